import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../text/span.ts";
import { trimSpan } from "../text/white-space.ts";
import { lineKey } from "./find-title.ts";

const LONGEST = 80;
const SHORTEST = 3;
const FEWEST_STORIES = 3;
/** Of a paragraph this much is its key: captures of one story may cut it off, and sites end it in their own way. */
const OPENING = 60;

/** A text's short lines in order, and its paragraphs: where each begins, and its key. */
interface Shape {
  readonly short: readonly Span[];
  readonly paragraphs: readonly { readonly start: number; readonly key: string }[];
}

function shapeOf(text: string): Shape {
  const short: Span[] = [];
  const paragraphs: { start: number; key: string }[] = [];
  let longest: Span = { start: 0, end: 0 };
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    if (end - at > LONGEST)
      paragraphs.push({ start: at, key: lineKey(text, trimSpan(text, at, at + OPENING)) });
    else {
      const line = trimSpan(text, at, end);
      if (line.end - line.start >= SHORTEST) short.push(line);
      if (line.end - line.start > longest.end - longest.start) longest = line;
    }
    at = end + 1;
  }
  // A text wrapped at a narrow width holds no paragraph in one line; its longest line stands for its story.
  if (paragraphs.length === 0) paragraphs.push({ start: 0, key: lineKey(text, longest) });
  return { short, paragraphs };
}

/**
 * For each short line of a text, by its key, the paragraph beside it: the next one above the middle of the text and the
 * last one below it. The head and the foot of a page stand beside another story's paragraph on each page; a headline
 * stands above the same one in every capture of its story.
 */
function storiesOfLines(text: string): ReadonlyMap<string, string> {
  const { short, paragraphs } = shapeOf(text);
  const stories = new Map<string, string>();
  let next = 0;
  for (const line of short) {
    while (next < paragraphs.length && (paragraphs[next]?.start ?? 0) < line.start) next += 1;
    const isAbove = line.start * 2 < text.length;
    const [nearer, other] = isAbove ? [next, next - 1] : [next - 1, next];
    const key = lineKey(text, line);
    if (!stories.has(key)) stories.set(key, (paragraphs[nearer] ?? paragraphs[other])?.key ?? "");
  }
  return stories;
}

/**
 * The lines that three articles of a run print and more, as keys for `cleanDocument`'s `repeated`: slogans, sections,
 * prompts. Only lines of up to 80 characters count, for a sentence is repeated where an article is printed twice, and
 * captures of one story count as one article. Markdown is the desk's own writing and has none that count.
 * A pure step over the run; linear in its text.
 */
export function findRepeatedLines(sources: Iterable<SourceFile>): ReadonlySet<string> {
  const storiesByLine = new Map<string, string[]>();
  const repeated = new Set<string>();
  for (const { format, text } of sources) {
    if (format !== "text") continue;
    for (const [key, story] of storiesOfLines(text)) {
      const known = storiesByLine.get(key);
      if (known === undefined) storiesByLine.set(key, [story]);
      else if (known.length < FEWEST_STORIES && !known.includes(story)) {
        known.push(story);
        if (known.length === FEWEST_STORIES) repeated.add(key);
      }
    }
  }
  return repeated;
}
