import {
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import { join } from "node:path";
import { fileFault, isFileFault } from "./file-fault.ts";
import type { Objection } from "./output-objection.ts";
import { readSiteManifest, SITE_MANIFEST } from "./site-manifest.ts";
import type { SitePlaces } from "./site-places.ts";
import { isKept } from "./strangers.ts";

// The number of a process and the end of its line.
const LONGEST_LOCK = 20;

/** Deletes what may go of the edition that was replaced; true where nothing is left of it. */
function discard({ site, replaced }: SitePlaces): boolean {
  const standing = readSiteManifest(replaced);
  const ours = standing.outcome === "read" ? standing.manifest.files : new Map<string, unknown>();
  const empty = (folder: string): void => {
    const entries: Dirent[] = readdirSync(join(replaced, folder), { withFileTypes: true });
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const isOurs = entry.isFile() && ours.has(path);
      if (entry.isDirectory()) empty(path);
      else if (path !== SITE_MANIFEST && (isOurs || isKept(replaced, site, path)))
        unlinkSync(join(replaced, path));
    }
    if (folder !== "") removeEmpty(join(replaced, folder));
  };
  empty("");
  // The list goes last: what it names may be deleted only as long as it is there.
  const left = readdirSync(replaced);
  if (left.every((name) => name === SITE_MANIFEST)) rmSync(join(replaced, SITE_MANIFEST), { force: true });
  return removeEmpty(replaced);
}

/**
 * Deletes what is left of the edition that was replaced: the files that its own list names, and what else lay there where
 * the very same lies in the new one. What is in neither stays, and the answer is where; null where nothing does.
 */
export function discardReplaced(places: SitePlaces): string | null {
  const { site, replaced } = places;
  try {
    if (discard(places)) return null;
  } catch (fault) {
    if (fileFault(fault) === null) throw fault;
  }
  let number = 1;
  while (lstatSync(`${site}.kept-${number}`, { throwIfNoEntry: false }) !== undefined) number += 1;
  renameSync(replaced, `${site}.kept-${number}`);
  return `${site}.kept-${number}`;
}

/** Removes a folder if nothing lies in it; false where something does. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (fault) {
    if (isFileFault(fault, "ENOTEMPTY", "EEXIST", "EBUSY")) return false;
    throw fault;
  }
}

/** True where a folder that bears one of our names is ours to delete: it has the mark that every stage begins with, or nothing. */
const isStage = (folder: string): boolean =>
  lstatSync(folder).isDirectory() &&
  (existsSync(join(folder, SITE_MANIFEST)) || readdirSync(folder).length === 0);

/** True where a lock may be taken over: the link or the short file that Dateline makes. */
function isLock(file: string): boolean {
  const found = lstatSync(file);
  return found.isSymbolicLink() || (found.isFile() && found.size <= LONGEST_LOCK);
}

/** Says what beside the site bears a name of ours and is somebody else's; null where nothing does. */
export function strangeStage(places: SitePlaces): Objection | null {
  for (const folder of [places.staged, places.ready, places.replaced, places.lock]) {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) continue;
    if (folder === places.lock ? isLock(folder) : isStage(folder)) continue;
    // The edition before the first one of Dateline's has no mark; it is only ever there with the one that replaces it.
    if (
      folder === places.replaced &&
      (existsSync(places.ready) || existsSync(join(places.site, SITE_MANIFEST)))
    )
      continue;
    return {
      why: `Unexpected \`${folder}\`, expected a name that is free while the site is written.`,
      hint: "Rename it, or name another folder with --output.",
    };
  }
  return null;
}

/**
 * Puts right what a build left that was killed: completes a swap of which the first half was done, and clears away
 * what was being written. Afterwards the site is one whole edition, or absent where there never was one.
 * Call it only with the lock held and where `strangeStage` has nothing to say. Throws what the file system throws.
 */
export function recoverSite(places: SitePlaces): void {
  const { site, staged, ready, replaced } = places;
  if (!existsSync(site)) {
    if (existsSync(ready)) renameSync(ready, site);
    else if (existsSync(replaced)) renameSync(replaced, site);
  }
  for (const folder of [staged, ready]) rmSync(folder, { recursive: true, force: true });
  if (existsSync(replaced)) discardReplaced(places);
}
