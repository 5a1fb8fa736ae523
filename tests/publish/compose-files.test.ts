import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { composePages, pageUrls } from "../../src/publish/compose-pages.ts";
import { DOWNLOADS } from "../../src/publish/pages/compose-about-pages.ts";
import { composeSitemap } from "../../src/publish/sitemap.ts";
import { filesOf } from "./files-of.ts";
import { sampleArchive } from "./sample-archive.ts";

const archive = sampleArchive();
const files = filesOf(archive);
const fileAt = (path: string): string => files.get(path) ?? "";
const linesOf = (path: string): Record<string, unknown>[] =>
  fileAt(path)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("composes the site's data", () => {
  it("at the addresses that stay", () => {
    expect([...files.keys()]).toEqual([
      "data/articles.jsonl",
      "data/entities.jsonl",
      "data/figures.csv",
      "data/proof.jsonl",
      "data/series.json",
      "data/timeline.json",
      "data/datapackage.json",
      "feed.xml",
      "sitemap.xml",
      "robots.txt",
    ]);
  });

  it("with a record for every article, its address in it", () => {
    const records = linesOf("data/articles.jsonl");
    expect(records.map(({ id }) => id)).toEqual(archive.articles.map(({ id }) => id));
    expect(records[0]).toMatchObject({ url: "https://example.org/archive/articles/2023/05/ferries-return/" });
  });

  it("with every entity, its names and its articles", () => {
    expect(linesOf("data/entities.jsonl").find(({ id }) => id === "person/ada-quill")).toEqual({
      id: "person/ada-quill",
      kind: "person",
      name: "Ada Quill",
      variants: ["A. Quill", "Quill"],
      url: "https://example.org/archive/people/ada-quill/",
      articles: ["articles/2023/05/ferries-return.txt", "articles/2023/10/lantern-fair.txt"],
    });
  });

  it("with open sides of a series as null", () => {
    const [series] = JSON.parse(fileAt("data/series.json")) as { id: string; points: object[] }[];
    expect(series?.id).toBe("sailings");
    expect(series?.points).toMatchObject([
      {
        date: "2023-05-04",
        low: 1200,
        high: null,
        bound: "more-than",
        article: "articles/2023/05/ferries-return.txt",
      },
      { date: "2023-10-08", low: 1350, high: 1350, bound: "about" },
    ]);
  });

  it("with the words of every figure where they stand in the file", () => {
    const [head = "", ...rows] = fileAt("data/figures.csv").trimEnd().split("\r\n");
    const columns = head.split(",");
    expect(rows).toHaveLength(archive.figures.length);
    const cells =
      (rows[0] ?? "")
        .match(/("([^"]|"")*"|[^,]*)(,|$)/g)
        ?.map((cell) => cell.replace(/,$/, "").replace(/^"|"$/g, "")) ?? [];
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    const source = archive.articles[0]?.document.source.text ?? "";
    expect(source.slice(Number(cell("start")), Number(cell("end")))).toBe(cell("words"));
    expect(cell("low")).toBe("1200");
    expect(cell("high")).toBe("");
  });

  it("with the timeline in the order of the calendar", () => {
    const dates = (JSON.parse(fileAt("data/timeline.json")) as { date: string }[]).map(({ date }) => date);
    expect(dates).toEqual(["2023-05-04", "2023-10-07/2023-10-08"]);
  });

  it("with a package that gives sizes and hashes", () => {
    const descriptor = JSON.parse(fileAt("data/datapackage.json")) as {
      name: string;
      resources: { name: string; path: string; bytes: number; hash: string }[];
    };
    expect(descriptor.name).toMatch(/^[a-z0-9-]+$/);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(6);
    for (const { path, bytes, hash } of descriptor.resources) {
      const text = fileAt(`data/${path}`);
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    }
  });
});

describe("composes the sitemap", () => {
  const sitemap = fileAt("sitemap.xml");
  it("with every page but those that nobody should find", () => {
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const urls = pageUrls(composePages(archive)).filter((url) => url !== "/404.html" && url !== "/desk/");
    expect(listed).toEqual(urls.map((url) => `https://example.org/archive${url}`));
  });

  it("with a day of change only where one is known", () => {
    expect(sitemap).toContain("ferries-return/</loc><lastmod>2024-01-02</lastmod>");
    expect(sitemap).toContain("articles/letter/</loc></url>");
    expect(sitemap.match(/<lastmod>/g)).toHaveLength(2);
  });

  it("in several files where one may not hold them", () => {
    const urls = Array.from({ length: 100_001 }, (_, number) => `/x/${number}/`);
    const many = composeSitemap(archive, urls);
    expect([...many.keys()]).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
    expect(many.get("sitemap.xml")).toContain("<loc>https://example.org/archive/sitemap-3.xml</loc>");
    expect(many.get("sitemap-3.xml")?.match(/<loc>/g)).toHaveLength(1);
  });
});

describe("holds what the about page says of the data", () => {
  const noteOf = (path: string): string => DOWNLOADS.find(([of]) => of === path)?.[1] ?? "";
  const listOf = (path: string) => JSON.parse(fileAt(path)) as Record<string, unknown>[];

  it("in files that are there", () => {
    expect(DOWNLOADS.filter(([path]) => !files.has(path))).toEqual([]);
  });
  it("one record a line, every article once, each find with its place", () => {
    expect(noteOf("data/articles.jsonl")).toContain("One record a line");
    const records = linesOf("data/articles.jsonl");
    expect(records).toHaveLength(archive.articles.length);
    for (const list of ["dates", "figures", "quotes", "mentions", "numerals"] as const)
      for (const found of records.flatMap((record) => record[list] as Record<string, unknown>[]))
        expect(found).toMatchObject({ start: expect.any(Number), end: expect.any(Number) });
  });
  it("every entity with its names and articles, none without an article", () => {
    expect(noteOf("data/entities.jsonl")).toContain("of which an article says something");
    for (const entity of linesOf("data/entities.jsonl")) {
      expect(entity).toMatchObject({ name: expect.any(String), variants: expect.any(Array) });
      expect(entity["articles"]).not.toEqual([]);
    }
  });
  it("every figure with what the note names", () => {
    expect(noteOf("data/figures.csv")).toMatch(/as printed.*least and greatest value, unit, bound.*address/);
    const [head = "", ...rows] = fileAt("data/figures.csv").trimEnd().split("\r\n");
    expect(head.split(",")).toEqual(expect.arrayContaining(["words", "low", "high", "unit", "bound", "url"]));
    expect(rows).toHaveLength(archive.figures.length);
  });
  it("every point with its scope and sentence, and every known date with its value and sentence", () => {
    expect(noteOf("data/series.json")).toContain("scope and sentence");
    for (const { points } of listOf("data/series.json"))
      for (const point of points as object[])
        expect(point).toMatchObject({ scope: expect.any(String), sentence: expect.any(String) });
    expect(noteOf("data/timeline.json")).toContain("whose value is known");
    const dates = listOf("data/timeline.json");
    expect(dates).toHaveLength(archive.timeline.length);
    for (const date of dates)
      expect(date).toMatchObject({ date: expect.any(String), sentence: expect.any(String) });
  });
});
