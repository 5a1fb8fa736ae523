import type { LineRange } from "./find-body.ts";
import { readCaption } from "./read-caption.ts";
import { opensWithDateline } from "./read-dateline.ts";
import { isProse, type Page } from "./read-page.ts";

const LINES_READ = 10;
// Captions and standfirsts may go without a stop; a line of fewer words is neither.
const FEWEST_WORDS = 8;
const MOST_LINES = 2;
const LONGEST_HEADLINE = 18;
// `Photo: ` and brackets: what a credit line holds beside its names.
const MOST_BESIDE = 16;
const LEAST_LEFT = 30;

/** True for a line that only says whose picture stands above it: `Photo: Ana Rojas`. */
export function isCredit({ lines, text }: Page, number: number): boolean {
  const line = lines[number];
  if (line?.isCaption !== true) return false;
  const credit = readCaption(text, line)?.credit ?? null;
  return credit !== null && line.end - line.start - (credit.end - credit.start) <= MOST_BESIDE;
}

/**
 * The number of the line with which the article itself begins, among the first lines of its prose: at its
 * dateline, or after the standfirst, which stands above the byline or the date, and after the caption of the picture at
 * the head, which stands above its credit. `body.first` where neither stands there, or where too little would be left.
 */
export function findOpening(page: Page, body: LineRange): number {
  let first = body.first;
  let told = 0;
  for (let number = body.first; number < Math.min(body.end, body.first + LINES_READ); number += 1) {
    const line = page.lines[number];
    if (line === undefined) break;
    const isText = line.furniture === null && !line.isMasthead && !line.isCaption;
    // The headline may stand among them.
    if (isText && line.words >= FEWEST_WORDS && (line.isStopped || line.words > LONGEST_HEADLINE)) told += 1;
    if (number > first && isText && line.words >= FEWEST_WORDS && opensWithDateline(page.text, line)) {
      first = number;
      break;
    }
    if (told > MOST_LINES) continue;
    if (line.isMasthead || (told > 0 && isCredit(page, number))) first = number + 1;
  }
  if (first === body.first) return first;
  let left = 0;
  for (let number = first; number < body.end && left < LEAST_LEFT; number += 1)
    if (isProse(page.lines[number])) left += page.lines[number]?.words ?? 0;
  return left < LEAST_LEFT ? body.first : first;
}
