import type { Article } from "../../archive/article.ts";
import type { Appearance, Entity } from "../../archive/entity.ts";
import type { EventFact } from "../../archive/event-facts.ts";
import { entityUrl, kindUrl } from "../../archive/urls.ts";
import type { AuthorityRecord, EntityId, MediaTopic } from "../../authority/authority-record.ts";
import { inOrder } from "../../text/span.ts";
import { mediaTopicUrl, safeUrl } from "../addresses.ts";
import { countryName } from "../country-name.ts";
import { articleLine, composeExcerpt } from "../excerpt.ts";
import { formatAppeared, formatDate } from "../format-date.ts";
import { composeView, type Desk } from "../frame.ts";
import { entityJsonLd } from "../json-ld.ts";
import { counted, KIND_NAMES } from "../kind-names.ts";
import { placeOf } from "../page-inputs.ts";
import { cutList, type ListPage } from "../page-list.ts";
import type { EntityProfile, Excerpt, Fact, Link, MentionGroup } from "../view-parts.ts";
import type { EntityView, Page } from "../views.ts";
import { entityNotes } from "./compose-entity-notes.ts";
import { describeEntity, kindOfEntity } from "./compose-indexes.ts";
import { composeListPages } from "./compose-list-pages.ts";

/** As many articles as stand beside a spelling or a post; the rest are counted. */
const MOST_SHOWN = 3;

/** How the standard's topic stands to ours; one that is the same needs no word. */
const MATCHES: Readonly<Record<MediaTopic["match"], string>> = {
  exact: "",
  broader: ", which is broader",
  narrower: ", which is a part of it",
};

/** The paragraphs of a record's note. */
export function paragraphsOf(note: string): readonly string[] {
  return note
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

/** An entity's page titles: two of one kind and name are told apart by their slugs. */
export function entityTitles(entities: Iterable<Entity>): ReadonlyMap<EntityId, string> {
  const uses = new Map<string, number>();
  const list = [...entities];
  const key = ({ kind, name }: Entity): string => `${kind} ${name}`;
  for (const entity of list) uses.set(key(entity), (uses.get(key(entity)) ?? 0) + 1);
  return new Map(
    list.map((entity) => {
      const { one } = KIND_NAMES[entity.kind];
      const told = uses.get(key(entity)) === 1 ? "" : ` (${entity.slug})`;
      return [entity.id, `${entity.name}${told}, ${one.toLowerCase()}`];
    }),
  );
}

function linkTo(desk: Desk, id: EntityId): { readonly text: string; readonly href: string | null } {
  const entity = desk.archive.entities.get(id);
  return entity === undefined
    ? { text: desk.archive.recordNames.get(id) ?? id, href: null }
    : { text: entity.name, href: desk.href(entityUrl(id)) };
}

/** A value of a record that is an entity's id, an organisation's slug, or plain words. */
function named(desk: Desk, words: string): { readonly text: string; readonly href: string | null } {
  // Looked up only: words that are no id find nothing.
  const { entities, recordNames } = desk.archive;
  const ids = [words as EntityId, `organisation/${words}` as const];
  const id = ids.find((one) => entities.has(one) || recordNames.has(one));
  return id === undefined ? { text: words, href: null } : linkTo(desk, id);
}

/** What an editor's record says, line by line. */
export function factsOf(desk: Desk, entity: Entity): readonly Fact[] {
  const { record, country } = entity;
  const fact = (label: string, values: Fact["values"]): Fact => ({ label, values });
  const one = (id: EntityId | null) => (id === null ? [] : [linkTo(desk, id)]);
  const plain = (text: string | null) => (text === null ? [] : [{ text, href: null }]);
  const facts = [
    fact("Country", plain(country === null ? null : countryName(country))),
    fact("Part of", one(record?.parent ?? null)),
    fact("Seat", one(record?.place ?? null)),
    fact("Within", one(record?.within ?? null)),
    fact("Held", plain(record?.dates ? formatDate(record.dates) : null)),
    fact(
      "Places",
      (record?.places ?? []).map((id) => linkTo(desk, id)),
    ),
    fact(
      "Organised by",
      (record?.organisers ?? []).map((words) => named(desk, words)),
    ),
    fact(
      "Taking part",
      (record?.participants ?? []).map((words) => named(desk, words)),
    ),
    fact("Broader topic", one(record?.broader ?? null)),
    fact(
      "IPTC Media Topic",
      (record?.mediaTopics ?? []).map(({ code, label, match }) => ({
        text: `${label} (${code})${MATCHES[match]}`,
        href: mediaTopicUrl(code),
      })),
    ),
    fact(
      "Recorded names",
      (record?.variants ?? []).map((text) => ({ text, href: null })),
    ),
    fact(
      "Same as",
      (record?.sameAs ?? []).map((address) => ({ text: address, href: safeUrl(address) })),
    ),
  ];
  return facts.filter(({ values }) => values.length > 0);
}

/** Mentions grouped by article and sentence, in their order; a sentence that names the entity twice is shown once. */
function groupMentions(desk: Desk, appearances: readonly Appearance[]): readonly MentionGroup[] {
  const groups = new Map<Article, Map<number, Appearance[]>>();
  for (const appearance of appearances) {
    const sentences = groups.get(appearance.article) ?? new Map<number, Appearance[]>();
    const list = sentences.get(appearance.sentence) ?? [];
    list.push(appearance);
    sentences.set(appearance.sentence, list);
    groups.set(appearance.article, sentences);
  }
  return [...groups].map(([article, sentences]) => ({
    article: articleLine(desk, article),
    excerpts: [...sentences].map(([sentence, list]) =>
      composeExcerpt(desk, article, sentence, list.map(({ span }) => span).sort(inOrder)),
    ),
  }));
}

function articleLink(desk: Desk, article: Article): Link {
  return { text: article.title, href: desk.href(article.url) };
}

function whenAttested(articles: readonly Article[]): string {
  const first = articles[0];
  const last = articles.at(-1);
  if (first === undefined || last === undefined) return "";
  const from = formatAppeared(first.appeared);
  const to = formatAppeared(last.appeared);
  return from === to ? from : `${from} – ${to}`;
}

function profileOf(desk: Desk, entity: Entity): EntityProfile {
  const { record, spellings, posts, companions } = entity;
  const told = (because: string | null) => (desk.archive.site.showsJudgements ? because : null);
  return {
    note: paragraphsOf(record?.note ?? ""),
    facts: factsOf(desk, entity),
    spellings: spellings.map(({ form, count, articles }) => ({
      form,
      count,
      articles: articles.slice(0, MOST_SHOWN).map((article) => articleLink(desk, article)),
      others: Math.max(0, articles.length - MOST_SHOWN),
    })),
    posts: posts.map(({ title, affiliation, country, attestations }) => ({
      post: title,
      affiliation: affiliation === null || title.includes(affiliation) ? null : affiliation,
      country: country === null ? null : countryName(country),
      when: whenAttested(attestations.map(({ article }) => article)),
      excerpts: attestations
        .slice(0, MOST_SHOWN)
        .map(({ article, sentence, span }): Excerpt => composeExcerpt(desk, article, sentence, [span])),
      others: Math.max(0, attestations.length - MOST_SHOWN),
    })),
    recorded: (record?.roles ?? []).map(({ title, organisation, country, attested }) => {
      const office = organisation === null ? null : named(desk, organisation);
      return {
        post: country === null ? title : `${title} (${countryName(country)})`,
        organisation:
          office === null || office.href === null
            ? (office?.text ?? null)
            : { text: office.text, href: office.href },
        when: attested === null ? null : formatDate(attested),
      };
    }),
    companions: companions.flatMap(({ entity: id, sentences, articles }) => {
      const { text, href } = linkTo(desk, id);
      if (href === null) return [];
      const other = desk.archive.entities.get(id);
      const kind = other === undefined ? "" : KIND_NAMES[other.kind].one.toLowerCase();
      return [{ text, href, kind, count: sentences, note: counted(articles, "article") }];
    }),
    notSameAs: entity.notSameAs.flatMap(({ entity: id, because }) => {
      const other = desk.archive.entities.get(id);
      return other === undefined
        ? []
        : [
            {
              text: other.name,
              href: desk.href(entityUrl(id)),
              note: told(because) ?? describeEntity(other),
            },
          ];
    }),
  };
}

/** `3 mentions in 2 articles`; of one that no article names, `Reported in 1 article` or `Credited in 1 article`. */
function saidIn({ kind, appearances, articles }: Entity): string {
  if (appearances.length === 0)
    return `${kind === "person" ? "Credited" : "Reported"} in ${counted(articles.length, "article")}`;
  const naming = kind === "topic" ? articles.length : new Set(appearances.map(({ article }) => article)).size;
  return `${counted(appearances.length, "mention")} in ${counted(naming, "article")}`;
}

function composeEntityView(desk: Desk, entity: Entity, cut: ListPage<Appearance>, title: string): EntityView {
  const url = entityUrl(entity.id);
  const { one, many } = KIND_NAMES[entity.kind];
  const { page } = cut.paging;
  const described = kindOfEntity(entity);
  const said = saidIn(entity);
  const index: Link = { text: many, href: desk.href(kindUrl(entity.kind)) };
  return {
    ...composeView(desk, cut.url, {
      title,
      description: `${entity.name}${described === null ? "" : `: ${described}`}. ${said}, with every sentence.`,
      part: kindUrl(entity.kind),
      page,
      jsonLd: page === 1 ? entityJsonLd(desk, entity) : null,
      trail: page === 1 ? [index] : [index, { text: entity.name, href: desk.href(url) }],
    }),
    name: entity.name,
    kind: entity.kind,
    kindLabel: one,
    described,
    isProvisional: entity.record === null,
    count: page === 1 && entity.appearances.length > 0 ? said : null,
    profile: page === 1 ? profileOf(desk, entity) : null,
    notes: page === 1 ? entityNotes(desk, entity) : [],
    paging: cut.paging,
    mentions: groupMentions(desk, cut.entries),
  };
}

/** All that a page of an entity shows. The first shows what all articles say of it, a later one its own mentions. */
function inputsOf(desk: Desk, entity: Entity, cut: ListPage<Appearance>, title: string): readonly unknown[] {
  const { archive, inputs } = desk;
  const { id, articles, record, notSameAs, companions, posts, spellings } = entity;
  const mentions = cut.entries.map((appearance) => [
    inputs.article(appearance.article),
    ...placeOf(appearance),
  ]);
  const head = [title, inputs.entity(id), mentions];
  if (cut.paging.page > 1) return head;
  const facts = archive.eventFacts.get(id);
  const factOf = ({ value, basis, said }: EventFact<string>) => [
    inputs.entity(value),
    basis,
    said.map(placeOf),
  ];
  return [
    head,
    articles.map(inputs.article),
    spellings.map(({ form, count, articles: list }) => [
      form,
      count,
      list.length,
      list.slice(0, MOST_SHOWN).map((article) => article.id),
    ]),
    posts.map(({ attestations, ...post }) => [post, attestations.map(placeOf)]),
    entity.merged,
    entity.reports.map((said) => [inputs.article(said.article), placeOf(said)]),
    desk
      .officesOf(id)
      .map(({ posts: held }) =>
        held.map(({ title: post, holders }) => [
          post,
          holders.map(({ person, attestations }) => [
            inputs.entity(person),
            attestations.map(({ edtf, basis, place }) => [
              edtf,
              basis,
              place && [inputs.article(place.article), placeOf(place)],
            ]),
          ]),
        ]),
      ),
    notSameAs.map(({ entity: other, because }) => [inputs.entity(other), because]),
    companions.map((companion) => [companion, inputs.entity(companion.entity)]),
    companions.map((companion) => inputs.companions(companion.entity)),
    recordedNames(record).map((words) => [inputs.entity(words), inputs.entity(`organisation/${words}`)]),
    facts &&
      [facts.dates, facts.places, facts.organisers, facts.participants].map((list) => list.map(factOf)),
    entity.kind === "event" &&
      archive.eventSeries
        .filter(({ events }) => events.includes(id))
        .map((series) => [
          series.name,
          series.events.map((event) => [
            inputs.entity(event),
            archive.eventFacts.get(event)?.dates[0]?.value,
          ]),
        ]),
    archive.credits.ofPerson.get(id)?.map(({ article, as }) => [inputs.article(article), as]),
    inputs.agreements(desk.agreementsOf.entities.get(id) ?? []),
  ];
}

/** What a record names by an id, a slug or plain words. */
function recordedNames(record: AuthorityRecord | null): readonly string[] {
  if (record === null) return [];
  const { parent, place, within, broader, places, organisers, participants, roles } = record;
  const posts = roles.map(({ organisation }) => organisation);
  return [parent, place, within, broader, ...places, ...organisers, ...participants, ...posts].filter(
    (words) => words !== null,
  );
}

/** One page, or one for each hundred mentions or so, for every person, organisation, place and event. */
export function composeEntityPages(
  desk: Desk,
  titles: ReadonlyMap<EntityId, string>,
): readonly Page<EntityView>[] {
  return [...desk.archive.entities.values()]
    .filter(({ kind }) => kind !== "topic")
    .flatMap((entity) => {
      const title = titles.get(entity.id) ?? entity.name;
      return composeListPages(
        desk,
        cutList(
          entityUrl(entity.id),
          entity.appearances,
          ({ article, span }) => `${article.id} ${span.start}`,
        ),
        (cut) => composeEntityView(desk, entity, cut, title),
        (cut) => inputsOf(desk, entity, cut, title),
      );
    });
}
