import { describe, expect, it } from "vitest";
import { isPartOfUnit } from "../../../src/mentions/figures/is-part-of-unit.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** The token `word` as it stands behind a hyphen. */
const behindHyphen = (word: string) =>
  ({ ...tokenise(word)[0], glued: true }) as ReturnType<typeof tokenise>[number];

describe("isPartOfUnit", () => {
  it.each(["mile", "acre", "hour", "day", "century"])("takes half of a unit for an amount: %s", (word) => {
    expect(isPartOfUnit(behindHyphen(word))).toBe(true);
  });

  it.each(["year", "month", "time", "second"])("takes a period or a word for none: %s", (word) => {
    expect(isPartOfUnit(behindHyphen(word))).toBe(false);
  });

  it("takes a unit printed apart for none", () => {
    expect(isPartOfUnit(tokenise("a mile")[1])).toBe(false);
    expect(isPartOfUnit(undefined)).toBe(false);
  });
});
