import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { buildArchive, type Extracted } from "../build-archive.ts";
import { openExtractionCache } from "../cache/extraction-cache.ts";
import { openPageManifest, type PageDigests, sealOf, writePageManifest } from "../cache/page-manifest.ts";
import { publishAtomically, type Stage } from "../cache/publish-atomically.ts";
import { readShards } from "../cache/shard-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Extraction } from "../mentions/extract-article.ts";
import { composeFiles } from "../publish/compose-files.ts";
import { composePages, pageUrls } from "../publish/compose-pages.ts";
import type { Page, Pages, View } from "../publish/views.ts";
import { ownVersion, ROOT } from "./own-version.ts";
import type { Progress } from "./progress.ts";
import { copyPublic, type ViewText, writePages } from "./write-pages.ts";

export interface BuildRequest {
  readonly content: string;
  readonly output: string;
  /** Where what was found is kept from build to build; null to keep nothing, undefined for `.dateline` beside the content folder. */
  readonly cache?: string | null;
  /** The files that `extract --shard` printed of all parts of the archive; its articles are read where none is named. */
  readonly records?: readonly string[];
  /** The instant of the build, ISO 8601 in UTC. */
  readonly now: string;
  readonly progress: Progress;
  /** Told what went wrong without harm: a cache that cannot be kept. */
  readonly note: (text: string) => void;
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

/**
 * Reads a content folder and answers the archive with all its faults; writes nothing. `extracted` stands for its
 * articles where it is given.
 */
export function checkContent(
  { content, now, progress, note, ...given }: Omit<BuildRequest, "output" | "records">,
  extracted: Extracted | null = null,
): { readonly archive: Archive; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  // What shards hold needs no keeping, and the cache of the folder's own articles is left as it is.
  const folder = extracted === null ? cacheFolder({ content, ...given }) : null;
  const archive = buildArchive(content, (fault) => faults.push(fault), {
    now,
    ...(folder === null ? {} : { cache: openExtractionCache<Extraction>(folder, ownVersion(), note) }),
    ...(extracted === null ? {} : { extracted }),
    onPhase: progress.phase,
    onStep: progress.step,
  });
  return { archive, faults };
}

/** Everything outside the views that a page is printed from: the program's own files, their engine and its packages. */
function programDigest(): string {
  const hash = createHash("sha256");
  const add = (file: string): void => void hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  for (const name of [".eleventy.ts", "package.json", "package-lock.json"])
    if (existsSync(join(ROOT, name))) add(join(ROOT, name));
  for (const folder of ["src", "templates"]) {
    const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) add(file);
  }
  return hash.digest("hex");
}

const pathOf = (url: string): string => (url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1));

function onlyPages(pages: Pages, isWanted: (path: string) => boolean): Pages {
  const kept = Object.entries(pages).map(([key, list]: [string, readonly Page<View>[]]) => [
    key,
    list.filter(({ url }) => isWanted(pathOf(url))),
  ]);
  // The same keys with shorter lists.
  return Object.fromEntries(kept) as unknown as Pages;
}

/** Answers the digest of a page's view: pages with the same view, frame and program are the same pages. */
function pageDigester(): (text: ViewText) => string {
  const program = programDigest();
  let frame = "";
  let base = createHash("sha256");
  return (text) => {
    if (text.frame !== frame) {
      frame = text.frame;
      base = createHash("sha256").update(program).update(frame);
    }
    return base.copy().update(text.key).update("\n").update(text.view).digest("base64url");
  };
}

interface Writing {
  readonly archive: Archive;
  readonly stage: Stage;
  readonly output: string;
  /** The list of the standing site's pages; null where none is kept. */
  readonly manifest: string | null;
  readonly progress: Progress;
  readonly note: (text: string) => void;
}

/** Writes all pages and files of a site into the stage; pages that the standing site has already are brought over. */
async function writeSite({
  archive,
  stage,
  output,
  manifest,
  progress,
  note,
}: Writing): Promise<PageDigests> {
  const pages = composePages(archive);
  const urls = pageUrls(pages);
  const isStanding = manifest === null ? () => false : openPageManifest(manifest, output, note);
  const digestOf = pageDigester();
  const digests = new Map<string, string>();
  const kept: string[] = [];
  progress.phase("pages", urls.length);
  const given = { root: ROOT, onStep: progress.step };
  await writePages(pages, stage.folder, {
    ...given,
    isKept: (text) => {
      const path = pathOf(text.page.url);
      const digest = digestOf(text);
      digests.set(path, digest);
      const isKept = isStanding(path, digest);
      if (isKept) kept.push(path);
      return isKept;
    },
  });
  // A page that went away while this build ran is made after all.
  const missing = new Set(stage.carryOver(kept));
  if (missing.size > 0)
    await writePages(
      onlyPages(pages, (path) => missing.has(path)),
      stage.folder,
      given,
    );
  const files = composeFiles(archive, urls);
  progress.phase("files", files.size);
  for (const [path, text] of files) {
    const file = join(stage.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  copyPublic(join(ROOT, "public"), stage.folder);
  return digests;
}

/** `.dateline` beside the content folder where nothing else is said; null where no cache is wanted. */
function cacheFolder({ content, cache }: Pick<BuildRequest, "content" | "cache">): string | null {
  return cache === undefined ? join(dirname(resolve(content)), ".dateline") : cache;
}

/** Builds a site from a content folder: beside the one that is there, swapped in whole, and only where the content has no error. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const { output, progress, note, records = [] } = request;
  const shards = records.length === 0 ? null : readShards(records, ownVersion());
  if (shards?.outcome === "wrong") return { ...shards, outcome: "refused", faults: [] };
  const { archive, faults } = checkContent(request, shards);
  if (faults.some(({ severity }) => severity === "error")) {
    progress.end();
    return { outcome: "faulty", archive, faults };
  }
  const folder = cacheFolder(request);
  // Two sites built from one content folder do not share a list of pages.
  const name = createHash("sha256").update(resolve(output)).digest("hex").slice(0, 12);
  const manifest = folder === null ? null : join(folder, `pages-${name}`);
  let digests: PageDigests = new Map();
  const publication = await publishAtomically(output, { pid: process.pid, isRunning }, async (stage) => {
    digests = await writeSite({ archive, stage, output, manifest, progress, note });
    return sealOf(digests);
  });
  progress.end();
  if (publication.outcome === "refused") return { ...publication, faults };
  if (manifest !== null) writePageManifest(manifest, output, digests, note);
  return { outcome: "built", archive, pages: digests.size, faults, kept: publication.kept };
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
