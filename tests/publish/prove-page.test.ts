import { describe, expect, it } from "vitest";
import { bonesOf, provePage, proveSentences } from "../../src/publish/prove-page.ts";
import { buildSample } from "../archive/build-sample.ts";

const { archive } = buildSample({
  "articles/a.md":
    "---\ntitle: Ships come\npublished: 2019-05-14\n---\n\nSome **1,250** ships [came](https://example.org/9) in May. “All 1,250 of them,” she said, “were &amp; are tugs. So be it.”\n",
});
const [article] = archive.articles;
if (article === undefined) throw new Error("the sample has an article");
const url = "/articles/a/";
const proving = { articles: new Map([[url, article]]), path: "people/x/index.html", own: null };
const disproved = (html: string) => provePage(html, proving).map(({ why }) => why);

describe("proves what a page prints", () => {
  it.each([
    ['<a class="excerpt" href="/articles/a/#s2">Some <b>1,250</b> ships came in May.</a>'],
    ['<a class="excerpt" href="/articles/a/#s3">“were &amp; are tugs. So be it.”</a>'],
    ['<span data-says="/articles/a/#s2">1,250</span>'],
    ['<a href="/articles/a/#s2">12</a>'],
  ])("%s", (html) => {
    expect(disproved(html)).toEqual([]);
  });

  it.each([
    ['<a class="excerpt" href="/articles/a/#s2">Some <b>1,251</b> ships came in May.</a>'],
    ['<a class="excerpt" href="/articles/a/#s2">Some 1,250 ships came in June.</a>'],
    ['<a class="excerpt" href="/articles/a/#s9">Some 1,250 ships came in May.</a>'],
    ['<a class="excerpt" href="/articles/b/#s2">Some 1,250 ships came in May.</a>'],
    ['<a class="excerpt" href="/articles/a/#s2"></a>'],
    ['<span data-says="/articles/a/#s2">1,350</span>'],
    ['<span data-says="/articles/a/#s1">1,250</span>'],
    ['<span data-says="/nowhere/">1,250</span>'],
  ])("disproves %s", (html) => {
    expect(disproved(html)).toHaveLength(1);
  });

  it("proves an article's own text, and disproves one with a digit changed", () => {
    const page = (words: string) =>
      `<h1><span class="sentence">Ships come</span></h1><p><span class="sentence">Some <a>${words}</a> ships came in May.</span> <span class="sentence">“All 1,250 of them,” she said, “were &amp; are tugs.</span> <span class="sentence">So be it.”</span></p>`;
    const own = { ...proving, own: url };
    expect(provePage(page("1,250"), own)).toEqual([]);
    expect(provePage(page("1,260"), own)).toMatchObject([
      { found: expect.stringContaining("1,260"), expected: expect.stringContaining("1,250") },
    ]);
  });

  it("proves each sentence against the file, through its mark-up", () => {
    expect(proveSentences(article)).toEqual([]);
    const { document } = article;
    const other = {
      ...document,
      source: { ...document.source, text: document.source.text.replace("1,250", "1,350") },
    };
    expect(proveSentences({ ...article, document: other })).toMatchObject([{ path: "articles/a.md" }]);
  });

  it("leaves of words only what a print cannot change", () => {
    expect(bonesOf("“A & B”,\u00a0 12.5 %\n")).toBe("AB125%");
  });
});
