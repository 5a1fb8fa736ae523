import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { extractorVersion } from "../cache/extraction-key.ts";

/** Where Dateline's own templates and style stand: beside this file, whatever folder the command is run in. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

// Written in its place where the program is joined (bin/program.js).
declare const JOINED_PROGRAM: string | undefined;

/** Where the program's joined files lie, templates and Eleventy's settings among them; null where it runs from its sources. */
export const JOINED: string | null = typeof JOINED_PROGRAM === "undefined" ? null : JOINED_PROGRAM;

let version: string | null = null;

/** The version of the extractor that runs: its code, its packages, and the Node and Unicode it runs on. Taken once, as it started. */
export function ownVersion(): string {
  version ??= extractorVersion(ROOT, `node ${process.versions.node} unicode ${process.versions.unicode}`);
  return version;
}
