import { describe, expect, it } from "vitest";
import { isDiaryVerb } from "../../../src/mentions/dates/diary-verb.ts";
import { tokenise } from "../../../src/text/tokens.ts";

function isDiary(text: string, verb: string): boolean {
  const tokens = tokenise(text);
  return isDiaryVerb(
    tokens,
    tokens.findIndex((token) => token.text === verb),
  );
}

describe("isDiaryVerb", () => {
  it.each([
    ["Voters go to the polls on Thursday.", "go"],
    ["City face Leeds on Sunday.", "face"],
    ["Leeds, who lost in May, host Hull on Sunday.", "host"],
    ["Ministers meet in Lagos on Friday.", "meet"],
    ["Doors open at 7pm on Friday.", "open"],
    ["The mayor visits Cork on Friday.", "visits"],
    ["The film hits cinemas on Friday.", "hits"],
    ["The rules come into force on Friday.", "come"],
    ["The Senate votes on the bill on Friday.", "votes"],
    ["The clubs then meet on Friday.", "meet"],
    ["Leeds lost and host Hull on Friday.", "host"],
  ])("reads a plan told in the present: %s", (text, verb) => {
    expect(isDiary(text, verb)).toBe(true);
  });

  it.each([
    ["The rain helped voters go home on Friday.", "go"],
    ["He saw City face Leeds on Sunday.", "face"],
    ["The two sides did not meet on Friday.", "meet"],
    ["They agreed to meet on Friday.", "meet"],
    ["The play on Friday was long.", "play"],
    ["A face at the window on Friday scared him.", "face"],
    ["The votes on Friday were few.", "votes"],
    ["Many visits to Cork on Friday were short.", "visits"],
    ["Its hits on Friday were old.", "hits"],
    ["The bride and host danced on Friday.", "host"],
    ["Prices come down on Friday.", "come"],
  ])("leaves a noun and a verb that another governs: %s", (text, verb) => {
    expect(isDiary(text, verb)).toBe(false);
  });
});
