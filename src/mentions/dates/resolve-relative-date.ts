import { type CalendarDate, calendarDateOf, isCalendarDate } from "../../text/calendar-date.ts";
import { dayRangeOf, type Edtf } from "../../text/edtf.ts";
import type { DateValue } from "../date-value.ts";
import type { DateUnit } from "../words/date-words.ts";
import type { DateAnchor } from "./date-anchor.ts";
import { addUnits, dayOfWeek, isoWeekOf, weekdayOf } from "./date-arithmetic.ts";
import type { DateExpression } from "./date-expression.ts";
import {
  computed,
  type DateContext,
  fourDigits,
  NO_SUCH_DAY,
  partsOf,
  twoDigits,
  UNANCHORED,
  unknown,
} from "./date-resolution.ts";

/** The finest unit decides how precise a distance is: `two weeks ago` is a week, `three days ago` a day; null of no day. */
export function writeAs(unit: DateUnit, day: CalendarDate | null): Edtf | null {
  if (day === null) return null;
  switch (unit) {
    case "day":
      return day;
    case "weekend":
    case "week":
    case "fortnight":
      return isoWeekOf(day);
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case "half":
      return `${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
    default:
      return day.slice(0, 4);
  }
}

/** A day of the anchor's stretch, where the stretch is fine enough to count this unit from it. */
function baseDay(anchor: DateAnchor, unit: DateUnit): CalendarDate | null {
  if (anchor.day !== null) return anchor.day;
  const isYears = unit === "year" || unit === "decade" || unit === "century";
  if (isYears && anchor.year !== null) return calendarDateOf(anchor.year, anchor.month ?? 7, 1);
  const isMonths = unit === "month" || unit === "quarter" || unit === "half";
  return isMonths && anchor.year !== null && anchor.month !== null
    ? calendarDateOf(anchor.year, anchor.month, 1)
    : null;
}

/** `this week`, `last month`, `next year`, `the weekend`. */
export function resolveUnit(
  words: Extract<DateExpression, { kind: "unit" }>,
  context: DateContext,
): DateValue {
  const { anchor } = context;
  const base = baseDay(anchor, words.unit);
  if (base === null) return UNANCHORED;
  if (words.unit === "weekend") {
    // The weekend of a Monday's paper is the one just gone, unless its words look ahead.
    const isGone =
      words.shift === 0 &&
      weekdayOf(base) < 6 &&
      (context.direction === "past" || (context.direction === null && weekdayOf(base) <= 2));
    const weeks = isGone ? -1 : words.shift;
    const [first, last] = [dayOfWeek(base, 6, weeks), dayOfWeek(base, 7, weeks)];
    return computed(first === null || last === null ? null : `${first}/${last}`, anchor);
  }
  return computed(
    writeAs(
      words.unit,
      addUnits(
        words.unit === "month" ? (`${base.slice(0, 7)}-01` as CalendarDate) : base,
        words.shift,
        words.unit,
      ),
    ),
    anchor,
  );
}

const ORDER: readonly DateUnit[] = [
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
];

/** What a distance counts from: looking back, the text's subject; looking ahead, whatever date came last. */
function spokenBefore(
  sign: number,
  context: DateContext,
): { readonly period: Edtf | null; readonly day: CalendarDate | null } {
  return sign < 0
    ? { period: context.mainPeriod, day: context.mainDay }
    : { period: context.spokenOf, day: context.spokenDay };
}

/** `three days ago`, `two weeks after Easter`, `a year later`. */
export function resolveOffset(
  words: Extract<DateExpression, { kind: "offset" }>,
  context: DateContext,
  resolve: (words: DateExpression, context: DateContext) => DateValue,
): DateValue {
  const { anchor } = context;
  const finest =
    [...words.amounts].sort((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit))[0]?.unit ?? "day";
  const { period, day: lastDay } = spokenBefore(words.sign, context);
  const isSpoken = words.base === "spoken-of" && (lastDay !== null || period !== null);
  let base: CalendarDate | null;
  let from = `counted from ${anchor.source}`;
  let isExact = false;
  if (isSpoken) {
    const isFine =
      ORDER.indexOf(finest) >= ORDER.indexOf("month") || (finest !== "day" && /-W\d\d$/.test(period ?? ""));
    const counted = isFine && period !== null ? dayRangeOf(period)?.earliest : lastDay;
    base = counted ?? null;
    from = `counted from ${period} in the text`;
  } else if (words.base === "spoken-of" && words.sign > 0) return unknown("the text names no date before it");
  // `up from a year earlier` compares with the present.
  else if (words.base === null || words.base === "spoken-of") base = baseDay(anchor, finest);
  else {
    const value = resolve(words.base, context);
    if (value.edtf === null) return value;
    isExact = isCalendarDate(value.edtf);
    if (
      !isExact &&
      finest !== "year" &&
      finest !== "decade" &&
      !(finest === "month" && value.edtf.length === 7)
    )
      return unknown("its base is no day");
    base = dayRangeOf(value.edtf)?.earliest ?? null;
    from = `counted from ${value.edtf}`;
  }
  if (base === null) return UNANCHORED;
  let day: CalendarDate | null = base;
  for (const { count, unit } of words.amounts)
    day = day === null ? null : addUnits(day, words.sign * count, unit);
  if (day === null) return NO_SUCH_DAY;
  if (words.weekday !== null) {
    const chosen = dayOfWeek(day, words.weekday, 0);
    return chosen === null
      ? NO_SUCH_DAY
      : { edtf: chosen, basis: anchor.basis, implied: partsOf(chosen), from };
  }
  const edtf = isExact ? day : writeAs(finest, day);
  if (edtf === null) return NO_SUCH_DAY;
  const isRough = finest === "decade" || finest === "century";
  return {
    edtf: words.isMoreThan ? (words.sign < 0 ? `../${edtf}` : `${edtf}/..`) : edtf,
    basis:
      isRough || (words.base === "spoken-of" && !isSpoken)
        ? "inferred"
        : isSpoken || isExact
          ? "computed"
          : anchor.basis,
    implied: partsOf(edtf),
    from,
  };
}

/** `the next day`, `that year`, `the previous month`: counted from the date last spoken of, else from the anchor. */
export function resolveReference(
  words: Extract<DateExpression, { kind: "reference" }>,
  context: DateContext,
): DateValue {
  const { anchor } = context;
  const isDays = words.unit === "day" || words.unit === "week";
  const before = spokenBefore(words.shift, context);
  const spoken = isDays ? before.day : before.period;
  // `last October … that same day` is a day of October, and not the day spoken of before.
  if (
    words.unit === "day" &&
    /^\d{4}-\d\d$/.test(before.period ?? "") &&
    spoken?.startsWith(before.period ?? "") === false
  )
    return unknown(`the text names no day of ${before.period}`);
  const range = spoken === null ? null : dayRangeOf(spoken);
  const isFine =
    spoken !== null &&
    (words.unit === "year" || (words.unit === "month" ? /^\d{4}-\d\d/.test(spoken) : true));
  const base = range !== null && isFine ? (words.shift > 0 ? range.latest : range.earliest) : null;
  if (base !== null) {
    const edtf = writeAs(
      words.unit,
      addUnits(
        words.unit === "month" ? (`${base.slice(0, 7)}-01` as CalendarDate) : base,
        words.shift,
        words.unit,
      ),
    );
    if (edtf === null) return NO_SUCH_DAY;
    return { edtf, basis: "computed", implied: partsOf(edtf), from: `counted from ${spoken} in the text` };
  }
  // `resigned the next day`: what is told in the past is not of the day after the paper's.
  if (words.shift === 0 || (words.shift > 0 && context.direction === "past"))
    return unknown("the text names no date before it");
  const day = baseDay(anchor, words.unit);
  if (day === null) return UNANCHORED;
  const value = computed(writeAs(words.unit, addUnits(day, words.shift, words.unit)), anchor);
  return { ...value, basis: "inferred" };
}

/** `the past four years`, `the next three months`: from or to the anchor. A lone `past year` of a known year is the one before it. */
export function resolveWindow(
  words: Extract<DateExpression, { kind: "window" }>,
  context: DateContext,
): DateValue {
  const { anchor } = context;
  const { count, unit } = words.amount;
  if (anchor.day === null && anchor.month === null && anchor.year !== null && unit === "year" && count === 1)
    return { ...computed(fourDigits(anchor.year + words.sign), anchor), basis: "inferred" };
  // Without the month, years that end with the last full one and years that end today cannot be told apart.
  if (anchor.month === null) return UNANCHORED;
  const base = baseDay(anchor, unit);
  if (base === null) return UNANCHORED;
  const far = addUnits(base, words.sign * count, unit);
  if (far === null) return NO_SUCH_DAY;
  const [first, last] = words.sign < 0 ? [far, base] : [base, far];
  const isYears = unit === "year" || unit === "decade" || unit === "century";
  const write = (day: CalendarDate): Edtf =>
    isYears && !(unit === "year" && count === 1)
      ? day.slice(0, 4)
      : isYears || unit === "month" || unit === "quarter" || unit === "half"
        ? `${day.slice(0, 4)}-${twoDigits(Number(day.slice(5, 7)))}`
        : day;
  return computed(`${write(first)}/${write(last)}`, anchor);
}
