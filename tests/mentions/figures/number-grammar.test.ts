import { describe, expect, it } from "vitest";
import { composeFigureTokens } from "../../../src/mentions/figures/figure-tokens.ts";
import { readNumber } from "../../../src/mentions/figures/number-grammar.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** The value of the numeral that begins the text and the words it took, or null. */
function numberIn(text: string): readonly [number, string] | null {
  const { tokens } = composeFigureTokens(tokenise(text));
  const read = readNumber(tokens, 0, { text, limit: tokens.length, isMoney: false, isPair: false });
  return read === null ? null : [read.value, text.slice(0, tokens[read.next - 1]?.end)];
}

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Our own speller, independent of the grammar: British with "and", hyphens in tens. */
function spell(value: number): string {
  if (value < 20) return ONES[value] ?? "";
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? "" : `-${ONES[value % 10]}`}`;
  if (value < 1000) {
    const rest = value % 100;
    return `${ONES[Math.floor(value / 100)]} hundred${rest === 0 ? "" : ` and ${spell(rest)}`}`;
  }
  for (const [scale, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    const joint = rest === 0 ? "" : rest < 100 ? " and " : " ";
    return `${spell(Math.floor(value / scale))} ${name}${joint}${rest === 0 ? "" : spell(rest)}`;
  }
  return "";
}

/** A generator of whole numbers of every size, the same on every run (Lehmer, 1988, multiplier 48271). */
function* numbers(count: number): Generator<number> {
  let state = 20240709;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let made = 0; made < count; made += 1) yield Math.floor(10 ** (next() * 15));
}

describe("readNumber", () => {
  it("reads back every number of a thousand spelt out", () => {
    for (let value = 0; value < 1000; value += 1)
      expect(numberIn(`${spell(value)} boats`)).toEqual([value, spell(value)]);
  });

  it("reads back numbers of every size, in words", () => {
    for (const value of numbers(2000))
      expect(numberIn(`${spell(value)} boats`)).toEqual([value, spell(value)]);
  });

  it("reads back numbers of every size, in digits of each convention", () => {
    for (const value of numbers(2000)) {
      const grouped = value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",");
      expect(numberIn(grouped)).toEqual([value, grouped]);
      if (value < 1e6) continue;
      for (const mark of [".", " ", "'", "\u00a0", "\u202f"]) {
        const printed = grouped.replaceAll(",", mark);
        expect(numberIn(printed)).toEqual([value, printed]);
      }
    }
  });

  it("reads back decimals with a scale", () => {
    for (const value of numbers(500)) {
      const mantissa = (value % 9990) / 10;
      expect(numberIn(`${mantissa} billion`)?.[0]).toBeCloseTo(mantissa * 1e9, 3);
    }
  });

  it.each([
    ["two and a half million people", 2500000, "two and a half million"],
    ["one million and a half", 1500000, "one million and a half"],
    ["three quarters of a million", 750000, "three quarters of a million"],
    ["half a dozen", 6, "half a dozen"],
    ["a hundred and two", 102, "a hundred and two"],
    ["three lakh crore", 3e12, "three lakh crore"],
    ["4 thousand 3 hundred and 21", 4321, "4 thousand 3 hundred and 21"],
    ["two hundred point seventy-one", 200.71, "two hundred point seventy-one"],
    ["one-eighth", 0.125, "one-eighth"],
    ["twenty-first", 21, "twenty-first"],
    ["10,000th", 10000, "10,000th"],
    ["12 1/2", 12.5, "12 1/2"],
    ["2½", 2.5, "2½"],
    ["1.3x10^6", 1300000, "1.3x10^6"],
    ["1.234,5", 1234.5, "1.234,5"],
    ["12,34,567", 1234567, "12,34,567"],
    ["10k", 10000, "10k"],
    ["twofold", 2, "twofold"],
  ])("reads `%s`", (text, value, words) => {
    expect(numberIn(text)).toEqual([value, words]);
  });

  it.each([
    ["3 million and 21 boats", 3000000, "3 million"],
    ["two three", 2, "two"],
    ["5 and 6", 5, "5"],
    ["two quarters of growth", 2, "two"],
    ["40 7/8-inch bolts of", 40.875, "40 7/8"],
    ["48m tall", 48, "48"],
  ])("does not read on in `%s`", (text, value, words) => {
    expect(numberIn(text)).toEqual([value, words]);
  });

  it.each([
    "192.168.1.2",
    "hundreds of boats",
    "a boat",
    "the half",
    "half past six",
    "quarter final",
    "a third man",
  ])("reads no number in `%s`", (text) => {
    expect(numberIn(text)).toBeNull();
  });
});
