import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { ProtectedFolder } from "../cache/output-objection.ts";
import { type BuildPaths, buildPlaces } from "./build-places.ts";
import { ROOT } from "./own-version.ts";

/** The person's own folder; none where the system knows of none. */
function homeFolders(): readonly ProtectedFolder[] {
  try {
    return [{ path: homedir(), what: "your home folder", isClosed: false }];
  } catch {
    // A container may run as a user that the system does not list.
    return [];
  }
}

/** The folders that no site may replace: what a build reads and keeps, where it is run, the program itself. */
export function protectedFolders(paths: BuildPaths): readonly ProtectedFolder[] {
  const cache = buildPlaces(paths)?.folder ?? null;
  const parts = ["bin", "public", "src", "templates"].map((name) => join(ROOT, name));
  return [
    { path: resolve(paths.content), what: "the content folder", isClosed: true },
    ...(cache === null ? [] : [{ path: resolve(cache), what: "the cache", isClosed: true }]),
    { path: process.cwd(), what: "the folder the command is run in,", isClosed: false },
    ...homeFolders(),
    { path: ROOT, what: "the program's own folder", isClosed: false },
    ...parts.map((path) => ({ path, what: "a folder of the program", isClosed: true })),
    { path: dirname(process.execPath), what: "the folder of Node", isClosed: true },
  ];
}
