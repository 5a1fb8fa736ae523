import { describe, expect, it } from "vitest";
import { composeOverview } from "../../src/archive/overview.ts";
import { buildArchive } from "../../src/build-archive.ts";
import { printOverview } from "../../src/cli/print-overview.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { makeFolder } from "../make-folder.ts";

function printed(overview: Parameters<typeof printOverview>[0]): string {
  let all = "";
  printOverview(overview, (text) => {
    all += text;
  });
  return all;
}

describe("printOverview", () => {
  it("says what an archive is like", () => {
    const words = "The eastern quay of Lisgar opened on Tuesday after two years of work.\n";
    const folder = makeFolder({
      "site.yaml": "base: https://coast.example/\n",
      "articles/a.md": `---\ntitle: Quay\npublished: 2019-05-14\n---\n${words}`,
      "articles/b.md": `---\ntitle: Quay\n---\n${words}`,
      "articles/c.md": "---\ntitle: Kai\nlanguage: de\n---\nDer Kai ist offen.\n",
      "articles/d.md": "---\ntitle: Draft\ndraft: true\n---\nLater.\n",
      "articles/e.md": "---\ntitle: Later\nembargo: 2031-01-02\n---\nLater.\n",
      "articles/f.md": "---\ntitle: [\n---\nBroken.\n",
    });
    const faults: Diagnostic[] = [];
    const held: { readonly until: string | null }[] = [];
    const leftOut: unknown[] = [];
    const archive = buildArchive(folder, (fault) => faults.push(fault), {
      now: "2026-12-01T00:00:00Z",
      onHeld: (article) => held.push(article),
      onLeftOut: (article) => leftOut.push(article),
    });
    const told = printed(composeOverview(archive, faults, { held, leftOut }));
    expect(told).toMatch(/^Articles {15}3\n {2}by language {10}en 2, de 1\n {2}without a date {7}2\n/);
    expect(told).toContain("  with the same words  2: articles/a.md, articles/b.md\n");
    expect(told).toMatch(
      /^Held back {14}2: 1 until 2031-01-02T00:00:00.*, 1 until an editor\n {23}releases them/m,
    );
    expect(told).toMatch(/^Left out for errors {4}1\n\n$/m);
    for (const line of told.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});
