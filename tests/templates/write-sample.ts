import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Archive } from "../../src/archive/archive.ts";
import { copyPublic, writePages } from "../../src/cli/write-pages.ts";
import { composePages } from "../../src/publish/compose-pages.ts";
import { filesOf } from "../publish/files-of.ts";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Writes the whole site of an archive into a new folder, as a build would, and returns the folder. */
export async function writeSample(archive: Archive): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-site-"));
  await writePages(composePages(archive), folder, { root: ROOT });
  for (const [path, text] of filesOf(archive)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  copyPublic(join(ROOT, "public"), folder);
  return folder;
}

/** Every HTML file below a folder by its path there, in order. */
export function readPages(folder: string): ReadonlyMap<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
    path.endsWith(".html"),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
