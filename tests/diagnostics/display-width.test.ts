import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/diagnostics/display-width.ts";

describe("displayWidth", () => {
  it.each([
    ["a", 1],
    ["é", 1],
    ["–", 1],
    ["│", 1],
    ["α", 1],
    ["ا", 1],
    ["\u0301", 0],
    ["\u0942", 0],
    ["重", 2],
    ["、", 2],
    ["が", 2],
    ["한", 2],
    ["Ａ", 2],
    ["ｱ", 1],
    ["😀", 2],
    ["⚡", 2],
    ["☂", 1],
    ["𠀀", 2],
    ["𝐀", 1],
  ])("draws %j in %i columns", (character, width) => {
    expect(displayWidth(character)).toBe(width);
  });
});
