import type { Token } from "../../text/tokens.ts";
import {
  ADVERBS,
  BOUND_WORDS,
  CALENDAR_WORDS,
  DETERMINERS,
  NAME_JOINS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  TIME_NOUNS,
  TYING_PREPOSITIONS,
} from "../words/clause-words.ts";
import { POST_HEADS, ROLE_NOUNS } from "../words/person-words.ts";
import { OCCUPATIONS } from "../words/post-words.ts";
import { NOUN_FORMS, SPEECH_VERBS } from "../words/speech-verbs.ts";

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
const CONTRACTION = /^(?:i|you|he|she|it|we|they)'(?:d|ll|ve|re|m)$/;
const VERBAL = /(?:ed|ing)$/;
// Nouns that end as adverbs do.
const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "family ally assembly monopoly reply anomaly daily weekly monthly quarterly italy telly bully jelly lily fly".split(
    " ",
  ),
);

const ROLES: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...POST_HEADS, ...OCCUPATIONS]);

/** True where the token is written as a name is: with a capital, and no day or month. */
export function isNameToken(token: Pick<Token, "kind" | "casing" | "lower"> | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  return token.casing !== "lower" && token.casing !== "none" && !CALENDAR_WORDS.has(token.lower);
}

/** The noun that heads a phrase, lower case: `report` of `the report of the board`; its last word before a preposition. */
export function headOf(clause: { readonly tokens: readonly Token[] }, phrase: Phrase): string {
  let at = phrase.from + 1;
  while (at < phrase.to && !PREPOSITIONS.has(clause.tokens[at]?.lower ?? "")) at += 1;
  return clause.tokens[at - 1]?.lower ?? "";
}

/** True where the word can only bound a noun phrase, never stand in it. */
export const isBound = (token: Token): boolean => BOUND_WORDS.has(token.lower);

/** True where the token is an adverb as newspapers set it beside a verb. */
export function isAdverb(token: Token): boolean {
  if (ADVERBS.has(token.lower)) return true;
  return token.casing === "lower" && token.lower.endsWith("ly") && !NOUNS_IN_LY.has(token.lower);
}

/** True where the token is a pronoun, alone or drawn together with its verb: `he`, `they've`. */
export const isPronoun = (token: Token): boolean =>
  PRONOUNS.has(token.lower) || CONTRACTION.test(token.lower);

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
      if (isCapitalByPlace(clause, at - 1) || DETERMINERS.has(before.lower) || PRONOUNS.has(before.lower))
        break;
      at -= 1;
    } else if (!isNameToken(further) || isCapitalByPlace(clause, at - 2)) break;
    else if (before.text === "." && before.glued) at -= 2;
    else if (NAME_JOINS.has(before.lower) && before.lower !== "and" && isNameToken(tokens[at])) at -= 2;
    else if (before.lower === "'s") at -= 2;
    else break;
  }
  return at;
}

function isFiniteSpeech(token: Token): boolean {
  const verb = SPEECH_VERBS.get(token.lower);
  return (
    verb !== undefined && verb.form !== "base" && !(verb.form === "present" && NOUN_FORMS.has(token.lower))
  );
}

/** True where the preposition at `at` ties what follows to a noun right before it, which is no sentence's opening. */
function isTie(clause: Clause, at: number): boolean {
  const { tokens, owner, from } = clause;
  const tie = tokens[at];
  const before = tokens[at - 1];
  if (tie === undefined || before === undefined || at - 1 < from || owner[at - 1] !== -1) return false;
  if (!TYING_PREPOSITIONS.has(tie.lower) || before.kind !== "word") return false;
  if (isNameToken(before))
    return (
      !isBound(before) &&
      (tie.lower === "of" ||
        tie.lower === "at" ||
        tie.lower === "for" ||
        tie.lower === "in" ||
        tie.lower === "from" ||
        tie.lower === "with" ||
        (tie.lower === "to" && ROLES.has(before.lower)))
    );
  return (
    !isBound(before) && !isAdverb(before) && !VERBAL.test(before.lower) && !SPEECH_VERBS.has(before.lower)
  );
}

/** Where a phrase that now begins at `at` may begin one step further left, or `at` where it may not. */
function stepLeft(clause: Clause, at: number, nouns: number): number {
  const { tokens } = clause;
  const before = tokens[at - 1];
  if (before === undefined) return at;
  if (isNameToken(before) && !isCapitalByPlace(clause, at - 1) && !DETERMINERS.has(before.lower))
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
  if (DETERMINERS.has(before.lower))
    return before.lower === "that" ? at : isTie(clause, at - 2) ? at - 2 : at - 1;
  if (TYING_PREPOSITIONS.has(before.lower) && isTie(clause, at - 1)) return at - 1;
  if (before.lower === "and" && isNameToken(tokens[at]) && isNameToken(tokens[at - 2])) return at - 1;
  if (isBound(before) || isAdverb(before)) return at;
  // A finite speech verb belongs to another clause: `Ann says officials told …`.
  if (isFiniteSpeech(before) && !DETERMINERS.has(tokens[at - 2]?.lower ?? "")) return at;
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
  if (
    last.kind === "mark" ||
    last.lower === "'s" ||
    TIME_NOUNS.has(last.lower) ||
    CALENDAR_WORDS.has(last.lower)
  )
    return null;
  if (isBound(last) && !isNameToken(last)) return null;
  if (DETERMINERS.has(last.lower) && !NUMBER_WORDS.has(last.lower))
    return to - 1 === from || tokens[to - 2]?.kind === "mark" ? { from: to - 1, to } : null;
  const limit = Math.max(from, to - REACH);
  let at = to;
  for (let nouns = 0; at - 1 >= limit && owner[at - 1] === -1; nouns += 1) {
    const isDetermined =
      nouns > 0 &&
      DETERMINERS.has(tokens[at - 1]?.lower ?? "") &&
      !NUMBER_WORDS.has(tokens[at - 1]?.lower ?? "");
    const next = stepLeft(clause, at, nouns);
    if (next === at || next < limit) break;
    at = next;
    if (isDetermined && !TYING_PREPOSITIONS.has(tokens[at]?.lower ?? "")) break;
  }
  return at < to ? { from: at, to } : null;
}

/** True where a phrase hangs on a preposition and so is nobody's subject: `in Ohio`. */
export function isGoverned(clause: Clause, phrase: Phrase): boolean {
  const before = clause.tokens[phrase.from - 1];
  return before !== undefined && phrase.from - 1 >= clause.from && PREPOSITIONS.has(before.lower);
}

/** True where a phrase ends with a name and holds no tied one before it: `the mayor, Ann Lee`, not `a man in Rome`. */
export function isNamed(clause: Clause, phrase: Phrase): boolean {
  const { tokens } = clause;
  const last = tokens[phrase.to - 1];
  if (!isNameToken(last) && last?.text !== ".") return false;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.casing !== "lower" || !PREPOSITIONS.has(token.lower)) continue;
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
    if (isAdverb(token) || SPEECH_VERBS.has(token.lower)) return at;
    if (isNameToken(tokens[index + 1])) return ROLES.has(token.lower) ? index + 1 : at;
  }
  return at;
}

/** The noun phrase that begins at token `at`, or null; it ends with its last name or noun. */
export function phraseStartingAt(clause: Clause, at: number): Phrase | null {
  const { tokens, owner, to } = clause;
  const first = tokens[at];
  if (first === undefined || at >= to || owner[at] !== -1 || first.lower === "that") return null;
  if (isPronoun(first) && !isNameToken(tokens[at + 1]) && !QUANTIFIERS.has(first.lower))
    return { from: at, to: at + 1 };
  const limit = Math.min(to, at + REACH);
  let nameEnd = -1;
  let nouns = 0;
  let index = at;
  for (; index < limit && owner[index] === -1; index += 1) {
    const token = tokens[index];
    const next = index + 1 < limit ? tokens[index + 1] : undefined;
    if (token === undefined) break;
    const isSmall = DETERMINERS.has(token.lower) || isBound(token);
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
    if (NAME_JOINS.has(token.lower) && nameEnd === index && isNameToken(next)) {
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
    if (index === at && DETERMINERS.has(token.lower)) {
      // `the 36-year-old`
      const end = endOfAge(tokens, index + 1);
      if (end > index + 1 && (tokens[end] === undefined || end >= to || closesAge(tokens[end])))
        return { from: at, to: end };
      // `One of the victims`
      if (QUANTIFIERS.has(token.lower) && next?.lower === "of") nouns += 1;
      continue;
    }
    if (DETERMINERS.has(token.lower)) {
      if (tokens[index - 1]?.lower === "of") continue;
      break;
    }
    if (isBound(token) || isAdverb(token) || CALENDAR_WORDS.has(token.lower)) {
      if (token.lower === "of" && nouns > 0) continue;
      break;
    }
    if (nouns > 0 && (SPEECH_VERBS.has(token.lower) || token.lower.endsWith("ed"))) break;
    nouns += 1;
  }
  while (index > at && (tokens[index - 1]?.lower === "'s" || tokens[index - 1]?.lower === "of")) index -= 1;
  return nouns > 0 && index > at ? { from: at, to: index } : null;
}
