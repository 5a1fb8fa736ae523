import type { Token } from "../../text/tokens.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS } from "../words/currencies.ts";
import { COMPOUND_STARTS } from "../words/number-words.ts";
import { isDigit, readDigits } from "./read-digits.ts";

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
  let end = digit;
  while (end < token.text.length && isDigit(token.text.charCodeAt(end))) end += 1;
  into.push(part(token, 0, digit, "word"));
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

/**
 * The reading's tokens with the words of a numeral split where they are printed as one: `three-quarters`, `35-year-old`,
 * `USD115`. All other tokens are the same objects. Offsets and order are kept.
 */
export function composeFigureTokens(tokens: readonly Token[]): readonly Token[] {
  const into: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const following = tokens[index + 1];
    if (token.text === "." && !token.glued && following?.kind === "number" && following.glued) {
      // `.08`: the stop is decimal where nothing stands before it.
      const text = `.${following.text}`;
      into.push({ ...following, text, lower: text, start: token.start, glued: false });
      index += 1;
      continue;
    }
    if (token.kind === "number" && token.text.length > 4 && readDigits(token.text).kind === "list") {
      pushList(token, into);
      continue;
    }
    if (token.kind !== "word" || token.text.length < 2) {
      into.push(token);
      continue;
    }
    const inside = lookInside(token.text);
    if (inside === null) {
      into.push(token);
      continue;
    }
    if (inside.digit > 0) {
      const prefix = token.text.slice(0, inside.digit);
      if (CURRENCY_SIGNS.has(prefix) || CURRENCY_CODES.has(prefix.toUpperCase())) {
        index += pushGluedAmount(tokens, index, inside.digit, into) - 1;
        continue;
      }
    }
    const { hyphen } = inside;
    if (hyphen > 0) {
      const before = into[into.length - 1];
      const further = into[into.length - 2];
      const isAfterDigits =
        token.glued &&
        before !== undefined &&
        (before.kind === "number" ||
          (isHyphen(before.text) && before.glued && further?.kind === "number") ||
          before.text === "$");
      const isAfterAmount = before !== undefined && COMPOUND_STARTS.has(before.lower);
      if (isAfterDigits || isAfterAmount || COMPOUND_STARTS.has(token.lower.slice(0, hyphen))) {
        pushHyphenated(token, into);
        continue;
      }
    }
    into.push(token);
  }
  return into;
}
