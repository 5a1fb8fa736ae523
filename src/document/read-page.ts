import type { ReadLine } from "./find-body.ts";
import { type Furniture, findFurniture, findNotice, noticesOf } from "./find-furniture.ts";
import { lineKey } from "./find-title.ts";
import type { LineHint } from "./flatten-html.ts";
import { isNameLike, isOutlet, isPersonLike, namesOfByline, readPeople } from "./read-byline.ts";
import { readCaption } from "./read-caption.ts";
import { type MastheadValue, readMastheadLine } from "./read-masthead-line.ts";
import type { Line } from "./split-lines.ts";

/** What the markup of an HTML page says: of each printed line, and what the head gives for a title. */
export interface Markup {
  readonly hints: readonly LineHint[];
  readonly titles: readonly string[];
}

/** A text as lines, each with what is known of it by itself. */
export interface Page {
  readonly markup: Markup | null;
  readonly text: string;
  readonly lines: readonly ReadLine[];
  readonly mastheads: ReadonlyMap<number, readonly MastheadValue[]>;
  readonly timesPrinted: (line: ReadLine) => number;
}

const LONGEST_NOTICE = 70;
const LONE_BY =
  /^(?:by|author|authors|author of the article|written by|reported by|story by|posted by|von|por|par)\s*:?$/iu;
const REPEATED: Furniture = { reason: "repetition", role: "item", isTelling: false };

const DATED =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|by|publiziert|veröffentlicht|publié|publicado|pubblicato)\b.{0,40}\b(?:19|20)\d\d|(?:published|updated|posted)\b.{0,30}\d{1,2}:\d\d|(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|\d{1,2}[ ./-](?:\d{1,2}|[a-z]{3,9})[ ./-](?:19|20)\d\d))/i;
// `June 9 – Porto`, `9 June: Porto`, `3. Porto`, `- Porto`.
const LISTED =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[.)]\s|[-–—•*·]\s)/i;

const QUESTION = /^(?:Q:|Q\.) ?/;

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

/** True for a line whose words are nearly all links. */
export const isAllLinks = (hint: LineHint): boolean =>
  hint.letters > 0 && hint.linked / hint.letters > LINK_LIST;

/** True for a line that Readability takes for the article's and that is no list of links. */
export const isClaimed = (hint: LineHint): boolean =>
  hint.isReadable === true && hint.linked * 2 < hint.letters;

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

/** No byline or date has this many words in small letters. */
const MOST_SMALLS = 8;

const isLoneBy = (text: string, line: Line | undefined): boolean =>
  line !== undefined && line.words <= 4 && LONE_BY.test(text.slice(line.start, line.end));

// No headline and no byline ends so.
const ENDS_OPEN = /\s(?:an?|and|at|by|for|from|in|of|on|or|since|than|that|the|to|until|was|were|with)$/;

/** A masthead line, or a name under a line that is `By` alone. */
function readMasthead(text: string, line: Line, before: Line | undefined): readonly MastheadValue[] | null {
  // The end of a sentence that was wrapped: `who was born on`, `4 March 1950`.
  const isContinued =
    before !== undefined &&
    !line.followsBlank &&
    !before.isStopped &&
    ((before.beginsSmall && before.words >= 3) || ENDS_OPEN.test(text.slice(before.start, before.end)));
  const values = isContinued ? null : readMastheadLine(text, line);
  if (values !== null || before === undefined || line.words > 8) return values;
  const isByline = isLoneBy(text, before) && isNameLike(text, line.start, line.end, 8);
  return isByline ? readPeople(text, line).map((person) => ({ field: "author", ...person })) : null;
}

const NAME_REACH = 2;
const HEADLINE_REACH = 8;

/** The people or the agency a line names and nothing else; null where it says more. */
function readNameAlone(text: string, line: Line): readonly MastheadValue[] | null {
  const { words, span } = namesOfByline(text, line);
  if (words === "") return null;
  if (isOutlet(words)) return [{ field: "source", value: words, span }];
  const people = readPeople(text, span);
  return people.every(({ value }) => isPersonLike(value))
    ? people.map((person) => ({ field: "author", ...person }))
    : null;
}

/**
 * Reads lines that are a name alone, beside a line that says when the article was published and under a headline, as bylines:
 * a writer's name stands there without `By` on many sites. Adds to `mastheads` and to `lines`.
 */
function markBylines(
  text: string,
  lines: ReadLine[],
  mastheads: Map<number, readonly MastheadValue[]>,
): void {
  for (const [dated, values] of [...mastheads]) {
    if (!values.every(({ field }) => field === "published" || field === "updated" || field === "source"))
      continue;
    for (let at = Math.max(0, dated - NAME_REACH); at <= dated + NAME_REACH; at += 1) {
      const line = lines[at];
      if (line === undefined || at === dated || line.words > 7 || line.isStopped) continue;
      if (line.furniture !== null || line.isMasthead || line.isCaption) continue;
      const beside = readNameAlone(text, line);
      if (beside === null) continue;
      const above = lines.slice(Math.max(0, at - HEADLINE_REACH), at).filter(({ words }) => words >= 5);
      const isHeaded = above.some(({ furniture, isMasthead }) => furniture === null && !isMasthead);
      // Among sentences it is a caption or a tag; a standfirst may be one or two.
      if (!isHeaded || above.filter(({ isStopped }) => isStopped).length > 2) continue;
      mastheads.set(at, beside);
      lines[at] = { ...line, isMasthead: true };
    }
  }
}

/** Marks the lines that are notices of the site: of consent, of rights and of law. */
function markNotices(text: string, lines: ReadLine[]): void {
  const notices = noticesOf(text);
  if (notices.length === 0) return;
  for (const [number, line] of lines.entries())
    if (line.furniture === null && !line.isMasthead && line.words < LONGEST_NOTICE) {
      const furniture = findNotice(text, line, notices);
      if (furniture !== null) lines[number] = { ...line, furniture, isCaption: false };
    }
}

function countLines(text: string, lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.words < 2 || line.words > 60) continue;
    const key = lineKey(text, line);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Reads what each line says of itself: furniture, masthead, caption, list, and what its markup adds. */
export function readPage(
  text: string,
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
  markup: Markup | null,
): Page {
  const mastheads = new Map<number, readonly MastheadValue[]>();
  const read = lines.map((line, number): ReadLine => {
    const hint = markup?.hints[number];
    // A sentence of many small words is no masthead, and most lines of an article are one.
    const isSentence = line.isStopped && line.smalls >= MOST_SMALLS;
    const values = isSentence ? null : readMasthead(text, line, lines[number - 1]);
    if (values !== null) mastheads.set(number, values);
    // A date glued to its neighbours is no value but a masthead all the same.
    const isDated =
      values === null && line.words <= 14 && !line.isStopped && DATED.test(text.slice(line.start, line.end));
    // A name with more beside it, under `By` alone: `Ana Ruiz | Harbour Times`.
    const isUnderBy = !line.isStopped && line.words <= 10 && isLoneBy(text, lines[number - 1]);
    const isOther = values === null && hint?.kind !== "table";
    const isRepeated = repeated.size > 0 && values === null && repeated.has(lineKey(text, line));
    const furniture = (isOther ? findFurniture(text, line) : null) ?? (isRepeated ? REPEATED : null);
    const isCaption =
      values === null && furniture === null && (hint?.kind === "caption" || readCaption(text, line) !== null);
    return {
      ...line,
      furniture,
      isMasthead: values !== null || isDated || isUnderBy,
      isCaption,
      isListed: false,
      bonus: bonusOf(line, hint),
      titleBonus: titleBonus(text, line, hint, markup?.titles ?? []),
    };
  });
  // Notices are looked for only where something else of a page is seen: in most texts there is nothing,
  // or the address at the head of a saved article.
  if (read.some(({ furniture, bonus }, number) => (furniture !== null && number > 0) || bonus < 0))
    markNotices(text, read);
  markBylines(text, read, mastheads);
  markLists(text, read);
  let counts: ReadonlyMap<string, number> | null = null;
  const timesPrinted = (line: ReadLine): number => {
    counts ??= countLines(text, lines);
    return counts.get(lineKey(text, line)) ?? 0;
  };
  return { markup, text, lines: read, mastheads, timesPrinted };
}

/** True where the lines hold a page around the article, not the article alone: two pieces of furniture that words give away. */
export function isPage(page: Page): boolean {
  if (page.lines.some(({ bonus }) => bonus < 0)) return true;
  const seen = new Set<string>();
  for (const line of page.lines) {
    if (line.furniture?.isTelling !== true) continue;
    seen.add(lineKey(page.text, line));
    if (seen.size >= 2) return true;
  }
  return false;
}

/** True for a sentence of eight words and more that is nothing else. */
export function isProse(line: ReadLine | undefined): boolean {
  return line?.isStopped === true && line.words >= 8 && line.furniture === null && !line.isMasthead;
}

/** A row of results, prices or measures: a word in five is a figure, and it may well be printed again. */
export const isRow = ({ words, capitals, smalls, digits }: Line): boolean =>
  words >= 3 && digits > 0 && (words - capitals - smalls) * 5 >= words;

/** True where a line heads the prose below it: short, no sentence, and the only one of its kind between two paragraphs. */
export function isHeading(page: Page, number: number): boolean {
  const line = page.lines[number];
  if (line === undefined || line.words > 14 || line.beginsSmall || line.isCaption) return false;
  // An interviewer's question is the article's text.
  if (QUESTION.test(page.text.slice(line.start, line.start + 3))) return false;
  const last = page.text.charAt(line.end - 1);
  if ((line.isStopped && last !== "?") || /[:,;_–—-]/.test(last)) return false;
  if (line.capitals === 0 && line.smalls === 0) return false;
  // A result or a price over the words on it: `Sela v Varo 14-3`.
  if (line.digits >= 3 && isRow(line)) return false;
  return isProse(page.lines[number + 1]) && (page.lines[number - 1]?.words ?? 9) > 5;
}
