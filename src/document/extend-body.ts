import { isAbout } from "./cut-body.ts";
import type { LineRange, ReadLine } from "./find-body.ts";
import type { Page } from "./read-page.ts";

const WIDEST_GAP = 12;
const LONG = 18;
const SENTENCE = 8;

/**
 * True for a line that menus and lists of headlines do not hold: a long one, a sentence, or a row of figures. Scripts
 * without capitals tell nothing here.
 */
function tells({ words, capitals, smalls, digits, isStopped, isCaption }: ReadLine): boolean {
  const figures = words - capitals - smalls;
  if (isCaption || (figures > digits && figures * 2 > words)) return false;
  return (
    words >= LONG || (isStopped && words >= SENTENCE) || (digits >= 3 && words >= 5 && figures * 3 >= words)
  );
}

// What a line is taken for when it may as well be the article's: words in angle brackets, a heading other pages print too.
const DOUBTFUL: ReadonlySet<string> = new Set(["markup", "repetition"]);

/** True where the article cannot reach over a line: the page's own words, a masthead, a word about the writer. */
function isBarrier(page: Page, number: number): boolean {
  const line = page.lines[number];
  if (line === undefined || line.isMasthead || line.bonus < 0) return true;
  if (line.furniture !== null) return !DOUBTFUL.has(line.furniture.reason);
  return isAbout(page, number);
}

/** True for a line that may head another article. */
const isHeadline = ({ words, isStopped, digits }: ReadLine): boolean =>
  words >= 7 && words < LONG && !isStopped && digits === 0;

/** The number of the furthest line from `from` on, stepping by `step`, to which the article's lists and tables reach. */
function reach(page: Page, from: number, step: 1 | -1): number {
  let furthest = from - step;
  let headlines = 0;
  for (let number = from; !isBarrier(page, number); number += step) {
    const line = page.lines[number];
    if (line === undefined) break;
    if (tells(line)) {
      furthest = number;
      headlines = 0;
    } else if (isHeadline(line)) headlines += 1;
    // One such line heads a part of the list; two head other articles.
    if (headlines > 1 || Math.abs(number - furthest) > WIDEST_GAP) break;
  }
  return furthest;
}

/**
 * The article with the lists and tables at its ends: recipes, results, programmes. Their short lines look like a menu's,
 * but long ones, sentences and rows of figures stand among them, and nothing of the page between them and the prose.
 */
export function extendBody(page: Page, body: LineRange): LineRange {
  return { first: reach(page, body.first - 1, -1), end: reach(page, body.end, 1) + 1 };
}
