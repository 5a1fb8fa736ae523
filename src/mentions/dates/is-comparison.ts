import type { ParsedDate } from "./date-expression.ts";
import { type Line, lowerAt, senseAt } from "./date-line.ts";

/** In lexemes: `compared with the 3.2 million tonnes of 2021`. */
const REACH = 8;

const COMPARING: ReadonlySet<string> = new Set("than against versus vs compared comparable".split(" "));
const DIRECTIONS: ReadonlySet<string> = new Set("up down higher lower".split(" "));

/** True at `from` where it says what a figure moved away from: `up from 35 in 2021`, `rose 4 per cent from 2021`. */
function isMovedFrom(line: Line, at: number, date: number): boolean {
  if (DIRECTIONS.has(lowerAt(line, at - 1))) return true;
  if (at + 1 < date)
    return senseAt(line, at + 1)?.sense === "number" || /^[£$€¥]$/.test(lowerAt(line, at + 1));
  return /^(?:%|percent|cent)$/.test(lowerAt(line, at - 1));
}

/**
 * True where a date serves only to compare: `a year earlier`, `the previous quarter`, `against 35 tonnes in 2021`. What
 * the text goes on to count from is the date before it.
 */
export function isComparison(line: Line, { from, expression }: ParsedDate): boolean {
  if (expression.kind === "offset" && expression.base === "spoken-of" && expression.sign < 0) return true;
  if (expression.kind === "reference" && expression.shift < 0) return true;
  if (expression.kind === "same-period") return true;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    const lower = lowerAt(line, at);
    if (/^[.,;:!?–—]$/.test(lower)) return false;
    if (COMPARING.has(lower) || (lower === "from" && isMovedFrom(line, at, from))) return true;
  }
  return false;
}
