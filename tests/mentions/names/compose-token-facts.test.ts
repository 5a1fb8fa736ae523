import { describe, expect, it } from "vitest";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import type { TokenFacts } from "../../../src/mentions/names/token-facts.ts";
import { makeReading } from "../make-reading.ts";

type Marks = "breaks" | "starts" | "capital" | "quoted";

/** The words of the tokens that a row of marks holds a 1 for. */
function marked(text: string, row: Marks): readonly string[] {
  const facts: TokenFacts = composeTokenFacts(makeReading(text), []);
  return facts.tokens.filter((_, index) => facts[row][index] === 1).map((token) => token.text);
}

describe("composeTokenFacts", () => {
  it.each<[what: string, row: Marks, text: string, words: readonly string[]]>([
    ["capitals inside and at the start of a sentence", "capital", "Rain fell on Lagos.", ["Rain", "Lagos"]],
    ["no day or month", "capital", "She met Ada Obi on Monday in May.", ["She", "Ada", "Obi"]],
    [
      "a month that opens a person's name",
      "capital",
      "The prize went to June Okoro.",
      ["The", "June", "Okoro"],
    ],
    ["no adjective that a capital opens", "capital", "a Paris-based firm", []],
    ["no word of a web address", "capital", "see https://example.org/Old/Page or Kano", ["Kano"]],
    ["no `I` and what is drawn to it", "capital", "Then I said I'm late.", ["Then"]],
    ["the first word, and the first in quotation marks", "starts", 'He said: "Now go."', ["He", "Now"]],
    ["no word after a bracket inside the sentence", "starts", "It rained (Ada says) all day.", ["It"]],
    ["the first word of each line", "breaks", "One line\nanother line", ["One", "another"]],
    ["a title in marks", "quoted", 'a film called "Harbour Night Song" opened', ["Harbour", "Night", "Song"]],
    ["no sentence in marks", "quoted", '"We will go," he said.', []],
  ])("marks %s", (_what, row, text, words) => {
    expect(marked(text, row)).toEqual(words);
  });

  it("takes no word of a date for a name", () => {
    const facts = composeTokenFacts(makeReading("The march of March"), [{ start: 13, end: 18 }]);
    expect([...facts.capital]).toEqual([1, 0, 0, 0]);
  });
});
