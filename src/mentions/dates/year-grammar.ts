import { isYearOfEvent, isYearOfName, standsAsYear } from "./date-context.ts";
import type { CalendarWords, DateExpression } from "./date-expression.ts";
import { type Line, lowerAt, type Read, readYear, senseAt } from "./date-line.ts";

const calendar = (year: number, month: number | null = null): CalendarWords => ({
  kind: "calendar",
  year,
  month,
  day: null,
  weekday: null,
  shift: null,
});

/** A bare year, or `2019-20`, `2022/23`, `2022-07`. */
export function readBareYear(line: Line, at: number, isVouched: boolean): Read<DateExpression> | null {
  const year =
    senseAt(line, at)?.sense === "number" && lowerAt(line, at).length === 4 ? readYear(line, at) : null;
  if (year === null) return null;
  const mark = lowerAt(line, year.to);
  const second = senseAt(line, year.to + 1);
  const isJoined =
    /^[-–/‐‑—]$/.test(mark) && line[year.to]?.glued === true && line[year.to + 1]?.glued === true;
  if (isJoined && second?.sense === "number" && !second.isOrdinal && second.digits > 0) {
    const isFree = line[at]?.glued !== true || /^[(["“'‘]$/.test(lowerAt(line, at - 1));
    const to = year.to + 2;
    if (
      !isFree ||
      (line[to]?.glued === true &&
        /^[-/]$/.test(lowerAt(line, to)) &&
        senseAt(line, to + 1)?.sense === "number")
    )
      return null;
    const scale = 10 ** second.digits;
    const end = second.digits === 4 ? second.value : year.value - (year.value % scale) + second.value;
    const isNextCentury = second.digits === 2 && second.value === 0 && year.value % 100 === 99;
    if (end > year.value || isNextCentury) {
      if (end > 2150) return null;
      return {
        value: {
          kind: "range",
          from: calendar(year.value),
          to: calendar(isNextCentury ? year.value + 1 : end),
        },
        to,
      };
    }
    const isMonth = second.digits === 2 && second.value >= 1 && second.value <= 12 && mark === "-";
    return isMonth ? { value: calendar(year.value, second.value), to } : null;
  }
  if (!isVouched && (!standsAsYear(line, at) || isYearOfName(line, at) || isYearOfEvent(line, at)))
    return null;
  return { value: calendar(year.value), to: year.to };
}

const SHORT_YEAR_LEADS: ReadonlySet<string> = new Set(
  "in since of until till by from before after to".split(" "),
);

/** `in '67`, `the class of '92`. Without such a word before it, the mark may open a quotation. */
export function readShortYear(line: Line, at: number): Read<DateExpression> | null {
  if (
    !SHORT_YEAR_LEADS.has(lowerAt(line, at - 1)) ||
    (line[at + 2]?.glued === true && !/^[.,;:)]$/.test(lowerAt(line, at + 2)))
  )
    return null;
  const year = readYear(line, at);
  return year === null ? null : { value: calendar(year.value), to: year.to };
}
