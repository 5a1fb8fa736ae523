import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { isInside } from "./is-inside.ts";
import { LARGEST_FILE, tooLarge } from "./largest-file.ts";
import { formatOf, readSourceFile } from "./read-source-file.ts";
import type { SourceFile } from "./source-file.ts";

const FOLDER = "articles";

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Path order by code units, so that no locale and no file system's order is seen. */
const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Walk {
  readonly content: string;
  /** The content folder with its own links resolved: what lies outside it is not read. */
  readonly root: string;
  readonly paths: string[];
  readonly report: Report;
}

/** What an entry is, links followed; `other` for a pipe, a socket or a device, which would be waited for, perhaps for ever. */
type Kind = "file" | "folder" | "other";

/** Where a link leads; null where it leads nowhere or out of the content folder, which is reported. */
function followLink(walk: Walk, path: string, above: ReadonlySet<string>): Kind | null {
  const file = join(walk.content, path);
  let real: string;
  try {
    real = realpathSync(file);
  } catch (fault) {
    walk.report(diagnose("source/unreadable", { path, text: null, span: null }, { why: messageOf(fault) }));
    return null;
  }
  if (!isInside(walk.root, real)) {
    walk.report(diagnose("source/link-outside", { path, text: null, span: null }, { name: path }));
    return null;
  }
  const found = statSync(real);
  if (found.isFile()) return "file";
  if (!found.isDirectory()) return "other";
  // A link to a folder it stands in would be walked for ever.
  return above.has(real) ? null : "folder";
}

function walkFolder(walk: Walk, folder: string, above: ReadonlySet<string>): void {
  const file = join(walk.content, folder);
  let entries: Dirent[];
  try {
    entries = readdirSync(file, { withFileTypes: true });
  } catch (fault) {
    walk.report(
      diagnose("source/unreadable", { path: folder, text: null, span: null }, { why: messageOf(fault) }),
    );
    return;
  }
  const here = new Set(above).add(realpathSync(file));
  for (const entry of entries.sort((a, b) => byPath(a.name, b.name))) {
    // Editors and systems keep files of their own: `.DS_Store`, `.#draft.md`.
    if (entry.name.startsWith(".")) continue;
    const path = `${folder}/${entry.name}`;
    let kind: Kind | null = entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other";
    if (entry.isSymbolicLink()) kind = followLink(walk, path, here);
    if (kind === "folder") walkFolder(walk, path, here);
    else if (kind === "file") walk.paths.push(path);
    else if (kind === "other")
      walk.report(
        diagnose("source/unreadable", { path, text: null, span: null }, { why: "it is no regular file" }),
      );
  }
}

/**
 * Reads all articles below `content/articles`, in the order of their paths by code units. A file that is no article or
 * cannot be read is reported and left out; files and folders whose name begins with a full stop are passed over; a link
 * is followed only within the content folder. No folder, no articles.
 */
export function readSourceFiles(content: string, report: Report): readonly SourceFile[] {
  if (!existsSync(join(content, FOLDER))) return [];
  const walk: Walk = { content, root: realpathSync(content), paths: [], report };
  walkFolder(walk, FOLDER, new Set());
  const files: SourceFile[] = [];
  for (const path of walk.paths.sort(byPath)) {
    const place = { path, text: null, span: null };
    if (formatOf(path) === null) {
      report(diagnose("source/unknown-format", place, { name: path.slice(path.lastIndexOf("/") + 1) }));
      continue;
    }
    try {
      const { size } = statSync(join(content, path));
      if (size > LARGEST_FILE) report(diagnose("source/too-large", place, tooLarge(size)));
      else files.push(readSourceFile(join(content, path), path));
    } catch (fault) {
      report(diagnose("source/unreadable", place, { why: messageOf(fault) }));
    }
  }
  return files;
}
