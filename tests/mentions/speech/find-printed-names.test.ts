import { describe, expect, it } from "vitest";
import { findPrintedNames } from "../../../src/mentions/speech/find-printed-names.ts";
import { pairMarks } from "../../../src/mentions/speech/pair-marks.ts";
import { readSpeechBits } from "../../../src/mentions/speech/speech-bits.ts";
import { readingOf } from "../reading-of.ts";

const namesIn = (text: string) => {
  const reading = readingOf(text);
  return findPrintedNames(reading, pairMarks(reading).owner, readSpeechBits(reading.tokens)).names;
};

describe("findPrintedNames", () => {
  it.each([
    ["Foreign Minister Leo Varga left.", "Leo Varga", "he", ["foreign", "minister"]],
    ["Then Ms. Okafor left.", "Okafor", "she", ["ms"]],
    ["Then Sen. Ann Lee left.", "Ann Lee", "she", ["senator"]],
    ["Kwesi Boa, the port's chief engineer of Tema, left.", "Kwesi Boa", null, ["port", "chief", "engineer"]],
    ["The deputy mayor of Accra, Kwesi Boa, left.", "Kwesi Boa", null, ["deputy", "mayor"]],
  ])("reads the name and what is said of it in %s", (text, words, gender, descriptions) => {
    const found = namesIn(text).find((name) => name.words === words);
    expect(found).toMatchObject({ words, gender });
    expect(found?.descriptions.filter((word) => word !== "'s")).toEqual(expect.arrayContaining(descriptions));
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    ["a small word that opens a sentence", "But it rained."],
    ["a plural that opens a sentence", "Officials left."],
    ["a day", "It rained on Monday."],
    ["a post alone", "Then the Prime Minister left."],
    ["words in marks", "It was “Ann Lee” again."],
  ])("takes %s for no name", (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it("tells full names of persons from bodies and single words", () => {
    expect(namesIn("It was Ann Lee.")[0]?.isPersonLike).toBe(true);
    expect(namesIn("It was Harbour Bank.")[0]?.isPersonLike).toBe(false);
    expect(namesIn("It was Okafor.")[0]?.isPersonLike).toBe(false);
  });
});
