import type { Span } from "../text/span.ts";
import { isInvisible, isWhite } from "../text/white-space.ts";

/** One printed line: its words without the white space around them, and what its shape says of it. */
export interface Line extends Span {
  /** True where a blank line (or the beginning of the text) stands above it. */
  readonly followsBlank: boolean;
  /** Words, counted by white space; two characters of an unspaced script count as one word. */
  readonly words: number;
  /** Words that begin with a capital letter. */
  readonly capitals: number;
  /** Words that begin with a small letter. */
  readonly smalls: number;
  readonly digits: number;
  /** True where it ends like a sentence: a full stop, question or exclamation mark or ellipsis, closing marks after it allowed. */
  readonly isStopped: boolean;
  /** True where it begins with a small letter. */
  readonly beginsSmall: boolean;
}

const STOPS = new Set([...("." + "!?…。！？")].map((mark) => mark.charCodeAt(0)));
const CLOSERS = new Set([...`"'”’»)]」』`].map((mark) => mark.charCodeAt(0)));
const OPENERS = new Set([...`"'“‘«([「『`].map((mark) => mark.charCodeAt(0)));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isUnspaced = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xe00 && unit <= 0xe7f);

function isSmall(unit: number): boolean {
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toUpperCase();
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function endsStopped(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && CLOSERS.has(text.charCodeAt(at))) at -= 1;
  if (STOPS.has(text.charCodeAt(at))) return true;
  // American style puts the stop inside the marks, some captures a space after them.
  return isWhite(text.charCodeAt(at)) && at > start && STOPS.has(text.charCodeAt(at - 1));
}

/** The shape of `text.slice(start, end)`, which begins and ends with a printed character. */
export function shapeOf(text: string, start: number, end: number): Omit<Line, "followsBlank"> {
  let words = 0;
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  let unspaced = 0;
  let isWordStart = true;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    // Printed ASCII first: nearly every character of the news is.
    if ((unit <= 32 || unit >= 0x80) && isWhite(unit)) {
      isWordStart = true;
      continue;
    }
    if (isDigit(unit)) digits += 1;
    else if (unit > 0xdff && isUnspaced(unit)) unspaced += 1;
    if (!isWordStart) continue;
    // A quotation mark or bracket opens the word; the letter after it says how the word begins.
    if (OPENERS.has(unit)) continue;
    words += 1;
    if (isSmall(unit)) smalls += 1;
    else if (isCapital(unit)) capitals += 1;
    isWordStart = false;
  }
  let first = start;
  while (first < end - 1 && OPENERS.has(text.charCodeAt(first))) first += 1;
  return {
    start,
    end,
    words: words + (unspaced >> 1),
    capitals,
    smalls,
    digits,
    isStopped: endsStopped(text, start, end),
    beginsSmall: isSmall(text.charCodeAt(first)),
  };
}

/**
 * Splits `text.slice(start, end)` into its printed lines, in order; blank lines are left out and remembered by the line
 * after them. CRLF, LF, CR, form feeds and Unicode's line and paragraph separators end a line.
 */
export function splitLines(text: string, start = 0, end = text.length): readonly Line[] {
  const lines: Line[] = [];
  let followsBlank = true;
  let from = start;
  let ends = 0;
  for (let at = start; at <= end; at += 1) {
    const unit = at < end ? text.charCodeAt(at) : 10;
    if (unit > 13 && unit < 0x85) continue;
    const isEnd = (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
    if (!isEnd) continue;
    let first = from;
    let last = at;
    while (first < last && (isWhite(text.charCodeAt(first)) || isInvisible(text.charCodeAt(first))))
      first += 1;
    while (last > first && (isWhite(text.charCodeAt(last - 1)) || isInvisible(text.charCodeAt(last - 1))))
      last -= 1;
    if (first < last) {
      lines.push({ ...shapeOf(text, first, last), followsBlank: followsBlank || ends > 1 });
      followsBlank = false;
      ends = 1;
    } else if (!(unit === 10 && at > start && text.charCodeAt(at - 1) === 13)) ends += 1;
    from = at + 1;
  }
  return lines;
}
