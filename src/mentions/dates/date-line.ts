import type { DateSense, DateUnit } from "../words/date-words.ts";
import type { DateLexeme } from "./date-lexemes.ts";

/** The lexemes of one sentence. All `to` and `from` below are indexes into it, half-open. */
export type Line = readonly DateLexeme[];

/** Something read at an index: its value and where reading goes on. */
export interface Read<T> {
  readonly value: T;
  readonly to: number;
}

export const lowerAt = (line: Line, at: number): string => line[at]?.lower ?? "";

export const senseAt = (line: Line, at: number): DateSense | null => line[at]?.sense ?? null;

/** True for `Capital` and `UPPER` words. */
export function isCapital(line: Line, at: number): boolean {
  const casing = line[at]?.casing;
  return casing === "capital" || casing === "upper";
}

/** `at`, or the index after a full stop glued to the abbreviation before it. */
export function afterStop(line: Line, at: number): number {
  return lowerAt(line, at) === "." && line[at]?.glued === true && at + 1 < line.length ? at + 1 : at;
}

const numberAt = (line: Line, at: number) => {
  const sense = senseAt(line, at);
  return sense?.sense === "number" ? sense : null;
};

/** A number below 100 in words, `-` or a space between tens and ones: `twenty-second`. */
function smallWords(line: Line, at: number): (Read<number> & { isOrdinal: boolean }) | null {
  const first = numberAt(line, at);
  if (first === null || first.digits > 0 || first.value >= 100) return null;
  if (first.isOrdinal || first.value < 20 || first.value % 10 !== 0)
    return { value: first.value, to: at + 1, isOrdinal: first.isOrdinal };
  const next = lowerAt(line, at + 1) === "-" ? at + 2 : at + 1;
  const ones = numberAt(line, next);
  if (ones === null || ones.digits > 0 || ones.value >= 10)
    return { value: first.value, to: at + 1, isOrdinal: false };
  return { value: first.value + ones.value, to: next + 1, isOrdinal: ones.isOrdinal };
}

/** A count as news prints it before a unit: `3`, `three`, `a`, `an`. Ordinals are none. */
export function readCount(line: Line, at: number): Read<number> | null {
  const lower = lowerAt(line, at);
  if (lower === "a" || lower === "an") return { value: 1, to: at + 1 };
  const digits = numberAt(line, at);
  if (digits !== null && digits.digits > 0)
    return digits.isOrdinal ? null : { value: digits.value, to: at + 1 };
  const words = smallWords(line, at);
  return words === null || words.isOrdinal ? null : words;
}

/** An ordinal in digits or words: `2nd`, `second`, `twenty-first`. */
export function readOrdinal(line: Line, at: number): Read<number> | null {
  const digits = numberAt(line, at);
  if (digits !== null && digits.digits > 0)
    return digits.isOrdinal ? { value: digits.value, to: at + 1 } : null;
  const words = smallWords(line, at);
  return words?.isOrdinal === true ? words : null;
}

/** A day of a month, 1 to 31, in digits or words. */
export function readDay(line: Line, at: number): (Read<number> & { isOrdinal: boolean }) | null {
  const digits = numberAt(line, at);
  const day =
    digits !== null && digits.digits > 0 && digits.digits <= 2
      ? { value: digits.value, to: at + 1, isOrdinal: digits.isOrdinal }
      : smallWords(line, at);
  return day !== null && day.value >= 1 && day.value <= 31 ? day : null;
}

/** A year in words: `nineteen eighty-six`, `nineteen hundred ninety three`, `two thousand and thirty two`. */
function yearWords(line: Line, at: number): Read<number> | null {
  const head = smallWords(line, at);
  if (head === null || head.isOrdinal) return null;
  const scale = lowerAt(line, head.to);
  const isScaled = scale === "hundred" || scale === "thousand";
  const tailAt = isScaled ? (lowerAt(line, head.to + 1) === "and" ? head.to + 2 : head.to + 1) : head.to;
  const tail = smallWords(line, tailAt);
  const year = head.value * (scale === "thousand" ? 1000 : 100);
  if (!isScaled && (tail === null || tail.value < 10)) return null;
  if (tail === null || tail.isOrdinal)
    return isScaled && year >= 1000 && year < 2100 ? { value: year, to: head.to + 1 } : null;
  const whole = year + tail.value;
  return whole >= 1000 && whole < 2100 ? { value: whole, to: tail.to } : null;
}

/** A two-digit year as its writers mean it: up to 30 this century's, above it the last's. */
export const fullYear = (short: number): number => (short <= 30 ? 2000 + short : 1900 + short);

export const isApostrophe = (mark: string): boolean => mark === "'" || mark === "’" || mark === "‘";

/** A year of four digits, of two after an apostrophe, or in words. */
export function readYear(line: Line, at: number): Read<number> | null {
  const digits = numberAt(line, at);
  if (digits !== null && digits.digits > 0) {
    return digits.digits === 4 && !digits.isOrdinal && digits.value >= 1000 && digits.value < 2200
      ? { value: digits.value, to: at + 1 }
      : null;
  }
  if (isApostrophe(lowerAt(line, at))) {
    const short = numberAt(line, at + 1);
    return short !== null && short.digits === 2 && line[at + 1]?.glued === true
      ? { value: fullYear(short.value), to: at + 2 }
      : null;
  }
  return digits === null ? null : yearWords(line, at);
}

/** A month by name or abbreviation, its full stop passed over. */
export function readMonth(line: Line, at: number): Read<number> | null {
  const sense = senseAt(line, at);
  return sense?.sense === "month" ? { value: sense.month, to: afterStop(line, at + 1) } : null;
}

/** A weekday by name or abbreviation, its full stop passed over. */
export function readWeekday(line: Line, at: number): Read<number> | null {
  const sense = senseAt(line, at);
  return sense?.sense === "weekday"
    ? { value: sense.weekday, to: sense.isDoubtful ? afterStop(line, at + 1) : at + 1 }
    : null;
}

export function readUnit(line: Line, at: number): Read<DateUnit> | null {
  const sense = senseAt(line, at);
  return sense?.sense === "unit" ? { value: sense.unit, to: at + 1 } : null;
}

/** The index after a part of the day that belongs to the date before it (`Monday night`), else `at`. */
export function afterDayPart(line: Line, at: number): number {
  return senseAt(line, at)?.sense === "day-part" ? at + 1 : at;
}
