import { describe, expect, it } from "vitest";
import { mainSubject, sharedSubject, subjectOf } from "../../../src/mentions/speech/find-subjects.ts";
import type { Clause, Phrase } from "../../../src/mentions/speech/noun-phrase.ts";
import { readingOf } from "../reading-of.ts";

const clauseOf = (text: string): Clause => {
  const { tokens } = readingOf(text);
  return { tokens, owner: new Int32Array(tokens.length).fill(-1), from: 0, to: tokens.length };
};
const wordsOf = (text: string, clause: Clause, phrase: Phrase | null): string | null =>
  phrase === null ? null : text.slice(clause.tokens[phrase.from]?.start, clause.tokens[phrase.to - 1]?.end);

/** The subject of the verb marked with a star. */
const subject = (marked: string) => {
  const text = marked.replace("*", "");
  const clause = clauseOf(text);
  const verb = clause.tokens.findIndex(({ start }) => start === marked.indexOf("*"));
  const found = subjectOf(clause, verb);
  return { words: wordsOf(text, clause, found?.phrase ?? null), ...found };
};

describe("subjectOf", () => {
  it.each([
    ["Ann Lee *said so.", "Ann Lee"],
    ["Ann Lee has also repeatedly *said so.", "Ann Lee"],
    ["Ann Lee, the mayor of Calder, *said so.", "Ann Lee"],
    ["Ann Lee, 54, head of the port, who met farmers, *said so.", "Ann Lee"],
    ["In Calder on Monday, Ann Lee, the mayor, *said so.", "Ann Lee"],
    ["Rep. Ann Lee (R-Ohio) *said so.", "Rep. Ann Lee"],
    ["Ann Lee — the mayor — *said so.", "Ann Lee"],
    ["Ann Lee on Friday *said so.", "Ann Lee"],
    ["Ann Lee opened the port and *said so.", "Ann Lee"],
    ["Ann Lee went on to *say so.", "Ann Lee"],
    ["The mayor, Ann Lee, *said so.", "The mayor, Ann Lee"],
    ["Officials in Lagos, Nigeria, *said so.", "Officials in Lagos"],
    ["A woman who lives by the river *said so.", "A woman"],
    ["Ann Lee, who *said so, left.", "Ann Lee"],
    ["It rained, the Returning Officer, Ann Lee, *declared.", "the Returning Officer, Ann Lee"],
    ["The telly star, 38, *told the court so.", "The telly star"],
    ["A spokesman for the port authority *said so.", "A spokesman for the port authority"],
  ])("finds who in %s", (marked, expected) => {
    expect(subject(marked).words).toBe(expected);
  });

  it("knows what was not said, a passive and a relative clause", () => {
    expect(subject("Ann Lee declined to *say so.").isDenied).toBe(true);
    expect(subject("Ann Lee did not *say so.").isDenied).toBe(true);
    expect(subject("Ann Lee was *called a fool.").isPassive).toBe(true);
    expect(subject("Ann Lee, who *said so, left.").isRelative).toBe(true);
    expect(subject("Ann Lee *said so.")).toMatchObject({
      isDenied: false,
      isPassive: false,
      isRelative: false,
    });
  });
});

describe("mainSubject", () => {
  it.each([
    ["Ann Lee opened the port.", "Ann Lee"],
    ["But on Monday, in Calder, Ann Lee opened the port.", "Ann Lee"],
    ["After the storm had passed, she opened the port.", "she"],
    ["The old mayor opened the port.", "The old mayor"],
  ])("finds who in %s", (text, expected) => {
    const clause = clauseOf(text);
    expect(wordsOf(text, clause, mainSubject(clause))).toBe(expected);
  });

  it("finds none where an opening never ends", () => {
    expect(mainSubject(clauseOf("In the end"))).toBeNull();
  });
});

describe("sharedSubject", () => {
  it("takes the subject of the nearest verb of speech before", () => {
    const text = "The port closed, but Ann Lee said it was safe, adding that it was old.";
    const clause = clauseOf(text);
    const at = clause.tokens.findIndex(({ text: word }) => word === "adding");
    expect(wordsOf(text, clause, sharedSubject(clause, at))).toBe("Ann Lee");
  });
});
