import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSite } from "../archive/read-site.ts";
import { DESK_URL } from "../archive/urls.ts";
import { readBuildRecord } from "../cache/build-record.ts";
import { basePath } from "../publish/addresses.ts";
import { buildPlaces } from "./build-places.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";
import { watchContent } from "./watch-content.ts";

/** How often the clock is looked at for articles whose time has come. A machine may sleep, so no one waits longer. */
const LOOK_MILLISECONDS = 1_000;

export interface ServeOptions {
  readonly content: string;
  readonly output: string;
  /** As on the command line: null to keep none, undefined for the default. */
  readonly cache: string | null | undefined;
  readonly port: number;
  readonly isQuiet: boolean;
  readonly isClockTrusted: boolean;
  /** The file that starts the program. */
  readonly program: string;
}

/** Ends with the program: `finish` is called once, however it is stopped. */
function onStop(finish: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      finish();
      process.exit(signal === "SIGINT" ? 130 : 143);
    });
}

const isPast = (instant: string | null): boolean => instant !== null && Date.parse(instant) <= Date.now();

/**
 * Builds a site, serves it to this machine, and builds it anew, each time in a fresh process, when content changes or an
 * article that was held back is released. Where content has an error it goes on and serves the site that stands. The
 * pages' own policy allows no script, so the reader reloads the page. Runs until it is stopped; answers the exit status
 * where it cannot begin.
 */
export async function serve(
  options: ServeOptions,
  print: (line: string) => void,
  fail: (line: string) => void,
): Promise<number> {
  const { content, output } = options;
  const isKept = options.cache !== null;
  // Without a cache of its own each build would read everything anew, and nobody would know when to build next.
  const own = isKept ? null : mkdtempSync(join(tmpdir(), "dateline-serve-"));
  const cache = options.cache ?? own ?? undefined;
  const places = buildPlaces({ content, output, ...(cache === undefined ? {} : { cache }) });
  const readBase = (): string => basePath(readSite(content, () => {}));
  let base = readBase();
  let until: string | null = null;

  // The pages for editors are no part of the site, and stand in a folder of their own.
  const desk = places?.desk ?? null;
  const words = ["build", "--content", content, "--output", output];
  if (desk !== null) words.push("--desk", desk);
  if (options.isClockTrusted) words.push("--trust-clock");
  if (cache !== undefined) words.push("--cache", cache);
  let builder: ReturnType<typeof spawn> | null = null;
  const recordTime = (): bigint | null =>
    places === null
      ? null
      : (statSync(places.record, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? null);
  /** Answers 0 where an edition was published, with all its articles or without those that have an error. */
  const build = async (isFirst: boolean): Promise<number> =>
    new Promise((done) => {
      const before = recordTime();
      const quiet = isFirst && !options.isQuiet ? [] : ["--quiet"];
      builder = spawn(process.execPath, [...process.execArgv, options.program, ...words, ...quiet], {
        stdio: ["ignore", "inherit", "inherit"],
      });
      builder.on("exit", (code) => {
        builder = null;
        // A build that leaves articles out ends with 1 too, but it has published and remembers it.
        const isPublished = code === 0 || recordTime() !== before;
        if (isPublished) {
          base = readBase();
          until = places === null ? null : (readBuildRecord(places.record, content)?.until ?? null);
        }
        done(isPublished ? 0 : (code ?? 1));
      });
    });

  // A folder that is not there is a wrong word on the command line; what is wrong in one is waited for.
  if (!existsSync(content)) return build(true);

  let server: SiteServer;
  try {
    server = await startSiteServer(
      {
        folder: output,
        base: () => base,
        desk: desk === null ? null : join(desk, DESK_URL),
        absent:
          "There is no site yet. The terminal says what is being done or must be mended; this page loads itself again.",
      },
      options.port,
      (fault) => fail(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
    );
  } catch (fault) {
    fail(`The site cannot be served: ${fault instanceof Error ? fault.message : String(fault)}.`);
    fail("  hint: Stop the other program, or give another port with --port.");
    return 1;
  }
  onStop(() => {
    builder?.kill();
    if (own !== null) rmSync(own, { recursive: true, force: true });
  });

  const sayWhere = (): void => {
    print(`The archive is at http://localhost:${server.port}${base}; stop with Ctrl+C.`);
    print(`Suggestions for editors, which no site has, are at ${base.replace(/\/$/, "")}${DESK_URL}.`);
  };
  let isBuilding = true;
  let isStale = false;
  const rebuild = async (): Promise<void> => {
    isStale = true;
    if (isBuilding) return;
    isBuilding = true;
    while (isStale) {
      isStale = false;
      const before = base;
      const status = await build(false);
      print(status === 0 ? "Built anew: reload the page." : "Not built: the site before it is still served.");
      if (base !== before) sayWhere();
    }
    isBuilding = false;
  };
  // Watched from before the first build, so that no change made during it is missed.
  await watchContent(content, [output, places?.folder ?? output], () => void rebuild());
  const status = await build(true);
  if (status !== 0)
    print(
      existsSync(output)
        ? "Not built: the site before it is served. It is built anew when the content is mended."
        : "Not built: there is no site yet. It is built when the content is mended.",
    );
  sayWhere();
  isBuilding = false;
  if (isStale) void rebuild();
  setInterval(() => {
    if (!isPast(until)) return;
    until = null;
    print("An article that was held back is released.");
    void rebuild();
  }, LOOK_MILLISECONDS);
  return new Promise(() => {});
}
