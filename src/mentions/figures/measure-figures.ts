import type { Token } from "../../text/tokens.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { BETWEEN_BOUND_AND_NUMBER, BOUND_WORDS, LESS_WORDS, MORE_WORDS } from "../words/bound-words.ts";
import { AFTER_MEASURE_VERB, AUXILIARIES, CLAUSE_STARTS, MEASURE_VERBS } from "../words/measure-words.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { type Surroundings, surroundingsOf } from "./clause-of-figure.ts";
import { countedNoun, isPlural } from "./counted-noun.ts";
import { dateOfFigure, isInDate } from "./date-of-figure.ts";
import type { Finding } from "./figure-finding.ts";
import { isHyphen } from "./figure-tokens.ts";
import type { Measured } from "./measured.ts";
import { pairRespectively } from "./pair-respectively.ts";
import { type NameRun, scopeAfter, scopeOfFigure } from "./scope-of-figure.ts";

/** A noun phrase that is measured, and whose it is where the phrase says so. */
interface Measure {
  readonly words: string;
  readonly scope: NameRun | null;
  /** The phrase itself is what a bare number counts: `raised its routes to 108`. */
  readonly isCounted?: true;
}

/** The words of an article and where its dates stand: a date is never part of what is measured or of whom. */
interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
}

const DETERMINERS = new Set([
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
const SUBJECT_PRONOUNS = new Set("he she it they we i you there".split(" "));
// `the 3 trillion mark`: what is measured is the subject.
const MARKS = new Set("mark threshold barrier level milestone line point figure".split(" "));
const NO_HEADS = new Set(
  "any all some each one none most many half both out excess upwards minimum maximum consisting part front favour favor spite case lieu view".split(
    " ",
  ),
);
const PREPOSITIONS = new Set("of in for across at from between with to on by".split(" "));
const CHANGE_NOUNS =
  /^(?:increase|rise|growth|drop|decline|fall|decrease|jump|gain|reduction|surge|improvement)s?$/;
const PRONOUNS = /^(?:it|they|he|she|this|that|these|those|there|we|i|you|who|which|what|here)$/i;
const LONGEST_SUBJECT = 16;

/** Index of the first of the words that bound the figure: `more than`, `nearly`, `up to`. */
function beforeBounds(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && first - at < 5) {
    const word = tokens[at - 1]?.lower ?? "";
    const isPart =
      BOUND_WORDS.has(word) ||
      BETWEEN_BOUND_AND_NUMBER.has(word) ||
      MORE_WORDS.has(word) ||
      LESS_WORDS.has(word);
    if (
      !isPart &&
      word !== "than" &&
      word !== "least" &&
      word !== "just" &&
      word !== "only" &&
      word !== "well"
    )
      break;
    // `exceeding` bounds and is the verb between the measure and its figure.
    if (MEASURE_VERBS.has(word)) break;
    at -= 1;
  }
  return at;
}

const wordsOf = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** The noun phrase that ends before `end`: back to a clause start, mark or verb; the owner and what it is of come apart. */
function phraseBefore({ text, tokens, dates }: Said, end: number, from: number): Measure | null {
  let start = end;
  while (start > from && end - start < LONGEST_SUBJECT) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const isJoined = isHyphen(token.text) && token.glued;
    const isVerb =
      MEASURE_VERBS.has(token.lower) ||
      (AUXILIARIES.has(token.lower) && token.lower !== "to") ||
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
      (CLAUSE_STARTS.has(token.lower) && token.lower !== "and") ||
      isVerb ||
      isInDate(dates, token.start)
    )
      break;
    start -= 1;
  }
  while (
    start < end &&
    (DETERMINERS.has(tokens[start]?.lower ?? "") ||
      tokens[start]?.lower === "and" ||
      tokens[start]?.lower === "'s" ||
      /^(?:in|at|on|to|from|during)$/.test(tokens[start]?.lower ?? ""))
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

/** `GDP grew by`, `turnover stood at`, `a value exceeding`: the phrase before the verb before the figure. */
function subjectOf(said: Said, first: number, from: number): Measure | "elliptic" | null {
  const { tokens } = said;
  let at = first;
  while (
    at > from &&
    first - at < 5 &&
    AFTER_MEASURE_VERB.has(tokens[at - 1]?.lower ?? "") &&
    !MEASURE_VERBS.has(tokens[at - 1]?.lower ?? "")
  )
    at -= 1;
  const verb = tokens[at - 1]?.lower ?? "";
  const isUp =
    (tokens[at]?.lower === "up" || tokens[at]?.lower === "down") &&
    (at === from || tokens[at - 1]?.kind === "mark");
  if (isUp) return "elliptic";
  if (!MEASURE_VERBS.has(verb) || at - 1 < from) return null;
  let end = at - 1;
  while (
    end > from &&
    (AUXILIARIES.has(tokens[end - 1]?.lower ?? "") ||
      MEASURE_VERBS.has(tokens[end - 1]?.lower ?? "") ||
      (tokens[end - 1]?.lower ?? "").endsWith("ly"))
  )
    end -= 1;
  // `, hitting nine trillion`: the verb has the subject of the clause before.
  if (
    end === from ||
    tokens[end - 1]?.text === "," ||
    tokens[end - 1]?.lower === "and" ||
    tokens[end - 1]?.lower === "which"
  )
    return "elliptic";
  return phraseBefore(said, end, from);
}

/** `has raised its routes to 108`: the object of a verb of raising or lowering before "to" at `end`. */
function objectOf(said: Said, end: number, from: number): Measure | null {
  const { tokens } = said;
  let at = end;
  while (at > from && end - at < 8 && !DETERMINERS.has(tokens[at - 1]?.lower ?? "")) {
    if (tokens[at - 1]?.kind !== "word" || PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")) return null;
    at -= 1;
  }
  const verb = tokens[at - 2]?.lower ?? "";
  const phrase = at < end && at - 2 >= from && RAISING.test(verb) ? phraseBefore(said, end, at) : null;
  const last = tokens[end - 1];
  return phrase !== null && last !== undefined && isPlural(last) ? { ...phrase, isCounted: true } : phrase;
}

const RAISING =
  /^(?:rais|increas|cut|lift|expand|reduc|lower|bring|brought|tak|took|boost|push|doubl|trebl|tripl|trim|slash)/;

const ARTICLES = new Set(["a", "an", "the", "its", "their", "his", "her"]);

/** True for years of age: `35 years old`, `aged 35`, `at the age of 35`. */
function isAge(tokens: readonly Token[], figure: Finding): boolean {
  if (figure.rule === "figures/age") return true;
  // Years that no word names have been told by the words before: `aged 35`, `at the age of 35`.
  if (figure.unit === "years" && figure.next === figure.afterNumber) return true;
  const last = tokens[figure.next - 1]?.lower ?? "";
  const lead = tokens[figure.first - 1]?.lower ?? "";
  return (
    last === "old" ||
    last === "olds" ||
    last === "age" ||
    lead === "aged" ||
    (lead === "of" && tokens[figure.first - 2]?.lower === "age")
  );
}

function measureOf(said: Said, figure: Finding, { from, to }: Surroundings): Measure | "elliptic" | null {
  const { text, tokens } = said;
  const first = beforeBounds(tokens, figure.first, from);
  const lead = tokens[first - 1]?.lower ?? "";
  const after = tokens[figure.next];
  if (figure.kind === "duration") return isAge(tokens, figure) ? { words: "age", scope: null } : null;
  // `a 12 percent stake`, `the 100m race`: the noun behind is what has that size.
  const isAttributive = figure.kind !== "count" && ARTICLES.has(tokens[figure.first - 1]?.lower ?? "");
  if (
    isAttributive &&
    after !== undefined &&
    after.casing === "lower" &&
    figure.next < to &&
    !PHRASE_ENDS.has(after.lower) &&
    !CHANGE_NOUNS.test(after.lower) &&
    !MARKS.has(after.lower)
  ) {
    const noun = countedNoun(tokens, figure.next, { limit: to, text, isOne: true });
    if (noun !== null) return { words: noun.words, scope: scopeAfter(tokens, noun.next, to) };
  }
  if (figure.kind === "ordinal") return figure.unit === null ? null : { words: figure.unit, scope: null };
  // `an increase of 12 percent`, `a 12 percent rise in sales`
  const isChangeBefore = lead === "of" && CHANGE_NOUNS.test(tokens[first - 2]?.lower ?? "");
  const isChangeAfter = CHANGE_NOUNS.test(after?.lower ?? "");
  if (isChangeBefore || isChangeAfter) {
    const at = isChangeAfter ? figure.next + 1 : figure.next;
    const noun =
      tokens[at]?.lower === "in" ? countedNoun(tokens, at + 1, { limit: to, text, isOne: true }) : null;
    return noun === null ? "elliptic" : { words: noun.words, scope: scopeAfter(tokens, noun.next, to) };
  }
  const isPart = figure.kind === "fraction" || figure.kind === "percent";
  // `one-third of the laptops`, `40 percent of voters`
  if (isPart && after?.lower === "of" && figure.next + 1 < to) {
    const noun =
      countedNoun(tokens, figure.next, { limit: to, text, isOne: true }) ??
      countedNoun(tokens, figure.next + 1, { limit: to, text, isOne: true });
    if (noun !== null) return { words: noun.words, scope: scopeAfter(tokens, noun.next, to) };
  }
  if (lead === "of" && first - 2 >= from) {
    const phrase = phraseBefore(said, first - 1, Math.max(from, first - 6));
    const isBoundPair = NO_HEADS.has(tokens[first - 2]?.lower ?? "");
    if (phrase !== null && !isBoundPair) {
      const isCount = figure.kind === "count" && figure.unit !== null;
      return isCount ? { words: `${phrase.words} of ${figure.unit}`, scope: phrase.scope } : phrase;
    }
  }
  const subject = subjectOf(said, figure.first, from);
  const isNumberOf = subject !== null && subject !== "elliptic" && subject.words.startsWith("number of ");
  // `Its twin towns have risen to 52 pairs`
  const isGrown = (lead === "to" || lead === "by") && MEASURE_VERBS.has(tokens[first - 2]?.lower ?? "");
  if (subject !== null && (figure.kind !== "count" || figure.unit === null || isNumberOf || isGrown))
    return subject;
  const raised = lead === "to" && subject === null ? objectOf(said, first - 1, from) : null;
  if (raised !== null) return raised;
  // `$5 million in aid`, `a $2 billion loan`
  if (figure.kind === "currency" || figure.kind === "measure") {
    const at = after?.lower === "in" || after?.lower === "of" ? figure.next + 1 : figure.next;
    const named =
      after?.lower === "of" && figure.kind === "measure" ? scopeAfter(tokens, figure.next, to) : null;
    if (named !== null) return { words: wordsOf(text, tokens, named.from, named.to), scope: null };
    const noun = tokens[at];
    if (
      noun !== undefined &&
      at < to &&
      noun.kind === "word" &&
      noun.casing === "lower" &&
      !PHRASE_ENDS.has(noun.lower)
    ) {
      const counted = countedNoun(tokens, at, { limit: to, text, isOne: true });
      if (counted !== null) return { words: counted.words, scope: scopeAfter(tokens, counted.next, to) };
    }
  }
  if (figure.kind === "count" && figure.unit !== null) {
    const verb = tokens[first - 1];
    const isVerb =
      verb !== undefined &&
      first - 1 >= from &&
      verb.casing === "lower" &&
      (verb.lower.endsWith("ed") || verb.lower.endsWith("ing")) &&
      !PHRASE_ENDS.has(verb.lower) &&
      !MEASURE_VERBS.has(verb.lower);
    return { words: isVerb ? `${verb.lower} ${figure.unit}` : figure.unit, scope: null };
  }
  return subject;
}

/**
 * Says what each figure measures, of whom and as of when, from the words of its own sentence. Where a clause leaves its
 * subject out ("…, up 12 percent") it is that of the figure before in the sentence; a scope is taken over within a block
 * for the same measure. Nothing is taken from other blocks.
 */
export function measureFigures(
  reading: Reading,
  tokens: readonly Token[],
  figures: readonly Finding[],
  dates: readonly DateMention[],
): readonly Measured[] {
  const measured: Measured[] = [];
  let previous: { sentence: number; block: number; measured: Measured; next: number } | null = null;
  const { text } = reading;
  const said: Said = { text, tokens, dates };
  for (const figure of figures) {
    const around = surroundingsOf(reading, tokens, figure);
    const block = reading.sentences[around.sentence]?.block ?? -1;
    const isSameSentence: boolean =
      previous !== null && previous.sentence === around.sentence && around.sentence >= 0;
    const before: Measured | null = isSameSentence ? (previous?.measured ?? null) : null;
    const own = measureOf(said, figure, around);
    const isGoingOn = own === null && previous !== null && isEndOfChange(said, previous.next, figure.first);
    const found = isGoingOn && before !== null ? "elliptic" : own;
    const isOrdinal = figure.kind === "ordinal";
    const isElliptic = found === "elliptic";
    const measures: string | null =
      found === "elliptic" ? (before?.measures ?? null) : (found?.words ?? null);
    const named = found !== null && found !== "elliptic" ? found.scope : null;
    const isTaken = isElliptic && before !== null;
    const run =
      named ??
      (isTaken
        ? null
        : scopeOfFigure(tokens, around, { first: figure.first, after: figure.afterNoun, isOrdinal }));
    const isAnew = isOrdinal || tokens[figure.first - 1]?.lower === "the";
    let scope: string | null =
      run === null ? (isAnew ? null : (before?.scope ?? null)) : wordsOf(text, tokens, run.from, run.to);
    if (
      scope === null &&
      previous !== null &&
      previous.block === block &&
      previous.measured.measures === measures
    )
      scope = previous.measured.scope;
    // "Sales rose": a capital that only begins the sentence is what is measured, and nobody's name.
    if (scope !== null && scope === measures && figure.kind !== "measure") scope = before?.scope ?? null;
    const isCurrencyUnit = measures !== null && figure.kind === "currency" && measures === figure.unit;
    // "It also supported 27 events": a sentence that adds to the one before holds for the same time.
    const isAdded =
      figure.kind === "count" &&
      previous !== null &&
      previous.block === block &&
      previous.sentence === around.sentence - 1 &&
      hasAlso(tokens, around);
    const carried = isAdded || isSameSentence ? (previous?.measured.asOf ?? null) : null;
    const asOf = dateOfFigure(tokens, figure, around, dates);
    const result: Measured = {
      measures: isCurrencyUnit ? null : measures,
      scope,
      counts: figure.unit === null && figure.kind === "count" ? countsOf(found, measures) : null,
      asOf: asOf === undefined ? carried : asOf,
    };
    measured.push(result);
    previous = { sentence: around.sentence, block, measured: result, next: figure.next };
  }
  pairRespectively(tokens, figures, measured);
  return measured;
}

/**
 * True where a figure goes on about the one before: nothing but joints and a bound stand between them, as in `grew by 6
 * percent to more than $3 billion`, `rose $1.20, or 1.5%`, `was 62%, down from 70%`.
 */
function isEndOfChange({ tokens, dates }: Said, next: number, first: number): boolean {
  let at = next;
  while (at < first && at - next < 8) {
    const token = tokens[at];
    if (token === undefined) break;
    const isDate = isInDate(dates, token.lower === "in" ? (tokens[at + 1]?.start ?? -1) : token.start);
    if (!isDate && !CHANGE_JOINTS.has(token.lower)) break;
    at += 1;
  }
  return at > next && tokens[at - 1]?.text !== "," && beforeBounds(tokens, first, at) === at;
}

const CHANGE_JOINTS = new Set([",", "to", "from", "or", "up", "down", "("]);

function hasAlso(tokens: readonly Token[], { from, to }: Surroundings): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === "also") return true;
  return false;
}

function countsOf(found: Measure | "elliptic" | null, measures: string | null): string | null {
  if (found !== null && found !== "elliptic" && found.isCounted) return found.words;
  const match = measures === null ? null : /^(?:total )?number of (.+)$/.exec(measures);
  return match?.[1]?.split(/ (?:of|in|from|at|on|between|to|with|for) /)[0] ?? null;
}
