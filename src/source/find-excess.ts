import type { SourceFile, SourceFormat } from "./source-file.ts";

/** More of something than one article may hold: fields of `source/too-large`. */
export interface Excess {
  readonly holds: string;
  readonly most: string;
}

/**
 * As much as one article may hold, so that reading it takes seconds and less than a gigabyte. The longest novels have as
 * many words; no page of news has a tenth of the lines, numbers or tags.
 */
export const MOST_WORDS = 500_000;
export const MOST_LINES = 50_000;
export const MOST_NUMBERS = 100_000;
export const MOST_TAGS = 250_000;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isSpace = (unit: number): boolean => unit <= 32 || unit === 160;
// The letters of the scripts that part words by spaces. Signs, marks of quotation and Chinese begin at U+2000: each is one.
const isWordPart = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  isDigit(unit) ||
  (unit >= 128 && unit < 0x2000);
// The second half of a character beyond the first plane.
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Runs of letters and digits and single marks, numbers among them, lines that are not blank, and tags opened. */
interface Counts {
  readonly words: number;
  readonly numbers: number;
  readonly lines: number;
  readonly tags: number;
}

/** Counts in one pass. Where the text is HTML, what stands within a tag is none of its words. */
function countParts(text: string, format: SourceFormat): Counts {
  let [words, numbers, lines, tags] = [0, 0, 0, 0];
  let [isInTag, isInWord, isInNumber, isInLine] = [false, false, false, false];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (format === "html") {
      if (unit === 60) tags += 1;
      if (unit === 60 || unit === 62) {
        isInTag = unit === 60;
        isInWord = false;
        isInNumber = false;
        continue;
      }
      if (isInTag) continue;
    }
    if (unit === 10 || unit === 13) isInLine = false;
    if (isSpace(unit)) {
      isInWord = false;
      isInNumber = false;
      continue;
    }
    if (!isInLine) lines += 1;
    isInLine = true;
    const isNumeral = isDigit(unit);
    // A digit after a letter is part of a word: `A1`.
    if (isNumeral && !isInNumber && !isInWord) numbers += 1;
    const isPart = isWordPart(unit);
    if (isPart ? !isInWord : !isSecondHalf(unit)) words += 1;
    isInWord = isPart;
    // `1,250.50` is one number.
    isInNumber =
      isNumeral || (isInNumber && (unit === 44 || unit === 46) && isDigit(text.charCodeAt(at + 1)));
  }
  return { words, numbers, lines, tags };
}

/**
 * What a file holds too much of to be read as one article; null where it can be read. Counts characters in one pass and
 * builds nothing, so that a file made to exhaust a reader is refused at once.
 *
 * @example
 * findExcess({ path: "a.txt", format: "text", text: "1 ".repeat(2_000_000) })
 * //=> { holds: "2000000 words and marks", most: "500000" }
 */
export function findExcess({ text, format }: SourceFile): Excess | null {
  // One of anything takes a character and, but for marks, another between.
  if (text.length <= MOST_LINES) return null;
  const { words, numbers, lines, tags } = countParts(text, format);
  const found = [
    { count: words, most: MOST_WORDS, what: "words and marks" },
    { count: numbers, most: MOST_NUMBERS, what: "numbers" },
    // HTML is one line or many, as its writer likes.
    { count: format === "html" ? 0 : lines, most: MOST_LINES, what: "lines" },
    { count: tags, most: MOST_TAGS, what: "tags" },
  ].find(({ count, most }) => count > most);
  if (found === undefined) return null;
  const { count, most, what } = found;
  return { holds: `${count} ${what}`, most: String(most) };
}
