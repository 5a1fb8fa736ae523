import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
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
 * Reads one article file; the byte-order mark is not part of its text. Where its encoding had to be guessed that is
 * reported. Throws what the file system throws, and a TypeError that says why where the bytes are no text.
 */
export function readSourceFile(file: string, path: string, report: Report): SourceFile {
  const format = formatOf(path) ?? "text";
  const { text, doubt } = decodeText(readFileSync(file), format === "html");
  if (doubt !== null)
    report(diagnose("source/guessed-encoding", { path, text: null, span: null }, { doubt }));
  return { path, format, text };
}
