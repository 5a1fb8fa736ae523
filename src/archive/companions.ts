import type { EntityId } from "../authority/authority-record.ts";
import type { Article } from "./article.ts";
import type { Companion } from "./entity.ts";
import { joinedEntity } from "./joined-entity.ts";

/** As many companions as a page shows. */
const MOST_COMPANIONS = 30;
/** A sentence that names more is a list: pairs are counted among the first so many, or the work would grow as a square. */
const MOST_IN_SENTENCE = 30;

interface Pair {
  sentences: number;
  articles: number;
  /** The article that counted last, so that each counts a pair once. */
  last: Article | null;
}

/** Companions: every pair named in one sentence, with the sentences and the articles in which it is; strongest first. */
export function composeCompanions(articles: readonly Article[]): ReadonlyMap<EntityId, readonly Companion[]> {
  const pairs = new Map<EntityId, Map<EntityId, Pair>>();
  const count = (a: EntityId, b: EntityId, article: Article): void => {
    const of = pairs.get(a) ?? new Map<EntityId, Pair>();
    const pair = of.get(b) ?? { sentences: 0, articles: 0, last: null };
    pair.sentences += 1;
    if (pair.last !== article) pair.articles += 1;
    pair.last = article;
    of.set(b, pair);
    pairs.set(a, of);
  };
  for (const article of articles) {
    const bySentence = new Map<number, Set<EntityId>>();
    for (const { sentence, resolution } of article.names) {
      const id = joinedEntity(resolution);
      if (id === null) continue;
      const ids = bySentence.get(sentence) ?? new Set<EntityId>();
      if (ids.size < MOST_IN_SENTENCE) ids.add(id);
      bySentence.set(sentence, ids);
    }
    for (const ids of bySentence.values())
      for (const a of ids) for (const b of ids) if (a !== b) count(a, b, article);
  }
  return new Map(
    [...pairs].map(([id, others]) => [
      id,
      [...others]
        .map(([entity, { sentences, articles: together }]) => ({ entity, sentences, articles: together }))
        .sort(
          (a, b) => b.articles - a.articles || b.sentences - a.sentences || (a.entity < b.entity ? -1 : 1),
        )
        .slice(0, MOST_COMPANIONS),
    ]),
  );
}
