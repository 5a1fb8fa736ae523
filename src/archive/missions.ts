import type { EntityId } from "../authority/authority-record.ts";
import { DEMONYMS, TWO_WORD_DEMONYMS } from "../mentions/words/demonyms.ts";
import { PLACE_NAMES } from "../mentions/words/place-names.ts";
import { fold } from "../text/fold.ts";
import type { Entity, Mission, Office } from "./archive.ts";

/** What a name of the form "X of COUNTRY in PLACE" says. */
export interface MissionName {
  /** `Consulate General`, `Embassy`. */
  readonly what: string;
  readonly country: string;
  readonly place: string;
}

const isCountry = (words: string): boolean => PLACE_NAMES.get(words.toLowerCase()) === "country";

const FORM_OF_STATE =
  /^(?:[\p{L}']+ )*(?:republic|kingdom|state|federation|union|commonwealth|duchy|principality) of (?:the )?/iu;
/** Short names of more than one country. */
const SHARED: ReadonlySet<string> = new Set(["china", "congo", "korea", "guinea", "america"]);

/** `the Kingdom of the Netherlands` to `Netherlands`; null where the words name no country. */
export function countryMeant(words: string): string | null {
  const bare = words.replace(/^the /i, "");
  const short = bare.replace(FORM_OF_STATE, "");
  if (isCountry(short) && !SHARED.has(short.toLowerCase())) return short;
  return isCountry(bare) ? bare : null;
}

/**
 * Reads a name of the form "X of COUNTRY in PLACE" or "NATIONAL X in PLACE"; null where it has none.
 *
 * @example
 * missionNamed("Consulate General of the Republic of Chile in Lisgar")
 * //=> {what: "Consulate General", country: "Chile", place: "Lisgar"}
 */
export function missionNamed(name: string): MissionName | null {
  const at = name.lastIndexOf(" in ");
  if (at < 0) return null;
  const place = name.slice(at + 4);
  const before = name.slice(0, at);
  // From the first "of": a country's own name may hold another.
  for (let of = before.indexOf(" of "); of > 0; of = before.indexOf(" of ", of + 1)) {
    const country = countryMeant(before.slice(of + 4));
    if (country !== null) return { what: before.slice(0, of), country, place };
  }
  const words = before.replace(/^the /i, "").split(" ");
  const [first = "", second = ""] = words;
  const two = TWO_WORD_DEMONYMS.get(`${first} ${second}`.toLowerCase());
  if (two !== undefined && isCountry(two) && words.length > 2)
    return { what: words.slice(2).join(" "), country: two, place };
  const one = DEMONYMS.get(first.toLowerCase());
  return typeof one === "string" && words.length > 1
    ? { what: words.slice(1).join(" "), country: one, place }
    : null;
}

/**
 * The missions of countries at places, by country: every organisation or office whose name has the form
 * "X of COUNTRY in PLACE", with those who held its posts. Nothing here knows what a consulate is.
 */
export function composeMissions(
  entities: ReadonlyMap<EntityId, Entity>,
  register: readonly Office[],
): readonly Mission[] {
  const offices = new Map(
    register.flatMap((office) => (office.entity === null ? [] : [[office.entity, office] as const])),
  );
  const missions: Mission[] = [];
  const add = (
    name: string,
    given: Partial<MissionName>,
    entity: EntityId | null,
    office: Office | null,
  ): void => {
    const read = missionNamed(name);
    if (read !== null) missions.push({ name, ...read, ...given, entity, office });
  };
  for (const entity of entities.values())
    if (entity.kind === "organisation") {
      const names = [entity.name, ...(entity.record?.variants ?? [])];
      const name = names.find((form) => missionNamed(form) !== null) ?? entity.name;
      const country = entity.country === null ? {} : { country: entity.country };
      add(name, country, entity.id, offices.get(entity.id) ?? null);
    }
  for (const office of register)
    if (office.entity === null && office.name !== null) add(office.name, {}, null, office);
  return missions.sort((a, b) => {
    const [x, y] = [`${fold(a.country)} ${fold(a.name)}`, `${fold(b.country)} ${fold(b.name)}`];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}
