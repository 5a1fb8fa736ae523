import type { Removed } from "./document.ts";
import type { ReadLine } from "./find-body.ts";
import { isTitleLine, lineKey } from "./find-title.ts";
import {
  type Fate,
  fateOfBodyLine,
  fateOfMasthead,
  keep,
  keepUntaken,
  remove,
  type Zoned,
} from "./line-fate.ts";
import { isOutlet } from "./read-byline.ts";
import { readDateline, readPublicationNote } from "./read-dateline.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { isProse, type Page } from "./read-page.ts";

const FRONT_LINES = 8;
const LAST_LINES = 4;

/** An article without a page around it: everything is kept but what stands at its ends and is plainly not its words. */
export function zoneArticle(page: Page): Zoned {
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
  const title = titleOf(page, first);
  const titleKey = title < 0 ? null : keyOfLine(page, title);
  // A kicker or the name of the site over the headline.
  for (let number = first; number < title; number += 1) {
    const found = page.mastheads.get(number);
    values.push(...(found ?? []));
    fates[number] = found === undefined ? remove("site-title") : fateOfMasthead(found);
  }
  let isFront = true;
  for (let number = title < 0 ? first : title; number < end; number += 1) {
    const line = lines[number];
    if (line === undefined) break;
    if (number === title) {
      fates[number] = keep("title");
      continue;
    }
    if (isFront && titleKey !== null && keyOfLine(page, number) === titleKey) {
      fates[number] = remove("repetition");
      continue;
    }
    const found = page.mastheads.get(number);
    const isEdge = isFront ? number - first < FRONT_LINES : end - number <= LAST_LINES;
    if (found !== undefined && isEdge) {
      values.push(...found);
      fates[number] = fateOfMasthead(found);
    } else if (isEdge) {
      if (isFront) values.push(...readDateline(text, line));
      values.push(...readPublicationNote(text, line));
      // How to reach the writer, under the byline.
      if (isFront && title >= 0 && line.furniture?.reason === "contact") fates[number] = remove("contact");
    }
    if (isProse(line)) isFront = false;
    // What sells the paper to its reader interrupts the article and is none of it.
    const { furniture } = line;
    if (furniture?.isTelling === true && SELLING.has(furniture.reason))
      fates[number] = remove(furniture.reason);
  }
  return { fates: keepUntaken(page, fates, values), values, title };
}

const keyOfLine = ({ text, lines }: Page, number: number): string => {
  const line = lines[number];
  return line === undefined ? "" : lineKey(text, line);
};

const SELLING: ReadonlySet<Removed["reason"]> = new Set<Removed["reason"]>(["advertisement", "banner"]);
const MARKED_TITLE = 3;
const LONGEST_KICKER = 5;

/**
 * The number of the line that heads the article, -1 where none does: the heading that its page's head gives, else the
 * first line, or the next where the first is the name of the site or of a section over it.
 */
function titleOf({ text, lines }: Page, first: number): number {
  const front = lines.slice(first, first + FRONT_LINES);
  const marked = front.findIndex((line) => line.titleBonus >= MARKED_TITLE && !line.isMasthead);
  // What stands over it is short, or it is the article's.
  if (marked >= 0 && front.slice(0, marked).every((line) => line.words < LONGEST_KICKER || line.isMasthead))
    return first + marked;
  const [head, next] = front;
  const heads = (line: ReadLine | undefined, number: number): boolean =>
    line !== undefined && isTitleLine(text, line, lines.slice(number + 1, number + 12));
  const isSiteName =
    head !== undefined &&
    next !== undefined &&
    head.words < LONGEST_KICKER &&
    next.words >= LONGEST_KICKER &&
    !next.isStopped &&
    head.smalls === 0 &&
    (next.followsBlank || head.capitals === head.words) &&
    (lines[first + 2]?.isMasthead === true || isOutlet(text.slice(head.start, head.end))) &&
    heads(next, first + 1);
  if (isSiteName) return first + 1;
  return heads(head, first) ? first : -1;
}

function isEdgeFurniture(line: ReadLine | undefined): boolean {
  const reason = line?.furniture?.reason;
  return reason === "licence" || reason === "banner" || reason === "navigation";
}
