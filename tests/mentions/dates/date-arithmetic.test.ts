import { describe, expect, it } from "vitest";
import {
  addUnits,
  dayOfWeek,
  daysBetween,
  isoWeekOf,
  weekdayOf,
} from "../../../src/mentions/dates/date-arithmetic.ts";
import { type CalendarDate, isCalendarDate } from "../../../src/text/calendar-date.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(text);
  return text;
}

describe("addUnits", () => {
  it.each([
    ["2024-02-28", 2, "day", "2024-03-01"],
    ["2024-07-09", -2, "week", "2024-06-25"],
    ["2024-07-09", 1, "fortnight", "2024-07-23"],
    ["2024-01-31", 1, "month", "2024-02-29"],
    ["2024-07-09", -1, "quarter", "2024-04-09"],
    ["2024-02-29", 1, "year", "2025-02-28"],
    ["2024-07-09", -2, "decade", "2004-07-09"],
  ] as const)("counts from %s by %i %s", (from, count, unit, to) => {
    expect(addUnits(day(from), count, unit)).toBe(to);
  });
});

describe("the ends of the calendar", () => {
  it.each([
    ["9999-12-31", 1, "day"],
    ["0000-01-01", -1, "week"],
    ["9999-06-01", 2000, "century"],
    ["9999-06-01", 1, "year"],
  ] as const)("has no day %s and %i %s", (from, count, unit) => {
    expect(addUnits(day(from), count, unit)).toBeNull();
  });

  it("has no week before the year 0000", () => {
    expect(isoWeekOf(day("0000-01-01"))).toBeNull();
    expect(isoWeekOf(day("0001-01-01"))).toBe("0001-W01");
  });
});

describe("weeks", () => {
  it("numbers Monday 1 and Sunday 7", () => {
    expect(weekdayOf(day("2024-07-08"))).toBe(1);
    expect(weekdayOf(day("2024-07-14"))).toBe(7);
  });

  it("takes the week's year where it is not the day's", () => {
    expect(isoWeekOf(day("2024-12-30"))).toBe("2025-W01");
    expect(isoWeekOf(day("2021-01-03"))).toBe("2020-W53");
  });

  it("finds a weekday in a week some weeks on", () => {
    expect(dayOfWeek(day("2024-07-09"), 5, 1)).toBe("2024-07-19");
    expect(dayOfWeek(day("2024-07-09"), 1, -1)).toBe("2024-07-01");
  });

  it("counts calendar days, fewer than none backwards", () => {
    expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
    expect(daysBetween(day("2024-03-01"), day("2024-02-28"))).toBe(-2);
  });
});
