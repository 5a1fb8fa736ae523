import type { FigureMention } from "../mentions/mention.ts";
import type { Bound, FigureKind, Quantity } from "../mentions/quantity.ts";
import { FIGURE_STARTS, SCALES } from "../mentions/words/number-words.ts";

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

const LARGE: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/**
 * A derived number: three significant digits, for what is worked out is no surer than the figures it comes from.
 *
 * @example
 * formatDerived(304540000000)
 * //=> "305 billion"
 */
export function formatDerived(value: number): string {
  const near = Number(value.toPrecision(3));
  const large = LARGE.find(([size]) => Math.abs(near) >= size);
  return large === undefined
    ? formatNumber(near)
    : `${formatNumber(Number((near / large[0]).toPrecision(3)))} ${large[1]}`;
}

const JOINING: ReadonlySet<string> = new Set("a an and to of the half m k bn tn".split(" "));

/** True for words that are a number and no more: `343.83 billion`, `twenty-five`, `20 to 30`; not `5 km`, `$5`. */
function isBareNumber(words: string): boolean {
  if (/[^\p{L}\p{N}\s.,’'/–—-]/u.test(words)) return false;
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === "" || FIGURE_STARTS.has(word) || SCALES.has(word) || JOINING.has(word));
}

function withUnit(words: string, { unit, figureKind }: Quantity): string {
  if (unit === null || figureKind === "ordinal" || !isBareNumber(words)) return words;
  if (figureKind === "fraction") return `${words} of ${unit}`;
  return unit === "%" || unit === "‰" || unit === "°" ? words + unit : `${words} ${unit}`;
}

const OWN_BOUND =
  /^(?:more than|less than|fewer than|at least|at most|up to|over|under|about|around|some|nearly|almost|roughly|approximately) /i;

/** The words of a figure as printed, on one line and without the words of its bound. */
export const printedNumber = (words: string): string => words.replace(/\s+/g, " ").replace(OWN_BOUND, "");

/**
 * A figure as its article prints it (`words`), with its bound in our words and its unit where the words leave it out:
 * `more than 530 billion yuan`, `6.1%`, `13th`, `one-third of laptops`. A figure without a value is `no single value`.
 */
export function formatFigure(quantity: Quantity, words: string): string {
  if (quantity.value === null) return "no single value";
  return BOUND_WORDS[quantity.bound] + withUnit(printedNumber(words), quantity);
}

/** The same for a figure of an article's text. */
export const formatMention = ({ quantity, start, end }: FigureMention, text: string): string =>
  formatFigure(quantity, text.slice(start, end));
