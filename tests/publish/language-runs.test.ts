import { describe, expect, it } from "vitest";
import { languageRuns } from "../../src/publish/language-runs.ts";

describe("splits text where East Asian words stand in it", () => {
  it.each<[string, readonly (readonly [string, string | null])[]]>([
    ["only Latin", [["only Latin", null]]],
    ["", [["", null]]],
    [
      "a sign 海港 there",
      [
        ["a sign ", null],
        ["海港", "zh-Hans"],
        [" there", null],
      ],
    ],
    ["海港2023年5期", [["海港2023年5期", "zh-Hans"]]],
    [
      "海港 2023年",
      [
        ["海港", "zh-Hans"],
        [" 2023", null],
        ["年", "zh-Hans"],
      ],
    ],
    ["みなと港", [["みなと港", "ja"]]],
    ["항구", [["항구", "ko"]]],
    ["Türkiye, Łódź", [["Türkiye, Łódź", null]]],
  ])("%s", (text, runs) => {
    expect(languageRuns(text).map((run) => [run.text, run.lang])).toEqual(runs);
  });

  it("gives back the whole text", () => {
    const text = "x海y港、z港。2024年";
    expect(
      languageRuns(text)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  });
});
