import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/publish/text-places.ts";

const places = (value: string, text: string, start = 0, end = text.length) => [
  ...placesOf(value, text, { start, end }),
];

describe("finds where the units of a text node stand", () => {
  it.each<[string, string, string, readonly number[]]>([
    ["plain text", "abc", "xxabc", [2, 3, 4]],
    ["an entity at its ampersand", "AT&T", "AT&amp;T", [0, 1, 2, 7]],
    ["a numeric entity", "a—b", "a&#8212;b", [0, 1, 8]],
    ["an entity of two units", "a😀b", "a&#128512;b", [0, 1, 1, 10]],
    ["an entity printed as code", "&amp;", "&amp;", [0, 1, 2, 3, 4]],
    ["an escape at its backslash", "a*b", "a\\*b", [0, 1, 3]],
    ["an escaped backslash", "a\\b", "a\\\\b", [0, 1, 3]],
    ["a line break in a quotation", "a\nb", "a\n> b", [0, 1, 4]],
    ["code between its backticks", "x y", "`x y`", [1, 2, 3]],
  ])("%s", (_, value, text, expected) => {
    expect(places(value, text)).toEqual(expected);
  });

  it("puts what it cannot find at the end of the stretch, and looks no further", () => {
    expect(places("zb", "abzb", 0, 2)).toEqual([2, 2]);
  });

  it("is linear where nothing is found", () => {
    const text = "a".repeat(400_000);
    const began = performance.now();
    placesOf("b".repeat(400_000), text, { start: 0, end: text.length });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
