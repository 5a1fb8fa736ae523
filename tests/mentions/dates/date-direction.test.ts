import { describe, expect, it } from "vitest";
import { directionOf } from "../../../src/mentions/dates/date-direction.ts";
import { tokenise } from "../../../src/text/tokens.ts";

function directionIn(text: string, words: string): string | null {
  const tokens = tokenise(text);
  const start = text.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length) + 1;
  return directionOf(tokens, 0, tokens.length, first, last);
}

describe("directionOf", () => {
  it.each([
    ["She said Monday that rain would come.", "Monday", "past"],
    ["She said rain would come Monday.", "Monday", "future"],
    ["The hall will be opened on Friday.", "Friday", "future"],
    ["He is expected to be released on Friday.", "Friday", "future"],
    ["The vote is set for Friday.", "Friday", "future"],
    ["They set fire to it on Friday.", "Friday", "past"],
    ["They agreed to meet in March.", "March", "future"],
    ["Until Friday they had not paid.", "Friday", "past"],
    ["They have until Friday to pay.", "Friday", "future"],
    ["It could come as early as Friday.", "Friday", "future"],
    ["They will look past Friday's ruling.", "Friday", "past"],
    ["They met ahead of Friday's ruling.", "Friday", "future"],
    ["On Friday the council voted.", "Friday", "past"],
    ["On Friday the council will vote.", "Friday", "future"],
    ["It was planned in March.", "March", "past"],
    ["They planned a rally on Friday.", "Friday", "future"],
    ["Rain on Friday, sun at the weekend.", "Friday", null],
    ["The case is heard in May.", "May", null],
  ])("reads the nearest verb: %s", (text, words, direction) => {
    expect(directionIn(text, words)).toBe(direction);
  });
});
