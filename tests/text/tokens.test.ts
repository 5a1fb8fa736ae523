import { describe, expect, it } from "vitest";
import { tokenise, wordClass } from "../../src/text/tokens.ts";

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
  it.each([
    ["words and marks", "Rain fell, then stopped.", ["Rain", "fell", ",", "then", "stopped", "."]],
    ["initialisms with their stops", "the U.S. and J.K. Osei", ["the", "U.S.", "and", "J.K.", "Osei"]],
    ["an initialism without its last stop", "the U.S.A team", ["the", "U.S.A", "team"]],
    ["a single initial without its stop", "J. Osei", ["J", ".", "Osei"]],
    ["possessives apart from names", "Ghana’s and Mali's", ["Ghana", "’s", "and", "Mali", "'s"]],
    ["possessives in capitals", "CHAD’S ARMY", ["CHAD", "’S", "ARMY"]],
    ["a possessive after an initialism", "the U.S.'s debt", ["the", "U.S.", "'s", "debt"]],
    ["inner apostrophes", "O’Hara didn't", ["O’Hara", "didn't"]],
    ["a plural's apostrophe apart", "the workers’ pay", ["the", "workers", "’", "pay"]],
    [
      "hyphens inside a word",
      "Jean-Luc’s well-known state-owned",
      ["Jean-Luc", "’s", "well-known", "state-owned"],
    ],
    ["dashes between words", "Rome–Paris—fast", ["Rome", "–", "Paris", "—", "fast"]],
    ["a hanging hyphen apart", "two- or", ["two", "-", "or"]],
    [
      "separators inside numbers",
      "1,300.5 and 12:30, 3.",
      ["1,300.5", "and", "12", ":", "30", ",", "3", "."],
    ],
    ["a number before letters", "15overseas 2nd 5pm", ["15", "overseas", "2", "nd", "5", "pm"]],
    ["letters before a number", "G20 COVID-19 H1", ["G20", "COVID-19", "H1"]],
    ["currency signs", "$5m €3 ¥1.2bn", ["$", "5", "m", "€", "3", "¥", "1.2", "bn"]],
    ["combining marks with their letter", "cafe\u0301 open", ["cafe\u0301", "open"]],
    ["pairs of surrogates whole", "a 😀 b𝐀c", ["a", "😀", "b𝐀c"]],
    ["half a pair of surrogates", "a \ud83d b", ["a", "\ud83d", "b"]],
    ["no-break and wide spaces", "a\u00a0b\u3000c", ["a", "b", "c"]],
    ["words of scripts without case", "重庆 and الجزائر", ["重庆", "and", "الجزائر"]],
    ["an initialism before a hyphen", "U.S.-led", ["U.S.", "-", "led"]],
    ["marks one by one", "(“no”)...", ["(", "“", "no", "”", ")", ".", ".", "."]],
  ])("keeps %s", (_what, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["lower", "lower"],
    ["Capital", "capital"],
    ["I", "capital"],
    ["NATO", "upper"],
    ["G20", "upper"],
    ["U.S.", "upper"],
    ["McKay", "mixed"],
    ["iPhone", "mixed"],
    ["Abu-Bakr", "mixed"],
    ["Al-shabaab", "capital"],
    ["Élan", "capital"],
    ["ÉLAN", "upper"],
    ["重庆", "none"],
  ])("cases %s as %s", (text, casing) => {
    expect(tokenise(text).map((token) => [token.kind, token.casing])).toEqual([["word", casing]]);
  });

  it.each([
    ["word", "a"],
    ["number", "7"],
    ["number", "½"],
    ["mark", "%"],
  ])("takes for a %s what is one: %s", (kind, text) => {
    expect(tokenise(text)[0]?.kind).toBe(kind);
  });

  it("gives each token its place, and whether white space stands before it", () => {
    expect(tokenise(" Ivo’s 7")).toMatchObject([
      { text: "Ivo", lower: "ivo", start: 1, end: 4, kind: "word", casing: "capital", glued: false },
      { text: "’s", lower: "'s", start: 4, end: 6, kind: "word", casing: "lower", glued: true },
      { text: "7", lower: "7", start: 7, end: 8, kind: "number", casing: "none", glued: false },
    ]);
  });

  it("reads a word met before, or beside very many others, as it did the first time", () => {
    const text = "Ivo’s IVO ivo O’Neil Ⅳ ’ U.S. 1,300.5 __proto__ constructor McKay";
    const first = tokenise(text);
    expect(tokenise(text)).toEqual(first);
    // More spellings than are kept.
    tokenise(Array.from({ length: 70_000 }, (_, number) => `w${number.toString(36)}x`).join(" "));
    expect(tokenise(text)).toEqual(first);
    for (const token of first) expect(token.text).toBe(text.slice(token.start, token.end));
  });

  it("leaves no character but white space outside a token, on any text", () => {
    const texts = [
      "",
      "  \n ",
      "’s’s''s",
      "a.b.c.d..e",
      "1,2,,3..4",
      "-a--b-",
      "\u200bx\u0301\u0301",
      "𝐀.𝐁.",
      "A.’S.s",
    ];
    for (const text of texts) {
      const tokens = tokenise(text);
      expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(
        tokens.map((token) => token.text),
      );
      expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s/gu, ""));
    }
  });

  it("takes time in proportion to a text without spaces", () => {
    const time = (length: number): number => {
      const text = "a.".repeat(length / 2);
      const started = performance.now();
      tokenise(text);
      return performance.now() - started;
    };
    time(20_000);
    expect(time(2_000_000)).toBeLessThan(2_000);
  });
});

describe("wordClass", () => {
  it("works out the class of a spelling once, and of a number never", () => {
    const seen: string[] = [];
    const lengthOf = wordClass(({ text }) => {
      seen.push(text);
      return text.length;
    });
    const tokens = tokenise("quayside 5 quayside Quayside");
    expect(tokens.map(lengthOf)).toEqual([8, 0, 8, 8]);
    expect(tokens.map(lengthOf)).toEqual([8, 0, 8, 8]);
    expect(seen).toEqual(["quayside", "Quayside"]);
  });

  it("gives the same classes whatever was read before", () => {
    const vowels = wordClass(({ lower }) => lower.replace(/[^aeiou]/g, "").length);
    const text = "the harbour of Lagos";
    const before = tokenise(text).map(vowels);
    // More spellings than are remembered.
    for (let number = 0; number < 100_000; number += 1) tokenise(`w${number.toString(36)}q`).map(vowels);
    expect(tokenise(text).map(vowels)).toEqual(before);
  });
});
