import { describe, expect, it } from "vitest";
import { splitLines } from "../../src/document/split-lines.ts";

describe("splitLines", () => {
  it("finds the printed lines, and which of them follow a blank one", () => {
    const text = " One.\n\n\t Two,\r\nthree\r\n\r\nfour\u2028five\n   \n";
    const lines = splitLines(text).map((line) => [text.slice(line.start, line.end), line.followsBlank]);
    expect(lines).toEqual([
      ["One.", true],
      ["Two,", false].fill(true, 1),
      ["three", false],
      ["four", true],
      ["five", false],
    ]);
  });

  it.each([
    [
      "The mayor spoke of 3 Ships.",
      { words: 6, capitals: 2, smalls: 3, digits: 1, isStopped: true, beginsSmall: false },
    ],
    [
      '"we go," she said',
      { words: 4, capitals: 0, smalls: 4, digits: 0, isStopped: false, beginsSmall: true },
    ],
    [
      "He asked: “Who?”",
      { words: 3, capitals: 2, smalls: 1, digits: 0, isStopped: true, beginsSmall: false },
    ],
    ["Élan ünder", { words: 2, capitals: 1, smalls: 1, digits: 0, isStopped: false, beginsSmall: false }],
    ["重庆与世界。", { words: 3, isStopped: true }],
    ["2019", { words: 1, capitals: 0, smalls: 0, digits: 4, isStopped: false }],
  ])("knows the shape of `%s`", (text, shape) => {
    expect(splitLines(text)).toEqual([expect.objectContaining({ start: 0, end: text.length, ...shape })]);
  });

  it("finds none in white space", () => {
    expect(splitLines(" \n\u00a0\n\u200b")).toEqual([]);
  });

  it("reads only the stretch it is given", () => {
    expect(splitLines("one\ntwo\nthree", 4, 7)).toEqual([
      expect.objectContaining({ start: 4, end: 7, followsBlank: true }),
    ]);
  });
});
