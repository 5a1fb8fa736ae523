import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { getHeapStatistics } from "node:v8";
import { findArticleFolders } from "../source/article-folders.ts";

/** What a build holds of one article, at most, with what it makes in passing; benchmarks/RESULTS.md has what was measured. */
const BYTES_AN_ARTICLE = 120_000;

function countArticles(content: string): number {
  try {
    return findArticleFolders(content)
      .folders.map((folder) => readdirSync(join(content, folder), { recursive: true }).length)
      .reduce((sum, count) => sum + count, 0);
  } catch {
    // What cannot be read is told by the build.
    return 0;
  }
}

/**
 * As many megabytes as a process that builds `articles` must be given; null where Node's own `limit` is enough, or the
 * machine has no more. `limit` and `total` are in bytes.
 */
export function roomFor(articles: number, limit: number, total: number): number | null {
  const needed = articles * BYTES_AN_ARTICLE;
  const given = Math.min(needed * 1.2, total * 0.8);
  return needed < limit || given <= limit ? null : Math.floor(given / 2 ** 20);
}

/**
 * Runs the same command again in a process with as much memory as its archive needs, where that is more than Node allows
 * by itself and the machine has it; answers its exit status. Null where this process has room enough.
 */
export function runWithRoom(content: string): number | null {
  const limit = getHeapStatistics().heap_size_limit;
  const megabytes = roomFor(countArticles(content), limit, totalmem());
  if (megabytes === null) return null;
  const words = [`--max-old-space-size=${megabytes}`, ...process.execArgv, ...process.argv.slice(1)];
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  return status ?? 1;
}
