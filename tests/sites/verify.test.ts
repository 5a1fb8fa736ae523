import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { buildSite } from "../../src/cli/build.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import { filesOf, openProof, proveFile } from "../../src/cli/verify.ts";
import { times } from "../deep.ts";
import { runDateline } from "./run-dateline.ts";

const CONTENT = "content";
let folder = "";
let archive: Archive;
const site = (): string => join(folder, "site");
const fresh = (): string => join(folder, "fresh");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const built = await buildSite({
    content: CONTENT,
    output: site(),
    cache: null,
    now: "2026-11-22T00:00:00Z",
    progress: SILENT_PROGRESS,
    note: () => {},
  });
  if (built.outcome !== "built") throw new Error(`the site was not built: ${built.outcome}`);
  archive = built.archive;
  cpSync(site(), fresh(), { recursive: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A generator of numbers below `most` that is the same in every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
}

describe("verify", () => {
  it("proves the archive that stands in this repository", () => {
    const { status, out, err } = runDateline(["verify", "--content", CONTENT, "--output", site()]);
    expect(err).toBe("");
    expect(out).toMatch(/^Proved \d+ files against \d+ sentences of the sources\.$/m);
    expect(status).toBe(0);
  }, 60_000);

  it("finds a single altered digit on any page", () => {
    const next = numbers(7);
    const pages = filesOf(site()).filter((path) => path.endsWith(".html"));
    for (let round = 0; round < times(200, 20_000); round += 1) {
      const path = pages[next(pages.length)] ?? "";
      const file = join(site(), path);
      const html = readFileSync(file, "utf8");
      const digits = [...html.matchAll(/\d/g)];
      const { index, 0: digit } = digits[next(digits.length)] ?? { index: 0, 0: "" };
      const altered = String((Number(digit) + 1 + next(9)) % 10);
      writeFileSync(file, html.slice(0, index) + altered + html.slice(index + 1));
      const disproofs = proveFile(openProof(site(), fresh(), archive), path);
      writeFileSync(file, html);
      expect(disproofs, `${path}: ${html.slice(index - 40, index + 20)}`).not.toEqual([]);
      expect(proveFile(openProof(site(), fresh(), archive), path)).toEqual([]);
    }
  }, 300_000);

  it("finds an altered digit of a quoted sentence by the sentence itself, without a second build", () => {
    const path = "figures/china-europe-trains-of-chongqing/index.html";
    const html = readFileSync(join(site(), path), "utf8");
    const altered = html.replace(/(class="excerpt"[^>]*>(?:(?!<\/a>).)*?)16,000/, "$116,500");
    expect(altered).not.toBe(html);
    writeFileSync(join(site(), path), altered);
    const [disproof] = proveFile(openProof(site(), fresh(), archive), path);
    writeFileSync(join(site(), path), html);
    expect(disproof?.why).toMatch(/^the sentence s\d+ of articles\/2024\/04\//);
  });

  it("tells what is missing and what is too much", () => {
    writeFileSync(join(site(), "stray.html"), "<p>5</p>");
    rmSync(join(site(), "robots.txt"));
    const { status, err } = runDateline(["verify", "--content", CONTENT, "--output", site()]);
    expect(err).toContain("stray.html  not proved: the content makes no such file");
    expect(err).toContain("robots.txt  not proved: the file is missing");
    expect(status).toBe(1);
  }, 60_000);
});
