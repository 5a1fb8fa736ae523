import { createHash } from "node:crypto";
import type { Archive } from "../../src/archive/archive.ts";
import { composeFiles } from "../../src/publish/compose-files.ts";
import { composePages, pageUrls } from "../../src/publish/compose-pages.ts";

/** Every file of an archive's site that is no page, whole, by path, in the order they are written. */
export function filesOf(archive: Archive): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  composeFiles(archive, pageUrls(composePages(archive)), (path, pieces) => {
    const text = [...pieces].join("");
    files.set(path, text);
    return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
  });
  return files;
}
