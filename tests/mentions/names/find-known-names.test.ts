import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { makeReading } from "../make-reading.ts";

function namesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  return typeNames(candidates, countNames([candidates])).names.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}@${start}`,
  );
}

describe("findKnownNames", () => {
  it.each([
    [
      "a surname of the text below",
      "BOXING - DURO FIGHTS ON.\n\nRamon Duro will fight.",
      ["person DURO@9", "person Ramon Duro@26"],
    ],
    [
      "a body whose first word alone is a place",
      "Meeting of Envoys Held by Kano FAO Consular Officers in May.\n\nThe Foreign Aid Office (Kano FAO) met.",
      ["organisation Kano FAO@26", "organisation Foreign Aid Office@66", "organisation Kano FAO@86"],
    ],
    ["a listed place", "STORM HITS NEW ZEALAND COAST.\n\nRain fell.", ["place NEW ZEALAND@11"]],
  ])("finds %s in a line of capitals", (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it("finds no name of its own in a line of capitals", () => {
    expect(namesIn("ZORBAL WINS THE OLD CUP.\n\nRain fell.")).toEqual([]);
  });
});
