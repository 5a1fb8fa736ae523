import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openExtractionCache } from "../../src/cache/extraction-cache.ts";
import { times } from "../deep.ts";

let folder = "";
let notes: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-cache-"));
  notes = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (version = "v1") => openExtractionCache<string>(folder, version, (text) => notes.push(text));

/** A run that reads `articles`, finding for each its value in the cache or making it; answers which were made. */
function run(articles: Readonly<Record<string, string>>, version = "v1"): string[] {
  const cache = open(version);
  const made: string[] = [];
  for (const [key, value] of Object.entries(articles)) {
    const found = cache.get(key);
    if (found === null) {
      made.push(key);
      cache.set(key, value);
    } else expect(found).toBe(value);
  }
  cache.save();
  return made;
}

const packs = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".pack"));
const harmPacks = (harm: (file: string) => void): void => {
  for (const name of packs()) harm(join(folder, name));
};
const articles = { a: "apple — “é”", b: "b".repeat(3_000), c: "\ud83d 😀" };

describe("openExtractionCache", () => {
  it("gives in the next run what was kept in this", () => {
    expect(run(articles)).toEqual(["a", "b", "c"]);
    expect(run(articles)).toEqual([]);
    expect(notes).toEqual([]);
  });

  it("gives in the same run what was kept in it", () => {
    const cache = open();
    cache.set("a", "one");
    expect([cache.get("a"), cache.get("b")]).toEqual(["one", null]);
  });

  it("keeps an archive in few files, however many articles and edits", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, `${at} `.repeat(200)]));
    run(many);
    expect(packs()).toHaveLength(1);
    for (let edit = 0; edit < 20; edit += 1) {
      delete many[`k${edit}`];
      many[`edit${edit}`] = `edited ${edit}`;
      expect(run(many)).toEqual([`edit${edit}`]);
    }
    expect(packs().length).toBeLessThanOrEqual(8);
    expect(run(many)).toEqual([]);
  });

  it("lets go of what is no longer used, on disk too", () => {
    run({ ...articles, old: "o".repeat(100_000) });
    run(articles);
    expect(run({ old: "o".repeat(100_000) })).toEqual(["old"]);
    run(articles);
    const bytes = packs().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(10_000);
  });

  it("writes nothing where nothing changed", () => {
    run(articles);
    const before = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    run(articles);
    expect(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])).toEqual(before);
  });

  it("knows nothing of another version, and clears it away", () => {
    run(articles, "v1");
    expect(run(articles, "v2")).toEqual(["a", "b", "c"]);
    expect(packs()).toHaveLength(1);
    expect(run(articles, "v1")).toEqual(["a", "b", "c"]);
    expect(notes).toEqual([]);
  });

  it("forgets a run that was killed before it saved, and clears it away later", () => {
    run(articles);
    open().set("d", "never saved");
    expect(run({ ...articles, d: "made anew", e: "more" })).toEqual(["d", "e"]);
    expect(run({ ...articles, d: "made anew", e: "more" })).toEqual([]);
    expect(packs().length).toBeLessThanOrEqual(2);
  });

  it("keeps the words of the text beside it once, however long or odd the text", () => {
    for (const near of ["", "é", "\ud83d", "a word again ".repeat(9_000), "é".repeat(40_000)]) {
      const value = near.slice(0, 20_000);
      const cache = open();
      cache.set("near", value, near);
      expect(cache.get("near", near)).toBe(value);
      cache.save();
      expect(open().get("near", near)).toBe(value);
    }
    const words = Array.from({ length: 2_000 }, (_, at) => (at * at * 7919).toString(36)).join(" ");
    const cache = open();
    cache.set("near", words, words);
    cache.save();
    const bytes = packs().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(words.length / 10);
    expect(notes).toEqual([]);
  });

  it("makes the folder where it is missing", () => {
    folder = join(folder, "not", "yet");
    expect(run(articles)).toHaveLength(3);
    expect(run(articles)).toEqual([]);
  });
});

describe("a damaged cache", () => {
  it.each([
    ["a pack that is gone", () => harmPacks((file) => rmSync(file)), "damaged in part"],
    ["a pack cut short", () => harmPacks((file) => truncateSync(file, 5)), "damaged in part"],
    ["an empty index", () => truncateSync(join(folder, "extractions"), 0), "Every article is read anew"],
    [
      "an index cut short",
      () => truncateSync(join(folder, "extractions"), 100),
      "Every article is read anew",
    ],
    [
      "an index of words",
      () => writeFileSync(join(folder, "extractions"), "words\n"),
      "Every article is read anew",
    ],
  ])("is noticed, told once and rebuilt: %s", (_what, harm, note) => {
    run(articles);
    harm();
    expect(run(articles)).not.toEqual([]);
    expect(notes).toEqual([expect.stringContaining(note)]);
    expect(run(articles)).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  it("is never trusted, whichever byte is changed", () => {
    run(articles);
    for (const name of readdirSync(folder)) {
      const whole = readFileSync(join(folder, name));
      const step = Math.ceil(whole.length / times(60, whole.length));
      for (let at = 0; at < whole.length; at += step) {
        const harmed = Buffer.from(whole);
        harmed[at] = (harmed[at] ?? 0) ^ 0x20;
        writeFileSync(join(folder, name), harmed);
        const cache = openExtractionCache<string>(folder, "v1", () => {});
        for (const [key, value] of Object.entries(articles)) expect([value, null]).toContain(cache.get(key));
        expect(Object.keys(articles).some((key) => cache.get(key) === null)).toBe(true);
      }
      writeFileSync(join(folder, name), whole);
    }
  });
});

describe("a cache that cannot be written", () => {
  it.each([
    ["in a folder that nobody may make", (): string => "/sys/dateline/cache"],
    [
      "in the place of a file",
      (): string => {
        writeFileSync(join(folder, "file"), "x");
        return join(folder, "file");
      },
    ],
  ])("is a note, said once, and no failure: %s", (_where, place) => {
    const whole = folder;
    folder = place();
    const made = run(articles);
    folder = whole;
    expect(made).toHaveLength(3);
    expect(notes).toEqual([expect.stringContaining("The cache cannot be written")]);
  });

  it("is still read", () => {
    run(articles);
    // A folder where the new index would be written: the write fails for the superuser too.
    mkdirSync(join(folder, "extractions.new"));
    expect(run({ ...articles, d: "more" })).toEqual(["d"]);
    expect(notes).toEqual([expect.stringContaining("The cache cannot be written: it is a folder")]);
    expect(run(articles)).toEqual([]);
    expect(packs()).toHaveLength(1);
  });
});
