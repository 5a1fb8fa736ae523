import type { Token } from "../../text/tokens.ts";
import type { Bound } from "../quantity.ts";
import {
  BETWEEN_BOUND_AND_NUMBER,
  BOUND_PAIRS,
  BOUND_WORDS,
  FEW_WORDS,
  LESS_WORDS,
  MANY_WORDS,
  MORE_WORDS,
  OR_LESS,
  OR_MORE,
} from "../words/bound-words.ts";
import type { Finding } from "./figure-finding.ts";
import { isHyphen } from "./figure-tokens.ts";

// "over three years" says how long something went on; after these words it says more than three.
const BEFORE_OVER = new Set(
  "for of in with at is was are were lasted took takes after spanning aged just".split(" "),
);

// "jailed over £2m" tells why, not how much more.
const DISPUTES =
  /^(?:jail|prison|row|su(?:e|es|ed|ing)|fin(?:e|es|ed)|probe|anger|angry|fury|furious|outrage|lawsuit|suit|disput|charg|arrest|protest|clash|fight|fought|feud|battle|talks$|quit|resign|concern|question|inquiry|investigat|scandal|split|strike|warn|criticis|grill|apolog|sacked|fired|convict|sentenc|indict|prosecut|trial|court|accus)/;

function boundBefore(tokens: readonly Token[], first: number, isDuration: boolean): Bound | null {
  const word = tokens[first - 1];
  if (word === undefined) return null;
  const second = tokens[first - 2]?.lower ?? "";
  const third = tokens[first - 3]?.lower ?? "";
  if (word.lower === "than") {
    const isDenied = third === "no" || third === "not";
    if (MORE_WORDS.has(second)) return isDenied ? "at-most" : "more-than";
    if (LESS_WORDS.has(second)) return isDenied ? "at-least" : "less-than";
    return null;
  }
  if (word.lower === "as") {
    if (MANY_WORDS.has(second)) return "at-most";
    return FEW_WORDS.has(second) ? "at-least" : null;
  }
  const pair = BOUND_PAIRS.get(`${word.lower} ${second}`);
  if (pair !== undefined) return pair;
  // "past" is a preposition of passing a mark; in "the past five years" it is an adjective.
  if (word.lower === "past") return isDuration || second === "the" || second === "half" ? null : "more-than";
  const bound = BOUND_WORDS.get(word.lower);
  // `a six-under 65`
  if (bound === undefined || (word.glued && second === "-")) return null;
  if (word.lower === "over" && DISPUTES.test(second)) return null;
  if (isDuration && word.lower === "over" && !BEFORE_OVER.has(second)) return null;
  return bound;
}

function boundAfter(tokens: readonly Token[], next: number): Bound | null {
  const word = tokens[next];
  const following = tokens[next + 1];
  if (word === undefined) return null;
  if (word.text === "+" && word.glued) return "at-least";
  if (word.lower === "plus" && word.glued) return "at-least";
  if (isHyphen(word.text) && word.glued && following?.glued) {
    if (following.lower === "plus") return "at-least";
    return following.lower === "odd" ? "about" : null;
  }
  if (word.lower === "or" || word.lower === "and") {
    if (OR_MORE.has(following?.lower ?? ""))
      return word.lower === "or" || following?.lower !== "more" ? "at-least" : null;
    if (OR_LESS.has(following?.lower ?? "")) return "at-most";
    return word.lower === "or" && following?.lower === "so" ? "about" : null;
  }
  return null;
}

/**
 * The bound that the words round a figure give it: those before its first token, and those after the number
 * or after its unit. `exact` where they give none.
 */
export function boundOfFigure(tokens: readonly Token[], figure: Finding): Bound {
  const after = boundAfter(tokens, figure.afterNumber) ?? boundAfter(tokens, figure.next);
  if (after !== null) return after;
  // `under the age of 12`
  let first = tokens[figure.first - 2]?.lower === "age" ? figure.first - 2 : figure.first;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const bound = boundBefore(tokens, first, figure.kind === "duration");
    if (bound !== null) return bound;
    if (!BETWEEN_BOUND_AND_NUMBER.has(tokens[first - 1]?.lower ?? "")) return "exact";
    first -= 1;
  }
  return "exact";
}
