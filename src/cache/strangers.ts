import {
  chmodSync,
  constants,
  copyFileSync,
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { isFileFault } from "./file-fault.ts";
import { SITE_MANIFEST } from "./site-manifest.ts";

/** Something in the folder of a site that Dateline did not write: a file, a link, a folder without files. */
export interface Stranger {
  /** Below the site, with `/`. */
  readonly path: string;
  readonly kind: "file" | "link" | "folder" | "other";
}

/** What lies in the folder of a site and is not Dateline's. */
export interface Strangers {
  /** Folders before what they hold. */
  readonly all: readonly Stranger[];
  /** The least paths that name all of them: a folder in which nothing is Dateline's stands for what it holds, as `name/`. */
  readonly names: readonly string[];
}

const kindOf = (entry: Dirent): Stranger["kind"] =>
  entry.isFile() ? "file" : entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : "other";

/** The folders above files, by their paths. */
export function foldersOf(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of files)
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/**
 * Finds what lies in `site` beside the regular files that `ours` lists. Links are not followed. Throws what the file
 * system throws, as for a folder that cannot be read.
 */
export function findStrangers(site: string, ours: ReadonlySet<string>): Strangers {
  const folders = foldersOf(ours);
  const all: Stranger[] = [];
  const names: string[] = [];
  const walk = (folder: string, isNamed: boolean): void => {
    const entries = readdirSync(join(site, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const kind = kindOf(entry);
      if (path === SITE_MANIFEST || (kind === "file" && ours.has(path))) continue;
      const isOurFolder = kind === "folder" && folders.has(path);
      if (!isOurFolder) {
        all.push({ path, kind });
        if (!isNamed) names.push(kind === "folder" ? `${path}/` : path);
      }
      if (kind === "folder") walk(path, isNamed || !isOurFolder);
    }
  };
  walk("", false);
  return { all, names };
}

/** The strangers that lie where the new edition writes, or in its way: a file where it has a folder, a folder where it has a file. */
export function findConflicts(strangers: readonly Stranger[], files: ReadonlySet<string>): readonly string[] {
  const folders = foldersOf(files);
  return strangers
    .filter(({ path, kind }) => files.has(path) || (folders.has(path) && kind !== "folder"))
    .map(({ path }) => path);
}

/** Brings a file over as it is: by a second name where the file system has them, and else by a copy. */
function keepFile(from: string, to: string, kind: Stranger["kind"]): void {
  try {
    linkSync(from, to);
  } catch (fault) {
    // Across a mount point nothing is copied: what lies there would be deleted with the old edition.
    const isRefused = isFileFault(fault, "EPERM", "EMLINK", "ENOTSUP", "ENOSYS", "EACCES");
    if (!isRefused || kind !== "file") throw fault;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    const { atime, mtime, mode } = lstatSync(from);
    chmodSync(to, mode & 0o7777);
    utimesSync(to, atime, mtime);
  }
}

/** Puts every stranger of `site` into `stage` under its own path, as it stands. Throws what the file system throws. */
export function keepStrangers(site: string, stage: string, strangers: readonly Stranger[]): void {
  for (const { path, kind } of strangers) {
    const [from, to] = [join(site, path), join(stage, path)];
    if (kind === "folder") mkdirSync(to, { recursive: true });
    else if (kind === "link") symlinkSync(readlinkSync(from), to);
    else keepFile(from, to, kind);
  }
  // Innermost first: what is put into a folder changes its time.
  for (const { path, kind } of [...strangers].reverse()) {
    if (kind !== "folder") continue;
    const { atime, mtime, mode } = lstatSync(join(site, path));
    chmodSync(join(stage, path), mode & 0o7777);
    utimesSync(join(stage, path), atime, mtime);
  }
}

/** True where the new site holds the very thing that stands at `path` of the old one, so that the old one may go. */
export function isKept(old: string, site: string, path: string): boolean {
  const before = lstatSync(join(old, path), { throwIfNoEntry: false });
  const after = lstatSync(join(site, path), { throwIfNoEntry: false });
  if (before === undefined || after === undefined) return false;
  if (before.dev === after.dev && before.ino === after.ino) return true;
  if (before.isSymbolicLink())
    return after.isSymbolicLink() && readlinkSync(join(old, path)) === readlinkSync(join(site, path));
  // A copy's time is set in milliseconds.
  const isSameTime = Math.trunc(before.mtimeMs) === Math.trunc(after.mtimeMs);
  return before.isFile() && after.isFile() && before.size === after.size && isSameTime;
}
