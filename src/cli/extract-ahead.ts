import { availableParallelism } from "node:os";
import { divideArticles, releaseTerms } from "../archive/divide-articles.ts";
import { readSite } from "../archive/read-site.ts";
import { articleKey } from "../build-archive.ts";
import type { ExtractionCache } from "../cache/extraction-cache.ts";
import { findRepeatedLines } from "../document/find-repeated-lines.ts";
import { repeatedIn } from "../document/repeated-in.ts";
import type { Extraction } from "../mentions/extract-article.ts";
import { readSourceFiles } from "../source/read-source-files.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Progress } from "./progress.ts";
import { openWorkQueue } from "./work-queue.ts";

/** An article to read, with the lines of it that other pages print too. */
export interface ExtractionJob {
  readonly source: SourceFile;
  readonly own: readonly string[];
}

/** Under the key of each article of a job, what was found in it, packed for the cache. */
export type ExtractionAnswer = readonly (readonly [key: string, bytes: Uint8Array])[];

/** Fewer articles than this are read sooner than threads start. */
const FEWEST = 200;
const BATCH = 50;

const isLostThread = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && fault.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Reads on all cores the articles that the cache does not hold, and puts what is found there; a build then finds all of
 * it as if it had read them before. What is held back at `now` is not read. Nothing is done, and nothing is needed, for a few articles or on one core.
 */
export async function extractAhead(
  content: string,
  cache: ExtractionCache<Extraction>,
  progress: Progress,
  now: string,
  threads = availableParallelism(),
): Promise<void> {
  if (threads < 2) return;
  // Files that cannot be read are reported by the build.
  const silent = (): void => {};
  const all = readSourceFiles(content, silent);
  if (all.length < FEWEST) return;
  const terms = releaseTerms(content, readSite(content, silent), now);
  const { released } = divideArticles(
    all.map((source) => ({ source })),
    terms,
    silent,
  );
  const sources = released.map(({ source }) => source);
  const repeated = findRepeatedLines(sources);
  const missing = sources
    .map((source): ExtractionJob => ({ source, own: repeatedIn(source, repeated) }))
    .filter(({ source, own }) => !cache.has(articleKey(source, own)));
  if (missing.length < FEWEST) return;
  progress.phase("reading", missing.length);
  const queue = openWorkQueue<readonly ExtractionJob[], ExtractionAnswer>("extract", threads);
  let done = 0;
  queue.onResult((answer) => {
    for (const [key, bytes] of answer) cache.setPacked(key, bytes);
    done += BATCH;
    progress.step(Math.min(done, missing.length));
  });
  try {
    for (let from = 0; from < missing.length; from += BATCH)
      await queue.give(missing.slice(from, from + BATCH));
    await queue.end();
  } catch (fault) {
    // A thread that ran out of memory is lost with what it had; the build reads that by itself.
    if (!isLostThread(fault)) throw fault;
  }
}
