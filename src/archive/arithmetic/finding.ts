import type { FigureMention } from "../../mentions/mention.ts";
import type { ArithmeticRule, DerivedValue } from "../arithmetic-check.ts";

/** The figures of one sentence with what stands before them. Spans are offsets into `text`, the text of the document. */
export interface SentenceFigures {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly figures: readonly FigureMention[];
  /** Those of the sentence before in the same block; empty where there is none. */
  readonly before: readonly FigureMention[];
}

/** What one rule finds in a sentence. */
export interface ArithmeticFinding {
  readonly rule: ArithmeticRule;
  readonly figures: readonly FigureMention[];
  /** Null where there is nothing to check, only something to derive. */
  readonly holds: boolean | null;
  readonly derived: DerivedValue | null;
  readonly trace: string;
  readonly because: string;
}
