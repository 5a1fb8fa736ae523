import { rmSync } from "node:fs";
import { buildArchive } from "../../src/build-archive.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { composeFiles } from "../../src/publish/compose-files.ts";
import { composePages, pageUrls } from "../../src/publish/compose-pages.ts";
import type { Page, View } from "../../src/publish/views.ts";
import { makeFolder } from "../make-folder.ts";
import type { GrowingShape } from "./growing-shapes.ts";

/** What one reading of an input took. */
export interface InputReading {
  /** Processor time in milliseconds. */
  readonly time: number;
  /** True where the input was over a limit, so that the time is that of refusing it. */
  readonly isRefused: boolean;
}

/** Reads a content folder as a build does, from its files to every page's view and every file's text. */
export function readAll(files: Readonly<Record<string, string>>): InputReading {
  const folder = makeFolder({ "site.yaml": "base: https://example.org/\n", ...files });
  const faults: Diagnostic[] = [];
  const started = process.cpuUsage();
  const archive = buildArchive(folder, (fault) => faults.push(fault), { now: "2026-11-16T00:00:00Z" });
  const pages = composePages(archive);
  for (const list of Object.values(pages) as readonly (readonly Page<View>[])[])
    for (const page of list) {
      page.inputs?.();
      page.compose();
    }
  composeFiles(archive, pageUrls(pages), (_, pieces) => {
    let bytes = 0;
    for (const piece of pieces) bytes += piece.length;
    return { bytes, sha256: "" };
  });
  const { user, system } = process.cpuUsage(started);
  rmSync(folder, { recursive: true });
  return {
    time: (user + system) / 1000,
    isRefused: faults.some(({ code }) => code === "source/too-large"),
  };
}

const SHORTEST = 2_000;
const LONGEST = 7_900_000;
/** A shape is doubled so often that its time grows sixteenfold at the least, if it grows with the length. */
const DOUBLINGS = 4;

interface GrowthOptions {
  /** Milliseconds of processor time at which an input is long enough to be judged. */
  readonly enough: number;
  /** What is not above this is not measured again. */
  readonly most: number;
  readonly read?: (files: Readonly<Record<string, string>>) => InputReading;
}

/**
 * How many times longer twice the input takes: 2 where time is linear, 4 where it is quadratic. The input is doubled
 * until reading it takes `enough` milliseconds, and the growth is that of the last four doublings together; null where
 * it is never long enough to tell, which is soon enough. Noise only adds, so what seems too slow is measured again.
 */
export function measureGrowth(
  { compose }: GrowingShape,
  { enough, most, read = readAll }: GrowthOptions,
): number | null {
  let growth: number | null = null;
  read(compose(SHORTEST));
  for (let attempt = 0; attempt < 4 && (growth === null || growth > most); attempt += 1) {
    const times: number[] = [];
    for (let length = SHORTEST; length <= LONGEST; length *= 2) {
      const { time, isRefused } = read(compose(length));
      if (isRefused) break;
      times.push(time);
      if (time >= enough && times.length > DOUBLINGS) break;
    }
    const [first, last] = [times.at(-1 - DOUBLINGS), times.at(-1)];
    // What takes next to no time cannot be told from the clock's own.
    if (first === undefined || last === undefined || last < enough / 4) return growth;
    growth = Math.min(growth ?? Number.POSITIVE_INFINITY, (last / (first + 2)) ** (1 / DOUBLINGS));
  }
  return growth;
}
