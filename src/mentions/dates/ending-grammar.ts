import { calendarWords, readDate, readYearWords } from "./calendar-grammar.ts";
import type { DateExpression } from "./date-expression.ts";
import {
  isCapital,
  type Line,
  lowerAt,
  type Read,
  readCount,
  readMonth,
  readUnit,
  readYear,
  senseAt,
} from "./date-line.ts";

const ENDS = /^(?:to|ended|ending|through)$/;

/**
 * A stretch told by its end: `three months to June`, `quarter ended June 30`, `year to March 2024`, `week to July 5`.
 * A lone unit must have `the` or the like before it, or it is the end of something else (`last year to May`).
 */
export function readEnding(line: Line, at: number): Read<DateExpression> | null {
  const count = senseAt(line, at)?.sense === "unit" ? null : readCount(line, at);
  if (count === null && !/^(?:the|a|full|its|financial|fiscal|-|half)$/.test(lowerAt(line, at - 1)))
    return null;
  return readEndingOf(line, count?.to ?? at, count?.value ?? 1);
}

/** `March quarter`, `June-quarter profit`, `September quarter of 2023`, `December half`: told by the month it ends with. */
export function readMonthQuarter(line: Line, at: number): Read<DateExpression> | null {
  const month = readMonth(line, at);
  if (month === null || !isCapital(line, at)) return null;
  const early = readYear(line, month.to);
  const next = early?.to ?? month.to;
  const noun = lowerAt(line, next) === "-" ? next + 1 : next;
  const unit = lowerAt(line, noun);
  // Of halves only those that end a calendar's.
  if (unit !== "quarter" && !(unit === "half" && month.value % 6 === 0)) return null;
  // `the March quarter-final`
  if (/^finals?$/.test(lowerAt(line, lowerAt(line, noun + 1) === "-" ? noun + 2 : noun + 1))) return null;
  const year = early ?? readYearWords(line, noun + 1);
  const end = calendarWords({ month: month.value, year: year?.value ?? null });
  if (end.kind !== "calendar") return null;
  return {
    value: { kind: "ending", amount: { count: 1, unit }, end },
    to: early === null ? (year?.to ?? noun + 1) : noun + 1,
  };
}

/** The same from the unit on, of which there are `count`. */
export function readEndingOf(line: Line, at: number, count: number): Read<DateExpression> | null {
  const unit = readUnit(line, at);
  if (unit === null || !ENDS.test(lowerAt(line, unit.to))) return null;
  const next = /^(?:on|in)$/.test(lowerAt(line, unit.to + 1)) ? unit.to + 2 : unit.to + 1;
  const end = readDate(line, next);
  if (end?.value.kind !== "calendar" || end.value.month === null) return null;
  if (senseAt(line, next)?.sense === "month" && !isCapital(line, next)) return null;
  const isDays = /^(?:day|weekend|week|fortnight)$/.test(unit.value);
  if (isDays && end.value.day === null) return null;
  const amount = { count, unit: unit.value };
  return amount.count > 120 ? null : { value: { kind: "ending", amount, end: end.value }, to: end.to };
}
