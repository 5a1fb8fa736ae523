declare const calendarDate: unique symbol;

/** A day of the Gregorian calendar that exists, as `YYYY-MM-DD`. No time, no zone. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const SHAPE = /^\d{4}-\d\d-\d\d$/;

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** True where `text` names a day that exists: `2024-02-29` does, `2021-13-45` and `2023-02-29` do not. */
export function isCalendarDate(text: string): text is CalendarDate {
  return (
    SHAPE.test(text) && exists(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
  );
}

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these numbers, or null where it does not exist. `month` counts from 1. */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | null {
  if (!exists(year, month, day)) return null;
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(text) ? text : null;
}
