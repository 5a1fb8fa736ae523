import type { Span } from "../text/span.ts";
import { trimSpan } from "../text/white-space.ts";
import { readPrintedDates } from "./read-printed-date.ts";

/** What a masthead line says, with the place that prints it. Dates are EDTF. */
export interface MastheadValue {
  readonly field: "published" | "updated" | "source" | "author" | "editor";
  readonly value: string;
  readonly span: Span;
}

type Field = MastheadValue["field"];

const LABELS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...["updated", "last updated", "update", "last update", "modified", "last modified"].map(
    (word): [string, Field] => [word, "updated"],
  ),
  ...[
    "published",
    "first published",
    "posted",
    "created",
    "date",
    "publish date",
    "publication date",
    "release date",
    "publish time",
    "release time",
    "issued",
  ].map((word): [string, Field] => [word, "published"]),
  ...["source", "sources", "origin", "来源"].map((word): [string, Field] => [word, "source"]),
  ...[
    "by",
    "posted by",
    "published by",
    "author",
    "authors",
    "written by",
    "reporter",
    "reporters",
    "reported by",
    "reporting by",
    "story by",
    "text by",
    "words by",
    "correspondent",
    "作者",
  ].map((word): [string, Field] => [word, "author"]),
  ...[
    "editor",
    "editors",
    "edited by",
    "editing by",
    "web editor",
    "editor in charge",
    "responsible editor",
    "copy editor",
    "编辑",
    "责任编辑",
  ].map((word): [string, Field] => [word, "editor"]),
]);

const LONGEST_LINE = 220;
const LABEL =
  /(?<=^|[\s|•·,;(])(posted by|published by|last updated?|last modified|updated?|modified|first published|published|publish date|publication date|release date|publish time|release time|posted|created|date|issued|sources?|origin|authors?|written by|reporters?|reported by|reporting by|story by|text by|words by|correspondent|editor in charge|responsible editor|web editor|copy editor|editors?|edited by|editing by|by|来源|作者|责任编辑|编辑)(?:\s+(?:on|at|in|date|time))?(\s*[:：/|]\s*|\s+(?=\S))/giu;
const TIME =
  /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?(?![\d])|\b\d{1,2}\s*[ap]\.?m\.?(?![a-z])|T?\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?|(?:GMT|UTC)[+-]\d{1,2}(?::?\d\d)?|[+-]\d{2}:?\d{2}\b|\b\d+\s*-?\s*min(?:ute)?s?\s*read\b|\(\d+ (?:hours?|days?|minutes?) ago\)/gi;
const FILLERS: ReadonlySet<string> = new Set(
  (
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday at on am pm et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst ist jst hkt sgt cet cest aest aedt wat eat sast pkt local time hrs hours h o'clock " +
    "get short url updated published posted last first modified date t z and the of noon midnight"
  ).split(" "),
);
const NAME_GLUE: ReadonlySet<string> = new Set(
  "and & of the for in at with de da do dos das del della di du la le van der den von zu ter ten bin ibn al el af av y e".split(
    " ",
  ),
);

/** True where every word between `start` and `end` is a name's: capitalised, an initial, or a particle; at least one capital. */
export function isNameLike(text: string, start: number, end: number, most: number): boolean {
  const words = text
    .slice(start, end)
    .split(/[\s,;/]+/u)
    .filter((word) => word !== "" && !/^[-–—|•·]$/u.test(word));
  if (words.length === 0 || words.length > most) return false;
  let capitals = 0;
  for (const word of words) {
    // A brand may begin small and go on with a capital: eBay.
    if (/^["'“‘(@]*\p{Ll}?[\p{Lu}\p{Lo}]/u.test(word)) capitals += 1;
    else if (!NAME_GLUE.has(word.toLowerCase())) return false;
  }
  return capitals > 0 && capitals * 2 >= words.length;
}

/** Blanks what a date line may say beside its date, and returns where other words are left; null where none are. */
function leftOver(text: string, start: number, end: number, dates: readonly Span[]): Span | null {
  let rest = text.slice(start, end);
  for (const date of dates)
    rest =
      rest.slice(0, date.start - start) + " ".repeat(date.end - date.start) + rest.slice(date.end - start);
  rest = rest.replace(TIME, (found) => " ".repeat(found.length));
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

// Words of posts and of agencies, which follow a name on a byline and are not its second author.
const NO_PERSON =
  /\b(?:correspondent|reporter|writer|editor|staff|news|press|bureau|service|agency|agencies|reuters|afp|ap|upi|xinhua|bloomberg|contributor|columnist|producer|times|post|daily|journal|herald|tribune|gazette|guardian|media|desk|team|university|magazine|tv|radio|online)\b/iu;

/** The people of a byline: `Ana Ruiz and Ben Cole, Harbour Times` is two. Where it names none, the whole byline is one value. */
function readPeople(text: string, span: Span): { value: string; span: Span }[] {
  const people: { value: string; span: Span }[] = [];
  const whole = text.slice(span.start, span.end);
  let from = 0;
  for (const match of [
    ...whole.matchAll(/[,;&|/]|\s(?:and|with)\s|\s[-–—]\s|\s(?=(?:in|for|at|of)\s)|$/giu),
  ]) {
    const piece = trimSpan(text, span.start + from, span.start + match.index);
    const words = text.slice(piece.start, piece.end).replace(/\s+/gu, " ");
    from = match.index + match[0].length;
    if (words === "" || /^(?:in|for|at|of)\s/iu.test(words)) continue;
    if (people.length > 0 && NO_PERSON.test(words)) continue;
    if (
      people.length > 0 &&
      words === words.toUpperCase() &&
      people[0]?.value !== people[0]?.value.toUpperCase()
    )
      continue;
    people.push({ value: words, span: piece });
  }
  return people.length === 0 ? [{ value: whole.replace(/\s+/gu, " "), span }] : people;
}

/** `Ana Ruiz on`, cut before a date, is `Ana Ruiz`. */
function withoutPreposition(text: string, span: Span): Span {
  const match = /\s(?:on|at)$/iu.exec(text.slice(span.start, span.end));
  return match === null ? span : { start: span.start, end: span.start + match.index };
}

function valuesOfField(
  text: string,
  field: Field,
  start: number,
  end: number,
  isMarked: boolean,
): MastheadValue[] | null {
  const span = trimMarks(text, start, end);
  if (span.end <= span.start) return null;
  const dates = readPrintedDates(text, span.start, span.end);
  if (field === "published" || field === "updated") {
    const [date] = dates;
    if (date === undefined) return null;
    const rest = leftOver(text, span.start, span.end, dates);
    const value: MastheadValue = { field, value: date.edtf, span: { start: date.start, end: date.end } };
    if (rest === null) return [value];
    if (
      rest.start >= date.end &&
      isNameLike(text, rest.start, rest.end, 6) &&
      !/updated|published|posted/i.test(text.slice(rest.start, rest.end))
    )
      return [value, { field: "source", value: text.slice(rest.start, rest.end), span: rest }];
    return null;
  }
  const [date] = dates;
  const name = date === undefined ? span : withoutPreposition(text, trimMarks(text, span.start, date.start));
  const value = text.slice(name.start, name.end);
  // Without a colon only a name makes a byline: "By dawn the water had gone" does not.
  if (!isNameLike(text, name.start, name.end, isMarked ? 14 : 9)) return null;
  if (/[.!?…]$/u.test(value) && !/\b(?:\p{Lu}|[JS]r|Inc|Ltd|Co|Corp)\.$/u.test(value)) return null;
  const found: MastheadValue[] =
    field === "author" || field === "editor"
      ? readPeople(text, name).map((person) => ({ field, ...person }))
      : [{ field, value: value.replace(/\s+/gu, " "), span: name }];
  if (date !== undefined) {
    if (leftOver(text, date.start, span.end, dates) !== null) return null;
    found.push({ field: "published", value: date.edtf, span: { start: date.start, end: date.end } });
  }
  return found;
}

/** A line without a label that is a date, a date with a time, or a name with a date. */
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
  if (rest.end <= date.start && isNameLike(text, rest.start, rest.end, 5)) {
    const isIssue = text.charCodeAt(date.end - 1) === 0x671f;
    const isPlain = /[-–—|•·,\s]/u.test(text.charAt(rest.end)) || isIssue;
    if (!isPlain) return null;
    const value = text.slice(rest.start, rest.end);
    // A first word in capitals is a dateline's place, which stays in the text.
    if (/^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,}(?!\p{Ll})/u.test(value)) return null;
    return [{ field: isIssue ? "source" : "author", value, span: rest }, published];
  }
  return null;
}

/**
 * What a line of a masthead says, or null where the line is none. Read are labelled values, several a line
 * (`Updated: 3 June 2021 Source: Harbour Times`), bylines without a colon (`By Ana Ruiz`), and lines that hold nothing
 * but a date and time, a name with a date, or a magazine's issue. A sentence is never taken for a masthead.
 */
export function readMastheadLine(text: string, line: Span): readonly MastheadValue[] | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const words = text.slice(line.start, line.end);
  const labels: { at: number; from: number; field: Field; isMarked: boolean }[] = [];
  for (const match of words.matchAll(LABEL)) {
    const field = LABELS.get((match[1] ?? "").toLowerCase());
    if (field === undefined) continue;
    const isMarked = /[:：/|]/u.test(match[2] ?? "");
    const isFirst = match.index === 0;
    // Inside a line a label needs its colon, or it is a word of a name or a sentence; a date's needs a digit near.
    if (!isFirst && !isMarked && !(field === "updated" || field === "published")) continue;
    if (!isMarked && field === "source") continue;
    labels.push({
      at: line.start + match.index,
      from: line.start + match.index + match[0].length,
      field,
      isMarked,
    });
  }
  const [first] = labels;
  if (first === undefined) return readBareLine(text, line.start, line.end);
  const before = trimSpan(text, line.start, first.at);
  const found: MastheadValue[] = [];
  if (trimMarks(text, before.start, before.end).end > trimMarks(text, before.start, before.end).start) {
    const bare = readBareLine(text, before.start, before.end);
    if (bare === null) return null;
    found.push(...bare);
  }
  for (const [number, label] of labels.entries()) {
    const end = labels[number + 1]?.at ?? line.end;
    const values = valuesOfField(text, label.field, label.from, end, label.isMarked);
    if (values === null) return null;
    found.push(...values);
  }
  return found;
}
