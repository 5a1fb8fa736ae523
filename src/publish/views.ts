import type { PageUrl } from "../archive/urls.ts";
import type { DateStatement } from "./format-date.ts";
import type { Scorecard } from "./scorecard.ts";
import type {
  ArticleLine,
  Counted,
  DatedLine,
  EntityProfile,
  Excerpt,
  Fact,
  FigureRow,
  IndexEntry,
  LeadPicture,
  Link,
  MentionGroup,
  Paging,
  PanelSection,
  SentenceLink,
  SheetSection,
} from "./view-parts.ts";

/**
 * What every page of one archive shares. Views say what each kind of page prints, as plain data: every `href` is ready to
 * print (base path included), `url` is where the page is written, without the base path, and no view holds what grows
 * with the archive: long lists are paged.
 */
export interface Frame {
  readonly siteTitle: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  readonly navigation: readonly Link[];
  readonly footer: readonly Link[];
  readonly stylesheet: string;
  readonly icon: string;
  readonly feed: string;
  readonly licence: { readonly name: string; readonly href: string | null } | null;
  readonly desk: { readonly name: string | null; readonly email: string | null };
}

/** What stands in the head of a page. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** The `href` of the navigation link whose part of the site this is; null for none. */
  readonly part: string | null;
  readonly jsonLd: string | null;
}

export interface View {
  readonly url: PageUrl;
  readonly frame: Frame;
  readonly head: Head;
  /** The pages above this one, the home page left out. */
  readonly trail: readonly Link[];
}

export interface HomeView extends View {
  readonly counts: readonly Counted[];
  readonly latest: readonly ArticleLine[];
  readonly latestBasis: string;
  readonly topics: readonly Counted[];
  readonly people: readonly Counted[];
  readonly organisations: readonly Counted[];
  readonly places: readonly Counted[];
  readonly series: readonly {
    readonly label: string;
    /** What the figure is of; null where nothing says. */
    readonly scope: string | null;
    readonly href: string;
    readonly latest: string;
    readonly date: string;
    readonly sparkline: string;
  }[];
  readonly more: string;
}

/** A page of tables with their evidence: register, agreement, arithmetic, phrases and the like. */
export interface SheetView extends View {
  readonly kicker: string;
  readonly title: string;
  /** Null on later pages. */
  readonly introduction: string | null;
  readonly notes: readonly string[];
  readonly sections: readonly SheetSection[];
  readonly paging: Paging | null;
  /** True for pages that search engines are asked to leave alone. */
  readonly isForEditors: boolean;
}

/** A page that leads to another address for good. */
export interface RedirectView extends View {
  readonly title: string;
  readonly to: Link;
  readonly why: string;
}

export interface ArticleView extends View {
  readonly title: string;
  readonly titleHtml: string;
  readonly capturedTitleHtml: string | null;
  readonly standfirst: string | null;
  readonly language: string;
  readonly dates: readonly (DateStatement & { readonly href: string | null })[];
  readonly sources: readonly {
    readonly name: string;
    readonly href: string;
    readonly url: string | null;
    readonly details: readonly string[];
  }[];
  /** Those of a record lead to its page. */
  readonly authors: readonly { readonly text: string; readonly href: string | null }[];
  readonly editor: { readonly text: string; readonly href: string | null } | null;
  readonly topics: readonly (Link & { readonly note: string; readonly sentences: readonly SentenceLink[] })[];
  /** The picture that leads the article; null where there is none, or where the text shows it. */
  readonly lead: LeadPicture | null;
  readonly bodyHtml: string;
  readonly panel: readonly PanelSection[];
  readonly corrections: readonly {
    readonly date: string;
    readonly text: string;
    readonly was: string | null;
  }[];
  readonly provenance: {
    readonly file: string;
    readonly format: string;
    readonly removed: readonly { readonly reason: string; readonly lines: string; readonly words: string }[];
    readonly joins: readonly {
      readonly words: string;
      readonly outcome: string;
      readonly entity: Link | null;
      readonly evidence: string;
      readonly sentence: SentenceLink;
    }[];
    readonly numerals: readonly { readonly label: string; readonly words: readonly string[] }[];
  };
  /** What other articles say of the same things, and what its own figures add up to. */
  readonly notes: readonly SheetSection[];
  /** Where every numeral of the article is accounted for. */
  readonly ledger: string;
  readonly related: readonly (ArticleLine & { readonly reason: string })[];
  /** Later and earlier in the archive's order. */
  readonly earlier: Link | null;
  readonly later: Link | null;
}

/** A list of articles: all, or those of a year. */
export interface ArticleListView extends View {
  readonly title: string;
  readonly years: readonly Counted[];
  readonly paging: Paging;
  readonly articles: readonly ArticleLine[];
}

/** An A–Z. Each letter leads to the page that has its first entry. */
export interface IndexView extends View {
  readonly title: string;
  /** Null on later pages. */
  readonly introduction: string | null;
  readonly letters: readonly Link[];
  readonly paging: Paging;
  readonly groups: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly entries: readonly IndexEntry[];
  }[];
}

export interface EntityView extends View {
  readonly name: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly described: string | null;
  readonly isProvisional: boolean;
  /** How often it is named; null on later pages, and where no article prints the name. */
  readonly count: string | null;
  readonly profile: EntityProfile | null;
  /** Its time, its editions and whom it is named together with; on the first page only. */
  readonly notes: readonly SheetSection[];
  readonly paging: Paging;
  readonly mentions: readonly MentionGroup[];
}

export interface TopicView extends View {
  readonly name: string;
  readonly note: readonly string[];
  /** Its people, organisations, figures and time; on the first page only. */
  readonly notes: readonly SheetSection[];
  readonly isProvisional: boolean;
  readonly facts: readonly Fact[];
  readonly paging: Paging;
  readonly articles: readonly (ArticleLine & {
    readonly basis: string;
    readonly evidence: readonly (Excerpt & { readonly term: string })[];
  })[];
}

export interface SourceIndexView extends View {
  readonly title: string;
  readonly paging: Paging;
  readonly sources: readonly Counted[];
}

export interface SourceView extends View {
  readonly name: string;
  /** Its spellings and corrections; on the first page only. */
  readonly notes: readonly SheetSection[];
  readonly paging: Paging;
  readonly articles: readonly (ArticleLine & {
    readonly url: string | null;
    readonly details: readonly string[];
  })[];
}

/** The index of dates, or one year, month or day. */
export interface DateView extends View {
  readonly title: string;
  /** Null on later pages. */
  readonly introduction: string | null;
  readonly parts: readonly Counted[];
  readonly partsHeading: string;
  readonly published: readonly Link[];
  readonly paging: Paging;
  readonly mentions: readonly DatedLine[];
}

export interface TimelineView extends View {
  /** The dates of the page drawn in time, as SVG; null where there is none. */
  readonly drawing: string | null;
  readonly paging: Paging;
  readonly years: readonly Counted[];
  readonly groups: readonly {
    readonly heading: string;
    readonly anchor: string;
    readonly lines: readonly DatedLine[];
  }[];
}

export interface FigureListView extends View {
  readonly title: string;
  /** Null on later pages. */
  readonly introduction: string | null;
  readonly series: readonly Counted[];
  readonly kinds: readonly Counted[];
  readonly units: readonly Counted[];
  readonly years: readonly Counted[];
  readonly paging: Paging;
  readonly figures: readonly FigureRow[];
}

export interface SeriesView extends View {
  readonly label: string;
  readonly note: readonly string[];
  readonly unit: string;
  readonly measure: string;
  readonly of: string | null;
  readonly chart: string | null;
  readonly scopes: readonly string[];
  /** What its points say of one another; on the first page only. */
  readonly notes: readonly SheetSection[];
  readonly paging: Paging;
  readonly points: readonly {
    readonly date: string;
    readonly dateFrom: string | null;
    readonly value: string;
    readonly bounds: string;
    readonly scope: string;
    readonly excerpt: Excerpt;
    readonly article: Link;
  }[];
}

export interface QuotationsView extends View {
  readonly paging: Paging;
  readonly groups: readonly {
    readonly speaker: string;
    readonly href: string | null;
    readonly anchor: string;
    readonly quotes: readonly {
      readonly words: string;
      readonly cue: string | null;
      readonly href: string;
      readonly article: Link;
      readonly date: string;
    }[];
  }[];
}

/** The A–Z of everything, or one letter of it. */
export interface SearchView extends View {
  readonly title: string;
  readonly letters: readonly Link[];
  readonly letter: string | null;
  readonly parts: readonly Counted[];
  readonly paging: Paging | null;
  readonly entries: readonly (Counted & { readonly kind: string })[];
}

export interface AboutView extends View {
  readonly counts: readonly Counted[];
  readonly scorecard: Scorecard;
  readonly downloads: readonly (Link & { readonly note: string })[];
}

export interface NotFoundView extends View {
  readonly suggestions: readonly Link[];
}

/** One page to write; its view is composed when asked for, so that an archive's pages need not all be held at once. */
export interface Page<V extends View> {
  readonly url: PageUrl;
  /** A digest of all that `compose` reads, cheaper than the view; absent where the view itself is cheap. */
  readonly inputs?: () => string;
  readonly compose: () => V;
}

/** All pages of a site, by the template that prints them. */
export interface Pages {
  readonly home: readonly Page<HomeView>[];
  readonly articles: readonly Page<ArticleView>[];
  readonly articleLists: readonly Page<ArticleListView>[];
  readonly indexes: readonly Page<IndexView>[];
  readonly entities: readonly Page<EntityView>[];
  readonly topics: readonly Page<TopicView>[];
  readonly sourceIndexes: readonly Page<SourceIndexView>[];
  readonly sources: readonly Page<SourceView>[];
  readonly dates: readonly Page<DateView>[];
  readonly timeline: readonly Page<TimelineView>[];
  readonly figures: readonly Page<FigureListView>[];
  readonly series: readonly Page<SeriesView>[];
  readonly quotations: readonly Page<QuotationsView>[];
  readonly search: readonly Page<SearchView>[];
  readonly sheets: readonly Page<SheetView>[];
  readonly redirects: readonly Page<RedirectView>[];
  readonly about: readonly Page<AboutView>[];
  readonly notFound: readonly Page<NotFoundView>[];
}

/** The view that a template prints. */
export type ViewOf<K extends keyof Pages> = Pages[K][number] extends Page<infer V> ? V : never;
