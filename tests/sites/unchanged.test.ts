import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "./read-tree.ts";
import { runDateline } from "./run-dateline.ts";

const QUAY =
  "---\ntitle: Eastern quay opens\npublished: 2019-05-14\nsourse: Harbour Times\n---\n\nMarta Nunes, head of the Lisgar Port Authority, said that 3.5 million euros were spent.\n";

let folder = "";
const run = (...words: string[]) => runDateline(["build", ...words], { cwd: folder });
const outcome = (...words: string[]): string => JSON.parse(run("--json", ...words).out).outcome;
const article = () => join(folder, "content/articles/quay.md");

beforeEach(async () => {
  folder = makeFolder({
    "content/site.yaml": "title: The coast\nbase: https://coast.example/\n",
    "content/articles/quay.md": QUAY,
  });
  // Files changed just now are not trusted to stand still.
  await wait(100);
  expect(run().status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a build after which nothing has changed", { timeout: 120_000 }, () => {
  it("writes nothing, and says so and the same faults again", () => {
    const before = readTree(join(folder, "_site"));
    const page = join(folder, "_site/index.html");
    const { ino, mtimeMs } = statSync(page);
    const { status, out, err } = run();
    expect(status).toBe(0);
    expect(out).toMatch(
      /\nNothing has changed since the last build \([\d.]+ s\): \d+ pages, 1 article, 1\sperson, /,
    );
    expect(err).toContain("content/articles/quay.md:4:1  warning");
    expect(err).toContain("4 │ sourse: Harbour Times");
    expect(statSync(page)).toMatchObject({ ino, mtimeMs });
    expect(readTree(join(folder, "_site"))).toEqual(before);
    expect(JSON.parse(run("--json").out)).toMatchObject({
      outcome: "unchanged",
      articles: 1,
      faults: [{ severity: "warning" }],
    });
  });

  it.each<[string, () => void]>([
    ["an article is edited", () => appendFileSync(article(), "\nMore.\n")],
    [
      "an article is rewritten with the same length and time",
      () => {
        const { atime, mtime } = statSync(article());
        writeFileSync(article(), QUAY.replace("3.5", "4.5"));
        utimesSync(article(), atime, mtime);
      },
    ],
    ["an article is added", () => writeFileSync(join(folder, "content/articles/pier.md"), QUAY)],
    [
      "a record is added",
      () => {
        mkdirSync(join(folder, "content/authority/people"), { recursive: true });
        writeFileSync(
          join(folder, "content/authority/people/marta-nunes.md"),
          "---\nname: Marta Nunes\n---\n",
        );
      },
    ],
    [
      "the settings change",
      () => appendFileSync(join(folder, "content/site.yaml"), "description: The coast.\n"),
    ],
    ["a page was edited by hand", () => appendFileSync(join(folder, "_site/index.html"), "<!-- x -->")],
    ["a data file is gone", () => rmSync(join(folder, "_site/data/figures.csv"))],
    ["the style sheet was edited by hand", () => appendFileSync(join(folder, "_site/style.css"), "a{}")],
    ["the site is gone", () => rmSync(join(folder, "_site"), { recursive: true })],
    [
      "the record of the last build is damaged",
      () => {
        const cache = join(folder, ".dateline");
        for (const [path, text] of readTree(cache))
          if (path.startsWith("build-")) writeFileSync(join(cache, path), text.replace("2", "3"));
      },
    ],
    ["a killed build left its lock", () => writeFileSync(join(folder, "_site.lock"), "999999999\n")],
  ])("is a whole build where %s", (_what, change) => {
    change();
    expect(outcome()).toBe("built");
    const again = readTree(join(folder, "_site"));
    expect(run("--no-cache", "--output", "clean").status).toBe(0);
    expect(again).toEqual(readTree(join(folder, "clean")));
  });

  it("is a whole build where content is reached by a link, whose end may change unseen", () => {
    writeFileSync(join(folder, "content/elsewhere.md"), QUAY);
    symlinkSync(join(folder, "content/elsewhere.md"), join(folder, "content/articles/linked.md"));
    expect(outcome()).toBe("built");
    expect(outcome()).toBe("built");
  });

  it("is a whole build where an article is released in the meantime", async () => {
    const held = QUAY.replace("sourse:", `publishAt: ${new Date(Date.now() + 6000).toISOString()}\nsource:`);
    writeFileSync(join(folder, "content/articles/held.md"), held);
    await wait(100);
    expect(JSON.parse(run("--json").out)).toMatchObject({ outcome: "built", articles: 1 });
    if (JSON.parse(run("--json").out).articles === 1) await wait(6000);
    expect(JSON.parse(run("--json").out).articles).toBe(2);
    expect(readFileSync(join(folder, "_site/feed.xml"), "utf8")).toContain("held");
  });
});
