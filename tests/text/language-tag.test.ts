import { describe, expect, it } from "vitest";
import { isEnglish, isLanguageTag } from "../../src/text/language-tag.ts";

describe("isLanguageTag", () => {
  it.each([
    "en",
    "pt-BR",
    "zh-Hant-TW",
    "es-419",
    "de-1996",
    "sl-rozaj-biske",
    "en-x-desk",
    "x-klingon",
    "und",
    "fil",
  ])("takes %s", (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    "",
    "e",
    "en_US",
    "en-",
    "-en",
    "en us",
    "../en",
    "en#s1",
    'en"',
    "English",
    "english language",
    "en--US",
    "a".repeat(61),
  ])("takes %j for none", (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});

describe("isEnglish", () => {
  it("knows the kinds of English", () => {
    expect(["en", "en-GB", "EN", "enm", "und", "pt-en"].map(isEnglish)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
