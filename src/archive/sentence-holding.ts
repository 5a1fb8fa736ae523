import type { Span } from "../text/span.ts";

/** The number of the sentence that holds `offset`; the last before it where none does, and 0 where there is none before. */
export function sentenceHolding(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
