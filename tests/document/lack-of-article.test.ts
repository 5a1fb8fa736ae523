import { describe, expect, it } from "vitest";
import { flattenHtml } from "../../src/document/flatten-html.ts";
import { lackOfArticle } from "../../src/document/lack-of-article.ts";

const lackOf = (html: string): string | null => {
  const page = flattenHtml(html, 0);
  return lackOfArticle(page.text, page.hints, []);
};

const TEASER = (number: number): string =>
  `<div><a href="/${number}"><h3>Quay number ${number} opens</h3></a><p>Ships come from Monday.</p><span>14 May 2019</span></div>`;
const PROSE = `<p>${"The harbour office opened its eastern quay on Tuesday, and many people came to see it. ".repeat(6)}</p>`;

describe("lackOfArticle", () => {
  it("says that a page of linked headlines with a few words each is an index", () => {
    expect(lackOf(`<h1>Harbour</h1>${TEASER(1)}${TEASER(2)}${TEASER(3)}`)).toBe("an index of other articles");
  });

  it("says nothing of an article with links to three others below it", () => {
    expect(lackOf(`<h1>Quay opens</h1>${PROSE}${TEASER(1)}${TEASER(2)}${TEASER(3)}`)).toBeNull();
  });

  it("says nothing of an article with three headings of its own", () => {
    expect(
      lackOf(
        "<h1>Quay</h1><h2>The lock</h2><p>It is new.</p><h2>The bridge</h2><p>Old.</p><h2>The tower</h2>",
      ),
    ).toBeNull();
  });

  it.each([
    "<h1>Just a moment...</h1><p>Checking your browser before you go on.</p>",
    "<title>x</title><p>Access denied. You do not have permission to view this page.</p>",
    "<h1>404 Not Found</h1>",
  ])("says that `%s` is a refusal", (html) => {
    expect(lackOf(html)).toBe("a refusal by the site");
  });

  it("takes no long article for a refusal because it tells of one", () => {
    expect(lackOf(`${PROSE}${PROSE}<p>The site said: access denied.</p>`)).toBeNull();
  });
});
