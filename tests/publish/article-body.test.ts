import { describe, expect, it } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { composeArticleBody } from "../../src/publish/article-body.ts";
import { makeRecord } from "../authority/make-record.ts";
import { type GivenArticle, makeArticle } from "./make-article.ts";
import { sampleArchive } from "./sample-archive.ts";

const archive = sampleArchive();
const quill = makeRecord("person", "Ada Quill");

/** An article from Markdown as an editor writes it, with Ada Quill named wherever `surfaces` stand. */
function fromMarkdown(
  text: string,
  given: Partial<GivenArticle> = {},
  surfaces: readonly string[] = [],
): Article {
  const source = { path: "articles/x.md", format: "markdown" as const, text };
  const document = cleanDocument(source, { published: null });
  const names: GivenArticle["names"] =
    surfaces.length === 0
      ? []
      : [
          {
            kind: "person",
            name: "Ada Quill",
            surfaces,
            resolution: { outcome: "linked", entity: quill.id, rule: "test", evidence: "test" },
          },
        ];
  return makeArticle({ id: "articles/x.md", parts: [], names, ...given }, document);
}

const bodyOf = (article: Article): string => composeArticleBody(archive, article).body;
const LINK = '<a class="name person" href="/archive/people/ada-quill/">';

describe("anchors every sentence", () => {
  it("in the order of the article, from s1", () => {
    expect(bodyOf(fromMarkdown("The tide rose. The boats left.\n\nNobody stayed.\n"))).toBe(
      '<p><span id="s1" class="sentence">The tide rose.</span> <span id="s2" class="sentence">The boats left.</span></p>\n<p><span id="s3" class="sentence">Nobody stayed.</span></p>',
    );
  });

  it("across emphasis that runs over two sentences, each id once", () => {
    expect(bodyOf(fromMarkdown("The tide *rose. The boats* left.\n"))).toBe(
      '<p><span id="s1" class="sentence">The tide <em>rose.</em></span><em> </em><span id="s2" class="sentence"><em>The boats</em> left.</span></p>',
    );
  });

  it("in the title, which stands outside the body", () => {
    const sample = archive.articles[0];
    if (sample === undefined) throw new Error("the sample has no article");
    const { title, body } = composeArticleBody(archive, sample);
    expect(title).toBe('<span id="s1" class="sentence">Ferries return to Saltmere &#x26; the islands</span>');
    expect(body).not.toContain("Ferries return");
    expect(body).toContain('id="s2"');
  });

  it("once for every sentence of the sample, over title and body", () => {
    for (const article of archive.articles) {
      const { title, capturedTitle, body } = composeArticleBody(archive, article);
      const ids = [...`${title}${capturedTitle ?? ""}${body}`.matchAll(/ id="(s\d+)"/g)].map(([, id]) => id);
      expect(ids).toEqual(article.mentions.sentences.map((_, number) => `s${number + 1}`));
    }
  });
});

describe("leaves the desk's notes above the text out", () => {
  it("with a title in the midst of them, which heads the page", () => {
    const text =
      "---\nsource: Herald\ntitle: The tide\ntopics: [shipping]\n---\nThe tide rose.\n\n- One\n- Two\n";
    const { title, body } = composeArticleBody(archive, fromMarkdown(text));
    expect(title.replace(/<[^>]*>/g, "")).toBe("The tide");
    expect(
      body
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    ).toBe("The tide rose. One Two");
    expect(body).toMatch(/^<p>/);
  });
});

describe("links names", () => {
  it("to the page of what they mean", () => {
    expect(bodyOf(fromMarkdown("So said Ada Quill today.\n", {}, ["Ada Quill"]))).toContain(
      `So said ${LINK}Ada Quill</a> today.`,
    );
  });

  it("as one link where the name runs across inline elements", () => {
    expect(bodyOf(fromMarkdown("So said **Ada** Quill today.\n", {}, ["Ada Quill"]))).toContain(
      `${LINK}<strong>Ada</strong> Quill</a>`,
    );
  });

  it("where the name stands in part of an emphasis", () => {
    expect(bodyOf(fromMarkdown("So *said Ada* Quill today.\n", {}, ["Ada Quill"]))).toContain(
      `<em>said </em>${LINK}<em>Ada</em> Quill</a> today.`,
    );
  });

  it("over a line break and through an entity", () => {
    expect(bodyOf(fromMarkdown("So said Ada\nQuill &amp; Co.\n", {}, ["Ada Quill"]))).toContain(
      `${LINK}Ada\nQuill</a> &#x26; Co.`,
    );
  });

  it("but not inside a link of the article's own", () => {
    const body = bodyOf(fromMarkdown("See [Ada Quill](https://example.com/q) there.\n", {}, ["Ada Quill"]));
    expect(body).toContain('<a href="https://example.com/q" rel="external">Ada Quill</a>');
    expect(body).not.toContain(LINK);
  });

  it("knows a link without a scheme for another site's", () => {
    expect(bodyOf(fromMarkdown("See [it](//example.com/q) there.\n"))).toContain(
      '<a href="//example.com/q" rel="external">it</a>',
    );
  });

  it("but not where the name is doubtful", () => {
    const [sample] = archive.articles;
    if (sample === undefined) throw new Error("the sample has no article");
    const body = bodyOf(sample);
    expect(body).toContain("Marrow agreed.");
    expect(body).toContain('href="/archive/people/ned-marrow/"');
    expect(body.match(/>Marrow<\/a>/)).toBeNull();
  });
});

describe("marks figures, dates and quotations, so that they can be pointed to", () => {
  const [sample] = archive.articles;
  const body = sample === undefined ? "" : bodyOf(sample);
  it.each([
    '<span id="figure-1" class="figure">more than 1,200</span>',
    '<span id="figure-2" class="figure">3.5 million pounds</span>',
    '<span id="date-1" class="date">May 4</span>',
    '<span id="quote-1" class="quoted">“We are ready,”</span>',
  ])("%s", (html) => {
    expect(body).toContain(html);
  });
});

describe("keeps what could harm a reader out", () => {
  it.each([
    ["a script", "A <script>alert(1)</script> b.\n", "script"],
    ["an event", 'A <b onclick="alert(1)">c</b> b.\n', "onclick"],
    ["a script's address", "A [c](javascript:alert(1)) b.\n", "javascript:"],
    ["another script's address", "A [c](vbscript:x) b.\n", "vbscript:"],
    ["a picture from elsewhere", "A ![the quay](https://example.com/q.png) b.\n", "<img"],
    ["data as a picture", "A ![the quay](data:image/png;base64,AA) b.\n", "data:"],
    ["an embedded page", '<iframe src="https://example.com"></iframe>\n\nText.\n', "iframe"],
  ])("%s", (_, text, unwanted) => {
    expect(bodyOf(fromMarkdown(text))).not.toContain(unwanted);
  });

  it("prints markup of a text file as words", () => {
    const [sample] = archive.articles;
    expect(sample && bodyOf(sample)).toContain("&#x3C;b>not&#x3C;/b>");
  });

  it("says what a picture shows", () => {
    expect(bodyOf(fromMarkdown("A ![the quay](https://example.com/q.png) b.\n"))).toContain(
      '<a class="picture" href="https://example.com/q.png" rel="external">the quay</a>',
    );
  });
});

describe("prints the blocks of an article", () => {
  const [sample] = archive.articles;
  const body = sample === undefined ? "" : bodyOf(sample);

  it("with captions as figures, the credit marked", () => {
    expect(body).toMatch(/<figure class="caption"><figcaption>.*<span class="credit">Ned Marrow<\/span>/);
  });

  it("with neighbouring list items in one list", () => {
    expect(body.match(/<ul>/g)).toHaveLength(1);
    expect(body.match(/<li>/g)).toHaveLength(2);
  });

  it("with the tail told apart", () => {
    expect(body).toContain('<p class="tail">');
  });

  it("with Chinese words announced as Chinese", () => {
    expect(body).toContain('<span lang="zh-Hans">海港</span>');
  });

  it("with headings under the page's own, no level left out", () => {
    const body = bodyOf(fromMarkdown("One.\n\n### A\n\nTwo.\n\n##### B\n\nThree.\n\n### C\n\nFour.\n"));
    expect(body.match(/<h\d/g)).toEqual(["<h2", "<h3", "<h2"]);
  });

  it("with a table in a box of its own and no stale attributes", () => {
    const body = bodyOf(fromMarkdown("Text.\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n"));
    expect(body).toContain('<section class="scroll"');
    expect(body).toContain('class="align-right"');
    expect(body).not.toContain('align="');
  });

  it("with the article's own links within the site below the site's path", () => {
    expect(bodyOf(fromMarkdown("See [there](/people/x/).\n"))).toContain('href="/archive/people/x/"');
  });
});
