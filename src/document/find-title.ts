import type { LineRange, ReadLine } from "./find-body.ts";

const WIDEST_LOOK = 40;
const LONGEST_TITLE = 45;
const LONGEST_HEADLINE = 24;

/** The form in which a line's repetition is seen: lower case, white space single. */
export function lineKey(text: string, line: { readonly start: number; readonly end: number }): string {
  return text
    .slice(line.start, line.end)
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ");
}

/** True where most words of a line begin with a capital, as headlines print them. */
export function isTitleCased(line: ReadLine): boolean {
  return line.capitals >= 2 && line.capitals >= line.smalls * 2;
}

/**
 * True where the first line of an article heads it: no more than 45 words and no sentence, with prose after it that is
 * not the same sentence going on. A sentence is taken for a title only where it is printed in capitals as headlines are.
 */
export function isTitleLine(text: string, line: ReadLine, rest: readonly ReadLine[]): boolean {
  const last = text.charAt(line.end - 1);
  if (line.words < 2 || line.words > LONGEST_TITLE || line.beginsSmall || line.isMasthead || line.isCaption)
    return false;
  if (/[:,;_–—-]/.test(last)) return false;
  if (line.isStopped && last === "." && !isTitleCased(line)) return false;
  if (rest[0]?.beginsSmall === true) return false;
  return rest.some(
    (other) => other.words > 6 && other.isStopped && other.words + 4 > Math.min(line.words, 16),
  );
}

const SHORTEST_TELLING = 5;
const READ_FOR_TITLE = 30;

/** The longer words of a stretch in lower case: those that say what it is about. */
function tellingWords(text: string, start: number, end: number): readonly string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).filter((word) => word.length >= SHORTEST_TELLING || /\P{Script=Latin}/u.test(word));
}

/**
 * The number of the line that heads the article in the lines `body` of a page; -1 where none does. Looked for among
 * the forty lines above: the nearest that is neither furniture nor masthead and has the length of a headline; one that
 * shares its longer words with the article, or that the page prints twice, is preferred.
 */
export function findTitle(
  text: string,
  lines: readonly ReadLine[],
  body: LineRange,
  timesPrinted: (line: ReadLine) => number,
): number {
  const last = lines[Math.min(body.end, body.first + READ_FOR_TITLE) - 1];
  const opening = lines[body.first];
  const told = new Set(
    opening === undefined || last === undefined ? [] : tellingWords(text, opening.start, last.end),
  );
  let best = 0;
  let title = -1;
  let distance = 0;
  for (let number = body.first - 1; number >= Math.max(0, body.first - WIDEST_LOOK); number -= 1) {
    const line = lines[number];
    if (line === undefined) break;
    // What is longer than a headline, or a sentence, and stands above a picture's credit is the picture's caption.
    const isPictureText =
      (line.words > LONGEST_HEADLINE || line.isStopped) &&
      (lines[number + 1]?.isCaption || lines[number + 2]?.isCaption);
    if (line.furniture !== null || line.isMasthead || line.isCaption || isPictureText) {
      distance += 0.15;
      continue;
    }
    const mark = text.charAt(line.end - 1);
    const isLong = line.words >= 5 && line.words <= LONGEST_HEADLINE;
    let score = isLong ? 5 : line.words >= 3 && line.words <= LONGEST_TITLE ? 2.5 : line.words === 2 ? 1 : 0;
    if (score > 0) {
      if (line.isStopped && mark === ".") score -= isTitleCased(line) ? 3 : 5;
      if (/[:,;]/.test(mark) || line.beginsSmall) score -= 2;
      if (timesPrinted(line) > 1 && line.words >= 4) score += 2;
      const words = tellingWords(text, line.start, line.end);
      const shared = words.filter((word) => told.has(word)).length;
      score += words.length === 0 ? -2 : Math.min(1, (shared + (shared > 1 ? 1 : 0)) / words.length) * 5 - 2;
      score += line.titleBonus;
      score -= distance;
      if (score > best) {
        best = score;
        title = number;
      }
    }
    distance += 0.35;
  }
  return title;
}
