import type { Token } from "../../text/tokens.ts";
import {
  BARE_DOLLARS,
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DEFAULT_CURRENCIES,
  DOUBTFUL_NOUNS,
  OTHER_MONEY,
  SUBUNITS,
} from "../words/currencies.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { SCALES } from "../words/number-words.ts";
import type { ChooseCurrency } from "./choose-currency.ts";
import { isPlural } from "./counted-noun.ts";
import { isHyphen } from "./figure-tokens.ts";
import { readNumber } from "./number-grammar.ts";
import type { NumberRead } from "./numeral.ts";
import { isPlainDigits } from "./read-digits.ts";

/** A currency printed before an amount. `first` is the index of its first token; `factor` what the amount is multiplied by. */
export interface MoneyBefore {
  readonly unit: string;
  readonly first: number;
  readonly factor: number;
}

/** A currency printed after an amount. `next` is the index after it; `plus` what its small change adds. */
export interface MoneyAfter {
  readonly unit: string;
  readonly next: number;
  readonly factor: number;
  readonly plus: number;
}

// Codes that may stand in lower case, as in messages and headlines run together.
const LOWER_CODES = new Set([
  "usd",
  "rmb",
  "eur",
  "gbp",
  "cny",
  "inr",
  "jpy",
  "cad",
  "aud",
  "nzd",
  "mxn",
  "hkd",
]);
// Codes that are English words, and short signs that are initials: read only with digits glued to them.
const GLUED_ONLY = new Set([
  "ALL",
  "TOP",
  "MAD",
  "R",
  "N",
  "P",
  "D",
  "K",
  "GH",
  "Le",
  "Bs",
  "TL",
  "VT",
  "Ft",
  "Kz",
  "Nu",
  "Rf",
  "ZiG",
  "Afs",
  "COP",
  "CUP",
  "BAM",
  "GEL",
  "SOS",
  "LAK",
  "PEN",
  "Sh",
]);
function pick(codes: readonly string[], choose: ChooseCurrency): string {
  if (codes === CURRENCY_SIGNS.get("$")) return choose(BARE_DOLLARS) ?? "USD";
  return (codes.length === 1 ? codes[0] : (choose(codes) ?? codes[0])) ?? "";
}

function codesOfWord(token: Token): readonly string[] | null {
  const signs = CURRENCY_SIGNS.get(token.text);
  if (signs !== undefined) return signs;
  return LOWER_CODES.has(token.lower) ? (CURRENCY_SIGNS.get(token.text.toUpperCase()) ?? null) : null;
}

function isLongAmount(tokens: readonly Token[], index: number): boolean {
  const amount = tokens[index];
  if (amount === undefined) return false;
  const after = tokens[index + 1];
  if (amount.text.length >= 3 || after === undefined) return amount.text.length >= 3;
  // A scale, its letter (`R5m`) or a group of thousands (`R50 000`) behind the digits.
  const isScaled = SCALES.has(after.lower) || (after.glued && /^[kmb]n?$/i.test(after.text));
  return isScaled || (after.kind === "number" && after.text.length === 3 && !after.glued);
}

// Initials that make codes of digits too, so that plain digits need their country: `N225`, `K150`.
const INITIALS = new Set(["N", "D", "K"]);

const isScaledBehind = (after: Token | undefined): boolean =>
  after !== undefined &&
  (SCALES.has(after.lower) ||
    (after.glued && after.kind === "word") ||
    (after.kind === "number" && after.text.length === 3));

/** `N45`, `R95` and `Le 45,000` where the article names the country of that currency; not `the R95`, a road. */
function isShortAmount(
  tokens: readonly Token[],
  index: number,
  codes: readonly string[],
  choose: ChooseCurrency,
): boolean {
  const [amount, lead, after] = [tokens[index], tokens[index - 2], tokens[index + 1]];
  if (amount === undefined || lead?.lower === "the") return false;
  // `Le 45,000`
  if (!amount.glued)
    return (
      isLongAmount(tokens, index) &&
      (amount.text.includes(",") || after?.lower === "million") &&
      choose(codes) !== null
    );
  if (amount.text.length < 2) return false;
  if (after?.glued && after.kind === "word") return false;
  return !ROADS.has(after?.lower ?? "") && choose(codes) !== null;
}

const ROADS = new Set("highway road motorway freeway route toll interchange and".split(" "));

/** Reads the currency that stands before the amount at `index`, not further back than token `floor`. */
export function readMoneyBefore(
  tokens: readonly Token[],
  index: number,
  floor: number,
  choose: ChooseCurrency,
): MoneyBefore | null {
  const sign = index > floor ? tokens[index - 1] : undefined;
  const amount = tokens[index];
  if (sign === undefined || amount === undefined) return null;
  const further = index - 1 > floor ? tokens[index - 2] : undefined;
  if (sign.kind === "mark") {
    if (
      further?.kind === "word" &&
      (sign.glued || further.text.length > 1 || further.text === "C" || further.text === "c")
    ) {
      const joined = further.text + sign.text;
      const code =
        sign.text === "$" && CURRENCY_CODES.has(further.text.toUpperCase())
          ? [further.text.toUpperCase()]
          : null;
      const codes =
        CURRENCY_SIGNS.get(joined) ??
        code ??
        (sign.text === "$" ? CURRENCY_SIGNS.get(joined.toUpperCase()) : undefined);
      if (codes !== undefined && (further.lower !== "a" || sign.glued))
        return { unit: pick(codes, choose), first: index - 2, factor: 1 };
      // `Rs. 500`
      if (sign.text === "." && sign.glued && further.text.length > 1) {
        const dotted = CURRENCY_SIGNS.get(further.text);
        if (dotted !== undefined && !GLUED_ONLY.has(further.text))
          return { unit: pick(dotted, choose), first: index - 2, factor: 1 };
      }
    }
    const codes = CURRENCY_SIGNS.get(sign.text);
    if (codes !== undefined) return { unit: pick(codes, choose), first: index - 1, factor: 1 };
    const other = OTHER_MONEY.get(sign.text);
    return other === undefined ? null : { unit: other, first: index - 1, factor: 1 };
  }
  if (sign.kind !== "word") return null;
  const codes = codesOfWord(sign);
  if (codes !== null) {
    const isDoubtful = GLUED_ONLY.has(sign.text);
    const isAmount =
      isLongAmount(tokens, index) &&
      (amount.glued || sign.text.length >= 3) &&
      !(INITIALS.has(sign.text) && isPlainDigits(amount.text) && !isScaledBehind(tokens[index + 1]));
    if (isDoubtful && !isAmount && !isShortAmount(tokens, index, codes, choose)) return null;
    return { unit: pick(codes, choose), first: index - 1, factor: 1 };
  }
  if (sign.text.length === 4 && sign.text.startsWith("M") && CURRENCY_CODES.has(sign.text.slice(1)))
    return { unit: sign.text.slice(1), first: index - 1, factor: 1e6 };
  // `dollar 22.5 million`, `US dollars 5 billion`
  const nouns = CURRENCY_NOUNS.get(sign.lower);
  if (nouns === undefined || DOUBTFUL_NOUNS.has(sign.lower)) return null;
  const isPlain = amount.kind === "number" && further?.kind !== "number" && !SCALES.has(further?.lower ?? "");
  if (!isPlain || !isLongAmount(tokens, index) || /^(?:19|20)\d\d$/.test(amount.text)) return null;
  const unit = choose(nouns) ?? DEFAULT_CURRENCIES.get(sign.lower) ?? (nouns.length === 1 ? nouns[0] : null);
  return unit == null ? null : { unit, first: index - 1, factor: 1 };
}

/** The currency a noun means, qualified by the words of country before it, or null where it is no currency here. */
function unitOfNoun(
  tokens: readonly Token[],
  index: number,
  first: number,
  scale: number,
  choose: ChooseCurrency,
): string | null {
  const noun = tokens[index];
  if (noun === undefined) return null;
  const codes = CURRENCY_NOUNS.get(noun.lower);
  if (codes === undefined) return null;
  if (index > first) {
    const words = tokens.slice(first, index).map(({ lower }) => lower);
    const country = CURRENCY_COUNTRIES.get(words.join(" ")) ?? CURRENCY_COUNTRIES.get(words[0] ?? "");
    return country?.find((code) => codes.includes(code)) ?? null;
  }
  if (DOUBTFUL_NOUNS.has(noun.lower) && scale < 1000 && noun.lower !== "pounds" && noun.lower !== "pound")
    return null;
  const isDollar = noun.lower.startsWith("dollar");
  const chosen = codes.length > 1 ? choose(isDollar ? BARE_DOLLARS : codes) : null;
  return (
    chosen ??
    DEFAULT_CURRENCIES.get(noun.lower) ??
    (codes.length === 1 ? (codes[0] ?? null) : noun.lower.replace(/s$/, ""))
  );
}

/** Small change after a whole amount: `dollars and 30 cents`, `dollars 50`. */
function readChange(
  tokens: readonly Token[],
  index: number,
  limit: number,
): { plus: number; next: number } | null {
  const at = tokens[index]?.lower === "and" ? index + 1 : index;
  const spoken = readNumber(tokens, at, { text: "", limit, isMoney: false, isPair: false });
  if (
    spoken !== null &&
    !spoken.isInDigits &&
    spoken.form === "cardinal" &&
    /^cents?$|^pence$/.test(tokens[spoken.next]?.lower ?? "")
  )
    return { plus: spoken.value / 100, next: spoken.next + 1 };
  // `thirteen dollars forty-five`
  if (spoken !== null && at === index && !spoken.isInDigits && isSpokenChange(tokens, spoken, limit))
    return { plus: spoken.value / 100, next: spoken.next };
  const amount = tokens[at];
  if (amount?.kind !== "number" || at >= limit || amount.text.length > 2) return null;
  const value = Number(amount.text);
  const name = tokens[at + 1];
  if (
    name !== undefined &&
    at + 1 < limit &&
    (name.lower === "cents" || name.lower === "cent" || name.lower === "pence")
  )
    return { plus: value / 100, next: at + 2 };
  const isEnd = name === undefined || at + 1 >= limit || name.text === "." || name.text === "more";
  return isEnd && amount.text.length === 2 ? { plus: value / 100, next: at + 1 } : null;
}

function isSpokenChange(tokens: readonly Token[], spoken: NumberRead, limit: number): boolean {
  const after = spoken.next < limit ? tokens[spoken.next] : undefined;
  const isWhole = spoken.form === "cardinal" && spoken.value >= 10 && spoken.value < 100;
  return isWhole && (after === undefined || after.kind === "mark" || PHRASE_ENDS.has(after.lower));
}

/** The money named up to `next`, with a scale behind it (`75 USD million`) or small change. */
function moneyUpTo(
  tokens: readonly Token[],
  unit: string,
  next: number,
  limit: number,
  scale: number,
): MoneyAfter {
  const factor = next < limit && scale === 1 ? (SCALES.get(tokens[next]?.lower ?? "") ?? 1) : 1;
  if (factor >= 1000) return { unit, next: next + 1, factor, plus: 0 };
  const change = readChange(tokens, next, limit);
  return change === null
    ? { unit, next, factor: 1, plus: 0 }
    : { unit, next: change.next, factor: 1, plus: change.plus };
}

/** Index after the noun that repeats a code: `250 CFA francs`, `9 USD dollars`. */
function afterNounOf(
  tokens: readonly Token[],
  index: number,
  limit: number,
  codes: readonly string[],
): number {
  const nouns = index < limit ? CURRENCY_NOUNS.get(tokens[index]?.lower ?? "") : undefined;
  return nouns?.some((code) => codes.includes(code)) ? index + 1 : index;
}

/** Reads the currency that stands after an amount at `index`; `scale` is the amount's own (`million won` but not `two won`). */
export function readMoneyAfter(
  tokens: readonly Token[],
  index: number,
  limit: number,
  scale: number,
  choose: ChooseCurrency,
): MoneyAfter | null {
  let first = index;
  if (isHyphen(tokens[first]?.text ?? "") && tokens[first]?.glued) first += 1;
  const token = first < limit ? tokens[first] : undefined;
  if (token === undefined) return null;
  if (token.kind === "mark") {
    const codes = CURRENCY_SIGNS.get(token.text);
    if (codes === undefined) {
      const small = SUBUNITS.get(token.text);
      return small === undefined ? null : { unit: small, next: first + 1, factor: 1, plus: 0 };
    }
    const following = tokens[first + 1];
    if (following?.kind === "number" && following.glued) return null;
    return moneyUpTo(tokens, pick(codes, choose), first + 1, limit, scale);
  }
  if (token.kind !== "word") return null;
  const isNextAmount = tokens[first + 1]?.kind === "number" && tokens[first + 1]?.glued === true;
  const small =
    token.text === "p" || token.text === "c"
      ? token.glued
        ? token.text === "p"
          ? "pence"
          : "cents"
        : undefined
      : SUBUNITS.get(token.lower);
  if (small !== undefined && !(token.lower === "c" && scale > 1))
    return { unit: small, next: first + 1, factor: 1, plus: 0 };
  const other = OTHER_MONEY.get(token.lower);
  const behind = first + 1 < limit ? tokens[first + 1] : undefined;
  // `882 Bitcoin ATMs`
  if (other !== undefined && token.casing === "capital" && behind !== undefined && isPlural(behind))
    return null;
  if (other !== undefined) return { unit: other, next: first + 1, factor: 1, plus: 0 };
  const codes = codesOfWord(token);
  if (
    codes !== null &&
    (token.text.length > 1 || token.casing === "none") &&
    !isNextAmount &&
    !(GLUED_ONLY.has(token.text) && !token.glued && scale === 1)
  )
    return moneyUpTo(tokens, pick(codes, choose), afterNounOf(tokens, first + 1, limit, codes), limit, scale);
  if (token.text.length === 4 && token.text.startsWith("M") && CURRENCY_CODES.has(token.text.slice(1)))
    return { unit: token.text.slice(1), next: first + 1, factor: 1e6, plus: 0 };
  for (let words = 0; words <= 2 && first + words < limit; words += 1) {
    const unit = unitOfNoun(tokens, first + words, first, scale, choose);
    if (unit !== null) return moneyUpTo(tokens, unit, first + words + 1, limit, scale);
    const named = words > 0 ? OTHER_MONEY.get(tokens[first + words]?.lower ?? "") : undefined;
    if (named !== undefined && words === 1)
      return { unit: `${token.text} ${named}`, next: first + 2, factor: 1, plus: 0 };
    if (tokens[first + words]?.kind !== "word") return null;
  }
  return null;
}
