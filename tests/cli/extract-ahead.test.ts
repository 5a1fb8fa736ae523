import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeArticle } from "../../benchmarks/make-article.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/build-archive.ts";
import { openMemoryCache } from "../../src/cache/extraction-cache.ts";
import { extractAhead } from "../../src/cli/extract-ahead.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import type { Extraction } from "../../src/mentions/extract-article.ts";

const NOW = "2026-01-01T00:00:00Z";

const ARTICLES = 220;
let content = "";
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), "dateline-ahead-"));
  for (let number = 0; number < ARTICLES; number += 1) {
    const { path, text } = makeArticle(number);
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  // A page as captured, whose repeated line depends on the others.
  for (const name of ["one", "two", "three"])
    writeFileSync(
      join(content, `articles/${name}.txt`),
      `Share this story now\n\nThe pier of ${name} opened\n\nThe pier of ${name} opened on 4 May 2019, after ${name.length} years of work that the town had paid for.\n`,
    );
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

describe("reads ahead on other threads", { timeout: 120_000 }, () => {
  it.each([2, 3])("what one thread reads by itself, with %i threads", async (threads) => {
    const cache = openMemoryCache<Extraction>();
    const steps: number[] = [];
    const progress = { ...SILENT_PROGRESS, step: (done: number) => steps.push(done) };
    await extractAhead(content, cache, progress, NOW, threads);
    expect(steps.at(-1)).toBe(ARTICLES + 3);
    const kept: boolean[] = [];
    const told = {
      ...cache,
      get: (key: string, near?: string) => {
        kept.push(cache.has(key));
        return cache.get(key, near);
      },
    };
    const ahead = buildArchive(content, () => {}, { now: NOW, cache: told });
    const alone = buildArchive(content, () => {}, { now: NOW });
    expect(kept).toEqual(kept.map(() => true));
    expect(kept).toHaveLength(ARTICLES + 3);
    const inFull = ({ articles }: Archive): string =>
      JSON.stringify(articles.map(({ id, document, mentions, names }) => [id, document, mentions, names]));
    expect(inFull(ahead) === inFull(alone)).toBe(true);
  });

  it("but not where there is one core, or few articles", async () => {
    const steps: number[] = [];
    const progress = { ...SILENT_PROGRESS, step: (done: number) => steps.push(done) };
    await extractAhead(content, openMemoryCache<Extraction>(), progress, NOW, 1);
    await extractAhead("content", openMemoryCache<Extraction>(), progress, NOW, 2);
    expect(steps).toEqual([]);
  });
});
