import type { ReadLine } from "./find-body.ts";
import { isTitleLine, lineKey } from "./find-title.ts";
import { type Fate, fateOfBodyLine, fateOfMasthead, keep, remove, type Zoned } from "./line-fate.ts";
import { readClosingNote, readDateline } from "./read-dateline.ts";
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
    const isEdge = isFront ? number - first < FRONT_LINES : end - number <= LAST_LINES;
    if (found !== undefined && isEdge) {
      values.push(...found);
      fates[number] = fateOfMasthead(found);
    } else if (isFront && number - first < FRONT_LINES) values.push(...readDateline(text, line));
    else if (isEdge) values.push(...readClosingNote(text, line));
    if (isProse(line)) isFront = false;
  }
  return { fates, values, title };
}

function isEdgeFurniture(line: ReadLine | undefined): boolean {
  const reason = line?.furniture?.reason;
  return reason === "licence" || reason === "banner" || reason === "navigation";
}
