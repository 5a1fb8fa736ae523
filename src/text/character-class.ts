/** The class of one character, as far as words need it. */
export type CharacterClass = number;

export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter without case: Han, Arabic, a modifier. */
export const LETTER = 4;
export const COMBINING = 5;
export const DIGIT = 6;
export const OTHER = 7;

export const isLetter = (found: CharacterClass): boolean =>
  found === LOWER || found === UPPER || found === LETTER;

function classify(character: string): CharacterClass {
  if (/^\s/u.test(character)) return SPACE;
  if (/^\p{Ll}/u.test(character)) return LOWER;
  if (/^\p{Lu}/u.test(character)) return UPPER;
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{M}/u.test(character)) return COMBINING;
  return /^\p{N}/u.test(character) ? DIGIT : OTHER;
}

// The class of each code unit met so far, 0 for those not yet met: one look-up a character instead of a regular
// expression over the whole text, which made splitting the slowest step of reading. It depends on nothing but Unicode.
const classes = new Uint8Array(0x10000);

/** The class of the character at `at`, which must be within `text`; a pair of surrogates is one character. */
export function characterClassAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const known = classes[unit] ?? OTHER;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** How many code units the character at `at` takes: 2 for a whole pair of surrogates, else 1. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
