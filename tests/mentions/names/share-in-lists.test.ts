import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { makeReading } from "../make-reading.ts";

function namesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  return typeNames(candidates, countNames([candidates])).names.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe("shareInLists", () => {
  it("gives an unknown name the kind of the others in its list", () => {
    expect(namesIn("They saw Kenya, Uganda and Zorbal.")).toEqual([
      "place Kenya",
      "place Uganda",
      "place Zorbal",
    ]);
  });

  it("leaves a name alone that only a comma joins to another", () => {
    expect(namesIn("They saw Kenya, Zorbal too.")).toEqual(["place Kenya"]);
  });
});
