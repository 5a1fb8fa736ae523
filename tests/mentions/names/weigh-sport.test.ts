import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { makeReading } from "../make-reading.ts";

function namesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  return typeNames(candidates, countNames([candidates])).names.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe("weighSport", () => {
  it.each([
    ["teams in a row of scores", "Zorbal 3 Milan 2", ["organisation Zorbal", "organisation Milan"]],
    ["a team in a table", "Lagos 4 3 1 0 9", ["organisation Lagos"]],
    ["a country in a row of scores as a place", "Peru 3 Chile 2", ["place Peru", "place Chile"]],
    [
      "a town that plays",
      "The striker scored two goals as Milan won the league match.",
      ["organisation Milan"],
    ],
    [
      "a town where it is played",
      "The striker scored two goals in a league match in Milan.",
      ["place Milan"],
    ],
    ["a town elsewhere as a place", "They say that Milan grew.", ["place Milan"]],
  ])("reads %s", (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
