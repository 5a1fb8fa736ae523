import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** One sentence: its place in the text and its tokens, `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

// Abbreviations that carry a full stop and are followed by a name or number, so the stop does not end a sentence.
// Source: titles, ranks and posts of the AP and Guardian style books, read 2026.
const BEFORE_NAME = new Set(
  "mr mrs ms mx dr prof rev hon sen rep gov gen col lt maj capt cmdr sgt cpl adm pres fr sr st mt ft messrs supt insp amb no nos vs art sec fig vol pp ed jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
// Abbreviations that end a name or stand inside one; a capital after them may begin a sentence or go on.
const MAY_END = new Set("co ltd inc corp bros jr etc al esq plc llc cia est dept".split(" "));

const CLOSERS = new Set(['"', "'", "”", "’", ")", "]", "»"]);
const ENDERS = new Set([".", "!", "?", "…", "。", "！", "？"]);

/** True where a token that looks like a stop at `index` ends a sentence, given what stands on both sides. */
function endsSentence(tokens: readonly Token[], index: number, next: Token | undefined): boolean {
  const stop = tokens[index];
  if (stop === undefined || !ENDERS.has(stop.text)) return false;
  if (next === undefined) return true;
  if (next.glued && !CLOSERS.has(next.text) && stop.text !== "。") return false;
  if (stop.text !== ".") return next.casing !== "lower" || stop.text === "。";
  const before = tokens[index - 1];
  if (before === undefined || !stop.glued) return next.casing !== "lower";
  if (BEFORE_NAME.has(before.lower)) return false;
  // An initial: `J. Smith`. A one-letter word at the end of a sentence is rare and a wrong cut costs a name.
  if (before.text.length === 1 && before.casing === "capital" && before.lower !== "i") return false;
  if (next.casing === "lower" || next.text === "," || next.text === ";" || next.text === ":") return false;
  if (MAY_END.has(before.lower))
    return next.kind === "mark"
      ? next.text !== "("
      : /^(?:The|A|An|In|It|He|She|They|But|And|On|At|This|That|His|Her|Its|We|I|As|For)$/.test(next.text);
  return true;
}

/**
 * Finds the sentences of the tokens `from`..`to` of one block (a sentence never crosses a block). Closing marks and
 * brackets after the stop belong to the sentence they close. Every token stands in exactly one sentence.
 */
export function findSentences(tokens: readonly Token[], from: number, to: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    let last = index;
    // An initialism keeps its stops (`U.S.`), so the stop of the sentence is hidden in it.
    const isInitialism = token.kind === "word" && token.text.endsWith(".");
    if (!ENDERS.has(token.text) && !isInitialism) continue;
    while (last + 1 < to && ENDERS.has(tokens[last + 1]?.text ?? "") && tokens[last + 1]?.glued) last += 1;
    const stop = last;
    while (last + 1 < to && CLOSERS.has(tokens[last + 1]?.text ?? "") && tokens[last + 1]?.glued) last += 1;
    const next = last + 1 < to ? tokens[last + 1] : undefined;
    const isEnd =
      isInitialism && stop === index
        ? next !== undefined &&
          /^(?:The|A|An|In|It|He|She|They|But|On|At|This|That|His|Her|We|As|For)$/.test(next.text)
        : endsSentence(tokens, stop, next);
    if (isEnd) {
      const start = tokens[first];
      const end = tokens[last];
      if (start !== undefined && end !== undefined)
        sentences.push({ start: start.start, end: end.end, firstToken: first, endToken: last + 1 });
      first = last + 1;
    }
    index = last;
  }
  const start = tokens[first];
  const end = tokens[to - 1];
  if (first < to && start !== undefined && end !== undefined)
    sentences.push({ start: start.start, end: end.end, firstToken: first, endToken: to });
  return sentences;
}
