import type { LineRange, ReadLine } from "./find-body.ts";
import { findSiteName } from "./find-site-name.ts";
import { findTitle, lineKey } from "./find-title.ts";
import { type Fate, fateOfMasthead, keep, remove, type Zoned } from "./line-fate.ts";
import { readCaption } from "./read-caption.ts";
import { readDateline } from "./read-dateline.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { isProse, type Page } from "./read-page.ts";
import { BACK_LINES, zoneBody } from "./zone-body.ts";

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

/** A page with an article in it: the run of prose, the headline above it, the masthead between them and after. */
export function zonePage(page: Page, found: LineRange): Zoned {
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
  if (!values.some(({ field }) => field === "source")) {
    const away = lines.filter((_, number) => fates[number]?.outcome === "remove");
    const site = findSiteName(text, away);
    if (site !== null) values.push({ field: "source", value: text.slice(site.start, site.end), span: site });
  }
  return { fates, values, title };
}
