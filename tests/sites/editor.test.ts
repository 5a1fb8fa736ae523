import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "./read-tree.ts";
import { runDateline } from "./run-dateline.ts";

// The command line as an editor meets it: what is printed where, the exit status, and that a site is never harmed.

const SITE = "title: The coast\nbase: https://coast.example/news/archive/\n";
const QUAY =
  "---\ntitle: Eastern quay opens\npublished: 2019-05-14\nsource: Harbour Times\n---\n\nMarta Nunes, head of the Lisgar Port Authority, said on Wednesday that 3.5 million euros were spent.\n";

const folders: string[] = [];
const make = (files: Readonly<Record<string, string>>): string => {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("content with faults", { timeout: 60_000 }, () => {
  let folder = "";
  let before: ReadonlyMap<string, string> = new Map();
  const run = (...words: string[]) => runDateline(words, { cwd: folder });
  beforeAll(() => {
    folder = make({ "content/site.yaml": SITE, "content/articles/quay.md": QUAY });
    expect(run("build", "--quiet")).toEqual({ status: 0, out: "", err: "" });
    before = readTree(join(folder, "_site"));
    const articles = join(folder, "content", "articles");
    writeFileSync(join(articles, "broken.md"), "---\ntitle: [Quay\n---\nText.\n");
    writeFileSync(join(articles, "when.md"), "---\ntitle: Quay\npublished: 2021-13-45\n---\nText.\n");
    writeFileSync(join(articles, "field.md"), "---\ntitel: Quay\n---\nText.\n");
  }, 60_000);

  it("are all told at once with file, line and what to do, and the site that was there stands", () => {
    const { status, out, err } = run("build", "--strict");
    expect(status).toBe(1);
    for (const place of ["broken.md:2:", "when.md:3:12", "field.md:2:1"])
      expect(err).toContain(`content/articles/${place}`);
    expect(err.match(/^ {2}hint: /gm)?.length).toBeGreaterThanOrEqual(3);
    expect(err).toMatch(/\d+ errors?, \d+ warnings?\n/);
    expect(err).toMatch(
      /Nothing was written: the site that was there stands\. Mend the errors and build again\.\n$/,
    );
    expect(out).not.toContain("Built");
    expect(readTree(join(folder, "_site"))).toEqual(before);
  });

  it("are told alike by `check`, which writes nothing", () => {
    const { status, err } = run("check", "--quiet");
    expect(status).toBe(1);
    expect(err).toContain("when.md:3:12");
    expect(readTree(join(folder, "_site"))).toEqual(before);
  });

  it("are one JSON object with `--json`, and nothing else", () => {
    for (const command of [["build", "--strict"], ["check"]]) {
      const { status, out, err } = run(...command, "--json");
      expect([status, err]).toEqual([1, ""]);
      const told = JSON.parse(out);
      expect(told.outcome).toBe("faulty");
      expect(told.faults.map((fault: { path: string }) => fault.path)).toEqual(
        expect.arrayContaining(["articles/broken.md", "articles/when.md", "articles/field.md"]),
      );
      for (const fault of told.faults) expect(fault).not.toHaveProperty("text");
    }
  });

  it("write no first site either", () => {
    expect(run("build", "--output", "fresh", "--quiet", "--strict").status).toBe(1);
    expect(existsSync(join(folder, "fresh"))).toBe(false);
  });
});

describe("content with warnings alone", { timeout: 60_000 }, () => {
  const files = { "content/site.yaml": SITE, "content/articles/quay.md": QUAY.replace("source:", "sourse:") };

  it("is built, with status 0 and the warnings told", () => {
    const folder = make(files);
    const { status, out, err } = runDateline(["build"], { cwd: folder });
    expect(status).toBe(0);
    expect(err).toContain("content/articles/quay.md:4:1  warning");
    expect(err).toContain("1 warning\n");
    expect(out).toMatch(/Built \d+ pages in .*: 1 article, 1 person, /);
    const json = runDateline(["build", "--json", "--output", "other"], { cwd: folder });
    expect(json).toMatchObject({ status: 0, err: "" });
    expect(JSON.parse(json.out)).toMatchObject({
      outcome: "built",
      articles: 1,
      faults: [{ severity: "warning" }],
    });
  });
});

describe("wrong usage", () => {
  it.each([
    [[], "Missing command."],
    [["bild"], "Unexpected command `bild`."],
    [["build", "--nonsense"], "Unknown option '--nonsense'."],
    [["build", "content"], "Unexpected `content`"],
    [["why", "a.md"], "Missing words"],
    [["extract", "--shard", "4/3"], "Unexpected shard `4/3`"],
  ])("of %j is status 2, says what is wrong and how it is used, and writes nothing", (words, why) => {
    const folder = make({});
    const { status, out, err } = runDateline(words, { cwd: folder });
    expect([status, out]).toEqual([2, ""]);
    expect(err.startsWith(why)).toBe(true);
    expect(err).toContain("dateline build");
    expect(readTree(folder).size).toBe(0);
  });

  it("is not a cry for help, which is status 0", () => {
    const { status, out, err } = runDateline(["--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("dateline why FILE WORDS");
  });
});

describe("an archive elsewhere with nothing but one article", { timeout: 60_000 }, () => {
  it("is checked, built from another folder, and explained", () => {
    const folder = make({
      "desk/articles/quay.txt": QUAY.replace(/^---[\s\S]*---\n\n/, "Eastern quay opens\n\n"),
    });
    const content = join(folder, "desk");
    const place = ["--content", content, "--output", join(folder, "site")];
    const { status, err } = runDateline(["build", "--quiet", ...place], { cwd: folder });
    expect(status).toBe(0);
    expect(err).toContain("site/no-base");
    const pages = readTree(join(folder, "site"));
    expect(pages.get(join("articles", "quay", "index.html"))).toContain("Eastern quay opens");
    expect(pages.get(join("people", "marta-nunes", "index.html"))).toContain("Marta Nunes");
    const why = runDateline(["why", join(content, "articles", "quay.txt"), "nunes"], { cwd: folder });
    expect(why.status).toBe(0);
    expect(why.out).toContain("person/marta-nunes, which has no record yet");
  });

  it("is built from a folder that nobody may write to", () => {
    const folder = make({ "desk/content/articles/quay.md": QUAY });
    const before = readTree(join(folder, "desk"));
    const paths = ["desk/content/articles/quay.md", "desk/content/articles", "desk/content", "desk"];
    for (const path of paths) chmodSync(join(folder, path), path.endsWith(".md") ? 0o444 : 0o555);
    try {
      const { status } = runDateline(
        ["build", "--quiet", "--content", "desk/content", "--output", "site", "--cache", "cache"],
        { cwd: folder },
      );
      expect(status).toBe(0);
      expect(readTree(join(folder, "site")).has("index.html")).toBe(true);
      expect(readTree(join(folder, "desk"))).toEqual(before);
    } finally {
      for (const path of [...paths].reverse()) chmodSync(join(folder, path), 0o755);
    }
  });
});

describe("a site whose base has a path", { timeout: 60_000 }, () => {
  let pages: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    const folder = make({
      "content/site.yaml": SITE,
      "content/articles/quay.md": QUAY,
      "content/articles/2020/draft.md": QUAY.replace("Eastern", "Western").replace("2019", "2020"),
      "content/authority/people/marta-nunes.md": "---\nname: Marta Nunes\n---\nShe heads the port.\n",
    });
    expect(runDateline(["build", "--quiet"], { cwd: folder }).err).not.toContain("error");
    pages = readTree(join(folder, "_site"));
  }, 60_000);
  const html = () => [...pages].filter(([path]) => path.endsWith(".html"));

  it("has every internal link, form, script, style and picture begin with the path and lead to a file", () => {
    const addresses = html().flatMap(([path, text]) =>
      [...text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address = ""]) => ({ path, address })),
    );
    expect(addresses.length).toBeGreaterThan(100);
    const wrong = addresses.filter(({ address }) => {
      if (address.startsWith("#") || /^[a-z]+:/.test(address)) return false;
      const [file = ""] = address.split(/[?#]/);
      if (!file.startsWith("/news/archive/")) return true;
      const below = decodeURIComponent(file.slice("/news/archive/".length));
      return !pages.has(below === "" || below.endsWith("/") ? `${below}index.html` : below);
    });
    expect(wrong).toEqual([]);
  });

  it("has absolute canonical addresses, each the page's own", () => {
    for (const [path, text] of html()) {
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1];
      if (canonical === undefined) expect(path).toBe("404.html");
      else expect(canonical).toBe(`https://coast.example/news/archive/${path.replace(/index\.html$/, "")}`);
    }
  });

  it("has absolute addresses in the sitemap and the feed", () => {
    for (const name of ["sitemap.xml", "feed.xml"]) {
      const addresses = [...(pages.get(name) ?? "").matchAll(/<(?:loc|link|guid[^>]*)>([^<]*)</g)].map(
        ([, address]) => address,
      );
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) expect(address).toMatch(/^https:\/\/coast\.example\/news\/archive\//);
    }
  });
});
