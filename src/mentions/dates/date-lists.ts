import { PAST_VERBS } from "../words/tense-words.ts";
import { calendarWords, readDate } from "./calendar-grammar.ts";
import type { CalendarWords, ParsedDate } from "./date-expression.ts";
import { isCapital, type Line, lowerAt, readDay, readMonth, readYear, senseAt } from "./date-line.ts";

const LINKS: ReadonlySet<string> = new Set([",", "and", "or", "&"]);

/** The index after `, and` between two members of a list, or -1 where none stands there. */
function afterLink(line: Line, at: number): number {
  if (!LINKS.has(lowerAt(line, at))) return -1;
  const next = lowerAt(line, at) === "," && /^(?:and|or|&)$/.test(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  return lowerAt(line, next) === "the" ? next + 1 : next;
}

const NONE: readonly ParsedDate[] = [];

/** `18 and 19 June`, `3, 4 and 5 May 2024`: each day is a date of its own, with the month and year of the last. */
function readDaysBefore(line: Line, at: number): readonly ParsedDate[] {
  const first = readDay(line, at);
  // Most numbers begin no list.
  if (first === null || afterLink(line, first.to) < 0) return NONE;
  const days: { readonly at: number; readonly to: number; readonly day: number }[] = [];
  let next = at;
  for (;;) {
    const date = days.length > 0 && readMonth(line, next) === null ? readDate(line, next) : null;
    if (date?.value.kind === "calendar" && date.value.day !== null && date.value.month !== null) {
      const last: CalendarWords = date.value;
      if (days.some(({ day }) => day >= (last.day ?? 0))) return [];
      return [
        ...days.map(
          ({ at: from, to, day }): ParsedDate => ({
            from,
            to,
            expression: calendarWords({ ...last, day }),
            rule: "dates/list",
          }),
        ),
        { from: next, to: date.to, expression: last, rule: "dates/list" },
      ];
    }
    const day = readDay(line, next);
    const link = day === null ? -1 : afterLink(line, day.to);
    if (day === null || link < 0 || days.length > 5) return [];
    if (readMonth(line, link) !== null && !day.isOrdinal) return [];
    days.push({ at: next, to: day.to, day: day.value });
    next = link;
  }
}

/** `April 24 and 25`, `July 4, 5 and 6`, `May 25th … on 29th` is none: the days after a date that share its month. */
function readDaysAfter(line: Line, at: number): readonly ParsedDate[] {
  if (senseAt(line, at)?.sense !== "month") return [];
  const first = readDate(line, at);
  if (first?.value.kind !== "calendar" || first.value.day === null || first.value.year !== null) return [];
  const found: { readonly from: number; readonly to: number; readonly day: number }[] = [
    { from: at, to: first.to, day: first.value.day },
  ];
  let isClosed = false;
  for (let to = first.to; !isClosed; ) {
    const next = afterLink(line, to);
    isClosed = lowerAt(line, next - 1) !== ",";
    const day = next < 0 ? null : readDay(line, next);
    if (
      day === null ||
      day.value <= (found.at(-1)?.day ?? 0) ||
      (senseAt(line, next)?.sense === "number" && lowerAt(line, next).length > 4 && !day.isOrdinal)
    )
      break;
    const after = line[day.to];
    // `April 24 and 25 people` counts people; `April 24, 25 May` begins another date.
    if (
      after !== undefined &&
      (after.sense !== null ||
        /^(?:%|percent|per|years?|\/|:|-)$/.test(after.lower) ||
        (after.casing === "lower" &&
          !PAST_VERBS.has(after.lower) &&
          !/^(?:at|in|to|and|or|for|with|when|on|by|as|but|from|which|the)$/.test(after.lower)))
    )
      break;
    if (isCapital(line, day.to) && !isClosed) break;
    found.push({ from: next, to: day.to, day: day.value });
    to = day.to;
  }
  if (found.length < 2) return [];
  const year = readYear(
    line,
    lowerAt(line, found.at(-1)?.to ?? 0) === "," ? (found.at(-1)?.to ?? 0) + 1 : (found.at(-1)?.to ?? 0),
  );
  const { month } = first.value;
  return found.map(({ from, to, day }, index) => ({
    from,
    to: index === found.length - 1 ? (year?.to ?? to) : to,
    expression: calendarWords({ month, day, year: year?.value ?? null }),
    rule: "dates/list",
  }));
}

/** `January and December 2021`, `in May, June or July 2022`: months that share the last one's year. */
function readMonths(line: Line, at: number): readonly ParsedDate[] {
  const found: { readonly from: number; readonly to: number; readonly month: number }[] = [];
  let next = at;
  for (;;) {
    const month = readMonth(line, next);
    if (month === null || !isCapital(line, next) || found.length > 5) return [];
    const year = readYear(line, lowerAt(line, month.to) === "of" ? month.to + 1 : month.to);
    if (year !== null) {
      if (found.length === 0) return [];
      return [...found, { from: next, to: year.to, month: month.value }].map(
        ({ from, to, month: number }) => ({
          from,
          to,
          expression: calendarWords({ month: number, year: year.value }),
          rule: "dates/list",
        }),
      );
    }
    found.push({ from: next, to: month.to, month: month.value });
    next = afterLink(line, month.to);
    if (next < 0) return [];
  }
}

/** The dates of a list that begins at an index; empty where no list of two or more does. */
export function readDayList(line: Line, at: number): readonly ParsedDate[] {
  const sense = senseAt(line, at);
  if (sense?.sense === "number") return lowerAt(line, at - 1) === "between" ? [] : readDaysBefore(line, at);
  if (sense?.sense !== "month") return [];
  const months = readMonths(line, at);
  return months.length > 0 ? months : readDaysAfter(line, at);
}
