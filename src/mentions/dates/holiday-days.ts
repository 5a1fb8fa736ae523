import { utc } from "@date-fns/utc";
import { getISODay } from "date-fns/getISODay";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { type CalendarDate, calendarDateOf } from "../../text/calendar-date.ts";
import type { HolidayRule } from "../words/holidays.ts";
import { LUNAR_HOLIDAYS, LUNAR_TABLES_BEGIN } from "../words/lunar-holidays.ts";
import { addUnits } from "./date-arithmetic.ts";

const IN_UTC = { in: utc } as const;

function shifted(day: CalendarDate | null, days: number): CalendarDate | null {
  return day === null ? null : addUnits(day, days, "day");
}

/**
 * Easter Sunday of the Western churches in a year of the Gregorian calendar.
 * Source: the "anonymous" algorithm, Nature, 20 April 1876, as Meeus gives it (Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): CalendarDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return calendarDateOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): CalendarDate | null {
  const first = calendarDateOf(year, month, 1);
  if (first === null) return null;
  if (nth > 0) {
    const ahead = (weekday - getISODay(`${first}T00:00:00Z`, IN_UTC) + 7) % 7;
    return calendarDateOf(year, month, 1 + ahead + (nth - 1) * 7);
  }
  const last = lastDayOfMonth(`${first}T00:00:00Z`, IN_UTC);
  return calendarDateOf(year, month, last.getUTCDate() - ((getISODay(last, IN_UTC) - weekday + 7) % 7));
}

/** The day a holiday falls on in a year; null where that cannot be said of every country or is not in our tables. */
export function holidayDay(rule: HolidayRule, year: number): CalendarDate | null {
  switch (rule.rule) {
    case "fixed":
      return calendarDateOf(year, rule.month, rule.day);
    case "weekday":
      return shifted(weekdayOfMonth(year, rule.month, rule.weekday, rule.nth), rule.plus);
    case "easter":
      return shifted(easterSunday(year), rule.days);
    case "table": {
      const [month, day] = (LUNAR_HOLIDAYS[rule.table][year - LUNAR_TABLES_BEGIN] ?? "")
        .split("-")
        .map(Number);
      return calendarDateOf(year, month ?? 0, day ?? 0);
    }
    case "american":
      return holidayDay(rule.day, year);
    case "unknown":
      return null;
    default:
      return rule satisfies never;
  }
}
