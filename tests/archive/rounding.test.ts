import { describe, expect, it } from "vitest";
import { roundingInterval } from "../../src/archive/rounding.ts";
import type { Quantity } from "../../src/mentions/quantity.ts";

const interval = (words: string, value: number, given: Partial<Quantity> = {}) =>
  roundingInterval({ value, unit: null, bound: "exact", figureKind: "count", ...given }, words);

describe("says what printed words can stand for", () => {
  it.each([
    ["24", 24, {}, 24, 24],
    ["16,000", 16_000, {}, 16_000, 16_000],
    ["84.6%", 84.6, { figureKind: "percent" }, 84.55, 84.65],
    ["8 percent", 8, { figureKind: "percent" }, 7.5, 8.5],
    ["343.83 billion", 343.83e9, { figureKind: "currency" }, 343.825e9, 343.835e9],
    ["1.3 million", 1.3e6, {}, 1.25e6, 1.35e6],
    ["nine trillion", 9e12, { figureKind: "currency" }, 8.5e12, 9.5e12],
    ["300", 300, { bound: "about" }, 250, 350],
    ["5 km", 5, { figureKind: "measure", unit: "km" }, 4.5, 5.5],
  ] as const)("%s", (words, value, given, low, high) => {
    expect(interval(words, value, given)).toEqual({ low, high });
  });

  it("keeps a range and knows nothing of no value", () => {
    expect(
      roundingInterval({ value: [3, 5], unit: null, bound: "between", figureKind: "count" }, "3 to 5"),
    ).toEqual({ low: 3, high: 5 });
    expect(
      roundingInterval({ value: null, unit: null, bound: "exact", figureKind: "count" }, "some"),
    ).toBeNull();
  });
});
