import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../source/is-inside.ts";
import type { Target } from "./read-target.ts";

/** What stands in a folder at a target; `name` is the file's own. */
export type Found =
  | { readonly outcome: "file"; readonly bytes: Buffer; readonly name: string }
  | { readonly outcome: "folder" }
  | { readonly outcome: "missing" };

/**
 * Reads the file of a folder that a target names, `index.html` for a folder. What begins with a full stop, is no regular
 * file or leads out of the folder by a link is missing, as is what cannot be read.
 */
export function readServedFile(folder: string, { parts, isFolder }: Target): Found {
  if (parts.some((part) => part.startsWith("."))) return { outcome: "missing" };
  const name = isFolder ? "index.html" : (parts.at(-1) ?? "");
  try {
    const real = realpathSync(join(folder, ...parts, isFolder ? name : ""));
    if (!isInside(realpathSync(folder), real)) return { outcome: "missing" };
    const kind = statSync(real);
    if (kind.isDirectory() && !isFolder) return { outcome: "folder" };
    // A pipe or a device would be waited for, perhaps for ever.
    return kind.isFile() ? { outcome: "file", bytes: readFileSync(real), name } : { outcome: "missing" };
  } catch (fault) {
    // Whatever the file system says of it, a name that cannot be read is none.
    if (fault instanceof Error && "code" in fault) return { outcome: "missing" };
    throw fault;
  }
}
