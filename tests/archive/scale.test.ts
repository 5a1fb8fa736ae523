import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { composeLedger } from "../../src/archive/ledger.ts";
import { times } from "../deep.ts";
import { buildSample } from "./build-sample.ts";
import { makeNews } from "./make-news.ts";

const sum = <T>(list: Iterable<T>, count: (item: T) => number): number => {
  let total = 0;
  for (const item of list) total += count(item);
  return total;
};

/** How much an archive holds of everything that joins articles: what is composed is at least counted once. */
function held(archive: Archive): Readonly<Record<string, number>> {
  const { entities, articles } = archive;
  return {
    appearances: sum(entities.values(), ({ appearances }) => appearances.length),
    spellings: sum(entities.values(), ({ spellings }) =>
      sum(spellings, (spelling) => spelling.articles.length),
    ),
    companions: sum(entities.values(), ({ companions }) => companions.length),
    posts: sum(archive.register, ({ posts }) =>
      sum(posts, ({ holders }) => sum(holders, (holder) => holder.attestations.length)),
    ),
    suggestions: archive.mergeSuggestions.length,
    agreements: archive.agreements.length,
    arithmetic: sum(archive.arithmetic.values(), (checks) => checks.length),
    points: sum(archive.series, ({ points }) => points.length),
    phrases: sum(archive.phrases, ({ lines }) => lines.length),
    related: sum(archive.related.values(), (list) => list.length),
    known: sum(
      archive.knownMonths,
      (month) => month.articles.length + month.entities.length + month.series.length,
    ),
    bonds: archive.graph.edges.length,
    facts: sum(archive.eventFacts.values(), ({ dates, places }) => dates.length + places.length),
    numerals: sum(articles, (article) => composeLedger(article).length),
  };
}

const SMALL = times(150, 2_500);
const LARGE = 4 * SMALL;

describe("an archive four times as large", () => {
  const began = performance.now();
  const small = buildSample(makeNews(SMALL)).archive;
  const middle = performance.now();
  const large = buildSample(makeNews(LARGE)).archive;
  const ended = performance.now();

  it("has all its articles, and everything that joins them", () => {
    expect([small.articles.length, large.articles.length]).toEqual([SMALL, LARGE]);
    const { facts: _, suggestions: __, ...rest } = held(large);
    for (const [what, count] of Object.entries(rest)) expect([what, count > 0]).toEqual([what, true]);
  });

  it.each(Object.keys(held(small)))("holds no more than four times as many %s", (what) => {
    const [few, many] = [held(small)[what] ?? 0, held(large)[what] ?? 0];
    // A tenth more for what stands at the edges.
    expect(many).toBeLessThanOrEqual(4.4 * few + 50);
  });

  // Only with full counts: few articles take too short a time to be measured.
  if (process.env["DATELINE_DEEP"] === "1")
    it("takes no more than about four times as long", () => {
      const ratio = (ended - middle) / (middle - began);
      expect(ratio, `${SMALL} articles: ${middle - began} ms; ${LARGE}: ${ended - middle} ms`).toBeLessThan(
        6,
      );
    });
});
