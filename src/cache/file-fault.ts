import { statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";

const FULL = "the disk is full";

// What the file system's codes mean to whoever runs a build. Source: POSIX.1-2017, errno.h.
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", FULL],
  ["EDQUOT", "the disk quota is used up"],
  ["EROFS", "the file system is read-only"],
  ["EACCES", "permission is denied"],
  ["EPERM", "permission is denied"],
  ["ENOTDIR", "a part of the path is a file"],
  ["EISDIR", "it is a folder"],
  ["EEXIST", "something of that name is there"],
  ["ENOENT", "it does not exist"],
  ["ELOOP", "its links lead in a circle"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EBUSY", "it is in use or a mount point"],
  ["EXDEV", "it is on another file system"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
  ["EIO", "the disk reports an error"],
  ["ENOTEMPTY", "it is not empty"],
  ["EMLINK", "it has too many links"],
  ["EFBIG", "the file is too large"],
  ["ESTALE", "the file server has lost it"],
  ["ENODEV", "its device is gone"],
  ["ENXIO", "its device is gone"],
  ["ETXTBSY", "it is in use"],
  ["ENOTSUP", "the file system does not offer this"],
  ["ETIMEDOUT", "the file server does not answer"],
]);

/** The code of a fault. One that another thread has thrown comes without it, but its message begins with it. */
function codeOf(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if ("code" in fault) return typeof fault.code === "string" ? fault.code : null;
  return /^(E[A-Z]+): /.exec(fault.message)?.[1] ?? null;
}

/** True where `fault` is the file system's with this code, as `ENOENT`. */
export function isFileFault(fault: unknown, ...codes: readonly string[]): boolean {
  const code = codeOf(fault);
  return code !== null && codes.includes(code);
}

/** The path a fault names; null where it names none. */
const pathIn = (fault: unknown): string | null =>
  fault instanceof Error && "path" in fault && typeof fault.path === "string" ? fault.path : null;

/** What ran out, where the file system says only that there is no space: its blocks or its inodes. */
function whatIsFull(path: string): string {
  for (let at = resolve(path); ; at = dirname(at))
    try {
      const { bavail, files, ffree } = statfsSync(at);
      return bavail > 0 && files > 0 && ffree === 0
        ? "the file system can hold no more files (it has no inodes left), whatever their size"
        : FULL;
    } catch {
      // The file was not made; the folder above tells as well.
      if (dirname(at) === at) return FULL;
    }
}

/**
 * Why the file system refused, in words, with the path it names: "the disk is full (_site/index.html)".
 * Null where `fault` is not the file system's: then it is ours, and must be thrown on.
 */
export function fileFault(fault: unknown): string | null {
  const code = codeOf(fault) ?? "";
  const path = pathIn(fault);
  const meaning = code === "ENOSPC" && path !== null ? whatIsFull(path) : MEANINGS.get(code);
  if (meaning === undefined) return null;
  return path === null ? meaning : `${meaning} (${path})`;
}
