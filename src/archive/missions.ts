import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import type { EntityId } from "../authority/authority-record.ts";
import { nameKey } from "../authority/name-index.ts";
import { DEMONYMS, TWO_WORD_DEMONYMS } from "../mentions/words/demonyms.ts";
import { ENVOY_POSTS, ENVOY_POSTS_ABROAD } from "../mentions/words/envoy-words.ts";
import { PLACE_NAMES } from "../mentions/words/place-names.ts";
import { fold } from "../text/fold.ts";
import type { Entity } from "./entity.ts";
import type { Mission, Office, Representation, UnnamedEnvoys } from "./office.ts";

/** What a name of the form "X of COUNTRY in PLACE" says. */
export interface MissionName {
  /** `Consulate General`, `Embassy`. */
  readonly what: string;
  readonly country: string;
  /** Null where the name ends with the country. */
  readonly place: string | null;
}

const isCountry = (words: string): boolean => PLACE_NAMES.get(words.toLowerCase()) === "country";

const FORM_OF_STATE =
  /^(?:[\p{L}']+ )*(?:republic|kingdom|state|federation|union|commonwealth|duchy|principality|sultanate|emirate) of (?:the )?/iu;
/** Short names of more than one country. */
const SHARED: ReadonlySet<string> = new Set(["china", "congo", "korea", "guinea", "america"]);

/** `the Kingdom of the Netherlands` to `Netherlands`; null where the words name no country. */
export function countryMeant(words: string): string | null {
  const bare = words.replace(/^the /i, "");
  const short = bare.replace(FORM_OF_STATE, "");
  if (isCountry(short) && !SHARED.has(short.toLowerCase())) return short;
  return isCountry(bare) ? bare : null;
}

/** ISO 3166-1 codes by folded names. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(english.countries).flatMap(([code, names]) =>
    (typeof names === "string" ? [names] : names).map((name) => [fold(name), code] as const),
  ),
);

/** The key that forms of one country's name share: its code where the standard knows the name. */
const countryKey = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? country : (CODES.get(fold(country)) ?? fold(country));

/** Kinds of organisation that stand for a country whether or not their names say where. */
const MISSION_KINDS: ReadonlySet<string> = new Set(["consulate", "embassy", "mission", "high commission"]);

/**
 * Reads a name of the form "X of COUNTRY in PLACE" or "NATIONAL X in PLACE"; null where it has none.
 *
 * @example
 * missionNamed("Consulate General of the Republic of Chile in Lisgar")
 * //=> {what: "Consulate General", country: "Chile", place: "Lisgar"}
 */
export function missionNamed(name: string): MissionName | null {
  const at = name.lastIndexOf(" in ");
  return at < 0 ? null : bodyOf(name.slice(0, at), name.slice(at + 4));
}

/** The same of a body known to be a mission, whose name need not say where: `Embassy of Chile`. */
function missionOf({ name, record, subkind }: Entity): MissionName | null {
  const names = [name, ...(record?.variants ?? [])];
  for (const form of names) {
    const read = missionNamed(form);
    if (read !== null) return read;
  }
  return subkind !== null && MISSION_KINDS.has(subkind) ? bodyOf(name, null) : null;
}

function bodyOf(name: string, place: string | null): MissionName | null {
  // From the first "of": a country's own name may hold another.
  for (let of = name.indexOf(" of "); of > 0; of = name.indexOf(" of ", of + 1)) {
    const country = countryMeant(name.slice(of + 4));
    if (country !== null) return { what: name.slice(0, of), country, place };
  }
  const words = name.replace(/^the /i, "").split(" ");
  const [first = "", second = ""] = words;
  const two = TWO_WORD_DEMONYMS.get(`${first} ${second}`.toLowerCase());
  if (two !== undefined && isCountry(two) && words.length > 2)
    return { what: words.slice(2).join(" "), country: two, place };
  const one = DEMONYMS.get(first.toLowerCase());
  return typeof one === "string" && words.length > 1
    ? { what: words.slice(1).join(" "), country: one, place }
    : null;
}

/** The missions of an archive by country and place. */
export interface MissionIndex {
  /** The one mission at which a post of a country at a place can be held, by its words; null where none or several can. */
  readonly find: (post: {
    readonly title: string;
    readonly country: string | null;
    readonly place: string | null;
  }) => EntityId | null;
}

/** `consul` of `consul-general`, as `consulate` begins: as many letters tell what a post and its office share. */
const SHARED_LETTERS = 5;

const stemsOf = (words: string): readonly string[] =>
  fold(words)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHARED_LETTERS)
    .map((word) => word.slice(0, SHARED_LETTERS));

/** Indexes the organisations whose names have the form "X of COUNTRY in PLACE". */
export function indexMissions(entities: ReadonlyMap<EntityId, Entity>): MissionIndex {
  const key = (country: string, place: string): string => `${countryKey(country)} ${nameKey(place)}`;
  const index = new Map<string, { readonly id: EntityId; readonly stems: readonly string[] }[]>();
  for (const entity of entities.values()) {
    const read = entity.kind === "organisation" ? missionOf(entity) : null;
    if (read === null || read.place === null) continue;
    const of = key(entity.country ?? read.country, read.place);
    index.set(of, [...(index.get(of) ?? []), { id: entity.id, stems: stemsOf(read.what) }]);
  }
  return {
    find: ({ title, country, place }) => {
      if (country === null || place === null) return null;
      const stems = stemsOf(title);
      const able = (index.get(key(country, place)) ?? []).filter((mission) =>
        mission.stems.some((stem) => stems.includes(stem)),
      );
      return able.length === 1 ? (able[0]?.id ?? null) : null;
    },
  };
}

/** True for a post that stands for the country it is of. */
function isEnvoy(title: string, place: string | null): boolean {
  const words = fold(title.split(/ (?:of|for|to|at) /u, 1)[0] ?? "").split(" ");
  const [last, two] = [words.at(-1) ?? "", words.slice(-2).join(" ")];
  return ENVOY_POSTS.has(last) || ENVOY_POSTS.has(two) || (place !== null && ENVOY_POSTS_ABROAD.has(last));
}

/**
 * The missions of countries: every organisation or office whose name has the form "X of COUNTRY in PLACE", and every other
 * office that a record gives a country, or whose posts stand for one, with those who held them.
 */
function composeMissions(
  entities: ReadonlyMap<EntityId, Entity>,
  register: readonly Office[],
): readonly Mission[] {
  const offices = new Map(
    register.flatMap((office) => (office.entity === null ? [] : [[office.entity, office] as const])),
  );
  const missions: Mission[] = [];
  const listed = new Set<Office>();
  for (const entity of entities.values()) {
    const read = entity.kind === "organisation" ? missionOf(entity) : null;
    if (read === null) continue;
    const office = offices.get(entity.id) ?? null;
    if (office !== null) listed.add(office);
    const country = entity.country ?? read.country;
    missions.push({ ...read, name: entity.name, country, entity: entity.id, office });
  }
  for (const office of register) {
    if (listed.has(office)) continue;
    const { entity, name, country, place } = office;
    const read = name === null || entity !== null ? null : missionNamed(name);
    if (read !== null) missions.push({ ...read, name, entity, office });
    else if (country !== null) {
      // Who is of a country need not stand for it: `a teacher from Chile`.
      const posts = name === null ? office.posts.filter(({ title }) => isEnvoy(title, place)) : office.posts;
      if (posts.length > 0)
        missions.push({ what: null, name, country, place, entity, office: { ...office, posts } });
    }
  }
  return missions;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every country that something or someone is told to stand for: its missions, and its envoys whom nobody names. */
export function composeRepresentations(
  entities: ReadonlyMap<EntityId, Entity>,
  register: readonly Office[],
  envoys: readonly (UnnamedEnvoys & { readonly country: string })[],
): readonly Representation[] {
  const found = new Map<string, { country: string; missions: Mission[]; unnamed: UnnamedEnvoys[] }>();
  const of = (country: string) => {
    const key = countryKey(country);
    const known = found.get(key) ?? { country, missions: [], unnamed: [] };
    found.set(key, known);
    return known;
  };
  for (const mission of composeMissions(entities, register)) of(mission.country).missions.push(mission);
  for (const { country, words, said } of envoys) of(country).unnamed.push({ words, said });
  for (const { missions } of found.values())
    missions.sort(
      (a, b) => compare(fold(a.name ?? "~"), fold(b.name ?? "~")) || compare(a.place ?? "", b.place ?? ""),
    );
  return [...found.values()].sort((a, b) => compare(fold(a.country), fold(b.country)));
}
