import { describe, expect, it } from "vitest";
import { printable } from "../../src/diagnostics/printable.ts";

describe("printable", () => {
  it.each([
    ["an escape sequence", "\u001b[31mred", "␛[31mred"],
    ["a line break", "a\r\nb", "a␍␊b"],
    ["a tab", "a\tb", "a␉b"],
    ["a delete", "a\u007fb", "a␡b"],
    ["a direction override", "a\u202eb", "a<U+202E>b"],
    ["a zero-width space", "a\u200bb", "a<U+200B>b"],
    ["a C1 control", "a\u009bb", "a<U+009B>b"],
    ["a line separator", "a\u2028b", "a<U+2028>b"],
    ["half a pair of surrogates", "a\ud83db", "a<U+D83D>b"],
  ])("names %s", (_what, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it.each(["Ana Paz, 30 %", "重庆 한국 हिन्दी", "e\u0301", "😀", "a\u00a0b"])("leaves %j as it is", (text) => {
    expect(printable(text)).toBe(text);
  });
});
