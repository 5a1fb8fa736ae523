import { type CalendarDate, calendarDateOf, daysInMonth } from "../../text/calendar-date.ts";
import { dayRangeOf, type Edtf } from "../../text/edtf.ts";
import type { DateValue } from "../date-value.ts";
import type { Season } from "../words/date-words.ts";
import { addUnits, daysBetween } from "./date-arithmetic.ts";
import type { Direction } from "./date-direction.ts";
import type { DateExpression } from "./date-expression.ts";
import {
  type DateContext,
  fourDigits,
  NO_SUCH_DAY,
  twoDigits,
  UNANCHORED,
  unknown,
} from "./date-resolution.ts";
import { holidayDay } from "./holiday-days.ts";
import { namedYear, resolveCalendar } from "./resolve-calendar-date.ts";
import { resolveUnit } from "./resolve-relative-date.ts";

/** A run of months within a year: `2024-Q1`, `2023-H2`, `2024-01/2024-05`. */
function writeMonths(year: number, from: number, to: number): Edtf {
  if (from === to) return `${fourDigits(year)}-${twoDigits(from)}`;
  if (to - from === 2 && from % 3 === 1) return `${fourDigits(year)}-Q${(from + 2) / 3}`;
  if (to - from === 5 && from % 6 === 1) return `${fourDigits(year)}-H${(from + 5) / 6}`;
  return `${fourDigits(year)}-${twoDigits(from)}/${fourDigits(year)}-${twoDigits(to)}`;
}

export function resolveMonths(
  words: Extract<DateExpression, { kind: "months" }>,
  context: DateContext,
): DateValue {
  const { anchor } = context;
  const named = namedYear(words.year, context);
  if (named !== null)
    return {
      edtf: writeMonths(named.year, words.from, words.to),
      basis: named.basis,
      implied: named.basis === "stated" ? [] : ["year"],
      from: named.from,
    };
  if (words.year !== null || anchor.year === null) return UNANCHORED;
  const { month } = anchor;
  // A period told of in the past has been running for a month at least; any other has begun.
  const isBegun = month === null || words.from + (context.direction === "past" ? 1 : 0) <= month;
  const isOver = month !== null && words.to < month;
  const year =
    context.direction === "future" ? anchor.year + (isOver ? 1 : 0) : isBegun ? anchor.year : anchor.year - 1;
  return {
    edtf: writeMonths(year, words.from, words.to),
    basis: "inferred",
    implied: ["year"],
    from: `year from ${anchor.source}`,
  };
}

const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const OPPOSITE: Readonly<Record<Season, Season>> = {
  spring: "autumn",
  summer: "winter",
  autumn: "spring",
  winter: "summer",
};

export function resolveSeason(
  words: Extract<DateExpression, { kind: "season" }>,
  context: DateContext,
): DateValue {
  const { anchor } = context;
  const isSouthern = context.isSouthern();
  const season = isSouthern ? OPPOSITE[words.season] : words.season;
  const first = FIRST_MONTH[season];
  const write = (year: number): Edtf =>
    season === "winter"
      ? `${fourDigits(year)}-12/${fourDigits(year + 1)}-02`
      : `${fourDigits(year)}-${twoDigits(first)}/${fourDigits(year)}-${twoDigits(first + 2)}`;
  const named = namedYear(words.year, context);
  // Which months a season has differs by hemisphere; these are the meteorological ones.
  const whose = `months of the ${isSouthern ? "southern" : "northern"} season`;
  // A southern summer runs from one year into the next, and its one year may be either.
  if (named !== null && isSouthern && words.season === "summer")
    return unknown("the summer of one year may begin or end in it");
  if (named !== null)
    return {
      edtf: write(named.year),
      basis: "inferred",
      implied: named.basis === "stated" ? [] : ["year"],
      from: named.from === null ? whose : `${named.from}; ${whose}`,
    };
  if (words.year !== null || anchor.year === null || anchor.month === null) return UNANCHORED;
  const last = season === "winter" ? 14 : first + 2;
  let year = anchor.year;
  if (words.shift === -1 && anchor.month <= last) year -= season === "winter" && anchor.month <= 2 ? 2 : 1;
  else if (words.shift === 1 && anchor.month >= first) year += 1;
  else if (words.shift === 0 && season === "winter" && anchor.month <= 2) year -= 1;
  else if (words.shift === null) {
    // `in the spring`: the last that has begun, or the next that is not over.
    if (context.direction === null) return unknown("the words do not say which year's");
    const isWinter = season === "winter";
    if (context.direction === "future" && anchor.month > first && anchor.month <= last)
      return unknown("the words do not say whether it is this season or the next");
    if (context.direction === "past") year -= anchor.month < first ? 1 : 0;
    else if (isWinter) year -= anchor.month <= 2 ? 1 : 0;
    else year += anchor.month > last ? 1 : 0;
  }
  return {
    edtf: write(year),
    basis: "inferred",
    implied: ["year"],
    from: `year from ${anchor.source}; ${whose}`,
  };
}

export function resolveDaysOfMonth(
  words: Extract<DateExpression, { kind: "days-of-month" }>,
  context: DateContext,
): DateValue {
  const month =
    words.month.kind === "unit" ? resolveUnit(words.month, context) : resolveCalendar(words.month, context);
  if (month.edtf === null || !/^\d{4}-\d\d$/.test(month.edtf))
    return month.edtf === null ? month : UNANCHORED;
  const length = daysInMonth(Number(month.edtf.slice(0, 4)), Number(month.edtf.slice(5)));
  const place = (day: number): number => Math.max(1, Math.min(length, day < 0 ? length + day + 1 : day));
  const [first, last] = [place(words.from), place(words.to)].map((day) => `${month.edtf}-${twoDigits(day)}`);
  return { ...month, edtf: first === last ? (first ?? null) : `${first}/${last}` };
}

export function resolveHoliday(
  words: Extract<DateExpression, { kind: "holiday" }>,
  context: DateContext,
): DateValue {
  const { anchor } = context;
  const named = namedYear(words.year, context);
  if (words.rule.rule === "unknown" || (words.rule.rule === "american" && !context.isAmerican()))
    return unknown("the day differs by country or by the sighting of the moon");
  const sure = words.rule.rule === "fixed" ? "stated" : "computed";
  if (named !== null) {
    const edtf = holidayDay(words.rule, named.year);
    return edtf === null
      ? unknown("the day is not in our tables")
      : {
          edtf,
          basis: named.basis === "stated" ? sure : named.basis,
          implied: named.basis === "stated" ? [] : ["year"],
          from: named.from,
        };
  }
  if (words.year !== null || anchor.year === null) return UNANCHORED;
  const { rule } = words;
  const around = [anchor.year - 1, anchor.year, anchor.year + 1]
    .map((year) => holidayDay(rule, year))
    .filter((day) => day !== null);
  const chosen =
    anchor.day === null
      ? around.find((day) => day.startsWith(String(anchor.year)))
      : nearestDay(
          around,
          anchor.day,
          words.shift === null
            ? context.direction
            : words.shift < 0
              ? "past"
              : words.shift > 0
                ? "future"
                : null,
          words.shift !== null,
        );
  return chosen === undefined
    ? unknown("the day is not in our tables")
    : { edtf: chosen, basis: "inferred", implied: ["year"], from: `year from ${anchor.source}` };
}

/** The day nearest the anchor; those on the wrong side count as far, or not at all where the words are firm. */
function nearestDay(
  days: readonly CalendarDate[],
  anchor: CalendarDate,
  direction: Direction,
  isFirm: boolean,
): CalendarDate | undefined {
  const cost = (day: CalendarDate): number => {
    const ahead = daysBetween(anchor, day);
    const isWrong =
      (direction === "past" && ahead >= (isFirm ? 0 : 1)) ||
      (direction === "future" && ahead <= (isFirm ? 0 : -1));
    return (
      Math.abs(ahead) * (isWrong ? (isFirm ? 1000 : 4) : ahead > 0 && direction === null ? 1.3 : 1) +
      (isWrong ? 1 : 0)
    );
  };
  return [...days].sort((a, b) => cost(a) - cost(b))[0];
}

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** `the three months to June`, `the quarter ended June 30`, `the week to July 5`. */
export function resolveEnding(
  words: Extract<DateExpression, { kind: "ending" }>,
  context: DateContext,
): DateValue {
  const end = resolveCalendar(words.end, context);
  if (end.edtf === null) return end;
  const last = dayRangeOf(end.edtf)?.latest ?? null;
  if (last === null) return end;
  const { count, unit } = words.amount;
  const months = MONTHS_OF[unit];
  const basis = end.basis === "stated" ? "computed" : end.basis;
  if (months === undefined) {
    const days = count * (unit === "week" ? 7 : unit === "fortnight" ? 14 : 1);
    const first = addUnits(last, 1 - days, "day");
    return first === null ? NO_SUCH_DAY : { ...end, edtf: `${first}/${last}`, basis };
  }
  // A business quarter ends on a Saturday near the month's end: one that ends on the 2nd is the month's before.
  const final = Number(last.slice(8)) < 15 ? addUnits(last, -1, "month") : last;
  const lastMonth =
    final === null ? null : calendarDateOf(Number(final.slice(0, 4)), Number(final.slice(5, 7)), 1);
  const first = lastMonth === null ? null : addUnits(lastMonth, 1 - count * months, "month");
  if (lastMonth === null || first === null) return NO_SUCH_DAY;
  const isWithin = first.slice(0, 4) === lastMonth.slice(0, 4);
  const edtf = isWithin
    ? writeMonths(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(lastMonth.slice(5, 7)))
    : `${first.slice(0, 7)}/${lastMonth.slice(0, 7)}`;
  return { ...end, edtf: edtf.endsWith(`-01/${edtf.slice(0, 4)}-12`) ? edtf.slice(0, 4) : edtf, basis };
}
