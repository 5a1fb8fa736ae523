import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildResult, buildSite } from "../../src/cli/build.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "../sites/read-tree.ts";
import { foreignMarkup, singleSpaces, wordsOf } from "./inspect-page.ts";
import { HOSTILE_ARTICLES, HOSTILE_NAMES, hostileContent } from "./payload-archive.ts";

// One site with payloads in every field, file name and text. tests/browser/hostile.test.ts opens the same in Chromium.

const utf8 = (latin: string): string => Buffer.from(latin, "latin1").toString("utf8");

describe("a site of payloads", { timeout: 180_000 }, () => {
  let folder = "";
  let built: BuildResult;
  let files: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    const content = hostileContent();
    folder = makeFolder(
      Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])),
    );
    const output = join(folder, "site");
    built = await buildSite({
      content: join(folder, "content"),
      output,
      cache: null,
      now: "2026-12-01T00:00:00Z",
      progress: SILENT_PROGRESS,
      note: () => {},
    });
    if (built.outcome === "built")
      files = new Map([...readTree(output)].map(([path, text]) => [path, utf8(text)]));
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pages = () => [...files].filter(([path]) => path.endsWith(".html"));
  const pageOf = (path: string): string => files.get(`${path.replace(/\.md$/, "")}/index.html`) ?? "";

  it("is built, with warnings and no error", () => {
    expect(built.outcome).toBe("built");
    expect(built.faults.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(pages().length).toBeGreaterThan(200);
  });

  it("holds no element, handler, address, script or comment that is not ours", () => {
    const faults = pages().flatMap(([path, html]) => foreignMarkup(html).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it("holds no file that is not ours, and none outside its folders", () => {
    const odd = [...files.keys()].filter((path) => !/^[\p{L}\p{M}\p{N}./_-]+$/u.test(path));
    expect(odd).toEqual([]);
    expect(files.has("articles/2023/191-7/191-7/index.html")).toBe(true);
    const named = [...files.keys()].filter((path) => /^articles\/2023\/.+\/.+\/index\.html$/.test(path));
    expect(named.filter((path) => !path.includes("numerals"))).toHaveLength(HOSTILE_NAMES.length);
  });

  it("shows each payload as the text it is: title, writer, editor, corrections and source", () => {
    for (const { path, title, shown } of HOSTILE_ARTICLES) {
      const words = wordsOf(pageOf(path));
      for (const each of [title, ...shown]) expect(words).toContain(singleSpaces(each));
    }
  });

  it("runs no template: what one would have made of a payload stands nowhere", () => {
    for (const { path } of HOSTILE_ARTICLES) {
      const words = wordsOf(pageOf(path));
      expect(words).not.toMatch(/HACKED|root:|1337/);
    }
    expect(wordsOf(files.get("index.html") ?? "")).toContain("{{ 191 * 7 }}");
  });

  it("has warned of each unsafe element and address of a body at its place", () => {
    const unsafe = built.faults.filter(({ code }) => code === "document/unsafe-markup");
    const words = ({ text, span }: Diagnostic): string => text?.slice(span?.start, span?.end) ?? "";
    const told = new Map(unsafe.map((fault) => [words(fault), fault]));
    for (const markup of [
      "<img src=x onerror=hacked(3)>",
      '<a href="&#106;avascript&colon;hacked(29)">',
      "<base href=https://evil.example/22/>",
      '<math href="javascript:hacked(11)">',
      "[go](javascript:hacked(56))",
      "[go](JaVaScRiPt:hacked(57) 'x')",
      "<javascript:hacked(59)>",
      '[note]: javascript:hacked(900) "0"',
    ])
      expect([markup, told.get(markup)?.severity]).toEqual([markup, "warning"]);
    for (const { message, hint, span } of unsafe) {
      expect(message).toMatch(/^Unsafe (?:script|element|handler|address) dropped, expected text, Markdown/);
      expect(hint).toBe("Delete the markup, or write what it should show in Markdown.");
      expect(span).not.toBeNull();
    }
  });

  it("has feeds and a sitemap without a character that XML forbids, and with every mark escaped", () => {
    for (const path of ["feed.xml", "sitemap.xml"]) {
      const xml = files.get(path) ?? "";
      expect(xml).not.toMatch(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      expect(xml.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, "")).not.toContain("&");
      const names = [...xml.matchAll(/<[/?]?([^\s>/]+)/g)].map(([, name]) => name ?? "");
      expect(new Set(names.map((name) => name.replace(/^.*:/, "")))).not.toContain("script");
      expect(names.every((name) => /^[a-zA-Z:]+$/.test(name))).toBe(true);
    }
  });

  it("has tables in which no cell is a formula", () => {
    const cells = (files.get("data/figures.csv") ?? "").split(/,|\r\n/);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /^"?[=+@\t\r]/.test(cell) || /^"?-(?!\d)/.test(cell))).toEqual([]);
  });

  it("has data in which each line is JSON", () => {
    for (const [path, text] of files) {
      if (path.endsWith(".json")) expect(() => JSON.parse(text)).not.toThrow();
      if (path.endsWith(".jsonl"))
        for (const line of text.trimEnd().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
    }
  });
});
