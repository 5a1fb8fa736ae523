import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/mentions/quantity.ts";
import { formatNumber, formatOrdinal, formatQuantity } from "../../src/publish/format-figure.ts";

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

describe("writes a figure's value in full, with its bound in words", () => {
  it.each<[Partial<Quantity>, string]>([
    [{ value: 530000000000, unit: "CNY", figureKind: "currency" }, "530,000,000,000 CNY"],
    [{ value: 10000, unit: "trains", bound: "more-than" }, "more than 10,000 trains"],
    [{ value: 16000, unit: "trains", bound: "nearly" }, "nearly 16,000 trains"],
    [{ value: 6.1, unit: "%", figureKind: "percent" }, "6.1%"],
    [{ value: [20, 30], unit: "km", bound: "between", figureKind: "measure" }, "20–30 km"],
    [{ value: 13, unit: "consulate", figureKind: "ordinal" }, "13th"],
    [{ value: 700, unit: "km", bound: "at-least", figureKind: "measure" }, "at least 700 km"],
    [{ value: 9, bound: "at-most" }, "at most 9"],
    [{ value: 9, bound: "less-than" }, "less than 9"],
    [{ value: 9, bound: "about" }, "about 9"],
    [{ value: null, unit: "trains" }, "no single value"],
  ])("%j", (given, words) => {
    expect(formatQuantity(quantity(given))).toBe(words);
  });
});
