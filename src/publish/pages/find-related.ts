import type { Archive, Entity } from "../../archive/archive.ts";
import type { Article } from "../../archive/article.ts";
import type { EntityId } from "../../authority/authority-record.ts";

/** A name that very many articles share says nothing of two of them, and would make the work grow as a square. */
const MOST_ARTICLES = 50;
const MOST_RELATED = 4;
const MOST_REASONS = 3;

export interface Related {
  readonly article: Article;
  /** What both name, rarest first. */
  readonly shared: readonly Entity[];
}

/** The articles that share the most names with this one, the rare names counting for more; at most four, strongest first. */
export function findRelated(archive: Archive, article: Article): readonly Related[] {
  const ids = new Set<EntityId>(article.topics.map(({ topic }) => topic));
  for (const { resolution } of article.names) if ("entity" in resolution) ids.add(resolution.entity);
  const found = new Map<Article, { weight: number; shared: Entity[] }>();
  for (const id of [...ids].sort()) {
    const entity = archive.entities.get(id);
    if (entity === undefined || entity.articles.length > MOST_ARTICLES) continue;
    for (const other of entity.articles) {
      if (other === article) continue;
      const entry = found.get(other) ?? { weight: 0, shared: [] };
      entry.weight += 1 / entity.articles.length;
      entry.shared.push(entity);
      found.set(other, entry);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.weight - x.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(([other, { shared }]) => ({
      article: other,
      shared: shared
        .sort((a, b) => a.articles.length - b.articles.length || (a.id < b.id ? -1 : 1))
        .slice(0, MOST_REASONS),
    }));
}
