import { describe, expect, it } from "vitest";
import { datesIn, figuresIn, namesIn } from "../../src/archive/sentence-content.ts";
import { sentenceHolding } from "../../src/archive/sentence-holding.ts";
import { buildArchive } from "../../src/build-archive.ts";
import { buildSample } from "./build-sample.ts";

const { archive } = buildSample({
  "authority/people/ada-okoro.md": "---\nname: Ada Okoro\n---\n",
  "authority/organisations/port-office.md": "---\nname: Port Office\n---\n",
  "articles/a.md":
    "---\ntitle: Ada Okoro counts\npublished: 2024-05-14\n---\n\nNothing here. On 3 May and 4 May 2024 Ada Okoro counted 12 ships.\n\nThe Port Office and Ada Okoro disagree.\n",
});
const [article] = archive.articles;
if (article === undefined) throw new Error("the sample has no article");
const { text } = article.document;
const wordsOf = (spans: readonly { start: number; end: number }[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("says what one sentence says", () => {
  const numberOf = (words: string): number =>
    sentenceHolding(article.mentions.sentences, text.indexOf(words));

  it.each([
    ["Nothing here", [], [], []],
    ["On 3 May", ["3 May", "4 May 2024"], ["12"], ["person/ada-okoro"]],
    ["The Port Office", [], [], ["organisation/port-office", "person/ada-okoro"]],
  ])("that holds %j, in the order of the text", (words, dates, figures, names) => {
    const sentence = numberOf(words);
    expect(wordsOf(datesIn(article, sentence))).toEqual(dates);
    expect(wordsOf(figuresIn(article, sentence))).toEqual(figures);
    expect(namesIn(article, sentence).map(({ entity }) => entity)).toEqual(names);
  });

  it("and nothing where there is no such sentence", () => {
    expect(datesIn(article, 99)).toEqual([]);
    expect(namesIn(article, 99)).toEqual([]);
  });
});

describe("the archive of five reports", () => {
  it("has every date, figure and name in the one sentence that holds its start", () => {
    const { articles } = buildArchive("content", () => {}, { now: "2026-11-16T00:00:00Z" });
    expect(articles.length).toBeGreaterThan(0);
    for (const each of articles) {
      const { sentences, dates, figures } = each.mentions;
      const numbers = sentences.map((_, sentence) => sentence);
      expect(numbers.flatMap((sentence) => datesIn(each, sentence))).toEqual(dates);
      expect(numbers.flatMap((sentence) => figuresIn(each, sentence))).toEqual(figures);
      for (const sentence of numbers)
        for (const { start } of [...figuresIn(each, sentence), ...namesIn(each, sentence)])
          expect(sentenceHolding(sentences, start)).toBe(sentence);
    }
  });
});
