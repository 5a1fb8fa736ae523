import { utc } from "@date-fns/utc";
// Each by its own path: the package's front loads all of its three hundred modules, a quarter of the time a short run takes.
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { type CalendarDate, isCalendarDate } from "../../text/calendar-date.ts";
import type { DateUnit } from "../words/date-words.ts";

// All days are read and written in UTC, so that no machine's zone moves them.
const IN_UTC = { in: utc } as const;
const instant = (day: CalendarDate): string => `${day}T00:00:00Z`;
const DAY = 86_400_000;
/** Milliseconds since 1970; midnights in UTC, which has no day of another length. */
const midnight = (day: CalendarDate): number => Date.parse(instant(day));
const afterDays = (day: CalendarDate, count: number): CalendarDate | null =>
  dayOf(new Date(midnight(day) + count * DAY));

/** The day of an instant; null outside the years 0000 to 9999, which is all that a date of ours can write. */
function dayOf(time: Date): CalendarDate | null {
  if (Number.isNaN(time.getTime())) return null;
  const text = time.toISOString().slice(0, 10);
  return isCalendarDate(text) ? text : null;
}

/**
 * The day `count` units after `day`, before it where `count` is negative; 31 January and a month is the last of February.
 * Null outside the years 0000 to 9999.
 */
export function addUnits(day: CalendarDate, count: number, unit: DateUnit): CalendarDate | null {
  switch (unit) {
    case "day":
      return afterDays(day, count);
    case "week":
    case "weekend":
      return afterDays(day, count * 7);
    case "fortnight":
      return afterDays(day, count * 14);
    case "month":
      return dayOf(addMonths(instant(day), count, IN_UTC));
    case "quarter":
      return dayOf(addMonths(instant(day), count * 3, IN_UTC));
    case "half":
      return dayOf(addMonths(instant(day), count * 6, IN_UTC));
    case "year":
      return dayOf(addYears(instant(day), count, IN_UTC));
    case "decade":
      return dayOf(addYears(instant(day), count * 10, IN_UTC));
    case "century":
      return dayOf(addYears(instant(day), count * 100, IN_UTC));
    default:
      return unit satisfies never;
  }
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: CalendarDate): number {
  return new Date(instant(day)).getUTCDay() || 7;
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (midnight(to) - midnight(from)) / DAY;
}

/** The ISO 8601 week of a day: `2024-W28`; null for a week of the year before 0000. */
export function isoWeekOf(day: CalendarDate): string | null {
  const week = String(getISOWeek(instant(day), IN_UTC)).padStart(2, "0");
  const year = getISOWeekYear(instant(day), IN_UTC);
  return year < 0 ? null : `${String(year).padStart(4, "0")}-W${week}`;
}

/** The day of the given weekday in the ISO week of `day`, `weeks` weeks on; null outside the years 0000 to 9999. */
export function dayOfWeek(day: CalendarDate, weekday: number, weeks: number): CalendarDate | null {
  return addUnits(day, weeks * 7 + weekday - weekdayOf(day), "day");
}
