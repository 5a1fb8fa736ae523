import type { EntityId } from "../authority/authority-record.ts";
import { type NameIndex, nameKey } from "../authority/name-index.ts";
import { dayRangeOf, type Edtf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug.ts";
import type { Attestation, Entity, Holder, Office, OfficePost } from "./archive.ts";
import type { Article } from "./article.ts";
import { articleDate } from "./article-date.ts";

interface Held {
  readonly person: EntityId;
  readonly title: string;
  readonly organisation: EntityId | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly attestation: Attestation;
}

/** The sentence of an article that names a person and says the title; else the first that names the person. */
function sentenceSaying(entity: Entity, article: Article, title: string): Attestation["place"] {
  const here = entity.appearances.filter((appearance) => appearance.article === article);
  const wanted = fold(title);
  const saying = here.find(({ sentence }) => {
    const span = article.mentions.sentences[sentence];
    return span !== undefined && fold(article.document.text.slice(span.start, span.end)).includes(wanted);
  });
  const found = saying ?? here[0];
  return found === undefined ? null : { article, sentence: found.sentence, span: found.span };
}

function heldBy(entity: Entity, articles: ReadonlyMap<string, Article>): readonly Held[] {
  const attested = entity.posts.flatMap(({ attestations, ...post }) =>
    attestations.map((place): Held => {
      const date = articleDate(place.article);
      const attestation = { basis: "stated" as const, edtf: date?.edtf ?? null, place };
      return { ...post, person: entity.id, attestation };
    }),
  );
  const recorded = (entity.record?.roles ?? []).map((role): Held => {
    const article = role.article === null ? undefined : articles.get(role.article.replace(/\.[^./]+$/, ""));
    const isId = role.organisation?.includes("/") ?? false;
    const edtf = role.attested ?? (article === undefined ? null : (articleDate(article)?.edtf ?? null));
    return {
      person: entity.id,
      title: role.title,
      // Reading the records has made ids of the words that name one.
      organisation: isId ? (role.organisation as EntityId) : null,
      affiliation: isId ? null : role.organisation,
      country: role.country,
      attestation: {
        basis: "editor",
        edtf,
        place: article === undefined ? null : sentenceSaying(entity, article, role.title),
      },
    };
  });
  return [...attested, ...recorded];
}

/** `Mayor of Lisgar` as a post and what it is of; null where the title names nothing it is of. */
function splitTitle(title: string): readonly [post: string, of: string] | null {
  const match = /^(.+?) (?:of|for|at|in) (?:the )?(\p{Lu}.*)$/u.exec(title);
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}

interface Placed {
  readonly key: string;
  readonly entity: EntityId | null;
  readonly name: string;
  readonly post: string;
}

/** The office a post belongs to: its organisation, else what its title says it is of, else none (the title itself). */
function placeOf(held: Held, entities: ReadonlyMap<EntityId, Entity>, index: NameIndex): Placed {
  const known = (id: EntityId, post: string): Placed => ({
    key: id,
    entity: id,
    name: entities.get(id)?.name ?? id,
    post,
  });
  const split = splitTitle(held.title);
  if (held.organisation !== null) {
    const of = split === null ? [] : (index.claims.get(nameKey(split[1])) ?? []);
    return known(held.organisation, split !== null && of.includes(held.organisation) ? split[0] : held.title);
  }
  if (held.affiliation !== null)
    return { key: nameKey(held.affiliation), entity: null, name: held.affiliation, post: held.title };
  // Posts of two countries are two offices, even where neither office is named.
  if (split === null)
    return { key: `\n${fold(held.country ?? "")}`, entity: null, name: "", post: held.title };
  const [post, of] = split;
  const [claimant, ...others] = index.claims.get(nameKey(of)) ?? [];
  return claimant !== undefined && others.length === 0 && entities.has(claimant)
    ? known(claimant, post)
    : { key: nameKey(of), entity: null, name: of, post };
}

const dayOf = (edtf: Edtf | null, side: "earliest" | "latest"): string | null => {
  const range = edtf === null ? null : dayRangeOf(edtf);
  return side === "earliest"
    ? (range?.earliest ?? range?.latest ?? null)
    : (range?.latest ?? range?.earliest ?? null);
};

const byDay = (a: Attestation, b: Attestation): number => {
  const [x, y] = [dayOf(a.edtf, "earliest") ?? "~", dayOf(b.edtf, "earliest") ?? "~"];
  return x < y ? -1 : x > y ? 1 : 0;
};

function composeHolder(person: EntityId, attestations: readonly Attestation[]): Holder {
  const sorted = [...attestations].sort(byDay);
  const firsts = sorted.flatMap(({ edtf }) => dayOf(edtf, "earliest") ?? []);
  const lasts = sorted.flatMap(({ edtf }) => dayOf(edtf, "latest") ?? []).sort();
  return { person, attestations: sorted, first: firsts[0] ?? null, last: lasts.at(-1) ?? null };
}

/** Stretches between two attestations in which no report names a holder: `from` and `to` are the last day before and the first after. */
function gapsOf(holders: readonly Holder[]): OfficePost["gaps"] {
  const gaps: { from: string; to: string }[] = [];
  let covered: string | null = null;
  const stretches = holders
    .flatMap(({ attestations }) => attestations)
    .flatMap(({ edtf }) => {
      const [from, to] = [dayOf(edtf, "earliest"), dayOf(edtf, "latest")];
      return from === null || to === null ? [] : [{ from, to }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const { from, to } of stretches) {
    if (covered !== null && from > covered && from.slice(0, 7) !== covered.slice(0, 7))
      gaps.push({ from: covered, to: from });
    if (covered === null || to > covered) covered = to;
  }
  return gaps;
}

interface Gathered {
  readonly placed: Placed;
  /** Every country its posts are told to be of. */
  readonly countries: Set<string>;
  readonly posts: Map<string, { title: string; holders: Map<EntityId, Attestation[]> }>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The register: every office (an organisation, or what a title says it is of) with its posts, and of each post who held it
 * by which reports, oldest first. The time between two reports is a gap, never taken for time in office.
 */
export function composeRegister(
  articles: readonly Article[],
  entities: ReadonlyMap<EntityId, Entity>,
  index: NameIndex,
): readonly Office[] {
  const byPath = new Map(articles.map((article) => [article.id.replace(/\.[^./]+$/, ""), article]));
  const offices = new Map<string, Gathered>();
  for (const entity of entities.values()) {
    if (entity.kind !== "person") continue;
    for (const held of heldBy(entity, byPath)) {
      const placed = placeOf(held, entities, index);
      const office = offices.get(placed.key) ?? { placed, countries: new Set<string>(), posts: new Map() };
      if (held.country !== null) office.countries.add(held.country);
      const key = fold(placed.post);
      const post = office.posts.get(key) ?? {
        title: placed.post,
        holders: new Map<EntityId, Attestation[]>(),
      };
      const attestations = post.holders.get(held.person) ?? [];
      // A record that says what the article says adds nothing to it.
      const isKnown = attestations.some(
        ({ place }: Attestation) => place !== null && place.article === held.attestation.place?.article,
      );
      if (!isKnown) attestations.push(held.attestation);
      post.holders.set(held.person, attestations);
      office.posts.set(key, post);
      offices.set(placed.key, office);
    }
  }
  return [...offices.values()]
    .map(({ placed, countries, posts }): Office => {
      // Reports that name two countries leave it open.
      const [country = null, ...others] = countries;
      const composed = [...posts.values()].map(({ title, holders }): OfficePost => {
        const list = [...holders].map(([person, attestations]) => composeHolder(person, attestations));
        list.sort((a, b) => compare(a.first ?? "~", b.first ?? "~") || compare(a.person, b.person));
        return { title, holders: list, gaps: placed.name === "" ? [] : gapsOf(list) };
      });
      composed.sort((a, b) => compare(fold(a.title), fold(b.title)));
      const name = placed.name === "" ? null : placed.name;
      return {
        slug: slugOf(name ?? `no office named ${country ?? ""}`),
        entity: placed.entity,
        name,
        country: others.length > 0 ? null : country,
        posts: composed,
      };
    })
    .sort(
      (a, b) =>
        compare(fold(a.name ?? "~"), fold(b.name ?? "~")) ||
        compare(a.entity ?? "", b.entity ?? "") ||
        compare(a.country ?? "", b.country ?? ""),
    );
}
