import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { decodeText } from "./decode-text.ts";
import type { SourceFile, SourceFormat } from "./source-file.ts";

const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".mdx", "markdown"],
  [".txt", "text"],
  [".html", "html"],
  [".htm", "html"],
]);

/** The format a file's name announces; null where it is no article. */
export function formatOf(path: string): SourceFormat | null {
  return FORMATS.get(extname(path).toLowerCase()) ?? null;
}

/**
 * Reads one article file as strict UTF-8; the byte-order mark is not part of its text.
 * Throws what the file system throws, and a TypeError that says why where the bytes are not UTF-8.
 */
export function readSourceFile(file: string, path: string): SourceFile {
  const text = decodeText(readFileSync(file));
  return { path, format: formatOf(path) ?? "text", text };
}
