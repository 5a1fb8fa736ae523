import type { Span } from "../../text/span.ts";

/** A name as capitals print it, found by the speech finder itself so that speakers are told where names are not typed. */
export interface PrintedName extends Span {
  readonly words: string;
  /** Told by its title or given name; null where neither tells. */
  readonly gender: "he" | "she" | null;
  /** Nouns printed with it that a later `the minister` may mean, lower case. */
  readonly descriptions: readonly string[];
  /** Two to five words, none of them an organisation's: it may be a person's full name. */
  readonly isPersonLike: boolean;
}

/** A speaker as printed. */
export interface SpeakerPhrase extends Span {
  readonly words: string;
  /** Number in `Speech.names` of the name in it; null for a pronoun or a noun alone. */
  readonly name: number | null;
  /** The pronoun, lower case; null for another phrase. */
  readonly pronoun: string | null;
  /** The noun at its head, lower case: `minister` of `the foreign minister`; null for a name or pronoun. */
  readonly noun: string | null;
  /** For `they`: the number of the group in `Speech.speakers` that stands as subject before it; null where none does. */
  readonly group: number | null;
}

/** What a later pronoun may mean: subjects and names outside quotations, in document order. */
export interface Topic {
  readonly at: number;
  readonly sentence: number;
  readonly name: number | null;
  readonly pronoun: string | null;
  readonly isSubject: boolean;
}

/** One marked piece of direct speech, with its marks. */
export interface QuotedPiece extends Span {
  readonly words: string;
  readonly cue: string | null;
  /** Number in `Speech.speakers`; null where the words do not say. */
  readonly speaker: number | null;
  readonly utterance: number;
  readonly rule: string;
}

/** A sentence or clause that reports what someone said, without marks. */
export interface ReportedPiece extends Span {
  readonly cue: string;
  readonly speaker: number;
  readonly rule: string;
}

/** Everything one article alone says of who speaks. Plain data, kept in the cache; offsets into `document.text`. */
export interface Speech {
  readonly names: readonly PrintedName[];
  readonly topics: readonly Topic[];
  readonly speakers: readonly SpeakerPhrase[];
  readonly quotations: readonly QuotedPiece[];
  readonly statements: readonly ReportedPiece[];
}

/** The speech of an article that is not searched. */
export const NO_SPEECH: Speech = { names: [], topics: [], speakers: [], quotations: [], statements: [] };
