import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isFileFault } from "./file-fault.ts";
import { composeStamp, type FileStamp, isSameFile, readStamp } from "./file-stamp.ts";
import type { PublishedFile } from "./site-manifest.ts";

/** A file of a stage: its bytes are on the disk, and this is how it stood when they were read. */
export interface StagedFile extends PublishedFile {
  readonly stamp: FileStamp;
}

/** A file that was brought over from the site that stands: its digest, and how it stood when that was proved. */
export interface CarriedFile {
  readonly sha256: string;
  readonly stamp: FileStamp;
}

// Disks write many files at once faster than one after the other.
const AT_ONCE = 12;

/** Reads a file's bytes and has them written to the disk. */
async function settle(folder: string, path: string): Promise<StagedFile> {
  const file = await open(join(folder, path), "r");
  try {
    const bytes = await file.readFile();
    await file.sync();
    const stamp = composeStamp(await file.stat({ bigint: true }));
    return { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length, stamp };
  } finally {
    await file.close();
  }
}

/** Has the names in a folder written to the disk. Where a system does not offer this for folders, there is nothing to do. */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, "r");
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (fault) {
    if (!isFileFault(fault, "EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EBADF")) throw fault;
  }
}

/** The folder itself and all folders below it, the innermost first. */
function foldersBelow(folder: string): readonly string[] {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return [...below.sort().reverse(), folder];
}

/** Has every name below a folder written to the disk. */
export function syncFolders(folder: string): void {
  for (const one of foldersBelow(folder)) syncFolder(one);
}

/**
 * Has every file of a stage but those that `isPassedOver` written to the disk, and answers what they hold, by path. Files
 * that were carried over are not read again: they must stand as they were proved.
 */
export async function settleFiles(
  stage: string,
  carried: ReadonlyMap<string, CarriedFile>,
  isPassedOver: (path: string) => boolean,
): Promise<ReadonlyMap<string, StagedFile>> {
  const paths = readdirSync(stage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(stage, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !isPassedOver(path));
  const files = new Map<string, StagedFile>();
  const waiting = paths[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const path of waiting) {
      const known = carried.get(path);
      const stamp = known === undefined ? null : readStamp(stage, path);
      if (known !== undefined && stamp !== null && isSameFile(stamp, known.stamp)) {
        files.set(path, { sha256: known.sha256, size: stamp.size, stamp });
        continue;
      }
      const file = await settle(stage, path);
      if (known !== undefined && file.sha256 !== known.sha256)
        throw Object.assign(new Error(`ECHANGED: ${path}`), { code: "ECHANGED", path: join(stage, path) });
      files.set(path, file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files;
}
