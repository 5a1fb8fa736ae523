import { constants, copyFileSync, linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isFileFault } from "./file-fault.ts";

/**
 * Brings files of one site into another unchanged, by hard link where the file system has them and else by copy.
 * `paths` are relative with `/`. Answers those that are not in `from`. A carried file is shared with the old site:
 * it must not be written to afterwards. Throws what the file system throws.
 */
export function carryOver(from: string, to: string, paths: readonly string[]): readonly string[] {
  const missing: string[] = [];
  const made = new Set<string>();
  let canLink = true;
  for (const path of paths) {
    if (path.startsWith("/") || path.split("/").includes(".."))
      throw new RangeError(`${path} leaves the site`);
    const target = join(to, path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    const source = join(from, path);
    try {
      if (canLink) {
        try {
          linkSync(source, target);
          continue;
        } catch (fault) {
          if (!isFileFault(fault, "EXDEV", "EPERM", "EMLINK", "ENOTSUP", "ENOSYS")) throw fault;
          canLink = isFileFault(fault, "EMLINK");
        }
      }
      copyFileSync(source, target, constants.COPYFILE_EXCL);
    } catch (fault) {
      if (!isFileFault(fault, "ENOENT", "ENOTDIR", "EISDIR")) throw fault;
      missing.push(path);
    }
  }
  return missing;
}
