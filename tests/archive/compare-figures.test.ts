import { describe, expect, it } from "vitest";
import { compareFigures, type Measured } from "../../src/archive/compare-figures.ts";

const at = (
  date: string | null,
  low: number | null,
  high: number | null,
  given: Partial<Measured> = {},
): Measured => ({
  low,
  high,
  rounded: low !== null && low === high ? { low, high } : null,
  date,
  isDated: true,
  scope: "Lisgar",
  unit: "trains",
  ...given,
});

const verdict = (a: Measured, b: Measured, course: "rising" | "free" = "rising") =>
  compareFigures(a, b, course)[0];

describe("compares two figures of one measure", () => {
  it.each([
    ["the same value twice", at("2022", 5, 5), at("2022", 5, 5), "free", "agree"],
    [
      "a value and what rounds to it",
      at("2022", 9e12, 9e12, { rounded: { low: 8.5e12, high: 9.5e12 } }),
      at("2022", 9.2e12, 9.2e12),
      "free",
      "agree",
    ],
    ["bounds that overlap", at("2022", 10, null), at("2022", null, 16), "free", "agree"],
    ["a bound and a value within it", at("2022", 10, null), at("2022", 12, 12), "free", "weaker-bound"],
    ["a value and a later one", at("2021", 5, 5), at("2022", 7, 7), "free", "update"],
    ["a total and a later, higher one", at("2021", 5, 5), at("2022", 7, 7), "rising", "update"],
    [
      "a total reached and a later bound below it",
      at("2022-06-23", 10_000, 10_000),
      at("2023-09", 10_000, null),
      "rising",
      "stale-when-printed",
    ],
    ["a total that falls", at("2021", 9, 9), at("2022", 7, 7), "rising", "conflict"],
    ["other values for one time", at("2022", 5, 5), at("2022", 7, 7), "free", "conflict"],
    [
      "other values, one for a part of the time",
      at("2022", 5, 5),
      at("2022-03-04", 7, 7, { isDated: false }),
      "free",
      "conflict",
    ],
    ["other values without a time", at(null, 5, 5), at("2022", 7, 7), "free", "not-comparable"],
    [
      "other values, one of an open time",
      at("2022-07-12/..", 5, 5),
      at("2022-09", 7, 7),
      "free",
      "not-comparable",
    ],
    ["other scopes", at("2022", 5, 5), at("2022", 7, 7, { scope: "Port Maria" }), "free", "not-comparable"],
    ["a year and a quarter", at("2022", 6.1, 6.1), at("2023-Q1", 6.2, 6.2), "free", "not-comparable"],
  ] as const)("%s", (_, a, b, course, expected) => {
    expect(verdict(a, b, course)).toBe(expected);
  });

  it("says so where the counted nouns differ", () => {
    const [, because] = compareFigures(
      at("2021", 5, 5, { unit: "heavy trains" }),
      at("2022", 7, 7),
      "rising",
    );
    expect(because).toContain("One counts `heavy trains`, the other `trains`.");
    expect(compareFigures(at("2021", 5, 5, { unit: "train" }), at("2022", 7, 7), "rising")[1]).not.toContain(
      "One counts",
    );
  });
});
