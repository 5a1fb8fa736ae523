import { describe, expect, it } from "vitest";
import * as clauseBits from "../../../src/mentions/speech/clause-bits.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** The names of the tests that hold for a word. */
const told = (word: string): readonly string[] => {
  const [token] = tokenise(word);
  return Object.entries(clauseBits)
    .filter(([, test]) => test(token))
    .map(([name]) => name)
    .sort();
};

describe("clause bits", () => {
  it.each([
    ["of", ["isBound", "isFunctionWord", "isNameJoin", "isPreposition", "isTyingPreposition"]],
    ["and", ["isBound", "isConjunction", "isFunctionWord", "isNameJoin"]],
    ["isn't", ["isAuxiliary", "isBound", "isFormOfBe", "isFunctionWord", "isNegation"]],
    [
      "one",
      ["isDeterminer", "isFunctionWord", "isListedPronoun", "isNumberWord", "isPronoun", "isQuantifier"],
    ],
    ["they've", ["isPronoun"]],
    ["quietly", ["isAdverb"]],
    ["still", ["isAdverb", "isBound", "isFunctionWord", "isListedAdverb"]],
    ["weekly", []],
    ["Quietly", ["isNameToken"]],
    ["said", ["isFiniteSpeech", "isSaying", "isSpeechVerb"]],
    ["Said", ["isFiniteSpeech", "isNameToken", "isSaying", "isSpeechVerb"]],
    ["say", ["isSaying", "isSpeechVerb"]],
    ["reports", expect.arrayContaining(["isNounForm", "isSpeechVerb"])],
    ["Monday", ["isCalendarWord"]],
    ["night", ["isTimeNoun"]],
    ["whether", ["isBound", "isFunctionWord", "isSubordinator"]],
    ["harbour", []],
    ["7", []],
    [",", []],
  ])("tells what %s is in a clause", (word, names) => {
    expect(told(word)).toEqual(names);
  });

  it("tells a head of a body and a role from a name", () => {
    expect(told("council")).toContain("isBodyWord");
    expect(told("nurse")).toContain("isRole");
    expect(told("Mr")).toEqual(["isNameToken", "isSpeakerTitle"]);
  });

  it("holds of nothing where no token stands", () => {
    expect(Object.values(clauseBits).some((test) => test(undefined))).toBe(false);
  });
});
