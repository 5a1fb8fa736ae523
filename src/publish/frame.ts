import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import type { Agreement } from "../archive/comparison.ts";
import type { Office } from "../archive/office.ts";
import {
  ABOUT_URL,
  AGREEMENT_URL,
  ARITHMETIC_URL,
  ARTICLES_URL,
  COUNTRIES_URL,
  DATES_URL,
  FIGURES_URL,
  HOME_URL,
  KNOWN_URL,
  kindUrl,
  NETWORK_URL,
  type PageUrl,
  PHRASES_URL,
  QUOTATIONS_URL,
  RECURRING_URL,
  REGISTER_URL,
  SEARCH_URL,
  SOURCES_URL,
  TIMELINE_URL,
} from "../archive/urls.ts";
import type { EntityId } from "../authority/authority-record.ts";
import type { Slug } from "../text/slug.ts";
import { absoluteUrl, hrefOf, safeUrl } from "./addresses.ts";
import { digestOf, openPageInputs, type PageInputs } from "./page-inputs.ts";
import type { Link } from "./view-parts.ts";
import type { Frame, Head, View } from "./views.ts";

/** What the composers of pages are given: the archive, the frame all pages share, and addresses ready to print. */
export interface Desk {
  readonly archive: Archive;
  readonly frame: Frame;
  readonly href: (url: PageUrl) => string;
  readonly inputs: PageInputs;
  /** A digest of what all pages share. */
  readonly shared: string;
  /** The offices of an organisation in the register. */
  readonly officesOf: (id: EntityId) => readonly Office[];
  /** The comparisons in which each article, each series and each entity has a part. */
  readonly agreementsOf: {
    readonly articles: ReadonlyMap<Article, readonly Agreement[]>;
    readonly series: ReadonlyMap<Slug, readonly Agreement[]>;
    readonly entities: ReadonlyMap<EntityId, readonly Agreement[]>;
  };
}

function groupAgreements({ agreements }: Archive): Desk["agreementsOf"] {
  const articles = new Map<Article, Agreement[]>();
  const series = new Map<Slug, Agreement[]>();
  const entities = new Map<EntityId, Agreement[]>();
  const add = <K>(groups: Map<K, Agreement[]>, key: K, agreement: Agreement): void => {
    const group = groups.get(key) ?? [];
    group.push(agreement);
    groups.set(key, group);
  };
  for (const agreement of agreements) {
    const said = [agreement.earlier.said?.article, agreement.later.said?.article];
    for (const article of new Set(said)) if (article !== undefined) add(articles, article, agreement);
    if (agreement.series !== null) add(series, agreement.series, agreement);
    if (agreement.entity !== null) add(entities, agreement.entity, agreement);
  }
  return { articles, series, entities };
}

function groupOffices({ register }: Archive): Desk["officesOf"] {
  const offices = new Map<EntityId, Office[]>();
  for (const office of register) {
    if (office.entity === null) continue;
    const known = offices.get(office.entity) ?? [];
    known.push(office);
    offices.set(office.entity, known);
  }
  return (id) => offices.get(id) ?? [];
}

/** The pages that join what several articles say, where the archive has any of it to show. */
function joiningPages(archive: Archive): readonly (readonly [text: string, url: PageUrl])[] {
  const {
    register,
    representations,
    eventSeries,
    agreements,
    unbacked,
    arithmetic,
    knownMonths,
    phrases,
    graph,
  } = archive;
  const pages: readonly (readonly [boolean, string, PageUrl])[] = [
    [register.length > 0, "Register of posts", REGISTER_URL],
    [representations.length > 0, "Countries represented", COUNTRIES_URL],
    [agreements.length + unbacked.length > 0, "Do the reports agree?", AGREEMENT_URL],
    [arithmetic.size > 0, "Arithmetic", ARITHMETIC_URL],
    [eventSeries.length > 0, "Recurring events", RECURRING_URL],
    [knownMonths.length > 0, "As known on", KNOWN_URL],
    [phrases.length > 0, "Phrases", PHRASES_URL],
    [graph.nodes.length > 2, "Network", NETWORK_URL],
  ];
  return pages.flatMap(([isThere, text, url]) => (isThere ? [[text, url] as const] : []));
}

/** Composes once what every page shares. */
export function openDesk(archive: Archive): Desk {
  const { site } = archive;
  const href = (url: PageUrl): string => hrefOf(site, url);
  const link = (text: string, url: PageUrl): Link => ({ text, href: href(url) });
  const frame: Frame = {
    siteTitle: site.title,
    description: site.description,
    language: site.language,
    home: href(HOME_URL),
    navigation: [
      link("Articles", ARTICLES_URL),
      link("People", kindUrl("person")),
      link("Organisations", kindUrl("organisation")),
      link("Places", kindUrl("place")),
      link("Events", kindUrl("event")),
      link("Topics", kindUrl("topic")),
      link("Timeline", TIMELINE_URL),
      link("Figures", FIGURES_URL),
      link("Quotations", QUOTATIONS_URL),
      link("Search", SEARCH_URL),
    ],
    footer: [
      link("Dates", DATES_URL),
      link("Sources", SOURCES_URL),
      ...joiningPages(archive).map(([text, url]) => link(text, url)),
      link("About this archive", ABOUT_URL),
    ],
    stylesheet: href("/style.css"),
    icon: href("/favicon.svg"),
    feed: href("/feed.xml"),
    licence: site.licence && { name: site.licence.name, href: safeUrl(site.licence.url) },
    desk: site.desk,
  };
  return {
    archive,
    frame,
    href,
    inputs: openPageInputs(archive),
    shared: digestOf(site, frame),
    officesOf: groupOffices(archive),
    agreementsOf: groupAgreements(archive),
  };
}

/** Cuts a text for a description: at a word, at most `length` units. */
export function cutText(text: string, length: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, "")}…`;
}

interface HeadGiven {
  readonly title: string;
  readonly description: string;
  readonly part?: PageUrl;
  readonly jsonLd?: string | null;
  readonly page?: number;
  readonly trail?: readonly Link[];
}

/**
 * What all views have. The title names the page first, its number where it is a later page, the site last. A later page
 * is described by its title: what the description counts would change it with every entry of the pages before it.
 */
export function composeView(desk: Desk, url: PageUrl, given: HeadGiven): View {
  const { title, description, part, jsonLd = null, page = 1, trail = [] } = given;
  const { siteTitle } = desk.frame;
  const number = page > 1 ? ` (page ${page})` : "";
  const head: Head = {
    title: title === siteTitle ? title : `${title}${number} | ${siteTitle}`,
    description: cutText(page > 1 ? title + number : description, 200),
    canonical: absoluteUrl(desk.archive.site, url),
    part: part === undefined ? null : desk.href(part),
    jsonLd,
  };
  return { url, frame: desk.frame, head, trail };
}
