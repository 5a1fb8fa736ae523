import { describe, expect, it } from "vitest";
import { expandPattern } from "../../src/archive/expand-pattern.ts";
import { pathOfAddress } from "../../src/archive/old-addresses.ts";

describe("pathOfAddress", () => {
  it.each([
    ["/2019/05/quay/", "/2019/05/quay/"],
    ["2019/05/quay", "/2019/05/quay/"],
    ["/2019/05/quay.html", "/2019/05/quay.html"],
    ["releases/1.88.0", "/releases/1.88.0/"],
    ["https://old.example/2019/quay/?page=2#top", "/2019/quay/"],
    ["/quay/index.html", "/quay/"],
    ["/caf%C3%A9/", "/café/"],
    ["/two  words/quay/", "/two  words/quay/"],
    ["old-name", "/old-name/"],
  ])("%s", (written, path) => {
    expect(pathOfAddress(written)).toBe(path);
  });

  it.each([
    "/",
    "",
    "?p=7",
    "../../etc/passwd",
    "/a/../b/",
    "/a\\b/",
    "The Eastern Quay",
    "/{{ slug }}/",
    "/a\u0000/",
  ])("%j is no address", (written) => {
    expect(pathOfAddress(written)).toBeNull();
  });
});

describe("expandPattern", () => {
  const facts = {
    day: "2011-02-03",
    title: "The levy falls",
    slug: null,
    name: "2011-02-03-levy",
    sections: ["news", "ports"],
    categories: [],
  };
  it.each([
    ["/:year/:month/:day/:title/", true, "/2011/02/03/levy/"],
    ["/:categories/:year/:month/:day/:title.html", true, "/2011/02/03/levy.html"],
    ["/:categories/:year/:y_day/:title:output_ext", true, "/2011/034/levy.html"],
    ["/blog/:short_year/:i_month/:i_day/:slug/", true, "/blog/11/2/3/levy/"],
    ["/:year/:month/:slug/", false, "/2011/02/the-levy-falls/"],
    ["/:sections/:slugorcontentbasename/", false, "/news/ports/2011-02-03-levy/"],
    ["/:section/:year/:filename/", false, "/news/2011/2011-02-03-levy/"],
  ])("%s", (pattern, isJekyll, path) => {
    expect(expandPattern(pattern, facts, isJekyll)).toBe(path);
  });

  it("makes nothing of what is not known", () => {
    expect(expandPattern("/:year/:title/", { ...facts, day: null }, true)).toBeNull();
    expect(expandPattern("/:unheard/:title/", facts, true)).toBeNull();
  });
});
