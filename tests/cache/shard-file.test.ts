import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  contentDigest,
  readShards,
  shardArticle,
  shardEnd,
  shardFault,
  shardHead,
  shardOf,
} from "../../src/cache/shard-file.ts";
import { extractArticle } from "../../src/mentions/extract-article.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import { makeFolder } from "../make-folder.ts";

const article = (path: string, text: string) => {
  const source: SourceFile = { path, format: "text", text };
  return {
    source,
    extraction: extractArticle(
      source,
      readFrontMatter(source, () => {}),
      [],
    ),
  };
};
const origin = { version: "v1", content: "c" };

describe("shardOf", () => {
  it("gives a path the same shard everywhere", () => {
    expect([1, 2, 3, 7].map((of) => shardOf("articles/2024/a.md", of))).toEqual([1, 2, 3, 6]);
  });
  it("spreads paths evenly", () => {
    const counts = [0, 0, 0, 0];
    for (let number = 0; number < 4_000; number += 1) {
      const at = shardOf(`articles/${number}.md`, 4) - 1;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });
});

describe("contentDigest", () => {
  it("differs with every path, every text and where one ends", () => {
    const digest = (...files: (readonly [string, string])[]) =>
      contentDigest(files.map(([path, text]) => ({ path, format: "text", text })));
    const all = [
      digest(["a", "bc"]),
      digest(["ab", "c"]),
      digest(["a", "b"], ["c", ""]),
      digest(["a", "bd"]),
      digest(),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("readShards", () => {
  it("reads what was written, across blocks, with every character, in the order of paths", () => {
    const short = article("a.txt", "Five ships left on 4 May 2020.");
    const text = `${"Ships left. ".repeat(200_000)}😀 “é” \u2028 \ud83d end`;
    const long = { source: { path: "b.txt", format: "text" as const, text }, extraction: short.extraction };
    const fault = {
      code: "source/unreadable",
      severity: "error" as const,
      path: "c.txt",
      text: null,
      span: null,
      message: "m",
      hint: "h",
    };
    const folder = makeFolder({});
    const files = ["1", "2"].map((name) => join(folder, name));
    const [one = "", two = ""] = files;
    writeFileSync(
      one,
      shardHead({ number: 1, of: 2 }, origin) + shardFault(fault) + shardArticle(long) + shardEnd(1),
    );
    writeFileSync(two, shardHead({ number: 2, of: 2 }, origin) + shardArticle(short) + shardEnd(1));
    const read = readShards(files, "v1");
    expect(read.outcome).toBe("read");
    if (read.outcome !== "read") return;
    expect(read.faults).toEqual([fault]);
    expect(read.articles.map(({ source }) => source.path)).toEqual(["a.txt", "b.txt"]);
    expect(read.articles).toEqual([short, long]);
  });

  const head = (number: number, of: number, more: object = {}): string =>
    shardHead({ number, of }, { ...origin, ...more });
  const one = head(1, 2) + shardEnd(0);
  const two = head(2, 2) + shardArticle(article("a.txt", "Five ships left.")) + shardEnd(1);

  it.each([
    ["one that is missing", [one], "Missing shard 2 of 2."],
    ["one named twice", [one, two, two], "Unexpected shard 2 in"],
    ["one cut short between lines", [one, two.split("\n").slice(0, -2).join("\n")], "was cut short"],
    ["one cut short in a line", [one, two.slice(0, -4)], "expected what `extract --shard` prints"],
    ["one with lines after its end", [one, `${two}${shardEnd(1)}`], "expected what `extract --shard` prints"],
    ["one without a beginning", [one, shardEnd(0)], "expected what `extract --shard` prints"],
    ["an empty file", [one, ""], "was cut short"],
    ["other words", [one, "title: The coast\n"], "expected what `extract --shard` prints"],
    ["other JSON", [one, '{"id":"a"}\n'], "expected what `extract --shard` prints"],
    ["a part of another whole", [one, head(2, 3) + shardEnd(0)], "a shard of the same content"],
    ["another content", [one, head(2, 2, { content: "d" }) + shardEnd(0)], "a shard of the same content"],
    ["another version", [one, head(2, 2, { version: "v2" }) + shardEnd(0)], "Unexpected version of Dateline"],
  ])("refuses %s", (_what, files, why) => {
    const named = Object.fromEntries(files.map((text, at) => [`s${at}`, text]));
    const folder = makeFolder(named);
    const paths = Object.keys(named).map((name) => join(folder, name));
    expect(readShards(paths, "v1")).toMatchObject({ outcome: "wrong", why: expect.stringContaining(why) });
  });

  it("refuses a file that is not there", () => {
    expect(readShards(["/nowhere/s"], "v1")).toMatchObject({
      outcome: "wrong",
      why: expect.stringContaining("Unreadable records `/nowhere/s`"),
    });
  });
});
