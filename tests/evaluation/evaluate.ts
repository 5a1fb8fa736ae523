import type { Score, Scorecard } from "../../src/publish/scorecard.ts";
import { extractRecords } from "./extract-records.ts";
import { type MarkedArticle, readMarkedArticles } from "./read-marked-articles.ts";
import { MEASURES, type Measure, scoreArticle, type Tally } from "./score-article.ts";

export interface Evaluation {
  readonly scorecard: Scorecard;
  /** The faults of each measure, the articles with most of them first. */
  readonly faults: ReadonlyMap<Measure, readonly { readonly article: string; readonly fault: string }[]>;
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;

function scoreOf(measure: Measure, tallies: readonly Tally[]): Score {
  const sum = (field: "marked" | "found" | "right"): number =>
    tallies.reduce((total, tally) => total + tally[field], 0);
  const [marked, found, right] = [sum("marked"), sum("found"), sum("right")];
  return {
    measure,
    marked,
    found,
    right,
    precision: percent(right, found),
    recall: percent(right, marked),
    f1: percent(2 * right, marked + found),
  };
}

const countWords = (articles: readonly MarkedArticle[]): number =>
  articles.reduce((total, { text }) => total + text.trim().split(/\s+/).length, 0);

/** Runs the finders over the marked articles and scores what they find. The same text and code give the same scores. */
export async function evaluate(): Promise<Evaluation> {
  const articles = readMarkedArticles();
  const records = await extractRecords(articles);
  const scored = articles.flatMap((article, at) => {
    const record = records[at];
    return record === undefined ? [] : [{ id: article.id, tallies: scoreArticle(article, record) }];
  });
  const faults = MEASURES.map((measure) => {
    const byArticle = [...scored].sort(
      (one, other) => other.tallies[measure].faults.length - one.tallies[measure].faults.length,
    );
    const list = byArticle.flatMap(({ id, tallies }) =>
      tallies[measure].faults.map((fault) => ({ article: id, fault })),
    );
    return [measure, list] as const;
  });
  return {
    scorecard: {
      articles: articles.length,
      words: countWords(articles),
      scores: MEASURES.map((measure) =>
        scoreOf(
          measure,
          scored.map(({ tallies }) => tallies[measure]),
        ),
      ),
    },
    faults: new Map(faults),
  };
}
