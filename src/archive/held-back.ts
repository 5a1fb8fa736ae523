import type { EntityId } from "../authority/authority-record.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import type { Article } from "./article.ts";
import { joinedEntity } from "./joined-entity.ts";

/**
 * What is known of the articles that are held back. It tells what else must wait and what is no mistake; nothing that
 * is published is made from it.
 */
export interface HeldBack {
  /** True for the path of an article that is held back, with or without its ending. */
  readonly isHeld: (path: string) => boolean;
  /** True where a name or phrase stands in the file of one of them. */
  readonly says: (words: string) => boolean;
  /** The articles as they would be published; composed when first asked for. */
  readonly articles: () => readonly Article[];
  /** What they name. */
  readonly entities: () => ReadonlySet<EntityId>;
}

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/, "");

/** Composes a value when it is first asked for, and keeps it. */
export function once<T>(compose: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compose() };
    return known.value;
  };
}

function entitiesOf(articles: readonly Article[]): ReadonlySet<EntityId> {
  const ids = new Set<EntityId>();
  for (const { names, topics } of articles) {
    for (const { topic } of topics) ids.add(topic);
    for (const { resolution } of names) {
      const id = joinedEntity(resolution);
      if (id !== null) ids.add(id);
      if ("was" in resolution && resolution.was !== undefined) ids.add(resolution.was);
    }
  }
  return ids;
}

/** Opens what is known of the articles held back; `compose` makes the articles and is called once at most. */
export function openHeldBack(
  sources: readonly { readonly path: string; readonly text: string }[],
  compose: () => readonly Article[],
): HeldBack {
  const paths = new Set(sources.map(({ path }) => withoutEnding(path)));
  // A name across two files is no name.
  const folded = once(() => sources.map(({ text }) => fold(text)).join("\n.\n"));
  const articles = once(compose);
  return {
    isHeld: (path) => paths.has(withoutEnding(path)),
    says: (words) => sources.length > 0 && hasTerm(folded(), words),
    articles,
    entities: once(() => entitiesOf(articles())),
  };
}

/** Nothing is held back. */
export const NOTHING_HELD: HeldBack = openHeldBack([], () => []);
