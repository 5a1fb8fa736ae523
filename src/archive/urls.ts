import type { EntityId, EntityKind } from "../authority/authority-record.ts";
import { longSlugOf, type Slug } from "../text/slug.ts";

/** Root-relative address of a page, without the site's base path: begins and ends with `/`. */
export type PageUrl = string;

const FOLDER: Readonly<Record<EntityKind, string>> = {
  person: "people",
  organisation: "organisations",
  place: "places",
  event: "events",
  topic: "topics",
};

/** `person` to `/people/`. */
export function kindUrl(kind: EntityKind): PageUrl {
  return `/${FOLDER[kind]}/`;
}

/** `person/hu-henghua` to `/people/hu-henghua/`. */
export function entityUrl(id: EntityId): PageUrl {
  const slash = id.indexOf("/");
  // An EntityId begins with its kind by its type.
  return `${kindUrl(id.slice(0, slash) as EntityKind)}${id.slice(slash + 1)}/`;
}

/**
 * `articles/2024/07/Western visit.md` to `/articles/2024/07/western-visit/`, `articles/visit/index.md` to
 * `/articles/visit/`; `slug` replaces the last part. `folders` are those of the archive's articles: the name of one is part
 * of an address where there are several.
 */
export function articleUrl(
  path: string,
  slug: Slug | null,
  folders: readonly string[] = ["articles"],
): PageUrl {
  const within = folders
    .filter((folder) => folder === "" || path.startsWith(`${folder}/`))
    .reduce((longest, folder) => (folder.length > longest.length ? folder : longest), "");
  const parts = (within === "" ? path : path.slice(within.length + 1)).split("/");
  const file = (parts.pop() ?? "").replace(/\.[^.]+$/, "");
  const named = folders.length > 1 && within !== "" ? [within.split("/").at(-1) ?? ""] : [];
  const isBundle = /^index$/i.test(file) && parts.length > 0;
  const last = isBundle ? (parts.pop() ?? file) : file;
  return `/${["articles", ...[...named, ...parts].map(longSlugOf), slug ?? longSlugOf(last)].join("/")}/`;
}

/** The anchor of a sentence, counted from 0: `s1` is the first. */
export function sentenceAnchor(sentence: number): string {
  return `s${sentence + 1}`;
}

export const sourceUrl = (slug: Slug): PageUrl => `/sources/${slug}/`;
export const seriesUrl = (slug: Slug): PageUrl => `/figures/${slug}/`;

/** `2024` to `/dates/2024/`, `2024-07-09` to `/dates/2024/07/09/`. */
export const dateUrl = (date: string): PageUrl => `/dates/${date.replaceAll("-", "/")}/`;

/** The second and later pages of a long list: `/people/` and 2 to `/people/page/2/`. */
export const pagedUrl = (url: PageUrl, page: number): PageUrl => (page <= 1 ? url : `${url}page/${page}/`);

export const HOME_URL: PageUrl = "/";
export const FIGURES_URL: PageUrl = "/figures/";
export const DATES_URL: PageUrl = "/dates/";
export const SOURCES_URL: PageUrl = "/sources/";
export const TIMELINE_URL: PageUrl = "/timeline/";
export const QUOTATIONS_URL: PageUrl = "/quotations/";
export const SEARCH_URL: PageUrl = "/search/";
export const ABOUT_URL: PageUrl = "/about/";
export const ARTICLES_URL: PageUrl = "/articles/";

/** Slugs that a series cannot have, because `/figures/` uses them itself. */
export const RESERVED_FIGURE_SLUGS: ReadonlySet<string> = new Set(["unit", "kind", "year", "page"]);

/** Articles of one year, `/articles/2024/`; those whose year is not known, `/articles/undated/`. */
export const articleYearUrl = (year: string): PageUrl => `/articles/${year}/`;

/** Figures with one unit, of one kind, or holding in one year. */
export const figureUnitUrl = (unit: Slug): PageUrl => `/figures/unit/${unit}/`;
export const figureKindUrl = (kind: string): PageUrl => `/figures/kind/${kind}/`;
export const figureYearUrl = (year: string): PageUrl => `/figures/year/${year}/`;

/** One letter of the A–Z of everything: `/search/a/`; what begins with no letter is under `0`. */
export const letterUrl = (letter: string): PageUrl => `/search/${letter.toLowerCase()}/`;

/** Written as `404.html`, which every static host knows. */
export const NOT_FOUND_URL: PageUrl = "/404.html";

/** Pages that join what several articles say. */
export const REGISTER_URL: PageUrl = "/register/";
export const COUNTRIES_URL: PageUrl = "/register/countries/";
export const RECURRING_URL: PageUrl = "/recurring/";
export const AGREEMENT_URL: PageUrl = "/agreement/";
export const ARITHMETIC_URL: PageUrl = "/arithmetic/";
export const KNOWN_URL: PageUrl = "/known/";
export const PHRASES_URL: PageUrl = "/phrases/";
export const NETWORK_URL: PageUrl = "/network/";
export const phraseUrl = (slug: Slug): PageUrl => `/phrases/${slug}/`;
/** What was known by the end of a month: `2024-07` to `/known/2024/07/`. */
export const knownUrl = (month: string): PageUrl => `/known/${month.replace("-", "/")}/`;
/** The numerals of an article, below the article's own address. */
export const ledgerUrl = (article: PageUrl): PageUrl => `${article}numerals/`;
/** For editors: no part of the site, and shown by `serve` alone. */
export const DESK_URL: PageUrl = "/_desk/";
