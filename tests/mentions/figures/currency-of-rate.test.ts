import { describe, expect, it } from "vitest";
import { currencyOfRate } from "../../../src/mentions/figures/currency-of-rate.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** The currency of the first number of the text, where the article names `country` alone. */
function rateIn(text: string, country: string | null = null): string | null {
  const tokens = tokenise(text);
  const first = tokens.findIndex(({ kind }) => kind === "number");
  return currencyOfRate(tokens, first, first + 1, (codes) =>
    country !== null && codes.includes(country) ? country : null,
  );
}

describe("currencyOfRate", () => {
  it.each([
    ["The naira closed at 1,530 to the dollar.", null, "NGN"],
    ["The yen slipped to 151.3 per dollar.", null, "JPY"],
    ["The rupee weakened to 83.27 against the US dollar.", null, "INR"],
    ["The Pakistani rupee stood at 278.4 a day, 278.4 to the dollar.", null, null],
    ["The Pakistani rupee stood at 278.4 to the dollar.", null, "PKR"],
    ["The shilling firmed to 129.5 against the dollar.", "KES", "KES"],
    ["A euro bought the kwacha at 27.1 to the euro.", "ZMW", "ZMW"],
  ])("reads the currency of a rate: %s", (text, country, expected) => {
    expect(rateIn(text, country)).toBe(expected);
  });

  it.each([
    ["no base currency follows", "The naira closed at 1,530 to applause."],
    ["no currency stands before", "It closed at 1,530 to the dollar."],
    ["only the base stands before", "The dollar closed at 1,530 to the dollar."],
    ["the currency is another sentence's", "The naira fell. It closed at 1,530 to the dollar."],
    ["the currency is shared and no country is named", "The shilling firmed to 129.5 against the dollar."],
  ])("gives none where %s", (_, text) => {
    expect(rateIn(text)).toBeNull();
  });
});
