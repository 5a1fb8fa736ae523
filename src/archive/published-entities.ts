import type { AuthorityRecord, EntityId } from "../authority/authority-record.ts";
import type { Authority } from "../authority/read-authority.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import type { Article } from "./article.ts";
import type { Entity } from "./entity.ts";
import { type HeldBack, once } from "./held-back.ts";

/** What tells which entities may be published. */
export interface Publishing {
  readonly articles: readonly Article[];
  readonly authority: Authority;
  /** Those of which a published article says anything. */
  readonly reported: ReadonlyMap<EntityId, Entity>;
  readonly held: HeldBack;
}

/** What may be published of all entities. Records are without what waits with the articles held back. */
export interface Published {
  /** Those that have a page, and are in lists and data. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** These, and those that other records may name in words. */
  readonly shown: ReadonlyMap<EntityId, Entity>;
  readonly isMergePublic: (from: EntityId) => boolean;
}

const idOf = (words: string): EntityId | null =>
  /^(?:person|organisation|place|event|topic)\//.test(words) ? (words as EntityId) : null;

/** The names of entities before editors merged them that stand in published articles. */
function formerNames(articles: readonly Article[]): ReadonlySet<EntityId> {
  const former = new Set<EntityId>();
  for (const { names } of articles)
    for (const { resolution } of names)
      if ("was" in resolution && resolution.was !== undefined) former.add(resolution.was);
  return former;
}

/** Answers whether words stand in articles held back and in no published one. */
function onlyHeldWords({ articles, reported, held }: Publishing): (words: string) => boolean {
  const printed = new Set(
    [...reported.values()].flatMap(({ spellings }) => spellings.map(({ form }) => fold(form))),
  );
  const texts = once(() => articles.map(({ document }) => fold(document.text)));
  const known = new Map<string, boolean>();
  return (words) => {
    const key = fold(words);
    const isHeld =
      known.get(key) ??
      (!printed.has(key) && held.says(words) && !texts().some((text) => hasTerm(text, words)));
    known.set(key, isHeld);
    return isHeld;
  };
}

interface Showing {
  readonly isShown: (id: EntityId) => boolean;
  readonly isHeldName: (words: string) => boolean;
  readonly isHeldArticle: (path: string) => boolean;
}

/** A record without what waits: names and posts that only articles held back give, and records that do. */
function publicRecord(
  record: AuthorityRecord,
  { isShown, isHeldName, isHeldArticle }: Showing,
): AuthorityRecord {
  const own = (id: EntityId | null): EntityId | null => (id !== null && isShown(id) ? id : null);
  const mayStand = (words: string): boolean => {
    const id = idOf(words);
    return id === null ? !isHeldName(words) : isShown(id);
  };
  return {
    ...record,
    variants: record.isPublic ? record.variants : record.variants.filter((variant) => !isHeldName(variant)),
    notSameAs: record.notSameAs.filter(isShown),
    roles: record.roles.filter(
      ({ organisation, article }) =>
        (organisation === null || mayStand(organisation)) && (article === null || !isHeldArticle(article)),
    ),
    parent: own(record.parent),
    place: own(record.place),
    within: own(record.within),
    broader: own(record.broader),
    places: record.places.filter(isShown),
    organisers: record.organisers.filter(mayStand),
    participants: record.participants.filter(mayStand),
  };
}

/**
 * The entities that may be published: those of which a published article says something, and those whose record says
 * `public: true`. A record that nothing published bears out has no page; others may name it in words, unless an article
 * that is held back speaks of it: then it waits altogether, and so do the parts of other records that only such articles give.
 */
export function publishedEntities(all: ReadonlyMap<EntityId, Entity>, publishing: Publishing): Published {
  const { articles, authority, reported, held } = publishing;
  const { records, judgements, splits } = authority;
  const isHeldName = onlyHeldWords(publishing);
  // What editors ruled of articles that are held back.
  const ruled = new Set(
    [...judgements, ...splits].flatMap(({ article, is }) =>
      is !== null && held.isHeld(article) ? [is] : [],
    ),
  );
  const waits = ({ id, name, variants, slug, roles }: AuthorityRecord): boolean =>
    ruled.has(id) ||
    [name, slug, ...variants].some(isHeldName) ||
    roles.some(({ article }) => article !== null && held.isHeld(article));
  const isPublicRecord = (id: EntityId): boolean => records.get(id)?.isPublic === true;
  const open = new Set<EntityId>(reported.keys());
  for (const { id, merged } of all.values())
    if (isPublicRecord(id) || merged.some((other) => isPublicRecord(other.id))) open.add(id);
  const isShown = (id: EntityId): boolean => {
    const record = records.get(id);
    return open.has(id) || (record !== undefined && !waits(record));
  };
  const former = formerNames(articles);
  const isMergePublic = (from: EntityId): boolean => former.has(from) || isPublicRecord(from);

  const shown = new Map<EntityId, Entity>();
  for (const [id, composed] of all) {
    if (!isShown(id)) continue;
    const entity = reported.get(id) ?? composed;
    const { record, merged, notSameAs } = entity;
    shown.set(id, {
      ...entity,
      record: record && publicRecord(record, { isShown, isHeldName, isHeldArticle: held.isHeld }),
      merged: merged.filter((other) => isMergePublic(other.id)),
      notSameAs: notSameAs.filter((other) => open.has(other.entity)),
    });
  }
  return { shown, entities: new Map([...shown].filter(([id]) => open.has(id))), isMergePublic };
}
