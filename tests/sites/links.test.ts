import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../make-folder.ts";
import { runDateline } from "./run-dateline.ts";

const article = (title: string, fields: string, body: string): string =>
  `---\ntitle: ${title}\n${fields}\n---\n\n${body}\n`;

// The root of a site whose settings say how its addresses were made.
const FILES = {
  "_config.yml": "permalink: /:year/:month/:title/\n",
  "site.yaml": "title: Harbour archive\nbase: https://example.org/archive/\n",
  "addresses.yaml": "/files/quay.html: _posts/2019-05-14-quay.md\n",
  "_posts/2019-05-14-quay.md": article(
    "Eastern quay opens",
    "aliases: [/old/quay/, releases/1.8]\nredirect_from: https://old.example/quay.html\nstandfirst: Ships **moor** &amp; leave.",
    "## The plan\n\nThe quay opened on Tuesday.",
  ),
  "_posts/2019-05-15-links.md": article(
    "Where to read on",
    "",
    [
      "[file](2019-05-14-quay.md), [path](../_posts/2019-05-14-quay.md#the-plan), [old](/2019/05/quay/), [alias](/old/quay),",
      "[whole](https://example.org/archive/2019/05/quay/), [[Eastern quay opens]], [[quay|name]], [post]({% post_url 2019-05-14-quay %}),",
      "[html](2019-05-14-quay.html), [gone](2019-05-14-pier.md), [elsewhere](https://other.example/).",
    ].join("\n"),
  ),
  "_posts/nobody.md": article("Nobody knows when", "", "The quay opened."),
};

let output = "";
let told = "";
const page = (path: string): string => readFileSync(join(output, path), "utf8");
const QUAY = "/archive/articles/2019-05-14-quay/";

beforeAll(() => {
  output = join(mkdtempSync(join(tmpdir(), "dateline-")), "site");
  const { status, err } = runDateline([
    "build",
    "--content",
    makeFolder(FILES),
    "--output",
    output,
    "--no-cache",
  ]);
  told = err;
  expect(status, err).toBe(0);
}, 120_000);
afterAll(() => rmSync(join(output, ".."), { recursive: true, force: true }));

describe("the addresses an article had before", () => {
  it.each([
    "old/quay/index.html",
    "releases/1.8/index.html",
    "quay.html",
    "2019/05/quay/index.html",
    "files/quay.html",
  ])("%s leads to where it stands now", (path) => {
    expect(page(path)).toContain(`url=${QUAY}`);
  });
  it("are not in the sitemap", () => {
    expect(page("sitemap.xml")).not.toContain("old/quay");
    expect(existsSync(join(output, "articles/2019-05-14-quay/index.html"))).toBe(true);
  });
});

describe("links between articles", () => {
  it("lead to where the article stands now, however they are written", () => {
    const html = page("articles/2019-05-15-links/index.html");
    for (const words of ["file", "old", "alias", "whole", "Eastern quay opens", "name", "post", "html"])
      expect(html).toMatch(new RegExp(`href="${QUAY}"[^>]*>(?:<[^>]+>)*${words}`));
    expect(html).toContain(`href="${QUAY}#the-plan"`);
    expect(html).toContain('href="https://other.example/"');
    expect(html).not.toContain("2019-05-14-pier.md");
  });
  it("that lead nowhere are told with the nearest", () => {
    expect(told.match(/link\/nowhere/g)).toHaveLength(1);
    expect(told).toContain("Unexpected link `2019-05-14-pier.md`");
  });
});

describe("on the pages", () => {
  it("the standfirst stands above the body and not in it", () => {
    const html = page("articles/2019-05-14-quay/index.html");
    expect(html).toMatch(/<p class="standfirst">Ships moor &amp; leave\.</);
    expect(html.split('class="body"')[1]).not.toContain("Ships moor");
  });
  it("what nothing dates comes last", () => {
    const list = page("articles/index.html");
    expect(list.indexOf("Nobody knows when")).toBeGreaterThan(list.indexOf("Eastern quay opens"));
    const home = page("index.html");
    expect(home.indexOf("Nobody knows when")).toBeGreaterThan(home.indexOf("Eastern quay opens"));
  });
});
