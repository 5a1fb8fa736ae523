import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Overview } from "../archive/overview.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decodeText } from "../source/decode-text.ts";
import { fileFault } from "./file-fault.ts";
import { readSealedFile, writeSealedFile } from "./sealed-file.ts";

/** How much a build found. */
export interface BuildCounts {
  readonly articles: number;
  readonly people: number;
  readonly organisations: number;
  readonly places: number;
  readonly events: number;
  readonly dates: number;
  readonly figures: number;
  readonly quotations: number;
}

/** An article that is not published because of an error in it. */
export interface LeftOutArticle {
  /** Below the content folder, with `/`. */
  readonly path: string;
  /** The address it would have, below the site. */
  readonly url: string;
}

/** What a build was made from and what it told: enough to say the same again where nothing has changed since. */
export interface BuildRecord {
  /** `Inputs.digest` as it was before anything was read. */
  readonly inputs: string;
  /** The seal of the site that was published. */
  readonly seal: string;
  /** The first instant at which an article that was held back is released, ISO 8601; null where none was. */
  readonly until: string | null;
  readonly pages: number;
  readonly counts: BuildCounts;
  readonly faults: readonly Diagnostic[];
  /** In the order of their paths. */
  readonly leftOut: readonly LeftOutArticle[];
  readonly overview: Overview;
}

/** Everything a build is made from, as it stands on disk. */
export interface Inputs {
  readonly digest: string;
  /** True where a file was changed so lately that another change could leave the same digest. */
  readonly isRacy: boolean;
}

const KIND = "dateline-build-2";
/** File systems keep time in ticks: two changes within one may look like one. */
export const TICK_MILLISECONDS = 50;

/**
 * A digest of every file and folder below `content` by name, size, time of change and place on the disk, and of what
 * else the build is made from. `now` is in milliseconds since 1970, taken before the call. Throws what the file system throws.
 */
export function inputsOf(content: string, more: readonly string[], now: number): Inputs {
  const hash = createHash("sha256").update(JSON.stringify(more));
  let newest = 0;
  const add = (path: string): void => {
    const { size, mtimeNs, ctimeNs, ino, mode } = statSync(join(content, path), { bigint: true });
    newest = Math.max(newest, Number(ctimeNs / 1_000_000n));
    hash.update(`\n${JSON.stringify(path)} ${size} ${mtimeNs} ${ctimeNs} ${ino} ${mode}`);
  };
  const walk = (folder: string): void => {
    const entries: Dirent[] = readdirSync(join(content, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      // What a link leads to may change while the link stands; such content is always read.
      if (entry.isSymbolicLink()) newest = Number.POSITIVE_INFINITY;
      else if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  walk("");
  return { digest: hash.digest("hex"), isRacy: newest > now - TICK_MILLISECONDS };
}

/** Keeps a record for the next build. Where it cannot be written the next build reads everything, which is no failure. */
export function writeBuildRecord(file: string, { faults, ...record }: BuildRecord): void {
  try {
    // The text of a fault's file is read again from the file, which stands unchanged.
    const told = faults.map(({ text, ...fault }) => ({ ...fault, hasText: text !== null }));
    writeSealedFile(file, KIND, JSON.stringify({ ...record, faults: told }));
  } catch (thrown) {
    if (fileFault(thrown) === null) throw thrown;
  }
}

/** The record of the last build; null where there is none, or it is damaged, or what it told cannot be told again. */
export function readBuildRecord(file: string, content: string): BuildRecord | null {
  const sealed = readSealedFile(file, KIND);
  if (sealed.outcome !== "read") return null;
  // The checksum holds, so this is what writeBuildRecord wrote.
  const { faults, ...record } = JSON.parse(sealed.text) as Omit<BuildRecord, "faults"> & {
    readonly faults: readonly (Omit<Diagnostic, "text"> & { readonly hasText: boolean })[];
  };
  const texts = new Map<string, string>();
  const textOf = (path: string): string => {
    const known =
      texts.get(path) ?? decodeText(readFileSync(join(content, path)), /\.html?$/i.test(path)).text;
    texts.set(path, known);
    return known;
  };
  try {
    return {
      ...record,
      faults: faults.map(({ hasText, ...fault }) => ({
        ...fault,
        text: hasText ? textOf(fault.path) : null,
      })),
    };
  } catch (thrown) {
    if (fileFault(thrown) === null) throw thrown;
    return null;
  }
}
