import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import type { Slug } from "../text/slug.ts";
import type { Article } from "./article.ts";
import type { PageUrl } from "./urls.ts";

// Lists of a year, of what has no day, and the second and later pages of either.
const LIST = /^\/articles\/(?:(?:\d{4}|undated)\/)?(?:page\/\d+\/)?$/;
const NUMERALS = /numerals\/$/;

/** What of the archive's own stands at an article's address; null where nothing does. */
function ownPageAt(url: PageUrl, owners: ReadonlyMap<PageUrl, Article>): string | null {
  if (LIST.test(url)) return "a list of articles";
  const above = url.replace(NUMERALS, "");
  return above !== url && owners.has(above) ? "the list of another article's numerals" : null;
}

/**
 * The articles with their addresses apart: one whose address another has already, and that appeared on another day, as
 * reports of every year do under one name, has the day added to its own, and that is reported. In the order of their
 * paths the first keeps its address; what appeared on the same day is left for `checkAddresses`.
 */
export function partAddresses(articles: readonly Article[], report: Report): readonly Article[] {
  const owners = new Map<PageUrl, Article>(articles.toReversed().map((article) => [article.url, article]));
  return articles.map((article) => {
    const owner = owners.get(article.url);
    const day = article.appeared.published;
    if (owner === undefined || owner === article || day === null || !isCalendarDate(day)) return article;
    if (owner.appeared.published === day) return article;
    const url = `${article.url.slice(0, -1)}-${day}/`;
    if (owners.has(url)) return article;
    const parted = { ...article, url, slug: `${article.slug}-${day}` as Slug };
    owners.set(url, parted);
    const place = { path: article.id, text: article.document.source.text, span: null };
    report(diagnose("source/address-parted", place, { url: article.url, other: owner.id, own: url }));
    return parted;
  });
}

/**
 * Reports each article whose address another one has, and each that stands where the archive writes a page of its own, so
 * that no page is written over another. Of two articles the first keeps its address.
 */
export function checkAddresses(articles: readonly Article[], report: Report): void {
  const owners = new Map<PageUrl, Article>();
  for (const article of articles) {
    const owner = owners.get(article.url);
    if (owner === undefined) owners.set(article.url, article);
    else {
      const place = { path: article.id, text: article.document.source.text, span: null };
      report(diagnose("source/address-taken", place, { url: article.url, other: owner.id }));
    }
  }
  for (const article of articles) {
    const own = ownPageAt(article.url, owners);
    if (own === null) continue;
    const place = { path: article.id, text: article.document.source.text, span: null };
    report(diagnose("source/address-reserved", place, { url: article.url, own }));
  }
}
