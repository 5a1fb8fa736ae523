import { cutBody, trimBody } from "./cut-body.ts";
import { extendBody } from "./extend-body.ts";
import type { LineRange } from "./find-body.ts";
import { findOpening, isCredit } from "./find-opening.ts";
import { findSiteName } from "./find-site-name.ts";
import { findTitle, lineKey } from "./find-title.ts";
import {
  type Fate,
  fateOfBodyLine,
  fateOfMasthead,
  keep,
  keepUntaken,
  remove,
  type Zoned,
} from "./line-fate.ts";
import { readCaption } from "./read-caption.ts";
import { readDateline, readPublicationNote } from "./read-dateline.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { isAllLinks, isProse, type Page } from "./read-page.ts";
import { BACK_LINES, zoneBody } from "./zone-body.ts";

/**
 * What becomes of a line between the headline and the article: a caption, a standfirst (which stands among the prose, from
 * line `prose` on, or above the masthead), or what else the masthead prints.
 */
function fateOfFrontLine(page: Page, number: number, body: LineRange, prose: number): Fate {
  const line = page.lines[number];
  if (line === undefined) return remove("markup");
  const hint = page.markup?.hints[number];
  // The first section's own heading.
  if (number === body.first - 1 && hint?.kind === "heading" && hint.depth > 1 && !isAllLinks(hint))
    return fateOfBodyLine(page, number);
  if (line.isCaption || (line.words >= 8 && isCredit(page, number + 1)))
    return keep("caption", readCaption(page.text, line)?.credit ?? null);
  if (line.isMasthead || line.words < 8) return remove("masthead");
  const isStandfirst =
    number >= prose || page.lines.slice(number + 1, body.first).some(({ isMasthead }) => isMasthead);
  return isProse(line) && !isStandfirst ? keep("paragraph") : keep("heading");
}

const OPENING_LINES = 12;
const LINES_ABOVE = 60;
const BESIDE = 3;

/**
 * What the line says that dates the article where none of its own lines does: one among its first lines, or the nearest
 * above it, and the bylines beside that.
 */
function findDateLine({ mastheads }: Page, body: LineRange): readonly MastheadValue[] {
  let dated = -1;
  for (const [number, values] of mastheads) {
    if (!values.some(({ field }) => field === "published") || number > body.first + OPENING_LINES) continue;
    if (number < body.first - LINES_ABOVE || (number >= body.first && dated >= body.first)) continue;
    dated = number;
  }
  if (dated < 0) return [];
  const found = [...(mastheads.get(dated) ?? [])];
  for (const [number, values] of mastheads)
    if (number !== dated && Math.abs(number - dated) <= BESIDE)
      found.push(...values.filter(({ field }) => field === "author" || field === "updated"));
  return found;
}

/** A page with an article in it: the run of prose, the headline above it, the masthead between them and after. */
export function zonePage(page: Page, found: LineRange): Zoned {
  const { lines, text } = page;
  const core = cutBody(page, found);
  const whole = extendBody(page, core);
  const opened = trimBody(page, { first: findOpening(page, whole), end: whole.end });
  const title = findTitle(text, lines, opened, page.timesPrinted);
  const body = title < 0 ? whole : opened;
  const values: MastheadValue[] = [];
  const above: MastheadValue[] = [];
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
      (number < title ? above : values).push(...masthead);
      fates[number] = fateOfMasthead(masthead);
    } else if (titleKey !== null && lineKey(text, line) === titleKey) fates[number] = remove("repetition");
    else if (number > title && title >= 0 && line.furniture === null) {
      fates[number] = fateOfFrontLine(page, number, body, whole.first);
    }
  }
  zoneBody(page, { body, core }, { fates, values });
  // A gallery or a player prints the headline again among the paragraphs.
  for (let number = body.first; titleKey !== null && number < body.end; number += 1) {
    const line = lines[number];
    if (
      line !== undefined &&
      line.words >= 4 &&
      fates[number]?.outcome === "keep" &&
      lineKey(text, line) === titleKey
    )
      fates[number] = remove("repetition");
  }
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
  // What stands above the headline may be another article's: it counts where nothing below it says the same.
  values.push(...above.filter(({ field }) => !values.some((value) => value.field === field)));
  for (const line of lines.slice(Math.max(body.first, body.end - BACK_LINES), body.end + BACK_LINES))
    values.push(...readPublicationNote(text, line));
  if (!values.some(({ field }) => field === "published")) values.push(...findDateLine(page, body));
  const opening = lines[body.first];
  if (opening !== undefined) values.push(...readDateline(text, opening));
  if (!values.some(({ field }) => field === "source")) {
    const away = lines.filter((_, number) => fates[number]?.outcome === "remove");
    const site = findSiteName(text, away);
    if (site !== null) values.push({ field: "source", value: text.slice(site.start, site.end), span: site });
  }
  return { fates: keepUntaken(page, fates, values), values, title };
}
