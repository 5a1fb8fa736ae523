// What the file system's codes mean to whoever runs a build. Source: POSIX.1-2017, errno.h.
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "the disk is full"],
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

/**
 * Why the file system refused, in words, with the path it names: "the disk is full (_site/index.html)".
 * Null where `fault` is not the file system's: then it is ours, and must be thrown on.
 */
export function fileFault(fault: unknown): string | null {
  const meaning = MEANINGS.get(codeOf(fault) ?? "");
  if (meaning === undefined) return null;
  const path =
    fault instanceof Error && "path" in fault && typeof fault.path === "string" ? ` (${fault.path})` : "";
  return `${meaning}${path}`;
}
