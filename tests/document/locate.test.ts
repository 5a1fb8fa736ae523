import { describe, expect, it } from "vitest";
import { documentOffsetOf, joinMaps, withGaps } from "../../src/document/locate.ts";

// `A&amp;B  C` printed as `A&B C`.
const map = {
  segments: [
    { target: 0, targetLength: 1, source: 0, sourceLength: 1 },
    { target: 1, targetLength: 1, source: 1, sourceLength: 5 },
    { target: 2, targetLength: 2, source: 6, sourceLength: 2 },
    { target: 4, targetLength: 1, source: 9, sourceLength: 1 },
  ],
};

describe("documentOffsetOf", () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [6, 2],
    [7, 3],
    [9, 4],
  ])("leads source offset %i to %i", (source, target) => {
    expect(documentOffsetOf({ map }, source)).toBe(target);
  });

  it.each([8, 10, 99])("leads source offset %i nowhere", (source) => {
    expect(documentOffsetOf({ map }, source)).toBeNull();
  });
});

describe("joinMaps", () => {
  it("leads through the text between", () => {
    const outer = {
      segments: [
        { target: 0, targetLength: 2, source: 1, sourceLength: 2 },
        { target: 4, targetLength: 1, source: 4, sourceLength: 1 },
      ],
    };
    expect(joinMaps(outer, map).segments).toEqual([
      { target: 0, targetLength: 1, source: 1, sourceLength: 5 },
      { target: 1, targetLength: 1, source: 6, sourceLength: 1 },
      { target: 4, targetLength: 1, source: 9, sourceLength: 1 },
    ]);
  });
});

describe("withGaps", () => {
  it("removes as markup what is printed and stands nowhere", () => {
    const source = "<p>A&amp;B</p> x";
    const kept = { segments: [{ target: 0, targetLength: 1, source: 3, sourceLength: 1 }] };
    expect(withGaps(source, kept, [{ start: 15, end: 16, reason: "footer" }])).toEqual([
      { start: 0, end: 3, reason: "markup" },
      { start: 4, end: 14, reason: "markup" },
      { start: 15, end: 16, reason: "footer" },
    ]);
  });
});
