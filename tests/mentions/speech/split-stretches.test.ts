import { describe, expect, it } from "vitest";
import { pairMarks } from "../../../src/mentions/speech/pair-marks.ts";
import { splitStretches } from "../../../src/mentions/speech/split-stretches.ts";
import { readingOf } from "../reading-of.ts";

const stretchesOf = (text: string): string[] => {
  const reading = readingOf(text);
  return splitStretches(reading, pairMarks(reading)).map(({ from, to }) =>
    text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end),
  );
};

describe("splitStretches", () => {
  it.each([
    ["at each stop outside marks", "It rained. It stopped.", ["It rained.", "It stopped."]],
    [
      "not at a stop inside marks",
      "“It rained. It stopped,” she said. Then all left.",
      ["“It rained. It stopped,” she said.", "Then all left."],
    ],
    [
      "not between a question and who asks",
      "“Did it rain?” Ann Lee asked.",
      ["“Did it rain?” Ann Lee asked."],
    ],
    [
      "between speech and another sentence",
      "“It rained.” Ann Lee left the port.",
      ["“It rained.”", "Ann Lee left the port."],
    ],
    ["not between speech and its signature", "“It rained.” ― Ann Lee", ["“It rained.” ― Ann Lee"]],
    ["at the end of each block", "“It rained\nAnn Lee left", ["“It rained", "Ann Lee left"]],
  ])("cuts %s", (_what, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });
});
