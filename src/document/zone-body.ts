import type { Removed } from "./document.ts";
import type { LineRange, ReadLine } from "./find-body.ts";
import { lineKey } from "./find-title.ts";
import { type LineHint, OTHER_ARTICLE } from "./flatten-html.ts";
import { type Fate, fateOfBodyLine, fateOfMasthead, remove } from "./line-fate.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { isAllLinks, isClaimed, isHeading, isProse, isRow, type Page } from "./read-page.ts";

/** How many lines after the article may still be its masthead. */
export const BACK_LINES = 4;

/** An item or a cell that the markup puts in the article's own lists and tables, or a line that Readability does. */
const isOwnLine = (hint: LineHint | undefined): boolean =>
  hint !== undefined &&
  (isClaimed(hint) || (hint.standing > 0 && (hint.kind === "list-item" || hint.kind === "table")));

const LOOSE_RUN = 3;

/** The numbers of the lines in runs of three and more that are no prose: menus and labels the page put among the paragraphs. */
function looseLines(page: Page, body: LineRange): ReadonlySet<number> {
  const loose = new Set<number>();
  let run: number[] = [];
  for (let number = body.first; number <= body.end; number += 1) {
    const line = page.lines[number];
    const isLoose =
      number < body.end &&
      line !== undefined &&
      line.words < 7 &&
      !line.isStopped &&
      !line.isCaption &&
      !line.isListed &&
      !isRow(line) &&
      !isOwnLine(page.markup?.hints[number]) &&
      !isHeading(page, number);
    if (isLoose) run.push(number);
    else {
      const above = page.lines[(run[0] ?? 0) - 1];
      // What a colon announces is the article's own list.
      const isAnnounced = above !== undefined && page.text.charAt(above.end - 1) === ":";
      if (run.length >= LOOSE_RUN && !isAnnounced) for (const at of run) loose.add(at);
      run = [];
    }
  }
  return loose;
}

/** The beginning of a line, under which a second printing is found even where one of the two is cut short. */
function repetitionKey(text: string, line: ReadLine): string {
  return lineKey(text, { start: line.start, end: Math.min(line.end, line.start + 60) });
}

/** True for a headline that the page prints twice, as links to other articles are: over a picture and beside it. */
const isRepeatedHeadline = (page: Page, line: ReadLine): boolean =>
  !line.isStopped &&
  !line.isCaption &&
  !line.isListed &&
  line.words >= 7 &&
  line.words <= 24 &&
  page.timesPrinted(line) > 1;

const FEWEST_REPEATED = 8;

/** True where a third of the article's short lines are printed again: a plan or a programme, whose parts are alike. */
function isRepetitive(page: Page, core: LineRange): boolean {
  const seen = new Set<string>();
  let repeated = 0;
  let short = 0;
  for (let number = core.first; number < core.end; number += 1) {
    const line = page.lines[number];
    if (line === undefined || line.furniture !== null || line.words < 4 || isProse(line)) continue;
    const key = lineKey(page.text, line);
    short += 1;
    if (seen.has(key)) repeated += 1;
    else seen.add(key);
  }
  return repeated >= FEWEST_REPEATED && repeated * 3 >= short;
}

/** True where `copy` is `whole` again, or its beginning with an ellipsis or a button (`… more`) after it. */
function isCopy(text: string, copy: ReadLine, whole: ReadLine): boolean {
  const words = lineKey(text, copy).replace(/(?<!\s)(?:\s*(?:\.{3}|…))?\s*(?:more|less)?$/, "");
  return lineKey(text, whole).startsWith(words);
}

/**
 * Why a line among the article's is the page's by its markup: all links, in the page's frame, or left out by
 * Readability and no prose. Prose stays whatever Readability says, so that nothing of the body is lost. Null for others.
 */
function strangerReason(line: ReadLine, hint: LineHint): Removed["reason"] | null {
  if (hint.standing === OTHER_ARTICLE) return "related";
  if (hint.isReadable === false && !isProse(line)) return "navigation";
  if (hint.kind === "heading") return null;
  if (hint.standing < 0) return isClaimed(hint) && isProse(line) ? null : "navigation";
  return isAllLinks(hint) ? "related" : null;
}

/**
 * Says what becomes of the lines among which the article stands: what interrupts it is taken away, the rest is kept.
 * Short lines interrupt its prose, the range `core`; around that they are its lists.
 * Writes into `fates`, by line, and adds to `values` what mastheads at its ends say.
 */
export function zoneBody(
  page: Page,
  { body, core }: { readonly body: LineRange; readonly core: LineRange },
  { fates, values }: { readonly fates: Fate[]; readonly values: MastheadValue[] },
): void {
  const seen = new Map<string, number>();
  const isPlan = isRepetitive(page, core);
  const loose = looseLines(page, core);
  let isRelated = false;
  for (let number = body.first; number < body.end; number += 1) {
    const line = page.lines[number];
    if (line === undefined) break;
    const found = page.mastheads.get(number);
    if (line.furniture !== null) {
      isRelated = line.furniture.role === "related";
      fates[number] = remove(line.furniture.reason);
      continue;
    }
    if (found !== undefined) {
      const isNear = number - body.first < 3 || body.end - number <= BACK_LINES;
      if (isNear) values.push(...found);
      fates[number] = isNear ? fateOfMasthead(found) : remove("masthead");
      continue;
    }
    const key =
      line.words >= 4 && !isRow(line) && !(isPlan && !isProse(line)) ? repetitionKey(page.text, line) : "";
    const earlier = key === "" ? undefined : seen.get(key);
    const first = earlier === undefined ? undefined : page.lines[earlier];
    if (first !== undefined && isCopy(page.text, line, first)) {
      fates[number] = remove("repetition");
      continue;
    }
    if (first !== undefined && earlier !== undefined && isCopy(page.text, first, line))
      fates[earlier] = remove("repetition");
    if (key !== "") seen.set(key, number);
    if (isRelated && !isProse(line) && !line.isCaption) {
      fates[number] = remove("related");
      continue;
    }
    isRelated = false;
    if (number >= core.first && number < core.end && isRepeatedHeadline(page, line)) {
      fates[number] = remove("related");
      continue;
    }
    const hint = page.markup?.hints[number];
    const reason = hint === undefined ? null : strangerReason(line, hint);
    if (reason !== null) {
      fates[number] = remove(reason);
      continue;
    }
    if (loose.has(number)) {
      fates[number] = remove("navigation");
      continue;
    }
    fates[number] = fateOfBodyLine(page, number);
  }
}
