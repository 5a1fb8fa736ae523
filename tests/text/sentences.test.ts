import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/text/sentences.ts";
import { tokenise } from "../../src/text/tokens.ts";

function sentencesOf(text: string): string[] {
  const tokens = tokenise(text);
  return findSentences(tokens, 0, tokens.length).map(({ start, end }) => text.slice(start, end));
}

// A bar stands where a sentence ends and the next begins.
describe("findSentences", () => {
  it.each([
    ["a full stop before a capital", "The vote is over.| Counting begins tonight."],
    ["a question and an exclamation", "Who won?| Nobody knows yet!| Ask again on Friday."],
    ["a stop before a number", "Prices fell.| 45 shops closed."],
    ["a stop before an opening quotation mark", "He paused.| “We are late,” he said."],
    ["a stop inside closing marks", "She said: “We won.”| The hall cheered."],
    ["a stop and a bracket", "(The file is public.)| Anyone may read it."],
    ["an ellipsis before a capital", "He waited...| Then the line went dead."],
    ["a full-width stop with no space", "会议结束。|代表离开。"],
    ["an initialism before an opener", "He moved to the U.S.| The job was new."],
    ["an initialism in marks", "She calls it “the E.U.”| They do not."],
    ["a time before a capital that is no day", "Doors open at 5 p.m.| Police ask for patience."],
    ["a company's suffix before an opener", "The deal is with Oram Ltd.| It closes in May."],
    ["a lost space after a lower-case word", "Trade grew last year.|The port was full."],
    ["the word no", "The answer was no.| Nobody was surprised."],
    ["a single letter before an opener", "They chose plan B.| The rest waited."],
    ["a weekday's common word", "That is where she sat.| Police arrived at noon."],
    ["a degree before an opener", "Ivo holds a Ph.D.| His sister does not."],
    ["a doubled stop and mark", "Really?!| Yes."],
    ["an initialism with a question mark", "Is it in the U.K.?| Yes, it is."],
    ["a decimal at the end", "Output rose 5.3.| Wages did not."],
    ["a street before an opener", "Fire broke out on Main St.| Nobody was hurt."],
    ["a month cut short at the end", "It opened last Dec.| Few came."],
  ])("ends a sentence at %s", (_where, marked) => {
    expect(sentencesOf(marked.replaceAll("|", ""))).toEqual(marked.split("|").map((part) => part.trim()));
  });

  it.each([
    ["an honorific", "Dr. Amin met Mrs. Osei and Lt. Gen. Adeyemi."],
    ["an initial", "J. K. Mbeki and Ana P. Ito signed."],
    ["an initial that is also an article", "A. A. Rahman and A. Novak spoke."],
    ["an initialism before a name", "The U.S. Senate and U.S. Steel agreed."],
    ["a time before its day or zone", "It starts at 9 a.m. Monday, or 5 p.m. GMT."],
    ["an example", "Fruit, e.g. Bramley apples, i.e. Cookers, sold well."],
    ["a suffix inside a name", "Oram Co. Ltd. Shanghai and Weir Inc. Chief Ana Paz agreed."],
    ["a number sign", "The No. 1 seed beat No. 12."],
    ["a month cut short before its day", "Since Sept. 11 and Jan. 6 much has changed."],
    ["an address", "Visit example.com or Node.js for more."],
    ["two sides of a case", "The ruling in Roe v. Wade and Brown vs. Board stands."],
    ["a decimal", "Growth of 3.5 percent beat 2.75."],
    ["the number of an item", "1. First come the voters"],
    ["a question before its speaker", "“Why now?” Okafor asked the panel."],
    ["a question before a lower-case verb", "“Why now?” asked the chair."],
    ["an ellipsis before lower case", "They waited... and waited."],
    ["a saint's city", "Trains to St. Petersburg and Mt. Kenya are full."],
    ["a state cut short", "He lives in Boston, Mass. Senator Lee does not."],
  ])("does not end a sentence at %s", (_where, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("reads only the tokens it is given and puts each in exactly one sentence", () => {
    const text = "One ends. Two ends. Three ends.";
    const tokens = tokenise(text);
    const found = findSentences(tokens, 3, 9);
    expect(found.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [3, 6],
      [6, 9],
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["Two ends.", "Three ends."]);
  });

  it("cuts a list without an end at a pause, and one without a pause after 601 tokens", () => {
    for (const [words, longest] of [
      ["5 May, ", 303],
      ["quay ", 601],
    ] as const) {
      const tokens = tokenise(words.repeat(1000));
      const found = findSentences(tokens, 0, tokens.length);
      expect(Math.max(...found.map(({ firstToken, endToken }) => endToken - firstToken))).toBe(longest);
      expect(found.map(({ endToken }) => endToken).slice(0, -1)).toEqual(
        found.map(({ firstToken }) => firstToken).slice(1),
      );
    }
  });

  it("finds none where there is no token", () => {
    expect(findSentences([], 0, 0)).toEqual([]);
  });
});
