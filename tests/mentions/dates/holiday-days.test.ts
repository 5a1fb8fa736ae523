import { describe, expect, it } from "vitest";
import { easterSunday, holidayDay } from "../../../src/mentions/dates/holiday-days.ts";
import { HOLIDAYS } from "../../../src/mentions/words/holidays.ts";
import { LUNAR_HOLIDAYS } from "../../../src/mentions/words/lunar-holidays.ts";
import { isCalendarDate } from "../../../src/text/calendar-date.ts";

describe("easterSunday", () => {
  it.each([
    [1818, "1818-03-22"],
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2018, "2018-04-01"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("falls in %i on %s", (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe("holidayDay", () => {
  it.each([
    ["christmas", 2024, "2024-12-25"],
    ["good friday", 2024, "2024-03-29"],
    ["easter monday", 2019, "2019-04-22"],
    ["thanksgiving", 1999, "1999-11-25"],
    ["black friday", 2010, "2010-11-26"],
    ["memorial day", 2024, "2024-05-27"],
    ["labor day", 1996, "1996-09-02"],
    ["spring festival", 2024, "2024-02-10"],
    ["mid-autumn festival", 2023, "2023-09-29"],
    ["spring festival", 2044, null],
    ["ramadan", 2024, null],
    ["independence day", 2024, null],
  ])("puts %s in %i on %s", (name, year, day) => {
    const rule = HOLIDAYS[name];
    expect(rule).toBeDefined();
    expect(rule === undefined ? null : holidayDay(rule, year)).toBe(day);
  });

  it("has one real day a year from 1990 to 2030 in each lunar table", () => {
    for (const days of Object.values(LUNAR_HOLIDAYS)) {
      expect(days).toHaveLength(41);
      days.forEach((day, index) => {
        expect(isCalendarDate(`${1990 + index}-${day}`)).toBe(true);
      });
    }
  });
});
