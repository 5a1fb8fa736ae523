import { describe, expect, it } from "vitest";
import { isSomeone } from "../../../src/mentions/speech/is-someone.ts";

describe("isSomeone", () => {
  it.each([
    ["the 36-year-old", "year-old", true],
    ["The Brazilian", null, true],
    ["the Chinese", null, false],
    ["the British", null, false],
    ["a Brazilian", null, false],
    ["the mayor", "mayor", false],
    ["a 36-year-old", "year-old", false],
  ])("of %s says %s", (words, noun, expected) => {
    expect(isSomeone({ words, noun })).toBe(expected);
  });
});
