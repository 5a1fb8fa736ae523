import type { EntityId } from "../authority/authority-record.ts";
import type { Edtf } from "../text/edtf.ts";
import type { Slug } from "../text/slug.ts";
import type { Said } from "./entity.ts";

/** One thing known of an event: an editor's record says it, or the sentences listed do. */
export interface EventFact<T extends string> {
  readonly value: T;
  readonly basis: "editor" | "stated";
  readonly said: readonly Said[];
}

/** What is known of an event, the record's word first. */
export interface EventFacts {
  readonly event: EntityId;
  readonly dates: readonly EventFact<Edtf>[];
  readonly places: readonly EventFact<EntityId>[];
  /** Ids of entities or, where a record has words only, words. */
  readonly organisers: readonly EventFact<string>[];
  readonly participants: readonly EventFact<string>[];
}

/** Events that recur, oldest first: by an editor's records, or by names that differ in year or edition alone. */
export interface EventSeries {
  readonly slug: Slug;
  readonly name: string;
  readonly basis: "editor" | "name";
  readonly events: readonly EntityId[];
}
