import type { Slug } from "../text/slug.ts";

export type EntityKind = "person" | "organisation" | "place" | "event" | "topic";

/** `kind/slug`, the lasting name of an entity: `person/hu-henghua`. */
export type EntityId = `${EntityKind}/${string}`;

/** A post as an editor attests it. `organisation` is the id of a record or, where there is none, words. */
export interface AttestedRole {
  readonly title: string;
  readonly organisation: string | null;
  readonly country: string | null;
  /** EDTF; null where the record gives no time. */
  readonly attested: string | null;
  readonly article: string | null;
}

/** A Media Topic of the IPTC NewsCodes. `match` tells how it stands to the archive's own topic: `broader` is wider. */
export interface MediaTopic {
  /** `medtop:20000344`. */
  readonly code: string;
  readonly label: string;
  readonly match: "exact" | "broader" | "narrower";
}

/** What an editor records of one person, organisation, place, event or topic. */
export interface AuthorityRecord {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly slug: Slug;
  /** File below the content folder. */
  readonly path: string;
  readonly name: string;
  /** The form it is filed under. */
  readonly sort: string;
  readonly variants: readonly string[];
  readonly subkind: string | null;
  readonly country: string | null;
  /** The note readers see; plain paragraphs. */
  readonly note: string;
  readonly notSameAs: readonly EntityId[];
  readonly sameAs: readonly string[];
  readonly roles: readonly AttestedRole[];
  readonly parent: EntityId | null;
  readonly place: EntityId | null;
  readonly within: EntityId | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  /** EDTF of an event; null for other kinds. */
  readonly dates: string | null;
  readonly places: readonly EntityId[];
  /** Ids of records or, where there is none, words; `participants` too. */
  readonly organisers: readonly string[];
  readonly participants: readonly string[];
  readonly series: string | null;
  readonly terms: readonly string[];
  readonly mediaTopics: readonly MediaTopic[];
  readonly broader: EntityId | null;
  /** True where it is published even if no published article names it. */
  readonly isPublic: boolean;
}
