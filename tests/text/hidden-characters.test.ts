import { describe, expect, it } from "vitest";
import { isShown, withoutHidden } from "../../src/text/hidden-characters.ts";

describe("isShown", () => {
  it.each([
    "",
    "Quay",
    "a\tb\r\n",
    "👩‍👩‍👧",
    "می‌خواهم",
    "שלום \u200fa",
    "🏴\u{e0067}\u{e0062}\u{e007f}",
    "e\u0301",
  ])("is true of %j", (text) => {
    expect(isShown(text)).toBe(true);
    expect(withoutHidden(text)).toBe(text);
  });

  it.each([
    "a\0b",
    "a\u001bb",
    "a\u007fb",
    "a\u202eb",
    "a\u2066b",
    "a\u200bb",
    "a\ufeffb",
    "a\u00adb",
    "a\uffffb",
  ])("is false of %j", (text) => {
    expect(isShown(text)).toBe(false);
    expect(withoutHidden(text)).toBe("ab");
  });
});
