import { RANGE_MARKS } from "../words/date-words.ts";
import { calendarWords, readDate, readWeekdayDate, readYearWords } from "./calendar-grammar.ts";
import type { CalendarWords, DateExpression } from "./date-expression.ts";
import { type Line, lowerAt, type Read, readDay, readMonth, senseAt } from "./date-line.ts";

/** True where the lexeme joins the two ends of a range: `to`, a dash, or the `and` of `between`. */
function joins(line: Line, at: number, start: number): boolean {
  const lower = lowerAt(line, at);
  if (RANGE_MARKS.has(lower)) return true;
  const isBetween = lowerAt(line, start - 1) === "between" || lowerAt(line, start - 2) === "between";
  return lower === "and" && isBetween;
}

/** Where the right end begins: after the mark, `the`, and a `from`-range's `early`. */
function afterMark(line: Line, mark: number): number {
  let next = mark + 1;
  if (lowerAt(line, next) === "the") next += 1;
  if (senseAt(line, next)?.sense === "portion") next += 1;
  if (lowerAt(line, next) === "-") next += 1;
  return next;
}

/** Gives each end of a calendar range the month and year that only the other prints; null where the ends do not fit. */
export function joinRange(left: CalendarWords, right: CalendarWords): DateExpression | null {
  const month = right.month ?? left.month;
  if (
    (left.day === null) !== (right.day === null) ||
    (left.month === null && right.month !== null && left.day === null)
  )
    return null;
  const from = { ...left, month: left.month ?? month };
  const to = { ...right, month };
  const isLater = (from.month ?? 0) > (to.month ?? 0);
  if (
    from.month === to.month &&
    from.day !== null &&
    to.day !== null &&
    from.day >= to.day &&
    left.year === right.year
  )
    return null;
  if (typeof to.year === "number" && from.year === null)
    return { kind: "range", from: { ...from, year: isLater ? to.year - 1 : to.year }, to };
  if (typeof from.year === "number" && to.year === null)
    return { kind: "range", from, to: { ...to, year: isLater ? from.year + 1 : from.year } };
  if (from.year === null && to.year !== null && !isLater)
    return { kind: "range", from: { ...from, year: to.year }, to };
  return { kind: "range", from, to };
}

/** `3-5 March 2024`, `5/6 June`, `28 to 31 July`, `the 5th to the 9th of May`: days that one month serves. */
export function readDayRange(line: Line, at: number): Read<DateExpression> | null {
  const first = readDay(line, at);
  if (first === null) return null;
  // `5/6 June 2021`
  const isSlashed =
    lowerAt(line, first.to) === "/" && line[first.to]?.glued === true && line[first.to + 1]?.glued === true;
  if (!isSlashed && !joins(line, first.to, at)) return null;
  const next = afterMark(line, first.to);
  if (readDay(line, next) === null) return null;
  const right = readDate(line, next);
  if (
    right?.value.kind !== "calendar" ||
    right.value.day === null ||
    right.value.month === null ||
    readMonth(line, next) !== null
  )
    return null;
  if (first.value >= right.value.day) return null;
  const left = calendarWords({ day: first.value, month: right.value.month, year: right.value.year });
  const range = left.kind === "calendar" ? joinRange(left, right.value) : null;
  return range === null ? null : { value: range, to: right.to };
}

const HABITS: ReadonlySet<string> = new Set(
  "open opens opening closed hours daily every usually normally weekly operates operate operating available airs works work schedule timetable".split(
    " ",
  ),
);
/** In lexemes, before a range of weekdays. */
const HABIT_REACH = 6;

/** True where weekdays are those of a habit: `open Monday to Friday`, `Tuesday to Sunday from 7 a.m.` */
function isHabit(line: Line, at: number, to: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - HABIT_REACH; back -= 1) {
    if (HABITS.has(lowerAt(line, back))) return true;
    if (lowerAt(line, back) === ".") break;
  }
  const clock = /^(?:from|,|between|\()$/.test(lowerAt(line, to)) ? to + 1 : to;
  return (
    senseAt(line, clock)?.sense === "number" &&
    /^(?::|am|pm|a\.m|p\.m|a\.m\.|p\.m\.)$/.test(lowerAt(line, clock + 1))
  );
}

const COUNTABLE = /^(?:%|percent|per|million|billion|trillion|:|\/)$/;

/** The right end of a range whose left end is `left`; null where the words after it are no such end. */
export function readRange(
  line: Line,
  at: number,
  left: Read<DateExpression>,
  read: (from: number) => Read<DateExpression> | null,
): Read<DateExpression> | null {
  const { value } = left;
  // `July 24/25`
  const isSlashed =
    lowerAt(line, left.to) === "/" &&
    line[left.to]?.glued === true &&
    value.kind === "calendar" &&
    value.day !== null;
  if (!isSlashed && !joins(line, left.to, at)) return null;
  const next = afterMark(line, left.to);
  const isSpacedDash = /^[-–—]$/.test(lowerAt(line, left.to)) && line[left.to]?.glued !== true;
  if (value.kind === "calendar") {
    const right = readWeekdayDate(line, next) ?? (value.month === null ? read(next) : readDate(line, next));
    if (right?.value.kind === "calendar") {
      const range = joinRange(value, right.value);
      if (range !== null) return { value: range, to: right.to };
    }
    if (value.day !== null && value.month !== null) {
      const day = readDay(line, next);
      // `July 4 to 5`, `September 3rd to 6th`; `July 4 to 5 people` is no range, nor is `July 4, 2024 to 5`.
      if (
        day === null ||
        value.year !== null ||
        day.value <= value.day ||
        COUNTABLE.test(lowerAt(line, day.to))
      )
        return null;
      const unit = line[day.to];
      if (
        lowerAt(line, left.to) === "to" &&
        !day.isOrdinal &&
        unit?.casing === "lower" &&
        unit.sense !== null
      )
        return null;
      const year = readYearWords(line, day.to);
      const end = calendarWords({ day: day.value, month: value.month, year: year?.value ?? null });
      const range = end.kind === "calendar" ? joinRange(value, end) : null;
      return range === null ? null : { value: range, to: year?.to ?? day.to };
    }
    if (value.month === null && lowerAt(line, at - 1) === "from" && typeof value.year === "number") {
      // `from 1846 to 48`
      const short = senseAt(line, next);
      if (
        short?.sense === "number" &&
        short.digits === 2 &&
        short.value > value.year % 100 &&
        line[next + 1]?.casing === "none"
      ) {
        const end = calendarWords({ year: value.year - (value.year % 100) + short.value });
        return { value: { kind: "range", from: value, to: end }, to: next + 1 };
      }
    }
    return null;
  }
  if (isSpacedDash) return null;
  const right = read(next);
  if (right?.value.kind === "weekday" && value.kind === "weekday" && isHabit(line, at, right.to))
    return { value: { kind: "recurring" }, to: right.to };
  return right !== null &&
    right.value.kind === value.kind &&
    /^(?:weekday|decade|months|season)$/.test(value.kind)
    ? { value: { kind: "range", from: value, to: right.value }, to: right.to }
    : null;
}
