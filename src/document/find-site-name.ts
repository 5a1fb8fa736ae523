import type { Span } from "../text/span.ts";

const ADDRESS =
  /(?:@|https?:\/\/|www\.)(?:[a-z\d-]+\.)*?([a-z\d-]{3,40})\.(?:(?:com?|org|net|gov|edu|ac)\.)?[a-z]{2,10}\b/gi;
const LONGEST_NAME = 5;
const LONGEST_LINE = 80;
// Mail and networks that many sites use name no site.
const SHARED: ReadonlySet<string> = new Set(
  "gmail yahoo hotmail outlook qq 163 126 sina facebook twitter instagram youtube linkedin pinterest weibo google apple whatsapp telegram".split(
    " ",
  ),
);

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

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
      for (const match of text.slice(start, end).matchAll(ADDRESS)) {
        const label = lettersOf(match[1] ?? "");
        if (!SHARED.has(label)) labels.add(label);
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
