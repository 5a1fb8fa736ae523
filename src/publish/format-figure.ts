import type { Bound, FigureKind, Quantity } from "../mentions/quantity.ts";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "less-than": "less than ",
  nearly: "nearly ",
  between: "",
};

/** Names of the kinds of figure as headings print them. */
export const FIGURE_KIND_NAMES: Readonly<Record<FigureKind, string>> = {
  count: "Counts",
  currency: "Sums of money",
  percent: "Percentages",
  ordinal: "Ordinals",
  measure: "Measures",
  ratio: "Ratios",
  fraction: "Fractions",
  duration: "Durations",
};

/**
 * A number with its thousands separated, whatever the locale; never rounded.
 *
 * @example
 * formatNumber(530000000000)
 * //=> "530,000,000,000"
 */
export function formatNumber(value: number): string {
  const text = String(value);
  if (text.includes("e")) return text;
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const signed = grouped.replace("-", "−");
  return fraction === undefined ? signed : `${signed}.${fraction}`;
}

/** `1` to `1st`, `112` to `112th`. */
export function formatOrdinal(value: number): string {
  const last = value % 100;
  const ending = last >= 11 && last <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return formatNumber(value) + ending;
}

function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number;
  return unit === "%" || unit === "‰" || unit === "°" ? number + unit : `${number} ${unit}`;
}

/**
 * The value of a figure in full, with its bound in words: `more than 530,000,000,000 CNY`, `6.1%`, `13th`, `20–30 km`.
 * A figure without a value is the words `no single value`.
 */
export function formatQuantity({ value, unit, bound, figureKind }: Quantity): string {
  if (value === null) return "no single value";
  const number = figureKind === "ordinal" ? formatOrdinal : formatNumber;
  const isNumber = typeof value === "number";
  const printed = isNumber ? number(value) : `${number(value[0])}–${number(value[1])}`;
  return BOUND_WORDS[bound] + withUnit(printed, figureKind === "ordinal" ? null : unit);
}
