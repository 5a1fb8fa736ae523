import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/mentions/quantity.ts";
import { formatDerived, formatFigure, formatNumber, formatOrdinal } from "../../src/publish/format-figure.ts";

const quantity = (given: Partial<Quantity>): Quantity => ({
  value: 5,
  unit: null,
  bound: "exact",
  figureKind: "count",
  ...given,
});

describe("separates thousands whatever the locale, and rounds nothing", () => {
  it.each([
    [530000000000, "530,000,000,000"],
    [1200, "1,200"],
    [999, "999"],
    [6.1, "6.1"],
    [1234.5678, "1,234.5678"],
    [-1200, "−1,200"],
    [0, "0"],
  ])("%s", (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});

describe("writes ordinals", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [112, "112th"],
    [10000, "10,000th"],
  ])("%s", (value, words) => {
    expect(formatOrdinal(value)).toBe(words);
  });
});

describe("writes a figure as it is printed, with its bound and a unit that the words leave out", () => {
  it.each<[string, Partial<Quantity>, string]>([
    [
      "530 billion yuan",
      { value: 530000000000, unit: "CNY", bound: "more-than", figureKind: "currency" },
      "more than 530 billion yuan",
    ],
    ["343.83 billion", { value: 343830000000, unit: "CNY", figureKind: "currency" }, "343.83 billion CNY"],
    ["US$5.5 billion", { value: 5500000000, unit: "USD", figureKind: "currency" }, "US$5.5 billion"],
    ["10,000", { value: 10000, unit: "trains", bound: "more-than" }, "more than 10,000 trains"],
    ["one-third", { value: 1 / 3, unit: "laptops", figureKind: "fraction" }, "one-third of laptops"],
    ["twenty-five", { value: 25, unit: "rows" }, "twenty-five rows"],
    ["6.1", { value: 6.1, unit: "%", figureKind: "percent" }, "6.1%"],
    ["6.1 per cent", { value: 6.1, unit: "%", figureKind: "percent" }, "6.1 per cent"],
    ["20 to\n30", { value: [20, 30], unit: "km", bound: "between", figureKind: "measure" }, "20 to 30 km"],
    [
      "700 kilometres",
      { value: 700, unit: "km", bound: "at-least", figureKind: "measure" },
      "at least 700 kilometres",
    ],
    ["13th", { value: 13, unit: "consulate", figureKind: "ordinal" }, "13th"],
    ["dozens", { value: null, unit: "trains" }, "no single value"],
  ])("%s", (printed, given, words) => {
    expect(formatFigure(quantity(given), printed)).toBe(words);
  });
});

describe("writes what is derived to three significant digits", () => {
  it.each([
    [81.25, "81.3"],
    [33125000, "33.1 million"],
    [304540000000, "305 billion"],
    [4.4306, "4.43"],
    [0.33333, "0.333"],
  ])("%s", (value, words) => {
    expect(formatDerived(value)).toBe(words);
  });
});
