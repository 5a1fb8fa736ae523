import { isCalendarDate } from "../../text/calendar-date.ts";
import { dayRangeOf, type Edtf } from "../../text/edtf.ts";
import type { DateValue } from "../date-value.ts";
import type { DateUnit } from "../words/date-words.ts";
import { addUnits, dayOfWeek, daysBetween, isoWeekOf } from "./date-arithmetic.ts";
import type { DateExpression } from "./date-expression.ts";
import {
  computed,
  type DateContext,
  fourDigits,
  NO_SUCH_DAY,
  stated,
  twoDigits,
  UNANCHORED,
  unknown,
} from "./date-resolution.ts";
import { resolveCalendar, resolveNumeric, resolveWeekday, writeCalendar } from "./resolve-calendar-date.ts";
import {
  resolveDaysOfMonth,
  resolveEnding,
  resolveHoliday,
  resolveMonths,
  resolveSeason,
} from "./resolve-period-date.ts";
import {
  resolveOffset,
  resolveReference,
  resolveUnit,
  resolveWindow,
  writeAs,
} from "./resolve-relative-date.ts";

const EVERY_SUCH_DAY = "the words name every such day";
/** In days: weekdays as far apart are mostly those that a shop is open on. */
const WORKING_WEEK = 4;

function resolveRange(words: Extract<DateExpression, { kind: "range" }>, context: DateContext): DateValue {
  const { from, to } = words;
  if (
    context.direction === null &&
    from.kind === "weekday" &&
    to.kind === "weekday" &&
    from.shift === null &&
    to.shift === null &&
    to.weekday - from.weekday >= WORKING_WEEK
  )
    return unknown(EVERY_SUCH_DAY);
  const end = resolveDate(to, context);
  if (end.edtf === null) return end;
  let start = resolveDate(from, context);
  if (
    from.kind === "calendar" &&
    to.kind === "calendar" &&
    from.year === null &&
    to.year === null &&
    from.month !== null &&
    to.month !== null
  ) {
    // One year serves both ends, unless the range runs over the turn of the year.
    const year = Number(end.edtf.slice(0, 4)) - (from.month > to.month ? 1 : 0);
    start = { ...end, edtf: writeCalendar(year, from.month, from.day) };
  }
  if (start.edtf === null) return start;
  let [left, right] = [dayRangeOf(start.edtf), dayRangeOf(end.edtf)];
  if (
    from.kind === "weekday" &&
    to.kind === "weekday" &&
    start.edtf > end.edtf &&
    isCalendarDate(start.edtf)
  ) {
    const last = addUnits(start.edtf, (to.weekday - from.weekday + 7) % 7, "day");
    right = last === null ? null : dayRangeOf(last);
  }
  if (
    left === null ||
    right === null ||
    left.earliest === null ||
    right.latest === null ||
    left.earliest > right.latest
  )
    return unknown("the two ends are not in order");
  const isSimple =
    !start.edtf.includes("/") && !end.edtf.includes("/") && start.edtf.length > 3 && end.edtf.length > 3;
  const rightEdtf = from.kind === "weekday" && right.latest !== null ? right.latest : end.edtf;
  const edtf = isSimple
    ? `${start.edtf}/${rightEdtf}`
    : `${left.earliest.slice(0, 4)}/${right.latest.slice(0, 4)}`;
  left = dayRangeOf(edtf);
  const basis = start.basis === "stated" ? end.basis : start.basis;
  return left === null
    ? unknown("the two ends are not in order")
    : {
        edtf,
        basis,
        implied: [...new Set([...start.implied, ...end.implied])],
        from: end.from ?? start.from,
      };
}

/** The days that a unit of these has at most. */
const LONGEST: Partial<Readonly<Record<DateUnit, number>>> = { week: 7, month: 31, quarter: 92, half: 184 };

/** The period that is the text's subject, as the unit its words name, in the year they name; a lone day is not a period. */
function samePeriod(
  { unit, year }: Extract<DateExpression, { kind: "same-period" }>,
  period: Edtf | null,
): Edtf | null {
  if (period === null) return null;
  const { earliest, latest } = dayRangeOf(period) ?? { earliest: null, latest: null };
  if (unit !== null && unit in LONGEST && earliest !== null && latest !== null) {
    // Of a longer stretch the words do not say which week or quarter.
    if (daysBetween(earliest, latest) >= (LONGEST[unit] ?? 0)) return null;
    const written = writeAs(unit, latest);
    return written === null ? null : moveYears(written, year);
  }
  return isCalendarDate(period) ? null : moveYears(period, year);
}

/** The same period of another year: `2023-Q1` and a shift of -1 is `2022-Q1`. Not every year has a week 53. */
function moveYears(edtf: Edtf, to: number | { readonly shift: number }): Edtf | null {
  const parts = edtf.split("/");
  const shift = typeof to === "number" ? to - Number(parts.at(-1)?.slice(0, 4)) : to.shift;
  const moved = parts.map((part) =>
    /^\d{4}(?:-(?:\d\d|[QH]\d|W(?!53)\d\d).*)?$/.test(part)
      ? fourDigits(Number(part.slice(0, 4)) + shift) + part.slice(4)
      : null,
  );
  return moved.includes(null) ? null : moved.join("/");
}

/**
 * The value of a date's words. Never more precise than the words; each part that comes from elsewhere is listed in
 * `implied` and `from` says whence. Null where the words and the context do not settle it, and then `from` says why.
 */
export function resolveDate(words: DateExpression, context: DateContext): DateValue {
  const { anchor } = context;
  switch (words.kind) {
    case "calendar":
      return resolveCalendar(words, context);
    case "numeric":
      return resolveNumeric(words, context);
    case "impossible":
      return NO_SUCH_DAY;
    case "recurring":
      return unknown(EVERY_SUCH_DAY);
    case "weekday":
      return resolveWeekday(words, context);
    case "deictic":
      return anchor.day === null ? UNANCHORED : computed(addUnits(anchor.day, words.days, "day"), anchor);
    case "unit":
      return resolveUnit(words, context);
    case "offset":
      return resolveOffset(words, context, resolveDate);
    case "reference":
      return resolveReference(words, context);
    case "window":
      return resolveWindow(words, context);
    case "months":
      return resolveMonths(words, context);
    case "season":
      return resolveSeason(words, context);
    case "days-of-month":
      return resolveDaysOfMonth(words, context);
    case "decade": {
      if (!words.isShort) return stated(String(words.decade));
      return words.decade >= 3
        ? {
            edtf: `19${words.decade}`,
            basis: "inferred",
            implied: [],
            from: "century taken as the twentieth",
          }
        : unknown("the century cannot be told");
    }
    case "century":
      return {
        ...stated(`${fourDigits((words.century - 1) * 100 + 1)}/${fourDigits(words.century * 100)}`),
        basis: "computed",
      };
    case "ending":
      return resolveEnding(words, context);
    case "unit-end": {
      const isGone = context.direction === "past";
      const value = resolveUnit({ kind: "unit", unit: words.unit, shift: isGone ? -1 : 0 }, context);
      return value.edtf === null ? value : { ...value, basis: "inferred" };
    }
    case "nth-weekday": {
      const { month, weekday, nth, year } = words;
      const rule = { rule: "weekday", month, weekday, nth, plus: 0 } as const;
      return resolveHoliday({ kind: "holiday", rule, year, shift: null }, context);
    }
    case "same-period": {
      const edtf = samePeriod(words, context.mainPeriod);
      if (edtf === null && typeof words.year === "number") return stated(fourDigits(words.year));
      if (edtf === null && anchor.year !== null && typeof words.year !== "number")
        return { ...computed(fourDigits(anchor.year + words.year.shift), anchor), basis: "inferred" };
      return edtf === null
        ? unknown("the text names no period before it")
        : { edtf, basis: "computed", implied: ["year"], from: `by ${context.mainPeriod} in the text` };
    }
    case "holiday":
      return resolveHoliday(words, context);
    case "week-of": {
      const day = resolveDate(words.day, context);
      return day.edtf !== null && isCalendarDate(day.edtf)
        ? { ...day, edtf: isoWeekOf(day.edtf), basis: day.basis === "stated" ? "computed" : day.basis }
        : day;
    }
    case "fiscal-year":
      return {
        edtf:
          words.from === words.to
            ? fourDigits(words.from)
            : `${fourDigits(words.from)}/${fourDigits(words.to)}`,
        basis: "inferred",
        implied: [],
        from: "the business year taken by its number",
      };
    case "to-date": {
      if (anchor.year === null || anchor.month === null) return UNANCHORED;
      const month = `${fourDigits(anchor.year)}-${twoDigits(anchor.month)}`;
      if (words.unit === "year")
        return computed(
          anchor.day === null
            ? `${fourDigits(anchor.year)}-01/${month}`
            : `${fourDigits(anchor.year)}-01-01/${anchor.day}`,
          anchor,
        );
      if (anchor.day === null) return UNANCHORED;
      const first = words.unit === "week" ? dayOfWeek(anchor.day, 1, 0) : `${month}-01`;
      return computed(first === null ? null : `${first}/${anchor.day}`, anchor);
    }
    case "range":
      return resolveRange(words, context);
    default:
      return words satisfies never;
  }
}
