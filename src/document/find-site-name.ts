import type { Span } from "../text/span.ts";

const HOST = /(?:@|https?:\/\/|www\.)((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,10})(?![a-z\d.-])/gi;
// Under which countries register: `harbourtimes.co.uk`.
const REGISTRIES: ReadonlySet<string> = new Set("co com org net gov edu ac".split(" "));
const SHORTEST_LABEL = 3;
const LONGEST_NAME = 5;
const LONGEST_LINE = 80;
// Mail and networks that many sites use name no site.
const SHARED: ReadonlySet<string> = new Set(
  "gmail yahoo hotmail outlook qq 163 126 sina facebook twitter instagram youtube linkedin pinterest weibo google apple whatsapp telegram".split(
    " ",
  ),
);

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The part of a host that its owner chose: `harbourtimes` of `www.harbour-times.co.uk`. */
function labelOf(host: string): string {
  const parts = host.toLowerCase().split(".");
  const last = parts.length - 2;
  const own = last > 0 && REGISTRIES.has(parts[last] ?? "") ? last - 1 : last;
  return lettersOf(parts[own] ?? "");
}

/**
 * The name a page's own lines print of the site, as the site's address spells it: `Harbour Times` where another line
 * gives `desk@harbourtimes.example`. Null where no line prints it. `lines` are those taken away from the article.
 *
 * @example
 * findSiteName("eHarbour Title\ndesk@eharbour.example", [{start: 0, end: 14}, {start: 15, end: 36}])
 * //=> {start: 0, end: 8}
 */
export function findSiteName(text: string, lines: readonly Span[]): Span | null {
  const labels = new Set<string>();
  for (const { start, end } of lines)
    if (end - start <= LONGEST_LINE * 3)
      for (const match of text.slice(start, end).matchAll(HOST)) {
        const label = labelOf(match[1] ?? "");
        if (label.length >= SHORTEST_LABEL && !SHARED.has(label)) labels.add(label);
      }
  if (labels.size === 0) return null;
  for (const { start, end } of lines) {
    if (end - start > LONGEST_LINE || text.slice(start, end).includes("@")) continue;
    const words = [...text.slice(start, end).matchAll(/[^\s|,;:–—]+/gu)];
    for (let first = 0; first < words.length; first += 1) {
      let joined = "";
      for (const word of words.slice(first, first + LONGEST_NAME)) {
        if (word[0].includes(".")) break;
        joined += lettersOf(word[0]);
        if (labels.has(joined))
          return { start: start + (words[first]?.index ?? 0), end: start + word.index + word[0].length };
      }
    }
  }
  return null;
}
