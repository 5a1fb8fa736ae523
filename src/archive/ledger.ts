import type { DateMention, FigureMention, Numeral } from "../mentions/mention.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { sentenceHolding } from "./sentence-holding.ts";

/** One numeral of an article, its class, and the figure or date it is part of. */
export interface LedgerLine {
  readonly numeral: Numeral;
  readonly words: string;
  readonly sentence: number;
  readonly figure: FigureMention | null;
  readonly date: DateMention | null;
}

/** Answers for spans asked in order which span of an ordered list overlaps, walking the list once. */
function walker<T extends Span>(list: readonly T[]): (span: Span) => T | null {
  let at = 0;
  return (span) => {
    while (at < list.length && (list[at]?.end ?? 0) <= span.start) at += 1;
    const found = list[at];
    return found !== undefined && overlaps(found, span) ? found : null;
  };
}

/** Every numeral of an article in the order of the text: each is accounted for exactly once. Linear. */
export function composeLedger({ document, mentions }: Article): readonly LedgerLine[] {
  const figureAt = walker(mentions.figures);
  const dateAt = walker(mentions.dates);
  return mentions.numerals.map((numeral) => ({
    numeral,
    words: document.text.slice(numeral.start, numeral.end),
    sentence: sentenceHolding(mentions.sentences, numeral.start),
    figure: figureAt(numeral),
    date: dateAt(numeral),
  }));
}
