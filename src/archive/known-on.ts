import type { EntityId } from "../authority/authority-record.ts";
import type { Slug } from "../text/slug.ts";
import type { KnownMonth } from "./archive.ts";
import type { Article } from "./article.ts";
import { articleDays } from "./article-date.ts";
import type { Entity } from "./entity.ts";
import { type FigureSeries, ownPoints, type SeriesPoint } from "./series.ts";

/** The month from which an article can have been known: that of the first day on which it can have appeared. */
function monthOf(article: Article): string | null {
  const { earliest, latest } = articleDays(article);
  return (earliest ?? latest)?.slice(0, 7) ?? null;
}

const groupBy = <K, T>(list: Iterable<T>, keyOf: (item: T) => K | null): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
};

/**
 * What the archive could have said at the end of each month that has articles, oldest first: an article counts from the
 * first day on which it can have appeared, so that nothing is known sooner than that and perhaps later. Each month holds
 * what was new in it, and of each series the last point known by then; articles without any date are in none.
 */
export function composeKnownMonths(
  articles: readonly Article[],
  entities: ReadonlyMap<EntityId, Entity>,
  series: readonly FigureSeries[],
): readonly KnownMonth[] {
  const byMonth = groupBy(articles, monthOf);
  const months = [...byMonth.keys()].sort();
  // An entity is known from the first month of any of its articles.
  const firstMonth = (entity: Entity): string | null => {
    let first: string | null = null;
    for (const article of entity.articles) {
      const month = monthOf(article);
      if (month !== null && (first === null || month < first)) first = month;
    }
    return first;
  };
  const named = groupBy(
    [...entities.values()].filter(({ kind }) => kind !== "topic"),
    firstMonth,
  );
  const points = groupBy(
    series.flatMap((one) => ownPoints(one).map((point, at) => ({ slug: one.slug, point, at }))),
    ({ point }) => monthOf(point.figure.article),
  );
  const latest = new Map<Slug, { readonly at: number; readonly point: SeriesPoint }>();
  let total = 0;
  let totalNamed = 0;
  let totalFigures = 0;
  return months.map((month): KnownMonth => {
    const here = byMonth.get(month) ?? [];
    const fresh = named.get(month) ?? [];
    total += here.length;
    totalNamed += fresh.length;
    for (const { mentions } of here) totalFigures += mentions.figures.length;
    // The points of a series are in the order of their dates: the last of them is what was known last.
    for (const { slug, point, at } of points.get(month) ?? [])
      if (at >= (latest.get(slug)?.at ?? -1)) latest.set(slug, { at, point });
    return {
      month,
      articles: here,
      entities: fresh.map(({ id }) => id),
      known: { articles: total, entities: totalNamed, figures: totalFigures },
      series: [...latest].map(([slug, { point }]) => ({ slug, point })),
    };
  });
}
