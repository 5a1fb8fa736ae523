import type { NameCandidate } from "./name-candidate.ts";

/** Weights gathered for each key over all articles of the run: `[person, organisation, place, event, none, articles]`. Two counts add up, number by number. */
export interface NameCounts {
  readonly articles: number;
  readonly keys: { readonly [key: string]: readonly [number, number, number, number, number, number] };
}

const LIMIT = 4;

/** Counts over all articles of the run. One article adds at most `LIMIT` to a kind, so that a long one does not drown the others. */
export function countNames(articles: Iterable<readonly NameCandidate[]>): NameCounts {
  const keys = new Map<string, [number, number, number, number, number, number]>();
  let total = 0;
  for (const candidates of articles) {
    total += 1;
    const own = new Map<string, [number, number, number, number, number]>();
    for (const { key, around, inside } of candidates) {
      const sum = own.get(key) ?? [inside[0], inside[1], inside[2], inside[3], inside[4]];
      for (let kind = 0; kind < 5; kind += 1) sum[kind] = (sum[kind] ?? 0) + (around[kind] ?? 0);
      own.set(key, sum);
    }
    for (const [key, sum] of own) {
      const all = keys.get(key) ?? [0, 0, 0, 0, 0, 0];
      for (let kind = 0; kind < 5; kind += 1)
        all[kind] = (all[kind] ?? 0) + Math.max(-LIMIT, Math.min(LIMIT, sum[kind] ?? 0));
      all[5] += 1;
      keys.set(key, all);
    }
  }
  return { articles: total, keys: Object.fromEntries(keys) };
}
