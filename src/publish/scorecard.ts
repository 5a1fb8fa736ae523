import scorecard from "./scorecard.json" with { type: "json" };

/** One line of the scorecard. Precision, recall and F1 are in per cent, to one decimal. */
export interface Score {
  readonly measure: string;
  readonly marked: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scorecard {
  readonly articles: number;
  readonly words: number;
  readonly scores: readonly Score[];
}

/** How well the finders read the project's own marked articles, as `npm run evaluate` last wrote it. */
export const SCORECARD: Scorecard = scorecard;
