import type { NameCandidate } from "./name-candidate.ts";

/** What all articles say of one key: weights for person, organisation, place, event and none, in sixteenths, and how many articles print it. */
export type KeyCount = readonly [
  person: number,
  organisation: number,
  place: number,
  event: number,
  none: number,
  articles: number,
];

/**
 * Counts over the articles of a run; JSON. Whole numbers, so that shards add up to the same counts in whatever order
 * they are read.
 */
export interface NameCounts {
  readonly articles: number;
  readonly keys: { readonly [key: string]: KeyCount };
}

/** The most that one article adds to a kind, so that a long one does not drown the others. */
export const MOST_OF_ONE_ARTICLE = 4;
/** One unit of weight in a count. */
export const SCALE = 16;

type Row = [number, number, number, number, number, number];

/** Counts the names of some articles. */
export function countNames(articles: Iterable<readonly NameCandidate[]>): NameCounts {
  const keys = new Map<string, Row>();
  let total = 0;
  for (const candidates of articles) {
    total += 1;
    const own = new Map<string, [number, number, number, number, number]>();
    for (const { key, around, inside } of candidates) {
      let sum = own.get(key);
      if (sum === undefined) {
        sum = [inside[0], inside[1], inside[2], inside[3], inside[4]];
        own.set(key, sum);
      }
      sum[0] += around[0];
      sum[1] += around[1];
      sum[2] += around[2];
      sum[3] += around[3];
      sum[4] += around[4];
    }
    for (const [key, sum] of own) {
      let row = keys.get(key);
      if (row === undefined) {
        row = [0, 0, 0, 0, 0, 0];
        keys.set(key, row);
      }
      for (let kind = 0; kind < 5; kind += 1) row[kind] = (row[kind] ?? 0) + share(sum[kind] ?? 0);
      row[5] += 1;
    }
  }
  return { articles: total, keys: Object.fromEntries(keys) };
}

/** What one article with this weight adds to a count. */
export function share(weight: number): number {
  return Math.round(SCALE * Math.max(-MOST_OF_ONE_ARTICLE, Math.min(MOST_OF_ONE_ARTICLE, weight)));
}

/** The counts of all articles of several shards. Equal to `countNames` over all of them. */
export function addNameCounts(shards: Iterable<NameCounts>): NameCounts {
  const keys = new Map<string, Row>();
  let articles = 0;
  for (const shard of shards) {
    articles += shard.articles;
    for (const [key, count] of Object.entries(shard.keys)) {
      const row = keys.get(key) ?? [0, 0, 0, 0, 0, 0];
      for (let index = 0; index < 6; index += 1) row[index] = (row[index] ?? 0) + (count[index] ?? 0);
      keys.set(key, row);
    }
  }
  return { articles, keys: Object.fromEntries(keys) };
}
