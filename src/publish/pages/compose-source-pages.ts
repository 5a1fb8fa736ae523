import type { SourcePage } from "../../archive/archive.ts";
import { SOURCES_URL, sourceUrl } from "../../archive/urls.ts";
import { safeUrl } from "../addresses.ts";
import { articleLine } from "../excerpt.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { newestFirst } from "../latest-articles.ts";
import { sortByName } from "../letters.ts";
import { cutList, type ListPage } from "../page-list.ts";
import type { Page, SourceIndexView, SourceView } from "../views.ts";
import { sourceDetails } from "./compose-article-page.ts";
import { composeListPages } from "./compose-list-pages.ts";
import { sourceNotes } from "./compose-source-notes.ts";

type SourceStatement = SourcePage["statements"][number];

const TITLE = "Sources";

/** Every source by name. */
export function composeSourceIndexes(desk: Desk): readonly Page<SourceIndexView>[] {
  const sorted = sortByName(
    desk.archive.sources,
    ({ name }) => name,
    ({ slug }) => slug,
  );
  return composeListPages(
    desk,
    cutList(SOURCES_URL, sorted, ({ slug }) => slug),
    ({ url, entries, paging }) => ({
      ...composeView(desk, url, {
        title: TITLE,
        description: `Where the articles come from: ${counted(sorted.length, "source")}.`,
        part: SOURCES_URL,
        page: paging.page,
      }),
      title: TITLE,
      paging,
      sources: entries.map(({ name, slug, articles }) => ({
        text: name,
        href: desk.href(sourceUrl(slug)),
        count: articles.length,
        note: null,
      })),
    }),
  );
}

function composeSourceView(desk: Desk, source: SourcePage, cut: ListPage<SourceStatement>): SourceView {
  const { page } = cut.paging;
  return {
    ...composeView(desk, cut.url, {
      title: `${source.name}, source`,
      description: `${counted(source.articles.length, "article")} from ${source.name}.`,
      part: SOURCES_URL,
      page,
      trail: [{ text: TITLE, href: desk.href(SOURCES_URL) }],
    }),
    name: source.name,
    notes: page === 1 ? sourceNotes(desk, source) : [],
    paging: cut.paging,
    articles: cut.entries.map(({ article, source: stated }) => ({
      ...articleLine(desk, article),
      url: safeUrl(stated.url),
      details: sourceDetails(stated),
    })),
  };
}

/** One page, or one for each hundred articles, for every source. */
export function composeSourcePages(desk: Desk): readonly Page<SourceView>[] {
  return desk.archive.sources.flatMap((source) =>
    composeListPages(
      desk,
      cutList(
        sourceUrl(source.slug),
        newestFirst(source.statements, ({ article }) => article),
        ({ article }) => article.id,
      ),
      (cut) => composeSourceView(desk, source, cut),
    ),
  );
}
