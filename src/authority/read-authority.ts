import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { readRecordNames } from "../source/read-record-names.ts";
import { checkFields, type RecordFile, readRecordFile } from "../source/record-file.ts";
import { type Slug, slugOf } from "../text/slug.ts";
import type { AuthorityRecord, EntityId, EntityKind } from "./authority-record.ts";
import { AUTHORITY_SCHEMA } from "./authority-schema.ts";
import { type Judgements, readJudgements } from "./read-judgements.ts";

/** All that editors have decided: records by id, and judgements. */
export interface Authority extends Judgements {
  readonly records: ReadonlyMap<EntityId, AuthorityRecord>;
}

const FOLDERS: readonly (readonly [folder: string, kind: EntityKind])[] = [
  ["people", "person"],
  ["organisations", "organisation"],
  ["places", "place"],
  ["events", "event"],
  ["topics", "topic"],
];

/** `slug` or `kind/slug` to an id; null for words that are no slug. */
function idOf(kind: EntityKind, words: string): EntityId | null {
  if (/^(?:person|organisation|place|event|topic)\/[^/\s]+$/.test(words)) return words as EntityId;
  return /[\s/]/.test(words) ? null : `${kind}/${words}`;
}

function composeRecord(
  file: RecordFile,
  kind: EntityKind,
  slug: Slug,
  report: Report,
): AuthorityRecord | null {
  const given = checkFields(file, AUTHORITY_SCHEMA, report);
  if (given === null) return null;
  const { latitude, longitude } = given;
  const ids = (of: EntityKind, words: readonly string[] = []) =>
    words.map((word) => idOf(of, word) ?? (`${of}/${slugOf(word)}` as const));
  return {
    id: `${kind}/${slug}`,
    kind,
    slug,
    path: file.path,
    name: given.name,
    sort: given.sort ?? given.name,
    variants: given.variants ?? [],
    subkind: given.kind ?? null,
    country: given.country ?? null,
    note: file.note,
    notSameAs: ids(kind, given.notSameAs),
    sameAs: given.sameAs ?? [],
    roles: (given.roles ?? []).map((role) => ({
      title: role.title,
      organisation: role.organisation ?? null,
      country: role.country ?? null,
      attested: role.attested ?? null,
      article: role.article ?? null,
    })),
    parent: given.parent === undefined ? null : idOf("organisation", given.parent),
    place: given.place === undefined ? null : idOf("place", given.place),
    within: given.within === undefined ? null : idOf("place", given.within),
    position: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    dates: given.dates ?? null,
    places: ids("place", given.places),
    organisers: given.organisers ?? [],
    participants: given.participants ?? [],
    series: given.series ?? null,
    terms: given.terms ?? [],
    mediaTopics: given.mediaTopics ?? [],
    broader: given.broader === undefined ? null : idOf("topic", given.broader),
    isPublic: given.public ?? false,
  };
}

/** Slugs among an editor's words as the ids of the records they name; words that name none stay words. */
function linkWords(
  record: AuthorityRecord,
  records: ReadonlyMap<EntityId, AuthorityRecord>,
): AuthorityRecord {
  const link = (word: string, kinds: readonly EntityKind[]): string =>
    kinds.map((kind) => idOf(kind, word)).find((id) => id !== null && records.has(id)) ?? word;
  const ofGroup = (word: string) => link(word, ["organisation", "place", "person"]);
  return {
    ...record,
    roles: record.roles.map((role) => ({
      ...role,
      organisation: role.organisation && link(role.organisation, ["organisation", "place"]),
    })),
    organisers: record.organisers.map(ofGroup),
    participants: record.participants.map((word) => link(word, ["person", "organisation", "place"])),
  };
}

/** Reports every reference from one record to another that does not exist. */
function checkReferences(
  files: ReadonlyMap<EntityId, RecordFile>,
  records: ReadonlyMap<EntityId, AuthorityRecord>,
  report: Report,
): void {
  const known = [...records.keys()];
  for (const [id, file] of files) {
    const record = records.get(id);
    if (record === undefined) continue;
    const references: readonly (readonly [path: readonly PropertyKey[], id: EntityId | null])[] = [
      ...record.notSameAs.map((other, at) => [["notSameAs", at], other] as const),
      ...record.places.map((other, at) => [["places", at], other] as const),
      [["parent"], record.parent],
      [["place"], record.place],
      [["within"], record.within],
      [["broader"], record.broader],
    ];
    for (const [path, other] of references)
      if (other !== null && !records.has(other)) {
        const place = { path: file.path, text: file.text, span: file.block.spanOf(path) };
        report(
          diagnose("authority/unknown-record", place, { id: other, nearest: nearest(other, known) ?? "" }),
        );
      }
  }
}

/** Reads everything under content/authority/; a folder that is missing is empty. Faults are reported, all of them. */
export function readAuthority(content: string, report: Report): Authority {
  const records = new Map<EntityId, AuthorityRecord>();
  const files = new Map<EntityId, RecordFile>();
  for (const [folder, kind] of FOLDERS) {
    for (const { path, slug } of readRecordNames(content, `authority/${folder}`, report)) {
      const file = readRecordFile(content, path, report);
      const record = file && composeRecord(file, kind, slug, report);
      if (file === null || record === null) continue;
      records.set(record.id, record);
      files.set(record.id, file);
    }
  }
  checkReferences(files, records, report);
  for (const [id, record] of records) records.set(id, linkWords(record, records));
  return { records, ...readJudgements(content, records, report) };
}
