import { describe, expect, it } from "vitest";
import { anchorOf, NO_ANCHOR } from "../../../src/mentions/dates/date-anchor.ts";
import type { Direction } from "../../../src/mentions/dates/date-direction.ts";
import { nearestMonth, nearestYear } from "../../../src/mentions/dates/date-years.ts";
import { calendarDateOf } from "../../../src/text/calendar-date.ts";

const plain = { weekday: null, shift: null } as const;
const anchored = (edtf: string) => anchorOf(edtf, "the publication date", "computed") ?? NO_ANCHOR;

describe("nearestYear", () => {
  it.each([
    ["a month told in the past", { month: 12, day: null, ...plain }, "past", 2023],
    ["a month still to come", { month: 12, day: null, ...plain }, "future", 2024],
    ["the month of publication", { month: 7, day: null, ...plain }, "past", 2024],
    ["a day a little ahead of a past tense", { month: 7, day: 14, ...plain }, "past", 2024],
    ["a day long gone", { month: 10, day: 23, ...plain }, "past", 2023],
    ["the year its weekday fits", { month: 7, day: 28, weekday: 5, shift: null }, null, 2023],
    ["a day near with its weekday misprinted", { month: 7, day: 14, weekday: 5, shift: null }, null, 2024],
    ["last October", { month: 10, day: null, weekday: null, shift: -1 }, null, 2023],
    ["next May", { month: 5, day: null, weekday: null, shift: 1 }, null, 2025],
  ] as const)("finds the year of %s", (_, words, direction: Direction, year) => {
    expect(nearestYear(words, anchored("2024-07-09"), direction)).toBe(year);
  });

  it("looks further than a year for 29 February", () => {
    expect(nearestYear({ month: 2, day: 29, ...plain }, anchored("2022-07-09"), null)).toBe(2024);
    expect(nearestYear({ month: 2, day: 29, ...plain }, anchored("2022-07-09"), "past")).toBe(2020);
  });

  it("takes the year of an article whose month is not known", () => {
    expect(nearestYear({ month: 12, day: 1, ...plain }, anchored("2024"), "past")).toBe(2024);
  });

  it("knows none without an anchor", () => {
    expect(nearestYear({ month: 12, day: 1, ...plain }, NO_ANCHOR, "past")).toBeNull();
  });
});

describe("nearestMonth", () => {
  const anchor = calendarDateOf(2024, 7, 9);
  if (anchor === null) throw new RangeError("no anchor");

  it.each([
    [13, null, "future", "2024-07-13"],
    [13, null, "past", "2024-06-13"],
    [31, null, "past", "2024-05-31"],
    [13, 1, "past", "2024-05-13"],
    [13, 5, "future", "2024-09-13"],
  ] as const)("finds day %i, weekday %s, told in the %s", (day, weekday, direction, date) => {
    expect(nearestMonth(day, weekday, anchor, direction)).toBe(date);
  });

  it("finds none where no month has such a day", () => {
    expect(nearestMonth(32, null, anchor, null)).toBeNull();
  });
});
