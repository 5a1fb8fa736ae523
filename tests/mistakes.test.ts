import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildArchive } from "../src/build-archive.ts";
import { CATALOGUE } from "../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../src/diagnostics/print-diagnostics.ts";

// A folder for each diagnostic: `content/` as an editor got it wrong, `expected.txt` as the editor sees it.
const MISTAKES = join(import.meta.dirname, "mistakes");
const folders = readdirSync(MISTAKES).sort();

const folderOf = (code: string): string => code.replace("/", "-");

const failing = (): never => {
  throw new RangeError("Invalid time value");
};

/** Builds the archive of a mistake and answers what it reports. */
function faultsOf(folder: string): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  buildArchive(join(MISTAKES, folder, "content"), (fault) => faults.push(fault), {
    now: "2026-11-16T00:00:00Z",
    // No content should ever show it: a fault of ours is planted.
    ...(folder === "source-unprocessed" ? { extractArticle: failing } : {}),
  });
  return faults;
}

describe("a mistake in content", () => {
  it.each(folders)("is told as its editor sees it: %s", async (folder) => {
    const faults = faultsOf(folder);
    let printed = "";
    printDiagnostics(faults, { folder: "content", isColoured: false }, (text) => {
      printed += text;
    });
    expect(faults.map(({ code }) => folderOf(code))).toContain(folder);
    await expect(printed).toMatchFileSnapshot(join(MISTAKES, folder, "expected.txt"));
  });

  it.each(Object.keys(CATALOGUE))("has a folder that shows %s", (code) => {
    expect(existsSync(join(MISTAKES, folderOf(code), "content"))).toBe(true);
  });

  it("is told with the words meant, wherever it has a place", () => {
    for (const folder of folders)
      for (const { path, text, span } of faultsOf(folder)) {
        const file = join(MISTAKES, folder, "content", path);
        if (text !== null) expect([path, text]).toEqual([path, readFileSync(file, "utf8")]);
        if (span !== null) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text?.length ?? -1);
        }
      }
  });
});
