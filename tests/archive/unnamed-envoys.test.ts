import { describe, expect, it } from "vitest";
import { articlesOf, buildSample } from "./build-sample.ts";

function envoys(text: string): readonly string[] {
  const { archive } = buildSample(articlesOf([text]));
  return archive.representations.flatMap(({ country, unnamed }) =>
    unnamed.map(({ words, said: { article, span } }) => {
      expect(article.document.text.slice(span.start, span.end)).toBe(words);
      return `${country}: ${words}`;
    }),
  );
}

describe("finds envoys whom nobody names", () => {
  it.each([
    [
      "Consular officers of three countries took the ferry: Chile, Peru and the Netherlands.",
      ["Chile: Consular officers", "Netherlands: Consular officers", "Peru: Consular officers"],
    ],
    [
      "The mayor met diplomatic representatives from 12 countries, including Japan, Canada and Türkiye.",
      [
        "Canada: diplomatic representatives",
        "Japan: diplomatic representatives",
        "Türkiye: diplomatic representatives",
      ],
    ],
    [
      "The fair was opened by the ambassadors of Chile and Peru.",
      ["Chile: ambassadors", "Peru: ambassadors"],
    ],
    ["Diplomats from Kenya toured the port.", ["Kenya: Diplomats"]],
    [
      "Representatives of Kenya and Ghana signed the treaty.",
      ["Ghana: Representatives", "Kenya: Representatives"],
    ],
    [
      "The foreign ministers of Norway and Iceland met in Lisgar.",
      ["Iceland: foreign ministers", "Norway: foreign ministers"],
    ],
    [
      "The consulates general of Japan and Italy closed.",
      ["Italy: consulates general", "Japan: consulates general"],
    ],
  ])("%s", (text, found) => {
    expect(envoys(text)).toEqual(found);
  });

  it.each([
    "Tourists from three countries took the ferry: Chile, Peru and Kenya.",
    "Media representatives from Chile and Peru toured the port.",
    "Representatives from Kenya and Ghana bought machines.",
    "Representatives of firms from Kenya and Ghana bought machines.",
    "The embassies in Kenya and Ghana closed.",
    "The ambassadors toured Chile and Peru.",
    "Officials of the Bank of Japan raised the rate.",
    "The diplomats drank wines of Chile and Peru.",
    "Football officials from Chile and Peru met.",
    "Diplomats of three countries spoke of the trade with Chile, Peru and Kenya.",
  ])("not in: %s", (text) => {
    expect(envoys(text)).toEqual([]);
  });
});
