import { describe, expect, it } from "vitest";
import { articleUrl, dateUrl, entityUrl, pagedUrl, sentenceAnchor } from "../../src/archive/urls.ts";
import { slugOf } from "../../src/text/slug.ts";

describe("makes addresses", () => {
  it("lets an article's address follow its file", () => {
    expect(articleUrl("articles/2024/07/harbour-opens.md", null)).toBe("/articles/2024/07/harbour-opens/");
    expect(articleUrl("articles/Old Desk/Été 99.txt", null)).toBe("/articles/old-desk/ete-99/");
    expect(articleUrl("articles/visit/index.md", null)).toBe("/articles/visit/");
    expect(articleUrl("articles/visit/index.md", slugOf("Quay"))).toBe("/articles/quay/");
    expect(articleUrl("_posts/2019-05-14-quay.md", null, ["_posts"])).toBe("/articles/2019-05-14-quay/");
    expect(articleUrl("2019/quay.md", null, [""])).toBe("/articles/2019/quay/");
    expect(articleUrl("blog/quay.md", null, ["blog", "content/news"])).toBe("/articles/blog/quay/");
    expect(articleUrl("content/news/quay.md", null, ["blog", "content/news"])).toBe("/articles/news/quay/");
    expect(articleUrl("articles/loose.html", null)).toBe("/articles/loose/");
  });
  it("puts an editor's slug in place of the file's name", () => {
    expect(articleUrl("articles/2024/07/x.md", slugOf("Harbour opens"))).toBe(
      "/articles/2024/07/harbour-opens/",
    );
  });
  it("puts each kind of entity in its folder", () => {
    expect(entityUrl("person/sam-levin")).toBe("/people/sam-levin/");
    expect(entityUrl("topic/trade")).toBe("/topics/trade/");
  });
  it("cuts days and pages into folders, and counts sentences from 1", () => {
    expect(dateUrl("2024-07-09")).toBe("/dates/2024/07/09/");
    expect([pagedUrl("/people/", 1), pagedUrl("/people/", 2)]).toEqual(["/people/", "/people/page/2/"]);
    expect(sentenceAnchor(0)).toBe("s1");
  });
});
