import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BuildResult, buildSite } from "../../src/cli/build.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import { printDiagnostics } from "../../src/diagnostics/print-diagnostics.ts";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "../sites/read-tree.ts";

/** What a build of hostile content gave. */
export interface Built {
  readonly result: BuildResult;
  /** All faults as an editor sees them. */
  readonly printed: string;
  /** Files of the site by path, bytes as Latin-1; empty where none was written. */
  readonly files: ReadonlyMap<string, string>;
}

/** Builds these files in a folder of their own, which is gone afterwards. `prepare` may put there what is no file of text. */
export async function buildContent(
  given: Readonly<Record<string, string>>,
  prepare: (content: string) => void = () => {},
): Promise<Built> {
  const files = { "site.yaml": "base: https://coast.example/\n", ...given };
  const folder = makeFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
  );
  const content = join(folder, "content");
  mkdirSync(join(content, "articles"), { recursive: true });
  prepare(content);
  const output = join(folder, "site");
  const result = await buildSite({
    content,
    output,
    cache: null,
    now: "2026-12-01T00:00:00Z",
    progress: SILENT_PROGRESS,
    note: () => {},
  });
  let printed = "";
  printDiagnostics(result.faults, { folder: "content", isColoured: false }, (words) => {
    printed += words;
  });
  const written = result.outcome === "built" ? readTree(output) : new Map<string, string>();
  rmSync(folder, { recursive: true, force: true });
  return { result, printed, files: written };
}
