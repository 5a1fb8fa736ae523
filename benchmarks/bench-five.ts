import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Measure, runMeasured } from "./run-measured.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Builds the archive that comes with Dateline, from nothing and again, `rounds` times each, and prints the medians. */
export function benchFive(rounds: number, print: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "dateline-five-"));
  const build = (): Measure =>
    runMeasured(
      process.execPath,
      [
        "bin/dateline.js",
        "build",
        "--quiet",
        "--output",
        join(folder, "site"),
        "--cache",
        join(folder, "cache"),
      ],
      ROOT,
    );
  const median = (runs: readonly Measure[]): number =>
    runs.map(({ wallSeconds }) => wallSeconds).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
  try {
    build();
    const fresh = Array.from({ length: rounds }, () => {
      for (const name of ["site", "cache"]) rmSync(join(folder, name), { recursive: true, force: true });
      return build();
    });
    const again = Array.from({ length: rounds }, build);
    print(
      `five articles, whole process, from nothing: ${median(fresh).toFixed(2)} s; nothing changed: ${median(again).toFixed(2)} s`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
