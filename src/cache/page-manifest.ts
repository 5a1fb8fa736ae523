import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileFault } from "./file-fault.ts";
import { readSeal } from "./publish-atomically.ts";
import { readSealedFile, writeSealedFile } from "./sealed-file.ts";

/** What each file of a site was made from: its path below the site, with `/`, and the digest of its view or its bytes. */
export type PageDigests = ReadonlyMap<string, string>;

/** Digests of what pages were composed from, by path; pages that have none are not in it. */
export type InputDigests = ReadonlyMap<string, string>;

type Row = readonly [path: string, digest: string, size: number, modified: number, inputs: string | null];

const KIND = "dateline-pages-2";

/** The seal of a site made of these pages: the same pages have the same seal, in whatever order they were made. */
export function sealOf(pages: PageDigests): string {
  const hash = createHash("sha256");
  for (const path of [...pages.keys()].sort()) hash.update(`${path}\n${pages.get(path)}\n`);
  return hash.digest("hex");
}

/**
 * Remembers what the pages of the site at `output` were made from, and how their files stand. Call it when the site is
 * published under `sealOf(pages)`. Where the manifest cannot be written the next build makes all pages: a note, no failure.
 */
export function writePageManifest(
  file: string,
  output: string,
  pages: PageDigests,
  inputs: InputDigests,
  note: (text: string) => void,
): void {
  try {
    const rows: Row[] = [];
    for (const path of [...pages.keys()].sort()) {
      const { size, mtimeMs } = statSync(join(output, path));
      rows.push([path, pages.get(path) ?? "", size, mtimeMs, inputs.get(path) ?? null]);
    }
    writeSealedFile(file, KIND, JSON.stringify({ seal: sealOf(pages), rows }));
  } catch (fault) {
    const why = fileFault(fault);
    if (why === null) throw fault;
    note(`The list of pages cannot be kept: ${why}. The next build makes every page anew.`);
  }
}

/** True where the site at `output` is the edition that the manifest lists and every file of it stands untouched. */
export function isWhole(file: string, output: string, seal: string): boolean {
  const sealed = readSealedFile(file, KIND);
  if (sealed.outcome !== "read" || readSeal(output) !== seal) return false;
  const manifest = JSON.parse(sealed.text) as { readonly seal: string; readonly rows: readonly Row[] };
  return manifest.seal === seal && manifest.rows.every((row) => isUntouched(output, row));
}

function isUntouched(output: string, [path, , size, modified]: Row): boolean {
  const found = statSync(join(output, path), { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size && found.mtimeMs === modified;
}

/** The site that stands, page by page. */
export interface StandingPages {
  /** True where it holds the very page that has this view. */
  readonly holds: (path: string, digest: string) => boolean;
  /** The digest of the view of the page that it holds, where that was composed from these inputs; null else. */
  readonly madeFrom: (path: string, inputs: string) => string | null;
}

const NO_PAGES: StandingPages = { holds: () => false, madeFrom: () => null };

/**
 * Which pages need not be made, as the site at `output` stands. A manifest that is missing, damaged or of another edition
 * of the site knows none, and neither is a file known that was changed, cut short or touched since it was published.
 */
export function openPageManifest(file: string, output: string, note: (text: string) => void): StandingPages {
  const sealed = readSealedFile(file, KIND);
  if (sealed.outcome === "damaged") note("The list of pages is damaged. Every page is made anew.");
  if (sealed.outcome !== "read") return NO_PAGES;
  // The checksum holds, so this is what writePageManifest wrote.
  const { seal, rows } = JSON.parse(sealed.text) as { readonly seal: string; readonly rows: readonly Row[] };
  if (seal !== readSeal(output)) return NO_PAGES;
  const known = new Map(rows.map((row) => [row[0], row]));
  return {
    holds: (path, digest) => {
      const row = known.get(path);
      return row !== undefined && row[1] === digest && isUntouched(output, row);
    },
    madeFrom: (path, inputs) => {
      const row = known.get(path);
      return row !== undefined && row[4] === inputs && isUntouched(output, row) ? row[1] : null;
    },
  };
}
