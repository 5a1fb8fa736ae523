import { describe, expect, it } from "vitest";
import { indexLines, positionAt } from "../../src/text/line-index.ts";

describe("positionAt", () => {
  it.each([
    ["the first character", "ab\ncd", 0, 1, 1],
    ["a line feed, which ends its own line", "ab\ncd", 2, 1, 3],
    ["the first character after it", "ab\ncd", 3, 2, 1],
    ["the line feed of a pair", "a\r\nb", 2, 1, 3],
    ["a line after a pair", "a\r\nb", 3, 2, 1],
    ["a line after a lone carriage return", "a\rb", 2, 2, 1],
    ["a line after blank lines", "\n\n\nd", 3, 4, 1],
    ["the end of a text that ends with a line feed", "ab\n", 3, 2, 1],
    ["an offset past the end", "ab", 99, 1, 3],
    ["an offset before the start", "ab", -5, 1, 1],
    ["an empty text", "", 0, 1, 1],
    ["a column after a pair of surrogates, in code units", "😀x", 2, 1, 3],
  ])("places %s", (_what, text, offset, line, column) => {
    expect(positionAt(indexLines(text), offset)).toEqual({ line, column });
  });
});
