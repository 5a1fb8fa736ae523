import { type Token, wordClass } from "../../text/tokens.ts";
import { CURRENCY_CODES, CURRENCY_NOUNS, CURRENCY_SIGNS, SUBUNITS } from "../words/currencies.ts";
import { COMPOUND_STARTS, FIGURE_STARTS, SCALES } from "../words/number-words.ts";
import { UNIT_NAMES } from "../words/units.ts";
import { isDigit, isPlainDigits, readDigits } from "./read-digits.ts";

/** The tokens figures are read from, and where they may begin. */
export interface FigureTokens {
  /** The reading's tokens, with the words and digits of a numeral split or joined. */
  readonly tokens: readonly Token[];
  /** Indices, rising, of the tokens at which a figure can begin: digits and the words that open a number. */
  readonly starts: readonly number[];
}

/** True for the hyphens that join words. */
export function isHyphen(text: string): boolean {
  return text === "-" || text === "‐" || text === "‑";
}

function part(token: Token, from: number, to: number, kind: Token["kind"]): Token {
  return {
    text: token.text.slice(from, to),
    lower: token.lower.slice(from, to),
    start: token.start + from,
    end: token.start + to,
    kind,
    casing: kind === "word" ? token.casing : "none",
    classes: [],
    glued: from > 0 || token.glued,
  };
}

function pushHyphenated(token: Token, into: Token[]): void {
  let from = 0;
  for (let at = 0; at <= token.text.length; at += 1) {
    const isEnd = at === token.text.length;
    if (!isEnd && !isHyphen(token.text.charAt(at))) continue;
    if (at > from) into.push(part(token, from, at, isDigit(token.text.charCodeAt(from)) ? "number" : "word"));
    if (!isEnd) into.push(part(token, at, at + 1, "mark"));
    from = at + 1;
  }
}

// Short forms before an amount are at most five letters long (`GHS`, `RTGS`), so a digit further in is no amount.
const LONGEST_SIGN = 5;

/** The places of the first digit of a short form and of the first hyphen, in one look; -1 where there is none. */
function lookInside(text: string): { digit: number; hyphen: number } | null {
  for (let at = 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 45 || unit === 0x2010 || unit === 0x2011) return { digit: -1, hyphen: at };
    if (at <= LONGEST_SIGN && isDigit(unit)) return { digit: at, hyphen: text.indexOf("-") };
  }
  return null;
}

/** Splits `USD115`, `R1` `.5` and `Rs500m` into sign, amount and what follows; returns how many tokens it has used. */
function pushGluedAmount(tokens: readonly Token[], index: number, digit: number, into: Token[]): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  into.push(part(token, 0, digit, "word"));
  return pushDigits(tokens, index, digit, into);
}

/** Pushes the digits from `digit` of a word and what follows them in it; returns how many tokens it has used. */
function pushDigits(tokens: readonly Token[], index: number, digit: number, into: Token[]): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  let end = digit;
  while (end < token.text.length && isDigit(token.text.charCodeAt(end))) end += 1;
  const amount = part(token, digit, end, "number");
  let used = 1;
  let text = amount.text;
  let last = amount.end;
  // The tokeniser ends a word before `.5` or `,500`, so they are put back to the digits they belong to.
  while (end === token.text.length) {
    const separator = tokens[index + used];
    const more = tokens[index + used + 1];
    if (separator === undefined || more === undefined || !separator.glued || !more.glued) break;
    if ((separator.text !== "." && separator.text !== ",") || more.kind !== "number") break;
    text += separator.text + more.text;
    last = more.end;
    used += 2;
  }
  into.push({ ...amount, text, lower: text, end: last });
  if (end < token.text.length) into.push(part(token, end, token.text.length, "word"));
  return used;
}

/** `22,24,26`: numbers that a list has run together, each by itself. */
function pushList(token: Token, into: Token[]): void {
  let from = 0;
  for (let at = 0; at <= token.text.length; at += 1) {
    if (at < token.text.length && token.text.charAt(at) !== ",") continue;
    if (at > from) into.push(part(token, from, at, "number"));
    if (at < token.text.length) into.push(part(token, at, at + 1, "mark"));
    from = at + 1;
  }
}

/** True where one space stands between the two tokens: the first has been set apart from the second. */
const isApart = (first: Token, second: Token): boolean => !second.glued && second.start === first.end + 1;

/** True where the token makes an amount of the digits before it: `%`, `million`, `dollars`, `km`. */
function isAmountWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { lower } = token;
  return (
    lower === "%" ||
    lower.startsWith("percent") ||
    lower === "per" ||
    SCALES.has(lower) ||
    UNIT_NAMES.has(lower) ||
    CURRENCY_NOUNS.has(lower)
  );
}

/**
 * The number that text split for machines has set apart from its separators: `80 , 000`, and `6 . 2` where it is surely
 * one number (`6 . 2 %`, `$ 6 . 2`, `0 . 95`). Its text is without the spaces, its offsets are those printed.
 */
function joinApart(tokens: readonly Token[], index: number): { token: Token; used: number } | null {
  let whole = tokens[index];
  if (whole === undefined || !isPlainDigits(whole.text) || whole.text.length > 3) return null;
  const lead = tokens[index - 1];
  let used = 1;
  for (;;) {
    const [mark, rest] = [tokens[index + used], tokens[index + used + 1]];
    if (mark === undefined || rest?.kind !== "number" || !isApart(whole, mark) || !isApart(mark, rest)) break;
    if (!isPlainDigits(rest.text)) break;
    const isGroup = mark.text === "," && rest.text.length === 3 && !whole.text.startsWith("0");
    const isDecimal =
      mark.text === "." &&
      (whole.text === "0" ||
        (lead !== undefined && CURRENCY_SIGNS.has(lead.text)) ||
        isAmountWord(tokens[index + used + 2]));
    if (!isGroup && !isDecimal) break;
    const text: string = whole.text + mark.text + rest.text;
    whole = { ...whole, text, lower: text, end: rest.end };
    used += 2;
    if (isDecimal) break;
  }
  return used > 1 ? { token: whole, used } : null;
}

/** True for `magnitude-6` and for `category-2` before `.5`: the digits behind the hyphen are a number by themselves. */
function isNumberBehind(tokens: readonly Token[], index: number, hyphen: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isPlainDigits(token.text.slice(hyphen + 1))) return false;
  const [stop, decimals] = [tokens[index + 1], tokens[index + 2]];
  const isDecimal = stop?.text === "." && stop.glued && decimals?.kind === "number" && decimals.glued;
  return token.casing === "lower" && (isDecimal || token.lower.startsWith("magnitude"));
}

/** Pushes the parts of a word that holds a numeral; returns how many tokens it has used, 0 where it holds none. */
function pushParts(tokens: readonly Token[], index: number, into: Token[]): number {
  const token = tokens[index];
  const inside = token === undefined || token.text.length < 2 ? null : lookInside(token.text);
  if (token === undefined || inside === null) return 0;
  if (inside.digit > 0) {
    const prefix = token.text.slice(0, inside.digit);
    if (CURRENCY_SIGNS.has(prefix) || CURRENCY_CODES.has(prefix.toUpperCase()))
      return pushGluedAmount(tokens, index, inside.digit, into);
  }
  const { hyphen } = inside;
  if (hyphen <= 0) return 0;
  const before = into[into.length - 1];
  const further = into[into.length - 2];
  const isAfterDigits =
    token.glued &&
    before !== undefined &&
    (before.kind === "number" ||
      (isHyphen(before.text) && before.glued && further?.kind === "number") ||
      before.text === "$");
  const isAfterAmount =
    before !== undefined &&
    (COMPOUND_STARTS.has(before.lower) || (before.kind === "number" && isUnitCompound(token, hyphen)));
  if (isAfterDigits || isAfterAmount || COMPOUND_STARTS.has(token.lower.slice(0, hyphen))) {
    pushHyphenated(token, into);
    return 1;
  }
  if (!isNumberBehind(tokens, index, hyphen)) return 0;
  into.push(part(token, 0, hyphen, "word"), part(token, hyphen, hyphen + 1, "mark"));
  return pushDigits(tokens, index, hyphen + 1, into);
}

const AFTER_UNITS = new Set("old olds long wide high tall deep thick a an per by".split(" "));

/** `year-old`, `metre-long`, `cents-a-share`: a unit printed apart from its number, with what the number says of it. */
function isUnitCompound({ lower }: Token, hyphen: number): boolean {
  const unit = lower.slice(0, hyphen);
  const further = lower.indexOf("-", hyphen + 1);
  const word = lower.slice(hyphen + 1, further < 0 ? lower.length : further);
  return AFTER_UNITS.has(word) && (UNIT_NAMES.has(unit) || CURRENCY_NOUNS.has(unit) || SUBUNITS.has(unit));
}

const PLAIN = 0;
const START = 1;
const COMPOUND = 2;
const STOP = 3;

/** What a word may be to a figure: `PLAIN` words, by far the most, are neither read nor split. */
const figureClass = wordClass(({ kind, text, lower }) => {
  if (kind === "mark") return text === "." ? STOP : PLAIN;
  if (FIGURE_STARTS.has(lower)) return START;
  return text.length > 1 && lookInside(text) !== null ? COMPOUND : PLAIN;
});

/** Pushes the number at `index`, joined or split; returns how many tokens it has used. */
function pushNumber(tokens: readonly Token[], index: number, into: Token[]): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const joined = joinApart(tokens, index);
  if (joined !== null) into.push(joined.token);
  else if (token.text.length > 4 && readDigits(token.text).kind === "list") pushList(token, into);
  else into.push(token);
  return joined?.used ?? 1;
}

/** Pushes `.08`, where the stop is decimal since nothing stands before it; returns how many tokens it has used. */
function pushDecimals(tokens: readonly Token[], index: number, into: Token[]): number {
  const [stop, digits] = [tokens[index], tokens[index + 1]];
  if (stop === undefined || stop.glued || digits?.kind !== "number" || !digits.glued) return 0;
  const text = `.${digits.text}`;
  into.push({ ...digits, text, lower: text, start: stop.start, glued: false });
  return 2;
}

/**
 * The tokens with the words of a numeral split where they are printed as one (`three-quarters`, `35-year-old`, `USD115`)
 * and its digits joined where they are printed apart (`80 , 000`). All other tokens are the same objects; order is kept.
 */
export function composeFigureTokens(tokens: readonly Token[]): FigureTokens {
  const into: Token[] = [];
  const starts: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const kind = figureClass(token);
    if (kind === PLAIN && token.kind !== "number") {
      into.push(token);
      continue;
    }
    const from = into.length;
    let used = 0;
    if (token.kind === "number") used = pushNumber(tokens, index, into);
    else if (kind === COMPOUND) used = pushParts(tokens, index, into);
    else if (kind === STOP) used = pushDecimals(tokens, index, into);
    if (used === 0) into.push(token);
    else index += used - 1;
    if (used > 0 || kind === START) markStarts(into, from, starts);
  }
  return { tokens: into, starts };
}

function markStarts(into: readonly Token[], from: number, starts: number[]): void {
  for (let at = from; at < into.length; at += 1) {
    const token = into[at];
    if (token?.kind === "number" || (token?.kind === "word" && FIGURE_STARTS.has(token.lower)))
      starts.push(at);
  }
}
