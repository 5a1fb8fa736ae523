import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPageManifest, sealOf, writePageManifest } from "../../src/cache/page-manifest.ts";
import { publishAtomically } from "../../src/cache/publish-atomically.ts";
import { isRunning } from "./is-running.ts";

let folder = "";
let output = "";
let manifest = "";
let notes: string[] = [];
const note = (text: string) => notes.push(text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-manifest-"));
  output = join(folder, "_site");
  manifest = join(folder, "cache", "pages");
  notes = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const first = new Map([
  ["index.html", "d1"],
  ["a.html", "d2"],
  ["b.html", "d3"],
]);

/** Publishes pages as a build does: those that are unchanged are carried over. Answers the paths it made. */
async function build(pages: ReadonlyMap<string, string>, isKilledBeforeManifest = false): Promise<string[]> {
  const made: string[] = [];
  await publishAtomically(output, { pid: process.pid, isRunning }, async (stage) => {
    const { holds } = openPageManifest(manifest, output, note);
    const unchanged = [...pages].filter(([path, digest]) => holds(path, digest)).map(([path]) => path);
    const missing = new Set(stage.carryOver(unchanged));
    for (const [path, digest] of pages) {
      if (unchanged.includes(path) && !missing.has(path)) continue;
      made.push(path);
      writeFileSync(join(stage.folder, path), `page of ${digest}`);
    }
    return sealOf(pages);
  });
  if (!isKilledBeforeManifest) writePageManifest(manifest, output, pages, new Map(), note);
  for (const [path, digest] of pages)
    expect(readFileSync(join(output, path), "utf8")).toBe(`page of ${digest}`);
  return made;
}

describe("openPageManifest", () => {
  it("makes a page once, and again only where its view changed", async () => {
    expect(await build(first)).toEqual(["index.html", "a.html", "b.html"]);
    expect(await build(first)).toEqual([]);
    expect(await build(new Map([...first, ["a.html", "d4"]]))).toEqual(["a.html"]);
    expect(await build(new Map([["b.html", "d3"]]))).toEqual([]);
    expect(notes).toEqual([]);
  });

  it.each([
    ["was changed", () => appendFileSync(join(output, "a.html"), "!")],
    ["was cut short", () => truncateSync(join(output, "a.html"), 1)],
    ["was touched", () => utimesSync(join(output, "a.html"), 1, 1)],
    ["was deleted", () => rmSync(join(output, "a.html"))],
  ])("makes a page again whose file %s", async (_how, harm) => {
    await build(first);
    harm();
    expect(await build(first)).toEqual(["a.html"]);
  });

  it("knows a page by what it was composed from, as long as its file stands untouched", async () => {
    await build(first);
    writePageManifest(manifest, output, first, new Map([["a.html", "i1"]]), note);
    const { madeFrom } = openPageManifest(manifest, output, note);
    expect([madeFrom("a.html", "i1"), madeFrom("a.html", "i2")]).toEqual(["d2", null]);
    // A page that told no inputs is known by none.
    expect([madeFrom("b.html", "i1"), madeFrom("none.html", "i1")]).toEqual([null, null]);
    appendFileSync(join(output, "a.html"), "!");
    expect(madeFrom("a.html", "i1")).toBeNull();
  });

  it("makes every page again where the site is of another edition than the manifest", async () => {
    await build(first);
    await build(new Map([...first, ["a.html", "d4"]]), true);
    expect(await build(first)).toHaveLength(3);
  });

  it("makes every page again where the manifest is damaged, and says so", async () => {
    await build(first);
    truncateSync(manifest, 90);
    expect(await build(first)).toHaveLength(3);
    expect(notes).toEqual([expect.stringContaining("damaged")]);
    expect(await build(first)).toEqual([]);
  });

  it("makes every page again where the site is gone", async () => {
    await build(first);
    rmSync(output, { recursive: true });
    expect(await build(first)).toHaveLength(3);
  });

  it("is a note and no failure where the manifest cannot be written", async () => {
    manifest = "/sys/dateline/pages";
    await build(first);
    expect(notes).toEqual([expect.stringContaining("cannot be kept")]);
  });
});

describe("sealOf", () => {
  it("is the same in whatever order the pages come, and differs with a page", () => {
    expect(sealOf(new Map([...first].reverse()))).toBe(sealOf(first));
    expect(sealOf(new Map([...first, ["c.html", "d5"]]))).not.toBe(sealOf(first));
  });
});
