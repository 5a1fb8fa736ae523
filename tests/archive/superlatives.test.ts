import { describe, expect, it } from "vitest";
import { articlesOf, buildSample } from "./build-sample.ts";

describe("lists superlatives that nothing backs", () => {
  const texts = [
    "Lisgar has the largest port of the coast.",
    "Lisgar has the largest port of the coast, with 400 berths.",
    "According to the survey, Lisgar has the largest port of the coast.",
    "The city pioneered the tram with 12 cars.",
    "It is the 13th port to ban oil.",
    "In May 2019 it was the largest port of the coast.",
    "Saltmere was the first port to ban oil.",
    "Saltmere is the third largest port of the coast.",
  ];
  const { archive } = buildSample(articlesOf(texts));
  it("leaves out what a figure or a source backs", () => {
    expect(archive.unbacked.map(({ said }) => said.article.id)).toEqual([
      "articles/a1.md",
      "articles/a4.md",
      "articles/a7.md",
      "articles/a8.md",
    ]);
  });
});
