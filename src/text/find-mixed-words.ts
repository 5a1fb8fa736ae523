import type { Span } from "./span.ts";

/** A word of Latin letters with letters of another script among them. */
export interface MixedWord extends Span {
  /** The first letter that is of another script. */
  readonly letter: string;
}

// Letters that pass for Latin ones. Of Greek only those that do: `μm`, `kΩ` and `ΔT` are science.
// Source: Unicode Technical Standard 39, confusables.txt, November 2026.
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧγικνορυωχϲϳ]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /\p{L}[\p{L}\p{M}]+/gu;
const FEWEST_LETTERS = 3;

/** The words of a text that are spelt in Latin letters and hold some that only look like them, in order. */
export function findMixedWords(text: string): readonly MixedWord[] {
  // Most texts hold no such letter, and are looked through once.
  if (!FOREIGN.test(text)) return [];
  const found: MixedWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!FOREIGN.test(word)) continue;
    const letters = [...word];
    const foreign = letters.filter((letter) => FOREIGN.test(letter));
    const latin = letters.filter((letter) => LATIN.test(letter)).length;
    const [letter] = foreign;
    if (letter !== undefined && letters.length >= FEWEST_LETTERS && latin >= foreign.length)
      found.push({ start: index, end: index + word.length, letter });
  }
  return found;
}

/** As many as a message names. */
const MOST_NAMED = 3;

/** The words for a message: "`Mаrta` (U+0430), `Nunеs` (U+0435)". */
export function nameMixedWords(text: string, words: readonly MixedWord[]): string {
  const named = words.map(({ start, end, letter }) => {
    const point = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `\`${text.slice(start, end)}\` (U+${point})`;
  });
  const distinct = [...new Set(named)];
  const more = distinct.length - MOST_NAMED;
  return distinct.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
