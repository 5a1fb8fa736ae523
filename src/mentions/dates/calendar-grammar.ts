import { daysInMonth } from "../../text/calendar-date.ts";
import type { CalendarWords, DateExpression, YearWords } from "./date-expression.ts";
import {
  afterDayPart,
  afterStop,
  fullYear,
  type Line,
  lowerAt,
  type Read,
  readDay,
  readMonth,
  readWeekday,
  readYear,
  senseAt,
} from "./date-line.ts";

const NOTHING: CalendarWords = {
  kind: "calendar",
  year: null,
  month: null,
  day: null,
  weekday: null,
  shift: null,
};

type Dated = Extract<DateExpression, { kind: "calendar" | "numeric" | "impossible" }>;

/** The words of a calendar date; 30 February and the like are `impossible`. */
export function calendarWords(parts: Partial<Omit<CalendarWords, "kind">>): Dated {
  const words: CalendarWords = { ...NOTHING, ...parts };
  if (words.day === null || words.month === null) return words;
  const year = typeof words.year === "number" ? words.year : 2000;
  return words.day <= daysInMonth(year, words.month) ? words : { kind: "impossible" };
}

/** `of last year`, `this year`, `next year`, `that year`, `a year earlier`: the year said after a month or a part of a year. */
export function readYearWords(line: Line, at: number): Read<YearWords> | null {
  let next = at;
  if (lowerAt(line, next) === ",") next += 1;
  const isLinked = lowerAt(line, next) === "of" || lowerAt(line, next) === "in";
  if (isLinked) next += 1;
  if (lowerAt(line, next) === "the") {
    if (lowerAt(line, next + 1) === "year") {
      const named = readYear(line, next + 2);
      if (named !== null) return named;
      return isLinked ? { value: { shift: 0 }, to: next + 2 } : null;
    }
    if (isLinked && lowerAt(line, next + 1) === "same" && lowerAt(line, next + 2) === "year")
      return { value: "spoken-of", to: next + 3 };
    next += 1;
  }
  if (lowerAt(line, next) === "that" && lowerAt(line, next + 1) === "year")
    return { value: "spoken-of", to: next + 2 };
  const shift = senseAt(line, next);
  if (shift?.sense === "shift" && lowerAt(line, next + 1) === "year")
    return { value: { shift: shift.shift }, to: next + 2 };
  if (lowerAt(line, next) === "the") return null;
  // Two digits are a year only after an apostrophe: `June of '68`, but `in June of 68 voters`.
  return readYear(line, next);
}

/** `march 5`, `March 5th, 2024`, `Jan/3`, `March the 5th`, `September-2020-23`, `March 2024`, `March of 2024`, `March`. */
function readMonthFirst(line: Line, at: number): Read<Dated> | null {
  const month = readMonth(line, at);
  if (month === null) return null;
  let next = month.to;
  const mark = lowerAt(line, next);
  const isMarked = (mark === "/" || mark === "-") && line[next]?.glued === true;
  if (
    isMarked ||
    (mark === "," &&
      senseAt(line, next + 1)?.sense === "number" &&
      readDay(line, next + 1)?.isOrdinal === true)
  )
    next += 1;
  else if (mark === "the") next += 1;
  const day = readDay(line, next);
  // `May 20 people`, `in May 20 people`: only a day that no clock, percent sign or decimal follows.
  const isClock = day !== null && lowerAt(line, day.to) === ":" && line[day.to + 1]?.glued === true;
  if (
    day !== null &&
    !isClock &&
    !/^(?:%|percent|per|million|billion|trillion)$/.test(lowerAt(line, day.to))
  ) {
    if (isMarked && lowerAt(line, day.to) === mark) {
      const year = readYear(line, day.to + 1);
      if (year !== null)
        return {
          value: calendarWords({ year: year.value, month: month.value, day: day.value }),
          to: year.to,
        };
    }
    const year = readYearWords(line, day.to);
    return {
      value: calendarWords({ year: year?.value ?? null, month: month.value, day: day.value }),
      to: year?.to ?? day.to,
    };
  }
  if (isMarked) {
    const year = readYear(line, next);
    const last = year !== null && lowerAt(line, year.to) === mark ? readDay(line, year.to + 1) : null;
    if (year !== null && last !== null)
      return { value: calendarWords({ year: year.value, month: month.value, day: last.value }), to: last.to };
    if (year !== null) return { value: calendarWords({ year: year.value, month: month.value }), to: year.to };
  }
  if (mark === "the") return { value: calendarWords({ month: month.value }), to: month.to };
  // `April month`, as South Asian papers write it.
  const after = lowerAt(line, month.to) === "month" ? month.to + 1 : month.to;
  const year = readYearWords(line, after);
  return { value: calendarWords({ year: year?.value ?? null, month: month.value }), to: year?.to ?? after };
}

/** `the 12th instant`, `the 28th ult.`, as letters have them: this month, the last, the next. */
const LETTER_MONTHS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["instant", 0],
  ["inst", 0],
  ["ultimo", -1],
  ["ult", -1],
  ["proximo", 1],
  ["prox", 1],
]);

/** `5 March`, `5th of March 2024`, `the twenty-third day of September`, `05-Aug-2016`, `23/Sep/2020`, `5March`. */
function readDayFirst(line: Line, at: number): Read<Dated> | null {
  const day = readDay(line, at);
  // `$12 December 27`
  if (day === null || /^[$€£¥]$/.test(lowerAt(line, at - 1))) return null;
  let next = day.to;
  const mark = lowerAt(line, next);
  const isMarked = (mark === "/" || mark === "-") && line[next]?.glued === true;
  if (isMarked) {
    next += 1;
    const early = readYear(line, next);
    const last = early !== null && lowerAt(line, early.to) === mark ? readMonth(line, early.to + 1) : null;
    if (early !== null && last !== null)
      return { value: calendarWords({ year: early.value, month: last.value, day: day.value }), to: last.to };
  } else {
    if (lowerAt(line, next) === "day" && day.isOrdinal) next += 1;
    if (lowerAt(line, next) === "of") next += 1;
    else if (next > day.to) return null;
  }
  const month = readMonth(line, next);
  if (month === null) {
    const letter = day.isOrdinal ? LETTER_MONTHS.get(lowerAt(line, next)) : undefined;
    if (letter !== undefined)
      return { value: { ...NOTHING, day: day.value, shift: letter }, to: afterStop(line, next + 1) };
    // `the 15th day of next month`, `the 21st this month`
    const shift = senseAt(line, next);
    if (day.isOrdinal && shift?.sense === "shift" && lowerAt(line, next + 1) === "month")
      return { value: { ...NOTHING, day: day.value, shift: shift.shift }, to: next + 2 };
    return null;
  }
  if (isMarked && lowerAt(line, month.to) === mark) {
    const year = readYear(line, month.to + 1);
    if (year !== null)
      return { value: calendarWords({ year: year.value, month: month.value, day: day.value }), to: year.to };
  }
  const year = readYearWords(line, month.to);
  return {
    value: calendarWords({ year: year?.value ?? null, month: month.value, day: day.value }),
    to: year?.to ?? month.to,
  };
}

const SEPARATORS: ReadonlySet<string> = new Set(["-", "/", ".", "‐", "‑"]);

/** Up to three numbers with one separator between them, none with space: `2024-07-09`, `12/03/2024`, `22/04`. */
function readNumeric(line: Line, at: number): Read<Dated> | null {
  const first = senseAt(line, at);
  if (first?.sense !== "number" || first.digits === 0 || first.isOrdinal) return null;
  const mark = lowerAt(line, at + 1);
  if (!SEPARATORS.has(mark) || line[at + 1]?.glued !== true || line[at + 2]?.glued !== true) {
    // `2016 10 16`, as tables print it
    const [month, day] = [senseAt(line, at + 1), senseAt(line, at + 2)];
    return first.digits === 4 &&
      month?.sense === "number" &&
      day?.sense === "number" &&
      month.digits === 2 &&
      day.digits === 2
      ? dated(first.value, month.value, day.value, at + 3)
      : null;
  }
  const second = senseAt(line, at + 2);
  const hasThird =
    lowerAt(line, at + 3) === mark && line[at + 3]?.glued === true && line[at + 4]?.glued === true;
  const third = hasThird ? senseAt(line, at + 4) : null;
  if (first.digits === 4 && second?.sense === "month" && third?.sense === "number")
    return dated(first.value, second.month, third.value, at + 5);
  // `2020/23/Sep`
  if (first.digits === 4 && third?.sense === "month" && second?.sense === "number")
    return dated(first.value, third.month, second.value, at + 5);
  if (second?.sense !== "number" || second.digits === 0 || second.digits > 2 || second.isOrdinal) return null;
  if (third?.sense === "number" && third.digits > 0) {
    if (first.digits === 4 && third.digits <= 2) return dated(first.value, second.value, third.value, at + 5);
    if (first.digits > 2 || (third.digits !== 4 && third.digits !== 2)) return null;
    const year = third.digits === 4 ? third.value : fullYear(third.value);
    if (year < 1000 || year > 2199) return null;
    const value = dayAndMonth(first.value, second.value, year);
    // `6-0-40-1`: a bowler's figures, not a date that no calendar has.
    const isDate =
      value.kind !== "impossible" || (third.digits === 4 && Math.max(first.value, second.value) <= 31);
    return isDate ? { value, to: at + 5 } : null;
  }
  return null;
}

function dated(year: number, month: number, day: number, to: number): Read<Dated> | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2199) return null;
  return { value: calendarWords({ year, month, day }), to };
}

/** Two numbers that are a day and a month, in the order that only one reading allows, else left open. */
export function dayAndMonth(
  first: number,
  second: number,
  year: YearWords,
  weekday: number | null = null,
): Dated {
  if (first > 12 && second <= 12) return calendarWords({ year, month: second, day: first, weekday });
  if (second > 12 && first <= 12) return calendarWords({ year, month: first, day: second, weekday });
  if (first === second) return calendarWords({ year, month: first, day: first, weekday });
  if (first > 12 || first < 1 || second < 1) return { kind: "impossible" };
  return { kind: "numeric", first, second, year, weekday, isDotted: false };
}

/** `12.03.2024`, `2024.07.09` and `20240709` are one number to the tokeniser. */
function readJoined(line: Line, at: number): Read<Dated> | null {
  const text = lowerAt(line, at);
  if (text.length < 8 || text.length > 10) return null;
  const [isBare, isGlued] = [
    text.length === 8 && !text.includes("."),
    line[at]?.glued === true || line[at + 1]?.glued === true,
  ];
  if (isBare) {
    const isAlone =
      !isGlued || /^[-.,;:)]$/.test(lowerAt(line, at + 1)) || /^[-(]$/.test(lowerAt(line, at - 1));
    const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
    return match !== null && isAlone
      ? dated(Number(match[1]), Number(match[2]), Number(match[3]), at + 1)
      : null;
  }
  const match = /^(\d{1,4})\.(\d\d?)\.(\d\d|\d{4})$/.exec(text);
  if (match === null) return null;
  const [first = 0, second = 0, third = 0] = match.slice(1).map(Number);
  if (match[1]?.length === 4) return dated(first, second, third, at + 1);
  if ((match[1]?.length ?? 0) > 2 || match[3]?.length !== 4) return null;
  const value = dayAndMonth(first, second, third);
  return { value: value.kind === "numeric" ? { ...value, isDotted: true } : value, to: at + 1 };
}

/** `7/6`, `7.6`, `7-6` beside a weekday or after `on`: a day and a month without a year. */
export function readShortNumeric(line: Line, at: number): Read<Dated> | null {
  const joined = /^(\d\d?)\.(\d\d?)$/.exec(lowerAt(line, at));
  if (joined !== null) return { value: dayAndMonth(Number(joined[1]), Number(joined[2]), null), to: at + 1 };
  const first = senseAt(line, at);
  const mark = lowerAt(line, at + 1);
  const second = senseAt(line, at + 2);
  if (first?.sense !== "number" || second?.sense !== "number" || (mark !== "/" && mark !== "-")) return null;
  if (first.digits === 0 || first.digits > 2 || second.digits === 0 || second.digits > 2) return null;
  if (line[at + 1]?.glued !== true || line[at + 2]?.glued !== true || lowerAt(line, at + 3) === "/")
    return null;
  return { value: dayAndMonth(first.value, second.value, null), to: at + 3 };
}

function withWeekday(words: Dated, weekday: number): Dated {
  return words.kind === "impossible" ? words : { ...words, weekday };
}

/** `on 18th`, `on the 4th`: a day of the month spoken of, where no noun follows that the ordinal counts. */
export function readLoneDay(line: Line, at: number): Read<Dated> | null {
  const day = readDay(line, at);
  if (day === null || !day.isOrdinal || !/^\d/.test(lowerAt(line, at))) return null;
  const before = lowerAt(line, at - 1) === "the" ? lowerAt(line, at - 2) : lowerAt(line, at - 1);
  if (before !== "on" && before !== "until" && before !== "than") return null;
  const isEnded = /^(?:[.,;:!?)–—-]|and|at|in|but|when|where|for|to|with|)$/.test(lowerAt(line, day.to));
  // `on 29th - at two`, but not `on 29th-floor terraces`.
  return isEnded && !(lowerAt(line, day.to) === "-" && line[day.to]?.glued === true)
    ? { value: { ...NOTHING, day: day.value }, to: day.to }
    : null;
}

/** A date that prints at least a month or a full row of numbers, with no weekday before it. */
export function readDate(line: Line, at: number): Read<Dated> | null {
  const sense = senseAt(line, at);
  if (sense?.sense === "month") return readMonthFirst(line, at);
  if (sense?.sense === "number")
    return readNumeric(line, at) ?? readDayFirst(line, at) ?? readJoined(line, at);
  return readJoined(line, at);
}

const BETWEEN: ReadonlySet<string> = new Set([",", "(", "-", "the"]);

/**
 * A weekday with the date it stands beside: `Friday, July 22`, `Wednesday (9 July)`, `Tuesday the eleventh`,
 * `Mon 13th`, `Friday 7/6`. Null for a weekday alone.
 */
export function readWeekdayDate(line: Line, at: number): Read<Dated> | null {
  const weekday = readWeekday(line, at);
  if (weekday === null) return null;
  let next = afterDayPart(line, weekday.to);
  while (BETWEEN.has(lowerAt(line, next)) && next < weekday.to + 3) next += 1;
  const opened = lowerAt(line, next - 1) === "(";
  const date = readDate(line, next);
  if (date !== null && (date.value.kind !== "calendar" || date.value.day !== null)) {
    const to = opened && lowerAt(line, date.to) === ")" ? date.to + 1 : date.to;
    return { value: withWeekday(date.value, weekday.value), to };
  }
  if (lowerAt(line, next - 1) === ",") return null;
  const short = readShortNumeric(line, next);
  if (short !== null) return { value: withWeekday(short.value, weekday.value), to: short.to };
  const day = readDay(line, next);
  if (day === null) return null;
  const isEnded = /^(?:[.,;:!?)]|)$/.test(lowerAt(line, day.to));
  const isNamed =
    day.isOrdinal && (isEnded || lowerAt(line, next - 1) === "the" || lowerAt(line, day.to) === "at");
  // Digits alone must end their clause: `on Monday 21 people` is a count.
  if (
    !isNamed &&
    !(
      isEnded &&
      senseAt(line, next)?.sense === "number" &&
      lowerAt(line, next).length <= 4 &&
      day.to === next + 1
    )
  )
    return null;
  return { value: { ...NOTHING, day: day.value, weekday: weekday.value }, to: day.to };
}

/** The weekday in brackets after a date: `July 22 (Friday)`. */
export function withTrailingWeekday(line: Line, date: Read<Dated>): Read<Dated> {
  if (lowerAt(line, date.to) !== "(") return date;
  const weekday = readWeekday(line, date.to + 1);
  if (weekday === null || lowerAt(line, weekday.to) !== ")") return date;
  return { value: withWeekday(date.value, weekday.value), to: weekday.to + 1 };
}
