import type { Bound } from "../quantity.ts";

/**
 * Words that bound the number after them. Source: collected from the Reuters Handbook of Journalism and the Guardian style
 * guide (entries on figures, about, over, some), read 2026.
 */
export const BOUND_WORDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...words(
    "more-than",
    "over above exceeding exceeds exceed exceeded surpassing surpassed surpasses topping topped tops beyond crossing crossed crosses",
  ),
  ...words("less-than", "under below beneath"),
  ...words("nearly", "nearly almost nearing approaching virtually practically neared"),
  ...words(
    "about",
    "about around approximately approx roughly some circa estimated ~ ≈ perhaps maybe reportedly",
  ),
  ...words("at-least", "minimum ≥"),
  ...words("at-most", "maximum ≤"),
  ...words("between", "between"),
]);

/** Two words that bound what follows them, the last first: `least at`, `to up`. */
export const BOUND_PAIRS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["least at", "at-least"],
  ["most at", "at-most"],
  ["to up", "at-most"],
  ["to close", "nearly"],
  ["of excess", "more-than"],
  ["of upwards", "more-than"],
  ["of upward", "more-than"],
  ["of minimum", "at-least"],
  ["of maximum", "at-most"],
  ["of order", "about"],
  ["of region", "about"],
  ["of shy", "nearly"],
  ["of short", "nearly"],
  ["through broke", "more-than"],
  ["least the", "at-least"],
]);

/** Words of comparison before "than". */
export const MORE_WORDS: ReadonlySet<string> = new Set(
  "more greater higher larger bigger longer older farther further".split(" "),
);
export const LESS_WORDS: ReadonlySet<string> = new Set("less fewer lower smaller shorter younger".split(" "));

/** Words between "as" and "as": `as many as` at most, `as few as` at least. */
export const MANY_WORDS: ReadonlySet<string> = new Set("many much high large long far old".split(" "));
export const FEW_WORDS: ReadonlySet<string> = new Set("few little low small short young".split(" "));

/** Words after "or" and "and": `or more`, `and above`. */
export const OR_MORE: ReadonlySet<string> = new Set(
  "more above over higher older greater longer up better".split(" "),
);
export const OR_LESS: ReadonlySet<string> = new Set(
  "less fewer below under lower younger shorter".split(" "),
);

/** Words that may stand between a bound and its number. */
export const BETWEEN_BOUND_AND_NUMBER: ReadonlySet<string> = new Set(
  "the a an reported record total combined whopping staggering mere further additional another".split(" "),
);

function words(bound: Bound, list: string): readonly (readonly [string, Bound])[] {
  return list.split(" ").map((word) => [word, bound] as const);
}
