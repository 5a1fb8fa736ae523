import type { AuthorityRecord, EntityId, EntityKind } from "../authority/authority-record.ts";
import type { Merge } from "../authority/judgement.ts";
import type { Slug } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";

/** One place where an entity is named. */
export interface Appearance {
  readonly article: Article;
  /** Number of the sentence in the article, from 0. */
  readonly sentence: number;
  readonly span: Span;
  /** The words as printed there. */
  readonly surface: string;
  /** True in the credit of a picture: `(Photo/Ana Ruiz)`. */
  readonly isCredit: boolean;
}

/** Words of a sentence, as evidence. */
export interface Said {
  readonly article: Article;
  readonly sentence: number;
  readonly span: Span;
}

/** A post as the articles attest it: who says so, first and last. */
export interface AttestedPost {
  readonly title: string;
  readonly affiliation: string | null;
  /** The entity that the affiliation names; null where it is none or in doubt. */
  readonly organisation: EntityId | null;
  readonly country: string | null;
  /** The place at which it is held, as printed, where no office is named: `Lisgar` of “consul of Italy in Lisgar”. */
  readonly place: string | null;
  /** Oldest article first. */
  readonly attestations: readonly Said[];
}

/** A spelling and where it stands. */
export interface Spelling {
  readonly form: string;
  readonly count: number;
  readonly articles: readonly Article[];
}

/** Another entity named in the same sentences or articles. */
export interface Companion {
  readonly entity: EntityId;
  readonly sentences: number;
  readonly articles: number;
}

/** An entity that editors merged into another: its name and address are the other's now. */
export interface MergedName {
  readonly id: EntityId;
  readonly name: string;
  readonly merge: Merge;
}

/** An entity that this one must not be taken for. `because` is null where a record says so without a reason. */
export interface KeptApart {
  readonly entity: EntityId;
  readonly because: string | null;
}

/** A person, organisation, place, event or topic with all the archive says of it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly slug: Slug;
  readonly name: string;
  readonly sort: string;
  readonly subkind: string | null;
  readonly country: string | null;
  /** Null where no record covers it yet: the entity is provisional. */
  readonly record: AuthorityRecord | null;
  /** What editors merged into it, in the order of their decisions. */
  readonly merged: readonly MergedName[];
  /** In the order of their ids; the other entity says the same of this one. */
  readonly notSameAs: readonly KeptApart[];
  /** In order of the archive, oldest article first. */
  readonly appearances: readonly Appearance[];
  /** Of an event that no article names: the sentences that report it by its day and its parties. */
  readonly reports: readonly Said[];
  /** Every article that names, reports or credits it: each once, oldest first. */
  readonly articles: readonly Article[];
  readonly spellings: readonly Spelling[];
  /** People only. */
  readonly posts: readonly AttestedPost[];
  /** Strongest first; at most 30. */
  readonly companions: readonly Companion[];
}
