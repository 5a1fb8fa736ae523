import type { Span } from "../text/span.ts";
import { blankReach, isNameLike, isOutlet, isPersonLike, namesOfByline, readPeople } from "./read-byline.ts";
import { type PrintedDate, readPrintedDates } from "./read-printed-date.ts";
import { FILLERS, LABELS, type MastheadField } from "./words/masthead-words.ts";

/** What a masthead line says, with the place that prints it. Dates are EDTF. */
export interface MastheadValue {
  readonly field: MastheadField;
  readonly value: string;
  readonly span: Span;
}

interface Label {
  readonly at: number;
  readonly from: number;
  readonly field: MastheadField;
  readonly isMarked: boolean;
  readonly isForeign: boolean;
}

const LONGEST_LINE = 220;
const LONGEST_LIST = 40;
const LABEL =
  /(additional reporting by|news provided by|posted by|published by|last updated?|last modified|updated?|modified|first published|originally published|published date|date published|published|publish date|publication date|release date|publish time|release time|for immediate release|for release|issue date|date posted|posted|created|date|issued|filed|sources?|origin|authors?|written by|writing by|reporters?|reported by|reporting by|story by|text by|words by|compiled by|contributed by|correspondent|por|von|par|(?:media |press )?contacts?|editor in charge|responsible editor|web editor|copy editor|editors?|edited by|editing by|by|来源|作者|责任编辑|编辑)(?:\s+(?:on|at|in|date|time)\b)?(\s*[:：/|]\s*|\s+[-–—]\s+|\s+(?=\S)|(?=\p{Lu}\p{Ll}))/giu;
// Before a label stands nothing, a mark, or, where a page was flattened, what a capital letter ends: `Ana RuizPublished`.
const BEFORE_LABEL = /[\s|•·,;(/]/u;
const GLUED_LABEL = /^(?:Last |First )?(?:Updated|Published|Posted|Modified)\b/u;
const GLUED_BY = /^[Bb]y\p{Lu}\p{Ll}/u;
const STANDS_INSIDE: ReadonlySet<string> = new Set([
  "editing by",
  "edited by",
  "reporting by",
  "additional reporting by",
  "writing by",
  "written by",
]);
// Alone on its line it says only that the text may be printed.
const RELEASE = /^for immediate release\s*[:–—-]?$/i;
const RELEASE_LENGTH = 30;
const FOREIGN_BY: ReadonlySet<string> = new Set(["por", "von", "par"]);
const TIME =
  /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?(?![\d])|\b\d{1,2}\s*[ap]\.?m\.?(?![a-z])|\b\d{1,2}\s?h\s?\d\d\b|T?\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?|(?:GMT|UTC)[+-]\d{1,2}(?::?\d\d)?|[+-]\d{2}:?\d{2}\b|(?<!\d)\d+\s?-?\s?min(?:ute)?s?\s?read\b|(?:(?<!\d)\d+|\ban?)\s(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?: ago)?\b|\bjust now\b|\bpage ?\d+\b|\b\d+ comments?\b/gi;
// Which issue of a paper an article stood in: `Published in No. 17, March 2003`, `Vol. 4 No. 2`, `p. 14`.
const ISSUE =
  /\b(?:in )?(?:the )?(?:no|nr|num|number|issue|vol|volume|edition|ed|pp?|pages?)\b\.? ?(?:no\b\.? ?)?[\divxlc]{1,6}(?:[-–]\d{1,4})?\b/gi;
// A day of this year: `Last Updated: August 8`.
const YEARLESS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}\b(?!,? \d{4})/gi;

const blank = (found: string): string => " ".repeat(found.length);

/** Blanks what a date line may say beside its date, and returns where other words are left; null where none are. */
function leftOver(text: string, start: number, end: number, dates: readonly Span[]): Span | null {
  let rest = text.slice(start, end);
  for (const date of dates)
    if (date.start >= start && date.end <= end)
      rest =
        rest.slice(0, date.start - start) + " ".repeat(date.end - date.start) + rest.slice(date.end - start);
  rest = rest.replace(TIME, blank).replace(ISSUE, blank);
  let first = -1;
  let last = -1;
  for (const match of rest.matchAll(/[\p{L}\p{N}@][\p{L}\p{N}\p{M}'’.&-]*/gu)) {
    const word = match[0].replace(/(?<![.'’-])[.'’-]+$/u, "");
    if (FILLERS.has(word.replaceAll(".", "").toLowerCase())) continue;
    if (first < 0) first = match.index;
    last = match.index + match[0].length;
  }
  return first < 0 ? null : { start: start + first, end: start + last };
}

const trimMarks = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && /[\s|•·,;:：/()\u00a0–—-]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s|•·,;:：/(\u00a0–—-]/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

// An agency's editor goes by one name, in small letters: `Editor: huaxia`.
const LONE_WORD = /^\p{Ll}{2,20}$/u;

/** The name before a date: `Ana Ruiz on`, `Ana Ruiz 14:20,` is `Ana Ruiz`. */
function beforeDate(text: string, start: number, end: number): Span {
  const rest = leftOver(text, start, end, []);
  const span = rest === null ? trimMarks(text, start, end) : trimMarks(text, start, rest.end);
  const match = /\s(?:on|at)$/iu.exec(text.slice(span.start, span.end));
  return match === null ? span : { start: span.start, end: span.start + match.index };
}

// Begun only where white space begins, so that long white space is read once.
const PIECE = /(?<!\s)(?:\s*[|•·;]\s*|\s+[-–—/]\s+)|,\s+/gu;

/** The pieces between the marks of a masthead line, without what is a date or a time. */
function piecesOf(text: string, span: Span, dates: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  const cuts: Span[] = [...dates];
  for (const match of text.slice(span.start, span.end).matchAll(PIECE))
    cuts.push({ start: span.start + match.index, end: span.start + match.index + match[0].length });
  cuts.sort((one, other) => one.start - other.start);
  let from = span.start;
  for (const cut of [...cuts, { start: span.end, end: span.end }]) {
    if (cut.start > from) {
      const rest = leftOver(text, from, cut.start, []);
      if (rest !== null) pieces.push(trimMarks(text, rest.start, rest.end));
    }
    from = Math.max(from, cut.end);
  }
  return pieces;
}

const SECTION_OR_PLACE = 4;

/**
 * What stands unlabelled beside a date: a person before it, an agency or a site, or a section or a place, which says nothing here.
 * Null where one of the pieces is none of these.
 */
function readBeside(text: string, pieces: readonly Span[], date: number): MastheadValue[] | null {
  const found: MastheadValue[] = [];
  for (const span of pieces) {
    const words = text.slice(span.start, span.end).replace(/\s+/gu, " ");
    const [person] = readPeople(text, span);
    if (!isNameLike(text, span.start, span.end, SECTION_OR_PLACE)) return null;
    if (isOutlet(words)) found.push({ field: "source", value: words, span });
    else if (person !== undefined && span.start < date && isPersonLike(person.value))
      for (const one of readPeople(text, span)) found.push({ field: "author", ...one });
  }
  return found;
}

function valuesOfDate(text: string, field: MastheadField, span: Span, dates: readonly PrintedDate[]) {
  const [date] = dates;
  if (date === undefined) {
    // `Published 5 hours ago`, `Updated 14:20`, `Last updated August 8`: a masthead, but no day is known.
    const words = text.slice(span.start, span.end).replace(YEARLESS, blank);
    return leftOver(words, 0, words.length, []) === null ? [] : null;
  }
  const value: MastheadValue = { field, value: date.edtf, span: { start: date.start, end: date.end } };
  const rest = leftOver(text, span.start, span.end, dates);
  if (rest === null) return [value];
  if (rest.start < date.end || !isNameLike(text, rest.start, rest.end, 6)) return null;
  const beside = readBeside(text, piecesOf(text, { start: date.end, end: span.end }, dates), date.start);
  return beside === null ? null : [value, ...beside];
}

function valuesOfField(text: string, label: Label, end: number): MastheadValue[] | null {
  const { field, isMarked } = label;
  if (field === "contact") return [];
  const span = trimMarks(text, label.from, end);
  if (span.end <= span.start) return null;
  const dates = readPrintedDates(text, span.start, span.end);
  if (field === "published" || field === "updated") return valuesOfDate(text, field, span, dates);
  const [date] = dates;
  const isPerson = field === "author" || field === "editor";
  const printed = date === undefined ? span : beforeDate(text, span.start, date.start);
  const { words, span: name } = isPerson
    ? namesOfByline(text, printed)
    : { words: text.slice(printed.start, printed.end), span: printed };
  const value = text.slice(name.start, name.end);
  // Without a colon only a name makes a byline: "By dawn the water had gone" does not. A list of people may be long.
  const isName =
    isNameLike(words, 0, words.length, isMarked ? 14 : 9) ||
    (isPerson &&
      isNameLike(words, 0, words.length, LONGEST_LIST) &&
      readPeople(text, name).every((person) => isPersonLike(person.value)));
  if (!isName && !(isMarked && field === "editor" && LONE_WORD.test(value))) return null;
  // `Par exemple`, `Von Harbour Press`: in other languages than English only a person makes a byline.
  if (label.isForeign && !isMarked && !readPeople(text, name).every((person) => isPersonLike(person.value)))
    return null;
  if (/[.!?…]$/u.test(value) && !/\b(?:\p{Lu}|[JS]r|Inc|Ltd|Co|Corp)\.$/u.test(value)) return null;
  const found: MastheadValue[] = isPerson
    ? readPeople(text, name).map((person) => ({ field, ...person }))
    : [{ field, value: value.replace(/\s+/gu, " "), span: name }];
  if (date !== undefined) {
    if (leftOver(text, date.start, span.end, dates) !== null) return null;
    found.push({ field: "published", value: date.edtf, span: { start: date.start, end: date.end } });
  }
  return found;
}

// A first word in capitals is a dateline's place, which stays in the text.
const DATELINE = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,}(?!\p{Ll})/u;

/** A line without a label that is a date, a date with a time, or a date with a name, a site, a section or a place beside it. */
function readBareLine(text: string, start: number, end: number): readonly MastheadValue[] | null {
  const dates = readPrintedDates(text, start, end);
  const [date] = dates;
  if (date === undefined) return null;
  const rest = leftOver(text, start, end, dates);
  const published: MastheadValue = {
    field: "published",
    value: date.edtf,
    span: { start: date.start, end: date.end },
  };
  if (rest === null) return [published];
  const before = text.slice(rest.start, rest.end);
  if (text.charCodeAt(date.end - 1) === 0x671f && rest.end <= date.start)
    return isNameLike(text, rest.start, rest.end, 5)
      ? [{ field: "source", value: before, span: rest }, published]
      : null;
  if (rest.end <= date.start) {
    if (!/[-–—|•·,/()\s]/u.test(text.charAt(rest.end)) && rest.end < date.start) return null;
    if (DATELINE.test(before) && !isOutlet(before)) return null;
  } else if (!/^\s*(?:[|•·]|.{0,24}[|•·])/u.test(text.slice(date.end))) return null;
  const beside = readBeside(text, piecesOf(text, { start, end }, dates), date.start);
  return beside === null ? null : [...beside, published];
}

/** A line without a date that ends in a time: `Ana Ruiz 5 hours ago`. */
function readAgoLine(text: string, start: number, end: number): readonly MastheadValue[] | null {
  if (!/(?:(?<!\d)\d+|\ban?)\s(?:min(?:ute)?s?|hours?|hrs?|days?)(?: ago)?$/i.test(text.slice(start, end)))
    return null;
  const [person, ...others] = readPeople(text, { start, end });
  return person !== undefined && others.length === 0 && isPersonLike(person.value)
    ? [{ field: "author", ...person }]
    : null;
}

/** What stands before the first label: a date line, or a name, a site or a section, each ended by a mark or by the label itself. */
function readBefore(text: string, span: Span, next: MastheadField): readonly MastheadValue[] | null {
  const dated = readBareLine(text, span.start, span.end);
  if (dated !== null) return dated;
  if (next !== "published" && next !== "updated") return null;
  if (/^[\d\s:.,|•·-]*$/u.test(text.slice(span.start, span.end))) return [];
  if (leftOver(text, span.start, span.end, []) === null) return [];
  return readBeside(text, piecesOf(text, span, []), span.end + 1);
}

function labelsOf(text: string, line: Span): Label[] {
  const words = blankReach(text.slice(line.start, line.end));
  const labels: Label[] = [];
  for (const match of words.matchAll(LABEL)) {
    const label = (match[1] ?? "").toLowerCase();
    const field = LABELS.get(label.replace(/^(?:media|press) /, ""));
    if (field === undefined) continue;
    // A line that only says whom to ask is no masthead; after a date it ends what the masthead says.
    if (field === "contact" && (match.index === 0 || !/[:：]/u.test(match[2] ?? ""))) continue;
    const isDate = field === "updated" || field === "published";
    const isFirst = match.index === 0;
    const isGlued = match.index > 0 && isDate && GLUED_LABEL.test(words.slice(match.index, match.index + 14));
    if (!isFirst && !isGlued && !BEFORE_LABEL.test(words.charAt(match.index - 1))) continue;
    const mark = match[2] ?? "";
    if (mark === "" && !(isFirst && GLUED_BY.test(words)) && !isDate) continue;
    const isMarked = /[:：/|–—-]/u.test(mark);
    // Inside a line a label needs its colon, or it is a word of a name or a sentence; a date's needs a digit near.
    const isAfterDate =
      label === "by" && /(?:\d|[ap]\.?m\.?)(?:\s\p{Lu}{2,4}T)?[\s|•·,]*$/iu.test(words.slice(0, match.index));
    if (!isFirst && FOREIGN_BY.has(label)) continue;
    if (!isFirst && !isMarked && !isDate && !isAfterDate && !STANDS_INSIDE.has(label)) continue;
    if (!isMarked && field === "source" && label !== "news provided by") continue;
    labels.push({
      at: line.start + match.index,
      from: line.start + match.index + match[0].length,
      field,
      isMarked,
      isForeign: FOREIGN_BY.has(label),
    });
  }
  return labels;
}

/**
 * What a line of a masthead says, or null where the line is none. Read are labelled values, several a line
 * (`Updated: 3 June 2021 Source: Harbour Times`), bylines without a colon (`By Ana Ruiz`), and lines that hold nothing
 * but a date and time, a date with a name, a site or a section, or a magazine's issue. A line that only says how long ago the
 * article was published is a masthead without values. A sentence is never taken for a masthead.
 */
export function readMastheadLine(text: string, printed: Span): readonly MastheadValue[] | null {
  if (RELEASE.test(text.slice(printed.start, Math.min(printed.end, printed.start + RELEASE_LENGTH))))
    return [];
  // `— Ana Ruiz (@anaruiz) 3 June 2021` ends a quoted post.
  if (printed.end - printed.start > LONGEST_LINE || /[—–]/u.test(text.charAt(printed.start))) return null;
  const isBracketed = text.charAt(printed.start) === "(" && text.charAt(printed.end - 1) === ")";
  const line = isBracketed ? { start: printed.start + 1, end: printed.end - 1 } : printed;
  const labels = labelsOf(text, line);
  const [first] = labels;
  if (first === undefined)
    return readBareLine(text, line.start, line.end) ?? readAgoLine(text, line.start, line.end);
  const before = trimMarks(text, line.start, first.at);
  const found: MastheadValue[] = [];
  if (before.end > before.start) {
    const bare = readBefore(text, before, first.field);
    if (bare === null) return null;
    found.push(...bare);
  }
  for (const [number, label] of labels.entries()) {
    const end = labels[number + 1]?.at ?? line.end;
    const values = valuesOfField(text, label, end);
    if (values === null) return null;
    found.push(...values);
  }
  return found;
}
