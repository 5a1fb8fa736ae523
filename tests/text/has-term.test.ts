import { describe, expect, it } from "vitest";
import { hasTerm } from "../../src/text/has-term.ts";

describe("finds terms as whole words", () => {
  it.each([
    ["the freight trains left", "trains", true],
    ["the freight trains left", "Freight Trains", true],
    ["straining trainspotters", "trains", false],
    ["china-europe railway express", "China-Europe", true],
    ["trainspotters like trains", "trains", true],
    ["", "trains", false],
    ["the freight trains left", "", false],
  ])("%s: %s", (text, term, expected) => {
    expect(hasTerm(text, term)).toBe(expected);
  });
});
