import { sep } from "node:path";

/** True where a path is a folder or lies below it; both with their links resolved. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
