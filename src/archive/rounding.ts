import type { Quantity } from "../mentions/quantity.ts";

/** Every value that printed words can stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A product of a value and a power of ten without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** Half a unit of the last digit that the words print, in the unit of the value; 0 where the words are exact. */
function halfStep({ value, figureKind, bound }: Quantity, words: string): number {
  if (typeof value !== "number" || value === 0) return 0;
  const printed = /\d[\d,]*(?:\.(\d+))?/.exec(words);
  const number = printed === null ? null : Number(printed[0].replaceAll(",", ""));
  // Words in letters (`nine trillion`) are read to their last scale.
  const scale =
    number === null || number === 0
      ? 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3)
      : value / number;
  const decimals = printed?.[1]?.length ?? 0;
  const isCounted = decimals === 0 && Math.abs(scale - 1) < 1e-9;
  if (bound === "about") {
    // The last digit that is no zero was rounded to.
    const digits = String(tidy(Math.abs(value) * 10 ** decimals)).replace(/\..*/s, "");
    const zeros = /(?<!0)0+$/.exec(digits)?.[0].length ?? 0;
    return tidy(0.5 * 10 ** (zeros - decimals));
  }
  if (isCounted && figureKind !== "percent" && figureKind !== "measure") return 0;
  return tidy((0.5 * scale) / 10 ** decimals);
}

/**
 * The values that a figure's words can stand for when they were rounded: `84.6%` is 84.55 to 84.65, `343.83 billion` is
 * half a hundredth of a billion either way, `24` counted things are 24. Null where there is no single value.
 */
export function roundingInterval(quantity: Quantity, words: string): Interval | null {
  const { value } = quantity;
  if (value === null) return null;
  if (typeof value !== "number") return { low: value[0], high: value[1] };
  const half = halfStep(quantity, words);
  return { low: tidy(value - half), high: tidy(value + half) };
}
