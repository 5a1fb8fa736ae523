import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { findArticleFolders } from "../../src/source/article-folders.ts";
import { readSourceFiles } from "../../src/source/read-source-files.ts";
import { makeFolder } from "../make-folder.ts";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE = "---\ntitle: Quay\n---\nThe quay opened.\n";

function foldersOf(paths: readonly string[], site?: string): readonly string[] {
  folder = makeFolder({
    ...Object.fromEntries(paths.map((path) => [path, ARTICLE])),
    ...(site === undefined ? {} : { "site.yaml": site }),
  });
  return findArticleFolders(folder).folders;
}

describe("findArticleFolders", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["articles stand alone", ["articles/a.md", "posts/b.md"], ["articles"]],
    ["each of the usual folders", ["posts/a.md", "_posts/b.md", "blog/c.md"], ["posts", "_posts", "blog"]],
    ["the root of a Jekyll site", ["_posts/a.md", "about.md", "_config.yml"], ["_posts"]],
    ["the root of a Hugo site", ["hugo.toml", "content/news/a.md", "themes/x/README.md"], ["content/news"]],
    ["the root of a Hugo site with sections of its own", ["hugo.toml", "content/ports/a.md"], ["content"]],
    ["the root of a Zola site", ["config.toml", "content/a.md", "templates/x.html"], ["content"]],
    ["the root of an Astro site", ["src/content/blog/a.mdx", "README.md"], ["src/content/blog"]],
    ["the root of an Eleventy site", ["src/posts/a.md", "package.json"], ["src/posts"]],
    ["the folder itself", ["2019-05-14-a.md", "b/c.md"], [""]],
    ["the folder itself, with years", ["2019/a.md", "2020/b.md"], [""]],
    ["nothing but what is made with", ["README.md", "_layouts/a.html", "node_modules/x/a.md"], []],
    ["a folder of ours without articles", ["authority/people/ana.md", "quay.md"], []],
  ])("%s", (_, paths, folders) => {
    expect(foldersOf(paths)).toEqual(folders);
  });

  it("those that site.yaml names, below the content folder alone", () => {
    expect(foldersOf(["desk/a.md", "articles/b.md"], "articles: desk/\n")).toEqual(["desk"]);
    rmSync(folder, { recursive: true });
    expect(foldersOf(["desk/a.md", "wire/b.md"], "articles: [./desk, wire/]\n")).toEqual(["desk", "wire"]);
    rmSync(folder, { recursive: true });
    expect(foldersOf(["a.md"], "articles: .\n")).toEqual([""]);
    rmSync(folder, { recursive: true });
    expect(foldersOf(["a.md"], "articles: ../elsewhere\n")).toEqual([]);
    const codes: string[] = [];
    readSourceFiles(folder, ({ code }) => codes.push(code));
    expect(codes).toEqual(["source/no-articles"]);
  });

  it("the folder itself is read without what systems make pages with", () => {
    folder = makeFolder({
      "2019/a.md": ARTICLE,
      "README.md": "Words.",
      "layouts/x.html": "Words.",
      "_drafts/b.md": ARTICLE,
      "2019/images/c.md": ARTICLE,
    });
    const paths = readSourceFiles(folder, () => {}).map(({ path }) => path);
    expect(paths).toEqual(["2019/a.md", "2019/images/c.md"]);
  });
});
