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
const BELOW_MASTHEAD = 4;
const STANDFIRST_LINES = 3;
const SHORTEST_HEADLINE = 5;

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
  let wasMasthead = false;
  // By how much the best is lowered; a line of few words must outdo it whole.
  let lowered = 0;
  for (let number = body.first - 1; number >= Math.max(0, body.first - WIDEST_LOOK); number -= 1) {
    const line = lines[number];
    if (line === undefined) break;
    // What is longer than a headline, or a sentence, and stands above a picture's credit is the picture's caption.
    const isPictureText =
      (line.words > LONGEST_HEADLINE || line.isStopped) &&
      (lines[number + 1]?.isCaption || lines[number + 2]?.isCaption);
    if (line.furniture !== null || line.isMasthead || line.isCaption || isPictureText) {
      // What stands between the byline and the article is a picture's or another article's more often than the headline.
      if (line.isMasthead && !wasMasthead) {
        if ((lines[title]?.titleBonus ?? 0) === 0 && best > 0) lowered = Math.min(best, BELOW_MASTHEAD);
        best -= lowered;
        wasMasthead = true;
      }
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
      if (score > best + (line.words < SHORTEST_HEADLINE && line.titleBonus === 0 ? lowered : 0)) {
        best = score;
        lowered = 0;
        title = number;
      }
    }
    distance += 0.35;
  }
  return title < 0
    ? title
    : aboveStandfirst(
        text,
        lines,
        title,
        (line) => tellingWords(text, line.start, line.end).filter((word) => told.has(word)).length,
      );
}

/** The headline above a standfirst: the nearest of the next lines up that has a headline's length and shares words with the article. */
function aboveStandfirst(
  text: string,
  lines: readonly ReadLine[],
  title: number,
  shared: (line: ReadLine) => number,
): number {
  const below = lines[title];
  if (below === undefined || below.titleBonus > 0) return title;
  const key = lineKey(text, below);
  let found = title;
  for (let number = title - 1; number >= title - STANDFIRST_LINES; number -= 1) {
    const line = lines[number];
    if (line === undefined || line.furniture !== null || line.isMasthead || line.isCaption) break;
    // A kicker, or the way to the article with the headline at its end: `HomeNewsPort wall gives way`.
    if (line.words < SHORTEST_HEADLINE || lineKey(text, line).endsWith(key)) break;
    const isMenu = line.capitals === line.words && line.words > SHORTEST_HEADLINE;
    const isSentence = line.isStopped && text.charAt(line.end - 1) === ".";
    const isHeadline = line.words <= LONGEST_HEADLINE && !isSentence && !line.beginsSmall && !isMenu;
    if (isHeadline && shared(line) >= 2) found = number;
  }
  return found;
}
