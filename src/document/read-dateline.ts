import type { Span } from "../text/span.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { readPrintedDates } from "./read-printed-date.ts";
import { AGENCIES } from "./words/agencies.ts";

const LONGEST = 120;
const DAY_LENGTH = 10;
// "OSLO, June 3 (Reuters) -", "OSLO (AP) --", "OSLO 1996-08-30": a place in capitals at the front of the line.
const PLACE = /^[\p{Lu}][\p{Lu}\p{M}.'’ /-]{2,}(?:,\s?[\p{L}.' ]{1,25})?/u;
const AGENCY = /\(([\p{L}][\p{L} .-]{1,30})\)\s*(?:[-–—_:]|$)/u;

// "OSLO (AP) —", "DUBAI, United Arab Emirates —": a town in capitals, then a dash.
const OPENER =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s?[\p{L}.' ]{2,30})?(?:\s\([\p{L} .&/-]{2,30}\))?\s*(?:[—–]|--?\s)/u;

/** True where a line opens with a town in capitals and a dash, as an agency's report does. */
export const opensWithDateline = (text: string, line: Span): boolean =>
  OPENER.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));

// `Oslo, Norway (4 March 2019) –`, `GENEVA, 4 March 2019 -`: a town, the date in full, and the dash that opens the report.
const TOWN_WORDS = 6;
const SMALL_IN_TOWN: ReadonlySet<string> = new Set("de da del di la le of and am an der upon".split(" "));
const LONGEST_TOWN = 50;

/** True for the words of a town before a day: capitalised, with marks and small words between. */
function isTown(words: string): boolean {
  const all = words.split(/[\s,/(–—-]/u).filter((word) => word !== "");
  return (
    all.length > 0 &&
    all.length <= TOWN_WORDS &&
    words.length <= LONGEST_TOWN &&
    all.every((word) => /^\p{Lu}[\p{L}\p{M}.'’]*$/u.test(word) || SMALL_IN_TOWN.has(word))
  );
}

const REPORT = /^ ?[)\]]?(?: ?\([\p{L} ./&-]{2,30}\))? ?(?:[–—:]|--?\s)/u;

/**
 * What the dateline at the front of a paragraph says of the article: the day, where it prints day, month and year, and
 * the agency, where it is a known one. The dateline itself stays in the text.
 */
export function readDateline(text: string, line: Span): readonly MastheadValue[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  const found: MastheadValue[] = [];
  const agency = AGENCY.exec(head);
  const name = agency?.[1];
  const [date] = readPrintedDates(text, line.start, line.start + head.length);
  const before = date === undefined ? "" : text.slice(line.start, date.start);
  const after = date === undefined ? "" : text.slice(date.end, line.end);
  const isReport = date !== undefined && isTown(before) && REPORT.test(after);
  const isDateline = isReport || PLACE.test(head) || (agency !== null && agency.index < 60);
  if (!isDateline) return found;
  if (agency !== null && name !== undefined && AGENCIES.has(name.toLowerCase())) {
    const start = line.start + agency.index + 1;
    found.push({ field: "source", value: name, span: { start, end: start + name.length } });
  }
  if (date === undefined) return found;
  const isAlone =
    isReport || (/^[\p{Lu}\p{M}.'’ ,/-]+$/u.test(before) && /^\s*(?:$|\([\p{L} .-]+\)|[-–—_:])/u.test(after));
  if (isAlone)
    found.push({ field: "published", value: date.edtf, span: { start: date.start, end: date.end } });
  return found;
}

// What says, in a sentence, when or where an article stood first.
const NOTED =
  /(?:^|[.;] )(?:This (?:report|story|article|dispatch|text|piece|interview|column)(?: by ((?:the )?\p{Lu}[\p{L}\p{M}.&' -]{1,40}?))? (?:was (?:first |originally )?(?:published|posted|printed)|(?:first |originally )?appeared|ran)|(?:First|Originally) (?:published|posted|printed|appeared))(?: (?:on|in))? (?=\p{Lu}\p{Ll}|\d)/gu;

/**
 * What sentences at an article's end or head say of its publication: `This report by Harbour Press was first published
 * June 3, 2021.`, `First posted 4 March 2019.` The sentences themselves stay in the text.
 */
export function readPublicationNote(text: string, line: Span): readonly MastheadValue[] {
  if (line.end - line.start > LONGEST) return [];
  for (const match of text.slice(line.start, line.end).matchAll(NOTED)) {
    const from = line.start + match.index + match[0].length;
    const [date] = readPrintedDates(text, from, line.end);
    if (date === undefined || date.start !== from || date.edtf.length < DAY_LENGTH) continue;
    const published: MastheadValue = {
      field: "published",
      value: date.edtf,
      span: { start: date.start, end: date.end },
    };
    const name = match[1];
    if (name === undefined) return [published];
    const start = line.start + match.index + match[0].indexOf(name);
    return [{ field: "source", value: name, span: { start, end: start + name.length } }, published];
  }
  return [];
}
