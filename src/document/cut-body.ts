import type { LineRange, ReadLine } from "./find-body.ts";
import { isProse, type Page } from "./read-page.ts";

const LEAST_ARTICLE = 40;
/** Lines from the date of one teaser to the date of the next, and how many such dates make a list. */
const TEASER_LINES = 6;
const FEWEST_TEASERS = 3;

const proseOf = (line: ReadLine | undefined): number => (isProse(line) ? (line?.words ?? 0) : 0);

/** `About Harbour Works`, over what a company or a writer says of itself. */
const ABOUT =
  /^(?:About|ABOUT|Über|ÜBER|À propos de|A propos de|Sobre|Acerca de|Informazioni su|Over) (?:the |The |THE )?(\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s\p{Lu}[\p{L}\p{N}'’.&-]*){0,4}):?$/u;
const MOST_ABOUT = 4;
const NAME_WITHIN = 80;

/** True for a heading `About` and a name, where the words below it begin with one of the name. */
export function isAbout({ lines, text }: Page, number: number): boolean {
  const line = lines[number];
  const below = lines[number + 1];
  if (line === undefined || below === undefined || line.words > 7 || line.isStopped) return false;
  const [, name] = ABOUT.exec(text.slice(line.start, line.end)) ?? [];
  if (name === undefined) return false;
  const opening = text.slice(below.start, Math.min(below.end, below.start + NAME_WITHIN)).toLowerCase();
  return name.split(/\s/).some((word) => word.length > 2 && opening.includes(word.toLowerCase()));
}

/** True where such a heading has no more than four paragraphs left: who sent a press release or wrote a column. */
const isLastAbout = (page: Page, number: number, end: number): boolean =>
  isAbout(page, number) && page.lines.slice(number + 1, end).filter(isProse).length <= MOST_ABOUT;

/** Cuts the range where a heading closes the article: after it come readers' comments and the page's own words. */
function withoutClosing(page: Page, body: LineRange): LineRange {
  let before = 0;
  for (let number = body.first; number < body.end; number += 1) {
    const line = page.lines[number];
    const isClosing = line?.furniture?.role === "closing" || isLastAbout(page, number, body.end);
    if (isClosing && before >= LEAST_ARTICLE) return { first: body.first, end: number };
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
