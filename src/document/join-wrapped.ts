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
    if (before !== undefined && !line.followsBlank && (isForced || goesOn)) {
      joined[joined.length - 1] = { ...before, end: line.end };
    } else joined.push(line);
    last = line;
  }
  if (joined.length === lines.length) return lines;
  return joined.map((line) => ({ ...shapeOf(text, line.start, line.end), followsBlank: line.followsBlank }));
}
