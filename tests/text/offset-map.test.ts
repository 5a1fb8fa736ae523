import { describe, expect, it } from "vitest";
import { toSource } from "../../src/text/offset-map.ts";

// Source `AT&amp;T  deal`, target `AT&T deal`: an entity is rewritten, a doubled space is dropped between segments.
const source = "AT&amp;T  deal";
const target = "AT&T deal";
const map = {
  segments: [
    { target: 0, targetLength: 2, source: 0, sourceLength: 2 },
    { target: 2, targetLength: 1, source: 2, sourceLength: 5 },
    { target: 3, targetLength: 2, source: 7, sourceLength: 2 },
    { target: 5, targetLength: 4, source: 10, sourceLength: 4 },
  ],
};

describe("toSource", () => {
  it.each([
    ["inside one segment", "eal", "eal"],
    ["a whole segment", "AT", "AT"],
    ["across an entity", "AT&T", "AT&amp;T"],
    ["that begins with an entity", "&T", "&amp;T"],
    ["that is an entity", "&", "&amp;"],
    ["across a dropped space", "T deal", "T  deal"],
    ["of the whole text", "AT&T deal", "AT&amp;T  deal"],
  ])("leads back a span %s", (_where, words, printed) => {
    const start = target.indexOf(words);
    const span = toSource(map, { start, end: start + words.length });
    expect(source.slice(span.start, span.end)).toBe(printed);
  });

  it.each([
    ["is empty", 3, 3],
    ["runs past the end", 5, 10],
    ["begins past the end", 12, 13],
    ["is turned round", 4, 2],
  ])("throws where a span %s", (_how, start, end) => {
    expect(() => toSource(map, { start, end })).toThrow(RangeError);
  });

  it("throws where a span begins or ends with text that was added", () => {
    const added = {
      segments: [
        { target: 0, targetLength: 2, source: 0, sourceLength: 2 },
        { target: 3, targetLength: 8, source: 2, sourceLength: 8 },
      ],
    };
    expect(toSource(added, { start: 0, end: 11 })).toEqual({ start: 0, end: 10 });
    expect(() => toSource(added, { start: 2, end: 5 })).toThrow("span 2-5 has no place in the source");
    expect(() => toSource(added, { start: 0, end: 3 })).toThrow(RangeError);
  });
});
