import {
  COMBINING,
  characterClassAt,
  DIGIT,
  isLetter,
  LETTER,
  LOWER,
  OTHER,
  SPACE,
  UPPER,
  widthAt,
} from "./character-class.ts";

/**
 * What a token is made of. `word` holds letters (inner apostrophes and hyphens and the full stops of initialisms
 * included), `number` begins with a digit and holds digits with their separators, `mark` is one character of
 * punctuation or a symbol.
 */
export type TokenKind = "word" | "number" | "mark";

/** How a word is cased: `lower`, `capital` (also one capital alone), `upper`, `mixed` (`McKay`), or `none` (no cased letter). */
export type Casing = "lower" | "capital" | "upper" | "mixed" | "none";

/** One token with its place: `text === whole.slice(start, end)`. */
export interface Token {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly casing: Casing;
  /** True where no white space stands between this token and the one before. */
  readonly glued: boolean;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
// Hyphen-minus, hyphen, non-breaking hyphen. Longer dashes stand between words.
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** True where an `’s` stands at `at`: an apostrophe, an s of either case, and no letter or digit after. */
function isPossessiveAt(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const unit = text.charCodeAt(at + 1);
  if (unit !== 0x73 && unit !== 0x53) return false;
  if (at + 2 >= text.length) return true;
  const next = characterClassAt(text, at + 2);
  return !isLetter(next) && next !== DIGIT;
}

/** The end of an initialism with stops that begins at `at` (`U.S.`, `J.K.`, `U.S.A`), or `at` where none does. */
function initialismEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (end < text.length && text.charCodeAt(end + 1) === STOP && isLetter(characterClassAt(text, end))) {
    end += 2;
    letters += 1;
  }
  if (letters < 2) return at;
  // A last letter without its stop belongs to it, a whole word does not.
  if (end < text.length && characterClassAt(text, end) === UPPER) {
    const after = end + 1 < text.length ? characterClassAt(text, end + 1) : OTHER;
    if (!isLetter(after) && after !== COMBINING && after !== DIGIT) return end + 1;
  }
  return end;
}

function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    if (characterClassAt(text, end) === DIGIT) end += widthAt(text, end);
    else {
      const unit = text.charCodeAt(end);
      // A separator belongs to the number only between digits: `1,300.5` does, the stop of a sentence does not.
      if (
        (unit !== STOP && unit !== COMMA) ||
        end + 1 >= text.length ||
        characterClassAt(text, end + 1) !== DIGIT
      )
        break;
      end += 1;
    }
  }
  return end;
}

/** Splits `text` into tokens in order; white space stands in none of them and every other character stands in one. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last = -1;
  let at = 0;
  while (at < length) {
    const first = characterClassAt(text, at);
    if (first === SPACE) {
      at += 1;
      continue;
    }
    const start = at;
    let kind: TokenKind = "mark";
    let casing: Casing = "none";
    let isCurly = false;
    if (first === DIGIT) {
      kind = "number";
      at = numberEnd(text, at);
    } else if (first === LOWER || first === UPPER || first === LETTER) {
      kind = "word";
      let uppers = first === UPPER ? 1 : 0;
      let lowers = first === LOWER ? 1 : 0;
      const initialism = initialismEnd(text, at);
      if (initialism > at) {
        for (let unit = at + 2; unit < initialism; unit += 2) {
          const letter = characterClassAt(text, unit);
          if (letter === UPPER) uppers += 1;
          else if (letter === LOWER) lowers += 1;
        }
        at = initialism;
      } else {
        at += widthAt(text, at);
        while (at < length) {
          const next = characterClassAt(text, at);
          if (next === LOWER) lowers += 1;
          else if (next === UPPER) uppers += 1;
          else if (next === OTHER) {
            const unit = text.charCodeAt(at);
            const after = at + 1 < length ? characterClassAt(text, at + 1) : SPACE;
            if (isApostrophe(unit)) {
              // `’s` is a token of its own: possessives end names everywhere.
              if (!isLetter(after) || isPossessiveAt(text, at)) break;
              if (unit === 0x2019) isCurly = true;
            } else if (!isHyphen(unit) || (!isLetter(after) && after !== DIGIT)) break;
          } else if (next === SPACE) break;
          at += widthAt(text, at);
        }
      }
      if (uppers === 0) casing = lowers > 0 ? "lower" : "none";
      else if (first !== UPPER) casing = "mixed";
      else if (lowers === 0) casing = uppers > 1 || at - start > 1 ? "upper" : "capital";
      else casing = uppers > 1 ? "mixed" : "capital";
    } else if (isPossessiveAt(text, at)) {
      kind = "word";
      casing = text.charCodeAt(at + 1) === 0x73 ? "lower" : "upper";
      isCurly = text.charCodeAt(at) === 0x2019;
      at += 2;
    } else {
      at += widthAt(text, at);
    }
    const word = text.slice(start, at);
    let lower = word;
    if (casing !== "lower" && casing !== "none") lower = word.toLowerCase();
    if (isCurly) lower = lower.replaceAll("’", "'");
    tokens.push({ text: word, lower, start, end: at, kind, casing, glued: start === last });
    last = at;
  }
  return tokens;
}
