import { describe, expect, it } from "vitest";
import { currencyChooser } from "../../../src/mentions/figures/choose-currency.ts";
import { BARE_DOLLARS } from "../../../src/mentions/words/currencies.ts";
import { tokenise } from "../../../src/text/tokens.ts";

const RUPEES = ["INR", "PKR", "LKR"];

describe("currencyChooser", () => {
  it.each([
    ["the country named", "Pakistan raised its price.", RUPEES, "PKR"],
    ["the country named most", "India and Pakistan met in India.", RUPEES, "INR"],
    ["a country of two words", "The Sri Lankan port reopened.", RUPEES, "LKR"],
    ["a people in the plural", "It cost Indians dear.", RUPEES, "INR"],
    [
      "the one country named where American dollars are marked",
      "In Singapore US$5 was paid.",
      BARE_DOLLARS,
      "SGD",
    ],
    [
      "the dollar of the Caribbean where American ones are marked",
      "Jamaica borrowed US$5 from New York.",
      BARE_DOLLARS,
      "JMD",
    ],
    ["a city of a shared noun", "The Oaxaca fair opened.", ["PHP", "MXN", "ARS"], "MXN"],
    ["the dollar of a country named twice", "Canada says Canadians paid.", BARE_DOLLARS, "CAD"],
  ])("chooses by %s", (_, text, codes, expected) => {
    expect(currencyChooser(tokenise(text))(codes)).toBe(expected);
  });

  it.each([
    ["no country is named", "The price rose.", RUPEES],
    ["another country is named", "The price rose in Norway.", RUPEES],
    ["a word only looks like a country", "The chilean fruit and canadian snow.", BARE_DOLLARS],
    ["the country of a dollar is named once", "Canada paid.", BARE_DOLLARS],
    ["the United States are named too", "Canada told Canadians and New York.", BARE_DOLLARS],
    ["American dollars are marked and no country is named", "It paid US$5.", BARE_DOLLARS],
    ["the dollar is marked elsewhere", "Australia told Australians A$6.", BARE_DOLLARS],
  ])("chooses none where %s", (_, text, codes) => {
    expect(currencyChooser(tokenise(text))(codes)).toBeNull();
  });
});
