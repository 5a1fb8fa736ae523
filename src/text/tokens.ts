import {
  COMBINING,
  characterClassAt,
  DIGIT,
  isLetter,
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

/** What a spelling settles, wherever it stands. */
export interface Word {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly casing: Casing;
  /** What `wordClass` has worked out of this spelling, by class; its own business, and shared by tokens of one spelling. */
  readonly classes: number[];
}

/** A word with its place: `text === whole.slice(start, end)`. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
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

/** The classes of every number: none has one. */
const NO_CLASSES: number[] = [];

// The spellings met last, by their hash. An article's words are nearly all words met before: found here they cost no new
// string, and equal words are one string, so that comparing and looking them up is comparing places in memory. Each hash
// has two places, the newer first; a third spelling takes the older one's, so that the table never grows.
const SLOTS = 1 << 16;
const met: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);

const UNKNOWN = -1;
let registered = 0;

/**
 * Makes a function that tells the class of a word: what `compute` says of it, worked out once for a spelling and kept with
 * it. `compute` looks at nothing but the word and never gives -1; a number's class is 0. To be called while modules load,
 * for each class takes room in every word.
 */
export function wordClass(compute: (word: Word) => number): (word: Word) => number {
  const slot = registered;
  registered += 1;
  return (word) => {
    const known = word.classes[slot];
    if (known !== undefined && known !== UNKNOWN) return known;
    if (word.kind === "number") return 0;
    const found = compute(word);
    word.classes[slot] = found;
    return found;
  };
}

const property: Record<string, true> = Object.create(null);

/** The same word as the engine's one string of that spelling, the one that stands for it in our word lists too. */
function shared(word: string): string {
  property[word] = true;
  const [own = word] = Object.keys(property);
  delete property[word];
  return own;
}

function spell(text: string, kind: TokenKind): Word {
  let uppers = 0;
  let lowers = 0;
  if (kind === "word")
    for (let at = 0; at < text.length; at += widthAt(text, at)) {
      const found = characterClassAt(text, at);
      if (found === UPPER) uppers += 1;
      else if (found === LOWER) lowers += 1;
    }
  let casing: Casing = "none";
  if (uppers === 0) casing = lowers > 0 ? "lower" : "none";
  else if (isApostrophe(text.charCodeAt(0))) casing = "upper";
  else if (characterClassAt(text, 0) !== UPPER) casing = "mixed";
  else if (lowers === 0) casing = uppers > 1 || text.length > 1 ? "upper" : "capital";
  else casing = uppers > 1 ? "mixed" : "capital";
  let lower = casing === "lower" || casing === "none" ? text : text.toLowerCase();
  if (kind === "word") lower = lower.replaceAll("’", "'");
  return {
    text: shared(text),
    lower: shared(lower),
    kind,
    casing,
    classes: new Array<number>(registered).fill(UNKNOWN),
  };
}

function isSpelt(spelling: Word, text: string, start: number, end: number): boolean {
  const known = spelling.text;
  if (known.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (known.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** The hash of `text.slice(start, end)`. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function spellingOf(text: string, start: number, end: number, kind: TokenKind, hash: number): Word {
  const newer = (hash ^ (hash >>> 15)) & (SLOTS - 2);
  const known = met[newer];
  if (known !== undefined && isSpelt(known, text, start, end)) return known;
  const older = met[newer + 1];
  if (older !== undefined && isSpelt(older, text, start, end)) return older;
  const spelling = spell(text.slice(start, end), kind);
  met[newer] = spelling;
  met[newer + 1] = known;
  return spelling;
}

const MOST_ROOM = 4096;
const SPACE_UNIT = 0x20;
const isAsciiLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** The end of the word of letters that begins at `at`. */
function wordEnd(text: string, at: number): number {
  const initialism = initialismEnd(text, at);
  if (initialism > at) return initialism;
  const { length } = text;
  let end = at + widthAt(text, at);
  while (end < length) {
    const next = characterClassAt(text, end);
    if (next === SPACE) break;
    if (next === OTHER) {
      const unit = text.charCodeAt(end);
      const after = end + 1 < length ? characterClassAt(text, end + 1) : SPACE;
      if (isApostrophe(unit)) {
        // `’s` is a token of its own: possessives end names everywhere.
        if (!isLetter(after) || isPossessiveAt(text, end)) break;
      } else if (!isHyphen(unit) || (!isLetter(after) && after !== DIGIT)) break;
    }
    end += widthAt(text, end);
  }
  return end;
}

/** Splits `text` into tokens in order; white space stands in none of them and every other character stands in one. */
export function tokenise(text: string): readonly Token[] {
  const { length } = text;
  // Room for about as many tokens as an article has: a list that grows is copied again and again.
  const room = Math.min(length >> 2, MOST_ROOM);
  const tokens = new Array<Token>(room);
  let count = 0;
  let last = -1;
  let at = 0;
  while (at < length) {
    const start = at;
    let hash = 0;
    let unit = text.charCodeAt(at);
    // Most words are of ASCII letters and end before a space, a comma or the stop of their sentence: their end and their
    // hash are found in one pass.
    while (isAsciiLetter(unit)) {
      hash = (Math.imul(hash, 31) + unit) | 0;
      at += 1;
      unit = at < length ? text.charCodeAt(at) : SPACE_UNIT;
    }
    let kind: TokenKind = "word";
    if (at === start || !(unit === SPACE_UNIT || unit === COMMA || (unit === STOP && at > start + 1))) {
      const first = characterClassAt(text, start);
      if (first === SPACE) {
        at = start + 1;
        continue;
      }
      if (first === DIGIT) {
        at = numberEnd(text, start);
        // Few numbers are met again.
        const digits = text.slice(start, at);
        const glued = start === last;
        tokens[count] = {
          text: digits,
          lower: digits,
          start,
          end: at,
          kind: "number",
          casing: "none",
          classes: NO_CLASSES,
          glued,
        };
        count += 1;
        last = at;
        continue;
      }
      if (isLetter(first)) at = wordEnd(text, start);
      else if (isPossessiveAt(text, start)) at = start + 2;
      else {
        kind = "mark";
        at = start + widthAt(text, start);
      }
      hash = hashOf(text, start, at);
    }
    const word = spellingOf(text, start, at, kind, hash);
    tokens[count] = {
      text: word.text,
      lower: word.lower,
      start,
      end: at,
      kind,
      casing: word.casing,
      classes: word.classes,
      glued: start === last,
    };
    count += 1;
    last = at;
  }
  tokens.length = count;
  return tokens;
}
