import { describe, expect, it } from "vitest";
import { convertSubunits } from "../../../src/mentions/figures/convert-subunits.ts";
import type { Finding } from "../../../src/mentions/figures/figure-finding.ts";

type Sum = readonly [value: Finding["value"], unit: string, first: number];

/** The values and units of sums at the token indices given, after their small change is converted. */
function converted(sums: readonly Sum[], country: string | null = null): readonly unknown[] {
  const found: Finding[] = sums.map(([value, unit, first]) => ({
    value,
    unit,
    kind: "currency",
    first,
    afterNumber: first + 1,
    next: first + 2,
    afterNoun: first + 2,
    rule: "figures/currency",
  }));
  convertSubunits(found, (codes) => (country !== null && codes.includes(country) ? country : null));
  return found.map(({ value, unit }) => [value, unit]);
}

describe("convertSubunits", () => {
  it.each<readonly [string, readonly Sum[], unknown]>([
    [
      "the sum before them",
      [
        [9, "NZD", 0],
        [35, "cents", 5],
      ],
      [0.35, "NZD"],
    ],
    [
      "the nearer of two sums",
      [
        [9, "EUR", 0],
        [35, "cents", 20],
        [4, "AUD", 22],
      ],
      [0.35, "AUD"],
    ],
    [
      "a sum that has cents, over a nearer one that has none",
      [
        [9, "USD", 0],
        [4, "JPY", 4],
        [1.1, "cents", 6],
      ],
      [0.011, "USD"],
    ],
    [
      "pounds for pence, a range",
      [
        [9, "GBP", 0],
        [[30, 45], "pence", 6],
      ],
      [[0.3, 0.45], "GBP"],
    ],
    ["one currency wherever they stand", [[12, "paise", 0]], [0.12, "INR"]],
  ])("gives small change the currency of %s", (_, sums, expected) => {
    expect(converted(sums)).toContainEqual(expected);
  });

  it("gives shared small change the currency of the country named", () => {
    expect(converted([[12, "paise", 0]], "PKR")).toEqual([[0.12, "PKR"]]);
  });

  it.each<readonly [string, readonly Sum[]]>([
    ["no other sum is given", [[35, "cents", 0]]],
    [
      "no sum of a currency with cents is given",
      [
        [35, "cents", 0],
        [4, "JPY", 4],
        [9, "%", 8],
      ],
    ],
  ])("keeps the unit printed where %s", (_, sums) => {
    expect(converted(sums)).toEqual(sums.map(([value, unit]) => [value, unit]));
  });

  it("takes no longer than a line for a text of small change alone", () => {
    const sums = Array.from({ length: 100_000 }, (_, at) => [5, "cents", at * 3] as const);
    const start = performance.now();
    converted(sums);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
