import { parentPort } from "node:worker_threads";
import { articleKey } from "../build-archive.ts";
import { packValue } from "../cache/extraction-cache.ts";
import { extractArticle } from "../mentions/extract-article.ts";
import { readFrontMatter } from "../source/front-matter.ts";
import type { ExtractionAnswer, ExtractionJob } from "./extract-ahead.ts";

/** What an article says; null where reading it fails: the build then reads it too, and reports why. */
function answer({ source, own }: ExtractionJob): ExtractionAnswer[number] | null {
  try {
    // Faults of the front matter are found again, and reported, by the build.
    const extraction = extractArticle(
      source,
      readFrontMatter(source, () => {}),
      own,
    );
    return [articleKey(source, own), packValue(extraction, source.text)];
  } catch {
    return null;
  }
}

/** A thread that reads articles as they are posted and answers what it found. */
parentPort?.on("message", (jobs: readonly ExtractionJob[]) => {
  parentPort?.postMessage(jobs.map(answer).filter((one) => one !== null));
});
