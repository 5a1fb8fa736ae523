import type { NameMention, QuoteMention, StatementMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "../text/span.ts";

/** Provisional. */
export interface SpeechCandidate extends Span {
  readonly words: string;
}
export function findSpeech(_reading: Reading): readonly SpeechCandidate[] {
  return [];
}
export function attributeSpeech(
  _speech: readonly SpeechCandidate[],
  _names: readonly NameMention[],
): { quotes: readonly QuoteMention[]; statements: readonly StatementMention[] } {
  return { quotes: [], statements: [] };
}
