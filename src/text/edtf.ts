import { type CalendarDate, calendarDateOf, daysInMonth, isCalendarDate } from "./calendar-date.ts";

/**
 * A doubtful date as the record contract writes it: `2024-07-09`, `2024-07`, `2024`, `2024-Q1`, `2023-H1`, `2024-W28`,
 * a decade `199`, or an interval `a/b` in which either end may be `..` (open).
 * Source: Extended Date/Time Format (ISO 8601-2:2019), with quarters and halves as news prints them.
 */
export type Edtf = string;

/** The first and the last day a date can mean; null where that side is open. */
export interface DayRange {
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
}

function days(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number): DayRange | null {
  const earliest = calendarDateOf(y1, m1, d1);
  const latest = calendarDateOf(y2, m2, d2);
  return earliest === null || latest === null ? null : { earliest, latest };
}

function weekRange(year: number, week: number): DayRange | null {
  if (week < 1 || week > 53) return null;
  // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
  const fourth = Date.parse(`${String(year).padStart(4, "0")}-01-04T00:00:00Z`);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86400000 + (week - 1) * 7 * 86400000;
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const earliest = iso(monday);
  const latest = iso(monday + 6 * 86400000);
  return isCalendarDate(earliest) && isCalendarDate(latest) ? { earliest, latest } : null;
}

function single(text: string): DayRange | null {
  if (isCalendarDate(text)) return { earliest: text, latest: text };
  const match = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])|W(\d\d)))?$/.exec(text);
  if (match === null) {
    const decade = /^(\d{3})$/.exec(text);
    return decade === null ? null : days(Number(decade[1]) * 10, 1, 1, Number(decade[1]) * 10 + 9, 12, 31);
  }
  const year = Number(match[1]);
  if (match[2] !== undefined) {
    const month = Number(match[2]);
    return month < 1 || month > 12 ? null : days(year, month, 1, year, month, daysInMonth(year, month));
  }
  if (match[3] !== undefined) {
    const last = Number(match[3]) * 3;
    return days(year, last - 2, 1, year, last, daysInMonth(year, last));
  }
  if (match[4] !== undefined)
    return match[4] === "1" ? days(year, 1, 1, year, 6, 30) : days(year, 7, 1, year, 12, 31);
  if (match[5] !== undefined) return weekRange(year, Number(match[5]));
  return days(year, 1, 1, year, 12, 31);
}

// News speaks of the same days over and over; what is full begins anew.
const MOST_KNOWN = 10_000;
const known = new Map<string, DayRange | null>();

/** The days an EDTF value spans, or null where `text` is none of the forms or names no real day. */
export function dayRangeOf(text: Edtf): DayRange | null {
  let range = known.get(text);
  if (range === undefined) {
    range = findRange(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, range);
  }
  return range;
}

function findRange(text: Edtf): DayRange | null {
  const slash = text.indexOf("/");
  if (slash < 0) return single(text);
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const from = left === ".." || left === "" ? { earliest: null, latest: null } : single(left);
  const to = right === ".." || right === "" ? { earliest: null, latest: null } : single(right);
  if (from === null || to === null || (from.earliest === null && to.latest === null)) return null;
  if (from.earliest !== null && to.latest !== null && from.earliest > to.latest) return null;
  return { earliest: from.earliest, latest: to.latest };
}

/** True where `text` is a date value Dateline understands. */
export function isEdtf(text: string): text is Edtf {
  return dayRangeOf(text) !== null;
}
