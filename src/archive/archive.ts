import type { AuthorityRecord, EntityId, EntityKind } from "../authority/authority-record.ts";
import type { Merge } from "../authority/judgement.ts";
import type { DateMention, FigureMention, QuoteMention } from "../mentions/mention.ts";
import type { Edtf } from "../text/edtf.ts";
import type { Slug } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import type { Article, ArticleSource } from "./article.ts";
import type { Site } from "./site.ts";

/** One place where an entity is named. */
export interface Appearance {
  readonly article: Article;
  /** Number of the sentence in the article, from 0. */
  readonly sentence: number;
  readonly span: Span;
  /** The words as printed there. */
  readonly surface: string;
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
  /** Each once, oldest first. */
  readonly articles: readonly Article[];
  readonly spellings: readonly Spelling[];
  /** People only. */
  readonly posts: readonly AttestedPost[];
  /** Strongest first; at most 30. */
  readonly companions: readonly Companion[];
}

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

/** A figure an article prints. `number` counts the article's figures from 0. */
export interface PrintedFigure {
  readonly article: Article;
  readonly sentence: number;
  readonly mention: FigureMention;
  readonly number: number;
}

export interface PrintedQuote {
  readonly article: Article;
  readonly sentence: number;
  readonly mention: QuoteMention;
  readonly speaker: EntityId | null;
}

/** One figure as a point of a series. `low`/`high` are null where the bound leaves that side open. */
export interface SeriesPoint {
  readonly figure: PrintedFigure;
  /** EDTF of when the figure holds, from the sentence; else what is known of the article's date. */
  readonly date: string | null;
  readonly dateFrom: "as-of" | "sentence" | "published" | "text" | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly scope: string;
}

/** A measure followed through time, as content/series/ defines it. */
export interface FigureSeries {
  readonly slug: Slug;
  readonly label: string;
  readonly measure: string;
  readonly of: string | null;
  readonly unit: string;
  readonly course: Course;
  readonly note: string;
  /** By date, undated last. */
  readonly points: readonly SeriesPoint[];
}

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

/** How two statements stand to each other. */
export type Verdict =
  | "agree"
  | "update"
  | "weaker-bound"
  | "stale-when-printed"
  | "conflict"
  | "not-comparable";

/** One of two statements that are compared: the value in short, and where it stands (null for a record's word). */
export interface Claim {
  readonly shown: string;
  readonly said: Said | null;
}

/** Two statements of one subject, the earlier first, and what follows from reading them together. */
export interface Agreement {
  readonly kind: "series" | "figure" | "post" | "event-date" | "superlative" | "scope";
  /** What both speak of, in words. */
  readonly subject: string;
  readonly series: Slug | null;
  readonly entity: EntityId | null;
  readonly earlier: Claim;
  readonly later: Claim;
  readonly verdict: Verdict;
  /** The reasoning in one sentence. */
  readonly because: string;
}

/** How a series can move: a running total only rises; anything else may go either way. */
export type Course = "rising" | "free";

export type ArithmeticRule = "growth" | "list" | "share" | "total" | "ratio";

/** A value that no article prints: ours, from what they print. A side of `range` is null where the words leave it open. */
export interface DerivedValue {
  readonly label: string;
  readonly unit: string | null;
  readonly range: { readonly low: number | null; readonly high: number | null };
  /** The value of the numbers as they stand, whatever their bounds; absent or null where the range says it all. */
  readonly printed?: number | null;
}

/** A calculation with an article's own figures. */
export interface ArithmeticCheck {
  readonly rule: ArithmeticRule;
  /** The figures it is made with. */
  readonly said: readonly Said[];
  /** Null where nothing was to be checked, only something derived. */
  readonly holds: boolean | null;
  readonly derived: DerivedValue | null;
  /** The calculation in the words of the article. */
  readonly trace: string;
  readonly because: string;
}

/** A superlative that its sentence backs with no figure, date or source. */
export interface UnbackedClaim {
  readonly said: Said;
  /** The topics whose words stand in its paragraph. */
  readonly topics: readonly EntityId[];
}

/** Figures that look like a series and belong to none: one measure, unit and scope at several times. */
export interface SeriesSuggestion {
  readonly measure: string;
  readonly unit: string;
  readonly scope: string;
  readonly figures: readonly PrintedFigure[];
  readonly because: string;
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
  readonly entities: ReadonlyMap<EntityId, Entity>;
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
}
