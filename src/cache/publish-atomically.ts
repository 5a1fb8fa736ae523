import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Owner, takeLock } from "./build-lock.ts";
import { carryOver } from "./carry-over.ts";
import { fileFault, isFileFault } from "./file-fault.ts";
import { type Objection, outputObjection, type ProtectedFolder } from "./output-objection.ts";
import { discardReplaced, recoverSite, strangeStage } from "./recover-site.ts";
import { composeSiteManifest, readSiteManifest, SITE_MANIFEST } from "./site-manifest.ts";
import { type SitePlaces, sitePlaces } from "./site-places.ts";
import { findConflicts, findStrangers, keepStrangers, type Strangers } from "./strangers.ts";
import { type CarriedFile, type StagedFile, settleFiles, syncFolder, syncFolders } from "./sync-stage.ts";

/** What a new site is written with. */
export interface Stage {
  /** The folder to write into; nothing that will be published is in it at first. */
  readonly folder: string;
  /** Brings files of the site that stands over unchanged, and answers those it does not have; see `carryOver`. */
  readonly carryOver: (paths: readonly string[]) => readonly string[];
}

/** What was written into a stage. */
export interface Edition {
  /** How many articles it has: a later one with far fewer is not published unasked. */
  readonly articles: number;
  /** The files that were brought over, as they were proved; all others in the stage are read. */
  readonly carried: ReadonlyMap<string, CarriedFile>;
}

/** `refused`: the site that was there is whole, and `why` and `hint` say what stands in the way. */
export type Publication =
  | {
      readonly outcome: "published";
      /** Names the edition. */
      readonly seal: string;
      readonly files: ReadonlyMap<string, StagedFile>;
      /** What lies in the site and is not Dateline's: it was kept where it lay. */
      readonly strangers: readonly string[];
      /** Where something that came into the old edition at the last moment was kept; null where nothing was. */
      readonly kept: string | null;
    }
  | ({ readonly outcome: "refused" } & Objection);

const refused = (why: string, hint: string): Publication => ({ outcome: "refused", why, hint });

/** More than this in a folder that never was a site is unlikely to be a place for one. */
const MOST_STRANGERS = 1_000;
const MOST_NAMED = 10;

/** Says why the folder that is there may not be replaced; null where it may. Throws what the file system throws. */
function standingObjection({ site }: SitePlaces): Objection | null {
  if (!existsSync(site)) return null;
  if (!statSync(site).isDirectory())
    return {
      why: `Unexpected file \`${site}\`, expected a folder for the site.`,
      hint: "Name another folder with --output, or delete the file.",
    };
  if (statSync(site).dev !== statSync(dirname(site)).dev)
    return {
      why: `Unexpected mount point \`${site}\`, expected a folder that can be replaced whole.`,
      hint: `Name a folder within it: --output ${join(site, "site")}`,
    };
  const standing = readSiteManifest(site);
  if (standing.outcome === "unknown")
    return {
      why: `Unreadable list \`${join(site, SITE_MANIFEST)}\`, expected it to tell which files of the site are Dateline's: it is damaged, or of an earlier version.`,
      hint: `Move \`${site}\` away, or delete it if everything in it was built, and build again.`,
    };
  if (standing.outcome === "absent") {
    if (readdirSync(site).some((name) => name.toLowerCase() === ".git"))
      return {
        why: `Unexpected repository in \`${site}\`, expected a folder for the site.`,
        hint: "Name another folder with --output, such as one within it.",
      };
    const many = findStrangers(site, new Set()).all.length;
    if (many > MOST_STRANGERS)
      return {
        why: `Unexpected ${many} files and folders in \`${site}\`, expected a site or a folder with little in it.`,
        hint: "Name another folder with --output.",
      };
  }
  return null;
}

/** Says why no site can be published at `output`; null where nothing is known to stand in the way. Writes nothing. */
export function publicationObjection(output: string, folders: readonly ProtectedFolder[]): Objection | null {
  try {
    const places = sitePlaces(output);
    const objection = outputObjection(output, folders) ?? standingObjection(places) ?? strangeStage(places);
    if (objection !== null) return objection;
    let above = dirname(places.site);
    while (!existsSync(above)) above = dirname(above);
    accessSync(above, constants.W_OK);
    return null;
  } catch (fault) {
    return unwritable(fault, output);
  }
}

/** The file system's refusal in words. Throws what is not the file system's. */
function unwritable(fault: unknown, site: string): Objection {
  if (isFileFault(fault, "ECHANGED"))
    return {
      why: `Unexpected change to \`${site}\` while the new edition was written.`,
      hint: "Build again when nobody else writes there.",
    };
  const why = fileFault(fault);
  if (why === null) throw fault;
  const hint = isFileFault(fault, "EBUSY", "EXDEV")
    ? `A mount point cannot be replaced, nor hold a part of the site: name a folder within it or elsewhere, as --output ${join(site, "site")}`
    : "Make room or give permission, or name another folder with --output. The folder beside it must be writable too.";
  return { why: `Unwritable output \`${site}\`: ${why}.`, hint };
}

/** Puts the complete new site in the place of the old. Between the two renames there is none; `recoverSite` closes that gap. */
function swap({ site, staged, ready, replaced }: SitePlaces): void {
  renameSync(staged, ready);
  const isReplacement = existsSync(site);
  if (isReplacement) {
    chmodSync(ready, statSync(site).mode & 0o7777);
    syncFolder(dirname(site));
    renameSync(site, replaced);
  }
  try {
    renameSync(ready, site);
  } catch (fault) {
    if (isReplacement) renameSync(replaced, site);
    throw fault;
  }
  syncFolder(dirname(site));
}

/** Where the old edition cannot be put away the new one stands all the same, and the next build clears away what is left. */
function discardIfPossible(places: SitePlaces): string | null {
  if (lstatSync(places.replaced, { throwIfNoEntry: false }) === undefined) return null;
  try {
    return discardReplaced(places);
  } catch (fault) {
    if (fileFault(fault) === null) throw fault;
    return null;
  }
}

/** True where a fault names a file that is none of the site's: then `write` could not read something, and that is not ours to explain. */
const isElsewhere = (fault: unknown, site: string): boolean =>
  fault instanceof Error &&
  "path" in fault &&
  typeof fault.path === "string" &&
  !resolve(fault.path).startsWith(site);

const A_MOMENT = 20;
const MOST_MOMENTS = 50;

/** Deletes a stage. Pages that were at work when another failed may still be written: it is looked for again. */
async function clearAway(folders: readonly string[]): Promise<void> {
  for (let moment = 0; moment < MOST_MOMENTS && folders.some((folder) => existsSync(folder)); moment += 1) {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    await new Promise((resume) => setTimeout(resume, A_MOMENT));
  }
}

/** Removes the folders that were made to hold the site and hold nothing: `first` is the outermost of them. */
function removeParents(first: string | undefined, last: string): void {
  if (first === undefined) return;
  for (let at = last; at.startsWith(first); at = dirname(at))
    try {
      rmdirSync(at);
    } catch {
      // Somebody has put something there.
      return;
    }
}

const named = (paths: readonly string[]): string =>
  paths
    .slice(0, MOST_NAMED)
    .map((path) => `\`${path}\``)
    .join(", ") + (paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "");

/** What lies in the site that stands, beside what its own list names. */
function strangersOf(site: string): Strangers {
  if (!existsSync(site)) return { all: [], names: [] };
  const standing = readSiteManifest(site);
  return findStrangers(site, new Set(standing.outcome === "read" ? standing.manifest.files.keys() : []));
}

/** Completes a stage: its bytes are on the disk, what is not Dateline's is beside them, its list names its files. */
async function complete(places: SitePlaces, { articles, carried }: Edition) {
  const { site, staged } = places;
  const files = await settleFiles(staged, carried, (path) => path === SITE_MANIFEST);
  const strangers = strangersOf(site);
  const conflicts = findConflicts(strangers.all, new Set(files.keys()));
  if (conflicts.length > 0)
    return refused(
      `Unexpected ${named(conflicts)} in \`${site}\`, expected nothing of somebody else's where the site writes a page or file of its own.`,
      "Rename or move what Dateline did not write, or name another folder with --output.",
    );
  keepStrangers(site, staged, strangers.all);
  const { text, seal } = composeSiteManifest(articles, files);
  writeFileSync(join(staged, SITE_MANIFEST), text, { flush: true });
  syncFolders(staged);
  return { outcome: "complete" as const, seal, files, strangers: strangers.names };
}

/**
 * Writes a new site beside the one at `output` and swaps it in whole, so that whoever looks sees one edition or the
 * other. `output` may be missing, a folder, or a link to a folder; the folder it leads to is replaced, never the link.
 * Of what lay there only the files that Dateline wrote are replaced; all else is kept in its place. `folders` are those
 * that no site may replace.
 *
 * One build at a time: a second is refused while the first runs. A build that was killed is put right by the next.
 * Where the file system refuses, the old site stays and the answer says why. A fault that `write` throws and that is
 * not the file system's is thrown on, after what was written is cleared away.
 */
export async function publishAtomically(
  output: string,
  owner: Owner,
  folders: readonly ProtectedFolder[],
  write: (stage: Stage) => Promise<Edition>,
): Promise<Publication> {
  let places: SitePlaces | null = null;
  let elsewhere: unknown = null;
  try {
    const objection = publicationObjection(output, folders);
    if (objection !== null) return { outcome: "refused", ...objection };
    places = sitePlaces(output);
    const { site, staged, ready, lock: file } = places;
    const parents = mkdirSync(dirname(site), { recursive: true });
    let [isWriting, isPublished] = [false, false];
    try {
      const lock = takeLock(file, owner);
      if (lock.outcome === "busy")
        return refused(
          `Unexpected build in process ${lock.pid}, expected none that writes to \`${site}\`.`,
          `Wait until it is done. If process ${lock.pid} is no build of Dateline, delete \`${file}\`.`,
        );
      try {
        recoverSite(places);
        mkdirSync(staged);
        // Its first file, by which a later build knows that this folder may be deleted.
        writeFileSync(join(staged, SITE_MANIFEST), "");
        isWriting = true;
        const edition = await write({
          folder: staged,
          carryOver: (paths) => carryOver(site, staged, paths),
        });
        isWriting = false;
        const completed = await complete(places, edition);
        if (completed.outcome === "refused") return completed;
        if (!lock.isStillHeld())
          return refused(`Missing lock \`${file}\`, expected it to be kept.`, "Start the build anew, alone.");
        swap(places);
        isPublished = true;
        const { seal, files, strangers } = completed;
        return { outcome: "published", seal, files, strangers, kept: discardIfPossible(places) };
      } catch (fault) {
        if (isWriting && isElsewhere(fault, site)) elsewhere = fault;
        if (elsewhere !== null) throw fault;
        // Told before what was written is cleared away: then a full disk would be so no longer.
        return { outcome: "refused", ...unwritable(fault, site) };
      } finally {
        await clearAway(existsSync(site) ? [staged, ready] : [staged]);
        lock.release();
      }
    } finally {
      if (!isPublished) removeParents(parents, dirname(site));
    }
  } catch (fault) {
    if (fault === elsewhere) throw fault;
    return { outcome: "refused", ...unwritable(fault, places?.site ?? output) };
  }
}
