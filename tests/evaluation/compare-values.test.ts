import { describe, expect, it } from "vitest";
import { isSameDate, isSameFigure, isSameSpeaker, isSameTitle, isSameUnit } from "./compare-values.ts";

describe("compares what is found with what is marked", () => {
  it.each([
    ["2023-Q3", "2023-07/2023-09", true],
    ["2024-W37", "2024-09-09/2024-09-15", true],
    ["2024-09", "2024-09-30", false],
    [null, null, true],
    ["2024", null, false],
  ])("date %s and %s: %s", (marked, found, expected) => {
    expect(isSameDate(marked, found)).toBe(expected);
  });

  it.each([
    ["fire engines", "engines", true],
    ["people", "person", true],
    ["families", "family", true],
    ["km²", "square kilometres", true],
    ["years", "year", true],
    ["GBP", "USD", false],
    ["GBP", "GBP", true],
    ["GBP", null, false],
    ["%", "percentage points", false],
    ["votes", "voters", false],
  ])("unit %s and %s: %s", (marked, found, expected) => {
    expect(isSameUnit(marked, found)).toBe(expected);
  });

  it.each([
    ["Helen Garside", "Garside", true],
    ["Helen Garside", "Ms Garside", true],
    ["the police", "Police", true],
    ["Helen Garside", "Robert Ashworth", false],
    ["Helen Garside", null, false],
    [null, null, true],
  ])("speaker %s and %s: %s", (marked, found, expected) => {
    expect(isSameSpeaker(marked, found)).toBe(expected);
  });

  it.each([
    ["director", "director of projects", true],
    ["deputy governor", "governor", false],
    ["Senior advocate", "the senior advocate", true],
  ])("post %s and %s: %s", (marked, found, expected) => {
    expect(isSameTitle(marked, found)).toBe(expected);
  });

  const figure = { start: 0, end: 1, bounds: ["exact"], kinds: ["count"] };
  it.each([
    [[1, 2], [1, 2], true],
    [[1, 2], 1, false],
    [0.3333, 1 / 3, true],
    [100, 101, false],
    [0, 0, true],
  ] as const)("value %j and %j: %s", (value, found, expected) => {
    expect(isSameFigure({ ...figure, value, units: [null] }, { value: found, unit: null })).toBe(expected);
  });

  it("does not compare the unit of an ordinal", () => {
    const third = { ...figure, value: 3, units: [null], kinds: ["ordinal"] };
    expect(isSameFigure(third, { value: 3, unit: "quarter" })).toBe(true);
  });
});
