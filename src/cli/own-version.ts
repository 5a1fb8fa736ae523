import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { extractorVersion } from "../cache/extraction-key.ts";

/** Where Dateline's own templates and style stand: beside this file, whatever folder the command is run in. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The version of the extractor that runs: its code, its packages, and the Node and Unicode it runs on. */
export function ownVersion(): string {
  return extractorVersion(ROOT, `node ${process.versions.node} unicode ${process.versions.unicode}`);
}
