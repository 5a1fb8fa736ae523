import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a process took, with all the processes it started. */
export interface Measure {
  readonly wallSeconds: number;
  /** In its own code and in the system's, on all cores together. */
  readonly cpuSeconds: number;
  /** Largest at any time, of the largest process. */
  readonly peakMegabytes: number;
}

/** Runs a command to its end under GNU time. Throws with what it printed where it fails. */
export function runMeasured(command: string, words: readonly string[], folder: string): Measure {
  const notes = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const file = join(notes, "time");
    const timed = ["-f", "%e %U %S %M", "-o", file, command, ...words];
    const run = spawnSync("/usr/bin/time", timed, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
    if (run.error !== undefined) throw run.error;
    if (run.status !== 0) throw new Error(`${command} ended with ${run.status}: ${run.stderr.slice(-2000)}`);
    const [wall, user, system, kilobytes] = readFileSync(file, "utf8").trim().split(" ").map(Number);
    return {
      wallSeconds: wall ?? Number.NaN,
      cpuSeconds: (user ?? Number.NaN) + (system ?? Number.NaN),
      peakMegabytes: (kilobytes ?? Number.NaN) / 1024,
    };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/** True where a command is here to be measured. */
export const isHere = (command: string): boolean => spawnSync(command, ["version"]).error === undefined;
