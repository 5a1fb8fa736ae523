import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTree } from "./read-tree.ts";
import { runDateline } from "./run-dateline.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Copies a folder file by file in an order of our own, so that the file system lists it otherwise. */
function copyBackwards(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .reverse();
  for (const file of files) {
    const target = join(to, relative(from, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
}

const build = (content: string, output: string, environment: Record<string, string>, ...more: string[]) => {
  const run = runDateline(["build", "--content", content, "--output", output, ...more], { environment });
  expect(run.err, run.err).not.toContain("error");
  expect(run.status).toBe(0);
  return readTree(output);
};

describe("the same content gives the same bytes", () => {
  it("in another time zone, locale, folder order and place, with and without a cache, joined or from source", {
    timeout: 180_000,
  }, () => {
    const [one, two] = [join(folder, "one"), join(folder, "elsewhere", "two")];
    copyBackwards("content", join(one, "content"));
    cpSync("content", join(two, "content"), { recursive: true });
    const first = build(join(one, "content"), join(one, "site"), {
      TZ: "America/New_York",
      LANG: "de_DE.UTF-8",
      LC_ALL: "de_DE.UTF-8",
    });
    const second = build(
      join(two, "content"),
      join(two, "site"),
      { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", DATELINE_FROM_SOURCE: "1" },
      "--no-cache",
    );
    // Built again from the cache and the pages that stand.
    const third = build(join(one, "content"), join(one, "site"), { TZ: "UTC" });
    expect(first.size).toBeGreaterThan(100);
    expect([...second.keys()]).toEqual([...first.keys()]);
    const differing = (other: ReadonlyMap<string, string>) =>
      [...first].filter(([path, bytes]) => other.get(path) !== bytes).map(([path]) => path);
    expect(differing(second)).toEqual([]);
    expect(differing(third)).toEqual([]);
  });
});
