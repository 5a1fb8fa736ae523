import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isWhole, openPageManifest, writePageManifest } from "../../src/cache/page-manifest.ts";
import { publishAtomically } from "../../src/cache/publish-atomically.ts";
import { type CarriedFile, settleFiles } from "../../src/cache/sync-stage.ts";
import { isRunning } from "./is-running.ts";

let folder = "";
let output = "";
let manifest = "";
let seal = "";
let notes: string[] = [];
const note = (text: string) => notes.push(text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-manifest-"));
  output = join(folder, "_site");
  manifest = join(folder, "cache", "pages");
  notes = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Given {
  readonly inputs?: ReadonlyMap<string, string>;
  readonly isKilledBeforeManifest?: boolean;
}

const first = new Map([
  ["index.html", "d1"],
  ["a.html", "d2"],
  ["b.html", "d3"],
]);

/** Publishes pages as a build does: those that are unchanged are carried over. Answers the paths it made. */
async function build(
  pages: ReadonlyMap<string, string>,
  { inputs = new Map(), isKilledBeforeManifest = false }: Given = {},
): Promise<string[]> {
  const made: string[] = [];
  const publication = await publishAtomically(output, { pid: process.pid, isRunning }, [], async (stage) => {
    const { holds } = openPageManifest(manifest, output, note);
    const carried = new Map<string, CarriedFile>();
    for (const [path, digest] of pages) {
      const file = holds(path, digest);
      if (file !== null) carried.set(path, file);
    }
    for (const path of stage.carryOver([...carried.keys()])) carried.delete(path);
    for (const [path, digest] of pages) {
      if (carried.has(path)) continue;
      made.push(path);
      writeFileSync(join(stage.folder, path), `page of ${digest}`);
    }
    return { articles: 1, carried };
  });
  if (publication.outcome === "refused") throw new Error(publication.why);
  await wait(20);
  if (!isKilledBeforeManifest)
    writePageManifest(manifest, output, publication, { digests: pages, inputs }, note);
  seal = publication.seal;
  for (const [path, digest] of pages)
    expect(readFileSync(join(output, path), "utf8")).toBe(`page of ${digest}`);
  return made;
}

/** Writes other bytes of the same length into a page and sets its times back. */
function forge(): void {
  const file = join(output, "a.html");
  const { atime, mtime } = statSync(file);
  writeFileSync(file, readFileSync(file, "utf8").replace("d2", "d9"));
  utimesSync(file, atime, mtime);
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
    ["was changed with its size and times kept", forge],
    [
      "was replaced by one with its size and times",
      () => {
        const { atime, mtime } = statSync(join(output, "a.html"));
        rmSync(join(output, "a.html"));
        writeFileSync(join(output, "a.html"), "page of d9");
        utimesSync(join(output, "a.html"), atime, mtime);
      },
    ],
    ["was deleted", () => rmSync(join(output, "a.html"))],
  ])("makes a page again whose file %s", async (_how, harm) => {
    await build(first);
    await wait(20);
    expect(isWhole(manifest, output, seal)).toBe(true);
    harm();
    expect(isWhole(manifest, output, seal)).toBe(false);
    expect(await build(first)).toEqual(["a.html"]);
  });

  it("proves by its bytes a page that was only touched, or copied with the site", async () => {
    await build(first);
    utimesSync(join(output, "a.html"), 1, 1);
    expect(isWhole(manifest, output, seal)).toBe(false);
    expect(await build(first)).toEqual([]);
    cpSync(output, `${output}.copy`, { recursive: true });
    rmSync(output, { recursive: true });
    renameSync(`${output}.copy`, output);
    expect(await build(first)).toEqual([]);
    expect(isWhole(manifest, output, seal)).toBe(true);
  });

  it("does not know a page that was changed while the edition was published", async () => {
    await build(first);
    const files = await settleFiles(output, new Map(), (path) => path === ".dateline-site");
    writeFileSync(join(output, "b.html"), "other");
    writePageManifest(manifest, output, { seal, files }, { digests: first, inputs: new Map() }, note);
    expect(openPageManifest(manifest, output, note).holds("b.html", "d3")).toBeNull();
    expect(isWhole(manifest, output, seal)).toBe(false);
  });

  it("knows a page by what it was composed from, as long as its file stands untouched", async () => {
    await build(first, { inputs: new Map([["a.html", "i1"]]) });
    const { madeFrom } = openPageManifest(manifest, output, note);
    expect([madeFrom("a.html", "i1")?.digest, madeFrom("a.html", "i2")]).toEqual(["d2", null]);
    // A page that told no inputs is known by none.
    expect([madeFrom("b.html", "i1"), madeFrom("none.html", "i1")]).toEqual([null, null]);
    appendFileSync(join(output, "a.html"), "!");
    expect(madeFrom("a.html", "i1")).toBeNull();
  });

  it("makes every page again where the site is of another edition than the manifest", async () => {
    await build(first);
    await build(new Map([...first, ["a.html", "d4"]]), { isKilledBeforeManifest: true });
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
