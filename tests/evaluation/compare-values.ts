import { dayRangeOf } from "../../src/text/edtf.ts";
import type { MarkedFigure } from "./place-marks.ts";

const HONORIFICS =
  /^(?:(?:mr|mrs|ms|miss|mdm|madam|dr|prof|professor|sir|dame|sheikh|eng|barr|atty|h\.e|sen|senator|judge|justice|justices|lt|col|acp)\.?\s+)+/i;

/** Words as they are compared: lower case, no honorific, leading article, mark at an end or possessive. */
export function foldWords(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/-/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|a|an|its|his|her|their) /, "")
    .replace(HONORIFICS, "")
    .replace(/'s$|[.,;:]+$/, "");
}

/** True where both are the same name or post, or the found one says of what besides: `director of projects`. */
export function isSameTitle(marked: string, found: string): boolean {
  const [one, other] = [foldWords(marked), foldWords(found)];
  return one === other || [" of ", " at ", " for ", " in "].some((of) => other.startsWith(one + of));
}

const wordsOf = (text: string): readonly string[] => foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** True where one speaker's words are all among the other's: `Garside` is `Helen Garside`. Null means nobody is named. */
export function isSameSpeaker(marked: string | null, found: string | null): boolean {
  if (marked === null || found === null) return marked === found;
  const [one, other] = [wordsOf(marked), wordsOf(found)];
  if (one.length === 0 || other.length === 0) return false;
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

/** True where both values mean the same days, however they are written; null only matches null. */
export function isSameDate(marked: string | null, found: string | null): boolean {
  if (marked === null || found === null || marked === found) return marked === found;
  const [one, other] = [dayRangeOf(marked), dayRangeOf(found)];
  return one !== null && other !== null && one.earliest === other.earliest && one.latest === other.latest;
}

// The same unit written otherwise. Symbols are what the record asks for; their words are understood.
const SAME_UNITS: readonly (readonly string[])[] = [
  ["year", "yr", "y", "a", "year old", "years old"],
  ["month", "mo"],
  ["week", "wk"],
  ["day", "d"],
  ["h", "hour", "hr"],
  ["min", "minute"],
  ["s", "second", "sec"],
  ["t", "tonne", "metric ton"],
  ["kg", "kilogram", "kilogramme", "kilo"],
  ["km", "kilometre", "kilometer"],
  ["m", "metre", "meter"],
  ["km²", "square km", "square kilometre", "km2"],
  ["km/h", "kph", "kmh"],
  ["m/s", "metre per second"],
  ["mph", "mi/h", "mile per hour"],
  ["acre", "ac"],
  ["lb", "pound"],
  ["in", "inch", "inches"],
  ["yd", "yard"],
  ["nautical mile", "nmi", "nm"],
  ["percentage point", "pp", "percentage points"],
  ["basis point", "bp", "bps"],
  ["°c", "celsius", "degree celsius"],
  ["°f", "fahrenheit", "degree fahrenheit"],
  ["person", "people"],
  ["time", "x"],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME_UNITS.flatMap(([first = "", ...rest]) => [first, ...rest].map((unit) => [unit, first] as const)),
);

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function canonicalUnit(unit: string): string {
  const lower = unit.toLowerCase().replace(/-/g, " ").replace(/\.$/, "").trim();
  const words = lower.split(/\s+/);
  const one = [...words.slice(0, -1), singular(words.at(-1) ?? "")].join(" ");
  return CANONICAL.get(lower) ?? CANONICAL.get(one) ?? one;
}

/** True where both are the same unit; a counted noun may stand with or without the words before its last. */
export function isSameUnit(marked: string | null, found: string | null): boolean {
  if (marked === null || found === null) return marked === found;
  const [one, other] = [canonicalUnit(marked), canonicalUnit(found)];
  const isNoun = !/^[A-Z]{3}$/.test(marked) && !/^[A-Z]{3}$/.test(found);
  return one === other || (isNoun && (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)));
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-3 * Math.max(Math.abs(one), Math.abs(other), 1e-6);

function isSameNumber(marked: MarkedFigure["value"], found: unknown): boolean {
  if (typeof marked === "number") return typeof found === "number" && isNear(marked, found);
  return (
    Array.isArray(found) && found.length === 2 && isNear(marked[0], found[0]) && isNear(marked[1], found[1])
  );
}

/** True where value and unit are right. The unit of an ordinal is not compared: articles count in many ways. */
export function isSameFigure(
  marked: MarkedFigure,
  found: { readonly value: unknown; readonly unit: string | null },
): boolean {
  if (!isSameNumber(marked.value, found.value)) return false;
  return marked.kinds.includes("ordinal") || marked.units.some((unit) => isSameUnit(unit, found.unit));
}
