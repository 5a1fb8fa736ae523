import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ArticleRecord, composeArticleRecord } from "../src/archive/article-record.ts";
import { cleanDocument } from "../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../src/mentions/find-mentions.ts";
import { formatOf, readSourceFile } from "../src/source/read-source-file.ts";
import { overlaps, type Span } from "../src/text/span.ts";

/** Folders of whole articles: the archive's own, and the fixtures of the reader. Captures are read where they are at hand. */
const FOLDERS = ["content/articles", "tests/document/fixtures", "tests/stories", "../shared/captures"];

function articlesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && formatOf(entry.name) !== null)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => folder !== "tests/stories" || file.includes("articles"))
    .sort();
}

function extract(file: string): { readonly text: string; readonly record: ArticleRecord } {
  const source = readSourceFile(file, file, () => {});
  const document = cleanDocument(source, { published: null });
  const candidates = findCandidates(document);
  const record = composeArticleRecord(
    file,
    document,
    typeMentions(candidates, countCandidates([candidates])),
  );
  return { text: source.text, record };
}

function overlapping(spans: readonly Span[]): readonly (readonly [Span, Span])[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.flatMap((span, at) => {
    const next = sorted[at + 1];
    return next !== undefined && overlaps(span, next) ? [[span, next] as const] : [];
  });
}

const missing = FOLDERS.filter((folder) => !existsSync(folder));
if (missing.length > 0) console.log(`not here, so not tested: ${missing.join(", ")}`);

const files = FOLDERS.flatMap(articlesIn);

describe("every mention stands where its offsets say", () => {
  it("has articles to test", () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)("%s", (file) => {
    const { text, record } = extract(file);
    const slice = ({ start, end }: Span) => text.slice(start, end);

    const named = {
      person: record.people,
      organisation: record.organisations,
      place: record.places,
      event: record.events,
    };
    for (const mention of record.mentions) {
      const entry = named[mention.kind].find(({ name }) => name === mention.name);
      expect(entry?.surfaces, `${mention.kind} ${mention.name}`).toContain(slice(mention));
    }
    for (const entry of Object.values(named).flat())
      for (const surface of entry.surfaces) expect(text).toContain(surface);
    for (const { surface, ...span } of [...record.dates, ...record.figures])
      expect(slice(span)).toBe(surface);
    for (const quote of record.quotes) {
      const printed = slice(quote).replace(/\s+/g, " ");
      expect(printed.length).toBeGreaterThanOrEqual(quote.text.length);
    }

    for (const list of [
      record.mentions,
      record.dates,
      record.figures,
      record.quotes,
      record.numerals,
      record.removed,
    ])
      expect(overlapping(list)).toEqual([]);

    // Each run of digits outside what was removed has one class.
    const digits = [...text.matchAll(/\p{Nd}+/gu)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((run) => !record.removed.some((removed) => overlaps(removed, run)));
    for (const run of digits) {
      // `&#128512;` prints one sign, not a number.
      if (/&#x?[0-9a-f]*$/i.test(text.slice(Math.max(0, run.start - 10), run.start))) continue;
      const classed = record.numerals.filter((numeral) => overlaps(numeral, run));
      expect(classed.length, `\`${slice(run)}\` at ${run.start}`).toBe(1);
    }
    for (const numeral of record.numerals)
      if (numeral.class === "ignored") expect(numeral.reason, slice(numeral)).toBeTruthy();
  });
});
