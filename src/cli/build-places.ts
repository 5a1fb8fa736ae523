import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ROOT } from "./own-version.ts";

/** What names a build's inputs and output. */
export interface BuildPaths {
  readonly content: string;
  readonly output: string;
  /** Where what was found is kept from build to build; null to keep nothing, undefined for `.dateline` beside the content folder. */
  readonly cache?: string | null;
}

/** Where a build keeps what the next one need not do again. */
export interface BuildPlaces {
  readonly folder: string;
  /** The list of the site's files. */
  readonly manifest: string;
  /** What the build was made from. */
  readonly record: string;
  /** The latest instant for which the site was built. */
  readonly clock: string;
  /** The pages for editors, which `serve` shows. */
  readonly desk: string;
}

/** `.dateline` beside the content folder where nothing else is said; null where no cache is wanted. */
export function buildPlaces({ content, output, cache }: BuildPaths): BuildPlaces | null {
  const folder = cache === undefined ? join(dirname(resolve(content)), ".dateline") : cache;
  if (folder === null) return null;
  // Two sites built from one content folder do not share their lists.
  const name = createHash("sha256").update(resolve(output)).digest("hex").slice(0, 12);
  return {
    folder,
    manifest: join(folder, `pages-${name}`),
    record: join(folder, `build-${name}`),
    clock: join(folder, `clock-${name}`),
    desk: join(folder, `desk-${name}`),
  };
}

let digest: string | null = null;

/**
 * Everything outside the content that a site is made from: the program's own files, their engine and its packages. Taken
 * once: what runs does not change when its files do, and pages of the old program must not pass for the new one's.
 */
export function programDigest(): string {
  digest ??= digestFiles();
  return digest;
}

function digestFiles(): string {
  const hash = createHash("sha256").update(
    `node ${process.versions.node} unicode ${process.versions.unicode}\n`,
  );
  const add = (file: string): void => void hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  for (const name of [".eleventy.ts", "package.json", "package-lock.json"])
    if (existsSync(join(ROOT, name))) add(join(ROOT, name));
  for (const folder of ["src", "templates", "public"]) {
    const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) add(file);
  }
  return hash.digest("hex");
}
