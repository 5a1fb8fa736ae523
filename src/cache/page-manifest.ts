import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileFault } from "./file-fault.ts";
import { type FileStamp, isSameFile, isSameStamp, readStamp } from "./file-stamp.ts";
import { readSealedFile, writeSealedFile } from "./sealed-file.ts";
import { readSeal, readSiteManifest } from "./site-manifest.ts";
import type { CarriedFile, StagedFile } from "./sync-stage.ts";

/** What each file of a site was made from: its path below the site, with `/`, and the digest of its view or its bytes. */
export type PageDigests = ReadonlyMap<string, string>;

/** Digests of what pages were composed from, by path; pages that have none are not in it. */
export type InputDigests = ReadonlyMap<string, string>;

/** A file of the site that stands. */
interface Row {
  /** Of its view, or of what else it was made from; null where that is not kept. */
  readonly digest: string | null;
  readonly inputs: string | null;
  /** Of its bytes. */
  readonly sha256: string;
  /** How it stood after it was published. */
  readonly stamp: FileStamp;
}

interface Manifest {
  /** Of the edition that it is of. */
  readonly seal: string;
  readonly rows: readonly (readonly [path: string, row: Row])[];
}

const KIND = "dateline-pages-3";

/** An edition as it was published. */
export interface PublishedEdition {
  readonly seal: string;
  readonly files: ReadonlyMap<string, StagedFile>;
}

/**
 * Remembers what the pages of the site at `output` were made from, and how their files stand. Call it when the edition is
 * published, a tick of the file system's clock after the last change to it. Where the manifest cannot be written the next
 * build makes all pages: a note, no failure.
 */
export function writePageManifest(
  file: string,
  output: string,
  { seal, files }: PublishedEdition,
  made: { readonly digests: PageDigests; readonly inputs: InputDigests },
  note: (text: string) => void,
): void {
  try {
    const rows: [string, Row][] = [];
    for (const [path, { sha256, stamp: before }] of files) {
      const stamp = readStamp(output, path);
      // Whoever changed it since it was read will see it written anew.
      if (stamp === null || !isSameFile(stamp, before)) continue;
      const digest = made.digests.get(path) ?? null;
      rows.push([path, { digest, inputs: made.inputs.get(path) ?? null, sha256, stamp }]);
    }
    writeSealedFile(file, KIND, JSON.stringify({ seal, rows } satisfies Manifest));
  } catch (fault) {
    const why = fileFault(fault);
    if (why === null) throw fault;
    note(`The list of pages cannot be kept: ${why}. The next build makes every page anew.`);
  }
}

/** What the manifest says of the edition with this seal; null where it is missing, damaged or of another one. */
function readManifest(file: string, seal: string | null, onDamage: () => void): Manifest | null {
  const sealed = readSealedFile(file, KIND);
  if (sealed.outcome === "damaged") onDamage();
  if (sealed.outcome !== "read") return null;
  // The checksum holds, so this is what writePageManifest wrote.
  const manifest = JSON.parse(sealed.text) as Manifest;
  return manifest.seal === seal ? manifest : null;
}

/**
 * True where the site at `output` is the edition of this seal and every file of it stands as it was
 * published. Bytes are not read: whoever changes them changes the stamp.
 */
export function isWhole(file: string, output: string, seal: string): boolean {
  const standing = readSiteManifest(output);
  if (standing.outcome !== "read" || standing.manifest.seal !== seal) return false;
  const manifest = readManifest(file, seal, () => {});
  return (
    manifest?.rows.length === standing.manifest.files.size &&
    manifest.rows.every(([path, row]) => {
      const stamp = readStamp(output, path);
      return stamp !== null && isSameStamp(stamp, row.stamp);
    })
  );
}

/** The file as it may be carried over: it stands as it was published, or at least its bytes do. Null where they do not. */
function proveFile(output: string, path: string, { sha256, stamp: published }: Row): CarriedFile | null {
  const stamp = readStamp(output, path);
  if (stamp === null || stamp.size !== published.size) return null;
  if (isSameStamp(stamp, published)) return { sha256, stamp };
  const digest = createHash("sha256")
    .update(readFileSync(join(output, path)))
    .digest("hex");
  return digest === sha256 ? { sha256, stamp } : null;
}

/** The site that stands, page by page. */
export interface StandingPages {
  /** The very page that has this view, proved to stand as it was published; null where there is none. */
  readonly holds: (path: string, digest: string) => CarriedFile | null;
  /** The page that was composed from these inputs, proved alike, with the digest of its view; null where there is none. */
  readonly madeFrom: (path: string, inputs: string) => (CarriedFile & { readonly digest: string }) | null;
}

const NO_PAGES: StandingPages = { holds: () => null, madeFrom: () => null };

/**
 * Which pages need not be made, as the site at `output` stands. A manifest that is missing, damaged or of another edition
 * of the site knows none, and neither is a file known that was changed, cut short or touched since it was published.
 */
export function openPageManifest(file: string, output: string, note: (text: string) => void): StandingPages {
  const manifest = readManifest(file, readSeal(output), () =>
    note("The list of pages is damaged. Every page is made anew."),
  );
  if (manifest === null) return NO_PAGES;
  const known = new Map(manifest.rows);
  return {
    holds: (path, digest) => {
      const row = known.get(path);
      return row?.digest === digest ? proveFile(output, path, row) : null;
    },
    madeFrom: (path, inputs) => {
      const row = known.get(path);
      if (row?.inputs !== inputs || row.digest === null) return null;
      const proved = proveFile(output, path, row);
      return proved === null ? null : { ...proved, digest: row.digest };
    },
  };
}
