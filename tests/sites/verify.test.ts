import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Disproof } from "../../src/witness/verdict.ts";
import { witnessSite } from "../../src/witness/witness.ts";
import { runDateline } from "./run-dateline.ts";

const CONTENT = "content";
let folder = "";
const site = (): string => join(folder, "site");
const verify = (...words: readonly string[]) =>
  runDateline(["verify", "--content", CONTENT, "--output", ...words]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const { status } = runDateline([
    "build",
    "--content",
    CONTENT,
    "--output",
    site(),
    "--no-cache",
    "--quiet",
  ]);
  expect(status).toBe(0);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const prove = (folder = site(), pages?: ReadonlySet<string>) =>
  witnessSite({ site: folder, content: CONTENT, sample: null, isStrict: false, ...(pages && { pages }) });

function disproofs(pages?: ReadonlySet<string>): readonly Disproof[] {
  const result = prove(site(), pages);
  return result.outcome === "uncheckable" ? [] : result.tally.disproofs;
}

/** What is disproved when a file of the site is altered; it is put back afterwards. */
function disprovedBy(path: string, alter: (text: string) => string): readonly string[] {
  const file = join(site(), path);
  const text = readFileSync(file, "utf8");
  const altered = alter(text);
  expect(altered, path).not.toBe(text);
  writeFileSync(file, altered);
  try {
    const result = witnessSite({ site: site(), content: CONTENT, sample: null, isStrict: false });
    return result.outcome === "uncheckable"
      ? []
      : result.tally.disproofs.map((fault) => `${fault.path}: ${fault.why}`);
  } finally {
    writeFileSync(file, text);
  }
}

describe("verify", () => {
  it("proves the archive that stands in this repository, and a copy of its site", () => {
    const { status, out, err } = verify(site());
    expect(err).toBe("");
    expect(out).toMatch(/^Proved [\d,]+ claims of \d+ files against \d+ articles\.$/m);
    expect(status).toBe(0);
    const copy = join(folder, "copy");
    cpSync(site(), copy, { recursive: true });
    expect(prove(copy)).toMatchObject({ outcome: "proved", strangers: [] });
    rmSync(copy, { recursive: true });
  }, 300_000);

  it("says that it cannot check where there is no site or no content", () => {
    for (const [output, why] of [
      [join(folder, "missing"), "Missing site"],
      [CONTENT, "holds no site"],
    ] as const) {
      const { status, err } = verify(output);
      expect(status).toBe(2);
      expect(err).toContain(why);
      expect(err).not.toMatch(/^\s+at /m);
    }
    const { status, err } = runDateline(["verify", "--content", join(folder, "none"), "--output", site()]);
    expect({ status, err: err.split("`")[0] }).toEqual({ status: 2, err: "Missing content folder " });
  }, 300_000);

  it("proves a sample of an archive", () => {
    const { status, out } = verify(site(), "--sample", "2");
    expect(out).toMatch(/against 2 articles\.$/m);
    expect(status).toBe(0);
    expect(verify(site(), "--sample", "none").status).toBe(2);
  }, 300_000);

  it("names files that the site does not list, and fails for them when strict", () => {
    writeFileSync(join(site(), "stray.html"), "<p>5</p>");
    expect(prove()).toMatchObject({ outcome: "proved", strangers: ["stray.html"] });
    const strict = verify(site(), "--strict", "--quiet");
    expect(strict.err).toContain("stray.html  not proved: the site does not list this file");
    expect(strict.status).toBe(1);
    unlinkSync(join(site(), "stray.html"));
  }, 300_000);

  it("sees links, set-user bits and files that nobody may read", () => {
    const [link, tool, shut] = ["link.html", "robots.txt", "favicon.svg"].map((name) => join(site(), name));
    symlinkSync("/etc/hostname", link ?? "");
    chmodSync(tool ?? "", 0o4755);
    chmodSync(shut ?? "", 0o044);
    const { status, err } = verify(site(), "--quiet");
    expect(err).toMatch(/link\.html {2}not proved.*\n {2}found: {4}a symbolic link/);
    expect(err).toMatch(/robots\.txt {2}not proved.*\n {2}found: {4}a file with a set-user/);
    expect(err).toMatch(
      /favicon\.svg {2}not proved.*\n {2}found: {4}a file or folder that its owner may not read/,
    );
    expect(status).toBe(1);
    unlinkSync(link ?? "");
    for (const file of [tool, shut]) chmodSync(file ?? "", 0o644);
  }, 300_000);

  it.each([
    [
      "a link without a target",
      "index.html",
      'href="/people/"',
      'href="/peeple/"',
      "a link leads to no file of the site",
    ],
    [
      "an anchor without a place",
      "timeline/index.html",
      "#s33",
      "#s333",
      "a link leads to no place of the page",
    ],
    [
      "a word of an article changed",
      "articles/2024/07/consuls-tour-western-chongqing/index.html",
      "plentiful natural",
      "scarce natural",
      "words of",
    ],
    [
      "a digit of a sentence changed",
      "figures/china-europe-trains-of-chongqing/index.html",
      "nearly <b>16,000</b>",
      "nearly <b>16,500</b>",
      "the words do not stand in sentence",
    ],
  ])("sees %s", (_, path, from, to, why) => {
    expect(disprovedBy(path, (text) => text.replace(from, to)).join("\n")).toContain(why);
  });

  it("sees a list that was changed", () => {
    expect(disprovedBy(".dateline-site", (text) => text.replace('"articles":5', '"articles":6'))).toEqual([
      ".dateline-site: the list of the site's files was changed",
    ]);
  });

  it("sees a page that is gone", () => {
    const [person = ""] = readdirSync(join(site(), "people"));
    const file = join(site(), "people", person, "index.html");
    const text = readFileSync(file, "utf8");
    unlinkSync(file);
    const seen = disproofs().map(({ why }) => why);
    writeFileSync(file, text);
    expect(seen).toContain("a link leads to no file of the site");
  }, 300_000);
});
