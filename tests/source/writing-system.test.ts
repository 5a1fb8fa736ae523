import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWritingSystem } from "../../src/source/writing-system.ts";
import { makeFolder } from "../make-folder.ts";

function told(
  files: Record<string, string>,
  content: string,
  given: Parameters<typeof readWritingSystem>[1] = null,
) {
  const folder = makeFolder(files);
  mkdirSync(join(folder, content), { recursive: true });
  const found = readWritingSystem(join(folder, content), given);
  rmSync(folder, { recursive: true, force: true });
  return found;
}

describe("readWritingSystem", () => {
  it.each([
    [{ "_config.yml": "title: Quay\n" }, "site", { system: "jekyll", holdsFuture: true }],
    [{ "_config.yml": "title: Quay\nfuture: true\n" }, "_posts", { system: "jekyll", holdsFuture: false }],
    [{ "site/_config.yml": "title: Quay\n" }, "site", { system: "jekyll", holdsFuture: true }],
    [
      { "_config.yml": "title: Quay\nnew_post_name: :title.md\n" },
      "source",
      { system: "hexo", holdsFuture: false },
    ],
    [
      { "hugo.toml": 'baseURL = "https://quay.example/"\n' },
      "content",
      { system: "hugo", holdsFuture: true },
    ],
    [
      { "config.toml": 'baseURL = "https://quay.example/"\n' },
      "content/news",
      { system: "hugo", holdsFuture: true },
    ],
    [
      { "config.yml": "baseURL: https://quay.example/\nbuildFuture: true\n" },
      "content",
      { system: "hugo", holdsFuture: false },
    ],
    [{ "config/_default/config.toml": 'title = "Quay"\n' }, "content", { system: "hugo", holdsFuture: true }],
    [
      { "config.toml": 'base_url = "https://quay.example/"\n' },
      "content",
      { system: "zola", holdsFuture: false },
    ],
    [{ "package.json": "{}" }, "content", { system: null, holdsFuture: null }],
  ] as const)("%j beside %s", (files, content, expected) => {
    expect(told(files, content)).toEqual(expected);
  });

  it("takes the word of site.yaml, and its system's own settings", () => {
    expect(told({}, "content", "jekyll")).toEqual({ system: "jekyll", holdsFuture: true });
    expect(told({}, "content", "astro")).toEqual({ system: "astro", holdsFuture: false });
    expect(told({ "_config.yml": "title: Quay\n" }, "content", "hugo")).toEqual({
      system: "hugo",
      holdsFuture: true,
    });
    expect(told({ "_config.yml": "future: true\n" }, "content", "jekyll")).toEqual({
      system: "jekyll",
      holdsFuture: false,
    });
  });
});
