import { relative, resolve } from "node:path";
import type { BuildCounts, BuildRecord, LeftOutArticle } from "../cache/build-record.ts";
import { fileFault, isFileFault } from "../cache/file-fault.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printDiagnostics } from "../diagnostics/print-diagnostics.ts";
import { printGroups } from "../diagnostics/print-groups.ts";
import { printable } from "../diagnostics/printable.ts";
import { wrapWords } from "../diagnostics/wrap-words.ts";
import type { BuildResult } from "./build.ts";
import { type CommandLine, readCommandLine } from "./command-line.ts";
import { findUnchanged } from "./find-unchanged.ts";
import { ownVersion } from "./own-version.ts";
import { printOverview } from "./print-overview.ts";
import { formatDuration, type Progress, SILENT_PROGRESS, showProgress } from "./progress.ts";
import { USAGE } from "./usage.ts";
import { runWithRoom } from "./with-room.ts";

const out = (text: string): void => void process.stdout.write(text);
const err = (text: string): void => void process.stderr.write(text);
const started = performance.now();
const isColoured = process.stderr.isTTY === true && process.env["NO_COLOR"] === undefined;

function progressFor({ isQuiet, isJson }: CommandLine): Progress {
  if (isQuiet || isJson) return SILENT_PROGRESS;
  return showProgress({
    write: out,
    now: () => performance.now(),
    isInteractive: process.stdout.isTTY === true,
  });
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

function summary(counts: BuildCounts): string {
  return [
    count(counts.articles, "article", "articles"),
    count(counts.people, "person", "people"),
    count(counts.organisations, "organisation", "organisations"),
    count(counts.places, "place", "places"),
    count(counts.events, "event", "events"),
    count(counts.dates, "date", "dates"),
    count(counts.figures, "figure", "figures"),
    count(counts.quotations, "quotation", "quotations"),
  ].join(", ");
}

function printFaults(faults: readonly Diagnostic[], { content, isAll }: CommandLine): void {
  const print = isAll ? printDiagnostics : printGroups;
  print(faults, { folder: relative(process.cwd(), resolve(content)) || ".", isColoured }, err);
}

function printJson(
  outcome: string,
  faults: readonly Diagnostic[],
  facts: Readonly<Record<string, unknown>>,
): void {
  const told = faults.map(({ text: _, ...fault }) => fault);
  out(`${JSON.stringify({ outcome, ...facts, faults: told })}\n`);
}

const MOST_NAMED = 12;
const WIDTH = 80;

/** Names what lies in the site and is not Dateline's. */
function printKept({ kept, strangers }: Extract<BuildResult, { readonly outcome: "built" }>): void {
  const more = strangers.length - MOST_NAMED;
  const names = strangers.slice(0, MOST_NAMED).map(printable).join(", ");
  if (strangers.length > 0)
    out(
      `Kept in the site, though not written by Dateline: ${names}${more > 0 ? ` and ${more} more` : ""}.\n`,
    );
  if (kept !== null) out(`What came into the old site at the last moment is kept in ${kept}.\n`);
}

/** Names each file that is left out of the site, and the address that does not answer because of it. */
function printLeftOut(leftOut: readonly LeftOutArticle[]): void {
  if (leftOut.length === 0) return;
  err(`Left out because of errors: ${count(leftOut.length, "article", "articles")}.\n`);
  for (const { path, url } of leftOut) err(`  ${printable(path)}\n    would be ${printable(url)}\n`);
}

async function build(line: CommandLine): Promise<number> {
  const request = {
    content: line.content,
    output: line.output,
    records: line.records,
    isStrict: line.isStrict,
    mayShrink: line.mayShrink,
    minimum: line.minimum,
    now: new Date().toISOString(),
    isClockTrusted: line.isClockTrusted,
    desk: line.desk,
    ...(line.cache === undefined ? {} : { cache: line.cache }),
  };
  // What reads and writes is loaded only where there is something to do.
  const last = line.records.length === 0 && line.desk === null ? findUnchanged(request, request.now) : null;
  const unchanged = line.isStrict && last !== null && last.leftOut.length > 0 ? null : last;
  const status = unchanged === null ? runWithRoom(line.content) : null;
  if (status !== null) return status;
  const result: BuildResult | (BuildRecord & { readonly outcome: "unchanged" }) =
    unchanged === null
      ? await (await import("./build.ts")).buildSite({
          ...request,
          progress: progressFor(line),
          note: (text) => err(`${text}\n`),
        })
      : { ...unchanged, outcome: "unchanged" };
  if (line.isJson) {
    const isWhole = result.outcome === "built" || result.outcome === "unchanged";
    printJson(
      result.outcome,
      result.faults,
      isWhole
        ? {
            pages: result.pages,
            articles: result.counts.articles,
            leftOut: result.leftOut,
            overview: result.overview,
          }
        : result.outcome === "refused"
          ? { why: result.why, hint: result.hint }
          : {},
    );
  } else {
    if (!line.isQuiet && result.outcome !== "refused") {
      out("\n");
      printOverview(result.overview, out);
    }
    printFaults(result.faults, line);
  }
  switch (result.outcome) {
    case "built":
    case "unchanged":
      if (!line.isQuiet && !line.isJson) {
        const pages = count(result.pages, "page", "pages");
        const time = formatDuration(performance.now() - started);
        const what =
          result.outcome === "built" ? "Built" : `Nothing has changed since the last build (${time}):`;
        const within = result.outcome === "built" ? ` in ${time}:` : ",";
        out(`\n${wrapWords(`${what} ${pages}${within} ${summary(result.counts)}.`, "", WIDTH)}\n`);
        if (result.outcome === "built") printKept(result);
        out(
          `The site is in ${relative(process.cwd(), resolve(line.output)) || "."}. To look at it: npm run serve\n`,
        );
      }
      if (!line.isJson) printLeftOut(result.leftOut);
      return result.leftOut.length === 0 ? 0 : 1;
    case "faulty":
      if (!line.isJson)
        err("Nothing was written: the site that was there stands. Mend the errors and build again.\n");
      return 1;
    case "refused":
      if (!line.isJson) err(`${result.why}\n  hint: ${result.hint}\n`);
      return 1;
    default:
      return result satisfies never;
  }
}

async function check(line: CommandLine): Promise<number> {
  const { checkContent, countArchive } = await import("./build.ts");
  const progress = progressFor(line);
  const { archive, faults, leftOut, overview } = await checkContent({
    content: line.content,
    output: line.output,
    minimum: line.minimum,
    now: new Date().toISOString(),
    progress,
    note: (text) => err(`${text}\n`),
    ...(line.cache === undefined ? {} : { cache: line.cache }),
  });
  progress.end();
  const hasErrors = faults.some(({ severity }) => severity === "error");
  if (line.isJson)
    printJson(hasErrors ? "faulty" : "sound", faults, {
      articles: archive.articles.length,
      leftOut,
      overview,
    });
  else {
    if (!line.isQuiet) {
      out("\n");
      printOverview(overview, out);
    }
    printFaults(faults, line);
    if (!line.isQuiet) out(`${wrapWords(`Read ${summary(countArchive(archive))}.`, "", WIDTH)}\n`);
    printLeftOut(leftOut);
  }
  return hasErrors ? 1 : 0;
}

async function extractRecords(line: CommandLine): Promise<number> {
  const faults: Diagnostic[] = [];
  const { content, shard } = line;
  if (shard !== null) {
    const { extractShard } = await import("./extract-shard.ts");
    extractShard({ content, shard, version: ownVersion(), now: new Date().toISOString() }, out, (fault) =>
      faults.push(fault),
    );
    printFaults(faults, line);
    return faults.some(({ severity }) => severity === "error") ? 1 : 0;
  }
  const options = {
    files: line.files,
    isJsonl: line.isJsonl,
    content: line.hasContent ? line.content : null,
  };
  const { extract } = await import("./extract.ts");
  const status = await extract(options, process.stdin, out, (fault) => faults.push(fault));
  printFaults(faults, line);
  return faults.some(({ severity }) => severity === "error") ? 1 : status;
}

async function verifySite({
  output,
  content,
  sample,
  isStrict,
  isQuiet,
  isJson,
}: CommandLine): Promise<number> {
  const { verify } = await import("./verify.ts");
  const { findLeftOut } = await import("./find-left-out.ts");
  const leftOut = findLeftOut(content, output, new Date().toISOString());
  return verify({ site: output, content, sample, isStrict, isQuiet, isJson, leftOut }, out, err);
}

async function explain(line: CommandLine): Promise<number> {
  const { why } = await import("./why.ts");
  const content = line.hasContent ? line.content : null;
  const request = { file: line.files[0] ?? "", words: line.words, content, now: new Date().toISOString() };
  return why({ ...request, isColoured: isColoured && process.stdout.isTTY === true }, out, err);
}

const remedyFor = (fault: unknown): string =>
  isFileFault(fault, "EMFILE", "ENFILE")
    ? "Allow the process more open files: `ulimit -n 1024`."
    : "Make room or give permission, and run the command again.";

async function run(line: CommandLine): Promise<number> {
  switch (line.command) {
    case "build":
      return build(line);
    case "check":
      return check(line);
    case "serve": {
      const { serve } = await import("./serve.ts");
      const program = process.argv[1] ?? "";
      return serve(
        { ...line, program },
        (text) => out(`${text}\n`),
        (text) => err(`${text}\n`),
      );
    }
    case "extract":
      return extractRecords(line);
    case "verify":
      return verifySite(line);
    case "why":
      return explain(line);
    default:
      return line.command satisfies never;
  }
}

const parsed = readCommandLine(process.argv.slice(2));
if (parsed.outcome === "help") out(USAGE);
else if (parsed.outcome === "wrong") {
  err(`${parsed.why}\n\n${USAGE}`);
  process.exitCode = 2;
} else
  try {
    process.exitCode = await run(parsed.line);
  } catch (fault) {
    // A fault of ours is thrown on and shows where it came up; what the system refuses is not ours.
    const why = fileFault(fault);
    if (why === null) throw fault;
    err(`The system refuses: ${why}.\n  hint: ${remedyFor(fault)}\n`);
    process.exitCode = 1;
  }
