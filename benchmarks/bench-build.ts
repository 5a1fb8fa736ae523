import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isHere, type Measure, runMeasured } from "./run-measured.ts";
import { type Maker, writeArchive } from "./write-archives.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const DATELINE = join(ROOT, "bin", "dateline.js");
const ELEVENTY = join(ROOT, "node_modules", "@11ty", "eleventy", "cmd.cjs");
/** Plain Eleventy holds every page at once and runs out of memory beyond this. */
const MOST_FOR_ELEVENTY = 20_000;

interface Row {
  readonly what: string;
  readonly measure: Measure;
  readonly pages: number;
}

interface Task {
  readonly what: string;
  readonly maker: Maker;
  /** Makes things as they are before the measured run. */
  readonly prepare: () => void;
  readonly run: () => Measure;
  readonly site: string;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const countPages = (site: string): number =>
  existsSync(site)
    ? readdirSync(site, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && entry.name.endsWith(".html"),
      ).length
    : 0;

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

function tasksOf(folder: string, count: number): readonly Task[] {
  const ours = join(folder, "dateline");
  const first = writeArchive(ours, "dateline", count);
  const site = join(ours, "_site");
  const cache = join(ours, ".dateline");
  const build = () => runMeasured(process.execPath, [DATELINE, "build", "--quiet"], ours);
  let edits = 0;
  const edit = (file: string) => {
    edits += 1;
    appendFileSync(file, `\nThe council of the town met ${edits + 2} times.\n`);
  };
  const dateline = (what: string, prepare: () => void): Task => ({
    what,
    maker: "dateline",
    prepare,
    run: build,
    site,
  });
  const tasks = [
    dateline("Dateline, cold, with extraction", () => {
      remove(site);
      remove(cache);
    }),
    dateline("Dateline, cold pages, extraction cached", () => {
      remove(site);
      for (const name of readdirSync(cache)) if (/^(?:pages|build)-/.test(name)) remove(join(cache, name));
    }),
    dateline("Dateline, one article edited", () => edit(first)),
    // A file that was changed just now is not trusted to stand still.
    dateline("Dateline, nothing changed", () =>
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200),
    ),
  ];
  if (isHere("hugo")) {
    const theirs = join(folder, "hugo");
    const file = writeArchive(theirs, "hugo", count);
    const task = (what: string, prepare: () => void): Task => ({
      what,
      maker: "hugo",
      prepare,
      run: () => runMeasured("hugo", ["--quiet"], theirs),
      site: join(theirs, "public"),
    });
    tasks.push(
      task("Hugo, cold", () => remove(join(theirs, "public"))),
      task("Hugo, one article edited", () => edit(file)),
    );
  }
  if (count <= MOST_FOR_ELEVENTY) {
    const theirs = join(folder, "eleventy");
    writeArchive(theirs, "eleventy", count);
    tasks.push({
      what: "Eleventy, cold",
      maker: "eleventy",
      prepare: () => remove(join(theirs, "site")),
      run: () => runMeasured(process.execPath, [ELEVENTY, "--quiet"], theirs),
      site: join(theirs, "site"),
    });
  }
  return tasks;
}

function measure(task: Task, rounds: number): Row {
  const runs = Array.from({ length: rounds }, () => {
    task.prepare();
    return task.run();
  });
  const middle = (of: (measure: Measure) => number): number => median(runs.map(of));
  return {
    what: task.what,
    measure: {
      wallSeconds: middle(({ wallSeconds }) => wallSeconds),
      cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
      peakMegabytes: middle(({ peakMegabytes }) => peakMegabytes),
    },
    pages: countPages(task.site),
  };
}

function printTable(rows: readonly Row[], count: number, print: (line: string) => void): void {
  const hugo = rows.find(({ what }) => what === "Hugo, cold")?.measure.wallSeconds;
  print("| what | wall, s | processor, s | ms an article | peak memory, MB | pages | against Hugo, cold |");
  print("|---|--:|--:|--:|--:|--:|--:|");
  for (const { what, measure: m, pages } of rows) {
    const ratio = hugo === undefined ? "" : (m.wallSeconds / hugo).toFixed(2);
    const each = ((m.cpuSeconds * 1000) / count).toFixed(2);
    print(
      `| ${what} | ${m.wallSeconds.toFixed(2)} | ${m.cpuSeconds.toFixed(2)} | ${each} | ${m.peakMegabytes.toFixed(0)} | ${pages.toLocaleString("en")} | ${ratio} |`,
    );
  }
}

/** Builds archives of each size with Dateline and, beside it, with Hugo and plain Eleventy from front matter; prints medians. */
export function benchBuild(sizes: readonly number[], rounds: number, print: (line: string) => void): void {
  const [cpu] = cpus();
  print(
    `${availableParallelism()} cores of ${cpu?.model ?? "an unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}; medians of ${rounds}.`,
  );
  // A memory file system where there is one, so that no disk is measured.
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-bench-"));
  try {
    for (const count of sizes) {
      print(`\n### ${count.toLocaleString("en")} articles\n`);
      const place = join(folder, String(count));
      const rows = tasksOf(place, count).map((task) => measure(task, rounds));
      printTable(rows, count, print);
      remove(place);
    }
  } finally {
    remove(folder);
  }
}
