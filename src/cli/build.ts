import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { withoutPictures } from "../archive/compose-pictures.ts";
import { countEntities } from "../archive/count-entities.ts";
import { composeOverview, type Overview } from "../archive/overview.ts";
import { DESK_URL } from "../archive/urls.ts";
import { type BuildOptions, buildArchive, type Extracted, type HeldArticle } from "../build-archive.ts";
import { readLatestInstant, writeLatestInstant } from "../cache/build-clock.ts";
import {
  type BuildCounts,
  type LeftOutArticle,
  TICK_MILLISECONDS,
  writeBuildRecord,
} from "../cache/build-record.ts";
import { type ExtractionCache, openExtractionCache, openMemoryCache } from "../cache/extraction-cache.ts";
import type { Objection, ProtectedFolder } from "../cache/output-objection.ts";
import {
  type InputDigests,
  openPageManifest,
  type PageDigests,
  type StandingPages,
  writePageManifest,
} from "../cache/page-manifest.ts";
import { publicationObjection, publishAtomically, type Stage } from "../cache/publish-atomically.ts";
import { readShards } from "../cache/shard-file.ts";
import { readSiteManifest } from "../cache/site-manifest.ts";
import { sitePlaces } from "../cache/site-places.ts";
import type { CarriedFile } from "../cache/sync-stage.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Extraction } from "../mentions/extract-article.ts";
import { composeFiles } from "../publish/compose-files.ts";
import { composeEditorsPages, composePages, pageUrls } from "../publish/compose-pages.ts";
import { digestOf } from "../publish/page-inputs.ts";
import type { Page, Pages, View } from "../publish/views.ts";
import { isFolder } from "../source/check-content-folder.ts";
import { type BuildPaths, buildPlaces, programDigest } from "./build-places.ts";
import { extractAhead } from "./extract-ahead.ts";
import { buildInputs } from "./find-unchanged.ts";
import { ownVersion, ROOT } from "./own-version.ts";
import type { Progress } from "./progress.ts";
import { protectedFolders } from "./protected-folders.ts";
import { copyPublic, type ViewText, writePages } from "./write-pages.ts";
import { writePictures } from "./write-pictures.ts";
import { writePieces } from "./write-pieces.ts";

export interface BuildRequest extends BuildPaths {
  /** The files that `extract --shard` printed of all parts of the archive; its articles are read where none is named. */
  readonly records?: readonly string[];
  /** The instant of the build, ISO 8601 in UTC. */
  readonly now: string;
  /** True where one error in an article is enough for nothing to be published. */
  readonly isStrict?: boolean;
  /** True where the site may lose more than half of its articles. */
  readonly mayShrink?: boolean;
  /** The fewest articles the archive may hold; null for any. */
  readonly minimum?: number | null;
  /** True where `now` stands although an earlier build was made for a later instant. */
  readonly isClockTrusted?: boolean;
  /** The folder for the pages that only editors see, outside the site; none are written where it is absent. */
  readonly desk?: string | null;
  readonly progress: Progress;
  /** Told what went wrong without harm: a cache that cannot be kept. */
  readonly note: (text: string) => void;
}

/**
 * `faulty`: the content has errors that are no single article's, or one was enough, and nothing was written; `refused`: the output could not be written. The site that was there is whole in both. */
export type BuildResult =
  | {
      readonly outcome: "built";
      readonly archive: Archive;
      readonly pages: number;
      readonly counts: BuildCounts;
      readonly faults: readonly Diagnostic[];
      /** Where something was kept that came into the old edition at the last moment; null where nothing was. */
      readonly kept: string | null;
      /** What lies in the site and is not Dateline's. */
      readonly strangers: readonly string[];
      /** The articles that are not published because of their errors. */
      readonly leftOut: readonly LeftOutArticle[];
      readonly overview: Overview;
    }
  | {
      readonly outcome: "faulty";
      readonly archive: Archive;
      readonly faults: readonly Diagnostic[];
      readonly overview: Overview;
    }
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
  readonly onChange?: BuildOptions["onChange"];
}

/** An archive as it may be published, with all that was found wrong. */
export interface CheckedContent {
  readonly archive: Archive;
  readonly faults: readonly Diagnostic[];
  readonly leftOut: readonly LeftOutArticle[];
  /** True where every error is that of an article that is left out. */
  readonly isSound: boolean;
  readonly overview: Overview;
}

/** Reads a content folder and answers the archive with all its faults; writes nothing. */
export async function checkContent(
  { content, now, progress, note, ...given }: Omit<BuildRequest, "records">,
  { extracted = null, onHeld = () => {}, onChange = () => {} }: CheckOptions = {},
): Promise<CheckedContent> {
  const faults: Diagnostic[] = [];
  const leftOut: LeftOutArticle[] = [];
  const held: HeldArticle[] = [];
  const folder = buildPlaces({ content, ...given })?.folder ?? null;
  let cache: ExtractionCache<Extraction> | null = null;
  // What shards hold needs no keeping, and the cache of the folder's own articles is left as it is.
  if (extracted === null && isFolder(content)) {
    cache = folder === null ? openMemoryCache() : openExtractionCache(folder, ownVersion(), note);
    await extractAhead(content, cache, progress, now);
  }
  const archive = buildArchive(content, (fault) => faults.push(fault), {
    now,
    minimum: given.minimum ?? null,
    ...(cache === null ? {} : { cache }),
    ...(extracted === null ? {} : { extracted }),
    onHeld: (article) => {
      held.push(article);
      onHeld(article);
    },
    onChange,
    onLeftOut: (article) => leftOut.push(article),
    onPhase: progress.phase,
    onStep: progress.step,
  });
  leftOut.sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = new Set(leftOut.map(({ path }) => path));
  const isSound = faults.every(({ severity, path }) => severity !== "error" || paths.has(path));
  return { archive, faults, leftOut, isSound, overview: composeOverview(archive, faults, { held, leftOut }) };
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
  /** Of every page of the site. */
  readonly digests: PageDigests;
  readonly inputs: InputDigests;
  readonly pages: number;
  /** The pages that were brought over. */
  readonly carried: ReadonlyMap<string, CarriedFile>;
  /** Pictures that could not be made. */
  readonly faults: readonly Diagnostic[];
}

interface Writing {
  readonly archive: Archive;
  readonly stage: Stage;
  readonly output: string;
  /** The list of the standing site's pages; null where none is kept. */
  readonly manifest: string | null;
  /** Where pictures in their sizes are kept; null to keep none. */
  readonly pictures: string | null;
  readonly progress: Progress;
  readonly note: (text: string) => void;
}

/** Writes all pages and files of a site into the stage; pages that the standing site has already are brought over. */
async function writeSite({
  archive: given,
  stage,
  output,
  manifest,
  pictures: kept,
  progress,
  note,
}: Writing): Promise<Written> {
  const standing: StandingPages | null = manifest === null ? null : openPageManifest(manifest, output, note);
  const carried = new Map<string, CarriedFile>();
  const faults: Diagnostic[] = [];
  const { published } = given.pictures;
  progress.phase("pictures", published.length);
  const drawn = await writePictures(published, {
    folder: stage.folder,
    kept,
    isKnown: (path, madeFrom) => {
      const file = standing?.holds(path, madeFrom) ?? null;
      if (file !== null) carried.set(path, file);
      return file !== null;
    },
    onStep: progress.step,
  });
  const pictures = withoutPictures(given.pictures, drawn.broken, given.articles, (fault) =>
    faults.push(fault),
  );
  const archive: Archive = { ...given, pictures };
  const pages = composePages(archive);
  const urls = pageUrls(pages);
  const program = programDigest();
  const viewDigestOf = pageDigester(program);
  const digests = new Map<string, string>(drawn.digests);
  const inputs = new Map<string, string>();
  progress.phase("pages", urls.length);
  const printing = { root: ROOT, onStep: progress.step };
  await writePages(pages, stage.folder, {
    ...printing,
    isKept: (text) => {
      const path = pathOf(text.page.url);
      const digest = viewDigestOf(text);
      digests.set(path, digest);
      const file = standing?.holds(path, digest) ?? null;
      if (file !== null) carried.set(path, file);
      return file !== null;
    },
    isKnown: ({ url }, made) => {
      const path = pathOf(url);
      const digest = digestOf(program, made);
      inputs.set(path, digest);
      const known = standing?.madeFrom(path, digest) ?? null;
      if (known === null) return false;
      digests.set(path, known.digest);
      carried.set(path, known);
      return true;
    },
  });
  // A page that went away while this build ran is made after all.
  const missing = new Set(stage.carryOver([...carried.keys()]));
  for (const path of missing) carried.delete(path);
  if (missing.size > 0)
    await writePictures(pictures.published, {
      folder: stage.folder,
      kept,
      isKnown: (path) => !missing.has(path),
    });
  if (missing.size > 0)
    await writePages(
      onlyPages(pages, (path) => missing.has(path)),
      stage.folder,
      printing,
    );
  progress.phase("files");
  composeFiles(archive, urls, (path, pieces) => writePieces(join(stage.folder, path), pieces));
  copyPublic(join(ROOT, "public"), stage.folder);
  return { digests, inputs, pages: urls.length, carried, faults };
}

/** Writes the pages for editors anew into a folder of their own. */
async function writeDesk(archive: Archive, folder: string): Promise<void> {
  rmSync(join(folder, DESK_URL), { recursive: true, force: true });
  await writePages(composeEditorsPages(archive), folder, { root: ROOT });
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

/**
 * Says why an archive of so many articles is not published though nothing in it is wrong: they are too few; null where
 * they are enough. What is held back counts: it is there.
 */
function shrinkObjection(now: number, output: string): Objection | null {
  const standing = readSiteManifest(sitePlaces(output).site);
  const before = standing.outcome === "read" ? standing.manifest.articles : 0;
  if (now * 2 >= before) return null;
  return {
    why: `Unexpected fall from ${before} articles in the site to ${now}: fewer than half would be left.`,
    hint: "Look whether --content names the right folder and nothing is missing in it. If this is meant, build with --shrink.",
  };
}

/**
 * Says why nothing is published for an instant before that of the last build, where an article is released or held back
 * between the two: it is either wrongly hidden now or was let out too early then. Null where nothing speaks against it.
 */
function clockObjection(latest: string | null, change: string | null, now: string): Objection | null {
  if (latest === null || change === null || change > latest) return null;
  return {
    why: `The clock went back: the last build was made for ${latest}, this one for ${now}, and between the two an article is released or held back.`,
    hint: "Set the clock right. Where it is right now and was wrong then, build with `--trust-clock`.",
  };
}

/** Takes away the cache that this build made where it publishes nothing; one that another build uses stays. */
function discardCache(folder: string, output: string): void {
  if (!existsSync(sitePlaces(output).lock)) rmSync(folder, { recursive: true, force: true });
}

/** Builds a site from a content folder: beside the one that is there, swapped in whole, without the articles that have an error. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const protectedOnes = protectedFolders(request);
  const objection = publicationObjection(request.output, protectedOnes);
  if (objection !== null) return { outcome: "refused", ...objection, faults: [] };
  const folder = buildPlaces(request)?.folder ?? null;
  const isNew = folder !== null && !existsSync(folder);
  const result = await readAndPublish(request, protectedOnes);
  if (result.outcome === "refused" && isNew) discardCache(folder, request.output);
  return result;
}

async function readAndPublish(
  request: BuildRequest,
  protectedOnes: readonly ProtectedFolder[],
): Promise<BuildResult> {
  const { output, progress, note, records = [] } = request;
  const places = buildPlaces(request);
  const isRecorded = places !== null && records.length === 0;
  const shards = records.length === 0 ? null : readShards(records, ownVersion());
  if (shards?.outcome === "wrong") return { ...shards, outcome: "refused", faults: [] };
  // Taken before anything is read: what changes from here on is seen by the next build.
  const inputs = isRecorded ? buildInputs(request, Date.now()) : null;
  const changes: string[] = [];
  const onChange = (instant: string): void => void changes.push(instant);
  let held = 0;
  const onHeld = (): void => {
    held += 1;
  };
  const checked = await checkContent(request, { extracted: shards, onHeld, onChange });
  const { archive, faults, leftOut, overview } = checked;
  const until = changes.reduce<string | null>(
    (first, at) => (first === null || at < first ? at : first),
    null,
  );
  // Where no sound article is left, what is wrong is not a single article's.
  const isNothing = leftOut.length > 0 && archive.articles.length === 0;
  if (!checked.isSound || isNothing || (request.isStrict === true && leftOut.length > 0)) {
    progress.end();
    return { outcome: "faulty", archive, faults, overview };
  }
  const latest = places === null || request.isClockTrusted === true ? null : readLatestInstant(places.clock);
  const refused =
    clockObjection(latest, until, request.now) ??
    (request.mayShrink === true ? null : shrinkObjection(archive.articles.length + held, output));
  if (refused !== null) {
    progress.end();
    return { outcome: "refused", ...refused, faults };
  }
  const manifest = places?.manifest ?? null;
  let written: Written | null = null;
  const owner = { pid: process.pid, isRunning };
  const publication = await publishAtomically(output, owner, protectedOnes, async (stage) => {
    const made = await writeSite({
      archive,
      stage,
      output,
      manifest,
      pictures: places === null ? null : join(places.folder, "pictures"),
      progress,
      note,
    });
    written = made;
    return { articles: archive.articles.length, carried: made.carried };
  });
  progress.end();
  if (publication.outcome === "refused") return { ...publication, faults };
  // Set by what publishAtomically calls, which the compiler does not see.
  const { digests, inputs: madeFrom, pages, faults: broken } = written as unknown as Written;
  const told = [...faults, ...broken];
  const counts = countArchive(archive);
  const { seal, kept, strangers } = publication;
  if (places !== null)
    writeLatestInstant(places.clock, latest !== null && latest > request.now ? latest : request.now, note);
  if (request.desk != null) await writeDesk(archive, request.desk);
  if (manifest !== null) {
    await new Promise((resume) => setTimeout(resume, TICK_MILLISECONDS));
    writePageManifest(manifest, output, publication, { digests, inputs: madeFrom }, note);
  }
  if (isRecorded) {
    // Where the digest could miss a change, the record still says when the next article is released.
    const digest = inputs?.isRacy === false ? inputs.digest : "";
    writeBuildRecord(places.record, {
      inputs: digest,
      seal,
      until,
      pages,
      counts,
      faults: told,
      leftOut,
      overview,
    });
  }
  return { outcome: "built", archive, pages, counts, faults: told, kept, strangers, leftOut, overview };
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
