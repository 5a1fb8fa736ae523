import { ECONOMIC_WORDS } from "../words/economic-words.ts";
import { calendarWords, readYearWords } from "./calendar-grammar.ts";
import type { CalendarWords, DateExpression, YearWords } from "./date-expression.ts";
import {
  fullYear,
  isCapital,
  type Line,
  lowerAt,
  type Read,
  readCount,
  readMonth,
  readOrdinal,
  readWeekday,
  readYear,
  senseAt,
} from "./date-line.ts";
import { readEndingOf } from "./ending-grammar.ts";

// A sentence is shorter; the bound keeps a text without sentences from being read again for each of its quarters.
const SUBJECT_REACH = 60;

/** True where the sentence speaks of money or output, so that `third quarter` and `first half` are of a year and not of a match. */
function isEconomic(line: Line, at: number): boolean {
  const end = Math.min(line.length, at + SUBJECT_REACH);
  for (let near = Math.max(0, at - SUBJECT_REACH); near < end; near += 1)
    if (ECONOMIC_WORDS.has(lowerAt(line, near))) return true;
  return false;
}

const months = (from: number, to: number, year: YearWords): DateExpression => ({
  kind: "months",
  from,
  to,
  year,
});

/** `Q1`, `3Q2022`, `Q3 FY24`, `H2 2023`: letter and number written against each other. */
function readCode(line: Line, at: number): Read<DateExpression> | null {
  let letter = lowerAt(line, at);
  let number = senseAt(line, at + 1);
  let next = at + 2;
  let year: Read<YearWords> | null = null;
  const first = senseAt(line, at);
  if (first?.sense === "number" && first.digits === 1 && line[at + 1]?.glued === true) {
    // `3Q2022`, `3Q22`, `3Q`
    letter = lowerAt(line, at + 1);
    if (letter !== "q" && letter !== "h") return null;
    number = first;
    const short = senseAt(line, next);
    if (short?.sense === "number" && line[next]?.glued === true)
      year = { value: short.digits === 2 ? fullYear(short.value) : short.value, to: next + 1 };
  } else if (line[at + 1]?.glued !== true || (letter !== "q" && letter !== "h")) return null;
  if (number?.sense !== "number" || number.digits !== 1) return null;
  const size = letter === "q" ? 3 : 6;
  if (number.value < 1 || number.value * size > 12) return null;
  if (year === null && lowerAt(line, next) === "fy") {
    const fiscal = readFiscalYear(line, next);
    // As in `second quarter of FY24`: the part of the business year that its name ends in.
    if (fiscal !== null) year = { value: fiscal.value.to, to: fiscal.to };
  }
  year ??= readYearWords(line, next);
  if (year === null && lowerAt(line, next) === "/" && line[next + 1]?.glued === true)
    year = readYear(line, next + 1);
  if (year === null && (lowerAt(line, next) === "'" || lowerAt(line, next) === "’"))
    year = readYear(line, next);
  if (year === null && !isEconomic(line, at) && !TIME_LEADS.has(lowerAt(line, at - 1))) return null;
  if (lowerAt(line, next) === ")" && lowerAt(line, at - 1) === "(") next = at + 2;
  return {
    value: months((number.value - 1) * size + 1, number.value * size, year?.value ?? null),
    to: year?.to ?? next,
  };
}

// Words that lead to a time: `in H2`, `by Q3`.
const TIME_LEADS: ReadonlySet<string> = new Set(["in", "by", "during", "since", "until"]);

/** Index after the code in brackets that names the part again (`second half (H2)`), or -1 where none stands at `at`. */
function afterCode(line: Line, at: number): number {
  const letter = lowerAt(line, at + 1);
  const isCode = lowerAt(line, at) === "(" && (letter === "h" || letter === "q");
  return isCode && senseAt(line, at + 2)?.sense === "number" && lowerAt(line, at + 3) === ")" ? at + 4 : -1;
}

/** `fiscal 2024`, `financial year 2023-24`, `FY24`, `FY2022/23`. */
function readFiscalYear(line: Line, at: number): Read<{ readonly from: number; readonly to: number }> | null {
  const lower = lowerAt(line, at);
  let next = at + 1;
  if (lower === "fiscal" || lower === "financial") {
    if (lowerAt(line, next) === "year") next += 1;
  } else if (lower !== "fy") return null;
  const year = readYear(line, next);
  if (year !== null) {
    const last = /^[-–/‐‑]$/.test(lowerAt(line, year.to)) ? senseAt(line, year.to + 1) : null;
    const isJoined =
      last?.sense === "number" &&
      (last.digits === 2 || last.digits === 4) &&
      line[year.to + 1]?.glued === true &&
      (year.value + 1) % 10 ** last.digits === last.value;
    return isJoined
      ? { value: { from: year.value, to: year.value + 1 }, to: year.to + 2 }
      : { value: { from: year.value, to: year.value }, to: year.to };
  }
  const short = senseAt(line, next);
  if (lower !== "fy" || short?.sense !== "number" || short.digits !== 2 || line[next]?.glued !== true)
    return null;
  return { value: { from: fullYear(short.value), to: fullYear(short.value) }, to: next + 1 };
}

/** What may be divided: a month, a year or the year of the anchor. */
function readWhole(
  line: Line,
  at: number,
): Read<
  CalendarWords | YearWords | { readonly kind: "unit"; readonly unit: "month"; readonly shift: number }
> | null {
  let next = at;
  if (lowerAt(line, next) === "(") {
    // `the first half (H1) of the year`
    const close = [2, 3].find((ahead) => lowerAt(line, next + ahead) === ")");
    if (close !== undefined) next += close + 1;
  }
  const of = lowerAt(line, next) === "of" || lowerAt(line, next) === "in" ? next + 1 : next;
  const month = readMonth(line, of);
  if (month !== null && of > next) {
    const year = readYearWords(line, month.to);
    const words = calendarWords({ month: month.value, year: year?.value ?? null });
    return words.kind === "calendar" ? { value: words, to: year?.to ?? month.to } : null;
  }
  const shift = senseAt(line, of);
  if (shift?.sense === "shift" && lowerAt(line, of + 1) === "month")
    return { value: { kind: "unit", unit: "month", shift: shift.shift }, to: of + 2 };
  if (of > next && lowerAt(line, of) === "the" && lowerAt(line, of + 1) === "month")
    return { value: { kind: "unit", unit: "month", shift: 0 }, to: of + 2 };
  const fiscal = readFiscalYear(line, of);
  if (fiscal !== null) return { value: fiscal.value.to, to: fiscal.to };
  return readYearWords(line, next);
}

/** `second Sunday in May`, `last Friday of June 2023`: `at` is the weekday's index. */
function readNthWeekday(line: Line, at: number, nth: number): Read<DateExpression> | null {
  const weekday = readWeekday(line, at);
  if (weekday === null || nth > 5 || !/^(?:of|in)$/.test(lowerAt(line, weekday.to))) return null;
  const month = readMonth(line, weekday.to + 1);
  if (month === null || !isCapital(line, weekday.to + 1)) return null;
  const year = readYearWords(line, month.to);
  return {
    value: {
      kind: "nth-weekday",
      nth,
      weekday: weekday.value,
      month: month.value,
      year: year?.value ?? null,
    },
    to: year?.to ?? month.to,
  };
}

/** `first quarter of 2024`, `second half (H2) of the year`, `first five months`, `last week of August`, `last two months of 2023`. */
function readPart(line: Line, at: number, owner: YearWords = null): Read<DateExpression> | null {
  const shift = senseAt(line, at);
  const isLast = (shift?.sense === "shift" && lowerAt(line, at) === "last") || lowerAt(line, at) === "final";
  const ordinal = isLast ? null : readOrdinal(line, at);
  if (ordinal === null && !isLast) return null;
  let next = ordinal?.to ?? at + 1;
  if (lowerAt(line, next) === "-") next += 1;
  if (lowerAt(line, next) === "fiscal") next += 1;
  const count = readCount(line, next);
  const hasCount = count !== null && lowerAt(line, next) !== "a" && (isLast || ordinal?.value === 1);
  if (hasCount) next = count.to;
  const nth = ordinal?.value ?? -1;
  // Nothing has a 0th part.
  if (nth === 0) return null;
  const unit = senseAt(line, next);
  if (unit?.sense === "weekday" && !hasCount) return readNthWeekday(line, next, nth);
  if (unit?.sense !== "unit") return null;
  // `the first quarter ended July 31`: a business year's, told by its end.
  const ending = unit.unit === "quarter" || unit.unit === "half" ? readEndingOf(line, next, 1) : null;
  if (ending !== null) return ending;
  next += 1;
  const many = hasCount ? count.value : 1;
  const whole = readWhole(line, next);
  const to = whole?.to ?? next;
  const isYear =
    whole !== null && (whole.value === null || typeof whole.value !== "object" || !("kind" in whole.value));
  if (whole !== null && !isYear) {
    const month = whole.value as Exclude<typeof whole.value, YearWords>;
    if (month.kind === "calendar" && month.month === null) return null;
    if (unit.unit === "half" && nth > 0 && nth <= 2)
      return {
        value: { kind: "days-of-month", from: nth === 1 ? 1 : 16, to: nth === 1 ? 15 : -1, month },
        to,
      };
    const length = unit.unit === "week" ? 7 : unit.unit === "day" ? 1 : 0;
    if (length === 0 || (nth > 0 && nth * length > 31)) return null;
    if (nth < 0) return { value: { kind: "days-of-month", from: -length * many, to: -1, month }, to };
    const end = nth === 1 ? length * many : nth * length;
    return {
      value: { kind: "days-of-month", from: (nth - 1) * length + 1, to: Math.min(end, 31), month },
      to,
    };
  }
  const size = unit.unit === "quarter" ? 3 : unit.unit === "half" ? 6 : unit.unit === "month" ? 1 : 0;
  if (size === 0 || size * many > 12 || (nth > 0 && nth * size > 12)) return null;
  // `the last quarter`, `last month`: without a year to divide these are relative, and another rule reads them.
  if (isLast && whole === null && owner === null) return null;
  // `the first month`, `the third quarter` of a match: the year or the subject must be said.
  const coded = whole === null ? afterCode(line, next) : -1;
  if (
    whole === null &&
    owner === null &&
    coded < 0 &&
    ((size === 1 && many === 1) || lowerAt(line, next) === "of" || !isEconomic(line, at))
  )
    return null;
  const year = (whole?.value ?? owner) as YearWords;
  const from = nth < 0 ? 13 - size * many : (nth - 1) * size + 1;
  return {
    value: months(from, nth < 0 ? 12 : nth === 1 ? size * many : nth * size, year),
    to: coded < 0 ? to : coded,
  };
}

const ROMAN: Readonly<Record<string, number>> = {
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
};

/** `19th century`, `twenty-first century`, `XIX century`. */
function readCentury(line: Line, at: number): Read<DateExpression> | null {
  const roman = isCapital(line, at) ? ROMAN[lowerAt(line, at)] : undefined;
  const ordinal = roman === undefined ? readOrdinal(line, at) : { value: roman, to: at + 1 };
  if (ordinal === null) return null;
  // `the turn of the 20th century` lies as much in the one before.
  if (lowerAt(line, at - 1) === "the" && lowerAt(line, at - 2) === "of" && lowerAt(line, at - 3) === "turn")
    return null;
  const next = lowerAt(line, ordinal.to) === "-" ? ordinal.to + 1 : ordinal.to;
  // `the 18th and 19th centuries`: two ordinals share the noun.
  const noun = lowerAt(line, next);
  const isShared =
    (noun === "and" && lowerAt(line, readOrdinal(line, next + 1)?.to ?? next) === "centuries") ||
    (noun === "centuries" && lowerAt(line, at - 1) === "and" && readOrdinal(line, at - 2) !== null);
  if (isShared)
    return { value: { kind: "century", century: ordinal.value }, to: noun === "and" ? next : next + 1 };
  // `the 5th century BC` is before any year that a value here names.
  if (/^(?:bc|bce|b\.c\.?)$/.test(lowerAt(line, next + 1))) return null;
  return noun === "century" && ordinal.value >= 1 && ordinal.value <= 21
    ? { value: { kind: "century", century: ordinal.value }, to: next + 1 }
    : null;
}

const MEASURED: ReadonlySet<string> = new Set(
  "temperature temperatures highs lows degrees mercury thermometer thermometers fahrenheit celsius".split(
    " ",
  ),
);

/** True where the few words before speak of heat: `highs in the 80s`. */
function isTemperature(line: Line, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 12; back -= 1)
    if (MEASURED.has(lowerAt(line, back))) return true;
  return false;
}

/** True where the decade before, with `and` or `to` between, is one of the calendar: `the late eighties and early nineties`. */
function followsDecade(line: Line, at: number, depth: number): boolean {
  if (!/^(?:and|or|to)$/.test(lowerAt(line, at)) || senseAt(line, at - 1)?.sense !== "decade") return false;
  return depth > 2 || readDecade(line, at - 1, depth + 1) !== null;
}

/** `the 1990s`, `1960s`, `the '80s`, `the nineties`. */
function readDecade(line: Line, at: number, depth = 0): Read<DateExpression> | null {
  const sense = senseAt(line, at);
  if (sense?.sense !== "decade") return null;
  if (sense.decade >= 100)
    return { value: { kind: "decade", decade: sense.decade, isShort: false }, to: at + 1 };
  const before = lowerAt(line, at - 1);
  const isDigits = lowerAt(line, at).endsWith("s") && /^\d/.test(lowerAt(line, at));
  // `in his 30s`, `temperatures in the 70s`: an age or a measure unless an apostrophe or a portion says otherwise.
  const isMarked = /^['‘’]$/.test(before) && line[at]?.glued === true;
  // `1960s and 70s` shares its century, `the late eighties` has its article before the portion.
  const portion = before === "-" ? at - 2 : at - 1;
  const isPortioned =
    senseAt(line, portion)?.sense === "portion" &&
    (lowerAt(line, portion - 1) === "the" || followsDecade(line, portion - 1, depth));
  const isDated = isPortioned || followsDecade(line, at - 1, depth);
  if (
    isDigits
      ? !isMarked && (isTemperature(line, at) || (!isDated && !(before === "the" && sense.decade >= 5)))
      : before !== "the" && !isDated
  )
    return null;
  return { value: { kind: "decade", decade: sense.decade, isShort: true }, to: at + 1 };
}

/** `'s third quarter` of `1988's third quarter`, `first half` of `the 2022 first half`: a part of the year before it. */
export function readPartOfYear(line: Line, at: number, year: YearWords): Read<DateExpression> | null {
  const next = lowerAt(line, at) === "'s" ? at + 1 : at;
  const part = readPart(line, next, year) ?? readCode(line, next);
  if (part?.value.kind !== "months") return null;
  return part.value.year === null ? { value: { ...part.value, year }, to: part.to } : part;
}

/** Words without a sense of their own that a period begins with. */
export const PERIOD_OPENERS: readonly string[] = [
  "fiscal",
  "financial",
  "fy",
  "q",
  "h",
  "final",
  "'",
  "’",
  "‘",
  ...Object.keys(ROMAN),
];

/** A period by its own name: a quarter, half, run of months, part of a month, decade, century or fiscal year. */
export function readPeriod(line: Line, at: number): Read<DateExpression> | null {
  const fiscal = readFiscalYear(line, at);
  if (fiscal !== null) return { value: { kind: "fiscal-year", ...fiscal.value }, to: fiscal.to };
  return readDecade(line, at) ?? readCode(line, at) ?? readCentury(line, at) ?? readPart(line, at);
}
