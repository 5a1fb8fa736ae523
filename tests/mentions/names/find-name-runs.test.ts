import { describe, expect, it } from "vitest";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import { findNameRuns } from "../../../src/mentions/names/find-name-runs.ts";
import { makeReading } from "../make-reading.ts";

function runsOf(text: string): readonly string[] {
  const reading = makeReading(text);
  return findNameRuns(composeTokenFacts(reading, [])).map(({ from, to }) =>
    text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end),
  );
}

const factsOf = (text: string) => composeTokenFacts(makeReading(text), []);

describe("findNameRuns", () => {
  it.each([
    ["so A. Smith met Peter Such", ["A. Smith", "Peter Such"]],
    ["they left Kano for Lagos", ["Kano", "Lagos"]],
    ["the Minister of Energy and Water met Ana", ["Minister", "Ana"]],
    ["then Jan Novak left Mar del Plata", ["Jan Novak", "Mar del Plata"]],
  ])("in `%s` finds %j", (text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });

  it.each([
    ["on Monday and in March 2031 they rested"],
    ["see https://example.org/Kano/Lagos today"],
    ["a Paris-based, ex-Ajax man"],
    ["LAGOS WINS THE OLD CUP"],
    ["But then I went"],
  ])("finds none in `%s`", (text) => {
    expect(runsOf(text)).toEqual([]);
  });

  it("passes over words that a date has taken", () => {
    const reading = makeReading("in June Ana left");
    const facts = composeTokenFacts(reading, [{ start: 3, end: 7 }]);
    expect(findNameRuns(facts)).toEqual([{ from: 2, to: 3 }]);
  });
});

describe("composeTokenFacts", () => {
  it("marks a line of capitals", () => {
    expect([...factsOf("LAGOS WINS THE OLD CUP").shapes]).toEqual([2, 2, 2, 2, 2]);
  });

  it("marks a row of scores as a table", () => {
    expect([...factsOf("Kano 3 Lagos 2").tables]).toEqual([1, 1, 1, 1]);
    expect([...factsOf("They walked 3 miles in 2 days and then rested for a while").tables]).not.toContain(1);
  });

  it("knows a report of sport by its words", () => {
    expect(factsOf("The striker scored two goals in the match.").isSport).toBe(true);
    expect(factsOf("The bank lent two millions.").isSport).toBe(false);
  });
});
