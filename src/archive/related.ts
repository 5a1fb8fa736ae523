import type { EntityId } from "../authority/authority-record.ts";
import type { Slug } from "../text/slug.ts";
import type { Related } from "./archive.ts";
import type { Article } from "./article.ts";
import type { Entity } from "./entity.ts";
import type { FigureSeries } from "./series.ts";

/** What very many articles share says nothing of two of them, and would make the work grow as a square. */
const MOST_ARTICLES = 50;
const MOST_RELATED = 4;

interface Shared {
  weight: number;
  readonly entities: EntityId[];
  readonly series: Slug[];
}

interface Bond {
  readonly articles: readonly Article[];
  readonly add: (shared: Shared) => void;
}

const NOUNS: readonly (readonly [kind: string, one: string, many: string])[] = [
  ["person", "person", "people"],
  ["organisation", "organisation", "organisations"],
  ["place", "place", "places"],
  ["event", "event", "events"],
  ["topic", "topic", "topics"],
];

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const counted = (count: number, one: string, many: string): string =>
  `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`;

/** `Shares three people, one event and one series.` */
function reasonOf({ entities, series }: Shared): string {
  const parts = NOUNS.flatMap(([kind, one, many]) => {
    const count = entities.filter((id) => id.startsWith(`${kind}/`)).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  if (series.length > 0) parts.push(counted(series.length, "series", "series"));
  const last = parts.pop() ?? "";
  return `Shares ${parts.length === 0 ? last : `${parts.join(", ")} and ${last}`}.`;
}

/**
 * For each article the four that share most with it, strongest first: what they name, their topics and the series they
 * both have a point in, the rare counting for more. What more than fifty articles share is left out.
 */
export function composeRelated(
  articles: readonly Article[],
  entities: ReadonlyMap<EntityId, Entity>,
  series: readonly FigureSeries[],
): ReadonlyMap<Article, readonly Related[]> {
  const bonds = new Map<Article, Bond[]>(articles.map((article) => [article, []]));
  const bind = (list: readonly Article[], add: Bond["add"]): void => {
    if (list.length < 2 || list.length > MOST_ARTICLES) return;
    for (const article of list) bonds.get(article)?.push({ articles: list, add });
  };
  for (const { id, articles: list } of entities.values())
    bind(list, (shared) => {
      shared.weight += 1 / list.length;
      shared.entities.push(id);
    });
  for (const { slug, points } of series) {
    const list = [...new Set(points.map(({ figure }) => figure.article))];
    bind(list, (shared) => {
      shared.weight += 2 / list.length;
      shared.series.push(slug);
    });
  }
  return new Map(
    articles.map((article) => {
      const found = new Map<Article, Shared>();
      for (const { articles: list, add } of bonds.get(article) ?? [])
        for (const other of list) {
          if (other === article) continue;
          const shared = found.get(other) ?? { weight: 0, entities: [], series: [] };
          add(shared);
          found.set(other, shared);
        }
      const related = [...found]
        .sort(([a, x], [b, y]) => y.weight - x.weight || (a.id < b.id ? -1 : 1))
        .slice(0, MOST_RELATED)
        .map(([other, shared]): Related => ({ article: other, ...shared, reason: reasonOf(shared) }));
      return [article, related];
    }),
  );
}
