import type { Document } from "../document/document.ts";
import { isEnglish } from "../text/language-tag.ts";
import type { Span } from "../text/span.ts";
import { findDates } from "./dates/find-dates.ts";
import { classifyNumerals } from "./figures/classify-numerals.ts";
import { findFigures } from "./figures/find-figures.ts";
import type {
  DateMention,
  FigureMention,
  NameMention,
  Numeral,
  QuoteMention,
  RoleMention,
  StatementMention,
} from "./mention.ts";
import { countNames, findNames, type NameCandidate, type NameCounts, typeNames } from "./names/find-names.ts";
import { composeReading } from "./reading.ts";
import { attributeSpeech } from "./speech/attribute-speech.ts";
import { findSpeech } from "./speech/find-speech.ts";
import { NO_SPEECH, type Speech } from "./speech/speech.ts";

/** What one article alone says: plain data, a pure function of its document, kept in the cache. */
export interface Candidates {
  readonly sentences: readonly (Span & { readonly block: number })[];
  readonly names: readonly NameCandidate[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly speech: Speech;
  readonly numerals: readonly Numeral[];
}

/** An article's mentions, each list in document order, none overlapping within its list. */
export interface Mentions {
  readonly sentences: readonly (Span & { readonly block: number })[];
  readonly names: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly quotes: readonly QuoteMention[];
  readonly statements: readonly StatementMention[];
  readonly numerals: readonly Numeral[];
}

/** First step: finds candidates in one document. Only text that is known to be English is searched. */
export function findCandidates(document: Document): Candidates {
  const reading = composeReading(document);
  const sentences = reading.sentences.map(({ start, end, block }) => ({ start, end, block }));
  if (!isEnglish(document.language)) {
    const numerals = classifyNumerals(reading, { dates: [], figures: [], names: [] });
    return { sentences, names: [], dates: [], figures: [], speech: NO_SPEECH, numerals };
  }
  // Dates come first: names and figures must know which words a date has taken ("May", "March 5", "2023").
  const dates = findDates(reading);
  const names = findNames(reading, dates);
  const figures = findFigures(reading, dates, names);
  const speech = findSpeech(reading);
  const numerals = classifyNumerals(reading, { dates, figures, names });
  return { sentences, names, dates, figures, speech, numerals };
}

/** Counts over all articles of a run, for the second step. */
export function countCandidates(all: Iterable<Candidates>): NameCounts {
  return countNames(
    (function* () {
      for (const candidates of all) yield candidates.names;
    })(),
  );
}

/** Second step: types the names of one article with the counts of all, and attributes its speech. */
export function typeMentions(candidates: Candidates, counts: NameCounts): Mentions {
  const { names, roles } = typeNames(candidates.names, counts);
  const { quotes, statements } = attributeSpeech(candidates.speech, names);
  const { sentences, dates, figures, numerals } = candidates;
  return { sentences, names, roles, dates, figures, quotes, statements, numerals };
}
