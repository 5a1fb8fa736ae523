import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { isFileFault } from "./file-fault.ts";
import { readSealedFile, sealText } from "./sealed-file.ts";

/**
 * Stands in every site that Dateline published and lists its files. Only what it lists is ever replaced or deleted: all
 * else that lies in the folder is somebody else's.
 */
export const SITE_MANIFEST = ".dateline-site";

const KIND = "dateline-site-2";

/** A file of a site as it was published. */
export interface PublishedFile {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** One edition of a site: how many articles it has, and its files by their paths below the site, with `/`. */
export interface SiteManifest {
  readonly articles: number;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** Names the edition: a digest of all of the above. */
  readonly seal: string;
}

/**
 * `absent`: no site of Dateline's stands there. `unknown`: one does, but what it consists of cannot be told: its list is
 * damaged, or an earlier version of Dateline published it and kept none.
 */
export type StandingSite =
  | { readonly outcome: "read"; readonly manifest: SiteManifest }
  | { readonly outcome: "absent" }
  | { readonly outcome: "unknown" };

type Row = readonly [path: string, sha256: string, size: number];

/** True for a path that stays below the folder it is joined to, whatever was written into a list by another hand. */
const isBelow = (path: string): boolean =>
  !/[\\\0]/.test(path) && path.split("/").every((step) => step !== "" && step !== "." && step !== "..");

/**
 * The text of the file `SITE_MANIFEST`, one line a file in the order of their paths: the same files, the same text. It
 * begins with the kind and the seal.
 */
export function composeSiteManifest(
  articles: number,
  files: ReadonlyMap<string, PublishedFile>,
): { readonly text: string; readonly seal: string } {
  const rows = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { sha256, size }]) => JSON.stringify([path, sha256, size] satisfies Row));
  return sealText(KIND, `{"articles":${articles},"files":[\n${rows.join(",\n")}\n]}\n`);
}

/** Reads which files of a folder Dateline published there. */
export function readSiteManifest(folder: string): StandingSite {
  const file = join(folder, SITE_MANIFEST);
  let found: Stats | undefined;
  try {
    found = lstatSync(file, { throwIfNoEntry: false });
  } catch (fault) {
    if (!isFileFault(fault, "ENOTDIR")) throw fault;
  }
  if (found === undefined) return { outcome: "absent" };
  const sealed = found.isFile() ? readSealedFile(file, KIND) : null;
  if (sealed?.outcome !== "read") return { outcome: "unknown" };
  // The checksum holds, so this is what composeSiteManifest wrote, or somebody took great pains.
  const { articles, files } = JSON.parse(sealed.text) as {
    readonly articles: number;
    readonly files: readonly Row[];
  };
  if (!files.every(([path]) => isBelow(path))) return { outcome: "unknown" };
  const rows = files.map(([path, sha256, size]) => [path, { sha256, size }] as const);
  return { outcome: "read", manifest: { articles, files: new Map(rows), seal: sealed.sum } };
}

/** The seal of the site at `output`; null where no whole site of Dateline's stands there. */
export function readSeal(output: string): string | null {
  const standing = readSiteManifest(output);
  return standing.outcome === "read" ? standing.manifest.seal : null;
}
