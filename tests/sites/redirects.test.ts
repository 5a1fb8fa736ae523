import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../make-folder.ts";
import { runDateline } from "./run-dateline.ts";

const FILES = {
  "site.yaml": "title: Harbour archive\nbase: https://example.org/archive/\n",
  "articles/a.md": "---\ntitle: A consul goes\n---\n\nConsul Rita Amin left on Monday.\n",
  "authority/people/ruth-amin.md": "---\nname: Ruth Amin\n---\n",
  "authority/judgements.yaml":
    "- merge: person/rita-amin\n  into: person/ruth-amin\n  by: Ben Cole\n  on: 2026-11-16\n  because: A slip of the pen.\n",
};

let output = "";
const page = (path: string): string => readFileSync(join(output, path, "index.html"), "utf8");

beforeAll(() => {
  output = join(mkdtempSync(join(tmpdir(), "dateline-")), "site");
  const { status, err } = runDateline([
    "build",
    "--content",
    makeFolder(FILES),
    "--output",
    output,
    "--no-cache",
  ]);
  expect(status, err).toBe(0);
}, 60_000);
afterAll(() => rmSync(join(output, ".."), { recursive: true, force: true }));

describe("the old address of a merged entity", () => {
  it("leads on, with and without a browser that obeys", () => {
    const html = page("people/rita-amin");
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/archive/people/ruth-amin/"/>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/archive/people/ruth-amin/"/>');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<a href="/archive/people/ruth-amin/">Ruth Amin</a>');
    // Who decided and why is the desk's own, unless site.yaml says otherwise.
    expect(html).toContain("The desk decided that the two are one (2026-11-16).");
    expect(html).not.toContain("Ben Cole");
  });
  it("is told on the page it leads to, with what the articles print", () => {
    const html = page("people/ruth-amin");
    expect(html).toContain("Also written");
    expect(html).toContain("<b>Rita Amin</b>");
  });
});
