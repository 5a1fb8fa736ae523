import type { Archive } from "../archive/archive.ts";
import {
  ABOUT_URL,
  ARTICLES_URL,
  DATES_URL,
  FIGURES_URL,
  HOME_URL,
  kindUrl,
  type PageUrl,
  QUOTATIONS_URL,
  SEARCH_URL,
  SOURCES_URL,
  TIMELINE_URL,
} from "../archive/urls.ts";
import { absoluteUrl, hrefOf, safeUrl } from "./addresses.ts";
import type { Frame, Head, Link, View } from "./views.ts";

/** What the composers of pages are given: the archive, the frame all pages share, and addresses ready to print. */
export interface Desk {
  readonly archive: Archive;
  readonly frame: Frame;
  readonly href: (url: PageUrl) => string;
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
    footer: [link("Dates", DATES_URL), link("Sources", SOURCES_URL), link("About this archive", ABOUT_URL)],
    stylesheet: href("/style.css"),
    icon: href("/favicon.svg"),
    feed: href("/feed.xml"),
    licence: site.licence && { name: site.licence.name, href: safeUrl(site.licence.url) },
    desk: site.desk,
  };
  return { archive, frame, href };
}

/** Cuts a text for a description: at a word, at most `length` units. */
export function cutText(text: string, length: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, "")}…`;
}

interface HeadGiven {
  readonly title: string;
  readonly description: string;
  readonly part?: PageUrl;
  readonly jsonLd?: string | null;
  readonly page?: number;
  readonly trail?: readonly Link[];
}

/** What all views have. The title names the page first, its number where it is a later page, the site last. */
export function composeView(desk: Desk, url: PageUrl, given: HeadGiven): View {
  const { title, description, part, jsonLd = null, page = 1, trail = [] } = given;
  const { siteTitle } = desk.frame;
  const number = page > 1 ? ` (page ${page})` : "";
  const head: Head = {
    title: title === siteTitle ? title : `${title}${number} | ${siteTitle}`,
    description: cutText(description + number, 200),
    canonical: absoluteUrl(desk.archive.site, url),
    part: part === undefined ? null : desk.href(part),
    jsonLd,
  };
  return { url, frame: desk.frame, head, trail };
}
