import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Archive } from "../archive/archive.ts";
import { buildArchive } from "../build-archive.ts";
import { publishAtomically, type Stage } from "../cache/publish-atomically.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { composeFiles } from "../publish/compose-files.ts";
import { composePages, pageUrls } from "../publish/compose-pages.ts";
import type { Progress } from "./progress.ts";
import { copyPublic, writePages } from "./write-pages.ts";

/** Where Dateline's own templates and style stand: beside this file, whatever folder the command is run in. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export interface BuildRequest {
  readonly content: string;
  readonly output: string;
  /** The instant of the build, ISO 8601 in UTC. */
  readonly now: string;
  readonly progress: Progress;
}

/** `faulty`: the content has errors and nothing was written; `refused`: the output could not be written. The site that was there is whole in both. */
export type BuildResult =
  | {
      readonly outcome: "built";
      readonly archive: Archive;
      readonly pages: number;
      readonly faults: readonly Diagnostic[];
      readonly kept: string | null;
    }
  | { readonly outcome: "faulty"; readonly archive: Archive; readonly faults: readonly Diagnostic[] }
  | {
      readonly outcome: "refused";
      readonly why: string;
      readonly hint: string;
      readonly faults: readonly Diagnostic[];
    };

/** Reads a content folder and answers the archive with all its faults; writes nothing. */
export function checkContent({ content, now, progress }: Omit<BuildRequest, "output">): {
  readonly archive: Archive;
  readonly faults: readonly Diagnostic[];
} {
  const faults: Diagnostic[] = [];
  const archive = buildArchive(content, (fault) => faults.push(fault), {
    now,
    onPhase: progress.phase,
    onStep: progress.step,
  });
  return { archive, faults };
}

async function writeSite(
  archive: Archive,
  stage: Stage,
  progress: Progress,
): Promise<{ pages: number; seal: string }> {
  const pages = composePages(archive);
  const urls = pageUrls(pages);
  progress.phase("pages", urls.length);
  const written = await writePages(pages, stage.folder, { root: ROOT, onStep: progress.step });
  const files = composeFiles(archive);
  progress.phase("files", files.size);
  const hash = createHash("sha256");
  for (const [path, text] of files) {
    const file = join(stage.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    hash.update(path).update(text);
  }
  copyPublic(join(ROOT, "public"), stage.folder);
  return { pages: written, seal: hash.digest("hex") };
}

/** Builds a site from a content folder: beside the one that is there, swapped in whole, and only where the content has no error. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const { output, progress } = request;
  const { archive, faults } = checkContent(request);
  if (faults.some(({ severity }) => severity === "error")) {
    progress.end();
    return { outcome: "faulty", archive, faults };
  }
  let pages = 0;
  const publication = await publishAtomically(output, { pid: process.pid, isRunning }, async (stage) => {
    const written = await writeSite(archive, stage, progress);
    pages = written.pages;
    return written.seal;
  });
  progress.end();
  return publication.outcome === "published"
    ? { outcome: "built", archive, pages, faults, kept: publication.kept }
    : { ...publication, faults };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // EPERM: it runs, and is another user's.
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
