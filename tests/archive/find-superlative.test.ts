import { describe, expect, it } from "vitest";
import { findSuperlative } from "../../src/archive/find-superlative.ts";

describe("finds who ranks before others", () => {
  it.each([
    ["Lisgar has the largest port of the coast.", "largest"],
    ["Among the ports of the coast, Lisgar is now the largest.", "largest"],
    ["Of all the lines, this one is the fastest.", "fastest"],
    ["The line runs the most trains.", "runs the most"],
    ["Of all the lines, it runs the most.", "runs the most"],
    ["The hall is the most modern in Europe.", "most modern"],
    ["Saltmere is the country's least populous island.", "least populous"],
    ["It is the second largest yard in Kenya.", "second largest"],
    ["It is the third-largest yard in Kenya.", "third-largest"],
    ["The firm opened the world's northernmost quay, its tallest mast included.", "tallest"],
    ["The world’s best oysters grow here.", "best"],
    ["The best oysters in the country grow here.", "best"],
    ["They saw the wildest storm ever.", "wildest"],
    ["The yard is one of the greenest in Norway.", "greenest"],
    ["The rail head, the busiest linking with the coast, was shut.", "busiest"],
    ["Lisgar is by far the wealthiest.", "wealthiest"],
    ["The yard has the fastest-growing fleet.", "fastest-growing"],
    ["The port moves more grain than any other.", "than any other"],
    ["The town had not seen a larger crowd.", "not seen a larger"],
  ])("%s", (sentence, words) => {
    const found = findSuperlative(sentence);
    expect(found && [sentence.slice(found.start, found.end), found.isRank]).toEqual([words, true]);
  });
});

describe("finds who came first or stands alone", () => {
  it.each([
    ["The city pioneered the tram.", "pioneered"],
    ["It is the world's only floating library.", "world's only"],
    ["The city's first tunnel was dug by hand.", "city's first"],
    ["It is the only lighthouse in Saltmere.", "only"],
    ["Lisgar was the first port to ban oil.", "first"],
    ["Kenya is the fourth country to sign the treaty.", "fourth"],
    ["It is the country's 13th airport.", "country's 13th"],
    ["The first bridge of its kind stands here.", "first"],
    ["It is the earliest map of the coast.", "earliest"],
    ["No other city in the country has two harbours.", "No other"],
    ["The growth was unprecedented.", "unprecedented"],
    ["The boat is second to none.", "second to none"],
  ])("%s", (sentence, words) => {
    const found = findSuperlative(sentence);
    expect(found && [sentence.slice(found.start, found.end), found.isRank]).toEqual([words, false]);
  });
});

describe("finds no claim", () => {
  it.each([
    "Lisgar has a large port.",
    "Most of the crew slept.",
    "Most ports in the country were shut.",
    "At most two boats came.",
    "At least three boats came.",
    "The first boat came at noon.",
    "He did his best.",
    "Ann's best friend sailed.",
    "The harvest in the valley was good.",
    "The forest of the island burned.",
    "A guest in the hall rose.",
    "The priest of the parish spoke.",
    "Banks raised the interest on the loans.",
    "The protest in Lisgar went on.",
    "Budapest in the spring is green.",
    "The latest figures of the port were read.",
    "The nearest station in the town is shut.",
    "He has not the slightest doubt of the plan.",
    "It was for the most part quiet.",
    "He made the most of the day.",
    "The largest boat sailed at noon.",
    "The largest boat sailed in the morning.",
    "The largest boats were moored in the bay.",
    "Their youngest son sailed.",
    "It is not the largest port of the coast.",
    "In the first quarter of the year trade rose.",
    "The first half of the match was dull.",
    "The company's first quarter was weak.",
    "The first secretary of the union spoke.",
    "The team's third goal came late.",
    "It was her third visit to the island.",
    "He was the first of the two to speak to the crew.",
    "The only way to the island is by boat.",
    "Only two boats came to the port.",
    "The only problem in the port was fog.",
    "The second boat came in the evening.",
    "See the Pinterest page of the town.",
    "He acts in the best interests of the crew.",
    "It was hard for the second crew to learn the ropes.",
    "They went to the pioneers of the town.",
    "The shop sells oysters, the best from around the coast.",
    "He had never been there.",
    "",
  ])("in: %s", (sentence) => {
    expect(findSuperlative(sentence)).toBeNull();
  });
});
