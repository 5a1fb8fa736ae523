import type { Token } from "../../text/tokens.ts";
import type { DateMention } from "../mention.ts";
import { AUXILIARIES, CLAUSE_STARTS, MEASURE_VERBS } from "../words/measure-words.ts";
import { countedNoun } from "./counted-noun.ts";
import { isInDate } from "./date-of-figure.ts";
import { isHyphen } from "./figure-tokens.ts";
import { type NameRun, scopeAfter } from "./scope-of-figure.ts";

/** A noun phrase that is measured, and whose it is where the phrase says so. */
export interface Measure {
  readonly words: string;
  readonly scope: NameRun | null;
  /** The phrase itself is what a bare number counts: `raised its routes to 108`. */
  readonly isCounted?: true;
  /** Only what happened to those counted, whom the figure before names: `and 30 injured`. */
  readonly isOutcome?: true;
}

/** The words of an article and where its dates stand: a date is never part of what is measured or of whom. */
export interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  /** Index after the figure before: its words are none of another figure's. */
  readonly behind: number;
}

/** Words that open a noun phrase. */
export const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "its",
  "their",
  "his",
  "her",
  "our",
  "this",
  "that",
  "these",
  "those",
]);
// `the bank expects inflation of 3 percent`: what is expected, and by whom.
const FORECASTS = new Set("expects expect predicts anticipates sees foresees".split(" "));
const SUBJECT_PRONOUNS = new Set("he she it they we i you there".split(" "));
/** Words that lead on from one noun to another. */
export const PREPOSITIONS = new Set("of in for across at from between with to on by".split(" "));
const PRONOUNS = /^(?:it|they|he|she|this|that|these|those|there|we|i|you|who|which|what|here)$/i;
const LONGEST_SUBJECT = 16;

/** The text of the tokens `from`..`to`. */
export const wordsOf = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** The noun phrase that ends before `end`: back to a clause start, mark or verb; the owner and what it is of come apart. */
export function phraseBefore(
  { text, tokens, dates, behind }: Said,
  end: number,
  from: number,
): Measure | null {
  let start = end;
  const floor = Math.max(from, behind);
  while (start > floor && end - start < LONGEST_SUBJECT) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const isJoined = isHyphen(token.text) && token.glued;
    const isVerb =
      MEASURE_VERBS.has(token.lower) ||
      (AUXILIARIES.has(token.lower) && token.lower !== "to") ||
      (start < end && FORECASTS.has(token.lower)) ||
      SUBJECT_PRONOUNS.has(token.lower) ||
      (token.lower === "to" && tokens[start]?.casing === "lower");
    // `and the routes`, `boasted the output`: a phrase begins at its determiner, unless a preposition leads to it.
    const following = tokens[start];
    const isCut =
      following !== undefined &&
      start < end &&
      DETERMINERS.has(following.lower) &&
      !PREPOSITIONS.has(token.lower);
    if (
      isCut ||
      (token.kind === "mark" && !isJoined) ||
      token.kind === "number" ||
      (CLAUSE_STARTS.has(token.lower) && token.lower !== "and") ||
      isVerb ||
      isInDate(dates, token.start)
    )
      break;
    start -= 1;
  }
  // `a share on revenue of $3 million` behind another sum: what that one is for ends at the preposition.
  if (start === behind && behind > from)
    for (let at = start; at < end - 1; at += 1)
      if (tokens[at]?.lower === "on" || tokens[at]?.lower === "from") start = at + 1;
  while (
    start < end &&
    (DETERMINERS.has(tokens[start]?.lower ?? "") ||
      tokens[start]?.lower === "and" ||
      tokens[start]?.lower === "'s" ||
      /^(?:in|at|on|of|to|from|during)$/.test(tokens[start]?.lower ?? ""))
  )
    start += 1;
  if (start >= end) return null;
  let scope: NameRun | null = null;
  let head = end;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token?.lower === "'s") {
      scope = { from: start, to: at };
      start = at + 1;
    } else if (
      token !== undefined &&
      head === end &&
      at > start &&
      /^(?:of|in|for|across|at|from|between|with)$/.test(token.lower)
    ) {
      const named = scopeAfter(tokens, at, end);
      if (named !== null) {
        scope ??= named;
        head = at;
      } else if (token.lower !== "of" && token.lower !== "for") head = at;
    }
  }
  if (head <= start || PRONOUNS.test(wordsOf(text, tokens, start, head))) return null;
  return { words: wordsOf(text, tokens, start, head), scope };
}

/** The noun phrase at `at`, never a date behind it, with the name it is of; null where none stands there. */
export function nounAt({ text, tokens, dates }: Said, at: number, to: number, isOne = true): Measure | null {
  let limit = at;
  while (limit < to && limit - at < LONGEST_SUBJECT && !isInDate(dates, tokens[limit]?.start ?? -1))
    limit += 1;
  const noun = countedNoun(tokens, at, { limit, text, isOne });
  if (noun === null) return null;
  return { words: noun.words, scope: scopeAfter(tokens, noun.next, to) ?? ownerIn(tokens, at, noun.from) };
}

/** The owner in `of the world's laptops`, between the number and the noun. */
function ownerIn(tokens: readonly Token[], at: number, end: number): NameRun | null {
  for (let to = at + 1; to < end; to += 1) {
    if (tokens[to]?.lower !== "'s") continue;
    let from = tokens[at]?.lower === "of" ? at + 1 : at;
    while (from < to && DETERMINERS.has(tokens[from]?.lower ?? "")) from += 1;
    return from < to ? { from, to } : null;
  }
  return null;
}
