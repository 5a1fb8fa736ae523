import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnose.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { extractArticle, MOST_MENTIONS } from "../../src/mentions/extract-article.ts";
import { DEEPEST_YAML, MOST_ALIASES } from "../../src/source/check-yaml.ts";
import { MOST_LINES, MOST_NUMBERS, MOST_TAGS, MOST_WORDS } from "../../src/source/find-excess.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";
import { LARGEST_FILE } from "../../src/source/largest-file.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import { buildSample } from "../archive/build-sample.ts";

const page = readFileSync("docs/limits.md", "utf8");

/** The rows of the page's table of limits: what is limited, the most of it, and what is said. */
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)]
  .map(([, what = "", most = "", said = ""]) => ({ what, most, said }))
  .filter(({ what }) => what !== "what" && !what.startsWith("---"));

type Files = Readonly<Record<string, string>>;

const md = (body: string): Files => ({ "articles/a.md": body });
const nestedList = (depth: number): Files =>
  md(`---\nnote: ${"[".repeat(depth)}${"]".repeat(depth)}\n---\n\nA.\n`);
const aliases = (count: number): Files =>
  md(`---\ntitle: &a Quay\ntopics: [${Array.from({ length: count }, () => "*a").join(", ")}]\n---\n\nA.\n`);
/** Of each limit that is told: its number, and files that hold as many of it as are asked for. */
const TOLD: Readonly<Record<string, { readonly most: number; readonly files: (count: number) => Files }>> = {
  "one file of content": { most: LARGEST_FILE, files: (bytes) => md(" ".repeat(bytes)) },
  "words and marks in one article": { most: MOST_WORDS, files: (count) => md("a ".repeat(count)) },
  "numbers in one article": {
    most: MOST_NUMBERS,
    files: (count) => ({ "articles/a.html": "7 ".repeat(count) }),
  },
  "lines in one article, blank ones not counted": {
    most: MOST_LINES,
    files: (count) => md("a\n\n".repeat(count)),
  },
  "tags in one article of HTML": {
    most: MOST_TAGS,
    files: (count) => ({ "articles/a.html": "<br>".repeat(count) }),
  },
  // The title and the last words are names.
  "names, dates and numbers in one article": {
    most: MOST_MENTIONS,
    files: (count) =>
      md(`---
title: Quay
language: en
---

${"7 ".repeat(count - 2)}Ann Lee.
`),
  },
  "fields in fields of YAML": { most: DEEPEST_YAML, files: (depth) => nestedList(depth) },
  "aliases in one block of YAML": { most: MOST_ALIASES, files: aliases },
};

/** A message of the page as an expression that its kin match, whatever numbers they name. */
const kinOf = (message: string): RegExp =>
  new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d+/g, "\\d+"));

/** What is said of one article, by all of the build where its size is in question, which its reader refuses. */
function messagesOf(files: Files): readonly string[] {
  const [path = "", text = ""] = Object.entries(files)[0] ?? [];
  if (text.length >= LARGEST_FILE) return buildSample(files).faults.map(({ message }) => message);
  const faults: Pick<Diagnostic, "message">[] = [];
  const source: SourceFile = { path, format: path.endsWith(".html") ? "html" : "markdown", text };
  const frontMatter = readFrontMatter(source, (fault) => faults.push(fault));
  return [...faults, ...extractArticle(source, frontMatter, []).faults].map(({ message }) => message);
}

describe("docs/limits.md", { timeout: 120_000 }, () => {
  it("has a row for each limit that is told, with its number and what is said of it", () => {
    for (const [what, { most }] of Object.entries(TOLD)) {
      const row = rows.find((given) => given.what === what);
      const number = what === "one file of content" ? `${most / 1e6} MB` : most.toLocaleString("en");
      expect([what, row?.most]).toEqual([what, expect.stringContaining(number)]);
    }
    expect(
      rows.filter(({ said }) => !said.startsWith("none") && said.includes("`")).map(({ what }) => what),
    ).toEqual(expect.arrayContaining(Object.keys(TOLD)));
  });

  it.each(rows.filter(({ what }) => what in TOLD))(
    "tells of $what, and lets as many as may be pass",
    ({ what, said }) => {
      const { most, files } = TOLD[what] ?? { most: 0, files: () => ({}) };
      const kin = kinOf(/`+([^`]+)`/.exec(said)?.[1] ?? "");
      const isTold = (count: number) => messagesOf(files(count)).some((message) => kin.test(message));
      expect([what, isTold(most), isTold(most + 1)]).toEqual([what, false, true]);
    },
  );

  it("states how a sentence, an address and words in messages are cut", () => {
    const untold = rows.filter(({ what }) => !(what in TOLD));
    expect(untold.map(({ what, most }) => `${what}: ${most}`)).toEqual([
      "one sentence: 601 words and marks",
      "an address's part: 80 letters",
      "words quoted in a message: 300 letters",
    ]);
    const { archive } = buildSample({
      "articles/a.md": `# Quay\n\nIt is ${"the quay ".repeat(1_000)}\n`,
      [`articles/${"q".repeat(200)}.md`]: "The quay opened.\n",
      "articles/c.md": `---\nslug: ${"q".repeat(81)}\n---\n\nThe quay opened.\n`,
    });
    const long = archive.articles.find(({ id }) => id === "articles/a.md");
    const lengths = long?.mentions.sentences.map(
      ({ start, end }) => long.document.text.slice(start, end).match(/\w+|,/g)?.length ?? 0,
    );
    expect(Math.max(...(lengths ?? []))).toBeGreaterThan(500);
    expect(Math.max(...(lengths ?? []))).toBeLessThanOrEqual(601);
    expect(archive.articles.map(({ slug }) => slug.length)).toEqual([1, 80, 80]);
    const { message } = diagnose(
      "source/empty",
      { path: "a", text: null, span: null },
      { name: "q".repeat(301) },
    );
    expect(message.length).toBeLessThan(400);
  });

  it("is named where a reader goes on", () => {
    expect(readFileSync("README.md", "utf8")).toContain("(docs/limits.md)");
  });
});
