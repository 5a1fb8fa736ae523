import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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

  it("all of them, also where they are more than one chunk holds", async () => {
    const steps: number[] = [];
    const many = Array.from({ length: 2003 }, (_, number) => searchPage(`/search/${number}/`));
    const written = await writePages(pagesOf(many), folder, {
      root: ROOT,
      onStep: (done) => steps.push(done),
    });
    expect(written).toBe(2003);
    expect(steps).toEqual([2000, 2003]);
    expect(readdirSync(join(folder, "search"))).toHaveLength(2003);
    const last = readFileSync(join(folder, "search/2002/index.html"), "utf8");
    expect(last).toMatch(/^<!doctype html>\n<html/);
    expect(last).toContain("Page /search/2002/");
  }, 60_000);

  it("but none where two have one address", async () => {
    const pages = pagesOf([searchPage("/search/x/"), searchPage("/search/x/")]);
    await expect(writePages(pages, folder, { root: ROOT })).rejects.toThrow(
      "two pages have the address /search/x/",
    );
    expect(readdirSync(join(folder, "search"))).not.toContain("x");
  });
});
