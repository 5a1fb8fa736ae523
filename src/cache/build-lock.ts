import { readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { isFileFault } from "./file-fault.ts";

/** The process that builds. Passed in, because only the command line knows the process. */
export interface Owner {
  readonly pid: number;
  /** True where a process of that number is running. */
  readonly isRunning: (pid: number) => boolean;
}

export type Lock =
  | { readonly outcome: "held"; readonly isStillHeld: () => boolean; readonly release: () => void }
  | { readonly outcome: "busy"; readonly pid: number };

// The locks of this very process: its number in a lock of an earlier life (a container's first process is always 1) says nothing.
const held = new Set<string>();

/** The number in a lock; null where it is gone or says nothing. */
function readPid(file: string): number | null {
  const parse = (text: string): number | null => {
    const pid = Number.parseInt(text, 10);
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  };
  try {
    return parse(readlinkSync(file));
  } catch (fault) {
    if (!isFileFault(fault, "EINVAL")) return null;
  }
  try {
    return parse(readFileSync(file, "utf8"));
  } catch {
    // Gone since: its owner released it.
    return null;
  }
}

/** Makes the lock; false where there is one. */
function create(file: string, pid: number): boolean {
  try {
    try {
      // A link that leads nowhere carries the number at the very moment it is made; a file is empty for a moment.
      symlinkSync(String(pid), file);
    } catch (fault) {
      if (!isFileFault(fault, "EPERM", "ENOTSUP", "ENOSYS")) throw fault;
      writeFileSync(file, `${pid}\n`, { flag: "wx" });
    }
    return true;
  } catch (fault) {
    if (isFileFault(fault, "EEXIST")) return false;
    throw fault;
  }
}

/**
 * Takes the lock `file`, a link or a file that holds the number of a process. A lock whose process has died is taken over.
 * Throws what the file system throws.
 */
export function takeLock(file: string, owner: Owner): Lock {
  if (held.has(file)) return { outcome: "busy", pid: owner.pid };
  while (!create(file, owner.pid)) {
    const pid = readPid(file);
    if (pid !== null && pid !== owner.pid && owner.isRunning(pid)) return { outcome: "busy", pid };
    // Set aside first and looked at again: between the two another build may have taken it over and made its own.
    const aside = `${file}.stale-${owner.pid}`;
    try {
      renameSync(file, aside);
    } catch (fault) {
      if (isFileFault(fault, "ENOENT")) continue;
      throw fault;
    }
    const taken = readPid(aside);
    if (taken !== pid && taken !== null && owner.isRunning(taken)) {
      renameSync(aside, file);
      return { outcome: "busy", pid: taken };
    }
    rmSync(aside, { force: true });
  }
  held.add(file);
  const isStillHeld = (): boolean => readPid(file) === owner.pid;
  return {
    outcome: "held",
    isStillHeld,
    release: () => {
      held.delete(file);
      if (isStillHeld()) rmSync(file, { force: true });
    },
  };
}
