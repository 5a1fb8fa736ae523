import type { Archive } from "../archive/archive.ts";
import { openDesk } from "./frame.ts";
import { composeAboutPages, composeNotFoundPages } from "./pages/compose-about-pages.ts";
import { composeAgreementPages, composeArithmeticPages } from "./pages/compose-agreement.ts";
import { composeArticleLists } from "./pages/compose-article-lists.ts";
import { composeArticlePages } from "./pages/compose-article-page.ts";
import { composeDatePages } from "./pages/compose-date-pages.ts";
import { composeDeskPages, composeRedirectPages } from "./pages/compose-desk-pages.ts";
import { composeEntityPages, entityTitles } from "./pages/compose-entity-pages.ts";
import { composeFigurePages } from "./pages/compose-figure-pages.ts";
import { composeHomePages } from "./pages/compose-home.ts";
import { composeIndexPages } from "./pages/compose-indexes.ts";
import { composeKnownPages } from "./pages/compose-known-months.ts";
import { composeLedgerPages } from "./pages/compose-ledgers.ts";
import { composeMovedPages } from "./pages/compose-moved-pages.ts";
import { composeNetworkPages } from "./pages/compose-network.ts";
import { composePhrasePages } from "./pages/compose-phrases.ts";
import { composeQuotationPages } from "./pages/compose-quotation-pages.ts";
import {
  composeCountriesPages,
  composeRecurringPages,
  composeRegisterPages,
} from "./pages/compose-register.ts";
import { composeSearchPages } from "./pages/compose-search-pages.ts";
import { composeSeriesPages } from "./pages/compose-series-pages.ts";
import { composeSourceIndexes, composeSourcePages } from "./pages/compose-source-pages.ts";
import { composeTimelinePages } from "./pages/compose-timeline-pages.ts";
import { composeTopicPages } from "./pages/compose-topic-pages.ts";
import type { Page, Pages, View } from "./views.ts";

/** Lists of articles stand among the articles' own addresses: where an article has taken one, the article keeps it. */
function withoutTaken<V extends View>(
  pages: readonly Page<V>[],
  taken: ReadonlySet<string>,
): readonly Page<V>[] {
  return pages.filter(({ url }) => !taken.has(url));
}

/**
 * Composes every page of the site by the template that prints it. Addresses are all known at once; the view of a page
 * is composed when `compose` is called, and is the same each time.
 */
export function composePages(archive: Archive): Pages {
  const desk = openDesk(archive);
  const titles = entityTitles(archive.entities.values());
  const articles = composeArticlePages(desk);
  const taken = new Set(articles.map(({ url }) => url));
  const pages: Pages = {
    home: composeHomePages(desk),
    articles,
    articleLists: withoutTaken(composeArticleLists(desk), taken),
    indexes: composeIndexPages(desk),
    entities: composeEntityPages(desk, titles),
    topics: composeTopicPages(desk, titles),
    sourceIndexes: composeSourceIndexes(desk),
    sources: composeSourcePages(desk),
    dates: composeDatePages(desk),
    timeline: composeTimelinePages(desk),
    figures: composeFigurePages(desk),
    series: composeSeriesPages(desk),
    quotations: composeQuotationPages(desk),
    search: composeSearchPages(desk),
    sheets: [
      ...composeRegisterPages(desk),
      ...composeCountriesPages(desk),
      ...composeRecurringPages(desk),
      ...composeAgreementPages(desk),
      ...composeArithmeticPages(desk),
      ...composeKnownPages(desk),
      ...composePhrasePages(desk),
      ...composeNetworkPages(desk),
      ...withoutTaken(composeLedgerPages(desk), taken),
    ],
    redirects: composeRedirectPages(desk),
    about: composeAboutPages(desk),
    notFound: composeNotFoundPages(desk),
  };
  // What stands at an address outranks what stood there.
  const standing = new Set(pageUrls(pages).map((url) => url.toLowerCase()));
  const moved = composeMovedPages(desk).filter(({ url }) => !standing.has(url.toLowerCase()));
  return { ...pages, redirects: [...pages.redirects, ...moved] };
}

/** Composes the pages for editors, which are no part of the site. */
export function composeEditorsPages(archive: Archive): Pages {
  const none: Pages = {
    home: [],
    articles: [],
    articleLists: [],
    indexes: [],
    entities: [],
    topics: [],
    sourceIndexes: [],
    sources: [],
    dates: [],
    timeline: [],
    figures: [],
    series: [],
    quotations: [],
    search: [],
    sheets: [],
    redirects: [],
    about: [],
    notFound: [],
  };
  return { ...none, sheets: composeDeskPages(openDesk(archive)) };
}

/** The addresses of all pages, in the order they are written. */
export function pageUrls(pages: Pages): readonly string[] {
  return Object.values(pages).flatMap((list: readonly Page<View>[]) => list.map(({ url }) => url));
}
