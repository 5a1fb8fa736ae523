import type { Span } from "../text/span.ts";
import type { Piece } from "./compose-text.ts";
import type { Removed } from "./document.ts";
import { findBody, type LineRange, type ReadLine } from "./find-body.ts";
import { type Furniture, findFurniture } from "./find-furniture.ts";
import { findTitle, isTitleLine, lineKey } from "./find-title.ts";
import type { LineHint } from "./flatten-html.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { readCaption } from "./read-caption.ts";
import { readDateline } from "./read-dateline.ts";
import { isNameLike, type MastheadValue, readMastheadLine } from "./read-masthead-line.ts";
import { type Line, splitLines } from "./split-lines.ts";

/** What a text of lines was found to hold: the article's pieces and what is not the article, each in the order of the text. */
export interface Zones {
  readonly pieces: readonly Piece[];
  readonly removed: readonly Removed[];
  readonly values: readonly MastheadValue[];
  readonly title: Span | null;
}

type Reason = Removed["reason"];

/** What becomes of one line. */
type Fate =
  | {
      readonly outcome: "keep";
      readonly kind: Piece["kind"];
      readonly depth: number | null;
      readonly credit: Span | null;
    }
  | { readonly outcome: "remove"; readonly reason: Reason };

const keep = (kind: Piece["kind"], credit: Span | null = null): Fate => ({
  outcome: "keep",
  kind,
  depth: kind === "heading" ? 2 : null,
  credit,
});
const remove = (reason: Reason): Fate => ({ outcome: "remove", reason });

/** What the markup of an HTML page says: of each printed line, and what the head gives for a title. */
export interface Markup {
  readonly hints: readonly LineHint[];
  readonly titles: readonly string[];
}

interface Page {
  readonly markup: Markup | null;
  readonly text: string;
  readonly lines: readonly ReadLine[];
  readonly mastheads: ReadonlyMap<number, readonly MastheadValue[]>;
  readonly timesPrinted: (line: ReadLine) => number;
}

const LONE_BY = /^(?:by|written by|reported by|story by|posted by|von|por|par)\s*:?$/iu;
const REPEATED: Furniture = { reason: "repetition", role: "item" };

const DATED =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|by)\b.{0,40}\b(?:19|20)\d\d|(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|\d{1,2}[ ./-](?:\d{1,2}|[a-z]{3,9})[ ./-](?:19|20)\d\d))/i;
// `June 9 – Porto`, `9 June: Porto`, `3. Porto`, `- Porto`.
const LISTED =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[.)]\s|[-–—•*·]\s)/i;

/** Marks runs of three lines and more that begin alike, with a day, a number or a bullet. */
function markLists(text: string, lines: ReadLine[]): void {
  let first = 0;
  for (let number = 0; number <= lines.length; number += 1) {
    const line = lines[number];
    const isOne =
      line !== undefined &&
      line.words >= 3 &&
      line.furniture === null &&
      !line.isMasthead &&
      LISTED.test(text.slice(line.start, Math.min(line.end, line.start + 20)));
    if (isOne) continue;
    if (number - first >= 3)
      for (let at = first; at < number; at += 1) {
        const listed = lines[at];
        if (listed !== undefined) lines[at] = { ...listed, isListed: true };
      }
    first = number + 1;
  }
}

const LINK_LIST = 0.75;

const isAllLinks = (hint: LineHint): boolean => hint.letters > 0 && hint.linked / hint.letters > LINK_LIST;

/** What a line's elements add to its words when the body is looked for: links and the page's frame speak against it. */
function bonusOf(line: Line, hint: LineHint | undefined): number {
  if (hint === undefined) return 0;
  // Its own worth is taken back, so that a long promotion costs no more than a short one.
  const own = line.isStopped || line.words >= 25 ? Math.min(line.words, 60) : 0;
  if (isAllLinks(hint)) return -6 - own;
  if (hint.standing < 0) return -6 - own;
  if (hint.kind === "heading") return 2;
  // Items and cells of the article's own lists and tables are short, and no menu.
  if (hint.standing > 0 && (hint.kind === "list-item" || hint.kind === "table"))
    return hint.linked === 0 ? 12 : 3;
  return hint.standing > 0 ? Math.min(4, line.words * 0.25) : 0;
}

/** A heading that is the title the page's head gives, alone or with the site's name after it. */
function titleBonus(text: string, line: Line, hint: LineHint | undefined, titles: readonly string[]): number {
  if (hint === undefined) return 0;
  const key = lineKey(text, line);
  const isTitle =
    line.words >= 2 && titles.some((title) => title.toLowerCase().replace(/\s+/g, " ").includes(key));
  return (isTitle ? 4 : 0) + (hint.depth === 1 ? 3 : 0);
}

function readLines(
  text: string,
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
  markup: Markup | null,
): Page {
  const mastheads = new Map<number, readonly MastheadValue[]>();
  const counts = new Map<string, number>();
  const read = lines.map((line, number): ReadLine => {
    if (line.words <= 60 && line.words >= 2) {
      const key = lineKey(text, line);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const before = lines[number - 1];
    const hint = markup?.hints[number];
    let values = readMastheadLine(text, line);
    if (
      values === null &&
      before !== undefined &&
      line.words <= 6 &&
      LONE_BY.test(text.slice(before.start, Math.min(before.end, before.start + 20))) &&
      isNameLike(text, line.start, line.end, 6)
    )
      values = [{ field: "author", value: text.slice(line.start, line.end), span: line }];
    if (values !== null) mastheads.set(number, values);
    // A date glued to its neighbours is no value but a masthead all the same.
    const isDated =
      values === null && line.words <= 14 && !line.isStopped && DATED.test(text.slice(line.start, line.end));
    const furniture =
      repeated.size > 0 && repeated.has(lineKey(text, line))
        ? REPEATED
        : values === null && hint?.kind !== "table"
          ? findFurniture(text, line)
          : null;
    const isCaption =
      values === null && furniture === null && (hint?.kind === "caption" || readCaption(text, line) !== null);
    return {
      ...line,
      furniture,
      isMasthead: values !== null || isDated,
      isCaption,
      isListed: false,
      bonus: bonusOf(line, hint),
      titleBonus: titleBonus(text, line, hint, markup?.titles ?? []),
    };
  });
  markLists(text, read);
  return {
    markup,
    text,
    lines: read,
    mastheads,
    timesPrinted: (line) => counts.get(lineKey(text, line)) ?? 0,
  };
}

/** True where the lines hold a page around the article, not the article alone: two pieces of furniture that words give away. */
function isPage(page: Page): boolean {
  if (page.lines.some(({ bonus }) => bonus < 0)) return true;
  const seen = new Set<string>();
  for (const line of page.lines) {
    if (line.furniture === null) continue;
    const key = lineKey(page.text, line);
    if (/\p{L}{2}/u.test(key)) seen.add(key);
    if (seen.size >= 2) return true;
  }
  return false;
}

function isProse(line: ReadLine | undefined): boolean {
  return line?.isStopped === true && line.words >= 8 && line.furniture === null && !line.isMasthead;
}

/** True where a line heads the prose below it: short, no sentence, and the only one of its kind between two paragraphs. */
function isHeading(page: Page, number: number): boolean {
  const line = page.lines[number];
  if (line === undefined || line.words > 14 || line.beginsSmall || line.isCaption) return false;
  const last = page.text.charAt(line.end - 1);
  if ((line.isStopped && last !== "?") || /[:,;_–—-]/.test(last)) return false;
  if (line.capitals === 0 && line.smalls === 0) return false;
  return isProse(page.lines[number + 1]) && (page.lines[number - 1]?.words ?? 9) > 5;
}

function fateOfBodyLine(page: Page, number: number): Fate {
  const line = page.lines[number];
  if (line === undefined) return remove("markup");
  if (line.isCaption) return keep("caption", readCaption(page.text, line)?.credit ?? null);
  const hint = page.markup?.hints[number];
  if (hint?.kind === "heading") return { outcome: "keep", kind: "heading", depth: hint.depth, credit: null };
  if (hint != null && hint.kind !== null) return keep(hint.kind);
  if (isHeading(page, number)) return keep("heading");
  if (/^[•●▪◦‣·*]\s/u.test(page.text.slice(line.start, line.start + 2))) return keep("list-item");
  return keep("paragraph");
}

/** A masthead line that names people or a source stays readable beside the body; one that gives a date is taken away. */
function fateOfMasthead(values: readonly MastheadValue[]): Fate {
  return values.some(({ field }) => field === "published" || field === "updated")
    ? remove("masthead")
    : keep("tail");
}

const FRONT_LINES = 8;
const BACK_LINES = 4;

/** An article without a page around it: everything is kept but what stands at its ends and is plainly not its words. */
function zoneArticle(page: Page): { fates: Fate[]; values: MastheadValue[]; title: number } {
  const { lines, text } = page;
  const fates: Fate[] = lines.map((_, number) => fateOfBodyLine(page, number));
  const values: MastheadValue[] = [];
  if (lines.length < 2) return { fates, values, title: -1 };
  let first = 0;
  while (first < lines.length - 1 && isEdgeFurniture(lines[first])) {
    fates[first] = remove(lines[first]?.furniture?.reason ?? "navigation");
    first += 1;
  }
  let end = lines.length;
  while (end > first + 1 && isEdgeFurniture(lines[end - 1])) {
    end -= 1;
    fates[end] = remove(lines[end]?.furniture?.reason ?? "footer");
  }
  const head = lines[first];
  const title =
    head !== undefined && isTitleLine(text, head, lines.slice(first + 1, first + 12)) ? first : -1;
  let isFront = true;
  for (let number = first; number < end; number += 1) {
    const line = lines[number];
    if (line === undefined) break;
    if (number === title) {
      fates[number] = keep("title");
      continue;
    }
    if (isFront && title >= 0 && head !== undefined && lineKey(text, line) === lineKey(text, head)) {
      fates[number] = remove("repetition");
      continue;
    }
    const found = page.mastheads.get(number);
    const isEdge = isFront ? number - first < FRONT_LINES : end - number <= BACK_LINES;
    if (found !== undefined && isEdge) {
      values.push(...found);
      fates[number] = fateOfMasthead(found);
    } else if (isFront && number - first < FRONT_LINES) values.push(...readDateline(text, line));
    if (isProse(line)) isFront = false;
  }
  return { fates, values, title };
}

function isEdgeFurniture(line: ReadLine | undefined): boolean {
  const reason = line?.furniture?.reason;
  return reason === "licence" || reason === "banner" || reason === "navigation" || reason === "repetition";
}

const LEAST_ARTICLE = 40;

/** Cuts the range where a heading closes the article: after it come readers' comments and the page's own words. */
function withoutClosing(page: Page, body: LineRange): LineRange {
  let before = 0;
  const proseOf = (line: ReadLine | undefined): number => (isProse(line) ? (line?.words ?? 0) : 0);
  for (let number = body.first; number < body.end; number += 1) {
    const line = page.lines[number];
    if (line?.furniture?.role === "closing" && before >= LEAST_ARTICLE)
      return { first: body.first, end: number };
    before += proseOf(line);
  }
  return body;
}

/** The first and the last line of the range that belong to the article: prose, captions and what stands between them. */
function trimBody(page: Page, body: LineRange): LineRange {
  let { first, end } = body;
  const isEdge = (line: ReadLine | undefined): boolean =>
    line !== undefined && (line.furniture !== null || line.isMasthead);
  while (first < end && isEdge(page.lines[first])) first += 1;
  while (end > first && isEdge(page.lines[end - 1])) end -= 1;
  return { first, end };
}

/** An item or a cell that the markup puts in the article's own lists and tables. */
const isOwnList = (hint: LineHint | undefined): boolean =>
  hint !== undefined && hint.standing > 0 && (hint.kind === "list-item" || hint.kind === "table");

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
      !isOwnList(page.markup?.hints[number]) &&
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

/** True where `copy` is `whole` again, or its beginning with an ellipsis or a button (`… more`) after it. */
function isCopy(text: string, copy: ReadLine, whole: ReadLine): boolean {
  const words = lineKey(text, copy).replace(/\s*(?:\.{3}|…)?\s*(?:more|less)?$/, "");
  return lineKey(text, whole).startsWith(words);
}

function zoneBody(page: Page, body: LineRange, fates: Fate[], values: MastheadValue[]): void {
  const seen = new Map<string, number>();
  const loose = looseLines(page, body);
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
    const key = line.words >= 4 ? repetitionKey(page.text, line) : "";
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
    const hint = page.markup?.hints[number];
    if (hint !== undefined && hint.kind !== "heading" && (isAllLinks(hint) || hint.standing < 0)) {
      fates[number] = remove(hint.standing < 0 ? "navigation" : "related");
      continue;
    }
    if (loose.has(number)) {
      fates[number] = remove("navigation");
      continue;
    }
    fates[number] = fateOfBodyLine(page, number);
  }
}

/** A page with an article in it: the run of prose, the headline above it, the masthead between them and after. */
function zonePage(page: Page, found: LineRange): { fates: Fate[]; values: MastheadValue[]; title: number } {
  const { lines, text } = page;
  const body = trimBody(page, withoutClosing(page, found));
  const title = findTitle(text, lines, body, page.timesPrinted);
  const values: MastheadValue[] = [];
  const fates: Fate[] = lines.map((line, number) => {
    const isAbove = number < body.first;
    return remove(line.furniture?.reason ?? (isAbove ? "navigation" : "footer"));
  });
  const titleLine = lines[title];
  const titleKey = titleLine === undefined ? null : lineKey(text, titleLine);
  if (title > 0 && lines[title - 1]?.furniture === null) fates[title - 1] = remove("site-title");
  if (title >= 0) fates[title] = keep("title");
  for (let number = Math.max(0, title < 0 ? body.first - 4 : title - 3); number < body.first; number += 1) {
    const line = lines[number];
    const masthead = page.mastheads.get(number);
    if (line === undefined || number === title) continue;
    if (masthead !== undefined) {
      values.push(...masthead);
      fates[number] = fateOfMasthead(masthead);
    } else if (titleKey !== null && lineKey(text, line) === titleKey) fates[number] = remove("repetition");
    else if (number > title && title >= 0 && line.furniture === null) {
      if (line.isCaption) fates[number] = keep("caption", readCaption(text, line)?.credit ?? null);
      else if (isProse(line)) fates[number] = keep("paragraph");
      else if (line.words >= 8) fates[number] = keep("heading");
      else fates[number] = remove("masthead");
    }
  }
  zoneBody(page, body, fates, values);
  let isRelated = false;
  for (let number = body.end; number < lines.length; number += 1) {
    const line = lines[number];
    if (line === undefined) break;
    if (line.furniture !== null) isRelated = line.furniture.role === "related";
    else if (isRelated) fates[number] = remove("related");
    const masthead = page.mastheads.get(number);
    if (masthead !== undefined && number < body.end + BACK_LINES && !isRelated) {
      values.push(...masthead);
      fates[number] = fateOfMasthead(masthead);
    }
  }
  const opening = lines[body.first];
  if (opening !== undefined) values.push(...readDateline(text, opening));
  return { fates, values, title };
}

function composeRemoved(lines: readonly ReadLine[], fates: readonly Fate[]): Removed[] {
  const removed: Removed[] = [];
  let isOpen = false;
  fates.forEach((fate, number) => {
    const line = lines[number];
    if (line === undefined || fate.outcome === "keep") {
      isOpen = false;
      return;
    }
    const last = removed.at(-1);
    if (isOpen && last !== undefined && last.reason === fate.reason)
      removed[removed.length - 1] = { ...last, end: line.end };
    else removed.push({ start: line.start, end: line.end, reason: fate.reason });
    isOpen = true;
  });
  return removed;
}

/**
 * Tells the article in `text.slice(start, end)` from the page around it, by the shape, position and repetition of its
 * lines. `repeated` holds the keys (`lineKey`) of lines that other articles of the run print too. Every line becomes
 * either a piece or removed. A text of one line is a paragraph; a text without furniture keeps all its lines.
 */
export function findZones(
  text: string,
  start: number,
  end: number,
  repeated: ReadonlySet<string>,
  markup: Markup | null = null,
): Zones {
  const printed = splitLines(text, start, end);
  // The lines of an HTML page are its elements' and were never wrapped.
  const page = readLines(text, markup === null ? joinWrapped(text, printed) : printed, repeated, markup);
  const body = page.lines.length >= (markup === null ? 5 : 3) && isPage(page) ? findBody(page.lines) : null;
  const { fates, values, title } = body === null ? zoneArticle(page) : zonePage(page, body);
  const pieces: Piece[] = [];
  fates.forEach((fate, number) => {
    const line = page.lines[number];
    if (line !== undefined && fate.outcome === "keep")
      pieces.push({
        kind: fate.kind,
        depth: fate.depth,
        spans: [{ start: line.start, end: line.end, as: null }],
        credit: fate.credit,
      });
  });
  return { pieces, removed: composeRemoved(page.lines, fates), values, title: page.lines[title] ?? null };
}
