import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findArticleFolders } from "./article-folders.ts";
import { isInside } from "./is-inside.ts";
import { LARGEST_FILE, tooLarge } from "./largest-file.ts";
import { formatOf, readSourceFile } from "./read-source-file.ts";
import type { SourceFile } from "./source-file.ts";
import { isOfRoot, isPaperwork, isPassedOver, standsBeside } from "./words/passed-over.ts";

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
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    let kind: Kind | null = entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other";
    if (entry.isSymbolicLink()) kind = followLink(walk, path, here);
    if (kind === "folder") {
      if (!isPassedOver(entry.name) && !(folder === "" && isOfRoot(entry.name))) walkFolder(walk, path, here);
    } else if (kind === "file") walk.paths.push(path);
    else if (kind === "other")
      walk.report(
        diagnose("source/unreadable", { path, text: null, span: null }, { why: "it is no regular file" }),
      );
  }
}

// What Hugo and Zola write of a folder, not in it; `_index.fr.md` too.
const OF_FOLDER = /^_index(?:\.[\w-]+)*$/;

/** Why a file that is written like an article is none; null where it is one. */
function whyNoArticle(path: string, folders: readonly string[], text: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const folder = path.slice(0, -name.length).replace(/\/$/, "");
  if (isPaperwork(name) && !/^\s*(?:---|\+\+\+|;;;)/.test(text)) return "it is written about the folder";
  return /^index\.[a-z]+$/i.test(name) && folders.includes(folder)
    ? "it is the page of the folder itself"
    : null;
}

function readArticle(walk: Walk, path: string, folders: readonly string[]): SourceFile | null {
  const place = { path, text: null, span: null };
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (OF_FOLDER.test(name)) return null;
  if (formatOf(path) === null) {
    if (!standsBeside(name)) walk.report(diagnose("source/unknown-format", place, { name }));
    return null;
  }
  try {
    const { size } = statSync(join(walk.content, path));
    if (size > LARGEST_FILE) {
      walk.report(diagnose("source/too-large", place, tooLarge(size)));
      return null;
    }
    const source = readSourceFile(join(walk.content, path), path, walk.report);
    const why = whyNoArticle(path, folders, source.text);
    if (why !== null) walk.report(diagnose("source/no-article", place, { name, why }));
    return why === null ? source : null;
  } catch (fault) {
    walk.report(diagnose("source/unreadable", place, { why: messageOf(fault) }));
    return null;
  }
}

/**
 * Reads all articles of a content folder (`findArticleFolders` says where they are), in the order of their paths by code
 * units. A file that is no article or cannot be read is reported and left out, but for what stands beside articles, such
 * as pictures; files and folders whose name begins with a full stop, `_drafts` and `_index.md` are passed over; a link is
 * followed only within the content folder. That there is none at all is an error.
 */
export function readSourceFiles(content: string, report: Report): readonly SourceFile[] {
  const { folders, looked } = findArticleFolders(content);
  const none = { path: "", text: null, span: null };
  const facts = { looked: looked.map((path) => (path.endsWith("/") ? `\`${path}\`` : path)).join(", ") };
  const there = folders.filter((folder) => existsSync(join(content, folder)));
  const walk: Walk = { content, root: there.length > 0 ? realpathSync(content) : "", paths: [], report };
  for (const folder of there) walkFolder(walk, folder, new Set());
  const paths = [...new Set(walk.paths)].sort(byPath);
  const files = paths.flatMap((path) => readArticle(walk, path, folders) ?? []);
  const isMissing = there.length < folders.length || !paths.some((path) => formatOf(path) !== null);
  if (isMissing) report(diagnose("source/no-articles", none, facts));
  return files;
}
