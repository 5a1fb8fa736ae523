import type { LineRange, ReadLine } from "./find-body.ts";
import { isProse, type Page } from "./read-page.ts";

const LEAST_ARTICLE = 40;
/** Lines from the date of one teaser to the date of the next, and how many such dates make a list. */
const TEASER_LINES = 6;
const FEWEST_TEASERS = 3;

const proseOf = (line: ReadLine | undefined): number => (isProse(line) ? (line?.words ?? 0) : 0);

/** Cuts the range where a heading closes the article: after it come readers' comments and the page's own words. */
function withoutClosing({ lines }: Page, body: LineRange): LineRange {
  let before = 0;
  for (let number = body.first; number < body.end; number += 1) {
    const line = lines[number];
    if (line?.furniture?.role === "closing" && before >= LEAST_ARTICLE)
      return { first: body.first, end: number };
    before += proseOf(line);
  }
  return body;
}

/** True for a line that dates a teaser: a masthead's date, below a headline. */
const isDated = (line: ReadLine | undefined): boolean => line?.isMasthead === true && line.digits >= 3;

/** The first line of the teaser that line `dated` dates: its headline, above the names of those who wrote it. */
function teaserStart({ lines }: Page, dated: number, first: number): number {
  let start = dated;
  while (start > first && dated - start < TEASER_LINES - 2) {
    const above = lines[start - 1];
    if (above === undefined || above.furniture !== null || isProse(above)) break;
    start -= 1;
  }
  return start;
}

/** Cuts the range where a list of other articles begins: three headlines and more, each with its date and a few words. */
function withoutTeasers(page: Page, body: LineRange): LineRange {
  let prose = 0;
  let opened = -1;
  let last = -1;
  let count = 0;
  for (let number = body.first; number < body.end; number += 1) {
    const line = page.lines[number];
    if (!isDated(line)) {
      if (opened < 0) prose += proseOf(line);
      continue;
    }
    if (prose < LEAST_ARTICLE) continue;
    const start = teaserStart(page, number, body.first);
    if (start === number) continue;
    const goesOn = last >= 0 && number - last <= TEASER_LINES;
    count = goesOn ? count + 1 : 1;
    if (!goesOn) opened = start;
    last = number;
    if (count === FEWEST_TEASERS) return { first: body.first, end: opened };
  }
  return body;
}

/** The range without the lines at its ends that are furniture or masthead. */
export function trimBody({ lines }: Page, body: LineRange): LineRange {
  let { first, end } = body;
  const isEdge = (line: ReadLine | undefined): boolean =>
    line !== undefined && (line.furniture !== null || line.isMasthead);
  while (first < end && isEdge(lines[first])) first += 1;
  while (end > first && isEdge(lines[end - 1])) end -= 1;
  return { first, end };
}

/** The range up to where something else begins: what a heading closes, or a list of other articles. */
export function cutBody(page: Page, body: LineRange): LineRange {
  return trimBody(page, withoutTeasers(page, withoutClosing(page, body)));
}
