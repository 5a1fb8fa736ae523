import { describe, expect, it } from "vitest";
import { findSuperlative } from "../../src/archive/superlatives.ts";
import { articlesOf, buildSample } from "./build-sample.ts";

describe("finds superlatives", () => {
  it.each([
    ["Lisgar has the largest port of the coast.", "largest", true],
    ["The line runs the most trains.", "runs the most", true],
    ["The city pioneered the tram.", "pioneered", false],
    ["It is the world's only floating library.", "world's only", false],
    ["The town had not seen a larger crowd.", "not seen a larger", true],
  ])("%s", (sentence, words, isRank) => {
    const found = findSuperlative(sentence);
    expect(found && [sentence.slice(found.start, found.end), found.isRank]).toEqual([words, isRank]);
  });

  it.each([
    "Lisgar has a large port.",
    "Most of the crew slept.",
    "At most two boats came.",
    "The first boat came at noon.",
    "He did his best.",
  ])("not in: %s", (sentence) => {
    expect(findSuperlative(sentence)).toBeNull();
  });
});

describe("lists superlatives that nothing backs", () => {
  const texts = [
    "Lisgar has the largest port of the coast.",
    "Lisgar has the largest port of the coast, with 400 berths.",
    "According to the survey, Lisgar has the largest port of the coast.",
    "The city pioneered the tram with 12 cars.",
  ];
  const { archive } = buildSample(articlesOf(texts));
  it("leaves out what a figure or a source backs", () => {
    expect(archive.unbacked.map(({ said }) => said.article.id)).toEqual(["articles/a1.md", "articles/a4.md"]);
  });
});
