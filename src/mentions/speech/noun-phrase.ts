import type { Token } from "../../text/tokens.ts";
import {
  isAdverb,
  isBound,
  isCalendarWord,
  isDeterminer,
  isFiniteSpeech,
  isListedPronoun,
  isNameJoin,
  isNameToken,
  isNumberWord,
  isPreposition,
  isPronoun,
  isQuantifier,
  isRole,
  isSpeechVerb,
  isTimeNoun,
  isTyingPreposition,
} from "./clause-bits.ts";

/** A noun phrase in token numbers, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What a speaker is looked for in: the tokens of one stretch of text, and which of them stand in marks. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** For each token the quotation it stands in, or -1. */
  readonly owner: Int32Array;
  readonly from: number;
  readonly to: number;
}

// The longest noun phrase that is walked, in tokens.
const REACH = 14;

// After these `'s` is a verb: `he's`, `who's`.
const CONTRACTED: ReadonlySet<string> = new Set("he she it that who what there here".split(" "));
const VERBAL = /(?:ed|ing)$/;

/** The noun that heads a phrase, lower case: `report` of `the report of the board`; its last word before a preposition. */
export function headOf(clause: { readonly tokens: readonly Token[] }, phrase: Phrase): string {
  let at = phrase.from + 1;
  while (at < phrase.to && !isPreposition(clause.tokens[at])) at += 1;
  return clause.tokens[at - 1]?.lower ?? "";
}

/** True where `'s` at `at` is a verb. */
export const isContractedVerb = (clause: Clause, at: number): boolean =>
  clause.tokens[at]?.lower === "'s" && CONTRACTED.has(clause.tokens[at - 1]?.lower ?? "");

/** True where a capitalised word opens a sentence or follows a mark and is a small word, no name: `But Ann said`. */
function isCapitalByPlace(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  if (token === undefined || !(isBound(token) || isPronoun(token))) return false;
  return at === clause.from || clause.tokens[at - 1]?.kind === "mark";
}

/** Where the name that ends before `to` begins: capitals, initials and the joins between them. */
function nameStart(clause: Clause, to: number): number {
  const { tokens, owner, from } = clause;
  let at = to - 1;
  while (at - 1 >= from && owner[at - 1] === -1) {
    const before = tokens[at - 1];
    const further = at - 2 >= from ? tokens[at - 2] : undefined;
    if (before === undefined) break;
    if (isNameToken(before)) {
      if (isCapitalByPlace(clause, at - 1) || isDeterminer(before) || isListedPronoun(before)) break;
      at -= 1;
    } else if (!isNameToken(further) || isCapitalByPlace(clause, at - 2)) break;
    else if (before.text === "." && before.glued) at -= 2;
    else if (isNameJoin(before) && before.lower !== "and" && isNameToken(tokens[at])) at -= 2;
    else if (before.lower === "'s") at -= 2;
    else break;
  }
  return at;
}

/** True where the preposition at `at` ties what follows to a noun right before it, which is no sentence's opening. */
function isTie(clause: Clause, at: number): boolean {
  const { tokens, owner, from } = clause;
  const tie = tokens[at];
  const before = tokens[at - 1];
  if (tie === undefined || before === undefined || at - 1 < from || owner[at - 1] !== -1) return false;
  if (!isTyingPreposition(tie) || before.kind !== "word") return false;
  if (isNameToken(before))
    return (
      !isBound(before) &&
      (tie.lower === "of" ||
        tie.lower === "at" ||
        tie.lower === "for" ||
        tie.lower === "in" ||
        tie.lower === "from" ||
        tie.lower === "with" ||
        (tie.lower === "to" && isRole(before)))
    );
  return !isBound(before) && !isAdverb(before) && !VERBAL.test(before.lower) && !isSpeechVerb(before);
}

/** Where a phrase that now begins at `at` may begin one step further left, or `at` where it may not. */
function stepLeft(clause: Clause, at: number, nouns: number): number {
  const { tokens } = clause;
  const before = tokens[at - 1];
  if (before === undefined) return at;
  if (isNameToken(before) && !isCapitalByPlace(clause, at - 1) && !isDeterminer(before))
    return nameStart(clause, at);
  if (before.kind === "mark") {
    const isInitial = before.text === "." && before.glued && isNameToken(tokens[at - 2]);
    const isPlural =
      (before.text === "'" || before.text === "’") && before.glued && tokens[at - 2]?.kind === "word";
    const isHyphen = before.text === "-" && before.glued && tokens[at]?.glued === true;
    return isInitial || isPlural || isHyphen ? at - 1 : at;
  }
  if (before.lower === "'s") return isContractedVerb(clause, at - 1) ? at : at - 1;
  if (nouns === 0) return isBound(before) ? at : at - 1;
  if (isDeterminer(before)) return before.lower === "that" ? at : isTie(clause, at - 2) ? at - 2 : at - 1;
  if (isTyingPreposition(before) && isTie(clause, at - 1)) return at - 1;
  if (before.lower === "and" && isNameToken(tokens[at]) && isNameToken(tokens[at - 2])) return at - 1;
  if (isBound(before) || isAdverb(before)) return at;
  // A finite speech verb belongs to another clause: `Ann says officials told …`.
  if (isFiniteSpeech(before) && !isDeterminer(tokens[at - 2])) return at;
  return at - 1;
}

/**
 * The noun phrase that ends right before token `to`, or null: a name with what stands before it (`White House
 * spokeswoman Ann Lee`), a pronoun, or a noun with its determiner and tied phrases (`a spokesman for the company`).
 */
export function phraseEndingAt(clause: Clause, to: number): Phrase | null {
  const { tokens, owner, from } = clause;
  const last = tokens[to - 1];
  if (last === undefined || to - 1 < from || owner[to - 1] !== -1) return null;
  if (isPronoun(last) && !(isNameToken(last) && isNameToken(tokens[to - 2]))) return { from: to - 1, to };
  const isInitial = last.text === "." && last.glued && isNameToken(tokens[to - 2]) && to - 2 >= from;
  if (isInitial) return { from: nameStart(clause, to - 1), to };
  if (last.kind === "mark" || last.lower === "'s" || isTimeNoun(last) || isCalendarWord(last)) return null;
  if (isBound(last) && !isNameToken(last)) return null;
  if (isDeterminer(last) && !isNumberWord(last))
    return to - 1 === from || tokens[to - 2]?.kind === "mark" ? { from: to - 1, to } : null;
  const limit = Math.max(from, to - REACH);
  let at = to;
  for (let nouns = 0; at - 1 >= limit && owner[at - 1] === -1; nouns += 1) {
    const isDetermined = nouns > 0 && isDeterminer(tokens[at - 1]) && !isNumberWord(tokens[at - 1]);
    const next = stepLeft(clause, at, nouns);
    if (next === at || next < limit) break;
    at = next;
    if (isDetermined && !isTyingPreposition(tokens[at])) break;
  }
  return at < to ? { from: at, to } : null;
}

/** True where a phrase hangs on a preposition and so is nobody's subject: `in Ohio`. */
export function isGoverned(clause: Clause, phrase: Phrase): boolean {
  const before = clause.tokens[phrase.from - 1];
  return before !== undefined && phrase.from - 1 >= clause.from && isPreposition(before);
}

/** True where a phrase ends with a name and holds no tied one before it: `the mayor, Ann Lee`, not `a man in Rome`. */
export function isNamed(clause: Clause, phrase: Phrase): boolean {
  const { tokens } = clause;
  const last = tokens[phrase.to - 1];
  if (!isNameToken(last) && last?.text !== ".") return false;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.casing !== "lower" || !isPreposition(token)) continue;
    // `the Bank of Ghana` is a name; `the mayor of Accra` ends with one.
    if (token.lower !== "of" || !isNameToken(tokens[at - 1])) return false;
  }
  return true;
}

/** The token after `36-year-old` at `at`, or `at` where no age stands. */
function endOfAge(tokens: readonly Token[], at: number): number {
  const isAge =
    tokens[at]?.kind === "number" && tokens[at + 1]?.text === "-" && tokens[at + 2]?.lower === "year-old";
  return isAge ? at + 3 : at;
}

const closesAge = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "mark" || isBound(token) || isAdverb(token);

const MOST_BEFORE_ROLE = 2;

/** The token of a name that `resident` or `pipelines executive` at `at` brings in, or `at` where none does. */
function nameBehindRole({ tokens, owner }: Clause, at: number, limit: number): number {
  for (let index = at; index < Math.min(limit - 1, at + MOST_BEFORE_ROLE + 1); index += 1) {
    const token = tokens[index];
    if (token === undefined || owner[index] !== -1 || token.casing !== "lower" || isBound(token)) return at;
    if (isAdverb(token) || isSpeechVerb(token)) return at;
    if (isNameToken(tokens[index + 1])) return isRole(token) ? index + 1 : at;
  }
  return at;
}

/** The noun phrase that begins at token `at`, or null; it ends with its last name or noun. */
export function phraseStartingAt(clause: Clause, at: number): Phrase | null {
  const { tokens, owner, to } = clause;
  const first = tokens[at];
  if (first === undefined || at >= to || owner[at] !== -1 || first.lower === "that") return null;
  if (isPronoun(first) && !isNameToken(tokens[at + 1]) && !isQuantifier(first))
    return { from: at, to: at + 1 };
  const limit = Math.min(to, at + REACH);
  let nameEnd = -1;
  let nouns = 0;
  let index = at;
  for (; index < limit && owner[index] === -1; index += 1) {
    const token = tokens[index];
    const next = index + 1 < limit ? tokens[index + 1] : undefined;
    if (token === undefined) break;
    const isSmall = isDeterminer(token) || isBound(token);
    if (isNameToken(token) && !(index === at && isSmall)) {
      nameEnd = index + 1;
      nouns += 1;
      continue;
    }
    if (
      token.text === "." &&
      token.glued &&
      isNameToken(tokens[index - 1]) &&
      isNameToken(next) &&
      !next?.glued
    ) {
      // The stop of a title or initial, not of the sentence, which would end the clause.
      nameEnd = index + 1;
      continue;
    }
    if (isNameJoin(token) && nameEnd === index && isNameToken(next)) {
      nameEnd = index + 1;
      continue;
    }
    if (token.lower === "'s" && nouns > 0) continue;
    if (token.kind !== "mark" && nameEnd > 0 && nameEnd === index) {
      // `Volta resident Ann Lee`: whose the speaker is stands before what the speaker is.
      const name = nameBehindRole(clause, index, limit);
      if (name === index) break;
      index = name - 1;
      continue;
    }
    if (token.kind === "mark") break;
    if (index === at && isDeterminer(token)) {
      // `the 36-year-old`
      const end = endOfAge(tokens, index + 1);
      if (end > index + 1 && (tokens[end] === undefined || end >= to || closesAge(tokens[end])))
        return { from: at, to: end };
      // `One of the victims`
      if (isQuantifier(token) && next?.lower === "of") nouns += 1;
      continue;
    }
    if (isDeterminer(token)) {
      if (tokens[index - 1]?.lower === "of") continue;
      break;
    }
    if (isBound(token) || isAdverb(token) || isCalendarWord(token)) {
      if (token.lower === "of" && nouns > 0) continue;
      break;
    }
    if (nouns > 0 && (isSpeechVerb(token) || token.lower.endsWith("ed"))) break;
    nouns += 1;
  }
  while (index > at && (tokens[index - 1]?.lower === "'s" || tokens[index - 1]?.lower === "of")) index -= 1;
  return nouns > 0 && index > at ? { from: at, to: index } : null;
}
