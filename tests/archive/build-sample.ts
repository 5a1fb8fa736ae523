import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/build-archive.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { makeFolder } from "../make-folder.ts";

/** Builds the archive of files below a content folder of its own, with what is reported. */
export function buildSample(files: Readonly<Record<string, string>>): {
  readonly archive: Archive;
  readonly faults: readonly Diagnostic[];
} {
  const faults: Diagnostic[] = [];
  const folder = makeFolder({ "site.yaml": "title: Sample\nbase: https://example.org/\n", ...files });
  const archive = buildArchive(folder, (fault) => faults.push(fault), { now: "2026-11-16T00:00:00Z" });
  return { archive, faults };
}

/** Articles of one paragraph each, numbered in their order: `articles/a1.md`. */
export function articlesOf(
  texts: readonly string[],
  published = "2024-05-14",
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text, at) => [
      `articles/a${at + 1}.md`,
      `---\ntitle: Report ${"i".repeat(at + 1)}\npublished: ${published}\n---\n\n${text}\n`,
    ]),
  );
}
