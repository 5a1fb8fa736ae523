import { describe, expect, it } from "vitest";
import { attributeSpeech } from "../../../src/mentions/speech/attribute-speech.ts";
import { findSpeech } from "../../../src/mentions/speech/find-speech.ts";
import { readingOf } from "../reading-of.ts";

const statementsOf = (text: string): string[] =>
  attributeSpeech(findSpeech(readingOf(text)), []).statements.map(
    ({ start, end, speaker, cue }) => `${speaker} (${cue}): ${text.slice(start, end)}`,
  );

describe("findStatements", () => {
  it.each([
    ["Ann Lee said that the port was safe.", "Ann Lee", "said"],
    ["Ann Lee, head of the port, noted that trade had grown.", "Ann Lee", "noted"],
    ["Ann Lee told reporters the port was safe.", "Ann Lee", "told"],
    ["Trade grew by a fifth, said Ann Lee, head of the port.", "Ann Lee", "said"],
    ["Massive works, Ann Lee added, had been carried out.", "Ann Lee", "added"],
    ["According to Ann Lee, the port is safe.", "Ann Lee", "According"],
    ["Ann Lee expressed hope that trade would grow.", "Ann Lee", "expressed"],
    ["Ann Lee praised the work of the port police.", "Ann Lee", "praised"],
    ["Officials say two men were hurt.", "Officials", "say"],
    ["The company has repeatedly denied all the claims.", "The company", "denied"],
    ["The board ruled on Tuesday that the port was safe.", "The board", "ruled"],
    ["The board ruled Tuesday that the port was safe.", "The board", "ruled"],
    ["Ann Lee left early, adding that the port was safe.", "Ann Lee", "adding"],
    [
      "Trade with the islands grew by a fifth, port officials confirmed on Sunday.",
      "port officials",
      "confirmed",
    ],
    ["Ann Lee said her client had a cold and was “very sorry”.", "Ann Lee", "said"],
    ["“The port is safe,” said Ann Lee, adding that trade had grown by a fifth.", "Ann Lee", "adding"],
    ["Shares fell by a tenth after the retailer said it would sell its mills.", "the retailer", "said"],
    ["She went on to say that it was late.", "She", "went"],
  ])("reads %s", (text, speaker, cue) => {
    expect(statementsOf(text)).toEqual([`${speaker} (${cue}): ${text}`]);
  });

  it.each([
    ["someone who went along", "Officials of nine countries went along: Peru, Chad and Fiji, among others."],
    ["a call at a place", "They called at factories in the north and at a museum in the old town."],
    ["a talk about how to do a thing", "The boards met, and all sides discussed how to do better next year."],
    ["a visit that will tell a story", "The envoys’ visit to Lagos will deepen old ties and tell its story."],
    ["a body that introduced firms", "Ikeja District has introduced more than 50 new firms to the town."],
    ["what was not said", "Ann Lee declined to say whether the port was safe."],
    ["what is yet to be said", "Ann Lee plans to announce the new prices."],
    ["a time only", "After Ann Lee announced the prices, shares fell."],
    ["a thing that goes on", "The momentum continued into the second half of the year."],
    ["a thing that shows off", "The town boasted the largest mill in the county."],
    ["a noun like a verb", "The state report claims two pages of the paper."],
    ["a state's name", "Clashes in the Upper River state have killed five people."],
    ["a passive", "Ann Lee was said to be on her way to the port."],
    ["a sentence that says nothing", "Ann Lee opened the port on Monday morning."],
    ["a quotation", "“The port is safe,” said Ann Lee at the gates."],
    ["a quotation behind a hearer", "Ann Lee told reporters in the old port “The port is safe.”"],
    ["a quotation behind a time", "Ann Lee said at the gates on Monday: “the port is safe.”"],
    ["a short part in marks", "Ann Lee said it was “very safe” at last."],
    ["what the verb does not report", "Ann Lee left early, adding salt to the soup of the port."],
    ["states that did a thing", "Baltic states have spent the most on the old port."],
    ["states of a sea", "The Baltic states have spent the most on the old port."],
    ["hopes that one has", "Ann Lee had high hopes that the port would open again."],
    ["views that are held", "The ruling upended widely held views that the port was safe."],
    ["what the writer sees", "We see that rural towns in the north are emptying."],
    ["a heading", "# Ann Lee said that the port was safe"],
  ])("takes %s for no statement", (_what, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it("reads a part in marks that is no speech as part of the statement", () => {
    const text = "Ann Lee noted that the “Green Belt” project had grown.";
    expect(statementsOf(text)).toEqual([`Ann Lee (noted): ${text}`]);
  });
});
