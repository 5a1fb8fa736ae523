import { ABOUT_URL, ARTICLES_URL, kindUrl, NOT_FOUND_URL, SEARCH_URL } from "../../archive/urls.ts";
import { composeView, type Desk } from "../frame.ts";
import { SCORECARD } from "../scorecard.ts";
import type { AboutView, NotFoundView, Page } from "../views.ts";
import { archiveCounts } from "./compose-home.ts";

/** The files of data that the page offers, each with what it holds; a test holds the words to the files. */
export const DOWNLOADS: readonly (readonly [path: string, note: string])[] = [
  ["data/articles.jsonl", "One record a line: everything found in each article, with its place in the text."],
  [
    "data/entities.jsonl",
    "People, organisations, places, events and topics of which an article says something, with their names and articles.",
  ],
  [
    "data/figures.csv",
    "Every figure as printed, with its least and greatest value, unit, bound and the address of its sentence.",
  ],
  ["data/series.json", "The series, point by point, each with its scope and sentence."],
  ["data/timeline.json", "Every date whose value is known, with its value and sentence."],
  ["data/datapackage.json", "What the files hold, as a Frictionless data package."],
  ["feed.xml", "New articles, as RSS."],
];

/** How the archive is made, what it holds, and what can be taken away. */
export function composeAboutPages(desk: Desk): readonly Page<AboutView>[] {
  const compose = (): AboutView => ({
    ...composeView(desk, ABOUT_URL, {
      title: "About this archive",
      description: `How ${desk.frame.siteTitle} is made, what it holds, and its data to take away.`,
      part: ABOUT_URL,
    }),
    counts: archiveCounts(desk),
    scorecard: SCORECARD,
    downloads: DOWNLOADS.map(([path, note]) => ({ text: path, href: desk.href(`/${path}`), note })),
  });
  return [{ url: ABOUT_URL, compose }];
}

/** The page a static host answers with where there is none. */
export function composeNotFoundPages(desk: Desk): readonly Page<NotFoundView>[] {
  const compose = (): NotFoundView => ({
    ...composeView(desk, NOT_FOUND_URL, {
      title: "No such page",
      description: `There is no page at this address in ${desk.frame.siteTitle}.`,
    }),
    suggestions: [
      { text: "All articles", href: desk.href(ARTICLES_URL) },
      { text: "Everything, A to Z", href: desk.href(SEARCH_URL) },
      { text: "People", href: desk.href(kindUrl("person")) },
    ],
  });
  return [{ url: NOT_FOUND_URL, compose }];
}
