import type { AuthorityRecord, EntityKind } from "../../src/authority/authority-record.ts";
import { slugOf } from "../../src/text/slug.ts";

/** A record with only what a test names. */
export function makeRecord(
  kind: EntityKind,
  name: string,
  given: Partial<AuthorityRecord> = {},
): AuthorityRecord {
  const slug = slugOf(name);
  return {
    id: `${kind}/${slug}`,
    kind,
    slug,
    path: `authority/${slug}.md`,
    name,
    sort: name,
    variants: [],
    subkind: null,
    country: null,
    note: "",
    notSameAs: [],
    sameAs: [],
    roles: [],
    parent: null,
    place: null,
    within: null,
    position: null,
    dates: null,
    places: [],
    organisers: [],
    participants: [],
    series: null,
    terms: [],
    mediaTopics: [],
    broader: null,
    isPublic: false,
    ...given,
  };
}
