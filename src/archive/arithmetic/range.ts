import type { FigureMention } from "../../mentions/mention.ts";
import { limitsOf } from "../figure-series.ts";
import { roundingInterval } from "../rounding.ts";

/** The values something can have; null where a side is open. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** The values a figure's words allow: its bound, widened by what rounding may have hidden. Null where it has no value. */
export function rangeOf(figure: FigureMention, text: string): Range | null {
  const rounded = roundingInterval(figure.quantity, text.slice(figure.start, figure.end));
  if (rounded === null) return null;
  const { low, high } = limitsOf(figure.quantity);
  // A bound such as "more than 500,000" is meant as printed.
  if (low === null || high === null) return { low, high };
  return { low: Math.min(low, rounded.low), high: Math.max(high, rounded.high) };
}

/** The quotient of two ranges of numbers above zero. */
export function divide(a: Range, b: Range): Range {
  return {
    low: a.low === null || b.high === null || b.high <= 0 ? null : a.low / b.high,
    high: a.high === null || b.low === null || b.low <= 0 ? null : a.high / b.low,
  };
}

/** The sum of ranges. */
export function add(ranges: readonly Range[]): Range {
  const sum = (side: keyof Range): number | null =>
    ranges.reduce<number | null>((total, range) => {
      const value = range[side];
      return total === null || value === null ? null : total + value;
    }, 0);
  return { low: sum("low"), high: sum("high") };
}

/** True where no value lies in both. */
export function areApart(a: Range, b: Range): boolean {
  return (
    (a.high !== null && b.low !== null && a.high < b.low) ||
    (b.high !== null && a.low !== null && b.high < a.low)
  );
}

/** A number as a trace prints it: five significant digits. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(5)));
}
