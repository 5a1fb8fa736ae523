import type { Span } from "../../src/text/span.ts";

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Any white space stands for a space of the surface; a surface is met only as whole words and whole numbers. */
function patternOf(surface: string): RegExp {
  const before = /^\d/.test(surface) ? "(?<!\\d[.,])" : "";
  const after = /\d$/.test(surface) ? "(?![.,]\\d)" : "";
  const inside = surface.trim().split(/\s+/).map(asPattern).join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${before}${inside}(?![\\p{L}\\p{N}])${after}`, "gu");
}

/** The first place of `surface` in `text` at or after `from`, as whole words; null where it does not stand there. */
export function findSurface(text: string, surface: string, from = 0): Span | null {
  const pattern = patternOf(surface);
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** Every place of `surface` in `text`, as whole words, in order. */
export function findSurfaces(text: string, surface: string): readonly Span[] {
  return [...text.matchAll(patternOf(surface))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The place of words that may leave out what stands between ` … `, after `from`; null where they do not stand there. */
export function findWords(text: string, words: string, from = 0): Span | null {
  const [opening = "", closing] = words.split(" … ");
  const first = findSurface(text, opening, from);
  if (first === null || closing === undefined) return first;
  const last = findSurface(text, closing, first.end);
  return last === null ? null : { start: first.start, end: last.end };
}
