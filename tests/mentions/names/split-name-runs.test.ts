import { describe, expect, it } from "vitest";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import { findNameRuns } from "../../../src/mentions/names/find-name-runs.ts";
import { splitNameRuns } from "../../../src/mentions/names/split-name-runs.ts";
import { makeReading } from "../make-reading.ts";

function piecesOf(text: string): readonly string[] {
  const { tokens, ...reading } = makeReading(text);
  const facts = composeTokenFacts({ tokens, ...reading }, []);
  return splitNameRuns(facts, findNameRuns(facts))
    .filter(({ isCommon }) => !isCommon)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe("splitNameRuns", () => {
  it.each([
    ["They met Mr. Okello.", ["Okello"]],
    ["They met Kenya Police Commissioner Ruth Amollo.", ["Kenya", "Ruth Amollo"]],
    ["They met South Korean President Kim Da-eun.", ["Kim Da-eun"]],
    ["They met the Ethiopian Orthodox Church.", ["Ethiopian Orthodox Church"]],
    ["They met Canada Alice Moreau.", ["Canada", "Alice Moreau"]],
    ["Striker Ana Rojas won.", ["Ana Rojas"]],
    ["They called the International Court of Justice.", ["International Court of Justice"]],
    ["They called the Office of the Attorney-General.", ["Office of the Attorney-General"]],
    ["They met Dean Muller.", ["Dean Muller"]],
    ["They met Alderwoman Ruth Amollo.", ["Ruth Amollo"]],
    ["They met Ministers Ruth Amollo and Ana Rojas.", ["Ruth Amollo", "Ana Rojas"]],
    ["They met Ruth Amollo KC again.", ["Ruth Amollo"]],
    ["They met Md Okello Haque.", ["Md Okello Haque"]],
    ["They met the head of Volta Bank Ana Rojas.", ["Volta Bank", "Ana Rojas"]],
    ["They met the governor of Benue State Obafemi Tarka.", ["Benue State", "Obafemi Tarka"]],
    ["They met Benue State Governor Ana Rojas.", ["Benue State", "Ana Rojas"]],
    ["They met the head of Volta Bank South Africa.", ["Volta Bank South Africa"]],
    ["They met the Kenyan Medical Association Kisumu.", ["Kenyan Medical Association Kisumu"]],
    ["They held the Foreign Ministers Meeting.", ["Foreign Ministers Meeting"]],
    ["Former Kenyan president Ana Rojas won.", ["Ana Rojas"]],
    ["Then Kenya Secretary of State Ana Rojas left.", ["Kenya", "Ana Rojas"]],
  ])("cuts `%s` into %j", (text, expected) => {
    expect(piecesOf(text)).toEqual(expected);
  });

  it.each([["They met the Deputy Minister."], ["They met Kenyans and a South African."], ["The Court sat."]])(
    "leaves nothing of `%s`",
    (text) => {
      expect(piecesOf(text)).toEqual([]);
    },
  );
});
