import type { Block, Document } from "../document/document.ts";
import { findSentences, type Sentence } from "../text/sentences.ts";
import { type Token, tokenise } from "../text/tokens.ts";

/** A sentence and the block it stands in. Its number in `Reading.sentences` is its anchor on the page, counted from 0. */
export interface ReadSentence extends Sentence {
  readonly block: number;
}

/** What every finder is given: the document's words split once, so that no finder splits them again. */
export interface Reading {
  readonly document: Document;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly ReadSentence[];
  readonly blocks: readonly Block[];
}

/** Splits a document into tokens and sentences. A sentence never crosses a block. */
export function composeReading(document: Document): Reading {
  const tokens = tokenise(document.text);
  const sentences: ReadSentence[] = [];
  let from = 0;
  document.blocks.forEach((block, number) => {
    while (from < tokens.length && (tokens[from]?.start ?? 0) < block.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < block.end) to += 1;
    for (const { start, end, firstToken, endToken } of findSentences(tokens, from, to))
      sentences.push({ start, end, firstToken, endToken, block: number });
    from = to;
  });
  return { document, text: document.text, tokens, sentences, blocks: document.blocks };
}

/** The number of the sentence that holds `offset`, or -1; a binary search. */
export function sentenceAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = reading.sentences[middle];
    if (sentence === undefined) return -1;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
