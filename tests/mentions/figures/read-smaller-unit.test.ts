import { describe, expect, it } from "vitest";
import { readSmallerUnit } from "../../../src/mentions/figures/read-smaller-unit.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** What is read after the unit printed as the second token. */
function smallerIn(text: string, unit: string): { plus: number; next: number } | null {
  return readSmallerUnit(tokenise(text), 2, unit);
}

describe("readSmallerUnit", () => {
  it.each([
    ["5 ft 2 in", "ft", 2 / 12, 4],
    ["5 feet and 2 inches", "ft", 2 / 12, 5],
    ["9st 4lb", "stone", 4 / 14, 4],
    ["7lb 4oz", "lb", 4 / 16, 4],
    ["2h 10min", "h", 10 / 60, 4],
    ["2hr 39min 36sec", "h", 39.6 / 60, 6],
  ])("adds what the smaller unit says: %s", (text, unit, plus, next) => {
    const read = smallerIn(text, unit);
    expect(read?.plus).toBeCloseTo(plus, 9);
    expect(read?.next).toBe(next);
  });

  it.each([
    ["hours and minutes in words", "3 hours 12 minutes", "h"],
    ["more of the smaller than the larger holds", "5 ft 14 in", "ft"],
    ["another unit", "5 ft 2 kg", "ft"],
    ["a month behind `in`", "5 ft 2 in May", "ft"],
    ["no smaller unit", "5 ft tall", "ft"],
    ["a unit without parts", "5 km 200 m", "km"],
  ])("adds nothing for %s", (_, text, unit) => {
    expect(smallerIn(text, unit)).toBeNull();
  });
});
