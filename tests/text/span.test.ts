import { describe, expect, it } from "vitest";
import { contains, inOrder, overlaps } from "../../src/text/span.ts";

const span = (start: number, end: number) => ({ start, end });

describe("overlaps", () => {
  it.each([
    ["shares its last unit", span(0, 4), span(3, 6), true],
    ["stands inside", span(0, 9), span(3, 6), true],
    ["is the same stretch", span(2, 5), span(2, 5), true],
    ["touches end to start", span(0, 3), span(3, 6), false],
    ["stands apart", span(0, 3), span(5, 6), false],
  ])("answers for a stretch that %s, either way round", (_how, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});

describe("contains", () => {
  it.each([
    ["itself", span(2, 5), span(2, 5), true],
    ["a stretch at its end", span(2, 5), span(4, 5), true],
    ["a stretch that goes on past its end", span(2, 5), span(4, 6), false],
    ["a stretch that begins before it", span(2, 5), span(1, 3), false],
  ])("answers whether a span holds %s", (_how, outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

describe("inOrder", () => {
  it("sorts by start, the longer first where two start together", () => {
    const spans = [span(4, 5), span(0, 2), span(0, 7), span(4, 9)];
    expect(spans.sort(inOrder)).toEqual([span(0, 7), span(0, 2), span(4, 9), span(4, 5)]);
  });
});
