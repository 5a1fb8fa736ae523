import type { Token } from "../../text/tokens.ts";
import { type Reading, sentenceAt } from "../reading.ts";
import type { Finding } from "./figure-finding.ts";

/** The tokens round a figure that may say what it measures: `from` to `to` in its sentence, never further than the reach. */
export interface Surroundings {
  readonly from: number;
  readonly to: number;
  /** Number of the sentence, -1 where the figure stands in none. */
  readonly sentence: number;
}

// A sentence longer than this on either side of a figure says what it measures nearer by; the bound keeps one endless
// sentence of numbers from costing its length squared.
const REACH = 60;

/** Finds the part of the sentence round a figure. */
export function surroundingsOf(reading: Reading, tokens: readonly Token[], figure: Finding): Surroundings {
  const number = sentenceAt(reading, tokens[figure.first]?.start ?? 0);
  const sentence = reading.sentences[number];
  if (sentence === undefined) return { from: figure.first, to: figure.next, sentence: -1 };
  let from = figure.first;
  while (from > 0 && figure.first - from < REACH && (tokens[from - 1]?.start ?? -1) >= sentence.start)
    from -= 1;
  let to = figure.next;
  while (to < tokens.length && to - figure.next < REACH && (tokens[to]?.end ?? 0) <= sentence.end) to += 1;
  return { from, to, sentence: number };
}
