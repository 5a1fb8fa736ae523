import { describe, expect, it } from "vitest";
import { cutPage, pageNumbers } from "../../src/publish/page-list.ts";

const list = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
const cut = (length: number, page: number) => cutPage("/people/", list(length), page, (url) => `/base${url}`);

describe("cuts a long list into pages of a hundred at fixed addresses", () => {
  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [1000, 10],
  ])("%s entries on %s pages", (length, pages) => {
    expect(pageNumbers(length)).toHaveLength(pages);
  });

  it("holds every entry once", () => {
    expect(pageNumbers(250).flatMap((page) => cut(250, page).entries)).toEqual(list(250));
  });

  it("says where in the list a page stands", () => {
    const { url, paging } = cut(250, 3);
    expect(url).toBe("/people/page/3/");
    expect(paging).toMatchObject({
      first: 201,
      last: 250,
      total: 250,
      next: null,
      previous: "/base/people/page/2/",
    });
  });

  it("offers the ends and the neighbours of a page, whatever the length", () => {
    const { links } = cut(5000, 20).paging;
    expect(links.map((link) => (link === "gap" ? "…" : link.number))).toEqual([
      1,
      2,
      "…",
      19,
      20,
      21,
      "…",
      49,
      50,
    ]);
  });
});
