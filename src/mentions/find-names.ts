import type { DateMention, NameMention, RoleMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "../text/span.ts";

/** Provisional. A candidate name with the evidence its own article gives. JSON, cacheable. */
export interface NameCandidate extends Span {
  readonly words: string;
}
/** Provisional. Counts over all articles of the run. */
export interface NameCounts {
  readonly documents: number;
}
export function findNames(_reading: Reading, _dates: readonly DateMention[]): readonly NameCandidate[] {
  return [];
}
export function countNames(_articles: Iterable<readonly NameCandidate[]>): NameCounts {
  return { documents: 0 };
}
export function typeNames(_candidates: readonly NameCandidate[], _counts: NameCounts): { names: readonly NameMention[]; roles: readonly RoleMention[] } {
  return { names: [], roles: [] };
}
