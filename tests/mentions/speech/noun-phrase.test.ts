import { describe, expect, it } from "vitest";
import {
  type Clause,
  isNamed,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "../../../src/mentions/speech/noun-phrase.ts";
import { readingOf } from "../reading-of.ts";

/** The clause of a text and the number of the token that stands behind its bar. */
const marked = (text: string): { clause: Clause; at: number; plain: string } => {
  const plain = text.replace("|", "");
  const { tokens } = readingOf(plain);
  const clause = { tokens, owner: new Int32Array(tokens.length).fill(-1), from: 0, to: tokens.length };
  const at = tokens.findIndex(({ start }) => start >= text.indexOf("|"));
  return { clause, at: at < 0 ? tokens.length : at, plain };
};
const words = (plain: string, clause: Clause, phrase: Phrase | null): string | null =>
  phrase === null ? null : plain.slice(clause.tokens[phrase.from]?.start, clause.tokens[phrase.to - 1]?.end);

describe("phraseEndingAt", () => {
  it.each([
    ["Later Ann Lee| said", "Ann Lee"],
    ["But Ann Lee| said", "Ann Lee"],
    ["White House spokeswoman Ann Lee| said", "White House spokeswoman Ann Lee"],
    ["J. K. van der Berg| said", "J. K. van der Berg"],
    ["that he| said", "he"],
    ["a spokesman for the company| said", "a spokesman for the company"],
    ["Ghana's foreign minister| said", "Ghana's foreign minister"],
    ["Ann says officials| told", "officials"],
    ["Ann Lee and Bob Dunn| said", "Ann Lee and Bob Dunn"],
    ["the workers’ union| said", "the workers’ union"],
    ["the 34-year-old mother of three| said", "the 34-year-old mother of three"],
  ])("reads the phrase before the bar of %s", (text, expected) => {
    const { clause, at, plain } = marked(text);
    expect(words(plain, clause, phraseEndingAt(clause, at))).toBe(expected);
  });

  it.each(["in Lagos on Monday| said", "was then| said", "she said,| then", "last week| said"])(
    "reads none before the bar of %s",
    (text) => {
      const { clause, at } = marked(text);
      expect(phraseEndingAt(clause, at)).toBeNull();
    },
  );
});

describe("phraseStartingAt", () => {
  it.each([
    ["said |Ann Lee, the mayor", "Ann Lee"],
    ["said |Dr. Ann Lee in Rome", "Dr. Ann Lee"],
    ["said |the mayor of Calder.", "the mayor of Calder"],
    ["said |he would go", "he"],
    ["said |one official who left", "one official"],
  ])("reads the phrase behind the bar of %s", (text, expected) => {
    const { clause, at, plain } = marked(text);
    expect(words(plain, clause, phraseStartingAt(clause, at))).toBe(expected);
  });

  it("reads none behind `that`", () => {
    const { clause, at } = marked("said |that it rained");
    expect(phraseStartingAt(clause, at)).toBeNull();
  });
});

describe("isNamed", () => {
  it.each([
    ["the mayor Ann Lee|", true],
    ["the Bank of Ghana|", true],
    ["the mayor of Accra|", false],
    ["a man in Rome|", false],
    ["the mayor|", false],
  ])("tells whether %s ends with its own name", (text, expected) => {
    const { clause, at } = marked(text);
    expect(isNamed(clause, { from: 0, to: at })).toBe(expected);
  });
});
