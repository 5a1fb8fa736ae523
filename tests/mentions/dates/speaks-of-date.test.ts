import { describe, expect, it } from "vitest";
import { speaksOfDate } from "../../../src/mentions/dates/speaks-of-date.ts";
import { tokenise } from "../../../src/text/tokens.ts";

function speaks(text: string): boolean {
  const tokens = tokenise(text);
  return speaksOfDate(tokens, 0, tokens.length);
}

describe("speaksOfDate", () => {
  it.each([
    "It closed in June.",
    "It closed on may 5.",
    "It closed on the 5th.",
    "It closed in 1987.",
    "It closed in '87.",
    "It closed in the 80s.",
    "It closed on 3/7.",
    "It closed yesterday.",
    "It closed last night.",
    "It closed this summer.",
    "It closed two years ago.",
    "It closed for the past six months.",
    "It closed in mid-November.",
    "It closed in Q3.",
    "It closed at Easter.",
    "It closed for the spring festival.",
  ])("is true of a sentence with a date: %s", (text) => {
    expect(speaks(text)).toBe(true);
  });

  it.each([
    "They came early and left.",
    "Three of five agreed.",
    "The last train ran.",
    "They may come, and some march.",
    "The sun shone and they sat down.",
    "A night of summer rain fell.",
    "For years and months it rained.",
    "He or she and/or they signed.",
    "It cost 87 or '8.",
    "",
  ])("is false of a sentence without: %s", (text) => {
    expect(speaks(text)).toBe(false);
  });

  it("looks no further than the tokens it is given", () => {
    const tokens = tokenise("It closed. It opened in June.");
    expect(speaksOfDate(tokens, 0, 3)).toBe(false);
    expect(speaksOfDate(tokens, 3, tokens.length)).toBe(true);
  });
});
