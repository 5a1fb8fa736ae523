import type { MapSegment, OffsetMap } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";

/** A stretch of the text that is written otherwise, and leads to its place as one unit. */
interface Rewritten extends Span {
  readonly as: string;
}

/** What an edit writes: words of ours, or a stretch of the text that is kept. */
export type Part = string | Span | Rewritten;

/** Replaces `text.slice(start, end)` with its parts. */
export interface Edit extends Span {
  readonly parts: readonly Part[];
}

/**
 * Applies edits to a text and answers the way back: what is kept leads to where it stood, what we wrote leads nowhere.
 * Edits may come in any order; of two that overlap the first in the text holds, and of two at one place the longer.
 *
 * @example
 * editText("a [[b]]", [{ start: 2, end: 7, parts: ["<a>", { start: 4, end: 5 }, "</a>"] }]).text
 * //=> "a <a>b</a>"
 */
export function editText(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly map: OffsetMap } {
  const parts: string[] = [];
  const segments: MapSegment[] = [];
  let length = 0;
  let at = 0;
  // Kept words never go back in the text: the map is in order in both texts.
  let kept = 0;
  const write = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    if (start >= kept) {
      segments.push({ target: length, targetLength: end - start, source: start, sourceLength: end - start });
      kept = end;
    }
    write(text.slice(start, end));
  };
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    keep(at, edit.start);
    for (const part of edit.parts)
      if (typeof part === "string") write(part);
      else if ("as" in part) {
        const { start, end, as } = part;
        segments.push({ target: length, targetLength: as.length, source: start, sourceLength: end - start });
        write(as);
      } else keep(part.start, part.end);
    at = edit.end;
    kept = Math.max(kept, at);
  }
  keep(at, text.length);
  return { text: parts.join(""), map: { segments } };
}
