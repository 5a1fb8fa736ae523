import { describe, expect, it } from "vitest";
import { isNear, WARM_WORDS } from "../../../src/mentions/figures/is-near.ts";
import { tokenise } from "../../../src/text/tokens.ts";

describe("isNear", () => {
  it.each([
    ["before it", "The weather was fine at 25C.", 5, true],
    ["after it", "It was 25C in a heatwave.", 2, true],
    [
      "beyond twelve tokens",
      "Weather: one two three four five six seven eight nine ten eleven 25C.",
      13,
      false,
    ],
    ["nowhere", "The form is 13F.", 3, false],
  ])("tells whether a word stands %s", (_, text, index, expected) => {
    expect(isNear(tokenise(text), index, WARM_WORDS)).toBe(expected);
  });
});
