import { type PageUrl, pagedUrl } from "../archive/urls.ts";
import type { Paging } from "./view-parts.ts";

/** How many entries of a long list a page holds, more or less. Addresses of pages depend on it: it does not change. */
export const PAGE_SIZE = 100;

/** The fewest and the most that a page holds, and one in how many entries in between begins a new one. */
const FEWEST = 60;
const MOST = 180;
const ONE_IN = PAGE_SIZE - FEWEST;

/** A long list, cut into pages. */
export interface PagedList<T> {
  readonly url: PageUrl;
  readonly entries: readonly T[];
  /** Where in the list each page begins; a list without entries has one page. */
  readonly starts: readonly number[];
}

/** One page of a list: its address and its entries. */
export interface ListPage<T> {
  readonly url: PageUrl;
  readonly entries: readonly T[];
  readonly paging: Paging;
}

/** A number from the units of a text, evenly spread. Source: FNV-1a, and the last step of MurmurHash3; both public domain. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Cuts a list into pages of a hundred entries, more or less. Where a page ends is told by the keys of its entries, not by
 * their number: an entry that is put in or taken away changes the page it stands on, and hardly ever those after it.
 */
export function cutList<T>(
  url: PageUrl,
  entries: readonly T[],
  keyOf: (entry: T, at: number) => string,
): PagedList<T> {
  const starts = [0];
  if (entries.length <= PAGE_SIZE) return { url, entries, starts };
  let from = 0;
  for (let at = FEWEST; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined || at - from < FEWEST) continue;
    if (at - from < MOST && spread(keyOf(entry, at)) % ONE_IN !== 0) continue;
    starts.push(at);
    from = at;
  }
  return { url, entries, starts };
}

/** The address of the page that holds an entry, by the entry's place in the list. */
export function pageUrlAt({ url, starts }: PagedList<unknown>, place: number): PageUrl {
  const after = starts.findIndex((start) => start > place);
  return pagedUrl(url, after === -1 ? starts.length : after);
}

function offered(page: number, pages: number): readonly number[] {
  const near = [1, 2, page - 1, page, page + 1, pages - 1, pages];
  return [...new Set(near)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}

/** One page of a list, by its number from 1; `href` makes its address printable. */
export function pageOf<T>(
  { url, entries: list, starts }: PagedList<T>,
  page: number,
  href: (url: PageUrl) => string,
): ListPage<T> {
  const pages = starts.length;
  const entries = list.slice(starts[page - 1] ?? list.length, starts[page] ?? list.length);
  const links: Paging["links"][number][] = [];
  let last = 0;
  for (const number of offered(page, pages)) {
    if (number > last + 1) links.push("gap");
    links.push({ number, href: href(pagedUrl(url, number)) });
    last = number;
  }
  const paging: Paging = {
    page,
    pages,
    // A later page would change with every entry of the pages before it.
    total: page === 1 ? list.length : null,
    previous: page > 1 ? href(pagedUrl(url, page - 1)) : null,
    next: page < pages ? href(pagedUrl(url, page + 1)) : null,
    links,
  };
  return { url: pagedUrl(url, page), entries, paging };
}
