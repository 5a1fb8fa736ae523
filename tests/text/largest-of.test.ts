import { describe, expect, it } from "vitest";
import { largestOf, smallestOf } from "../../src/text/largest-of.ts";

describe("largestOf and smallestOf", () => {
  it("answer as Math.max and Math.min do, of none and with a bound", () => {
    for (const list of [[], [3], [3, -1, 8], [-5, -9]]) {
      expect(largestOf(list)).toBe(Math.max(...list));
      expect(smallestOf(list)).toBe(Math.min(...list));
      expect(largestOf(list, 0)).toBe(Math.max(...list, 0));
      expect(smallestOf(list, 0)).toBe(Math.min(...list, 0));
    }
  });

  it("take more numbers than a call takes arguments", () => {
    const many = Array.from({ length: 1_000_000 }, (_, at) => at);
    expect([largestOf(many), smallestOf(many)]).toEqual([999_999, 0]);
  });
});
