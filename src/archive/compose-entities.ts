import type { AuthorityRecord, EntityId, EntityKind } from "../authority/authority-record.ts";
import type { RoleMention } from "../mentions/mention.ts";
import { type Slug, slugOf } from "../text/slug.ts";
import type { Appearance, AttestedPost, Companion, Entity, Spelling } from "./archive.ts";
import type { Article } from "./article.ts";
import { sentenceHolding } from "./sentence-holding.ts";

/** As many companions as a page shows. */
const MOST_COMPANIONS = 30;

interface Gathered {
  readonly appearances: Appearance[];
  readonly posts: Map<
    string,
    { post: Omit<AttestedPost, "attestations">; attestations: AttestedPost["attestations"][number][] }
  >;
  /** The name most often given by the machine, for entities without a record. */
  readonly names: Map<string, number>;
  subkind: string | null;
}

/** The entity a resolved name joins, or null where it joins none. */
function joinedEntity(article: Article, at: number): EntityId | null {
  const resolution = article.names[at]?.resolution;
  return resolution?.outcome === "linked" || resolution?.outcome === "provisional" ? resolution.entity : null;
}

function gather(articles: readonly Article[]): Map<EntityId, Gathered> {
  const all = new Map<EntityId, Gathered>();
  const of = (id: EntityId): Gathered => {
    const known = all.get(id) ?? {
      appearances: [],
      posts: new Map(),
      names: new Map<string, number>(),
      subkind: null,
    };
    all.set(id, known);
    return known;
  };
  for (const article of articles) {
    const personByName = new Map<string, EntityId>();
    article.names.forEach(({ mention, sentence }, at) => {
      const id = joinedEntity(article, at);
      if (id === null) return;
      const gathered = of(id);
      const { start, end, name } = mention;
      gathered.appearances.push({
        article,
        sentence,
        span: { start, end },
        surface: article.document.text.slice(start, end),
      });
      gathered.names.set(name, (gathered.names.get(name) ?? 0) + 1);
      gathered.subkind ??= mention.subkind;
      if (mention.kind === "person") personByName.set(name, id);
    });
    for (const role of article.mentions.roles) {
      const id = personByName.get(role.person);
      if (id !== undefined) addPost(of(id), article, role);
    }
    for (const { topic, evidence } of article.topics) {
      const gathered = of(topic);
      for (const { term, sentence } of evidence) {
        const span = article.mentions.sentences[sentence];
        if (span !== undefined) gathered.appearances.push({ article, sentence, span, surface: term });
      }
    }
  }
  return all;
}

function addPost(
  gathered: Gathered,
  article: Article,
  { title, affiliation, country, start, end }: RoleMention,
): void {
  const key = JSON.stringify([title, affiliation, country]);
  const entry = gathered.posts.get(key) ?? { post: { title, affiliation, country }, attestations: [] };
  const sentence = sentenceHolding(article.mentions.sentences, start);
  entry.attestations.push({ article, sentence, span: { start, end } });
  gathered.posts.set(key, entry);
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

/** Companions: every pair named in one sentence, and the articles they share, for the entities of each article. */
function composeCompanions(articles: readonly Article[]): Map<EntityId, readonly Companion[]> {
  const pairs = new Map<EntityId, Map<EntityId, { sentences: number; articles: number }>>();
  const count = (a: EntityId, b: EntityId, field: "sentences" | "articles") => {
    const of = pairs.get(a) ?? new Map<EntityId, { sentences: number; articles: number }>();
    const pair = of.get(b) ?? { sentences: 0, articles: 0 };
    pair[field] += 1;
    of.set(b, pair);
    pairs.set(a, of);
  };
  for (const article of articles) {
    const bySentence = new Map<number, Set<EntityId>>();
    article.names.forEach(({ sentence }, at) => {
      const id = joinedEntity(article, at);
      if (id !== null) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set<EntityId>()).add(id));
    });
    const shared = new Map<EntityId, Set<EntityId>>();
    for (const ids of bySentence.values())
      for (const a of ids)
        for (const b of ids)
          if (a !== b) {
            count(a, b, "sentences");
            shared.set(a, (shared.get(a) ?? new Set<EntityId>()).add(b));
          }
    for (const [a, others] of shared) for (const b of others) count(a, b, "articles");
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

/** Composes an entity for every record and for every name that records do not cover, in the order of their ids. */
export function composeEntities(
  articles: readonly Article[],
  records: ReadonlyMap<EntityId, AuthorityRecord>,
): ReadonlyMap<EntityId, Entity> {
  const gathered = gather(articles);
  const companions = composeCompanions(articles);
  const ids = [...new Set([...records.keys(), ...gathered.keys()])].sort();
  const entities = new Map<EntityId, Entity>();
  for (const id of ids) {
    const slash = id.indexOf("/");
    // Both parts are what an EntityId is made of.
    const kind = id.slice(0, slash) as EntityKind;
    const slug = id.slice(slash + 1) as Slug;
    const record = records.get(id) ?? null;
    const found = gathered.get(id);
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
      appearances,
      articles: [
        ...new Set([
          ...appearances.map(({ article }) => article),
          ...articles.filter(({ topics }) => kind === "topic" && topics.some(({ topic }) => topic === id)),
        ]),
      ],
      spellings: kind === "topic" ? [] : spellingsOf(appearances),
      posts: [...(found?.posts.values() ?? [])].map(({ post, attestations }) => ({ ...post, attestations })),
      companions: companions.get(id) ?? [],
    });
  }
  return entities;
}
