import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isFileFault } from "./file-fault.ts";

/** What became of reading a sealed file. `damaged` says that its words are not those that were written. */
export type SealedText =
  | { readonly outcome: "read"; readonly text: string; readonly sum: string }
  | { readonly outcome: "missing" }
  | { readonly outcome: "damaged" };

const checksum = (kind: string, text: string): string =>
  createHash("sha256").update(kind).update("\n").update(text).digest("hex");

/** Reads a text that `writeSealedFile` wrote as `kind`. A file cut short or changed is `damaged`; one whole, of another kind, is `missing`. */
export function readSealedFile(file: string, kind: string): SealedText {
  let whole: string;
  try {
    whole = readFileSync(file, "utf8");
  } catch {
    // Unreadable is as good as absent: what it held can be made again.
    return { outcome: "missing" };
  }
  const end = whole.indexOf("\n");
  const text = whole.slice(end + 1);
  const [written = "", sum] = whole.slice(0, Math.max(0, end)).split(" ");
  if (sum !== checksum(written, text)) return { outcome: "damaged" };
  // What another version of the program wrote is whole, and of no use.
  return written === kind ? { outcome: "read", text, sum } : { outcome: "missing" };
}

/** What a sealed file holds: its kind and checksum in the first line, then `text`. */
export function sealText(kind: string, text: string): { readonly text: string; readonly seal: string } {
  const seal = checksum(kind, text);
  return { text: `${kind} ${seal}\n${text}`, seal };
}

/**
 * Writes `text` with its checksum beside `file` and renames it into place, so that no reader ever sees half of it.
 * Makes the folder. Throws what the file system throws.
 */
export function writeSealedFile(file: string, kind: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.new`;
  writeFileSync(beside, sealText(kind, text).text);
  try {
    renameSync(beside, file);
  } catch (fault) {
    // Another build that writes the same file has put it in place in this very moment. A mixture is told by its checksum.
    if (!isFileFault(fault, "ENOENT") || !existsSync(file)) throw fault;
  }
}
