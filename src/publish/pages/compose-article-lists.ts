import type { Article } from "../../archive/article.ts";
import { ARTICLES_URL, articleYearUrl, type PageUrl } from "../../archive/urls.ts";
import { articleLine } from "../excerpt.ts";
import { yearOf } from "../format-date.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { newestFirst } from "../latest-articles.ts";
import { cutList } from "../page-list.ts";
import type { Counted } from "../view-parts.ts";
import type { ArticleListView, Page } from "../views.ts";
import { composeListPages } from "./compose-list-pages.ts";

const UNDATED = "undated";

/** All articles, newest first, and those of each year by what is known of when they appeared. */
export function composeArticleLists(desk: Desk): readonly Page<ArticleListView>[] {
  const all = newestFirst(desk.archive.articles);
  const byYear = new Map<string, Article[]>();
  for (const article of all) {
    const year = yearOf(article.appeared) ?? UNDATED;
    const list = byYear.get(year) ?? [];
    list.push(article);
    byYear.set(year, list);
  }
  const inOrder = [...byYear].sort(([a], [b]) => (a === UNDATED ? 1 : b === UNDATED || a > b ? -1 : 1));
  const years: readonly Counted[] = inOrder.map(([year, list]) => ({
    text: year === UNDATED ? "Undated" : year,
    href: desk.href(articleYearUrl(year)),
    count: list.length,
    note: null,
  }));
  const pagesOf = (url: PageUrl, title: string, list: readonly Article[]): readonly Page<ArticleListView>[] =>
    composeListPages(
      desk,
      cutList(url, list, ({ id }) => id),
      ({ url: own, entries, paging }) => ({
        ...composeView(desk, own, {
          title,
          description: `${title} in ${desk.frame.siteTitle}: ${counted(list.length, "article")}, newest first.`,
          part: ARTICLES_URL,
          page: paging.page,
          trail: url === ARTICLES_URL ? [] : [{ text: "Articles", href: desk.href(ARTICLES_URL) }],
        }),
        title,
        years: paging.page === 1 ? years : [],
        paging,
        articles: entries.map((article) => articleLine(desk, article)),
      }),
      ({ entries, paging }) => [title, paging.page === 1 ? years : null, entries.map(desk.inputs.article)],
    );
  return [
    ...pagesOf(ARTICLES_URL, "Articles", all),
    ...inOrder.flatMap(([year, list]) =>
      pagesOf(
        articleYearUrl(year),
        year === UNDATED ? "Articles without a date" : `Articles of ${year}`,
        list,
      ),
    ),
  ];
}
