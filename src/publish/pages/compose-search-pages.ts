import { entityUrl, letterUrl, SEARCH_URL, seriesUrl, sourceUrl } from "../../archive/urls.ts";
import { fold } from "../../text/fold.ts";
import { formatAppeared } from "../format-date.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted, KIND_NAMES } from "../kind-names.ts";
import { letterKey, letterOf, sortByName } from "../letters.ts";
import { cutList } from "../page-list.ts";
import type { Page, SearchView } from "../views.ts";
import { archiveCounts } from "./compose-home.ts";
import { composeListPages } from "./compose-list-pages.ts";

interface Entry {
  readonly sort: string;
  readonly entry: SearchView["entries"][number];
}

/** Everything with a page of its own under every name it goes by: spellings lead to the name they mean. */
function gatherEntries(desk: Desk): readonly Entry[] {
  const { articles, entities, series, sources } = desk.archive;
  const entries: Entry[] = [];
  const add = (
    sort: string,
    text: string,
    url: string,
    kind: string,
    count: number,
    note: string | null,
  ): void => {
    entries.push({ sort, entry: { text, href: desk.href(url), kind, count, note } });
  };
  for (const { title, url, appeared } of articles)
    add(title.replace(/^["'“‘@]+|^(?:the|a|an) /i, ""), title, url, "Article", 0, formatAppeared(appeared));
  for (const entity of entities.values()) {
    const { id, name, sort, kind, record, articles: list } = entity;
    const url = entityUrl(id);
    const { one } = KIND_NAMES[kind];
    add(sort, kind === "person" ? sort : name, url, one, list.length, null);
    // A variant that only cases or accents a name otherwise would stand beside it.
    for (const variant of new Set(record?.variants ?? []))
      if (fold(variant) !== fold(name)) add(variant, variant, url, one, list.length, `see ${name}`);
  }
  for (const { label, slug, points } of series)
    add(label, label, seriesUrl(slug), "Series", points.length, null);
  for (const { name, slug, articles: list } of sources)
    add(name, name, sourceUrl(slug), "Source", list.length, null);
  return sortByName(
    entries,
    ({ sort }) => sort,
    ({ entry }) => entry.kind + entry.href,
  );
}

/** The A–Z of everything: an index of letters, and a page, or one for each hundred entries, for every letter. */
export function composeSearchPages(desk: Desk): readonly Page<SearchView>[] {
  const entries = gatherEntries(desk);
  const byLetter = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.sort);
    const list = byLetter.get(letter) ?? [];
    list.push(entry);
    byLetter.set(letter, list);
  }
  const letters = [...byLetter.keys()].map((letter) => ({
    text: letter,
    href: desk.href(letterUrl(letterKey(letter))),
  }));
  const index: Page<SearchView> = {
    url: SEARCH_URL,
    compose: () => ({
      ...composeView(desk, SEARCH_URL, {
        title: "Search",
        description: `Find by name: ${counted(entries.length, "entry", "entries")}, A to Z.`,
        part: SEARCH_URL,
      }),
      title: "Search",
      letters,
      letter: null,
      parts: archiveCounts(desk),
      paging: null,
      entries: [],
    }),
  };
  const pages = [...byLetter].flatMap(([letter, list]) => {
    const url = letterUrl(letterKey(letter));
    const cut = cutList(url, list, ({ entry }) => entry.href + entry.text);
    return composeListPages(
      desk,
      cut,
      ({ url: own, entries: shown, paging }): SearchView => ({
        ...composeView(desk, own, {
          title: `${letter}, A to Z`,
          description: `Everything in ${desk.frame.siteTitle} filed under ${letter}.`,
          part: SEARCH_URL,
          page: paging.page,
          trail: [{ text: "Search", href: desk.href(SEARCH_URL) }],
        }),
        title: `Filed under ${letter}`,
        letters,
        letter,
        parts: [],
        paging,
        entries: shown.map(({ entry }) => entry),
      }),
    );
  });
  return [index, ...pages];
}
