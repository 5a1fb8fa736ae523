import { type CalendarDate, calendarDateOf, isCalendarDate } from "../../text/calendar-date.ts";
import type { Edtf } from "../../text/edtf.ts";
import type { Basis, DateValue } from "../date-value.ts";
import { addUnits, dayOfWeek, daysBetween, weekdayOf } from "./date-arithmetic.ts";
import type { CalendarWords, DateExpression, YearWords } from "./date-expression.ts";
import {
  computed,
  type DateContext,
  fourDigits,
  NO_SUCH_DAY,
  twoDigits,
  UNANCHORED,
  unknown,
} from "./date-resolution.ts";
import { nearestMonth, nearestYear } from "./date-years.ts";

const yearOf = (edtf: Edtf | null): number | null =>
  edtf === null || !/^\d{4}/.test(edtf) ? null : Number(edtf.slice(0, 4));

interface FoundYear {
  readonly year: number;
  readonly basis: Basis;
  readonly from: string | null;
}

/** The year that year words name; null where it must be guessed or cannot be known. */
export function namedYear(words: YearWords, context: DateContext): FoundYear | null {
  if (typeof words === "number") return { year: words, basis: "stated", from: null };
  if (words === "spoken-of") {
    const year = yearOf(context.spokenOf) ?? null;
    return year === null
      ? null
      : { year, basis: "computed", from: `year from ${context.spokenOf} in the text` };
  }
  if (words === null || context.anchor.year === null) return null;
  return {
    year: context.anchor.year + words.shift,
    basis: context.anchor.basis,
    from: `year from ${context.anchor.source}`,
  };
}

export function writeCalendar(year: number, month: number | null, day: number | null): Edtf | null {
  if (month === null) return fourDigits(year);
  return day === null ? `${fourDigits(year)}-${twoDigits(month)}` : calendarDateOf(year, month, day);
}

export function resolveCalendar(words: CalendarWords, context: DateContext): DateValue {
  const { anchor } = context;
  if (words.month === null && words.day !== null) return resolveDayOnly(words, context);
  const named = namedYear(words.year, context);
  if (words.year !== null && named === null) return UNANCHORED;
  const found = named ?? (words.month === null ? null : guessYear(words, words.month, context));
  if (found === null)
    return unknown(
      anchor.year === null ? "the text names no single year to take" : "the year cannot be told",
    );
  const edtf = writeCalendar(found.year, words.month, words.day);
  if (edtf === null) return NO_SUCH_DAY;
  return { edtf, basis: found.basis, implied: found.basis === "stated" ? [] : ["year"], from: found.from };
}

function guessYear(words: CalendarWords, month: number, context: DateContext): FoundYear | null {
  const { anchor } = context;
  if (anchor.year === null) return null;
  const year = nearestYear(
    { month, day: words.day, weekday: words.weekday, shift: words.shift },
    anchor,
    context.direction,
  );
  return year === null
    ? null
    : { year, basis: words.shift === null ? "inferred" : anchor.basis, from: `year from ${anchor.source}` };
}

/** `Mon 13th`, `the 15th day of next month`: a day whose month the words leave out. */
function resolveDayOnly(words: CalendarWords, context: DateContext): DateValue {
  const { anchor } = context;
  if (words.day === null || anchor.day === null) return UNANCHORED;
  if (words.shift !== null) {
    const month = addUnits(`${anchor.day.slice(0, 7)}-01` as CalendarDate, words.shift, "month");
    if (month === null) return NO_SUCH_DAY;
    const edtf = calendarDateOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), words.day);
    return computed(edtf, anchor, ["year", "month"]);
  }
  const edtf = nearestMonth(words.day, words.weekday, anchor.day, context.direction);
  return edtf === null
    ? unknown("no month near has such a day")
    : { ...computed(edtf, anchor, ["year", "month"]), basis: "inferred" };
}

/** In days. What news prints as `12/03` is of the weeks about it; the other reading is a month away at least, or near as well. */
const NEAR = 10;

export function resolveNumeric(
  words: Extract<DateExpression, { kind: "numeric" }>,
  context: DateContext,
): DateValue {
  const readings = [
    { month: words.second, day: words.first, isDayFirst: true },
    { month: words.first, day: words.second, isDayFirst: false },
  ].map((reading) => {
    const value = resolveCalendar(
      {
        kind: "calendar",
        year: words.year,
        month: reading.month,
        day: reading.day,
        weekday: words.weekday,
        shift: null,
      },
      context,
    );
    return { ...reading, value };
  });
  const day = (value: DateValue): CalendarDate | null =>
    value.edtf !== null && isCalendarDate(value.edtf) ? value.edtf : null;
  const settle = (kept: readonly (typeof readings)[number][], why: string): DateValue | null => {
    const [only] = kept;
    if (kept.length !== 1 || only === undefined || only.value.edtf === null) return null;
    return {
      ...only.value,
      basis: "inferred",
      from: [only.value.from, why].filter((part) => part !== null).join("; "),
    };
  };
  const onWeekday = readings.filter(({ value }) => {
    const found = day(value);
    return words.weekday !== null && found !== null && weekdayOf(found) === words.weekday;
  });
  const { anchor } = context;
  const near = readings.filter(({ value }) => {
    const found = day(value);
    return found !== null && anchor.day !== null && Math.abs(daysBetween(found, anchor.day)) <= NEAR;
  });
  return (
    settle(onWeekday, "day and month told apart by the weekday") ??
    settle(
      readings.filter(({ isDayFirst }) => isDayFirst === context.isDayFirst),
      "day and month in the order of the article's other dates",
    ) ??
    settle(near, `day and month in the order that falls near ${anchor.source}`) ??
    // Source: the date formats of Unicode CLDR, none of which puts the month before a day with full stops between.
    settle(
      readings.filter(({ isDayFirst }) => isDayFirst && words.isDotted),
      "day first, as dates with full stops are written",
    ) ??
    unknown("day and month cannot be told apart")
  );
}

/** In days: a bare weekday with no verb to tell is not further back. */
const LONGEST_BACK = 3;

export function resolveWeekday(
  words: Extract<DateExpression, { kind: "weekday" }>,
  context: DateContext,
): DateValue {
  const { anchor } = context;
  const { day } = anchor;
  if (day === null) return UNANCHORED;
  const own = weekdayOf(day);
  const back = (own - words.weekday + 7) % 7;
  const ahead = (words.weekday - own + 7) % 7;
  if (words.week !== null) return computed(dayOfWeek(day, words.weekday, words.week), anchor);
  if (words.shift === 0 && !words.isNearest) return computed(dayOfWeek(day, words.weekday, 0), anchor);
  if (words.shift === -1) {
    // `last Friday` is the one just gone; only of yesterday's name no one says so, and means the week before's.
    const isJustGone = words.isNearest || own >= 6 || back !== 1;
    const value = computed(
      isJustGone ? addUnits(day, -(back || 7), "day") : dayOfWeek(day, words.weekday, -1),
      anchor,
    );
    // Some mean the week before's by it whenever this week has had such a day.
    return own > words.weekday && !words.isNearest ? { ...value, basis: "inferred" } : value;
  }
  if (words.shift === 1) {
    const isComing = words.isNearest;
    return computed(isComing ? addUnits(day, ahead || 7, "day") : dayOfWeek(day, words.weekday, 1), anchor);
  }
  const { toldOn } = context;
  if (toldOn !== null && context.direction === "future" && toldOn < day) {
    const next = addUnits(toldOn, (words.weekday - weekdayOf(toldOn) + 7) % 7 || 7, "day");
    if (next !== null && next < day) return { ...computed(next, anchor), basis: "inferred" };
  }
  // `left Tuesday` in Monday's paper is told where it is Tuesday already, if the paper elsewhere looks ahead to it.
  // So may `Tuesday's debate` be, and `has named the umpire of Friday's match` where the article looks ahead to the match.
  const isAwaited =
    (ahead === 1 && (context.isOfDiary || context.isAwaited(words.weekday))) ||
    (context.isOfDiary && back > 0 && context.isAwaited(words.weekday));
  if (context.direction === "past" && isAwaited)
    return { ...computed(addUnits(day, ahead, "day"), anchor), basis: "inferred" };
  // Where no verb tells, the nearer one; news looks back rather than ahead.
  const isAhead = context.direction === "future" || (context.direction === null && back > LONGEST_BACK);
  return computed(addUnits(day, isAhead ? ahead : -back, "day"), anchor);
}
