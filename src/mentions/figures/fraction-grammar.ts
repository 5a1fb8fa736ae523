import type { Token } from "../../text/tokens.ts";
import { ORDINALS, PARTS, SCALES, SMALL_NUMBERS, TENS } from "../words/number-words.ts";
import { isHyphen } from "./figure-tokens.ts";
import type { Sum } from "./numeral.ts";

interface Part {
  readonly value: number;
  readonly next: number;
}

interface Divisor extends Part {
  readonly isPlural: boolean;
}

const skipHyphen = (tokens: readonly Token[], index: number): number =>
  isHyphen(tokens[index]?.text ?? "") ? index + 1 : index;

/** `fifth`, `quarters`, `twenty-firsts`: what the parts are called. */
function readDivisor(tokens: readonly Token[], index: number): Divisor | null {
  const word = tokens[index]?.lower ?? "";
  const plural = PARTS.get(word);
  if (plural !== undefined)
    return { value: plural, next: index + 1, isPlural: word !== "half" && word !== "quarter" };
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const at = skipHyphen(tokens, index + 1);
    const ones = readDivisor(tokens, at);
    return ones !== null && ones.value < 10 && !PARTS.has(tokens[at]?.lower === "half" ? "half" : "")
      ? { value: tens + ones.value, next: ones.next, isPlural: ones.isPlural }
      : null;
  }
  if (word === "one") return readLargeDivisor(tokens, skipHyphen(tokens, index + 1));
  const ordinal = ORDINALS.get(word);
  if (word === "firsts") return { value: 1, next: index + 1, isPlural: true };
  return ordinal === undefined ? null : { value: ordinal, next: index + 1, isPlural: false };
}

/** What stands behind "one" in `one one-hundredth`, `one one hundred and fifth`. */
function readLargeDivisor(tokens: readonly Token[], index: number): Divisor | null {
  const word = tokens[index]?.lower ?? "";
  const singular = ORDINALS.get(word);
  const value = singular ?? PARTS.get(word);
  if (value !== undefined)
    return value < 100 ? null : { value, next: index + 1, isPlural: singular === undefined };
  if (word !== "hundred") return null;
  const ones = readDivisor(tokens, tokens[index + 1]?.lower === "and" ? index + 2 : index + 1);
  return ones === null || ones.value >= 100 || ones.value < 3 ? null : { ...ones, value: 100 + ones.value };
}

/**
 * Reads the parts named at `index` after the count `upper`: `two` + `thirds`, `one` + `-` + `eighth`. Null where what follows
 * is no part: `one first`, `twenty second`, `two quarters` (of a year).
 */
export function readFractionTail(tokens: readonly Token[], index: number, upper: number): Part | null {
  const at = skipHyphen(tokens, index);
  const divisor = readDivisor(tokens, at);
  if (divisor === null || divisor.value < 2 || tokens[at]?.lower === "second") return null;
  if (upper !== 1 && !divisor.isPlural) return null;
  if (divisor.value === 4 && upper !== 1 && upper !== 3 && (tokens[at]?.lower ?? "").startsWith("quarter"))
    return null;
  return { value: upper / divisor.value, next: divisor.next };
}

/**
 * Reads parts whose name is a ten and a one: `twenty` + `fifths` (twenty of five), `one hundred thirty` + `fifths` (a
 * hundred of thirty-five), but `one hundred and thirty` + `fifths` (a hundred and thirty of five). Null elsewhere.
 */
export function readTensFraction(tokens: readonly Token[], sum: Sum): Part | null {
  if (sum.last !== "tens" || sum.isInDigits) return null;
  const at = skipHyphen(tokens, sum.next);
  const word = tokens[at]?.lower ?? "";
  const ones = word === "firsts" ? 1 : PARTS.get(word);
  if (ones === undefined || ones >= 10 || word === "half" || word.startsWith("quarter")) return null;
  const tens = TENS.get(tokens[sum.next - 1]?.lower ?? "") ?? 0;
  const rest = sum.total + sum.group - tens;
  if (rest === 0) return { value: tens / ones, next: at + 1 };
  const isJoined = tokens[sum.next - 2]?.lower === "and";
  return { value: isJoined ? (rest + tens) / ones : rest / (tens + ones), next: at + 1 };
}

/** Reads the ordinal that ends a numeral: `twenty` + `-first`, `two` + `hundredth`, `one hundred and` + `fifth`. */
export function readOrdinalTail(
  tokens: readonly Token[],
  sum: Sum,
): (Part & { readonly form: "ordinal" }) | null {
  if (sum.isInDigits) return null;
  const value = sum.total + sum.group;
  let at = skipHyphen(tokens, sum.next);
  if ((sum.last === "hundred" || sum.last === "scale") && tokens[at]?.lower === "and") at += 1;
  const ordinal = ORDINALS.get(tokens[at]?.lower ?? "");
  if (ordinal === undefined) return null;
  if (ordinal >= 100) {
    const isMultiple =
      (sum.last === "small" || sum.last === "tens" || sum.last === "hundred") &&
      value > 1 &&
      at === skipHyphen(tokens, sum.next);
    return isMultiple ? { value: value * ordinal, next: at + 1, form: "ordinal" } : null;
  }
  const isOpen = (sum.last === "tens" && ordinal < 10) || sum.last === "hundred" || sum.last === "scale";
  return isOpen ? { value: value + ordinal, next: at + 1, form: "ordinal" } : null;
}

/**
 * Reads what a numeral adds as a part: `two` + `and a half`, `3 million` + `and a quarter`, `one billion` +
 * `and a half million`, `two and a half` + `million`. The part belongs to the scale before it from a million up.
 */
export function readMixedTail(
  tokens: readonly Token[],
  sum: Sum,
  isPair: boolean,
): (Part & { readonly scale: number }) | null {
  if (isPair || sum.last === "closed") return null;
  let at = skipHyphen(tokens, sum.next);
  if (tokens[at]?.lower !== "and") return null;
  at = skipHyphen(tokens, at + 1);
  const article = tokens[at]?.lower ?? "";
  let upper = article === "a" ? 1 : SMALL_NUMBERS.get(article);
  const tens = TENS.get(article);
  if (tens !== undefined) {
    // `two and fifty-four hundredths`
    const ones = skipHyphen(tokens, at + 1);
    const one = SMALL_NUMBERS.get(tokens[ones]?.lower ?? "");
    upper = tens + (one ?? 0);
    if (one !== undefined) at = ones;
  }
  if (upper === undefined) return null;
  const part = readFractionTail(tokens, at + 1, upper);
  if (part === null) return null;
  const value = sum.total + sum.group;
  const afterHyphen = skipHyphen(tokens, part.next);
  const scale = SCALES.get(tokens[afterHyphen]?.lower ?? "");
  if (scale !== undefined && scale >= 100) {
    const isOwn = sum.last === "scale";
    return {
      value: isOwn ? value + part.value * scale : (value + part.value) * scale,
      next: afterHyphen + 1,
      scale: isOwn ? sum.scale : scale,
    };
  }
  const unit = sum.last === "scale" && sum.scale >= 1e6 ? sum.scale : 1;
  return { value: value + part.value * unit, next: part.next, scale: sum.scale };
}
