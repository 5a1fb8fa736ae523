import type { DateMention, FigureMention, Numeral } from "../mentions/mention.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { sentenceHolding } from "./sentence-holding.ts";

/** One numeral of an article, its class, and the figure or date it is part of; runs of digits of one value stand together. */
export interface LedgerLine {
  /** From the first run of digits to the last. */
  readonly span: Span;
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
  const lines: LedgerLine[] = [];
  for (const numeral of mentions.numerals) {
    const [figure, date] = [figureAt(numeral), dateAt(numeral)];
    const last = lines.at(-1);
    const isOfLast =
      last !== undefined &&
      last.numeral.class === numeral.class &&
      ((figure !== null && figure === last.figure) || (date !== null && date === last.date));
    const span = { start: isOfLast ? last.span.start : numeral.start, end: numeral.end };
    const line: LedgerLine = {
      span,
      numeral,
      words: document.text.slice(span.start, span.end),
      sentence: sentenceHolding(mentions.sentences, numeral.start),
      figure,
      date,
    };
    if (isOfLast) lines[lines.length - 1] = line;
    else lines.push(line);
  }
  return lines;
}
