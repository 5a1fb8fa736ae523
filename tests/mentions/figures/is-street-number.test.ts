import { describe, expect, it } from "vitest";
import { isStreetNumber } from "../../../src/mentions/figures/is-street-number.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** Whether the first number of the text is of a house. */
function isHouse(text: string): boolean {
  const tokens = tokenise(text);
  return isStreetNumber(
    tokens,
    tokens.findIndex(({ kind }) => kind === "number"),
  );
}

describe("isStreetNumber", () => {
  it.each(["At 123 Maple Street.", "At 4 Old Mill Lane Road, Leeds.", "At 77 Quay Ave in Durban."])(
    "takes a number before a street for a house's: %s",
    (text) => {
      expect(isHouse(text)).toBe(true);
    },
  );

  it.each([
    "All 12 High Street shops closed.",
    "The 12 streets closed.",
    "About 12 Maple trees fell.",
    "It was 12.",
  ])("takes no other number for one: %s", (text) => {
    expect(isHouse(text)).toBe(false);
  });
});
