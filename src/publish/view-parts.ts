import type { PictureAttributes } from "./picture-attributes.ts";

/** What is shown, and where it leads: like every `href` of a view ready to print, base path included. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A cut of a long list. `total` is null on later pages, which would else change with every entry before them. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly total: number | null;
  readonly previous: string | null;
  readonly next: string | null;
  /** The pages to offer, in order; a gap stands where numbers are left out. */
  readonly links: readonly ({ readonly number: number; readonly href: string } | "gap")[];
}

/** A whole sentence in pieces, those that matter marked, and where it stands. */
export interface Excerpt {
  readonly parts: readonly { readonly text: string; readonly isMark: boolean }[];
  readonly href: string;
}

/** An article in a list. */
export interface ArticleLine {
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly added: string | null;
  readonly source: string | null;
  readonly summary: string;
}

/** Something with a number beside it. */
export interface Counted extends Link {
  readonly count: number;
  readonly note: string | null;
}

export interface SentenceLink {
  readonly number: number;
  readonly href: string;
}

export interface PanelEntry {
  readonly text: string;
  readonly href: string | null;
  readonly note: string | null;
  readonly noteHref: string | null;
  readonly sentences: readonly SentenceLink[];
}

export interface PanelSection {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly PanelEntry[];
}

/** One cell of a sheet. */
export interface Cell {
  readonly text: string;
  readonly href: string | null;
  /** Address of the sentence in which the text stands as it is; null where the text is ours. */
  readonly says: string | null;
  readonly note: string | null;
  readonly excerpts: readonly Excerpt[];
}

/** A part of a sheet: a drawing, a table or both, each with what it is. */
export interface SheetSection {
  readonly id: string;
  readonly heading: string;
  readonly notes: readonly string[];
  /** Drawn by the publisher, its words escaped; null for none. */
  readonly svg: string | null;
  readonly columns: readonly { readonly label: string; readonly isAtEnd: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface IndexEntry {
  readonly name: string;
  readonly href: string;
  readonly note: string | null;
  readonly count: number;
  readonly isProvisional: boolean;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly href: string | null }[];
}

export interface MentionGroup {
  readonly article: ArticleLine;
  readonly excerpts: readonly Excerpt[];
}

/** What only the first page of an entity prints. */
export interface EntityProfile {
  readonly note: readonly string[];
  readonly facts: readonly Fact[];
  readonly spellings: readonly {
    readonly form: string;
    readonly count: number;
    readonly articles: readonly Link[];
    readonly others: number;
  }[];
  readonly posts: readonly {
    readonly post: string;
    readonly affiliation: string | null;
    readonly country: string | null;
    readonly when: string;
    readonly excerpts: readonly Excerpt[];
    readonly others: number;
  }[];
  readonly recorded: readonly {
    readonly post: string;
    readonly organisation: Link | string | null;
    readonly when: string | null;
  }[];
  readonly companions: readonly (Counted & { readonly kind: string })[];
  readonly notSameAs: readonly (Link & { readonly note: string | null })[];
}

export interface DatedLine {
  readonly date: string;
  readonly dateHref: string | null;
  readonly value: string;
  /** Where the parts came from that the words do not print; null where all is printed. */
  readonly note: string | null;
  readonly excerpt: Excerpt;
  readonly article: Link;
}

export interface FigureRow {
  readonly words: string;
  readonly value: string;
  readonly unit: Link | null;
  readonly kind: Link;
  readonly measures: string | null;
  readonly scope: string | null;
  readonly asOf: string | null;
  readonly basis: string;
  readonly href: string;
  readonly article: Link;
}

/** The picture at the head of an article. */
export interface LeadPicture extends PictureAttributes {
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}
