import type { SourceFile } from "../source/source-file.ts";
import { trimSpan } from "../text/white-space.ts";
import { lineKey } from "./find-title.ts";

const LONGEST = 80;
const SHORTEST = 3;
const FEWEST_ARTICLES = 3;

/** The keys of an article's short lines, each once. Markdown is the desk's own writing and has none that count. */
function shortLineKeys({ format, text }: SourceFile): ReadonlySet<string> {
  const keys = new Set<string>();
  if (format !== "text") return keys;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    if (end - at <= LONGEST) {
      const line = trimSpan(text, at, end);
      if (line.end - line.start >= SHORTEST) keys.add(lineKey(text, line));
    }
    at = end + 1;
  }
  return keys;
}

/**
 * The lines that three articles of a run print and more, as keys for `cleanDocument`'s `repeated`: slogans, sections,
 * prompts. Only lines of up to 80 characters count, for a sentence is repeated where an article is printed twice.
 * A pure step over the run; linear in its text.
 */
export function findRepeatedLines(sources: Iterable<SourceFile>): ReadonlySet<string> {
  const articles = new Map<string, number>();
  for (const source of sources)
    for (const key of shortLineKeys(source)) articles.set(key, (articles.get(key) ?? 0) + 1);
  const repeated = new Set<string>();
  for (const [key, count] of articles) if (count >= FEWEST_ARTICLES) repeated.add(key);
  return repeated;
}
