import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { times } from "../deep.ts";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "./read-tree.ts";
import { type Run, runDateline } from "./run-dateline.ts";

type Tree = ReadonlyMap<string, string>;

/** Two states of one archive: they differ in every article, and the second has one more. */
const EDITIONS = [1, 2] as const;
type Edition = (typeof EDITIONS)[number];
const NUMBERS = [1, 2, 3, 4, 5];

const article = (number: number, edition: number): string =>
  `---\ntitle: Quay ${number} opens\npublished: 2019-05-1${number}\nsource: Harbour Times\n---\n\nMarta Nunes, head of the Lisgar Port Authority, said that ${edition + number}.5 million euros were spent on the quay.\n\n"We waited ${edition + 1} years," she told ${number}0 guests from Lisgar.\n`;

let folder = "";
const whole = new Map<Edition, Tree>();
/** How long a build takes on this machine. */
let length = 0;

const at = (...path: string[]): string => join(folder, ...path);
const articleFile = (name: number | string): string => at("content/articles", `${name}.md`);
const standing = (): Tree => readTree(at("_site"));
const otherOf = (edition: Edition): Edition => (edition === 1 ? 2 : 1);

function writeEdition(edition: Edition): void {
  for (const number of NUMBERS) writeFileSync(articleFile(number), article(number, edition));
  if (edition === 2) writeFileSync(articleFile("extra"), article(6, 2));
  else rmSync(articleFile("extra"), { force: true });
}

/** The edition that the site is, file for file; null where it is none as a whole. */
function editionOf(tree: Tree): Edition | null {
  const isSame = (other: Tree | undefined): boolean =>
    other?.size === tree.size && [...tree].every(([path, bytes]) => other.get(path) === bytes);
  return EDITIONS.find((edition) => isSame(whole.get(edition))) ?? null;
}

/** Two builds that write one cache in the same moment may spoil it, which is noticed and said; it is no fault of the site. */
const withoutNotes = (err: string): string => err.replace(/^The cache .*\n/gm, "");

const build = (environment: Readonly<Record<string, string>> = {}): Run =>
  runDateline(["build", "--quiet"], { cwd: folder, environment });

/** A build beside this process, which is killed after some milliseconds where they are given. */
async function buildBeside(fatal: number | null = null): Promise<Run> {
  const child = spawn(process.execPath, [resolve("bin/dateline.js"), "build", "--quiet"], { cwd: folder });
  let [out, err] = ["", ""];
  child.stdout.on("data", (part) => {
    out += part;
  });
  child.stderr.on("data", (part) => {
    err += part;
  });
  const timer = fatal === null ? null : setTimeout(() => child.kill("SIGKILL"), fatal);
  const [status] = await once(child, "close");
  if (timer !== null) clearTimeout(timer);
  return { status, out, err };
}

beforeAll(() => {
  folder = makeFolder({
    "content/site.yaml": "title: The coast\nbase: https://coast.example/\n",
    "content/articles/1.md": "",
  });
  for (const edition of EDITIONS) {
    writeEdition(edition);
    const started = performance.now();
    const { status, err } = build();
    length = performance.now() - started;
    expect([status, err]).toEqual([0, ""]);
    whole.set(edition, standing());
  }
  expect(editionOf(standing())).toBe(2);
}, 120_000);
afterEach(() => {
  // Whatever happened, the next build makes a whole site, and nothing is left beside it.
  const { status, err } = build();
  expect([status, withoutNotes(err)]).toEqual([0, ""]);
  expect(editionOf(standing())).not.toBeNull();
  expect(readdirSync(folder).sort()).toEqual([".dateline", "_site", "content"]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a whole build that comes to harm", { timeout: times(120_000, 1_200_000) }, () => {
  it("leaves the old site or the new one where it is killed at any moment, and the next succeeds", async () => {
    let killed = 0;
    for (let run = 0; run < times(5, 100); run += 1) {
      const before = editionOf(standing());
      const next = otherOf(before ?? 1);
      writeEdition(next);
      // Spread over the whole build by the golden ratio: never the same wait twice, the same in every run.
      const { status } = await buildBeside((((run + 1) * 0.618034) % 1) * length);
      if (status === null) killed += 1;
      // For a moment, between two renames, there is none; the next build brings it back.
      if (existsSync(at("_site"))) expect([before, next]).toContain(editionOf(standing()));
      const { status: mended, err } = build();
      expect([run, mended, err, editionOf(standing())]).toEqual([run, 0, "", next]);
    }
    expect(killed).toBeGreaterThan(times(1, 20));
  });

  it.each([0, 50_000, 5_000, 100_000].slice(0, times(2, 4)))(
    "leaves the old site where the disk is full after %d bytes, and says so",
    (bytes) => {
      const before = editionOf(standing());
      writeEdition(otherOf(before ?? 1));
      const { status, err } = build({
        NODE_OPTIONS: `--import ${pathToFileURL(resolve("tests/sites/full-disk.js")).href}`,
        DATELINE_DISK_BYTES: String(bytes),
        DATELINE_DISK_PATH: "_site.staged",
      });
      expect(err).toMatch(/^Unwritable output `.*_site`: the disk is full\.\n {2}hint: Make room .*\n$/);
      expect(status).toBe(1);
      expect(editionOf(standing())).toBe(before);
      expect(readdirSync(folder).sort()).toEqual([".dateline", "_site", "content"]);
    },
  );

  it("is whole where there is no room for its cache", () => {
    const next = otherOf(editionOf(standing()) ?? 1);
    writeEdition(next);
    const { status, err } = build({
      NODE_OPTIONS: `--import ${pathToFileURL(resolve("tests/sites/full-disk.js")).href}`,
      DATELINE_DISK_BYTES: "100",
      DATELINE_DISK_PATH: ".dateline/",
    });
    expect(err).toMatch(/^The cache cannot be written: the disk is full\./);
    expect([status, editionOf(standing())]).toEqual([0, next]);
  });

  it("is refused or waits its turn where another builds the same site", async () => {
    for (let run = 0; run < times(1, 10); run += 1) {
      const next = otherOf(editionOf(standing()) ?? 1);
      writeEdition(next);
      const runs = await Promise.all([buildBeside(), buildBeside()]);
      expect(runs.map(({ status }) => status)).toContain(0);
      for (const { status, err } of runs)
        expect([status, withoutNotes(err)]).toEqual([
          status,
          status === 0 ? "" : expect.stringMatching(/^Unexpected build in process \d+, expected none /),
        ]);
      expect(editionOf(standing())).toBe(next);
    }
  });

  it("reads a file or says why not, while that file is written, cut and deleted", async () => {
    const states = ["", article(1, 1), article(1, 2).slice(0, 30), article(1, 2), null];
    let turn = 0;
    const writer = setInterval(() => {
      const state = states[turn % states.length] ?? null;
      if (state === null) rmSync(articleFile(1), { force: true });
      else writeFileSync(articleFile(1), state);
      turn += 1;
    }, 1);
    for (let run = 0; run < times(3, 50); run += 1) {
      const { status, err } = await buildBeside();
      // No fault of the program's own, which would show where in the code it came up.
      expect(err).not.toMatch(/\n {4}at /);
      if (status !== 0) expect(err).toMatch(/1\.md.* error /);
      expect([0, 1]).toContain(status);
    }
    clearInterval(writer);
    writeEdition(2);
    expect(build().status).toBe(0);
    expect(editionOf(standing())).toBe(2);
  });
});
