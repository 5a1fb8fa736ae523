import { dayRangeOf } from "../text/edtf.ts";
import type { Verdict } from "./comparison.ts";
import type { Interval } from "./rounding.ts";
import type { Course } from "./series.ts";

/** A figure as it is compared. */
export interface Measured {
  /** Null where the bound leaves that side open. */
  readonly low: number | null;
  readonly high: number | null;
  /** The values its words can stand for where they were rounded; null where there is no single value. */
  readonly rounded: Interval | null;
  /** EDTF of when it holds; null where nothing says. */
  readonly date: string | null;
  /** True where the words say when it holds; false where the date is the article's. */
  readonly isDated: boolean;
  readonly scope: string;
  /** The counted noun or unit as printed. */
  readonly unit: string | null;
}

export type Judged = readonly [verdict: Verdict, because: string];

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const daysOf = ({ date }: Measured): Days =>
  (date === null ? null : dayRangeOf(date)) ?? { earliest: null, latest: null };

/** True only where no reading of the two dates puts `a` on or after a day of `b`. */
const isBefore = (a: Days, b: Days): boolean =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest;

const isBounded = ({ earliest, latest }: Days): boolean => earliest !== null && latest !== null;
const isWithin = (inner: Days, outer: Days): boolean =>
  (inner.earliest ?? "") >= (outer.earliest ?? "") && (inner.latest ?? "~") <= (outer.latest ?? "~");

/** True where every value that `inner` allows, `outer` allows too. */
function allows(outer: Measured, inner: Measured): boolean {
  const low = outer.low === null || (inner.low !== null && inner.low >= outer.low);
  const high = outer.high === null || (inner.high !== null && inner.high <= outer.high);
  return low && high;
}

/** The ends that rounding leaves: the words' own where they are open. */
const lowest = ({ low, rounded }: Measured): number | null =>
  low === null ? null : Math.min(low, rounded?.low ?? low);
const highest = ({ high, rounded }: Measured): number | null =>
  high === null ? null : Math.max(high, rounded?.high ?? high);

function areApart(a: Measured, b: Measured): boolean {
  const [aLow, aHigh, bLow, bHigh] = [lowest(a), highest(a), lowest(b), highest(b)];
  return (
    (aHigh !== null && bLow !== null && aHigh < bLow) || (bHigh !== null && aLow !== null && bHigh < aLow)
  );
}

function compareAtOneTime(a: Measured, b: Measured): Judged {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (areApart(a, b))
    return isBounded(x) && isBounded(y) && (isWithin(x, y) || isWithin(y, x))
      ? ["conflict", "They give different values for what may be the same time."]
      : ["not-comparable", "They differ, and it is not known well enough for which time each holds."];
  if (a.low === b.low && a.high === b.high) return ["agree", "Both give the same value."];
  if (a.low === a.high && b.low === b.high) return ["agree", "One gives the value of the other, rounded."];
  if (allows(a, b))
    return ["weaker-bound", "The first says less than the second: its bound holds wherever the second does."];
  if (allows(b, a))
    return ["weaker-bound", "The second says less than the first: its bound holds wherever the first does."];
  return ["agree", "Their bounds overlap, so both can hold."];
}

const DAY = 86_400_000;
/** How many days a stretch of time has; null where it is open. */
function lengthOf({ earliest, latest }: Days): number | null {
  return earliest === null || latest === null ? null : (Date.parse(latest) - Date.parse(earliest)) / DAY + 1;
}

/** True where both hold for stretches of time of clearly different length: a year and a quarter. */
function areOtherStretches(a: Measured, b: Measured): boolean {
  const [x, y] = [lengthOf(daysOf(a)), lengthOf(daysOf(b))];
  return (
    a.isDated &&
    b.isDated &&
    x !== null &&
    y !== null &&
    Math.min(x, y) > 20 &&
    Math.max(x, y) > 1.5 * Math.min(x, y)
  );
}

function compareInTurn(a: Measured, b: Measured, course: Course): Judged {
  if (course === "free")
    return areOtherStretches(a, b)
      ? ["not-comparable", "They hold for stretches of time of different length."]
      : ["update", "The second is for a later time."];
  const [before, after] = [lowest(a), highest(b)];
  if (after !== null && before !== null && after < before)
    return ["conflict", "A running total cannot fall, and the later one is lower."];
  if (b.high === null && b.low !== null && a.low !== null && b.low <= a.low)
    return [
      "stale-when-printed",
      "The later bound is true but says nothing new: the earlier figure had already reached it.",
    ];
  if (b.high !== null && b.low === b.high && a.low === a.high && a.low === b.low)
    return ["agree", "Both give the same value."];
  return ["update", "The running total has risen since."];
}

/** The nouns where one counts with a word the other has not: `heavy trains` and `trains`. */
function otherNouns(a: Measured, b: Measured): string {
  const [x, y] = [a.unit?.toLowerCase().replace(/s$/, ""), b.unit?.toLowerCase().replace(/s$/, "")];
  if (x === undefined || y === undefined || x === y) return "";
  return ` One counts \`${a.unit}\`, the other \`${b.unit}\`.`;
}

/**
 * Compares two figures of one measure, the earlier first. Nothing is a conflict that another time, another scope or
 * rounding could explain; the reasoning is one sentence, with one more where the counted nouns differ.
 */
export function compareFigures(a: Measured, b: Measured, course: Course): Judged {
  if (a.scope !== b.scope)
    return [
      "not-comparable",
      `They count different things: ${a.scope || "not said"}, and ${b.scope || "not said"}.`,
    ];
  if (areOtherStretches(a, b))
    return ["not-comparable", "They hold for stretches of time of different length."];
  const [verdict, because] = isBefore(daysOf(a), daysOf(b))
    ? compareInTurn(a, b, course)
    : compareAtOneTime(a, b);
  return [verdict, because + otherNouns(a, b)];
}
