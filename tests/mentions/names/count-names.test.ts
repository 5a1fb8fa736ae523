import { describe, expect, it } from "vitest";
import { addNameCounts, countNames } from "../../../src/mentions/names/count-names.ts";
import { findNames } from "../../../src/mentions/names/find-names.ts";
import { makeReading } from "../make-reading.ts";

const ARTICLES = [
  "Ana Rojas, 45, won in Kano. Rojas wept.",
  "The Ministry of Trade said Kano would pay. Ajax beat Kano.",
  "Mr. Okello met Ana Rojas in Peru's capital.",
].map((text) => findNames(makeReading(text), []));

describe("countNames", () => {
  it("counts in how many articles a name stands", () => {
    const counts = countNames(ARTICLES);
    expect(counts.articles).toBe(3);
    expect(counts.keys["ana rojas"]?.[5]).toBe(2);
    expect(counts.keys["kano"]?.[5]).toBe(2);
    expect(counts.keys["okello"]?.[5]).toBe(1);
  });

  it("counts nothing for no articles", () => {
    expect(countNames([])).toEqual({ articles: 0, keys: {} });
  });
});

describe("addNameCounts", () => {
  it("makes of shards, in any order, what one run counts", () => {
    const whole = countNames(ARTICLES);
    const shards = ARTICLES.map((article) => countNames([article]));
    expect(addNameCounts(shards)).toEqual(whole);
    expect(addNameCounts([...shards].reverse())).toEqual(whole);
  });
});
