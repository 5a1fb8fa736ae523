import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildArchive } from "../../src/build-archive.ts";
import type { LeftOutArticle } from "../../src/cache/build-record.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { extractArticle } from "../../src/mentions/extract-article.ts";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "./read-tree.ts";
import { type Run, runDateline } from "./run-dateline.ts";

const article = (number: number, head = ""): string =>
  `---\ntitle: A quay opens in ${["Lisgar", "Saltmere"][number % 2]}\npublished: 2019-05-1${number}\n${head}---\n\nMarta Nunes, head of the Lisgar Port Authority, said that ${number + 2}.5 million euros were spent.\n\nShare this story\n`;

/** Files with an error each, by their paths below `articles`, and the address each would have. */
const WRONG: readonly (readonly [path: string, write: (file: string) => void, url: string])[] = [
  [
    "broken.md",
    (file) => writeFileSync(file, "---\ntitle: [Quay\n---\n\nJonas Bakker spoke in Saltmere.\n"),
    "/articles/broken/",
  ],
  ["day.md", (file) => writeFileSync(file, article(5).replace("2019-05-15", "2019-02-30")), "/articles/day/"],
  ["near.md", (file) => writeFileSync(file, article(6, "embarg: 2019-01-01\n")), "/articles/near/"],
  [
    "vague.md",
    (file) => writeFileSync(file, article(7, "draft: perhaps\nslug: very-vague\n")),
    "/articles/very-vague/",
  ],
  ["taken.md", (file) => writeFileSync(file, article(1, "slug: quay-1\n")), "/articles/quay-1/"],
  ["2019.md", (file) => writeFileSync(file, article(9)), "/articles/2019/"],
  ["pipe.md", (file) => symlinkSync("nowhere", file), "/articles/pipe/"],
];

let folder = "";
const at = (...path: string[]): string => join(folder, ...path);
function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
const run = (...words: readonly string[]): Run => runDateline(words, { cwd: folder });

beforeEach(() => {
  folder = makeFolder({
    "content/site.yaml": "title: The coast\nbase: https://coast.example/\n",
    "content/articles/quay-1.md": article(1),
    "content/articles/quay-2.md": article(2),
    "content/articles/quay-3.md": article(3),
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a file with an error", { timeout: 120_000 }, () => {
  it("costs that file: the rest is published as if it were not there, and the last lines name it", () => {
    cpSync(at("content"), at("sound/content"), { recursive: true });
    for (const [path, write] of WRONG) write(at("content/articles", path));
    const { status, err } = run("build");
    expect(status).toBe(1);
    const told = WRONG.map(([path, , url]) => `  articles/${path}\n    would be ${url}\n`).sort();
    expect(err.slice(err.indexOf("Left out because"))).toBe(
      `Left out because of errors: ${WRONG.length} articles.\n${told.join("")}`,
    );
    expect(run("build", "--content", "sound/content", "--output", "sound/_site").status).toBe(0);
    expect(readTree(at("_site"))).toEqual(readTree(at("sound/_site")));

    // What is reached through a link is always read.
    rmSync(at("content/articles/pipe.md"));
    expect(run("build", "--quiet").status).toBe(1);
    const again = run("build");
    expect([again.status, again.out]).toEqual([1, expect.stringContaining("Nothing has changed")]);
    expect(again.err).toContain("Left out because of errors");
    const check = run("check", "--quiet");
    expect([check.status, check.err]).toEqual([
      1,
      expect.stringContaining("    would be /articles/broken/\n"),
    ]);

    const verify = run("verify");
    expect([verify.err, verify.status]).toEqual(["", 0]);
    for (const [path, , url] of WRONG.filter(([path]) => path !== "pipe.md"))
      expect(verify.out).toContain(`articles/${path}  left out of the site; would be ${url}\n`);
  });

  it("takes its page away, and nothing of it is carried over", () => {
    expect(run("build", "--quiet").status).toBe(0);
    expect(existsSync(at("_site/articles/quay-3/index.html"))).toBe(true);
    put("content/articles/quay-3.md", article(3, "draft: perhaps\n"));
    expect(run("build", "--quiet").status).toBe(1);
    expect(existsSync(at("_site/articles/quay-3"))).toBe(false);
    for (const text of readTree(at("_site")).values()) expect(text).not.toContain("5.5 million");
    put("content/articles/quay-3.md", article(3));
    expect(run("build", "--quiet")).toEqual({ status: 0, out: "", err: "" });
    expect(existsSync(at("_site/articles/quay-3/index.html"))).toBe(true);
  });

  it("is enough for nothing to be published under --strict, and where no other article is left", () => {
    expect(run("build", "--quiet").status).toBe(0);
    const before = readTree(at("_site"));
    put("content/articles/quay-3.md", article(3, "draft: perhaps\n"));
    expect(run("build", "--quiet", "--strict").status).toBe(1);
    expect(readTree(at("_site"))).toEqual(before);
    expect(run("build", "--quiet").status).toBe(1);
    const without = readTree(at("_site"));
    expect(run("build", "--quiet", "--strict")).toMatchObject({
      status: 1,
      err: expect.stringContaining("Nothing was written"),
    });
    for (const number of [1, 2])
      put(`content/articles/quay-${number}.md`, article(number, "draft: perhaps\n"));
    expect(run("build", "--quiet", "--shrink").status).toBe(1);
    expect(readTree(at("_site"))).toEqual(without);
  });

  it("makes wait what points to it, and counts as no article of the archive's", () => {
    put("content/articles/quay-3.md", `${article(3, "draft: perhaps\n")}\nJonas Bakker spoke in Saltmere.\n`);
    put(
      "content/authority/judgements.yaml",
      '- { article: "articles/quay-3.md", words: "Jonas Bakker", is: null, by: Ben Cole, on: 2026-01-02, because: "Another man." }\n',
    );
    expect(run("build", "--quiet").status).toBe(1);
    expect(readFileSync(at("_site/data/articles.jsonl"), "utf8").match(/^\{/gm)).toHaveLength(2);
    put("content/site.yaml", "title: The coast\nbase: https://coast.example/\nminimum: 3\n");
    const { status, err } = run("build", "--quiet");
    expect([status, err]).toEqual([
      1,
      expect.stringContaining("Unexpected 2 articles, expected at least 3."),
    ]);
  });

  it("stops nothing where it lies in a record, which stops all", () => {
    put("content/authority/people/marta-nunes.md", "---\nname: [Marta\n---\n");
    const { status, err } = run("build", "--quiet");
    expect([status, err]).toEqual([1, expect.stringContaining("Nothing was written")]);
    expect(existsSync(at("_site"))).toBe(false);
  });
});

describe("a fault of ours that one file brings to light", () => {
  it("is told with the file's path, and costs that file", () => {
    const faults: Diagnostic[] = [];
    const leftOut: LeftOutArticle[] = [];
    const archive = buildArchive(at("content"), (fault) => faults.push(fault), {
      now: "2026-12-01T00:00:00Z",
      onLeftOut: (left) => leftOut.push(left),
      extractArticle: (source, ...rest) => {
        if (source.path.endsWith("quay-2.md")) throw new RangeError("Invalid string length");
        return extractArticle(source, ...rest);
      },
    });
    expect(archive.articles.map(({ id }) => id)).toEqual(["articles/quay-1.md", "articles/quay-3.md"]);
    expect(leftOut).toEqual([{ path: "articles/quay-2.md", url: "/articles/quay-2/" }]);
    expect(faults.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        "source/unprocessed",
        "articles/quay-2.md",
        "Unexpected fault of Dateline's while it read the file: RangeError: Invalid string length.",
      ],
    ]);
  });
});
