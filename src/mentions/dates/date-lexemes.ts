import type { Span } from "../../text/span.ts";
import type { Casing, Token, Word } from "../../text/tokens.ts";
import type { Reading } from "../reading.ts";
import { DATE_WORDS, type DateSense } from "../words/date-words.ts";

/** One word of a sentence as the date grammar reads it: finer than a token (`mid-March` is three, `5th` is one). */
export interface DateLexeme extends Span {
  readonly lower: string;
  readonly casing: Casing;
  /** True where no white space stands before it. */
  readonly glued: boolean;
  readonly sense: DateSense | null;
  /** The token it was read from, an index into `reading.tokens`. */
  readonly token: number;
}

/** What makes the digits before it an ordinal. */
export const SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
/** Letters that digits are written against: quarters, halves, fiscal and calendar years, and short months (`Dec31`). */
const BEFORE_DIGITS: ReadonlySet<string> = new Set(
  "q h fy cy jan feb mar apr may jun jul aug sep sept oct nov dec".split(" "),
);

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

function numberSense(text: string): DateSense | null {
  // No date has more digits than `20240709`.
  if (text.length > 8) return null;
  for (let at = 0; at < text.length; at += 1) if (!isDigit(text.charCodeAt(at))) return null;
  return { sense: "number", value: Number(text), digits: text.length, isOrdinal: false };
}

/** `1880s` and `80s` as a part of a hyphenated word: `mid-1880s`. */
function decadeSense(text: string): DateSense | null {
  return /^(?:\d\d)?\d0s$/.test(text) ? { sense: "decade", decade: Number(text.slice(0, -1)) / 10 } : null;
}

/** `19th` as a part of a hyphenated word: `mid-19th century`. */
function ordinalSense(text: string): DateSense | null {
  const digits = text.length - 2;
  return digits > 0 && digits < 3 && SUFFIXES.has(text.slice(digits)) && isDigit(text.charCodeAt(digits - 1))
    ? { sense: "number", value: Number(text.slice(0, digits)), digits, isOrdinal: true }
    : null;
}

/** True where a part of a hyphenated word is a date word or has a digit, so that the word is worth splitting. */
function hasDatePart(lower: string): boolean {
  for (let from = 0; from >= 0; ) {
    const hyphen = lower.indexOf("-", from);
    const part = hyphen < 0 ? lower.slice(from) : lower.slice(from, hyphen);
    if (DATE_WORDS.has(part) || isDigit(part.charCodeAt(0)) || isDigit(part.charCodeAt(part.length - 1)))
      return true;
    from = hyphen < 0 ? -1 : hyphen + 1;
  }
  return false;
}

/** True where a word that is no date word itself may hold one: it ends in a digit, or has an inner hyphen and a part that does. */
function mayHoldDate(lower: string): boolean {
  // The shortest are `q3` and `q1-q2`; most words of the news are passed over by their length and last letter.
  const { length } = lower;
  return (
    length > 1 &&
    (isDigit(lower.charCodeAt(length - 1)) || (length > 4 && lower.includes("-") && hasDatePart(lower)))
  );
}

/** The end of the letters of `q3`, `fy2024`, `dec31` where digits follow them to the end of the word; else -1. */
function digitsOf(lower: string): number {
  let at = lower.length;
  while (at > 0 && isDigit(lower.charCodeAt(at - 1))) at -= 1;
  return at > 0 && at < lower.length && BEFORE_DIGITS.has(lower.slice(0, at)) ? at : -1;
}

/** `q2fy24`, a quarter with its business year, as two parts; any other word as one. */
function withoutYear(part: string): readonly string[] {
  const cut = part.length > 4 && part.length < 9 && part.startsWith("fy", 2) ? 2 : 0;
  return cut > 0 ? [part.slice(0, cut), part.slice(cut)] : [part];
}

const HYPHENS = /[-‐‑]/;

/** Splits a word that may hold a date into its parts (`late-November`, `January-May`, `Q3`); null where none is a date word. */
function splitWord(token: Token, index: number): readonly DateLexeme[] | null {
  const parts: DateLexeme[] = [];
  let isDate = false;
  let from = 0;
  const add = (start: number, end: number, sense: DateSense | null): void => {
    // Of number words only tens with their ones are split: `twenty-five`, not `one-third`.
    if (
      sense !== null &&
      !(sense.sense === "number" && sense.digits === 0 && (start > 0 || sense.value < 20))
    )
      isDate = true;
    const lower = token.lower.slice(start, end);
    parts.push({
      lower,
      casing: sense === null ? "none" : /^\p{Lu}/u.test(token.text.slice(start)) ? "capital" : "lower",
      glued: start === 0 ? token.glued : true,
      start: token.start + start,
      end: token.start + end,
      sense,
      token: index,
    });
  };
  for (const piece of token.lower.split(HYPHENS)) {
    for (const part of withoutYear(piece)) {
      const cut = digitsOf(part);
      if (cut > 0) {
        add(from, from + cut, DATE_WORDS.get(part.slice(0, cut)) ?? null);
        add(from + cut, from + part.length, numberSense(part.slice(cut)));
      } else
        add(
          from,
          from + part.length,
          DATE_WORDS.get(part) ?? decadeSense(part) ?? ordinalSense(part) ?? numberSense(part),
        );
      from += part.length;
    }
    from += 1;
    if (from <= token.lower.length) add(from - 1, from, null);
  }
  return isDate ? parts : null;
}

/** True where a word that is no date word itself has a part that is: `late-November`, `Q3`. */
export function holdsDate(word: Word): boolean {
  return (
    mayHoldDate(word.lower) &&
    splitWord({ ...word, start: 0, end: word.text.length, glued: false }, 0) !== null
  );
}

const ORDINAL_TAIL = /^(?:st|nd|rd|th)([-‐‑])(\d\d?)(?:st|nd|rd|th)$/;

/** The hyphen and second day of `15th-17th`, whose first digits stand before this word; null for another word. */
function ordinalTail(word: Token): readonly Omit<DateLexeme, "token">[] | null {
  if (word.text.length > 7) return null;
  const match = ORDINAL_TAIL.exec(word.lower);
  if (match === null) return null;
  const [, mark = "", digits = ""] = match;
  const at = word.start + 2;
  const day: DateSense = { sense: "number", value: Number(digits), digits: digits.length, isOrdinal: true };
  return [
    { lower: mark, casing: "none", glued: true, start: at, end: at + 1, sense: null },
    { lower: digits, casing: "none", glued: true, start: at + 1, end: word.end, sense: day },
  ];
}

/**
 * The lexemes of the tokens `from`..`to`. `5th` and `1990s` are one lexeme each; a web address is left out whole, for its
 * digits are no dates.
 */
export function readLexemes(reading: Reading, from: number, to: number): readonly DateLexeme[] {
  const { tokens } = reading;
  const lexemes: DateLexeme[] = [];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const { lower, casing, glued, start, end } = token;
    if (lower === "http" || lower === "https" || lower === "www") {
      while (tokens[index + 1]?.glued === true) index += 1;
      continue;
    }
    if (token.kind === "number") {
      const sense = numberSense(token.text);
      const next = tokens[index + 1];
      if (sense?.sense === "number" && next !== undefined && next.glued && next.kind === "word") {
        if (SUFFIXES.has(next.lower)) {
          lexemes.push({
            lower,
            casing,
            glued,
            start,
            end: next.end,
            sense: { ...sense, isOrdinal: true },
            token: index,
          });
          index += 1;
          continue;
        }
        const tail = ordinalTail(next);
        if (tail !== null) {
          lexemes.push({
            lower,
            casing,
            glued,
            start,
            end: next.start + 2,
            sense: { ...sense, isOrdinal: true },
            token: index,
          });
          for (const part of tail) lexemes.push({ ...part, token: index + 1 });
          index += 1;
          continue;
        }
        if (next.lower === "s" && sense.value % 10 === 0 && (sense.digits === 4 || sense.digits === 2)) {
          const decade: DateSense = { sense: "decade", decade: sense.value / 10 };
          lexemes.push({
            lower: `${lower}s`,
            casing,
            glued,
            start,
            end: next.end,
            sense: decade,
            token: index,
          });
          index += 1;
          continue;
        }
      }
      lexemes.push({ lower, casing, glued, start, end, sense, token: index });
      continue;
    }
    const sense = token.kind === "word" ? (DATE_WORDS.get(lower) ?? null) : null;
    if (sense === null && token.kind === "word" && mayHoldDate(lower)) {
      const parts = splitWord(token, index);
      if (parts !== null) {
        for (const part of parts) lexemes.push(part);
        continue;
      }
    }
    lexemes.push({ lower, casing, glued, start, end, sense, token: index });
  }
  return lexemes;
}
