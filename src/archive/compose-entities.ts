import type { AuthorityRecord, EntityId, EntityKind } from "../authority/authority-record.ts";
import type { Identity } from "../authority/identity.ts";
import { type Slug, slugOf } from "../text/slug.ts";
import type { Article } from "./article.ts";
import { composeCompanions } from "./companions.ts";
import type { Appearance, AttestedPost, Entity, KeptApart, MergedName, Spelling } from "./entity.ts";
import { joinedEntity } from "./joined-entity.ts";

interface Gathered {
  readonly appearances: Appearance[];
  /** Each once, oldest first; those of a topic without a sentence that shows it too. */
  readonly articles: Set<Article>;
  /** The name most often given by the machine, for entities without a record. */
  readonly names: Map<string, number>;
  subkind: string | null;
}

/** What the archive is joined by. */
export interface Joining {
  readonly records: ReadonlyMap<EntityId, AuthorityRecord>;
  readonly identity: Identity;
  readonly posts: ReadonlyMap<EntityId, readonly AttestedPost[]>;
}

/** Gathers what names each entity; and of those that were merged, the names they had. */
function gather(articles: readonly Article[]) {
  const all = new Map<EntityId, Gathered>();
  const formerNames = new Map<EntityId, Map<string, number>>();
  const of = (id: EntityId): Gathered => {
    const known = all.get(id) ?? {
      appearances: [],
      articles: new Set<Article>(),
      names: new Map<string, number>(),
      subkind: null,
    };
    all.set(id, known);
    return known;
  };
  for (const article of articles) {
    const credits = article.document.blocks.flatMap(({ credit: span }) => span ?? []);
    let credit = 0;
    for (const { mention, sentence, resolution } of article.names) {
      const id = joinedEntity(resolution);
      if (id === null) continue;
      const gathered = of(id);
      const { start, end, name } = mention;
      const surface = article.document.text.slice(start, end);
      while ((credits[credit]?.end ?? Number.POSITIVE_INFINITY) <= start) credit += 1;
      const isCredit = start >= (credits[credit]?.start ?? Number.POSITIVE_INFINITY);
      gathered.appearances.push({ article, sentence, span: { start, end }, surface, isCredit });
      gathered.articles.add(article);
      gathered.subkind ??= mention.subkind;
      const was = "was" in resolution ? resolution.was : undefined;
      const names = was === undefined ? gathered.names : (formerNames.get(was) ?? new Map<string, number>());
      names.set(name, (names.get(name) ?? 0) + 1);
      if (was !== undefined) formerNames.set(was, names);
    }
    for (const { topic, words, evidence } of article.topics) {
      const gathered = of(topic);
      if (words !== null) gathered.names.set(words, (gathered.names.get(words) ?? 0) + 1);
      gathered.articles.add(article);
      for (const { term, sentence } of evidence) {
        const span = article.mentions.sentences[sentence];
        if (span !== undefined)
          gathered.appearances.push({ article, sentence, span, surface: term, isCredit: false });
      }
    }
  }
  return { all, formerNames };
}

function spellingsOf(appearances: readonly Appearance[]): readonly Spelling[] {
  const forms = new Map<string, { count: number; articles: Set<Article> }>();
  for (const { surface, article } of appearances) {
    const form = surface.replace(/\s+/g, " ");
    const entry = forms.get(form) ?? { count: 0, articles: new Set<Article>() };
    entry.count += 1;
    entry.articles.add(article);
    forms.set(form, entry);
  }
  return [...forms]
    .map(([form, { count, articles }]) => ({ form, count, articles: [...articles] }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}

/** The form most often given, the longer and then the earlier in the alphabet where two are given as often. */
function usualName(names: ReadonlyMap<string, number>): string {
  const [first] = [...names].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}

/** Family name first, as an index of people is sorted: `Tindall, Samuel`; one word stays. */
function sortForm(name: string, kind: EntityKind): string {
  if (kind !== "person") return name.replace(/^(?:the|a|an) /i, "");
  const words = name.split(/\s+/);
  const last = words.at(-1);
  return words.length < 2 || last === undefined ? name : `${last}, ${words.slice(0, -1).join(" ")}`;
}

const slugIn = (id: EntityId): string => id.slice(id.indexOf("/") + 1);

/** What was merged into each entity, by the entity that is left. */
function mergedInto(
  { records, identity }: Joining,
  formerNames: ReadonlyMap<EntityId, ReadonlyMap<string, number>>,
): ReadonlyMap<EntityId, readonly MergedName[]> {
  const merged = new Map<EntityId, MergedName[]>();
  for (const [id, merge] of identity.merges) {
    const target = identity.targets.get(id) ?? merge.into;
    const name = records.get(id)?.name ?? usualName(formerNames.get(id) ?? new Map());
    const list = merged.get(target) ?? [];
    list.push({ id, name: name === "" ? slugIn(id) : name, merge });
    merged.set(target, list);
  }
  return merged;
}

/** Who is kept apart from whom, on both sides; an editor's reason outranks a record that gives none. */
function keptApart({
  records,
  identity,
}: Joining): ReadonlyMap<EntityId, ReadonlyMap<EntityId, string | null>> {
  const apart = new Map<EntityId, Map<EntityId, string | null>>();
  const add = (a: EntityId, b: EntityId, because: string | null): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = apart.get(from) ?? new Map<EntityId, string | null>();
      others.set(to, because ?? others.get(to) ?? null);
      apart.set(from, others);
    }
  };
  for (const { id, notSameAs } of records.values()) for (const other of notSameAs) add(id, other, null);
  for (const { pair, because } of identity.differences) add(...pair, because);
  return apart;
}

/**
 * Composes an entity for every record and for every name that records do not cover, in the order of their ids. What
 * editors merged is the entity it is, and has none of its own.
 */
export function composeEntities(
  articles: readonly Article[],
  joining: Joining,
): ReadonlyMap<EntityId, Entity> {
  const { records, identity, posts } = joining;
  const { all, formerNames } = gather(articles);
  const companions = composeCompanions(articles);
  const merged = mergedInto(joining, formerNames);
  const apart = keptApart(joining);
  const ids = [...new Set([...records.keys(), ...all.keys()])]
    .filter((id) => !identity.targets.has(id))
    .sort();
  const known = new Set(ids);
  const entities = new Map<EntityId, Entity>();
  for (const id of ids) {
    // Both parts are what an EntityId is made of.
    const kind = id.slice(0, id.indexOf("/")) as EntityKind;
    const slug = slugIn(id) as Slug;
    const record = records.get(id) ?? null;
    const found = all.get(id);
    const appearances = found?.appearances ?? [];
    const name = record?.name ?? usualName(found?.names ?? new Map());
    entities.set(id, {
      id,
      kind,
      slug,
      name: name === "" ? slugOf(slug) : name,
      sort: record?.sort ?? sortForm(name, kind),
      subkind: record?.subkind ?? found?.subkind ?? null,
      country: record?.country ?? null,
      record,
      merged: merged.get(id) ?? [],
      notSameAs: [...(apart.get(id) ?? new Map<EntityId, string | null>())]
        .filter(([entity]) => known.has(entity))
        .map(([entity, because]): KeptApart => ({ entity, because }))
        .sort((a, b) => (a.entity < b.entity ? -1 : 1)),
      appearances,
      reports: [],
      articles: [...(found?.articles ?? [])],
      spellings: kind === "topic" ? [] : spellingsOf(appearances),
      posts: posts.get(id) ?? [],
      companions: companions.get(id) ?? [],
    });
  }
  return entities;
}
