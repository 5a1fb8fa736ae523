import { diagnose } from "../../diagnostics/diagnose.ts";
import type { Report } from "../../diagnostics/diagnostic.ts";
import { toSource } from "../../text/offset-map.ts";
import type { ArithmeticCheck } from "../arithmetic-check.ts";
import type { Article } from "../article.ts";
import { figuresIn } from "../sentence-content.ts";
import { sentenceHolding } from "../sentence-holding.ts";
import { checkGrowth } from "./check-growth.ts";
import { checkLists } from "./check-lists.ts";
import { checkShares, checkTotals } from "./check-parts.ts";
import { deriveRatios } from "./derive-ratios.ts";
import type { SentenceFigures } from "./finding.ts";

const RULES = [checkGrowth, checkLists, checkShares, checkTotals, deriveRatios];

/** Recalculates what the figures of an article say of one another, sentence by sentence; linear in its figures. */
export function checkArithmetic(article: Article): readonly ArithmeticCheck[] {
  const { text } = article.document;
  const { sentences } = article.mentions;
  return sentences.flatMap(({ start, end, block }, sentence) => {
    const figures = figuresIn(article, sentence);
    if (figures.length === 0) return [];
    const before = sentences[sentence - 1]?.block === block ? figuresIn(article, sentence - 1) : [];
    const given: SentenceFigures = { text, start, end, figures, before };
    return RULES.flatMap((rule) => rule(given)).map(
      ({ rule, figures: used, holds, derived, trace, because }): ArithmeticCheck => ({
        rule,
        said: used.map((figure) => ({
          article,
          sentence: sentenceHolding(sentences, figure.start),
          span: { start: figure.start, end: figure.end },
        })),
        holds,
        derived: derived && { printed: null, ...derived },
        trace,
        because,
      }),
    );
  });
}

/** Reports each calculation that does not come out, at the figure that does not fit. */
export function reportArithmetic(checks: readonly ArithmeticCheck[], report: Report): void {
  for (const { holds, said, trace, because } of checks) {
    const last = said.at(-1);
    if (holds !== false || last === undefined) continue;
    const { source, map, text } = last.article.document;
    const place = { path: source.path, text: source.text, span: toSource(map, last.span) };
    const words = text.slice(last.span.start, last.span.end);
    report(diagnose("arithmetic/does-not-hold", place, { words, trace, why: because.replace(/\.$/, "") }));
  }
}
