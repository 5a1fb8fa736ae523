import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import type { AuthorityRecord, EntityId } from "./authority-record.ts";

type Records = ReadonlyMap<EntityId, AuthorityRecord>;

const namesOf = (record: AuthorityRecord | undefined): readonly string[] =>
  record === undefined ? [] : [record.name, ...record.variants];

/** A record's country, organisation or place as words: by its slug where it is one, else as written. */
function wordsOf(
  written: string | null,
  kind: "organisation" | "place",
  records: Records,
): readonly string[] {
  if (written === null) return [];
  const id = written.includes("/") ? written : `${kind}/${written}`;
  // Looked up only: words that are no id find nothing.
  const record = records.get(id as EntityId);
  return record === undefined ? [written] : namesOf(record);
}

/** The words that tell a record from others of its name: posts, organisations and countries of a person, where a place lies. */
export function contextTerms(record: AuthorityRecord, records: Records): readonly string[] {
  const place = (id: EntityId | null) => namesOf(id === null ? undefined : records.get(id));
  return [
    ...record.roles.flatMap(({ title, organisation, country }) => [
      title,
      ...wordsOf(organisation, "organisation", records),
      ...wordsOf(country, "place", records),
    ]),
    ...wordsOf(record.country, "place", records),
    ...place(record.parent),
    ...place(record.place),
    ...place(record.within),
  ].filter((term) => fold(term).length >= 3 && !namesOf(record).some((name) => fold(name) === fold(term)));
}

/** The first term of a record's context that stands in the folded words around a name, as evidence; null for none. */
export function findSupport(record: AuthorityRecord, records: Records, around: string): string | null {
  const term = contextTerms(record, records).find((candidate) => hasTerm(around, candidate));
  return term === undefined ? null : `\`${term}\` stands beside it`;
}
