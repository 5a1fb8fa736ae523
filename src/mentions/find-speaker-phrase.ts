import type { Token } from "../text/tokens.ts";
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CALENDAR_WORDS,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_JOINS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  REFUSALS,
  SUBORDINATORS,
  TYING_PREPOSITIONS,
} from "./words/clause-words.ts";
import { NOUN_FORMS, SPEECH_VERBS } from "./words/speech-verbs.ts";

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

/** The subject of a verb; `isDenied` where the words say that it was not said. */
export interface Subject {
  readonly phrase: Phrase;
  readonly isDenied: boolean;
  readonly isPassive: boolean;
  /** Found before `who`, `which` or `that`. */
  readonly isRelative: boolean;
}

// Longest walks in tokens: a subject further away is not one.
const PHRASE_REACH = 14;
const APPOSITION_REACH = 45;

// After these `'s` is a verb: `he's`, `who's`.
const CONTRACTED: ReadonlySet<string> = new Set("he she it that who what there here".split(" "));
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);
const BASE_FORM = /(?:ed|ing)$/;

/** True where the token is written as a name is: with a capital, and no day or month. */
export function isNameToken(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  return (
    (token.casing === "capital" || token.casing === "upper" || token.casing === "mixed") &&
    !CALENDAR_WORDS.has(token.lower)
  );
}

/** True where the word can only bound a noun phrase, never stand in it. */
function isBound(token: Token): boolean {
  const word = token.lower;
  return (
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    AUXILIARIES.has(word) ||
    (PRONOUNS.has(word) &&
      word !== "one" &&
      word !== "others" &&
      word !== "many" &&
      word !== "some" &&
      word !== "most") ||
    ADVERBS.has(word)
  );
}

const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.lower) ||
  (token.casing === "lower" &&
    token.lower.endsWith("ly") &&
    token.lower !== "family" &&
    token.lower !== "ally");

/** Where a name that ends before `to` begins: capitals, initials and the joins between them. */
function nameStart(clause: Clause, to: number): number {
  const { tokens, owner, from } = clause;
  let at = to - 1;
  while (at - 1 >= from && owner[at - 1] === -1) {
    const before = tokens[at - 1];
    if (before === undefined) break;
    if (isNameToken(before)) {
      const isOpener = at - 1 === from && isBound(before);
      const isOpenerAfterMark =
        tokens[at - 2]?.kind === "mark" && isBound(before) && before.casing === "capital";
      if (
        isOpener ||
        isOpenerAfterMark ||
        DETERMINERS.has(before.lower) ||
        (PRONOUNS.has(before.lower) && before.casing === "capital")
      )
        break;
      at -= 1;
    } else if (before.text === "." && before.glued && isNameToken(tokens[at - 2]) && at - 2 >= from) at -= 2;
    else if (
      NAME_JOINS.has(before.lower) &&
      at - 2 >= from &&
      isNameToken(tokens[at - 2]) &&
      isNameToken(tokens[at]) &&
      before.lower !== "and"
    ) {
      if (isBound(tokens[at - 2] ?? before)) break;
      at -= 2;
    } else if (before.lower === "'s" && isNameToken(tokens[at - 2]) && at - 2 >= from) at -= 2;
    else if (before.text === "." && tokens[at - 2]?.text.length === 1 && isNameToken(tokens[at - 2])) at -= 2;
    else break;
  }
  return at;
}

/**
 * The noun phrase that ends right before token `to`, or null: a name with what stands before it (`White House
 * spokeswoman Ann Lee`), a pronoun, or a noun with its determiner and tied phrases (`a spokesman for the company`).
 */
export function phraseEndingAt(clause: Clause, to: number): Phrase | null {
  const { tokens, owner, from } = clause;
  const last = tokens[to - 1];
  if (last === undefined || to - 1 < from || owner[to - 1] !== -1) return null;
  if (PRONOUNS.has(last.lower) || last.lower === "this" || last.lower === "that") return { from: to - 1, to };
  if (last.text === "." && last.glued && isNameToken(tokens[to - 2]) && to - 2 >= from) {
    const start = nameStart(clause, to - 1);
    return { from: start, to };
  }
  if (last.kind === "mark" && last.lower !== "'s") return null;
  if (last.lower !== "'s" && isBound(last) && !isNameToken(last)) return null;
  if (last.kind === "number" && tokens[to - 2]?.kind === "mark") return null;
  let at = to;
  let nouns = 0;
  const limit = Math.max(from, to - PHRASE_REACH);
  while (at - 1 >= limit && owner[at - 1] === -1) {
    const before = tokens[at - 1];
    if (before === undefined) break;
    if (
      isNameToken(before) &&
      !(isBound(before) && (at - 1 === from || tokens[at - 2]?.kind === "mark")) &&
      !DETERMINERS.has(before.lower)
    ) {
      at = nameStart(clause, at);
      nouns += 1;
      continue;
    }
    if (DETERMINERS.has(before.lower) && before.kind === "word") {
      at -= 1;
      const tie = tokens[at - 1];
      if (nouns > 0 && tie !== undefined && at - 2 >= limit && isTie(clause, at - 1)) {
        at -= 1;
        continue;
      }
      // `one of the men`, `both of his sons`
      break;
    }
    if (before.lower === "'s") {
      if (CONTRACTED.has(tokens[at - 2]?.lower ?? "")) break;
      at -= 1;
      continue;
    }
    if (before.kind === "mark") {
      if (before.text === "." && before.glued && isNameToken(tokens[at - 2])) {
        at -= 1;
        continue;
      }
      if ((before.text === "'" || before.text === "’") && before.glued) {
        at -= 1;
        continue;
      }
      break;
    }
    if (nouns > 0 && TYING_PREPOSITIONS.has(before.lower) && isTie(clause, at - 1)) {
      at -= 1;
      continue;
    }
    if (
      before.lower === "and" &&
      nouns > 0 &&
      isNameToken(tokens[at]) &&
      isNameToken(tokens[at - 2]) &&
      at - 2 >= limit
    ) {
      at -= 1;
      continue;
    }
    if (isBound(before) || isAdverb(before)) break;
    // A finite speech verb belongs to another clause: `Ann says officials told …`.
    if (nouns > 0 && isFiniteSpeech(before) && !DETERMINERS.has(tokens[at - 2]?.lower ?? "")) break;
    at -= 1;
    nouns += 1;
  }
  return at < to && nouns > 0
    ? { from: at, to }
    : at < to && DETERMINERS.has(tokens[at]?.lower ?? "")
      ? { from: at, to }
      : null;
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
    return tie.lower === "of" || tie.lower === "at" || tie.lower === "for" || tie.lower === "in";
  return (
    !isBound(before) && !isAdverb(before) && !BASE_FORM.test(before.lower) && !SPEECH_VERBS.has(before.lower)
  );
}

/** The bracket that opens what `close` closes, or `close` itself where none is near. */
function bracketStart(clause: Clause, close: number): number {
  for (let at = close; at > Math.max(clause.from, close - 20); at -= 1)
    if (clause.tokens[at]?.text === "(") return at;
  return close;
}

/** True where a phrase hangs on a preposition and so is nobody's subject: `in Ohio`. */
function isGoverned(clause: Clause, phrase: Phrase): boolean {
  const before = clause.tokens[phrase.from - 1];
  return before !== undefined && phrase.from - 1 >= clause.from && PREPOSITIONS.has(before.lower);
}

/** The noun that an apposition or clause between marks, ending before the comma or dash at `comma`, stands to. */
function phraseBeforeApposition(clause: Clause, comma: number): Phrase | null {
  const { tokens, owner, from } = clause;
  const limit = Math.max(from, comma - APPOSITION_REACH);
  let best: Phrase | null = null;
  for (let at = comma - 1; at >= limit; at -= 1) {
    const token = tokens[at];
    if (token === undefined || owner[at] !== -1) break;
    if (token.text === ":" || token.text === ";") break;
    if (token.text !== "," && !DASHES.has(token.text)) continue;
    const phrase = phraseEndingAt(clause, tokens[at - 1]?.text === ")" ? bracketStart(clause, at - 1) : at);
    if (phrase === null || isGoverned(clause, phrase)) continue;
    const isNamed = isNameToken(tokens[phrase.to - 1]) || tokens[phrase.to - 1]?.text === ".";
    const wasNamed = best !== null && isNameToken(tokens[best.to - 1]);
    if (best === null || isNamed || !wasNamed) best = phrase;
    // `…, but Ann Lee, the mayor, said`: what stands before the conjunction is another clause.
    const before = tokens[phrase.from - 1];
    if (before !== undefined && (CONJUNCTIONS.has(before.lower) || before.lower === "that")) break;
  }
  return best;
}

/** The subject of the sentence that `clause` is: its first noun phrase after any opening phrase. */
export function mainSubject(clause: Clause): Phrase | null {
  const { tokens, owner } = clause;
  let at = clause.from;
  for (let tries = 0; tries < 4 && at < clause.to; tries += 1) {
    while (at < Math.min(clause.to, clause.from + APPOSITION_REACH)) {
      const token = tokens[at];
      if (token === undefined || owner[at] !== -1) return null;
      if (
        token.kind === "mark" ||
        CONJUNCTIONS.has(token.lower) ||
        (ADVERBS.has(token.lower) && !DETERMINERS.has(token.lower)) ||
        (isAdverb(token) && at === clause.from)
      )
        at += 1;
      else break;
    }
    const first = tokens[at];
    if (first === undefined || at >= clause.to) return null;
    const opens =
      PREPOSITIONS.has(first.lower) ||
      SUBORDINATORS.has(first.lower) ||
      CALENDAR_WORDS.has(first.lower) ||
      (BASE_FORM.test(first.lower) && first.kind === "word" && !isNameToken(tokens[at + 1])) ||
      first.lower === "to" ||
      first.kind === "number";
    if (!opens) return phraseStartingAt(clause, at);
    let comma = at;
    while (
      comma < clause.to &&
      tokens[comma]?.text !== "," &&
      owner[comma] === -1 &&
      comma - at < APPOSITION_REACH
    )
      comma += 1;
    if (tokens[comma]?.text !== ",") return null;
    at = comma + 1;
  }
  return null;
}

/** The noun phrase that begins at token `at`, or null; it ends with its last name or noun, tied phrases left out. */
export function phraseStartingAt(clause: Clause, at: number): Phrase | null {
  const { tokens, owner, to } = clause;
  const first = tokens[at];
  if (first === undefined || at >= to || owner[at] !== -1 || first.lower === "that") return null;
  if (PRONOUNS.has(first.lower) && !isNameToken(tokens[at + 1])) {
    // `one of the men`
    if (first.lower !== "one" && first.lower !== "some" && first.lower !== "many" && first.lower !== "most")
      return { from: at, to: at + 1 };
  }
  let index = at;
  let nameEnd = -1;
  let nouns = 0;
  const limit = Math.min(to, at + PHRASE_REACH);
  for (; index < limit && owner[index] === -1; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (
      isNameToken(token) &&
      !(index === at && DETERMINERS.has(token.lower)) &&
      !(isBound(token) && index === at)
    ) {
      nameEnd = index + 1;
      nouns += 1;
      continue;
    }
    if (token.text === "." && token.glued && isNameToken(tokens[index - 1]) && isNameToken(tokens[index + 1]))
      continue;
    if (NAME_JOINS.has(token.lower) && nameEnd === index && isNameToken(tokens[index + 1])) continue;
    if (token.lower === "'s" && nouns > 0) continue;
    if (token.kind === "mark") break;
    if (nameEnd === index && nameEnd > 0) break;
    if (DETERMINERS.has(token.lower) && index === at) continue;
    if (isBound(token) || isAdverb(token)) {
      if (token.lower === "of" && nouns > 0) continue;
      break;
    }
    if (DETERMINERS.has(token.lower)) {
      if (tokens[index - 1]?.lower === "of") continue;
      break;
    }
    if (nouns > 0 && (SPEECH_VERBS.has(token.lower) || token.lower.endsWith("ed"))) break;
    nouns += 1;
  }
  while (index > at && (tokens[index - 1]?.lower === "'s" || tokens[index - 1]?.lower === "of")) index -= 1;
  return nouns > 0 && index > at ? { from: at, to: index } : null;
}

/**
 * The subject of the finite verb at token `verb`, or null: looks left over auxiliaries and adverbs, an apposition
 * between commas, brackets, a relative `who`, a shared subject before `and`, and the verb that an infinitive hangs on.
 */
export function subjectOf(clause: Clause, verb: number, depth = 0): Subject | null {
  const { tokens, owner, from } = clause;
  let at = verb - 1;
  let isDenied = false;
  let isPassive = false;
  let isRelative = false;
  let sawHave = false;
  for (; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || owner[at] !== -1) return null;
    const word = token.lower;
    if (NEGATIONS.has(word)) isDenied = true;
    if (
      BE_FORMS.has(word) &&
      at >= verb - 3 &&
      SPEECH_VERBS.get(tokens[verb]?.lower ?? "")?.form === "past" &&
      !sawHave
    )
      isPassive = true;
    if (word === "'s") {
      if (!CONTRACTED.has(tokens[at - 1]?.lower ?? "")) return null;
      continue;
    }
    const isPronoun = PRONOUNS.has(word) || (DETERMINERS.has(word) && !ADVERBS.has(word));
    if (
      !isPronoun &&
      (AUXILIARIES.has(word) ||
        NEGATIONS.has(word) ||
        (isAdverb(token) && !(token.casing === "capital" && at > from && !isAdverb(token))))
    ) {
      if (word === "have" || word === "has" || word === "had") sawHave = !isPassive;
      continue;
    }
    break;
  }
  const before = tokens[at];
  if (before === undefined || at < from) return null;
  const found = (phrase: Phrase | null): Subject | null =>
    phrase === null ? null : { phrase, isDenied, isPassive, isRelative };
  const shared = (limit: number): Subject | null => {
    const main = sharedSubject(clause, limit);
    return main === null ? null : { phrase: main, isDenied, isPassive, isRelative };
  };
  if (before.lower === "to") {
    if (depth > 1) return null;
    const higher = tokens[at - 1];
    if (higher === undefined) return null;
    if (REFUSALS.has(higher.lower)) isDenied = true;
    let head = at - 1;
    if (higher.lower === "on" || higher.lower === "out") head -= 1;
    const subject = subjectOf(clause, head, depth + 1);
    return subject === null ? shared(at) : { ...subject, isPassive, isDenied: isDenied || subject.isDenied };
  }
  if (CONJUNCTIONS.has(before.lower)) return shared(at);
  if (before.lower === "who" || before.lower === "which" || before.lower === "that") {
    isRelative = true;
    const comma = tokens[at - 1]?.text === ",";
    return (
      found(phraseEndingAt(clause, comma ? at - 1 : at)) ??
      (comma ? null : found(phraseEndingAt(clause, at + 1)))
    );
  }
  if (before.text === ")") return found(phraseEndingAt(clause, bracketStart(clause, at)));
  if (before.text === "," || DASHES.has(before.text)) {
    const tail = phraseBeforeApposition(clause, at);
    return tail === null ? shared(at) : found(tail);
  }
  return found(phraseEndingAt(clause, at + 1));
}

/** The subject that a later verb shares: of the nearest speech verb before `limit`, else the sentence's own. */
export function sharedSubject(clause: Clause, limit: number): Phrase | null {
  for (let at = limit - 1; at >= Math.max(clause.from, limit - APPOSITION_REACH); at -= 1) {
    const token = clause.tokens[at];
    if (token === undefined || clause.owner[at] !== -1) continue;
    const verb = SPEECH_VERBS.get(token.lower);
    if (verb === undefined || verb.form === "participle" || verb.form === "base") continue;
    const phrase = directSubject(clause, at);
    if (phrase !== null) return phrase;
  }
  return mainSubject({ ...clause, to: limit });
}

function directSubject(clause: Clause, verb: number): Phrase | null {
  let at = verb - 1;
  while (at >= clause.from && clause.owner[at] === -1 && isSkipped(clause.tokens[at])) at -= 1;
  const token = clause.tokens[at];
  if (token === undefined || at < clause.from || token.kind === "mark" || token.lower === "who") return null;
  if (isBound(token) && !PRONOUNS.has(token.lower)) return null;
  const phrase = phraseEndingAt(clause, at + 1);
  return phrase === null || isGoverned(clause, phrase) ? null : phrase;
}

const isSkipped = (token: Token | undefined): boolean =>
  token !== undefined && !PRONOUNS.has(token.lower) && (AUXILIARIES.has(token.lower) || isAdverb(token));
