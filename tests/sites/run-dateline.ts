import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What a run of the command line gave. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the installed command in a folder of its own, as a user would. `environment` is added to that of the tests. */
export function runDateline(
  words: readonly string[],
  given: {
    readonly cwd?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly input?: string;
  } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("bin/dateline.js"), ...words], {
    cwd: given.cwd ?? process.cwd(),
    env: { ...process.env, ...given.environment },
    encoding: "utf8",
    ...(given.input === undefined ? {} : { input: given.input }),
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}
