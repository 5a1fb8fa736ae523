import type { Span } from "../text/span.ts";
import type { Basis, DateValue } from "./date-value.ts";
import type { Quantity } from "./quantity.ts";

export type NameKind = "person" | "organisation" | "place" | "event";

/**
 * What an article says at one place. `start` and `end` are offsets into `document.text`; the words are
 * `document.text.slice(start, end)`. `rule` names the rule that found it (`names/honorific`, `figures/currency`, …).
 */
interface Found extends Span {
  readonly rule: string;
}

/** A name. `name` is the fullest form the article gives for it, without honorific. */
export interface NameMention extends Found {
  readonly kind: NameKind;
  readonly name: string;
  /** Finer kind where the words say it: `company`, `consulate`, `district`, `country`, `forum`…; null otherwise. */
  readonly subkind: string | null;
  /** What spoke for this kind, strongest first: `role "Consul-General of"`, `suffix Ltd.`; for `dateline why`. */
  readonly evidence: readonly string[];
  /** Names inside this one (`Chongqing` in `Chongqing FAO`), offsets into `document.text` too. */
  readonly parts: readonly (Span & { readonly kind: NameKind; readonly name: string })[];
}

/** A person's post as the article prints it, with the words that say so. */
export interface RoleMention extends Found {
  readonly kind: "role";
  /** The person's `name` as in its mentions. */
  readonly person: string;
  /** Null where the words tell only whose the person is: `Ana Rojas of Volta Bank`. */
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  /** The country or place that the post is of, as printed: `Kano` of `Mayor of Kano`; null where a body is named or none of them. */
  readonly of: string | null;
}

export interface DateMention extends Found {
  readonly kind: "date";
  readonly value: DateValue;
}

export interface FigureMention extends Found {
  readonly kind: "figure";
  readonly quantity: Quantity;
  /** What is measured: `international import and export value`; null where the words do not say. */
  readonly measures: string | null;
  /** Of what or whom: `Chongqing`; null where the words do not say. */
  readonly scope: string | null;
  /** EDTF of the time it holds for; null where not said. */
  readonly asOf: string | null;
  readonly basis: Basis;
}

/** Direct speech; the span includes its marks. Pieces of one split quotation share `utterance`. */
export interface QuoteMention extends Found {
  readonly kind: "quote";
  /** The words without their marks. */
  readonly words: string;
  /** The speaker's fullest name in the article, or the noun phrase printed; null where the words do not say. */
  readonly speaker: string | null;
  /** The speaker as the words beside the quotation print it: `he`, `Hu`; null where they do not say. */
  readonly printed: string | null;
  /** The speech verb as printed: `said`; null where there is none. */
  readonly cue: string | null;
  readonly utterance: number;
}

/** Reported speech: what someone is said to have said, without marks. The span is the whole statement with its cue. */
export interface StatementMention extends Found {
  readonly kind: "statement";
  readonly speaker: string;
  readonly cue: string;
}

/** What a run of digits is. `identifier`: telephone, licence, code; `ignored` says why in `reason`. */
export type NumeralClass = "figure" | "date" | "ordinal" | "name" | "identifier" | "ignored";

/** One run of digits of `document.text` and its single class. */
export interface Numeral extends Span {
  readonly class: NumeralClass;
  readonly reason: string | null;
}
