import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { FileFacts } from "../publish/data-package.ts";

const BLOCK = 1 << 18;

/** Writes a file of UTF-8 as its pieces come, so that no file is ever held whole; makes its folder. Throws what the file system throws. */
export function writePieces(file: string, pieces: Iterable<string>): FileFacts {
  mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(file, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    const block = Buffer.from(waiting.join(""), "utf8");
    hash.update(block);
    bytes += block.length;
    for (let written = 0; written < block.length; ) written += writeSync(opened, block, written);
    waiting = [];
    length = 0;
  };
  try {
    for (const piece of pieces) {
      waiting.push(piece);
      length += piece.length;
      if (length >= BLOCK) flush();
    }
    flush();
  } finally {
    closeSync(opened);
  }
  return { bytes, sha256: hash.digest("hex") };
}
