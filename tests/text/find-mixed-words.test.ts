import { describe, expect, it } from "vitest";
import { findMixedWords, nameMixedWords } from "../../src/text/find-mixed-words.ts";

describe("findMixedWords", () => {
  it.each([
    ["M\u0430rta Nunes came.", ["M\u0430rta"]],
    ["Ada Ok\u043er\u043e and Ben C\u03bfle", ["Ok\u043er\u043e", "C\u03bfle"]],
    ["The P\u043ert \u041effice", ["P\u043ert", "\u041effice"]],
  ])("finds the words of %j", (text, words) => {
    const found = findMixedWords(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it.each([
    "Marta Nunes",
    "Марта Нунеш и Marta Nunes",
    "IT-компания",
    "5 μm, 3 kΩ, ΔT, 2 μSv, β-carotene",
    "東京Tower",
    "Müller, Łukasz, İstanbul",
    "Мocква",
  ])("finds none in %j", (text) => {
    expect(findMixedWords(text)).toEqual([]);
  });

  it("names each word once, and three at most", () => {
    const text = "M\u0430rta M\u0430rta \u0410da B\u0435n Cl\u0430ra D\u0430n";
    expect(nameMixedWords(text, findMixedWords(text))).toBe(
      "`M\u0430rta` (U+0430), `\u0410da` (U+0410), `B\u0435n` (U+0435) and 2 more",
    );
  });
});
