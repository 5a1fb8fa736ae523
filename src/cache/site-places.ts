import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isFileFault } from "./file-fault.ts";

/** Where a site stands and what stands beside it while it is published. All paths are absolute. */
export interface SitePlaces {
  /** The folder itself, links followed. */
  readonly site: string;
  /** The new site while it is written. */
  readonly staged: string;
  /** The new site when it is complete. */
  readonly ready: string;
  /** The old site while the new one takes its place. */
  readonly replaced: string;
  readonly lock: string;
}

/** The place of a file or folder, links followed. What is missing, and where a link leads that leads nowhere yet, is followed too. */
export function followPath(path: string): string {
  return follow(resolve(path), 32);
}

function follow(path: string, left: number): string {
  try {
    return realpathSync(path);
  } catch (fault) {
    if (!isFileFault(fault, "ENOENT") || left === 0) throw fault;
  }
  const parent = dirname(path);
  const inPlace = join(parent === path ? path : follow(parent, left), path.slice(parent.length));
  try {
    if (lstatSync(inPlace).isSymbolicLink())
      return follow(resolve(dirname(inPlace), readlinkSync(inPlace)), left - 1);
  } catch (fault) {
    if (!isFileFault(fault, "ENOENT")) throw fault;
  }
  return inPlace;
}

/** The places of the site at `output`, which may be missing, a folder, or a link to one. Throws what the file system throws. */
export function sitePlaces(output: string): SitePlaces {
  const site = followPath(output);
  return {
    site,
    staged: `${site}.staged`,
    ready: `${site}.ready`,
    replaced: `${site}.replaced`,
    lock: `${site}.lock`,
  };
}
