import { describe, expect, it } from "vitest";
import { isSlug, slugOf } from "../../src/text/slug.ts";
import { randomTexts } from "./random-text.ts";

describe("slugOf", () => {
  it.each([
    ["Ana Paz", "ana-paz"],
    ["  O’Hara & Sons, Ltd. ", "ohara-sons-ltd"],
    ["Crédit Agricole S.A.", "credit-agricole-s-a"],
    ["../../etc/passwd", "etc-passwd"],
    ["C:\\CON\u0000", "c-con"],
    ["G20 – 2024", "g20-2024"],
    ["重庆市", "重庆市"],
    ["スーパー", "スーパー"],
    ["हिन्दी", "हिन्दी"],
    ["한국", "한국"],
    ["Łódź", "lodz"],
    ["---", "untitled"],
    ["", "untitled"],
    ["😀", "untitled"],
  ])("makes of %j the slug %s", (name, expected) => {
    expect(slugOf(name)).toBe(expected);
  });

  it("cuts a long name between words, and a long word where it must", () => {
    expect(slugOf(`${"word ".repeat(40)}end`)).toBe("word-".repeat(16).slice(0, -1));
    expect(slugOf("x".repeat(300))).toBe("x".repeat(80));
    expect(Buffer.byteLength(slugOf("重".repeat(300)))).toBeLessThanOrEqual(255);
  });

  it("obeys the law of slugs and makes of a slug itself, on any text", () => {
    for (const text of randomTexts(2_000)) {
      const made = slugOf(text);
      expect([text, isSlug(made)]).toEqual([text, true]);
      expect(slugOf(made)).toBe(made);
    }
  });
});

describe("isSlug", () => {
  it.each(["ana-paz", "g20", "2024-07", "重庆", "untitled"])("knows %s for one", (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each([
    "",
    "-",
    "Ana",
    "ana paz",
    "ana--paz",
    "-ana",
    "ana-",
    "ana/paz",
    "..",
    "a.b",
    "é\u0301".toUpperCase(),
    "x".repeat(81),
  ])("refuses %j", (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
