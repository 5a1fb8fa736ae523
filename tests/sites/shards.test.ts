import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "./read-tree.ts";
import { runDateline } from "./run-dateline.ts";

const page = (title: string, body: string): string =>
  `Skip to content\nHome > News > Coast\nAll the news of the coast\n${title}\n\n${body}\n\nShare on Facebook\nRead what others read\nTerms of Use | Privacy Policy\n`;

const articles: Record<string, string> = {
  "content/site.yaml": "title: The coast\nbase: https://coast.example/\n",
  "content/authority/people/marta-nunes.md": "---\nname: Marta Nunes\n---\n",
  "content/articles/notes.doc": "no article",
  "content/articles/draft.md": "---\ntitle: Not yet\ndraft: true\n---\nNobody reads this.\n",
  "content/articles/odd.md":
    "---\ntitle: Odd\npublised: 2024\n---\nMarta Nunes told 40 guests of the plan. <script>no()</script>\n",
};
for (let number = 0; number < 9; number += 1)
  articles[`content/articles/20${10 + number}/${number}.${number % 2 === 0 ? "txt" : "md"}`] = page(
    `Quay number ${number} opens after ${number + 2} years`,
    `Harbour master Marta Nunes said on ${number + 1} May 20${10 + number} that quay number ${number} would take ${number + 3} ships a day.\n\n"We waited for this," she added, before ${number} guests from Lisgar and the Lisgar Port Authority.`,
  );

let folder = "";
const shardFiles: string[] = [];
const inFolder = (...words: string[]) => runDateline(words, { cwd: folder });

beforeAll(() => {
  folder = makeFolder(articles);
  for (const number of [1, 2, 3]) {
    const run = inFolder("extract", "--content", "content", "--shard", `${number}/3`);
    const file = join(folder, `shard-${number}.jsonl`);
    writeFileSync(file, run.out);
    shardFiles.push(file);
    // The file that is no article is a warning, told by the one shard it falls to.
    expect(run.status, run.err).toBe(0);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an archive extracted in shards", () => {
  it("has each article in one shard alone, whichever machine asks", () => {
    const kinds = shardFiles.map((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
    const paths = kinds.flatMap((lines) =>
      lines.filter(({ kind }) => kind === "article").map(({ source }) => source.path),
    );
    expect(paths).toHaveLength(11);
    expect(new Set(paths).size).toBe(11);
    expect(kinds.flat().filter(({ kind }) => kind === "fault")).toHaveLength(1);
    // An empty shard would prove less.
    for (const lines of kinds) expect(lines.some(({ kind }) => kind === "article")).toBe(true);
  });

  it("gives the bytes and the faults that one machine gives, in whatever order the shards are named", () => {
    const [one, two, three] = shardFiles;
    const whole = inFolder("build", "--no-cache", "--output", "whole", "--quiet");
    const parts = inFolder(
      "build",
      "--records",
      `${three}`,
      `${one}`,
      `${two}`,
      "--output",
      "parts",
      "--quiet",
    );
    expect([whole.status, parts.status]).toEqual([0, 0]);
    expect(parts.err).toBe(whole.err);
    expect(whole.err).toContain("notes.doc");
    expect(whole.err).toContain("publised");
    const [expected, found] = [readTree(join(folder, "whole")), readTree(join(folder, "parts"))];
    expect(expected.size).toBeGreaterThan(30);
    expect([...found.keys()]).toEqual([...expected.keys()]);
    expect([...expected].filter(([path, bytes]) => found.get(path) !== bytes).map(([path]) => path)).toEqual(
      [],
    );
    // Lines that the pages share were seen across the shards.
    const record = [...expected].find(([path]) => path === "data/articles.jsonl")?.[1] ?? "";
    const repetitions = record.split("\n").filter((line) => line.includes('"reason":"repetition"'));
    expect(repetitions).toHaveLength(5);
  });

  it("leaves the cache of the folder as it was", () => {
    inFolder("build", "--output", "cached", "--quiet");
    const before = readTree(join(folder, ".dateline"));
    const kept = [...before].filter(([path]) => path.startsWith("extractions"));
    inFolder("build", "--records", ...shardFiles, "--output", "cached", "--quiet");
    const after = readTree(join(folder, ".dateline"));
    expect(kept.length).toBeGreaterThan(0);
    for (const [path, bytes] of kept) expect(after.get(path)).toBe(bytes);
  });

  it("is refused where a shard is missing, and no site is written", () => {
    const [one = "", , three = ""] = shardFiles;
    const run = inFolder("build", "--records", one, three, "--output", "refused");
    expect(run.err).toBe("Missing shard 2 of 3.\n  hint: Name the files of all shards after --records.\n");
    expect(run.status).toBe(1);
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });
});
