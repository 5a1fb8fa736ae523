import {
  readDate,
  readLoneDay,
  readShortNumeric,
  readWeekdayDate,
  withTrailingWeekday,
} from "./calendar-grammar.ts";
import { standsAsMonth, standsAsWeekday, standsAsYear } from "./date-context.ts";
import type { CalendarWords, DateExpression, ParsedDate, YearWords } from "./date-expression.ts";
import type { DateLexeme } from "./date-lexemes.ts";
import {
  isApostrophe,
  isCapital,
  type Line,
  lowerAt,
  type Read,
  readMonth,
  readUnit,
  senseAt,
} from "./date-line.ts";
import { readDayList } from "./date-lists.ts";
import { readDayRange, readRange } from "./date-ranges.ts";
import { readEnding, readMonthQuarter } from "./ending-grammar.ts";
import { readHoliday } from "./holiday-grammar.ts";
import { HOLIDAY_STARTS } from "./holiday-words.ts";
import { readOffset } from "./offset-grammar.ts";
import { PERIOD_OPENERS, readPartOfYear, readPeriod } from "./period-grammar.ts";
import { readReference, readYearAgo } from "./reference-grammar.ts";
import {
  readAnchorUnit,
  readBareWeekday,
  readDeictic,
  readSecondUnit,
  readShifted,
  readToDate,
  readUnitEnd,
  readWeekend,
  readWeekOf,
} from "./relative-grammar.ts";
import { readSeason } from "./season-grammar.ts";
import { readBareYear, readShortYear } from "./year-grammar.ts";

const PART_NOUNS: ReadonlySet<string> = new Set(["beginning", "start", "end", "middle", "close"]);

type Reading = Read<DateExpression> | null;

/** The longer of two readings, the first where they are equal. */
function longer(first: Reading, second: Reading): Reading {
  if (first === null || second === null) return first ?? second;
  return second.to > first.to ? second : first;
}

const FUNCTION_WORDS =
  /^(?:at|on|in|to|for|when|and|or|but|by|as|after|before|with|from|during|that|which|who|is|was|were|are|the|a|an|of|if|because|while|until|through)$/;

/** A month with or without day and year, where what stands round it bears it out; `isVouched` by the words before. */
function readMonthDate(line: Line, at: number, isVouched: boolean): Read<DateExpression> | null {
  const date = readDate(line, at);
  const month = readMonth(line, at);
  if (date === null || month === null || date.value.kind !== "calendar") return date;
  const bare: CalendarWords = { ...date.value, day: null, year: null };
  if (date.value.day !== null) {
    const sense = senseAt(line, at);
    const isSmall = line[at]?.casing === "lower" && sense?.sense === "month" && sense.isDoubtful;
    const dayAt = line.slice(at, date.to).find(({ sense: part }) => part?.sense === "number");
    const isFirm =
      date.value.year !== null ||
      (dayAt?.sense?.sense === "number" &&
        (dayAt.sense.isOrdinal || dayAt.sense.digits === 0 || dayAt.glued));
    if (isSmall && !isFirm) return null;
    // `In May 20 people died`: after `in` a month takes no day.
    const after = line[date.to];
    const isCount =
      date.value.year === null &&
      lowerAt(line, at - 1) === "in" &&
      after?.casing === "lower" &&
      after.sense === null &&
      !FUNCTION_WORDS.test(after.lower);
    return isCount ? { value: bare, to: month.to } : date;
  }
  if (date.value.year !== null)
    return isCapital(line, at) || typeof date.value.year === "number" ? date : null;
  return isVouched ? (isCapital(line, at) ? date : null) : standsAsMonth(line, at) ? date : null;
}

/** `early`, `mid-` or `late` with the period they are part of: the value is the period's. */
function readPortion(line: Line, at: number, depth: number): Read<DateExpression> | null {
  let next = at + 1;
  while (/^(?:-|to|or|and)$/.test(lowerAt(line, next)) && next < at + 4) next += 1;
  // `mid-to-late July`
  if (senseAt(line, next)?.sense === "portion") return readSingle(line, next, depth + 1);
  if (next > at + 1 && !/^(?:-)$/.test(lowerAt(line, next - 1))) return null;
  const linked = /^(?:in|on)$/.test(lowerAt(line, next)) ? next + 1 : next;
  // `by mid-year`, but `a mid-year review`.
  if (
    lowerAt(line, next - 1) === "-" &&
    /^(?:by|until|till|since|before|after|from|in|at)$/.test(lowerAt(line, at - 1))
  ) {
    const current = readCurrentUnit(line, next);
    if (current !== null) return current;
  }
  if (linked > next && lowerAt(line, linked) === "the") {
    const current = readCurrentUnit(line, linked + 1);
    if (current !== null) return current;
  }
  const inner = readSingle(line, lowerAt(line, linked) === "the" ? linked + 1 : linked, depth + 1);
  if (inner === null) return null;
  const { value } = inner;
  if (
    linked > next &&
    value.kind !== "calendar" &&
    value.kind !== "unit" &&
    value.kind !== "weekday" &&
    value.kind !== "decade" &&
    value.kind !== "century"
  )
    return null;
  if (value.kind === "offset" || value.kind === "window" || value.kind === "range") return null;
  return inner;
}

/** What `earlier in the week` and `late in the year` are parts of: the unit that the article stands in. */
function readCurrentUnit(line: Line, at: number): Read<DateExpression> | null {
  const unit = readUnit(line, at);
  // `later in the month of July`
  if (unit?.value === "month" && lowerAt(line, unit.to) === "of")
    return readMonthDate(line, unit.to + 1, true);
  return unit?.value === "week" || unit?.value === "month" || unit?.value === "year"
    ? { value: { kind: "unit", unit: unit.value, shift: 0 }, to: unit.to }
    : null;
}

/** `the end of March`, `the beginning of last year`, `end-2023`. */
function readPartOf(line: Line, at: number, depth: number): Read<DateExpression> | null {
  const mark = lowerAt(line, at + 1);
  if (mark === "-" && line[at + 1]?.glued === true) return readSingle(line, at + 2, depth + 1);
  if (mark !== "of") return null;
  const toDate = readToDate(line, at) ?? readAnchorUnit(line, at + 2);
  if (toDate !== null) return toDate;
  const inner = readSingle(line, lowerAt(line, at + 2) === "the" ? at + 3 : at + 2, depth + 1);
  if (inner === null) return null;
  const { value } = inner;
  const isWhole =
    value.kind === "calendar"
      ? value.day === null
      : value.kind === "unit" ||
        value.kind === "decade" ||
        value.kind === "season" ||
        value.kind === "months" ||
        value.kind === "century" ||
        value.kind === "fiscal-year" ||
        value.kind === "reference";
  return isWhole ? inner : null;
}

/** `the day after Christmas`, `the day before July 4`. */
function readDayBeside(line: Line, at: number, depth: number): Reading {
  const side = lowerAt(line, at + 1);
  if (lowerAt(line, at) !== "day" || (side !== "before" && side !== "after")) return null;
  const base = readSingle(line, at + 2, depth + 1);
  if (base === null || !/^(?:calendar|weekday|holiday)$/.test(base.value.kind)) return null;
  if (base.value.kind === "calendar" && base.value.day === null) return null;
  const sign = side === "before" ? -1 : 1;
  const amounts = [{ count: 1, unit: "day" }] as const;
  return {
    value: { kind: "offset", amounts, sign, base: base.value, isMoreThan: false, weekday: null },
    to: base.to,
  };
}

const DEEPEST = 3;

/** Readers of an expression within another, by their depth. */
const INNER = Array.from(
  { length: DEEPEST + 2 },
  (_, depth) =>
    (line: Line, at: number): Reading =>
      readSingle(line, at, depth),
);
const readNothing = (): Reading => null;

/** Words without a sense of their own that a date may begin with; every other such word is passed over at once. */
const OPENERS: ReadonlySet<string> = new Set([
  ...PART_NOUNS,
  ...PERIOD_OPENERS,
  ...HOLIDAY_STARTS.keys(),
  "a",
  "an",
  "in",
  "that",
  "same",
]);

const PERIODS: ReadonlySet<string> = new Set(PERIOD_OPENERS);

function mayBegin(lexeme: DateLexeme): boolean {
  if (lexeme.sense !== null) return lexeme.sense.sense !== "day-part";
  const unit = lexeme.lower.charCodeAt(0);
  return (unit >= 48 && unit <= 57) || OPENERS.has(lexeme.lower);
}

/**
 * One date expression at an index, ranges left aside. `depth` is 0 where a sentence is read for dates, and more within
 * another expression (`two weeks after …`), whose words vouch for a date; expressions deeper than three are none, so that
 * no text makes reading long.
 */
export function readSingle(line: Line, at: number, depth: number): Read<DateExpression> | null {
  const lexeme = line[at];
  if (lexeme === undefined || depth > DEEPEST) return null;
  const isVouched = depth > 0;
  const readInner = INNER[depth + 1] ?? readNothing;

  const { sense, lower } = lexeme;
  if (sense === null) {
    if (lower === "a" || lower === "an" || lower === "in") return readOffset(line, at, readInner);
    if (isApostrophe(lower) && senseAt(line, at + 1)?.sense === "number") return readShortYear(line, at);
    if (lower === "that" || lower === "same") return readReference(line, at);
    if (PART_NOUNS.has(lower)) return readPartOf(line, at, depth);
    if (/^\d/.test(lower)) return readDate(line, at);
    const holiday = readHoliday(line, at, null);
    return PERIODS.has(lower) ? longer(readPeriod(line, at), holiday) : holiday;
  }
  switch (sense.sense) {
    case "month":
      return (
        readMonthQuarter(line, at) ?? longer(readMonthDate(line, at, isVouched), readHoliday(line, at, null))
      );
    case "weekday": {
      const date = readWeekdayDate(line, at);
      if (date !== null) return date;
      return isVouched || standsAsWeekday(line, at) ? readBareWeekday(line, at, readInner) : null;
    }
    case "deictic":
      return readDeictic(line, at);
    case "shift":
      return readYearAgo(line, at) ?? longer(readPeriod(line, at), readShifted(line, at));
    case "number": {
      const date = readDate(line, at);
      const read = longer(
        longer(longer(date, readPeriod(line, at)), readEnding(line, at)),
        longer(readOffset(line, at, readInner), readBareYear(line, at, isVouched)),
      );
      if (read !== null) return read;
      // `on 22/04`: two numbers are a date where the preposition says so and a clock or score is ruled out.
      const isLed = /^(?:on|by|until|before|since|from|dated)$/.test(lowerAt(line, at - 1));
      return isLed && lowerAt(line, at + 1) === "/" ? readShortNumeric(line, at) : readLoneDay(line, at);
    }
    case "portion":
      return readPortion(line, at, depth);
    case "decade":
      return readPeriod(line, at);
    case "season":
      return longer(readSeason(line, at, null), readHoliday(line, at, null));
    case "unit":
      return (
        readDeictic(line, at) ??
        readYearAgo(line, at) ??
        readSecondUnit(line, at) ??
        readEnding(line, at) ??
        readDayBeside(line, at, depth) ??
        readWeekOf(line, at) ??
        readReference(line, at) ??
        readWeekend(line, at) ??
        readUnitEnd(line, at) ??
        (lower === "half" || lower === "quarter" ? readOffset(line, at, readInner) : null)
      );
    case "day-part":
      return null;
    default:
      return sense satisfies never;
  }
}

function ruleOf(expression: DateExpression): string {
  switch (expression.kind) {
    case "calendar":
    case "numeric":
    case "impossible":
      return "dates/calendar";
    case "weekday":
      return "dates/weekday";
    case "range":
      return "dates/range";
    case "holiday":
      return "dates/holiday";
    case "months":
    case "ending":
    case "season":
    case "days-of-month":
    case "decade":
    case "century":
    case "fiscal-year":
    case "nth-weekday":
      return "dates/period";
    default:
      return "dates/relative";
  }
}

/** The year that an expression names and no more: `1988`, `last year`, `that year`; null for any other. */
function yearOnly(value: DateExpression): YearWords {
  if (value.kind === "calendar") return value.month === null && value.day === null ? value.year : null;
  if (value.kind === "unit") return value.unit === "year" ? { shift: value.shift } : null;
  return value.kind === "reference" && value.unit === "year" && value.shift === 0 ? "spoken-of" : null;
}

/** The dates that begin at an index: none, one (perhaps a range), or the days of a list. */
function readAt(line: Line, at: number): readonly ParsedDate[] {
  const range = readDayRange(line, at);
  if (range !== null) return [{ from: at, to: range.to, expression: range.value, rule: "dates/range" }];
  const list = readDayList(line, at);
  if (list.length > 0) return list;
  const found = readSingle(line, at, 0);
  if (found === null) return [];
  const year = yearOnly(found.value);
  const single = (year === null ? null : readPartOfYear(line, found.to, year)) ?? found;
  const left =
    single.value.kind === "calendar" || single.value.kind === "numeric"
      ? withTrailingWeekday(line, { value: single.value, to: single.to })
      : single;
  const joined = readRange(line, at, left, (from) => readSingle(line, from, 1));
  const { value, to } = joined ?? left;
  return [{ from: at, to, expression: value, rule: ruleOf(value) }];
}

/** A sentence's dates in order, none overlapping, and every year it prints, years of names included. */
export interface ParsedLine {
  readonly dates: readonly ParsedDate[];
  /** Indexes of bare years that are part of a name (`Expo 2023`): no dates, but they say when the text was written. */
  readonly namedYears: readonly number[];
}

/** Reads one sentence from left to right. */
export function parseDates(line: Line): ParsedLine {
  const dates: ParsedDate[] = [];
  const namedYears: number[] = [];
  let at = 0;
  while (at < line.length) {
    const lexeme = line[at];
    if (lexeme === undefined || !mayBegin(lexeme)) {
      at += 1;
      continue;
    }
    const found = readAt(line, at);
    const last = found.at(-1);
    if (last === undefined) {
      if (standsAsYear(line, at)) namedYears.push(at);
      at += 1;
      continue;
    }
    dates.push(...found);
    at = Math.max(last.to, at + 1);
  }
  return { dates, namedYears };
}
