import { type CalendarDate, isCalendarDate } from "../../text/calendar-date.ts";
import { isEdtf } from "../../text/edtf.ts";
import { wordClass } from "../../text/tokens.ts";
import type { DateValue } from "../date-value.ts";
import type { DateMention } from "../mention.ts";
import type { Reading, ReadSentence } from "../reading.ts";
import { AMERICAN_WORDS, SOUTHERN_WORDS } from "../words/country-cues.ts";
import { readWithChrono } from "./chrono-dates.ts";
import { anchorFromText, anchorOf, type DateAnchor, type PrintedYear } from "./date-anchor.ts";
import { type Direction, directionOf, isOfDiary } from "./date-direction.ts";
import type { DateExpression, ParsedDate } from "./date-expression.ts";
import { parseDates } from "./date-grammar.ts";
import { type DateLexeme, readLexemes } from "./date-lexemes.ts";
import { type DateContext, NO_SUCH_DAY } from "./date-resolution.ts";
import { isComparison } from "./is-comparison.ts";
import { resolveDate } from "./resolve-date.ts";
import { speaksOfDate } from "./speaks-of-date.ts";

interface ReadLine {
  readonly sentence: ReadSentence;
  readonly lexemes: readonly DateLexeme[];
  readonly dates: readonly ParsedDate[];
  readonly namedYears: readonly number[];
}

function printedYear(expression: DateExpression, isFuture: boolean): readonly PrintedYear[] {
  if (expression.kind === "range")
    return [...printedYear(expression.from, isFuture), ...printedYear(expression.to, isFuture)];
  if (!("year" in expression) || typeof expression.year !== "number") return [];
  const isDated = expression.kind !== "calendar" || expression.month !== null;
  return [{ year: expression.year, isFuture, print: isDated ? "dated" : "bare" }];
}

const LEADS =
  /^(?:in|since|during|until|till|by|from|to|through|before|after|between|and|early|late|mid|-|of)$/;

function directionIn(reading: Reading, line: ReadLine, date: ParsedDate): ReturnType<typeof directionOf> {
  const first = line.lexemes[date.from]?.token ?? line.sentence.firstToken;
  const last = (line.lexemes[date.to - 1]?.token ?? first) + 1;
  const { firstToken, endToken } = line.sentence;
  const direction = directionOf(reading.tokens, firstToken, endToken, first, last);
  const { expression } = date;
  // `the November election was …`: a month that only qualifies a noun is not the verb's, and may lie on either side.
  const isBareMonth = expression.kind === "calendar" && expression.day === null && expression.year === null;
  return isBareMonth && !LEADS.test(line.lexemes[date.from - 1]?.lower ?? "") ? null : direction;
}

const AHEAD = /^(?:by|until|till|towards|toward|for)$/;

/** The years the text prints. A year after `by` or with a verb still to come says nothing of when the text was written. */
function yearsOf(reading: Reading, lines: readonly ReadLine[]): readonly PrintedYear[] {
  return lines.flatMap((line) => [
    ...line.dates.flatMap((date) => {
      const before = line.lexemes[date.from - 1]?.lower ?? "";
      return printedYear(
        date.expression,
        AHEAD.test(before) || directionIn(reading, line, date) === "future",
      );
    }),
    ...line.namedYears.map(
      (at): PrintedYear => ({ year: Number(line.lexemes[at]?.lower), isFuture: false, print: "named" }),
    ),
  ]);
}

/**
 * The date line of an article that has no other date: a full day at its head that stands alone in its sentence, or
 * before the dash that opens an agency's report.
 */
function dateLine(lines: readonly ReadLine[]): DateAnchor | null {
  const head = lines[0];
  const first = head?.dates[0];
  if (head === undefined || first?.expression.kind !== "calendar" || head.sentence.start > 400) return null;
  const { year, month, day } = first.expression;
  if (typeof year !== "number" || month === null || day === null) return null;
  const isAlone = head.lexemes.length - (first.to - first.from) <= 6;
  const after = head.lexemes[first.to]?.lower ?? "";
  if (!isAlone && !(first.from <= 6 && /^[-–—(]$/.test(after))) return null;
  const pad = (number: number): string => String(number).padStart(2, "0");
  return anchorOf(`${year}-${pad(month)}-${pad(day)}`, "the date line", "inferred");
}

function anchorFor(reading: Reading, lines: readonly ReadLine[]): DateAnchor {
  const { published, updated } = reading.document.masthead;
  const given =
    (published === null ? null : anchorOf(published.value, "the publication date", "computed")) ??
    (updated === null ? null : anchorOf(updated.value, "the update of", "inferred"));
  return given ?? dateLine(lines) ?? anchorFromText(yearsOf(reading, lines));
}

const MAY_HOLD_NUMERIC: ReadonlySet<DateExpression["kind"]> = new Set([
  "numeric",
  "range",
  "offset",
  "week-of",
]);

/** True where a date's value may hang on the order of day and month in the article's other dates. */
const hasNumeric = (line: ReadLine): boolean =>
  line.dates.some(({ expression }) => MAY_HOLD_NUMERIC.has(expression.kind));

/** Whether the article's numeric dates put the day first, by those that allow one order only; null where none tells. */
function dayOrder(reading: Reading): boolean | null {
  let order: boolean | null = null;
  const { tokens } = reading;
  for (let at = 2; at < tokens.length; at += 1) {
    const mark = tokens[at - 1];
    if (mark?.text !== "/" || tokens[at + 1]?.text !== "/") continue;
    const [first, second, third] = [tokens[at - 2], tokens[at], tokens[at + 2]].map((token) =>
      Number(token?.text),
    );
    if (first === undefined || second === undefined || third === undefined || !(third > 31)) continue;
    const isDayFirst = first > 12 && second <= 12 ? true : second > 12 && first <= 12 ? false : null;
    if (isDayFirst === null) continue;
    if (order !== null && order !== isDayFirst) return null;
    order = isDayFirst;
  }
  return order;
}

const SOUTHERN = 1;
const AFRICAN = 2;

/** What a word says of the south by itself, and behind `South`. */
const southernClass = wordClass(({ lower }) =>
  SOUTHERN_WORDS.has(lower) ? SOUTHERN : lower.startsWith("africa") ? AFRICAN : 0,
);

/** True where at least two words place the article in the south; one may be a visitor's. */
function isOfTheSouth({ tokens }: Reading): boolean {
  let count = 0;
  for (let at = 0; at < tokens.length && count < 2; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.casing === "lower") continue;
    const found = southernClass(token);
    if (found === SOUTHERN || (found === AFRICAN && tokens[at - 1]?.lower === "south")) count += 1;
  }
  return count > 1;
}

/** True where at least three words place the article in the United States, and no day of another country's is meant. */
function isOfAmerica({ tokens }: Reading): boolean {
  let count = 0;
  for (let at = 0; at < tokens.length && count < 3; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.casing !== "lower" && AMERICAN_WORDS.has(token.lower)) count += 1;
  }
  return count > 2;
}

const isBareSeason = (expression: DateExpression): boolean =>
  expression.kind === "season" && expression.year === null && expression.shift === null;

/** `the prize for peace on Friday and that for economics on Monday`: a weekday after one ahead lies ahead too. */
function directionAfter(date: ParsedDate, before: DateMention | undefined, anchor: DateAnchor): Direction {
  if (date.expression.kind !== "weekday" || before?.rule !== "dates/weekday") return null;
  const day = before.value.edtf;
  return day !== null && anchor.day !== null && isCalendarDate(day) && day > anchor.day ? "future" : null;
}

/** A value that no calendar has, such as a year after 9999, costs itself and nothing else. */
const withinCalendar = (value: DateValue): DateValue =>
  value.edtf === null || isEdtf(value.edtf) ? value : NO_SUCH_DAY;

/** The days of a list that prints no year are of one year: that of its first. */
function withYearOfList(
  value: DateValue,
  date: ParsedDate,
  before: ParsedDate | undefined,
  found: DateMention | undefined,
): DateValue {
  const year = found?.value.edtf?.slice(0, 4);
  const isOfList =
    date.rule === "dates/list" && before?.rule === "dates/list" && found?.rule === "dates/list";
  if (!isOfList || year === undefined || value.edtf === null || !value.implied.includes("year")) return value;
  const day = year + value.edtf.slice(4);
  return isCalendarDate(day) ? { ...value, edtf: day } : value;
}

/** The weekdays that the text speaks of as still to come. */
const awaitedIn = (reading: Reading, lines: readonly ReadLine[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap((line) =>
      line.dates.flatMap((date) =>
        date.expression.kind === "weekday" &&
        date.expression.shift === null &&
        date.expression.week === null &&
        directionIn(reading, line, date) === "future"
          ? [date.expression.weekday]
          : [],
      ),
    ),
  );

/** The day that stands before a weekday in its sentence with a `would` between: when it was told of. */
function toldOn(line: ReadLine, number: number, found: readonly DateMention[]): CalendarDate | null {
  const date = line.dates[number];
  const before = line.dates[number - 1];
  const day = found.at(-1)?.value.edtf ?? null;
  if (date?.expression.kind !== "weekday" || before === undefined || day === null || !isCalendarDate(day))
    return null;
  for (let at = before.to; at < date.from; at += 1) {
    const lower = line.lexemes[at]?.lower;
    if (lower === "would") return day;
    if (lower === "." || lower === ";") return null;
  }
  return null;
}

/**
 * Finds the dates an article prints, in document order, none overlapping: days, months, years, quarters, halves, decades,
 * weekdays, holidays and the like. Counted from the publication date, else the update, else a year that the text itself
 * settles; a weekday of an article whose day is not known has no value.
 *
 * @example
 * "The vote is on March 5." published 2024-03-01
 * //=> "March 5", value {edtf: "2024-03-05", basis: "inferred", implied: ["year"], from: "year from the publication date 2024-03-01"}
 */
export function findDates(reading: Reading): readonly DateMention[] {
  const lines: ReadLine[] = [];
  for (const sentence of reading.sentences) {
    const { firstToken, endToken } = sentence;
    if (!speaksOfDate(reading.tokens, firstToken, endToken)) continue;
    const lexemes = readLexemes(reading, firstToken, endToken);
    lines.push({ sentence, lexemes, ...parseDates(lexemes) });
  }
  if (lines.length === 0) return [];
  const anchor = anchorFor(reading, lines);
  const isDayFirst = lines.some(hasNumeric) ? dayOrder(reading) : null;
  let awaited: ReadonlySet<number> | null = null;
  const isAwaited = (weekday: number): boolean => {
    awaited ??= awaitedIn(reading, lines);
    return awaited.has(weekday);
  };
  let southern: boolean | null = null;
  const isSouthern = (): boolean => {
    southern ??= isOfTheSouth(reading);
    return southern;
  };
  let american: boolean | null = null;
  const isAmerican = (): boolean => {
    american ??= isOfAmerica(reading);
    return american;
  };
  const mentions: DateMention[] = [];
  let spokenOf: DateContext["spokenOf"] = null;
  let spokenDay: DateContext["spokenDay"] = null;
  let mainPeriod: DateContext["mainPeriod"] = null;
  let mainDay: DateContext["mainDay"] = null;
  for (const line of lines) {
    const found: DateMention[] = [];
    for (const [number, date] of line.dates.entries()) {
      const start = line.lexemes[date.from]?.start;
      const end = line.lexemes[date.to - 1]?.end;
      if (start === undefined || end === undefined) continue;
      const context: DateContext = {
        anchor,
        direction: directionIn(reading, line, date) ?? directionAfter(date, found.at(-1), anchor),
        spokenOf,
        spokenDay,
        mainPeriod,
        mainDay,
        toldOn: toldOn(line, number, found),
        isAwaited,
        isOfDiary: isOfDiary(reading.tokens, (line.lexemes[date.to - 1]?.token ?? -1) + 1),
        isSouthern,
        isAmerican,
        isDayFirst,
      };
      const value = withinCalendar(
        withYearOfList(resolveDate(date.expression, context), date, line.dates[number - 1], found.at(-1)),
      );
      // `in the winter` of no certain year is a habit.
      if (value.edtf === null && isBareSeason(date.expression)) continue;
      found.push({ kind: "date", start, end, rule: date.rule, value });
      if (value.edtf === null || value.edtf.startsWith("..") || value.edtf.endsWith("..")) continue;
      spokenOf = value.edtf;
      if (isCalendarDate(value.edtf)) spokenDay = value.edtf;
      if (isComparison(line.lexemes, date)) continue;
      mainPeriod = spokenOf;
      mainDay = spokenDay;
    }
    for (const { start, end, words } of readWithChrono(reading.text, line.sentence, line.lexemes, found)) {
      const value = resolveDate(words, {
        anchor,
        direction: null,
        spokenOf,
        spokenDay,
        mainPeriod,
        mainDay,
        toldOn: null,
        isAwaited,
        isOfDiary: false,
        isSouthern,
        isAmerican,
        isDayFirst,
      });
      found.push({ kind: "date", start, end, rule: "dates/chrono", value });
    }
    for (const mention of found.sort((a, b) => a.start - b.start)) mentions.push(mention);
  }
  return mentions;
}
