import { describe, expect, it } from "vitest";
import { isEnumerator } from "../../../src/mentions/figures/is-enumerator.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** Whether the first number of the text numbers a point of a list. */
function isListed(text: string): boolean {
  const tokens = tokenise(text);
  return isEnumerator(
    tokens,
    tokens.findIndex(({ kind }) => kind === "number"),
  );
}

describe("isEnumerator", () => {
  it.each(["It saves 1) time.", "It saves 2 ) time.", "They want (they say) 1) peace."])(
    "takes a number before an unopened bracket for one of a list: %s",
    (text) => {
      expect(isListed(text)).toBe(true);
    },
  );

  it.each(["It fell (by 12) again.", "It has 312) seats.", "It has 12 seats.", "The last is 12)"])(
    "takes no other number for one: %s",
    (text) => {
      expect(isListed(text)).toBe(false);
    },
  );
});
