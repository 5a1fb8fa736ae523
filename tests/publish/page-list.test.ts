import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutList, type PagedList, pageOf, pageUrlAt } from "../../src/publish/page-list.ts";

const keyOf = (entry: number): string => `articles/${entry}.md`;
const numbers = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
const cut = (entries: readonly number[]) => cutList("/people/", entries, keyOf);
const page = (list: PagedList<number>, number: number) => pageOf(list, number, (url) => `/base${url}`);
const pagesOf = (list: PagedList<number>) => list.starts.map((_, at) => page(list, at + 1));

describe("cuts a long list into pages of some hundred", () => {
  it.each([0, 1, 99, 100])("%s entries stand on one page", (length) => {
    expect(pagesOf(cut(numbers(length))).map(({ entries }) => entries)).toEqual([numbers(length)]);
  });

  it("holds every entry once, and no page is long or short but the last", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 1500 }), (entries) => {
        const pages = pagesOf(cut(entries)).map((one) => one.entries);
        expect(pages.flat()).toEqual(entries);
        for (const one of pages.slice(0, -1)) expect(one.length).toBeGreaterThanOrEqual(60);
        for (const one of pages) expect(one.length).toBeLessThanOrEqual(180);
      }),
      { numRuns: 30 },
    );
    expect(cut(numbers(10_000)).starts.length).toBeGreaterThan(85);
    expect(cut(numbers(10_000)).starts.length).toBeLessThan(115);
  });

  it("changes few pages where an entry is put in or taken away, wherever", () => {
    const before = new Set(pagesOf(cut(numbers(5000))).map(({ entries }) => entries.join()));
    let changed = 0;
    for (let at = 0; at < 5000; at += 50) {
      for (const list of [numbers(5000).toSpliced(at, 1), numbers(5000).toSpliced(at, 0, 5000 + at)])
        changed += pagesOf(cut(list)).filter(({ entries }) => !before.has(entries.join())).length;
    }
    // Two hundred edits of a list of fifty pages.
    expect(changed).toBeLessThan(200 * 2);
  });

  it("says which page it is, and how many entries there are on the first alone", () => {
    const list = cut(numbers(250));
    expect(list.starts.length).toBeGreaterThan(1);
    const last = list.starts.length;
    expect(page(list, 1)).toMatchObject({ url: "/people/", paging: { page: 1, total: 250, previous: null } });
    expect(page(list, last)).toMatchObject({
      url: `/people/page/${last}/`,
      paging: { page: last, pages: last, total: null, next: null },
    });
  });

  it("tells the page that holds an entry", () => {
    const list = cut(numbers(1000));
    for (const [at, { url, entries }] of pagesOf(list).entries())
      for (const entry of entries) expect(pageUrlAt(list, entry), `page ${at + 1}`).toBe(url);
  });

  it("offers the ends and the neighbours of a page, whatever the length", () => {
    const list = cut(numbers(5000));
    const pages = list.starts.length;
    expect(page(list, 20).paging.links.map((link) => (link === "gap" ? "…" : link.number))).toEqual([
      1,
      2,
      "…",
      19,
      20,
      21,
      "…",
      pages - 1,
      pages,
    ]);
    expect(page(list, 2).paging).toMatchObject({
      previous: "/base/people/",
      next: "/base/people/page/3/",
    });
  });
});
