import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { readSite } from "../archive/read-site.ts";

/** Long enough for an editor's program to finish writing the file it saves. */
const SETTLE_MILLISECONDS = 150;

/**
 * Serves a built site and builds it anew, in a fresh process, when content changes. The pages' own policy allows no
 * script, so the reader reloads the page. Runs until it is stopped.
 */
export async function serve(
  options: {
    readonly content: string;
    readonly output: string;
    readonly port: number;
    readonly rebuild: readonly string[];
  },
  print: (line: string) => void,
): Promise<void> {
  const { base } = readSite(options.content, () => {});
  const path = new URL(base).pathname;
  const server = EleventyDevServer.getServer("dateline", options.output, {
    port: options.port,
    pathPrefix: path,
    liveReload: false,
    domDiff: false,
    messageOnStart: ({ hosts }) =>
      `The archive is at ${hosts?.[0] ?? `port ${options.port}`}${path === "/" ? "" : path}; stop with Ctrl+C.`,
    logger: { info: print, log: print, error: print },
  });
  server.serve(options.port);

  let isBuilding = false;
  let isStale = false;
  let timer: NodeJS.Timeout | null = null;
  const rebuild = (): void => {
    if (isBuilding) {
      isStale = true;
      return;
    }
    isBuilding = true;
    const [script, ...rest] = options.rebuild;
    if (script === undefined) return;
    const child = spawn(process.execPath, [script, ...rest], { stdio: "inherit" });
    child.on("exit", (code) => {
      isBuilding = false;
      print(code === 0 ? "Built anew: reload the page." : "Not built: the site before it is still served.");
      if (isStale) {
        isStale = false;
        rebuild();
      }
    });
  };
  if (existsSync(options.content))
    watch(options.content, { recursive: true }, () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(rebuild, SETTLE_MILLISECONDS);
    });
  await new Promise(() => {});
}
