import { countEntities } from "../../archive/count-entities.ts";
import type { Entity } from "../../archive/entity.ts";
import { ownPoints } from "../../archive/series.ts";
import {
  ARTICLES_URL,
  entityUrl,
  FIGURES_URL,
  HOME_URL,
  kindUrl,
  QUOTATIONS_URL,
  seriesUrl,
} from "../../archive/urls.ts";
import type { EntityKind } from "../../authority/authority-record.ts";
import { composeSparkline } from "../chart.ts";
import { articleLine, summaryOf } from "../excerpt.ts";
import { formatDate } from "../format-date.ts";
import { formatMention } from "../format-figure.ts";
import { composeView, type Desk } from "../frame.ts";
import { KIND_NAMES, nounOf } from "../kind-names.ts";
import { latestArticles } from "../latest-articles.ts";
import type { Counted } from "../view-parts.ts";
import type { HomeView, Page } from "../views.ts";
import { kindOfEntity } from "./compose-indexes.ts";

const LATEST = 9;
const LEAD_SUMMARY = 480;
const MOST_NAMED = 8;
const TOPICS = 20;
const SERIES = 8;
/** As many scopes of one series, each a line of its own, where none is the series' own. */
const SCOPES = 3;

/** An entity as a counted link; the count is of its articles. */
export function countedEntity(desk: Desk, entity: Entity): Counted {
  return {
    text: entity.name,
    href: desk.href(entityUrl(entity.id)),
    count: entity.articles.length,
    note: kindOfEntity(entity),
  };
}

/** In how many articles and how often an entity is named in what is told; whom only a picture is credited to is not. */
function timesNamed({ kind, appearances, articles }: Entity): {
  readonly articles: number;
  readonly times: number;
} {
  if (kind === "topic") return { articles: articles.length, times: appearances.length };
  const told = appearances.filter(({ isCredit }) => !isCredit);
  return { articles: new Set(told.map(({ article }) => article)).size, times: told.length };
}

function mostNamed(desk: Desk, kind: EntityKind, count: number): readonly Counted[] {
  return [...desk.archive.entities.values()]
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({ entity, ...timesNamed(entity) }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || b.times - a.times || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, count)
    .map(({ entity, articles }) => ({ ...countedEntity(desk, entity), count: articles }));
}

/** How many of each kind of thing the archive holds, each leading to its index. */
export function archiveCounts(desk: Desk): readonly Counted[] {
  const { articles, figures, quotes } = desk.archive;
  const kinds: readonly EntityKind[] = ["person", "organisation", "place", "event", "topic"];
  const held = countEntities(desk.archive);
  return [
    {
      text: nounOf(articles.length, "Article"),
      href: desk.href(ARTICLES_URL),
      count: articles.length,
      note: null,
    },
    ...kinds.map((kind) => ({
      text: nounOf(held[kind], KIND_NAMES[kind].one, KIND_NAMES[kind].many),
      href: desk.href(kindUrl(kind)),
      count: held[kind],
      note: null,
    })),
    {
      text: nounOf(figures.length, "Figure"),
      href: desk.href(FIGURES_URL),
      count: figures.length,
      note: null,
    },
    {
      text: nounOf(quotes.length, "Quotation"),
      href: desk.href(QUOTATIONS_URL),
      count: quotes.length,
      note: null,
    },
  ];
}

function seriesLines(desk: Desk): HomeView["series"] {
  return desk.archive.series
    .filter(({ points }) => points.length > 0)
    .slice(0, SERIES)
    .flatMap((series) => {
      const own = ownPoints(series);
      const scopes = [...new Set(own.map(({ scope }) => scope))];
      return scopes.slice(0, SCOPES).flatMap((scope) => {
        const points = own.filter((point) => point.scope === scope);
        const last = points.findLast(({ date }) => date !== null) ?? points.at(-1);
        if (last === undefined) return [];
        const { article, mention } = last.figure;
        return [
          {
            label: series.label,
            scope: scope === "" ? null : scope,
            href: desk.href(seriesUrl(series.slug)),
            latest: formatMention(mention, article.document.text),
            date: last.date === null ? "undated" : formatDate(last.date),
            sparkline: composeSparkline({ ...series, points }),
          },
        ];
      });
    });
}

export function composeHomePages(desk: Desk): readonly Page<HomeView>[] {
  const { articles, site } = desk.archive;
  const compose = (): HomeView => ({
    ...composeView(desk, HOME_URL, { title: site.title, description: site.description }),
    counts: archiveCounts(desk),
    latest: latestArticles(articles, LATEST).map((article, at) =>
      at === 0
        ? { ...articleLine(desk, article), summary: summaryOf(article, LEAD_SUMMARY) }
        : articleLine(desk, article),
    ),
    latestBasis: "In the order the archive took them in.",
    topics: mostNamed(desk, "topic", TOPICS),
    people: mostNamed(desk, "person", MOST_NAMED),
    organisations: mostNamed(desk, "organisation", MOST_NAMED),
    places: mostNamed(desk, "place", MOST_NAMED),
    series: seriesLines(desk),
    more: desk.href(ARTICLES_URL),
  });
  return [{ url: HOME_URL, compose }];
}
