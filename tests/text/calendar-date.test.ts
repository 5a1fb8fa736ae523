import { describe, expect, it } from "vitest";
import { calendarDateOf, daysInMonth, isCalendarDate } from "../../src/text/calendar-date.ts";

describe("isCalendarDate", () => {
  it.each(["2024-02-29", "2000-02-29", "1900-02-28", "0001-01-01", "2024-12-31"])("holds for %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2021-13-45",
    "2024-04-31",
    "2024-00-10",
    "2024-01-00",
    "2024-1-1",
    "24-01-01",
    "2024-01-01T00:00",
    " 2024-01-01",
    "",
  ])("does not hold for %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe("daysInMonth", () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])("counts the days of %i-%i", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("calendarDateOf", () => {
  it("writes a day that exists in full", () => {
    expect(calendarDateOf(2024, 7, 9)).toBe("2024-07-09");
    expect(calendarDateOf(800, 12, 25)).toBe("0800-12-25");
  });

  it("is null for a day that no calendar has", () => {
    expect(calendarDateOf(2024, 2, 30)).toBeNull();
    expect(calendarDateOf(2024, 13, 1)).toBeNull();
  });
});
