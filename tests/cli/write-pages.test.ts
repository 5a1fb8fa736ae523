import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePages } from "../../src/cli/write-pages.ts";
import { composePages } from "../../src/publish/compose-pages.ts";
import type { Page, Pages, SearchView } from "../../src/publish/views.ts";
import { sampleArchive } from "../publish/sample-archive.ts";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");
const NONE = Object.fromEntries(Object.keys(composePages(sampleArchive())).map((key) => [key, []]));
const [SEARCH] = composePages(sampleArchive()).search;

function searchPage(url: string): Page<SearchView> {
  if (SEARCH === undefined) throw new Error("the sample has no search page");
  const view = SEARCH.compose();
  return { url, compose: () => ({ ...view, url, title: `Page ${url}` }) };
}

// Every key of Pages is in NONE, which is made from one.
const pagesOf = (search: readonly Page<SearchView>[]): Pages => ({ ...NONE, search }) as unknown as Pages;

describe("writes the pages of a site", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-pages-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const many = Array.from({ length: 1003 }, (_, number) => searchPage(`/search/${number}/`));

  it.each([0, 1, 2])(
    "all of them, also where one batch does not hold them, with %i threads beside this one",
    async (threads) => {
      const steps: number[] = [];
      const below = join(folder, String(threads));
      const onStep = (done: number) => steps.push(done);
      expect(await writePages(pagesOf(many), below, { root: ROOT, threads, onStep })).toBe(1003);
      expect(steps).toEqual(many.map((_, at) => at + 1));
      expect(readdirSync(join(below, "search"))).toHaveLength(1003);
      const last = readFileSync(join(below, "search/1002/index.html"), "utf8");
      expect(last).toMatch(/^<!doctype html>\n<html/);
      expect(last).toContain("Page /search/1002/");
      const first = readFileSync(join(folder, "0/search/0/index.html"), "utf8");
      expect(readFileSync(join(below, "search/0/index.html"), "utf8")).toBe(first);
    },
    60_000,
  );

  it("but none that is kept, and tells each page's view as text", async () => {
    const texts: string[] = [];
    const below = join(folder, "kept");
    const written = await writePages(pagesOf([searchPage("/search/a/"), searchPage("/search/b/")]), below, {
      root: ROOT,
      isKept: ({ key, page, view, frame }) => {
        texts.push(`${key} ${page.url} ${view.includes(`Page ${page.url}`)} ${frame.startsWith("{")}`);
        return page.url === "/search/a/";
      },
    });
    expect(written).toBe(1);
    expect(texts).toEqual(["search /search/a/ true true", "search /search/b/ true true"]);
    expect(readdirSync(join(below, "search"))).toEqual(["b"]);
  });

  it("and composes none that is known by its inputs, though it counts it", async () => {
    const composed: string[] = [];
    const steps: number[] = [];
    const asked: string[] = [];
    const page = (url: string, inputs?: string): Page<SearchView> => {
      const { compose } = searchPage(url);
      return {
        url,
        ...(inputs === undefined ? {} : { inputs: () => inputs }),
        compose: () => {
          composed.push(url);
          return compose();
        },
      };
    };
    const pages = pagesOf([page("/search/a/", "same"), page("/search/b/", "other"), page("/search/c/")]);
    const below = join(folder, "known");
    const written = await writePages(pages, below, {
      root: ROOT,
      onStep: (done) => steps.push(done),
      isKnown: ({ url }, inputs) => {
        asked.push(`${url} ${inputs}`);
        return inputs === "same";
      },
    });
    expect([written, composed]).toEqual([2, ["/search/b/", "/search/c/"]]);
    expect(asked).toEqual(["/search/a/ same", "/search/b/ other"]);
    expect(steps).toEqual([1, 2, 3]);
    expect(readdirSync(join(below, "search")).sort()).toEqual(["b", "c"]);
  });

  it.each([0, 1])(
    "and throws what a template throws, with %i threads beside this one",
    async (threads) => {
      // A view that lacks what its template prints.
      const broken = { url: "/search/broken/", compose: () => ({ frame: many[0]?.compose().frame }) };
      const pages = pagesOf([...many.slice(0, 1000), broken as unknown as Page<SearchView>]);
      await expect(writePages(pages, join(folder, "broken"), { root: ROOT, threads })).rejects.toThrow();
    },
    60_000,
  );

  it("but none where two have one address", async () => {
    const pages = pagesOf([searchPage("/search/x/"), searchPage("/search/x/")]);
    await expect(writePages(pages, folder, { root: ROOT })).rejects.toThrow(
      "two pages have the address /search/x/",
    );
    expect(existsSync(join(folder, "search"))).toBe(false);
  });
});
