import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { countEntities } from "../archive/count-entities.ts";
import { type BuildOptions, buildArchive, type Extracted } from "../build-archive.ts";
import { type BuildCounts, writeBuildRecord } from "../cache/build-record.ts";
import { type ExtractionCache, openExtractionCache, openMemoryCache } from "../cache/extraction-cache.ts";
import {
  type InputDigests,
  openPageManifest,
  type PageDigests,
  type StandingPages,
  sealOf,
  writePageManifest,
} from "../cache/page-manifest.ts";
import { publishAtomically, type Stage } from "../cache/publish-atomically.ts";
import { readShards } from "../cache/shard-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Extraction } from "../mentions/extract-article.ts";
import { composeFiles } from "../publish/compose-files.ts";
import { composePages, pageUrls } from "../publish/compose-pages.ts";
import { digestOf } from "../publish/page-inputs.ts";
import type { Page, Pages, View } from "../publish/views.ts";
import { type BuildPaths, buildPlaces, programDigest } from "./build-places.ts";
import { extractAhead } from "./extract-ahead.ts";
import { buildInputs } from "./find-unchanged.ts";
import { ownVersion, ROOT } from "./own-version.ts";
import type { Progress } from "./progress.ts";
import { copyPublic, type ViewText, writePages } from "./write-pages.ts";
import { writePieces } from "./write-pieces.ts";

export interface BuildRequest extends BuildPaths {
  /** The files that `extract --shard` printed of all parts of the archive; its articles are read where none is named. */
  readonly records?: readonly string[];
  /** The instant of the build, ISO 8601 in UTC. */
  readonly now: string;
  readonly progress: Progress;
  /** Told what went wrong without harm: a cache that cannot be kept. */
  readonly note: (text: string) => void;
}

/**
 * `faulty`: the content has errors and nothing was written; `refused`: the output could not be written. The site that was there is whole in both. */
export type BuildResult =
  | {
      readonly outcome: "built";
      readonly archive: Archive;
      readonly pages: number;
      readonly counts: BuildCounts;
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

interface CheckOptions {
  /** Stands for the folder's articles where it is given. */
  readonly extracted?: Extracted | null;
  readonly onHeld?: BuildOptions["onHeld"];
}

/** Reads a content folder and answers the archive with all its faults; writes nothing. */
export async function checkContent(
  { content, now, progress, note, ...given }: Omit<BuildRequest, "records">,
  { extracted = null, onHeld = () => {} }: CheckOptions = {},
): Promise<{ readonly archive: Archive; readonly faults: readonly Diagnostic[] }> {
  const faults: Diagnostic[] = [];
  const folder = buildPlaces({ content, ...given })?.folder ?? null;
  let cache: ExtractionCache<Extraction> | null = null;
  // What shards hold needs no keeping, and the cache of the folder's own articles is left as it is.
  if (extracted === null) {
    cache = folder === null ? openMemoryCache() : openExtractionCache(folder, ownVersion(), note);
    await extractAhead(content, cache, progress);
  }
  const archive = buildArchive(content, (fault) => faults.push(fault), {
    now,
    ...(cache === null ? {} : { cache }),
    ...(extracted === null ? {} : { extracted }),
    ...(onHeld === undefined ? {} : { onHeld }),
    onPhase: progress.phase,
    onStep: progress.step,
  });
  return { archive, faults };
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
function pageDigester(program: string): (text: ViewText) => string {
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

interface Written {
  /** Of every file of the site. */
  readonly digests: PageDigests;
  readonly inputs: InputDigests;
  readonly pages: number;
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
async function writeSite({ archive, stage, output, manifest, progress, note }: Writing): Promise<Written> {
  const pages = composePages(archive);
  const urls = pageUrls(pages);
  const standing: StandingPages | null = manifest === null ? null : openPageManifest(manifest, output, note);
  const program = programDigest();
  const viewDigestOf = pageDigester(program);
  const digests = new Map<string, string>();
  const inputs = new Map<string, string>();
  const kept: string[] = [];
  progress.phase("pages", urls.length);
  const given = { root: ROOT, onStep: progress.step };
  await writePages(pages, stage.folder, {
    ...given,
    isKept: (text) => {
      const path = pathOf(text.page.url);
      const digest = viewDigestOf(text);
      digests.set(path, digest);
      const isKept = standing?.holds(path, digest) === true;
      if (isKept) kept.push(path);
      return isKept;
    },
    isKnown: ({ url }, made) => {
      const path = pathOf(url);
      const digest = digestOf(program, made);
      inputs.set(path, digest);
      const known = standing?.madeFrom(path, digest) ?? null;
      if (known === null) return false;
      digests.set(path, known);
      kept.push(path);
      return true;
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
  progress.phase("files");
  composeFiles(archive, urls, (path, pieces) => {
    const facts = writePieces(join(stage.folder, path), pieces);
    digests.set(path, facts.sha256);
    return facts;
  });
  for (const path of copyPublic(join(ROOT, "public"), stage.folder)) digests.set(path, program);
  return { digests, inputs, pages: urls.length };
}

/** How much an archive holds. */
export function countArchive(archive: Archive): BuildCounts {
  const { articles, timeline, figures, quotes } = archive;
  const named = countEntities(archive);
  return {
    articles: articles.length,
    people: named.person,
    organisations: named.organisation,
    places: named.place,
    events: named.event,
    dates: timeline.length,
    figures: figures.length,
    quotations: quotes.length,
  };
}

/** Builds a site from a content folder: beside the one that is there, swapped in whole, and only where the content has no error. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const { output, progress, note, records = [] } = request;
  const places = buildPlaces(request);
  const isRecorded = places !== null && records.length === 0;
  const shards = records.length === 0 ? null : readShards(records, ownVersion());
  if (shards?.outcome === "wrong") return { ...shards, outcome: "refused", faults: [] };
  // Taken before anything is read: what changes from here on is seen by the next build.
  const inputs = isRecorded ? buildInputs(request, Date.now()) : null;
  let until: string | null = null;
  const onHeld = (instant: string): void => {
    if (
      Date.parse(instant) > Date.parse(request.now) &&
      (until === null || Date.parse(instant) < Date.parse(until))
    )
      until = instant;
  };
  const { archive, faults } = await checkContent(request, { extracted: shards, onHeld });
  if (faults.some(({ severity }) => severity === "error")) {
    progress.end();
    return { outcome: "faulty", archive, faults };
  }
  const manifest = places?.manifest ?? null;
  let written: Written = { digests: new Map(), inputs: new Map(), pages: 0 };
  let seal = "";
  const publication = await publishAtomically(output, { pid: process.pid, isRunning }, async (stage) => {
    written = await writeSite({ archive, stage, output, manifest, progress, note });
    seal = sealOf(written.digests);
    return seal;
  });
  progress.end();
  if (publication.outcome === "refused") return { ...publication, faults };
  const { digests, inputs: madeFrom, pages } = written;
  const counts = countArchive(archive);
  if (manifest !== null) writePageManifest(manifest, output, digests, madeFrom, note);
  if (isRecorded) {
    // Where the digest could miss a change, the record still says when the next article is released.
    const digest = inputs?.isRacy === false ? inputs.digest : "";
    writeBuildRecord(places.record, { inputs: digest, seal, until, pages, counts, faults });
  }
  return { outcome: "built", archive, pages, counts, faults, kept: publication.kept };
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
