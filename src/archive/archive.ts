import type { EntityId } from "../authority/authority-record.ts";
import type { Merge } from "../authority/judgement.ts";
import type { DateMention, QuoteMention } from "../mentions/mention.ts";
import type { Slug } from "../text/slug.ts";
import type { ArithmeticCheck } from "./arithmetic-check.ts";
import type { Article, ArticleSource } from "./article.ts";
import type { FindLink } from "./article-links.ts";
import type { Agreement, UnbackedClaim } from "./comparison.ts";
import type { Redirect } from "./compose-addresses.ts";
import type { Pictures } from "./compose-pictures.ts";
import type { Entity, Said } from "./entity.ts";
import type { EventFacts, EventSeries } from "./event-facts.ts";
import type { Office, Representation } from "./office.ts";
import type { FigureSeries, PrintedFigure, SeriesPoint, SeriesSuggestion } from "./series.ts";
import type { Site } from "./site.ts";

export interface SourcePage {
  readonly slug: Slug;
  readonly name: string;
  readonly articles: readonly Article[];
  readonly statements: readonly { readonly article: Article; readonly source: ArticleSource }[];
  readonly habits: readonly SpellingHabit[];
}

/** A date an article prints, in the archive's timeline. */
export interface DatedMention {
  readonly article: Article;
  readonly sentence: number;
  readonly mention: DateMention;
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface PrintedQuote {
  readonly article: Article;
  readonly sentence: number;
  readonly mention: QuoteMention;
  readonly speaker: EntityId | null;
}

/** What the archive could have said at the end of a month. */
export interface KnownMonth {
  /** `2024-07`. */
  readonly month: string;
  /** The articles that can have appeared in it at the earliest. */
  readonly articles: readonly Article[];
  /** The entities that were named for the first time. */
  readonly entities: readonly EntityId[];
  /** All that was known by its end. */
  readonly known: { readonly articles: number; readonly entities: number; readonly figures: number };
  /** Of each series that had a point by then, the last. */
  readonly series: readonly { readonly slug: Slug; readonly point: SeriesPoint }[];
}

/** One occurrence of a phrase in its line, the context cut at the sentence. */
export interface PhraseLine {
  readonly said: Said;
  /** The wording as the editor lists it. */
  readonly wording: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A policy phrase in its rival wordings, with every occurrence, oldest article first. */
export interface Phrase {
  readonly slug: Slug;
  readonly name: string;
  readonly wordings: readonly string[];
  readonly note: string;
  readonly lines: readonly PhraseLine[];
}

/** An article that shares much with another, and what; `reason` is a sentence. */
export interface Related {
  readonly article: Article;
  readonly entities: readonly EntityId[];
  readonly series: readonly Slug[];
  readonly weight: number;
  readonly reason: string;
}

/** Two entities named in one sentence; `from` is the smaller id. */
export interface GraphEdge {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly sentences: number;
  readonly articles: number;
}

/** Entities and the bonds between them, strongest bond first; nodes by id. */
export interface Graph {
  readonly nodes: readonly EntityId[];
  readonly edges: readonly GraphEdge[];
}

/** The spellings a source uses of an entity that has several in the archive. */
export interface SpellingHabit {
  readonly entity: EntityId;
  readonly forms: readonly { readonly form: string; readonly count: number }[];
}

/** Why two entities may be one. */
export type MergeReason = "initials" | "acronym" | "spelling" | "word-order" | "shortened" | "kind";

/** Two entities that may be one, for an editor to decide; `because` is a sentence. */
export interface MergeSuggestion {
  readonly from: EntityId;
  readonly into: EntityId;
  readonly reason: MergeReason;
  readonly because: string;
}

/** An article at whose head a person stands. */
export interface Credit {
  readonly article: Article;
  readonly as: "author" | "editor";
}

/** Who stands at the heads of articles. */
export interface Credits {
  /** The person of a record that a name as printed means; names in doubt are left out. */
  readonly people: ReadonlyMap<string, EntityId>;
  /** Oldest article first. */
  readonly ofPerson: ReadonlyMap<EntityId, readonly Credit[]>;
}

/** Everything the site is made from. Lists are complete; pages are cut by the publisher. */
export interface Archive {
  readonly site: Site;
  /** Oldest first by what is known of their date, then by id. */
  readonly articles: readonly Article[];
  /** Those of which an article says something. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Names of those that only a record knows: they have no page and are not counted. */
  readonly recordNames: ReadonlyMap<EntityId, string>;
  /** What editors merged; the address of each leads to the entity it is. */
  readonly merges: readonly Merge[];
  /** For the editor, strongest first; none is applied. */
  readonly mergeSuggestions: readonly MergeSuggestion[];
  /** By name; posts of nothing named last. */
  readonly register: readonly Office[];
  readonly credits: Credits;
  /** By country. */
  readonly representations: readonly Representation[];
  readonly eventFacts: ReadonlyMap<EntityId, EventFacts>;
  readonly eventSeries: readonly EventSeries[];
  readonly knownMonths: readonly KnownMonth[];
  readonly phrases: readonly Phrase[];
  readonly related: ReadonlyMap<Article, readonly Related[]>;
  readonly graph: Graph;
  /** By subject, oldest first. */
  readonly agreements: readonly Agreement[];
  readonly unbacked: readonly UnbackedClaim[];
  /** By article, each in the order of its text; articles without any are left out. */
  readonly arithmetic: ReadonlyMap<Article, readonly ArithmeticCheck[]>;
  readonly seriesSuggestions: readonly SeriesSuggestion[];
  readonly sources: readonly SourcePage[];
  /** By earliest day, then latest. */
  readonly timeline: readonly DatedMention[];
  readonly figures: readonly PrintedFigure[];
  readonly quotes: readonly PrintedQuote[];
  readonly series: readonly FigureSeries[];
  /** Old addresses, each with the article that stands elsewhere now. */
  readonly redirects: readonly Redirect[];
  readonly findLink: FindLink;
  readonly pictures: Pictures;
}
