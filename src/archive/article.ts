import type { EntityId } from "../authority/authority-record.ts";
import type { Resolution } from "../authority/resolution.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mentions/find-mentions.ts";
import type { NameMention } from "../mentions/mention.ts";
import type { Picture } from "../source/read-picture.ts";
import type { Slug } from "../text/slug.ts";

/** A name with the judgement on it. */
export interface ResolvedName {
  readonly mention: NameMention;
  readonly resolution: Resolution;
  /** Number of its sentence in the article. */
  readonly sentence: number;
}

/** Where an article comes from. `slug` is the source's page. */
export interface ArticleSource {
  readonly slug: Slug;
  readonly name: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly captured: string | null;
}

/** A correction as the desk writes it. */
export interface Correction {
  readonly date: string;
  readonly text: string;
  readonly was: string | null;
}

/** A topic and why: an editor named it, or the topic's own terms stand in the sentences listed. */
export interface TopicAssignment {
  readonly topic: EntityId;
  readonly basis: "editor" | "inferred";
  /** The editor's own words where no record has the topic; null where one does. */
  readonly words: string | null;
  readonly evidence: readonly { readonly term: string; readonly sentence: number }[];
}

/** What can be said of when an article appeared, honestly. */
export interface Appeared {
  /** EDTF as stated by the editor or the masthead; null where neither says. */
  readonly published: string | null;
  /** The time that `published` was written with; without a zone where none is written. */
  readonly moment: string | null;
  readonly updated: string | null;
  /** Day the archive took it in. */
  readonly added: string | null;
  /** The latest day the text speaks of as past, where `published` is not known to the day; EDTF day or null. */
  readonly notBefore: string | null;
  /** The sentence whose date gives `notBefore`; null where there is none. */
  readonly notBeforeSentence: number | null;
}

/** One article, read, searched and resolved. */
export interface Article {
  /** Path below the content folder: `articles/2024/07/western-visit.md`. */
  readonly id: string;
  readonly slug: Slug;
  /** Root-relative address without the site's base path: `/articles/2024/07/western-visit/`. */
  readonly url: string;
  readonly title: string;
  /** What introduces it, in plain words; it is no part of the text. */
  readonly standfirst: string | null;
  /** The picture that leads it, as front matter names it: nothing is known to be there. */
  readonly picture: Picture | null;
  readonly appeared: Appeared;
  readonly sources: readonly ArticleSource[];
  readonly authors: readonly string[];
  readonly editor: string | null;
  readonly topics: readonly TopicAssignment[];
  readonly corrections: readonly Correction[];
  readonly document: Document;
  readonly mentions: Mentions;
  readonly names: readonly ResolvedName[];
}
