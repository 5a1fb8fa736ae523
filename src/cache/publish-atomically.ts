import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Owner, takeLock } from "./build-lock.ts";
import { carryOver } from "./carry-over.ts";
import { fileFault } from "./file-fault.ts";
import { isOurs, MARKER, putAway, recoverSite } from "./recover-site.ts";
import { type SitePlaces, sitePlaces } from "./site-places.ts";

/** What a new site is written with. */
export interface Stage {
  /** The folder to write into; it is empty at first. */
  readonly folder: string;
  /** Brings files of the site that stands over unchanged, and answers those it does not have; see `carryOver`. */
  readonly carryOver: (paths: readonly string[]) => readonly string[];
}

/** `refused`: the site that was there is whole, and `why` and `hint` say what stands in the way. */
export type Publication =
  | {
      readonly outcome: "published";
      /** Where what stood there before was kept because Dateline had not made it; null where nothing was. */
      readonly kept: string | null;
    }
  | { readonly outcome: "refused"; readonly why: string; readonly hint: string };

const refused = (why: string, hint: string): Publication => ({ outcome: "refused", why, hint });

/** Says why a folder may not be replaced; null where it may. */
function objection(site: string): Publication | null {
  if (dirname(site) === site)
    return refused(`Unexpected output \`${site}\`, expected a folder.`, "Name another folder with --output.");
  if (!existsSync(site)) return null;
  if (!statSync(site).isDirectory())
    return refused(
      `Unexpected file \`${site}\`, expected a folder for the site.`,
      "Name another folder with --output, or delete the file.",
    );
  const names = readdirSync(site);
  if (names.includes(".git") || (!isOurs(site) && !names.includes("index.html")))
    return refused(
      `Unexpected files in \`${site}\`, expected an empty folder or a site.`,
      "Name another folder with --output, or empty this one: a build replaces the whole of it.",
    );
  return null;
}

/** Puts the complete new site in the place of the old. Between the two renames there is none; `recoverSite` closes that gap. */
function swap({ site, staged, ready, replaced }: SitePlaces): void {
  renameSync(staged, ready);
  const isReplacement = existsSync(site);
  if (isReplacement) {
    chmodSync(ready, statSync(site).mode & 0o7777);
    renameSync(site, replaced);
  }
  try {
    renameSync(ready, site);
  } catch (fault) {
    if (isReplacement) renameSync(replaced, site);
    throw fault;
  }
}

/** Puts the old site away. Where that fails the new one stands all the same, and the next build clears away what is left. */
function putAwayIfPossible(places: SitePlaces): string | null {
  if (!existsSync(places.replaced)) return null;
  try {
    return putAway(places);
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
async function clearAway(staged: string): Promise<void> {
  for (let moment = 0; moment < MOST_MOMENTS && existsSync(staged); moment += 1) {
    rmSync(staged, { recursive: true, force: true });
    await new Promise((resume) => setTimeout(resume, A_MOMENT));
  }
}

/** The seal of the site at `output`, as `write` gave it; null where no whole site of Dateline's stands there. */
export function readSeal(output: string): string | null {
  try {
    return readFileSync(join(output, MARKER), "utf8").trim();
  } catch {
    return null;
  }
}

/**
 * Writes a new site beside the one at `output` and swaps it in whole, so that whoever looks sees one edition or the
 * other. `output` may be missing, a folder, or a link to a folder; the folder it leads to is replaced, never the link.
 * `write` fills the stage and answers the site's seal, a line that stands in the site and names the edition.
 *
 * One build at a time: a second is refused while the first runs. A build that was killed is put right by the next.
 * Where the file system refuses, the old site stays and the answer says why. A fault that `write` throws and that is
 * not the file system's is thrown on, after what was written is cleared away.
 */
export async function publishAtomically(
  output: string,
  owner: Owner,
  write: (stage: Stage) => Promise<string>,
): Promise<Publication> {
  let places: SitePlaces | null = null;
  let isWriting = false;
  try {
    places = sitePlaces(output);
    const { site, staged, lock: file } = places;
    const stands = objection(site);
    if (stands !== null) return stands;
    mkdirSync(dirname(site), { recursive: true });
    const lock = takeLock(file, owner);
    if (lock.outcome === "busy")
      return refused(
        `Unexpected build in process ${lock.pid}, expected none that writes to \`${site}\`.`,
        `Wait until it is done. If process ${lock.pid} is no build of Dateline, delete \`${file}\`.`,
      );
    try {
      recoverSite(places);
      mkdirSync(staged);
      isWriting = true;
      const seal = await write({ folder: staged, carryOver: (paths) => carryOver(site, staged, paths) });
      isWriting = false;
      writeFileSync(join(staged, MARKER), `${seal}\n`);
      if (!lock.isStillHeld())
        return refused(`Missing lock \`${file}\`, expected it to be kept.`, "Start the build anew, alone.");
      swap(places);
      return { outcome: "published", kept: putAwayIfPossible(places) };
    } finally {
      await clearAway(staged);
      lock.release();
    }
  } catch (fault) {
    const why = fileFault(fault);
    if (why === null || (isWriting && places !== null && isElsewhere(fault, places.site))) throw fault;
    return refused(
      `Unwritable output \`${places?.site ?? output}\`: ${why}.`,
      "Make room or give permission, or name another folder with --output. The folder beside it must be writable too.",
    );
  }
}
