import { describe, expect, it } from "vitest";
import { composePages, pageUrls } from "../../src/publish/compose-pages.ts";
import type { Page, View } from "../../src/publish/views.ts";
import { makeArticle } from "./make-article.ts";
import { sampleArchive } from "./sample-archive.ts";

const pages = composePages(sampleArchive());
const all = Object.values(pages).flat() as readonly Page<View>[];

describe("composes the pages of the sample", () => {
  it("at these addresses", () => {
    expect(pageUrls(pages)).toMatchSnapshot();
  });

  it("each at an address of its own", () => {
    expect(new Set(pageUrls(pages)).size).toBe(all.length);
  });

  it("each with a title of its own", () => {
    const titles = all.map(({ compose }) => compose().head.title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it("each with views that are plain data, the same each time", () => {
    for (const { compose, url } of all) {
      const view = compose();
      expect(view.url).toBe(url);
      expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(compose())));
    }
  });

  it.each(Object.keys(pages) as (keyof typeof pages)[])("%s, as data", (key) => {
    const [first] = pages[key] as readonly Page<View>[];
    const { frame: _, ...view } = first?.compose() ?? {};
    // Scores move whenever a finder does; tests/evaluation holds them to what is measured.
    const shown: object = "scorecard" in view ? { ...view, scorecard: "as measured" } : view;
    expect(shown).toMatchSnapshot();
  });
});

describe("keeps a page of bounded size", () => {
  const sample = sampleArchive();
  const [first] = sample.articles;
  const entity = sample.entities.get("person/ada-quill");
  if (first === undefined || entity === undefined) throw new Error("the sample has changed");
  const [appearance] = entity.appearances;
  if (appearance === undefined) throw new Error("the sample has changed");
  const articles = Array.from({ length: 450 }, (_, number) =>
    makeArticle({ id: `articles/many/${number}.txt`, parts: [["title", `Tide table ${number}`]] }),
  );
  const busy = {
    ...entity,
    articles,
    appearances: articles.map((article) => ({
      ...appearance,
      article,
      sentence: 0,
      span: { start: 0, end: 4 },
    })),
    spellings: [{ form: "Ada Quill", count: 450, articles }],
  };
  const archive = { ...sample, articles, entities: new Map(sample.entities).set(entity.id, busy) };
  const many = composePages(archive);

  it("by cutting what grows with the archive, some hundred a page", () => {
    const sizes = (list: readonly Page<View>[], begin: RegExp): readonly number[] =>
      list
        .filter(({ url }) => begin.test(url))
        .map(({ compose }) => {
          const view = compose() as { articles?: readonly unknown[]; mentions?: readonly unknown[] };
          return (view.articles ?? view.mentions ?? []).length;
        });
    for (const list of [
      sizes(many.entities, /^\/people\/ada-quill\//),
      sizes(many.articleLists, /^\/articles\/(?:page|$)/),
    ]) {
      expect(list.reduce((sum, size) => sum + size, 0)).toBe(450);
      expect(Math.max(...list)).toBeLessThanOrEqual(180);
    }
  });

  it("by naming a few of the articles that use a spelling and counting the rest", () => {
    const page = many.entities.find(({ url }) => url === "/people/ada-quill/");
    const [spelling] = page?.compose().profile?.spellings ?? [];
    expect(spelling?.articles).toHaveLength(3);
    expect(spelling?.others).toBe(447);
  });
});
