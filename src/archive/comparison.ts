import type { EntityId } from "../authority/authority-record.ts";
import type { Slug } from "../text/slug.ts";
import type { Said } from "./entity.ts";

/** How two statements stand to each other. */
export type Verdict =
  | "agree"
  | "update"
  | "weaker-bound"
  | "stale-when-printed"
  | "conflict"
  | "not-comparable";

/** One of two statements that are compared: the value in short, and where it stands (null for a record's word). */
export interface Claim {
  readonly shown: string;
  readonly said: Said | null;
}

/** Two statements of one subject, the earlier first, and what follows from reading them together. */
export interface Agreement {
  readonly kind: "series" | "figure" | "post" | "event-date" | "superlative" | "scope";
  /** What both speak of, in words. */
  readonly subject: string;
  readonly series: Slug | null;
  readonly entity: EntityId | null;
  readonly earlier: Claim;
  readonly later: Claim;
  readonly verdict: Verdict;
  /** The reasoning in one sentence. */
  readonly because: string;
}

/** A superlative that its sentence backs with no figure, date or source. */
export interface UnbackedClaim {
  readonly said: Said;
  /** The topics whose words stand in its paragraph. */
  readonly topics: readonly EntityId[];
}
