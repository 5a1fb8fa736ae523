import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { randomTexts } from "./random-text.ts";

describe("fold", () => {
  it.each([
    ["case", "OSEI", "Osei"],
    ["diacritics", "José Peña Çelik", "Jose Pena Celik"],
    ["letters that decomposition leaves whole", "Łódź Øst Đặng Straße", "Lodz Ost Dang Strasse"],
    ["curly and straight apostrophes", "O’Hara", "O'Hara"],
    ["long dashes and hyphens", "Alsace–Lorraine", "Alsace-Lorraine"],
    ["white space of every kind", "  Ana\u00a0\n Paz ", "Ana Paz"],
    ["composed and decomposed letters", "caf\u00e9", "cafe\u0301"],
    ["compatibility forms", "ﬁnance ＡＢＣ™", "finance abctm"],
    ["characters that print nothing", "Cor\u00adpor\u200bate\u202e", "Corporate"],
    ["the Turkish capital i", "İzmir", "izmir"],
    ["a final sigma", "ΟΔΟΣ", "οδοσ"],
  ])("takes %s for no difference", (_what, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ["two letters", "Novak", "Nowak"],
    ["a space", "Van Dam", "Vandam"],
    ["vowel signs of Devanagari", "की", "का"],
    ["voicing of kana", "が", "か"],
    ["syllables of Hangul", "한", "하"],
  ])("takes %s for a difference", (_what, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it("leaves composed what it does not strip", () => {
    expect(fold("한국 が")).toBe("한국 が");
  });

  it("changes nothing that is folded, on any text", () => {
    for (const text of randomTexts(2_000)) expect(fold(fold(text))).toBe(fold(text));
  });
});
