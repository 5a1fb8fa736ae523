import { describe, expect, it } from "vitest";
import { EVENT, openBallot } from "../../../src/mentions/names/ballot.ts";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import { keyOf } from "../../../src/mentions/names/name-lexicon.ts";
import { isGivenNameOf, isNamedEvent, weighEvent } from "../../../src/mentions/names/weigh-event.ts";
import { makeReading } from "../make-reading.ts";

const factsOf = (words: string) => composeTokenFacts(makeReading(`so ${words} came`), []);

describe("isNamedEvent", () => {
  it.each([
    ["Hurricane Zorbal", true],
    ["Tropical Storm Zorbal", true],
    ["Operation Clean Coast", true],
    ["Hurricane Season", false],
    ["Storm Lake", false],
    ["Storm Zorbal Bukoro", false],
    ["Operation Manager", false],
    ["Zorbal Hurricane", false],
  ])("of %s says %s", (words, expected) => {
    const facts = factsOf(words);
    expect(isNamedEvent(facts, 1, facts.tokens.length - 1)).toBe(expected);
  });
});

describe("isGivenNameOf", () => {
  it.each([
    ["zorbal", "typhoon zorbal", true],
    ["zorbal", "tropical storm zorbal", true],
    ["zorbal", "ada zorbal", false],
    ["storm zorbal", "tropical storm zorbal", false],
  ])("of %s and %s says %s", (short, full, expected) => {
    expect(isGivenNameOf(short, full)).toBe(expected);
  });
});

describe("weighEvent", () => {
  it.each([
    ["COP41", true],
    ["Super Bowl", true],
    ["Super Bowl LX", true],
    ["Hurricane Zorbal", true],
    ["Copper", false],
    ["Super Market", false],
  ])("of %s says %s", (words, expected) => {
    const facts = factsOf(words);
    const ballot = openBallot();
    const to = facts.tokens.length - 1;
    expect(weighEvent(facts, { from: 1, to, key: keyOf(facts.tokens, 1, to) }, ballot)).toBe(expected);
    expect(ballot.votes[EVENT] > 0).toBe(expected);
  });

  it.each([
    ["the Euro 2048 final", true],
    ["the Euro rose", false],
    ["the Euro 48 final", false],
  ])("reads the coin by the year behind it in `%s`", (text, expected) => {
    const facts = composeTokenFacts(makeReading(text), []);
    expect(weighEvent(facts, { from: 1, to: 2, key: "euro" }, openBallot())).toBe(expected);
  });
});
