import type { EntityId } from "../authority/authority-record.ts";
import { type NameIndex, nameKey } from "../authority/name-index.ts";
import { dayRangeOf, type Edtf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug.ts";
import type { Article } from "./article.ts";
import type { Entity } from "./entity.ts";
import { type HeldPost, heldPosts } from "./held-posts.ts";
import { indexMissions, type MissionIndex, missionNamed } from "./missions.ts";
import type { Attestation, Holder, Office, OfficePost } from "./office.ts";

/** `Mayor of Lisgar` as a post and what it is of; null where the title names nothing it is of. */
function splitTitle(title: string): readonly [post: string, of: string] | null {
  const match = /^(.+?) (?:of|for|at|in) (?:the )?(\p{Lu}.*)$/su.exec(title);
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}

interface Placed {
  readonly key: string;
  readonly entity: EntityId | null;
  /** Empty where no office is named. */
  readonly name: string;
  /** Where the post is held, where no office is named. */
  readonly place: string | null;
  readonly post: string;
}

/** What posts are placed by. */
interface Known {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly index: NameIndex;
  readonly missions: MissionIndex;
}

/** The office a post belongs to: its organisation, else what its title says it is of, else none (the title itself). */
function placeOf(held: HeldPost, { entities, index, missions }: Known): Placed {
  const known = (id: EntityId, post: string): Placed => ({
    key: id,
    entity: id,
    name: entities.get(id)?.name ?? id,
    place: null,
    post,
  });
  const split = splitTitle(held.title);
  const claims = split === null ? [] : (index.claims.get(nameKey(split[1])) ?? []);
  const claimant = claims.length === 1 && entities.has(claims[0] ?? held.person) ? (claims[0] ?? null) : null;
  if (held.organisation !== null && split !== null && claims.includes(held.organisation))
    return known(held.organisation, split[0]);
  // `Secretary of the party and Mayor of Lisgar` names one office and means two.
  if (held.isOneOfSeveral && split !== null && claimant !== null) return known(claimant, split[0]);
  if (held.organisation !== null) return known(held.organisation, held.title);
  if (held.affiliation !== null)
    return {
      ...known(held.person, held.title),
      key: nameKey(held.affiliation),
      entity: null,
      name: held.affiliation,
    };
  const mission = missions.find(held);
  if (mission !== null) return known(mission, held.title);
  // Posts of two countries, or of one at two places, are two offices, even where neither office is named.
  if (split === null) {
    const key = `\n${fold(held.country ?? "")}\n${fold(held.place ?? "")}`;
    return { key, entity: null, name: "", place: held.place, post: held.title };
  }
  const [post, of] = split;
  return claimant === null
    ? { key: nameKey(of), entity: null, name: of, place: null, post }
    : known(claimant, post);
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

/** A record that says what an article says adds its date alone: the day the post was held, not the day of the report. */
function addAttestation(attestations: Attestation[], attestation: Attestation): void {
  const at = attestations.findIndex(
    ({ place }) => place !== null && place.article === attestation.place?.article,
  );
  const known = attestations[at];
  if (known === undefined) attestations.push(attestation);
  else if (attestation.basis === "editor" && attestation.edtf !== null)
    attestations[at] = { ...attestation, place: known.place };
}

interface Gathered {
  readonly placed: Placed;
  /** Every country it is told to be of. */
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
  const known = { entities, index, missions: indexMissions(entities) };
  const offices = new Map<string, Gathered>();
  for (const entity of entities.values()) {
    if (entity.kind !== "person") continue;
    for (const held of heldPosts(entity, byPath)) {
      const placed = placeOf(held, known);
      const office = offices.get(placed.key) ?? { placed, countries: new Set<string>(), posts: new Map() };
      // The country that an article gives with a named office may be the holder's: `the Chilean coach of Lisgar Rovers`.
      const isOffices = placed.name === "" || held.attestation.basis === "editor";
      if (held.country !== null && isOffices) office.countries.add(held.country);
      const key = fold(placed.post);
      const post = office.posts.get(key) ?? {
        title: placed.post,
        holders: new Map<EntityId, Attestation[]>(),
      };
      const attestations = post.holders.get(held.person) ?? [];
      addAttestation(attestations, held.attestation);
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
        slug: slugOf(name ?? `no office named ${country ?? ""} ${placed.place ?? ""}`),
        entity: placed.entity,
        name,
        country: others.length > 0 ? null : (country ?? missionNamed(placed.name)?.country ?? null),
        place: placed.place,
        posts: composed,
      };
    })
    .sort(
      (a, b) =>
        compare(fold(a.name ?? "~"), fold(b.name ?? "~")) ||
        compare(a.entity ?? "", b.entity ?? "") ||
        compare(a.country ?? "", b.country ?? "") ||
        compare(a.place ?? "", b.place ?? ""),
    );
}
