import { dayRangeOf } from "../text/edtf.ts";
import type { FigureSeries, SeriesPoint } from "./archive.ts";

/** How two figures of one series stand to each other. */
export type Verdict =
  | "agree"
  | "update"
  | "weaker-bound"
  | "stale-when-printed"
  | "conflict"
  | "not-comparable";

/** Two figures of one series, the earlier first, and what follows from reading them together. */
export interface Agreement {
  readonly earlier: SeriesPoint;
  readonly later: SeriesPoint;
  readonly verdict: Verdict;
  /** The reasoning in one sentence. */
  readonly because: string;
}

/** How a series can move: a running total only rises; anything else may go either way. */
export type Course = "rising" | "free";

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const daysOf = (point: SeriesPoint): Days =>
  (point.date === null ? null : dayRangeOf(point.date)) ?? { earliest: null, latest: null };

/** True only where no reading of the two dates puts `a` on or after a day of `b`. */
const isBefore = (a: Days, b: Days): boolean =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest;

const atLeast = (value: number | null, other: number | null): boolean =>
  value !== null && other !== null && value >= other;

/** True where every value that `inner` allows, `outer` allows too. */
function allows(outer: SeriesPoint, inner: SeriesPoint): boolean {
  const low = outer.low === null || atLeast(inner.low, outer.low);
  const high = outer.high === null || (inner.high !== null && inner.high <= outer.high);
  return low && high;
}

const areApart = (a: SeriesPoint, b: SeriesPoint): boolean =>
  (a.high !== null && b.low !== null && a.high < b.low) ||
  (b.high !== null && a.low !== null && b.high < a.low);

function compareAtOneTime(a: SeriesPoint, b: SeriesPoint): readonly [Verdict, string] {
  if (a.low === b.low && a.high === b.high) return ["agree", "Both give the same value for the same time."];
  if (areApart(a, b)) return ["conflict", "They give different values for what may be the same time."];
  if (allows(a, b))
    return ["weaker-bound", "The first says less than the second: its bound holds wherever the second does."];
  if (allows(b, a))
    return ["weaker-bound", "The second says less than the first: its bound holds wherever the first does."];
  return ["agree", "Their bounds overlap, so both can hold."];
}

function compareInTurn(a: SeriesPoint, b: SeriesPoint, course: Course): readonly [Verdict, string] {
  if (course === "free") return ["update", "The second is for a later time."];
  if (b.high !== null && a.low !== null && b.high < a.low)
    return ["conflict", "A running total cannot fall, and the later one is lower."];
  if (b.high === null && b.low !== null && a.low !== null && b.low <= a.low)
    return [
      "stale-when-printed",
      "The later bound is true but says nothing new: the earlier figure had already reached it.",
    ];
  return ["update", "The running total has risen since."];
}

function compare(a: SeriesPoint, b: SeriesPoint, course: Course): Agreement {
  const [x, y] = [daysOf(a), daysOf(b)];
  const [verdict, because] =
    a.scope !== b.scope
      ? (["not-comparable", `They count different things: ${a.scope}, and ${b.scope}.`] as const)
      : isBefore(x, y)
        ? compareInTurn(a, b, course)
        : compareAtOneTime(a, b);
  return { earlier: a, later: b, verdict, because };
}

/**
 * Compares each point of a series with the next, and with the next of its own scope where that is another: linear in
 * the points, and every point is compared with its neighbours in time.
 */
export function findAgreements(
  { points }: Pick<FigureSeries, "points">,
  course: Course,
): readonly Agreement[] {
  const agreements: Agreement[] = [];
  const lastOfScope = new Map<string, SeriesPoint>();
  points.forEach((point, at) => {
    const before = points[at - 1];
    const same = lastOfScope.get(point.scope);
    if (before !== undefined && before.scope !== point.scope) agreements.push(compare(before, point, course));
    if (same !== undefined) agreements.push(compare(same, point, course));
    lastOfScope.set(point.scope, point);
  });
  return agreements;
}
