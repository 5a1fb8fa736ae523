import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { isSlug, type Slug, slugOf } from "../text/slug.ts";

/** A record's file below the content folder, and its name, which is part of addresses. */
export interface RecordName {
  readonly slug: Slug;
  readonly path: string;
}

const ENDING = ".md";

/**
 * The records of a folder below the content folder, in the order of their names by code units, so that no file system's
 * order is seen. Empty where there is no such folder. A name that is no slug is an error: it would be no address, or the
 * address of another page, and two names that differ in case or in the make-up of their letters are one on some systems.
 */
export function readRecordNames(content: string, folder: string, report: Report): readonly RecordName[] {
  let names: readonly string[];
  try {
    if (statSync(join(content, folder), { throwIfNoEntry: false }) === undefined) return [];
    names = readdirSync(join(content, folder));
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    report(diagnose("source/unreadable", { path: folder, text: null, span: null }, { why }));
    return [];
  }
  const records: RecordName[] = [];
  // Editors and systems keep files of their own: `.DS_Store`, `.#marta-nunes.md`.
  for (const file of names.filter((name) => name.endsWith(ENDING) && !name.startsWith(".#")).sort()) {
    const path = `${folder}/${file}`;
    const name = file.slice(0, -ENDING.length);
    if (isSlug(name) && name === name.normalize("NFC")) records.push({ slug: name, path });
    else
      report(
        diagnose(
          "authority/wrong-value",
          { path, text: null, span: null },
          {
            found: `\`${name}\``,
            field: "the file's name",
            expected: `lower-case words with hyphens between, such as \`${slugOf(name)}\``,
          },
        ),
      );
  }
  return records;
}
