import { type PageUrl, pagedUrl } from "../archive/urls.ts";
import type { Paging } from "./views.ts";

/** How many entries of a long list one page holds. Addresses of pages depend on it: it does not change. */
export const PAGE_SIZE = 100;

/** One page of a list: its address, its number from 1, and its entries. */
export interface ListPage<T> {
  readonly url: PageUrl;
  readonly entries: readonly T[];
  readonly paging: Paging;
}

function offered(page: number, pages: number): readonly number[] {
  const near = [1, 2, page - 1, page, page + 1, pages - 1, pages];
  return [...new Set(near)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}

/** How many pages a list has; an empty list has one. */
export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE));

/** One page of a list; `href` makes its address printable. */
export function cutPage<T>(
  url: PageUrl,
  list: readonly T[],
  page: number,
  href: (url: PageUrl) => string,
): ListPage<T> {
  const pages = pageCount(list.length);
  const from = (page - 1) * PAGE_SIZE;
  const entries = list.slice(from, from + PAGE_SIZE);
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
    first: list.length === 0 ? 0 : from + 1,
    last: from + entries.length,
    total: list.length,
    previous: page > 1 ? href(pagedUrl(url, page - 1)) : null,
    next: page < pages ? href(pagedUrl(url, page + 1)) : null,
    links,
  };
  return { url: pagedUrl(url, page), entries, paging };
}

/** The numbers of a list's pages, from 1. */
export function pageNumbers(total: number): readonly number[] {
  return Array.from({ length: pageCount(total) }, (_, index) => index + 1);
}
