import { describe, expect, it } from "vitest";
import { limitsOf } from "../../src/archive/figure-series.ts";
import { ownPoints, type SeriesPoint } from "../../src/archive/series.ts";
import type { Bound } from "../../src/mentions/quantity.ts";

const limits = (bound: Bound, value: number | readonly [number, number] | null = 5) =>
  limitsOf({ value, unit: "trains", bound, figureKind: "count" });

describe("turns bounds into numbers", () => {
  it.each([
    ["exact", { low: 5, high: 5 }],
    ["about", { low: 5, high: 5 }],
    ["more-than", { low: 5, high: null }],
    ["at-least", { low: 5, high: null }],
    ["nearly", { low: null, high: 5 }],
    ["at-most", { low: null, high: 5 }],
    ["less-than", { low: null, high: 5 }],
  ] as const)("%s", (bound, expected) => {
    expect(limits(bound)).toEqual(expected);
  });
  it("keeps both ends of a range", () => {
    expect(limits("between", [3, 7])).toEqual({ low: 3, high: 7 });
  });
  it("knows nothing where there is no value", () => {
    expect(limits("exact", null)).toEqual({ low: null, high: null });
  });
});

describe("tells the points that a series is about", () => {
  const point = (scope: string) => ({ scope }) as SeriesPoint;
  it("as those of its own scope", () => {
    expect(ownPoints({ scope: "port", points: [point("port"), point("town")] })).toEqual([point("port")]);
  });
  it("as all where none is of its own", () => {
    expect(ownPoints({ scope: "port", points: [point("coast"), point("town")] })).toHaveLength(2);
  });
});
