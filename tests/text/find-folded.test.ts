import { describe, expect, it } from "vitest";
import { findFolded } from "../../src/text/find-folded.ts";

const found = (text: string, words: string) =>
  findFolded(text, words).map(({ start, end, isWhole }) => [start, text.slice(start, end), isWhole]);

describe("findFolded", () => {
  it.each([
    [
      "Łukasz met Lukasz.",
      "lukasz",
      [
        [0, "Łukasz", true],
        [11, "Lukasz", true],
      ],
    ],
    ["The new \n\t quay", "New quay", [[4, "new \n\t quay", true]]],
    [
      "O’Neill and O'Neill",
      "o'neill",
      [
        [0, "O’Neill", true],
        [12, "O'Neill", true],
      ],
    ],
    ["Ana\u00a0Ruiz", "ana ruiz", [[0, "Ana\u00a0Ruiz", true]]],
    ["Jose\u0301 Ruiz", "José", [[0, "Jose\u0301", true]]],
    ["so\u00adft", "soft", [[0, "so\u00adft", true]]],
    ["Straße", "STRASSE", [[0, "Straße", true]]],
    [
      "5 of 2015",
      "5",
      [
        [0, "5", true],
        [8, "5", false],
      ],
    ],
    ["overseas", "sea", [[4, "sea", false]]],
    ["重庆市", "重庆", [[0, "重庆", false]]],
    [
      "a 😀😀 b",
      "😀",
      [
        [2, "😀", true],
        [4, "😀", true],
      ],
    ],
    ["𝐀lpha", "alpha", [[0, "𝐀lpha", true]]],
    ["“Ja,” he said.", '"ja,"', [[0, "“Ja,”", true]]],
    [
      "5, 3.5 and 5.1",
      "5",
      [
        [0, "5", true],
        [5, "5", false],
        [11, "5", false],
      ],
    ],
    ["3.5 million", "3.5", [[0, "3.5", true]]],
    [
      "aaaa",
      "aa",
      [
        [0, "aa", false],
        [2, "aa", false],
      ],
    ],
  ])("finds in %j the words %j", (text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });

  it.each([
    ["The quay", "key"],
    ["The quay", ""],
    ["The quay", " \u200b "],
    ["", "quay"],
    ["new. quay", "new quay"],
  ])("finds in %j nothing of %j", (text, words) => {
    expect(found(text, words)).toEqual([]);
  });
});
