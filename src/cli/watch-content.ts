import { resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { isFileFault } from "../cache/file-fault.ts";
import { isInside } from "../source/is-inside.ts";

/** Long enough for an editor's program to finish writing the file it saves. */
const SETTLE_MILLISECONDS = 150;

/**
 * Calls `onChange` after a file or folder below `content` was made, changed, renamed or deleted, once for changes that
 * come together. What lies in one of `passedOver` does not count. Resolves when everything is watched.
 */
export async function watchContent(
  content: string,
  passedOver: readonly string[],
  onChange: () => void,
): Promise<{ readonly close: () => Promise<void> }> {
  let timer: NodeJS.Timeout | null = null;
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MILLISECONDS);
  };
  const others = passedOver.map((path) => resolve(path));
  const start = async (usePolling: boolean): Promise<FSWatcher> => {
    const watcher = watch(resolve(content), {
      ignoreInitial: true,
      usePolling,
      interval: 500,
      ignored: (path) => others.some((other) => isInside(other, resolve(path))),
    });
    watcher.on("all", settle);
    const isLimited = await new Promise<boolean>((done) => {
      watcher.on("ready", () => done(false));
      // The system allows a user so many watched folders and no more. Any other fault is of one file, which a build tells.
      watcher.on("error", (fault) => {
        if (isFileFault(fault, "ENOSPC", "EMFILE")) done(true);
      });
    });
    if (!isLimited || usePolling) return watcher;
    await watcher.close();
    return start(true);
  };
  const watcher = await start(false);
  return {
    close: async () => {
      if (timer !== null) clearTimeout(timer);
      await watcher.close();
    },
  };
}
