import type { Span } from "../text/span.ts";
import type { PieceSpan } from "./compose-text.ts";
import { findFurniture } from "./find-furniture.ts";
import { readMastheadLine } from "./read-masthead-line.ts";
import { type Line, shapeOf } from "./split-lines.ts";

const WIDEST_WRAP = 120;
const FEWEST_WRAPS = 5;

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && text.charCodeAt(at) > 32) at += 1;
  return at - line.start;
}

/**
 * The width a text was wrapped at, or null where its lines are paragraphs. A text is wrapped where most of its line ends
 * are forced (the next word would not have fitted) and many lines go on with a small letter.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > WIDEST_WRAP) return null;
  let pairs = 0;
  let forced = 0;
  let small = 0;
  lines.forEach((line, number) => {
    const before = lines[number - 1];
    if (before === undefined || line.followsBlank) return;
    pairs += 1;
    if (before.end - before.start + 1 + firstWordLength(text, line) > width - 2) forced += 1;
    if (line.beginsSmall) small += 1;
  });
  return forced >= FEWEST_WRAPS && forced * 2 >= pairs && small * 3 >= pairs ? width : null;
}

/** True where a line ends in a part of a word that goes on in small letters below it: `Tues-` over `day`. */
const breaksWord = (text: string, last: Line, line: Line): boolean =>
  line.beginsSmall && /\p{L}[-‐]$/u.test(text.slice(last.end - 2, last.end));

// What may stand before a hyphen of its own: `well-` over `known` is `well-known`.
const HYPHENATED =
  /^(?:anti|cross|free|full|half|hard|high|ill|large|left|long|low|mid|multi|non|right|self|semi|short|small|vice|well|wide|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
const ENDING = /^(?:e[dnr]|ers|est|ing|ly|ment|ness|s)$/;
const BROKEN = /(?<!\p{L})(\p{L}{1,40})[-‐][^\S\r\n]{0,20}(?:\r\n?|\n)[^\S\r\n]{0,20}(\p{Ll}{1,40})/gu;

/**
 * The spans of a paragraph's words, parted where a word was broken at a line's end: its hyphen and the line end are left
 * out. The hyphen stays where the word has one of its own, by its first part or because the text prints it so elsewhere.
 *
 * @example
 * spansOfWrapped("on Tues-\nday", {start: 0, end: 12}) //=> [{start: 0, end: 7, as: null}, {start: 9, end: 12, as: null}]
 */
export function spansOfWrapped(text: string, line: Span): readonly PieceSpan[] {
  const spans: PieceSpan[] = [];
  let from = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(BROKEN)) {
    const [whole, first = "", second = ""] = match;
    const hyphen = line.start + match.index + first.length;
    const hasOwn =
      (HYPHENATED.test(first) && !ENDING.test(second)) ||
      (!text.includes(first + second) && text.includes(`${first}-${second}`));
    spans.push({ start: from, end: hasOwn ? hyphen + 1 : hyphen, as: null });
    from = line.start + match.index + whole.length - second.length;
  }
  spans.push({ start: from, end: line.end, as: null });
  return spans;
}

/** True where a line ends in the middle of a sentence: a letter or a comma, after some words. */
function breaksOff(text: string, line: Line): boolean {
  return !line.isStopped && line.words >= 5 && /[\p{L}\p{N},]$/u.test(text.slice(line.end - 1, line.end));
}

/**
 * Joins the lines of one paragraph: those of a text that was wrapped at a width, and a line that breaks off in its
 * sentence with the line below it that goes on with a small letter. Lines with a blank line between stay apart.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(text, lines);
  const joined: Line[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const isForced =
      width !== null &&
      last !== undefined &&
      last.end - last.start + 1 + firstWordLength(text, line) > width - 2;
    const goesOn =
      last !== undefined &&
      !line.followsBlank &&
      line.beginsSmall &&
      line.words >= 2 &&
      breaksOff(text, last) &&
      findFurniture(text, line) === null &&
      readMastheadLine(text, last) === null;
    const before = joined.at(-1);
    const isBroken = last !== undefined && breaksWord(text, last, line);
    if (before !== undefined && !line.followsBlank && (isForced || goesOn || isBroken)) {
      joined[joined.length - 1] = { ...before, end: line.end };
    } else joined.push(line);
    last = line;
  }
  if (joined.length === lines.length) return lines;
  return joined.map((line) => ({ ...shapeOf(text, line.start, line.end), followsBlank: line.followsBlank }));
}
