import { describe, expect, it } from "vitest";
import { readOneUnit } from "../../../src/mentions/figures/read-one-unit.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** The unit read at the first "a" or "an" of the text. */
function unitIn(text: string): string | null {
  const tokens = tokenise(text);
  const index = tokens.findIndex(({ lower }) => lower === "a" || lower === "an");
  return readOneUnit(tokens, index, tokens.length)?.unit ?? null;
}

describe("readOneUnit", () => {
  it.each([
    ["It took nearly an hour.", "h"],
    ["They waited for a year and left.", "years"],
    ["It lasted a week.", "weeks"],
    ["It is less than a mile from here.", "mi"],
    ["It is about a metre wide.", "m"],
    ["It will open within a month or so.", "months"],
  ])("reads one unit that is measured out: %s", (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  it.each([
    ["a rate", "They earn $5 an hour."],
    ["a date", "It rose from a year earlier."],
    ["an idiom", "Wait for a minute, please."],
    ["an owner", "He paid for a month's rent."],
    ["a noun behind it", "It called for a day care centre."],
    ["a compound", "It called for a week-long strike."],
    ["two or one", "It took an hour or two."],
    ["a turn, which measures nothing", "It took a turn."],
    ["no unit", "It took a bath."],
    ["a price", "Oil for a barrel, they said."],
    ["a subject", "The rise of a mile."],
  ])("reads none in %s", (_, text) => {
    expect(unitIn(text)).toBeNull();
  });
});
