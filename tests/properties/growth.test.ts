import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { times } from "../deep.ts";
import { GROWING_SHAPES } from "./growing-shapes.ts";
import { measureGrowth } from "./measure-growth.ts";

// 2 is linear and 4 is quadratic; what is between is what memory, and a machine with other work, add.
const MOST_GROWTH = 2.7;
const LIMITS = { enough: times(60, 500), most: MOST_GROWTH };

/** Every one in the deep run; in the short one as many as there is time for, spread over the table. */
const EVERY = times(40, 1);
const chosen = GROWING_SHAPES.filter((_, at) => at % EVERY === 0);

describe("twice the input takes about twice as long", () => {
  it("for more than a hundred shapes, each with a name of its own", () => {
    expect(GROWING_SHAPES.length).toBeGreaterThan(100);
    expect(new Set(GROWING_SHAPES.map(({ name }) => name)).size).toBe(GROWING_SHAPES.length);
  });

  it.each(chosen)("of $name", { timeout: 600_000 }, (shape) => {
    expect(measureGrowth(shape, LIMITS) ?? 0).toBeLessThanOrEqual(MOST_GROWTH);
  });

  it("of several of them in one article", { timeout: 1_200_000 }, () => {
    const bodies = GROWING_SHAPES.filter(({ compose }) => Object.keys(compose(1)).join() === "articles/a.md");
    fc.assert(
      fc.property(fc.subarray([...bodies], { minLength: 2, maxLength: 4 }), (shapes) => {
        const compose = (length: number) => ({
          "articles/a.md": shapes
            .map((shape) => shape.compose(length / shapes.length)["articles/a.md"])
            .join("\n\n"),
        });
        const growth = measureGrowth({ name: "several", compose }, LIMITS);
        expect(growth ?? 0).toBeLessThanOrEqual(MOST_GROWTH);
      }),
      { numRuns: times(2, 40), seed: 7 },
    );
  });
});

describe("the measure of growth", () => {
  const compose = (length: number) => ({ "articles/a.md": "a".repeat(length) });
  const takes = (timeOf: (length: number) => number, refusedFrom = Number.POSITIVE_INFINITY) =>
    measureGrowth(
      { name: "made", compose },
      {
        ...LIMITS,
        read: (files) => {
          const { length } = files["articles/a.md"] ?? "";
          return { time: timeOf(length), isRefused: length >= refusedFrom };
        },
      },
    );

  it("tells what takes time to the square from what does not", () => {
    expect(takes((length) => length / 100)).toBeCloseTo(2, 0);
    expect(takes((length) => length ** 2 / 1e8)).toBeGreaterThan(MOST_GROWTH);
    // A square that shows at length only.
    expect(takes((length) => length / 1e5 + length ** 2 / 1e8)).toBeGreaterThan(MOST_GROWTH);
    expect(takes((length) => (length * Math.log2(length)) / 1e4)).toBeLessThan(MOST_GROWTH);
  });

  it("judges nothing by the time of a refusal", () => {
    // The rungs below the limit are quadratic, the refusals above it take no time.
    const quadratic = (length: number) => (length < 50_000 ? length ** 2 / 1e6 : 0);
    expect(takes(quadratic, 50_000)).toBeGreaterThan(MOST_GROWTH);
    expect(takes(() => 0)).toBeNull();
  });
});
