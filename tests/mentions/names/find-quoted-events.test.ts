import { describe, expect, it } from "vitest";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import { findQuotedEvents, withYear } from "../../../src/mentions/names/find-quoted-events.ts";
import { makeReading } from "../make-reading.ts";

describe("findQuotedEvents", () => {
  it.each([
    ['a seminar titled "Harbours of Tomorrow Today" was held', ["Harbours of Tomorrow Today"]],
    ['the "Open Harbour Family Day" event drew crowds', ["Open Harbour Family Day"]],
    [
      "the “Open Old Harbour” Visit of Envoys and Traders to Kano began",
      ["“Open Old Harbour” Visit of Envoys and Traders to Kano"],
    ],
    ['Kano held the "Open Harbour Family Week" in May', ["Open Harbour Family Week"]],
  ])("finds the event in %s", (text, expected) => {
    const reading = makeReading(text);
    const spans = findQuotedEvents(composeTokenFacts(reading, []));
    const words = spans.map(({ from, to }) =>
      text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end),
    );
    expect(words).toEqual(expected);
  });

  it.each([
    ['she wrote "Harbours of Tomorrow Today" in jail'],
    ['he said "we will hold a forum soon" and left'],
    ['the "Daily" forum met'],
    ['she read "The Last Harbour Week" in May'],
    ['they hosted "Harbours of Tomorrow Today" in May'],
    ['a seminar titled "Harbours of Tomorrow Today'],
  ])("finds none in %s", (text) => {
    expect(findQuotedEvents(composeTokenFacts(makeReading(text), []))).toEqual([]);
  });
});

describe("withYear", () => {
  it.each([
    ["at the 2031 Volta Forum today", "Volta Forum", "2031 Volta Forum"],
    ["at Volta Expo 2031 today", "Volta Expo", "Volta Expo 2031"],
    ["at the 6th Volta Summit today", "Volta Summit", "6th Volta Summit"],
    ["the 40 Volta Forum guests", "Volta Forum", "Volta Forum"],
    ["at the Volta Forum 300 guests", "Volta Forum", "Volta Forum"],
  ])("in `%s` makes of `%s` `%s`", (text, name, expected) => {
    const reading = makeReading(text);
    const from = reading.tokens.findIndex(({ start }) => start === text.indexOf(name));
    const span = withYear(composeTokenFacts(reading, []), { from, to: from + name.split(" ").length });
    expect(text.slice(reading.tokens[span.from]?.start, reading.tokens[span.to - 1]?.end)).toBe(expected);
  });
});
