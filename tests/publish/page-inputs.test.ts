import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { makeArticle } from "../../benchmarks/make-article.ts";
import { buildArchive } from "../../src/build-archive.ts";
import { openMemoryCache } from "../../src/cache/extraction-cache.ts";
import type { Extraction } from "../../src/mentions/extract-article.ts";
import { composePages } from "../../src/publish/compose-pages.ts";
import type { Page, View } from "../../src/publish/views.ts";
import { times } from "../deep.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The archive that comes with Dateline has records, series, phrases and judgements; made articles have namesakes and gaps.
cpSync("content", folder, { recursive: true });
for (let number = 0; number < 12; number += 1)
  writeFileSync(join(folder, `articles/made-${number}.md`), makeArticle(number).text);

const FILES = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

interface Composed {
  readonly inputs: string;
  readonly view: string;
}

// One cache for all runs: what an article says by itself is found once for each of its texts.
const cache = openMemoryCache<Extraction>();

/** Every page that tells its inputs, by address. */
function composeAll(): ReadonlyMap<string, Composed> {
  const archive = buildArchive(folder, () => {}, { now: "2026-11-22T00:00:00Z", cache });
  const pages = (Object.values(composePages(archive)) as (readonly Page<View>[])[]).flat();
  return new Map(
    pages.flatMap(({ url, inputs, compose }) =>
      inputs === undefined ? [] : [[url, { inputs: inputs(), view: JSON.stringify(compose()) }]],
    ),
  );
}

const WORDS = ["Lisgar", "Chile", "2019", "Consul General of Peru", "said Ada Moss", "12 percent", "- ", "#"];

const edit = fc.record({
  file: fc.nat({ max: FILES.length - 1 }),
  line: fc.nat({ max: 400 }),
  how: fc.constantFrom("drop", "double", "swap", "number", "name", "insert", "delete"),
  word: fc.constantFrom(...WORDS),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Makes one small change to a file; answers a function that takes it back. */
function make({ file, line, how, word }: Edit): () => void {
  const path = FILES[file] ?? "";
  // Of two edits the first may have taken the file away.
  if (!existsSync(path)) return () => {};
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");
  const at = line % lines.length;
  const here = lines[at] ?? "";
  if (how === "drop") lines.splice(at, 1);
  if (how === "double") lines.splice(at, 0, here);
  if (how === "swap") lines.splice(at, 2, lines[at + 1] ?? "", here);
  if (how === "number") lines[at] = here.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  if (how === "name") lines[at] = here.replace(/(?<=\s)\p{Lu}[\p{Ll}]+/u, word);
  if (how === "insert") lines[at] = here.replace(/ /, ` ${word} `);
  if (how === "delete") rmSync(path);
  else writeFileSync(path, lines.join("\n"));
  return () => writeFileSync(path, text);
}

describe("a page's inputs", () => {
  it("are the same only where its view is the same, whatever was edited anywhere", {
    timeout: 3_600_000,
  }, () => {
    const first = composeAll();
    const told = [...first.keys()];
    expect(told.filter((url) => /^\/articles\/.*\/numerals\/$/.test(url)).length).toBeGreaterThan(15);
    expect(told.filter((url) => /^\/(?:people|events)\//.test(url)).length).toBeGreaterThan(20);
    let known = 0;
    let asked = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
        const undo: (() => void)[] = [];
        try {
          for (const one of edits) undo.push(make(one));
          for (const [url, now] of composeAll()) {
            const before = first.get(url);
            if (before === undefined) continue;
            asked += 1;
            if (before.inputs !== now.inputs) continue;
            known += 1;
            expect(now.view, url).toBe(before.view);
          }
        } finally {
          for (const back of undo.reverse()) back();
        }
      }),
      { numRuns: times(40, 1500) },
    );
    // An edit of one file leaves most pages as they are.
    expect(known).toBeGreaterThan(asked / 2);
  });
});
