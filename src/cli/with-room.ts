import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { getHeapStatistics } from "node:v8";

/** What a build holds of one article, at most, with what it makes in passing; benchmarks/RESULTS.md has what was measured. */
const BYTES_AN_ARTICLE = 120_000;

function countFiles(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    // What cannot be read is told by the build.
    return 0;
  }
}

/**
 * Runs the same command again in a process with as much memory as its archive needs, where that is more than Node allows
 * by itself and the machine has it; answers its exit status. Null where this process has room enough.
 */
export function runWithRoom(content: string): number | null {
  const limit = getHeapStatistics().heap_size_limit;
  const needed = countFiles(join(content, "articles")) * BYTES_AN_ARTICLE;
  const megabytes = Math.floor(Math.min(needed * 1.2, totalmem() * 0.8) / 2 ** 20);
  if (needed < limit || megabytes * 2 ** 20 <= limit) return null;
  const words = [`--max-old-space-size=${megabytes}`, ...process.execArgv, ...process.argv.slice(1)];
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  return status ?? 1;
}
