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

/** A key while articles are counted: what all before have added, and the sums of the article that is being read. */
interface Count {
  readonly row: Row;
  article: number;
  sums: [number, number, number, number, number];
}

/** Counts the names of some articles. */
export function countNames(articles: Iterable<readonly NameCandidate[]>): NameCounts {
  const keys = new Map<string, Count>();
  let article = 0;
  for (const candidates of articles) {
    article += 1;
    const own: Count[] = [];
    for (const { key, around, inside } of candidates) {
      let count = keys.get(key);
      if (count === undefined) {
        count = { row: [0, 0, 0, 0, 0, 0], article: 0, sums: [0, 0, 0, 0, 0] };
        keys.set(key, count);
      }
      if (count.article !== article) {
        count.article = article;
        count.sums = [inside[0], inside[1], inside[2], inside[3], inside[4]];
        own.push(count);
      }
      const { sums } = count;
      for (let kind = 0; kind < 5; kind += 1) sums[kind] = (sums[kind] ?? 0) + (around[kind] ?? 0);
    }
    for (const { row, sums } of own) {
      for (let kind = 0; kind < 5; kind += 1) row[kind] = (row[kind] ?? 0) + share(sums[kind] ?? 0);
      row[5] += 1;
    }
  }
  const rows: [string, Row][] = [];
  for (const [key, { row }] of keys) rows.push([key, row]);
  return { articles: article, keys: Object.fromEntries(rows) };
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
