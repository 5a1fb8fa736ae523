import { statSync } from "node:fs";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";

/** What a path leads to, links followed, in words; null for a folder. */
function notAFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? null : "it is a file";
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : null;
    return code === "ENOENT" ? "it does not exist" : `it cannot be read (${code})`;
  }
}

export const isFolder = (path: string): boolean => notAFolder(path) === null;

/** True where the content folder is there; reports it where it is not, for then everything in it would seem to be gone. */
export function checkContentFolder(content: string, report: Report): boolean {
  const why = notAFolder(content);
  if (why !== null) report(diagnose("source/no-content", { path: "", text: null, span: null }, { why }));
  return why === null;
}
