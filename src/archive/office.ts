import type { EntityId } from "../authority/authority-record.ts";
import type { Slug } from "../text/slug.ts";
import type { Said } from "./entity.ts";

/** One report of a holder of a post: an article's words (`stated`) or an editor's record. */
export interface Attestation {
  readonly basis: "stated" | "editor";
  /** EDTF of when it held, as far as is known. */
  readonly edtf: string | null;
  /** The sentence that says so; null where the record names no article that says it. */
  readonly place: Said | null;
}

/** A holder of a post; `first` and `last` are the first and the last day of the reports, not of the office. */
export interface Holder {
  readonly person: EntityId;
  /** Oldest first, undated last. */
  readonly attestations: readonly Attestation[];
  readonly first: string | null;
  readonly last: string | null;
}

export interface OfficePost {
  readonly title: string;
  /** By first report. */
  readonly holders: readonly Holder[];
  /** From the last report before to the first after a time of which no report speaks. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
}

/** An office: an organisation or what titles say they are of. `name` is null for posts that are of nothing named. */
export interface Office {
  readonly slug: Slug;
  readonly entity: EntityId | null;
  readonly name: string | null;
  readonly country: string | null;
  /** Where its posts are held, as printed, where no office is named. */
  readonly place: string | null;
  readonly posts: readonly OfficePost[];
}

/**
 * What stands for a country: an office whose name says so, or one whose posts do. `office` is null where nobody is named
 * as holding a post there.
 */
export interface Mission {
  /** Null where posts are told to be of the country and no office is named. */
  readonly name: string | null;
  /** `Consulate General`, `Embassy`; null where the name does not say. */
  readonly what: string | null;
  readonly country: string;
  /** As printed; null where nothing tells it. */
  readonly place: string | null;
  readonly entity: EntityId | null;
  readonly office: Office | null;
}

/** People who stood for a country and are not named: `consular officials of Chile`. */
export interface UnnamedEnvoys {
  /** As printed, without the country: `Consular officials`. */
  readonly words: string;
  readonly said: Said;
}

/** A country with what stands for it. */
export interface Representation {
  readonly country: string;
  /** By name, those without one last. */
  readonly missions: readonly Mission[];
  /** Oldest report first. */
  readonly unnamed: readonly UnnamedEnvoys[];
}
