import type { DateUnit } from "../words/date-words.ts";
import { calendarWords, readDate, readShortNumeric, readWeekdayDate } from "./calendar-grammar.ts";
import type { Amount, DateExpression } from "./date-expression.ts";
import {
  afterDayPart,
  type Line,
  lowerAt,
  type Read,
  readCount,
  readUnit,
  readWeekday,
  readYear,
  senseAt,
} from "./date-line.ts";
import { readHoliday } from "./holiday-grammar.ts";
import { type ReadAny, readOffset } from "./offset-grammar.ts";
import { REFERRED, referenceTo } from "./reference-grammar.ts";
import { readSeason } from "./season-grammar.ts";

/** `last week`, `this past weekend`, `next month`, `the previous year`, `the past four years`, `last Tuesday`, `next Easter`. */
export function readShifted(line: Line, at: number): Read<DateExpression> | null {
  const sense = senseAt(line, at);
  if (sense?.sense !== "shift") return null;
  const word = lowerAt(line, at);
  const before = lowerAt(line, at - 1);
  // `is supposed to last 18 months`
  if (word === "last" && /^(?:to|will|would|can|could|may|might|should|must|'ll|not)$/.test(before))
    return null;
  const isDefinite =
    before === "the" ||
    before === "its" ||
    before === "their" ||
    before === "his" ||
    before === "her" ||
    before === "our";
  let { shift } = sense;
  let next = at + 1;
  let isNearest = word === "coming" || word === "upcoming" || word === "past";
  const second = senseAt(line, next);
  if (word === "this" && second?.sense === "shift") {
    // `this past week`, `this coming Friday`, `this year's next …` does not reach here
    shift = second.shift;
    next += 1;
    isNearest = true;
  }
  // `this time last year` is the month a year before.
  if (word === "this" && lowerAt(line, next) === "time") {
    const year = senseAt(line, next + 1);
    const sign = year?.sense === "shift" ? year.shift : 0;
    if (sign === 0 || lowerAt(line, next + 2) !== "year") return null;
    const amounts = [{ count: 12, unit: "month" }] as const;
    return {
      value: { kind: "offset", amounts, sign, base: null, isMoreThan: false, weekday: null },
      to: next + 3,
    };
  }
  const count = lowerAt(line, next) === "a" ? null : readCount(line, next);
  if (count !== null && shift !== 0) {
    const unit = readUnit(line, count.to);
    if (unit !== null && count.value > 0 && count.value < 200) {
      const amount = { count: count.value, unit: unit.value };
      return { value: { kind: "window", amount, sign: shift }, to: unit.to };
    }
  }
  const unit = readUnit(line, next);
  if (unit !== null) {
    if (senseAt(line, next)?.sense === "unit" && lowerAt(line, next).endsWith("s")) return null;
    return readShiftedUnit(line, { at, word, unit, shift, isDefinite });
  }
  if (senseAt(line, next)?.sense === "day-part" && word === "this")
    return { value: { kind: "deictic", days: 0 }, to: next + 1 };
  if (word === "last" && /^(?:night|evening)$/.test(lowerAt(line, next)))
    return { value: { kind: "deictic", days: -1 }, to: next + 1 };
  if (senseAt(line, next)?.sense === "day-part" && isDefinite && shift !== 0)
    return { value: referenceTo("day", shift), to: next + 1 };
  const named =
    readWeekdayDate(line, next) ??
    (word === "next" || word === "this" ? readShortNumeric(line, next) : null) ??
    readDate(line, next);
  if (named !== null) return withShift(line, named, shift, word);
  const weekday = readWeekday(line, next);
  if (weekday !== null) {
    const isBefore = word === "previous" || word === "preceding" || word === "prior";
    return {
      value: isBefore
        ? { kind: "weekday", weekday: weekday.value, shift: null, week: -1, isNearest: false }
        : { kind: "weekday", weekday: weekday.value, shift, week: null, isNearest },
      to: afterDayPart(line, weekday.to),
    };
  }
  return readSeason(line, next, shift) ?? readHoliday(line, next, shift);
}

function withShift(
  line: Line,
  named: Read<DateExpression>,
  shift: -1 | 0 | 1,
  word: string,
): Read<DateExpression> | null {
  const { value } = named;
  if (value.kind === "impossible") return named;
  if (value.kind === "numeric")
    return { value: value.year === null ? { ...value, year: { shift } } : value, to: named.to };
  if (value.kind !== "calendar") return null;
  if (value.year !== null || value.day !== null) {
    // A bare number is no date after `last` and `next`; a day with its month is.
    if (value.month === null) return null;
    return {
      value:
        value.weekday !== null && value.year === null
          ? { ...value, year: { shift: 0 } }
          : { ...value, shift: value.year === null ? shift : null },
      to: named.to,
    };
  }
  // `the following March` and `this May`, but `this may` is a verb.
  if (
    senseAt(line, named.to - 1)?.sense === "month" &&
    line[named.to - 1]?.casing === "lower" &&
    word === "this"
  )
    return null;
  return { value: { ...value, shift }, to: named.to };
}

interface ShiftedUnit {
  readonly at: number;
  readonly word: string;
  readonly unit: Read<DateUnit>;
  readonly shift: -1 | 0 | 1;
  readonly isDefinite: boolean;
}

function readShiftedUnit(line: Line, found: ShiftedUnit): Read<DateExpression> | null {
  const { at, word, unit, shift, isDefinite } = found;
  const { to } = unit;
  // `next week on Tuesday`, `next week Wednesday`, `previous week - Monday`
  if (unit.value === "week") {
    const linked = lowerAt(line, to) === "on" || lowerAt(line, to) === "-" ? to + 1 : to;
    const weekday = readWeekday(line, linked);
    if (weekday !== null && (linked > to || senseAt(line, to)?.sense === "weekday"))
      return {
        value: { kind: "weekday", weekday: weekday.value, shift: null, week: shift, isNearest: false },
        to: weekday.to,
      };
  }
  if (unit.value === "half") return null;
  const isSpokenOf =
    word === "previous" ||
    word === "preceding" ||
    word === "prior" ||
    word === "following" ||
    (word === "next" && isDefinite);
  if (isSpokenOf) {
    const isReferred = isDefinite ? REFERRED.has(unit.value) : /^(?:week|month|year)$/.test(unit.value);
    return isReferred && shift !== 0 ? { value: referenceTo(unit.value, shift), to } : null;
  }
  if (unit.value === "day") return null;
  const overBefore = at >= 2 && /^(?:over|during|in|within|for|throughout)$/.test(lowerAt(line, at - 2));
  const isWindow =
    shift !== 0 &&
    isDefinite &&
    (word === "past" ||
      word === "coming" ||
      (word === "last" && overBefore && unit.value !== "week" && unit.value !== "quarter"));
  if (isWindow && unit.value !== "weekend" && unit.value !== "quarter")
    return { value: { kind: "window", amount: { count: 1, unit: unit.value }, sign: shift }, to };
  if (unit.value === "decade" || unit.value === "century") return null;
  if (unit.value === "fortnight") return null;
  return { value: { kind: "unit", unit: unit.value, shift }, to };
}

const OF_THESE_TIMES: ReadonlySet<string> = new Set(
  "youth youths world society generation generations children kids teenagers standards age era technology parents consumers culture times".split(
    " ",
  ),
);

/** `today`, `tomorrow night`, `yesterday`, `the day before yesterday`, `the day after tomorrow`. */
export function readDeictic(line: Line, at: number): Read<DateExpression> | null {
  const sense = senseAt(line, at);
  if (sense?.sense === "deictic") {
    // `today's youth` are of these times. `the world today` may mean them too; the day is still what the word says.
    if (
      lowerAt(line, at) === "today" &&
      lowerAt(line, at + 1) === "'s" &&
      OF_THESE_TIMES.has(lowerAt(line, at + 2))
    )
      return null;
    // `a brighter tomorrow`
    if (sense.days === 1 && /^(?:better|brighter|new|safer|healthier)$/.test(lowerAt(line, at - 1)))
      return null;
    const later = sense.days < 0 ? null : weeksAfter(line, at + 1);
    if (later !== null)
      return {
        value: { kind: "deictic", days: sense.days + (later.unit === "week" ? 7 : 14) },
        to: at + 2,
      };
    return { value: { kind: "deictic", days: sense.days }, to: afterDayPart(line, at + 1) };
  }
  if (lowerAt(line, at) !== "day") return null;
  const side = lowerAt(line, at + 1);
  const base = senseAt(line, at + 2);
  if (base?.sense !== "deictic") return null;
  if (side === "before" && base.days === -1) return { value: { kind: "deictic", days: -2 }, to: at + 3 };
  if (side === "after" && base.days === 1) return { value: { kind: "deictic", days: 2 }, to: at + 3 };
  return null;
}

/** `the week of March 6`, `the week ending July 9`, `1st week of Oct. on Friday` is left to the day. */
export function readWeekOf(line: Line, at: number): Read<DateExpression> | null {
  if (lowerAt(line, at) !== "week" || !/^(?:of|ending|ended|beginning|starting)$/.test(lowerAt(line, at + 1)))
    return null;
  const next = lowerAt(line, at + 2) === "the" || lowerAt(line, at + 2) === "on" ? at + 3 : at + 2;
  const day = readWeekdayDate(line, next) ?? readDate(line, next);
  if (day === null || day.value.kind !== "calendar" || day.value.day === null) return null;
  return { value: { kind: "week-of", day: day.value }, to: day.to };
}

/** `Monday week`, `tomorrow fortnight`: so much later than the day before it; not `Monday week-long`. */
function weeksAfter(line: Line, at: number): Amount | null {
  const unit = lowerAt(line, at);
  if (unit !== "week" && unit !== "fortnight") return null;
  const next = line[at + 1];
  return next === undefined || AFTER_DATE.has(next.lower) ? { count: 1, unit } : null;
}

const AFTER_DATE: ReadonlySet<string> = new Set(
  '. , ; : ! ? ) ” " – — at in on to and or but when for with from by as after before the'.split(" "),
);

const isFollowedBySense = (line: Line, at: number): boolean => senseAt(line, at) !== null;

const isBeforeLast = (line: Line, at: number): boolean =>
  lowerAt(line, at) === "before" && lowerAt(line, at + 1) === "last";

/** `the week before last`, `the month after next`: two units from the anchor's. */
export function readSecondUnit(line: Line, at: number): Read<DateExpression> | null {
  const unit = readUnit(line, at);
  if (unit === null || !/^(?:weekend|week|month|year)$/.test(unit.value)) return null;
  const isNext = lowerAt(line, unit.to) === "after" && lowerAt(line, unit.to + 1) === "next";
  if (!isNext && !isBeforeLast(line, unit.to)) return null;
  return { value: { kind: "unit", unit: unit.value, shift: isNext ? 2 : -2 }, to: unit.to + 2 };
}

/** `Friday`, `Monday night`, `the Friday before last`, `Tuesday of next week`, `Thursday, two years from now`. */
export function readBareWeekday(line: Line, at: number, readAny: ReadAny): Read<DateExpression> | null {
  const weekday = readWeekday(line, at);
  if (weekday === null) return null;
  const to = afterDayPart(line, weekday.to);
  const plain = (shift: -1 | 0 | 1 | null, week: number | null, end: number): Read<DateExpression> => ({
    value: { kind: "weekday", weekday: weekday.value, shift, week, isNearest: false },
    to: end,
  });
  if (isBeforeLast(line, to)) {
    const last = {
      kind: "weekday",
      weekday: weekday.value,
      shift: null,
      week: null,
      isNearest: false,
    } as const;
    const amounts = [{ count: 1, unit: "week" }] as const;
    return {
      value: { kind: "offset", amounts, sign: -1, base: last, isMoreThan: false, weekday: null },
      to: to + 2,
    };
  }
  const later = weeksAfter(line, to);
  if (later !== null) {
    const base = { kind: "weekday", weekday: weekday.value, shift: 1, week: null, isNearest: true } as const;
    return {
      value: { kind: "offset", amounts: [later], sign: 1, base, isMoreThan: false, weekday: null },
      to: to + 1,
    };
  }
  if (lowerAt(line, to) === "last" && !isFollowedBySense(line, to + 1))
    return {
      value: { kind: "weekday", weekday: weekday.value, shift: -1, week: null, isNearest: true },
      to: to + 1,
    };
  const of = lowerAt(line, to) === "of" ? to + 1 : to;
  const the = lowerAt(line, of) === "the" ? of + 1 : of;
  const shift = senseAt(line, the);
  if (shift?.sense === "shift" && lowerAt(line, the + 1) === "week") return plain(null, shift.shift, the + 2);
  // `Sunday 3 weeks after January 15th`, `Thursday, two years from now`
  const from = lowerAt(line, to) === "," ? to + 1 : to;
  if (senseAt(line, from)?.sense === "number") {
    const offset = readOffset(line, from, readAny);
    if (offset?.value.kind === "offset" && offset.value.base !== "spoken-of" && offset.value.sign === 1)
      return { value: { ...offset.value, weekday: weekday.value }, to: offset.to };
  }
  return plain(null, null, to);
}

/** `since the beginning of the year`, `since the start of this month`: the words from `beginning` or `start` on. */
export function readToDate(line: Line, at: number): Read<DateExpression> | null {
  const word = lowerAt(line, at);
  if (word !== "beginning" && word !== "start") return null;
  const isSince = lowerAt(line, at - 1) === "the" && lowerAt(line, at - 2) === "since";
  if (!isSince || lowerAt(line, at + 1) !== "of" || !/^(?:the|this)$/.test(lowerAt(line, at + 2)))
    return null;
  const unit = readUnit(line, at + 3);
  if (unit === null || (unit.value !== "year" && unit.value !== "month" && unit.value !== "week"))
    return null;
  return { value: { kind: "to-date", unit: unit.value }, to: unit.to };
}

const END_LEADS: ReadonlySet<string> = new Set(
  "at by until till before through toward towards to".split(" "),
);

/** `by year-end`, `by the month's end`, `at year-end 2023`: the period that ends. `year-end sales` only qualifies. */
export function readUnitEnd(line: Line, at: number): Read<DateExpression> | null {
  const unit = readUnit(line, at);
  if (unit === null || !/^(?:year|quarter|month|week)$/.test(unit.value) || lowerAt(line, at).endsWith("s"))
    return null;
  const mark = lowerAt(line, unit.to);
  const end = mark === "-" || mark === "'s" ? unit.to + 1 : unit.to;
  if (lowerAt(line, end) !== "end") return null;
  const lead = lowerAt(line, at - 1) === "the" ? lowerAt(line, at - 2) : lowerAt(line, at - 1);
  if (!END_LEADS.has(lead)) return null;
  const year = unit.value === "year" ? readYear(line, end + 1) : null;
  if (year !== null) return { value: calendarWords({ year: year.value }), to: year.to };
  const isAhead = lead !== "at";
  return {
    value: isAhead ? { kind: "unit", unit: unit.value, shift: 0 } : { kind: "unit-end", unit: unit.value },
    to: end + 1,
  };
}

/** A holiday, or a period of the anchor's that `the … of` names: `the end of the month`. */
export function readAnchorUnit(line: Line, at: number): Read<DateExpression> | null {
  if (lowerAt(line, at) !== "the" || lowerAt(line, at - 1) !== "of") return null;
  const unit = readUnit(line, at + 1);
  if (unit === null || !/^(?:week|month|quarter|year)$/.test(unit.value)) return null;
  return { value: { kind: "unit", unit: unit.value, shift: 0 }, to: unit.to };
}

/** `the weekend`, `this weekend`. */
export function readWeekend(line: Line, at: number): Read<DateExpression> | null {
  if (lowerAt(line, at) !== "weekend" || lowerAt(line, at - 1) !== "the") return null;
  return { value: { kind: "unit", unit: "weekend", shift: 0 }, to: at + 1 };
}
