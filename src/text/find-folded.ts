import { fold } from "./fold.ts";
import type { Span } from "./span.ts";

// A character with the marks that combine with it: it is folded as one.
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /^\d[.,]\d$/;
const WHITE = /^\s+$/u;

interface Folded {
  readonly text: string;
  /** For each code unit of `text` the place of the cluster it came from. */
  readonly places: readonly Span[];
}

function foldWithPlaces(text: string): Folded {
  let folded = "";
  const places: Span[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const place = { start: index, end: index + cluster.length };
    let shown = WHITE.test(cluster) ? " " : fold(cluster);
    if (shown === " " && folded.endsWith(" ")) shown = "";
    folded += shown;
    for (let unit = 0; unit < shown.length; unit += 1) places.push(place);
  }
  return { text: folded, places };
}

/** True for a letter or digit at a place; a half of a pair counts as what the whole is. */
function isWord(text: string, at: number): boolean {
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
  return WORD.test(String.fromCodePoint(text.codePointAt(low) ?? 32));
}

/** True where a word or number goes on over a place: `qu|ay`, `3|.5`. */
function goesOn(text: string, at: number): boolean {
  if (isWord(text, at - 1) && isWord(text, at)) return true;
  return (
    NUMBER.test(text.slice(Math.max(0, at - 2), at + 1)) ||
    NUMBER.test(text.slice(Math.max(0, at - 1), at + 2))
  );
}

/** Where words stand. `isWhole` is false where they are a part of longer words. */
export interface FoundWords extends Span {
  readonly isWhole: boolean;
}

/**
 * Every place in `text` where `words` stand, compared as `fold` does; in order, none overlapping.
 *
 * @example
 * findFolded("Łukasz met Lukaszewski.", "lukasz")
 * //=> [{ start: 0, end: 6, isWhole: true }, { start: 11, end: 17, isWhole: false }]
 */
export function findFolded(text: string, words: string): readonly FoundWords[] {
  const wanted = fold(words);
  if (wanted === "") return [];
  const folded = foldWithPlaces(text);
  const found: FoundWords[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; ) {
    const end = at + wanted.length;
    const first = folded.places[at];
    const last = folded.places[end - 1];
    if (first !== undefined && last !== undefined) {
      const isWhole = !goesOn(folded.text, at) && !goesOn(folded.text, end);
      found.push({ start: first.start, end: last.end, isWhole });
    }
    at = folded.text.indexOf(wanted, end);
  }
  return found;
}
