import { describe, expect, it } from "vitest";
import { composeFigureTokens } from "../../../src/mentions/figures/figure-tokens.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** The tokens as `text@start-end`, those where a figure can begin marked with `*`. */
function tokensOf(text: string): string {
  const { tokens, starts } = composeFigureTokens(tokenise(text));
  return tokens
    .map((token, index) => `${starts.includes(index) ? "*" : ""}${token.text}@${token.start}-${token.end}`)
    .join(" ");
}

describe("composeFigureTokens", () => {
  it.each([
    ["words of a numeral", "two-thirds", "*two@0-3 -@3-4 thirds@4-10"],
    ["an amount glued to its currency", "USD115.5", "USD@0-3 *115.5@3-8"],
    ["digits behind a hyphen", "magnitude-6.5", "magnitude@0-9 -@9-10 *6.5@10-13"],
    ["what stands behind digits", "35-year-old", "*35@0-2 -@2-3 year@3-7 -@7-8 old@8-11"],
    ["numbers a list has run together", "22,24,26", "*22@0-2 ,@2-3 *24@3-5 ,@5-6 *26@6-8"],
  ])("splits %s", (_, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it.each([
    ["thousands", "80 , 000 , 000 cars", "*80,000,000@0-14 cars@15-19"],
    ["decimals of an amount", "6 . 2 %", "*6.2@0-5 %@6-7"],
    ["decimals of money", "$ 6 . 25", "$@0-1 *6.25@2-8"],
    ["a decimal point that opens a number", "of .08", "of@0-2 *.08@3-6"],
  ])("joins %s", (_, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it.each([
    [
      "two sentences",
      "came in 6 . 2 men left",
      "came@0-4 in@5-7 *6@8-9 .@10-11 *2@12-13 men@14-17 left@18-22",
    ],
    ["a list of numbers", "36 , 39", "*36@0-2 ,@3-4 *39@5-7"],
    ["a year and what follows", "1990 , 250", "*1990@0-4 ,@5-6 *250@7-10"],
    ["a word with a number in it", "under-20 COVID-19", "under-20@0-8 COVID-19@9-17"],
  ])("leaves %s as they stand", (_, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it("keeps the very tokens it neither splits nor joins", () => {
    const read = tokenise("Ten boats left port");
    const composed = composeFigureTokens(read);
    expect(composed.tokens.every((token, index) => token === read[index])).toBe(true);
    expect(composed.starts).toEqual([0]);
  });
});
