import type { LineHint } from "./flatten-html.ts";
import { isAllLinks } from "./read-page.ts";

// What stands in an article's place where a site refused the program that saved it.
const REFUSAL =
  /\b(?:checking your browser|enable javascript and cookies|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|not a robot|access (?:to this page has been )?denied|attention required|unusual traffic|just a moment|pardon our interruption|request (?:has been )?blocked|complete the captcha|ddos protection|403 forbidden|404 not found|page not found|502 bad gateway|503 service|too many requests)\b/i;
const MOST_REFUSING = 150;
const FEWEST_TEASERS = 3;
const FEWEST_PROSE = 60;
const FEWEST_WORDS = 3;

const wordsOf = (line: string): number => line.split(/\s+/u).filter((word) => word !== "").length;

/**
 * What a saved page holds instead of an article, for a message; null where it holds one. A page of few words that refuse
 * the reader is a refusal; one whose headlines are all links to other pages, with no more than a teaser below each, is
 * an index. `hints` are the lines of `text`, in order.
 */
export function lackOfArticle(
  text: string,
  hints: readonly LineHint[],
  titles: readonly string[],
): "a refusal by the site" | "an index of other articles" | null {
  const words = wordsOf(text);
  if (words < MOST_REFUSING && (REFUSAL.test(text) || titles.some((title) => REFUSAL.test(title))))
    return "a refusal by the site";
  let teasers = 0;
  let prose = 0;
  let longest = 0;
  let start = 0;
  for (const hint of hints) {
    const count = wordsOf(text.slice(start, hint.end));
    start = hint.end;
    if (hint.kind === "heading" && hint.depth > 1 && isAllLinks(hint) && count >= FEWEST_WORDS) {
      teasers += 1;
      prose = 0;
    } else if (hint.standing >= 0 && hint.linked * 2 < hint.letters) prose += count;
    longest = Math.max(longest, prose);
  }
  return teasers >= FEWEST_TEASERS && longest < FEWEST_PROSE ? "an index of other articles" : null;
}
