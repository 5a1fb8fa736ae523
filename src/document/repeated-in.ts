import type { SourceFile } from "../source/source-file.ts";
import { lineKey } from "./find-title.ts";
import { splitLines } from "./split-lines.ts";

/**
 * Those of the lines `repeated` over a run that one source prints, as keys, sorted: all that its cleaning depends on
 * beside its own bytes. Markdown is the desk's own writing and is not asked.
 */
export function repeatedIn({ text, format }: SourceFile, repeated: ReadonlySet<string>): readonly string[] {
  if (format !== "text" || repeated.size === 0) return [];
  const own = new Set<string>();
  for (const line of splitLines(text)) {
    const key = lineKey(text, line);
    if (repeated.has(key)) own.add(key);
  }
  return [...own].sort();
}
