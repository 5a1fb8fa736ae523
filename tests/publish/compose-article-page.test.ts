import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { openDesk } from "../../src/publish/frame.ts";
import { composeArticlePages } from "../../src/publish/pages/compose-article-page.ts";
import { makeArticle, makeDocument } from "./make-article.ts";
import { sampleArchive } from "./sample-archive.ts";

const archive = sampleArchive();

describe("says where a page comes from", () => {
  const parts = [["paragraph", "The tide rose."]] as const;
  const masthead = "Home\nNews\n\nShare this";
  const document: Document = {
    ...makeDocument({ id: "articles/tide.txt", masthead, parts }),
    removed: [
      { start: 0, end: 4, reason: "navigation" },
      { start: 5, end: 9, reason: "navigation" },
      { start: 11, end: 21, reason: "control" },
    ],
  };
  const article = makeArticle({ id: "articles/tide.txt", parts }, document);
  const [page] = composeArticlePages(openDesk({ ...archive, articles: [article] }));

  it("with what was left out, lines that belong together in one", () => {
    expect(page?.compose().provenance.removed).toEqual([
      { reason: "navigation of the site it was captured from", lines: "lines 1–2", words: "Home News" },
      { reason: "buttons", lines: "line 4", words: "Share this" },
    ]);
  });
});

describe("tells headlines that occur twice apart", () => {
  const twin = (id: string, published: string | null) =>
    makeArticle({
      id,
      parts: [["title", "Tides"]],
      article: {
        appeared: {
          published,
          moment: null,
          updated: null,
          added: null,
          notBefore: null,
          notBeforeSentence: null,
        },
      },
    });
  const articles = [
    twin("articles/a.txt", "2023-05-05"),
    twin("articles/b.txt", null),
    twin("articles/c.txt", null),
  ];
  const pages = composeArticlePages(openDesk({ ...archive, articles }));

  it("by their dates, and by their files where those are the same", () => {
    expect(pages.map(({ compose }) => compose().head.title)).toEqual([
      "Tides (5 May 2023) | The Saltmere Record",
      "Tides (articles/b.txt) | The Saltmere Record",
      "Tides (articles/c.txt) | The Saltmere Record",
    ]);
  });
});

describe("finds what else to read", () => {
  it("by the names that few articles share, and says which", () => {
    const page = composeArticlePages(openDesk(archive)).find(({ url }) => url.endsWith("/lantern-fair/"));
    expect(page?.compose().related).toMatchObject([
      {
        title: "Ferries return to Saltmere & the islands",
        reason: "Shares one person, one place and one series: Ada Quill, Saltmere.",
      },
    ]);
  });
});
