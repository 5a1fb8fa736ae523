import type { Token } from "../../text/tokens.ts";
import {
  ATTRIBUTIVE_PLURALS,
  NO_PLURALS,
  PAIRED_PLURALS,
  PHRASE_ENDS,
  PLAIN_PLURALS,
  VAGUE_MODIFIERS,
} from "../words/noun-words.ts";
import { SCALES, SMALL_NUMBERS, TENS } from "../words/number-words.ts";
import { isHyphen } from "./figure-tokens.ts";

/** The noun a number counts: its words as printed, and the tokens they stand in. */
export interface CountedNoun {
  readonly words: string;
  readonly from: number;
  readonly next: number;
}

const DETERMINERS = new Set("the its their his her our these those all".split(" "));

// A noun phrase longer than this is a sentence run on.
const LONGEST = 9;

// `the first twenty one`: as many numbers as stand between an ordinal and its noun.
const MOST_NUMBERS = 4;

/** True where `token` looks like a plural noun: `trains`, `TEUs`, `people`; not `business`, `has`. */
export function isPlural(token: Token): boolean {
  if (token.kind !== "word") return false;
  if (PLAIN_PLURALS.has(token.lower)) return true;
  const { lower } = token;
  if (!lower.endsWith("s") || lower.length < 3 || lower.endsWith("ss") || lower.startsWith("'")) return false;
  return !NO_PLURALS.has(lower) && !lower.endsWith("ous") && !lower.endsWith("less");
}

/** True for a word that ends a noun phrase: in capitals it is a name's (`13,000 US troops`, `12 WHO staff`). */
const endsPhrase = ({ lower, casing, text }: Token): boolean =>
  PHRASE_ENDS.has(lower) && (casing !== "upper" || text.length < 2);

/** True where a plural in small letters stands among the tokens `from`..`to`. */
function hasPlainPlural(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.casing === "lower" && isPlural(token)) return true;
  }
  return false;
}

function wordsOf(tokens: readonly Token[], from: number, next: number, text: string): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0);
}

/** Index after the last word of the phrase that begins at `from`. */
function endOfPhrase(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  let hasPlural = false;
  const second = from + 1 < limit ? tokens[from + 1] : undefined;
  // `30 injured miners`: a participle that ends a phrase elsewhere stands before its noun.
  if (second !== undefined && isPlural(second) && isPredicate(tokens[from])) at += 1;
  while (at < limit && at - from < LONGEST) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      !hasPlural &&
      at > from &&
      (token.lower === "and" || token.text === ",") &&
      isListGoingOn(tokens, at, limit)
    ) {
      at += 1;
      continue;
    }
    const isInnerHyphen = isHyphen(token.text) && token.glued && tokens[at + 1]?.glued === true && at > from;
    // A number inside a phrase is part of a name: `Fortune Global 500 companies`.
    const isNameNumber =
      token.kind === "number" &&
      at > from &&
      tokens[at - 1]?.casing === "capital" &&
      tokens[at + 1]?.kind === "word";
    if (
      !isInnerHyphen &&
      !isNameNumber &&
      (token.kind !== "word" || endsPhrase(token) || token.lower === "'s")
    )
      break;
    hasPlural ||= isPlural(token);
    at += 1;
  }
  return at;
}

/** `economic, trade and cultural events`: modifiers go on after the comma or "and" up to a plural close by. */
function isListGoingOn(tokens: readonly Token[], index: number, limit: number): boolean {
  for (let at = index + 1; at < Math.min(limit, index + 8); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "number") return false;
    if (isPlural(token)) return true;
    const isJoint = token.lower === "and" || token.text === ",";
    if (!isJoint && (token.kind !== "word" || endsPhrase(token))) return false;
  }
  return false;
}

// A participle that follows a singular noun is its predicate: `one bridge opened`, `the 13th consulate approved`.
function isPredicate(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.casing === "lower" &&
    (token.lower.endsWith("ed") || token.lower.endsWith("ing"))
  );
}

/** The singular phrase from `from`: up to five words, before a mark, a predicate or what ends a phrase. */
function singular(tokens: readonly Token[], from: number, end: number, text: string): CountedNoun {
  let next = from + 1;
  while (
    next < end &&
    next - from < 6 &&
    (!isPredicate(tokens[next]) || isHyphen(tokens[next - 1]?.text ?? "")) &&
    tokens[next]?.text !== "," &&
    tokens[next]?.lower !== "and"
  )
    next += 1;
  if (tokens[next - 1]?.kind === "mark") next -= 1;
  return { words: wordsOf(tokens, from, next, text), from, next };
}

/** Index after two nouns counted together, the second from a list: `12 countries and regions`; `next` where one stands alone. */
function endOfPair(tokens: readonly Token[], next: number, limit: number): number {
  if (next + 1 >= limit || tokens[next]?.lower !== "and") return next;
  const second = tokens[next + 1];
  if (second?.casing !== "lower" || !PAIRED_PLURALS.has(second.lower)) return next;
  const after = next + 2 < limit ? tokens[next + 2] : undefined;
  const isClosed =
    after === undefined ||
    (after.kind === "mark" && !isHyphen(after.text)) ||
    (PHRASE_ENDS.has(after.lower) && after.lower !== "and");
  return isClosed ? next + 2 : next;
}

const FORECASTERS = new Set("economists analysts forecasters investors traders experts".split(" "));
const FORECAST_VERBS = new Set("had have expected forecast predicted were polled".split(" "));
const WHOLES = new Set("them these those which whom us you".split(" "));
const BE = new Set("are were being".split(" "));

/**
 * Index of the noun that is said of those counted, `from` where none is: `500,000 being new cars`, `319 are public
 * companies`, `40 of them were students`.
 */
function skipToPredicate(tokens: readonly Token[], index: number, from: number): number {
  const isOfThem = tokens[index]?.lower === "of" && WHOLES.has(tokens[index + 1]?.lower ?? "");
  const at = isOfThem ? index + 2 : from;
  const said = tokens[at];
  // `nine of them houses`
  if (isOfThem && said !== undefined && isPlural(said) && !PHRASE_ENDS.has(said.lower)) return at;
  return BE.has(tokens[at]?.lower ?? "") ? at + 1 : from;
}

/**
 * Reads the noun counted by the number before `index`: the words up to the head noun, without vague modifiers, as printed
 * (`more foreign-invested enterprises` gives "foreign-invested enterprises"). The head is the first plural of the phrase
 * (a singular where `isOne`). Also reads what a part is of: `12 of the 31 provinces`. Null where no noun is counted.
 */
export function countedNoun(
  tokens: readonly Token[],
  index: number,
  at: { readonly limit: number; readonly text: string; readonly isOne: boolean },
): CountedNoun | null {
  let from = index;
  if (
    isHyphen(tokens[from]?.text ?? "") &&
    tokens[from]?.glued &&
    tokens[from + 1]?.glued &&
    from + 1 < at.limit
  ) {
    // `a 12-member panel`, `a 140-strong team`: the word after the hyphen is counted.
    const word = tokens[from + 1];
    // `nine-to-five`
    if (word !== undefined && PHRASE_ENDS.has(word.lower)) return null;
    // `the second-largest city`: the superlative goes on to its noun.
    const isSuperlative = at.isOne && word !== undefined && /(?:est|most)$/.test(word.lower);
    if (isSuperlative) from += 1;
    else if (word === undefined || word.kind !== "word" || VAGUE_MODIFIERS.has(word.lower)) from += 2;
    else return { words: word.text, from: from + 1, next: from + 2 };
  }
  if (tokens[from]?.lower === "of") {
    from += 1;
    while (from < at.limit && from < index + 4 && DETERMINERS.has(tokens[from]?.lower ?? "")) from += 1;
    // `one-third of the world's laptops`: the owner is no part of what is counted.
    for (
      let owner = from;
      owner < Math.min(at.limit, from + 4) && !PHRASE_ENDS.has(tokens[owner]?.lower ?? "");
      owner += 1
    )
      if (tokens[owner + 1]?.lower === "'s") {
        from = owner + 2;
        break;
      }
    if (from === index + 1 && !WHOLES.has(tokens[from]?.lower ?? "")) return null;
    // `two of her three sons`, `half of its 241 million users`
    if (tokens[from]?.kind === "number" || SMALL_NUMBERS.has(tokens[from]?.lower ?? "")) {
      from += 1;
      while (from < at.limit && SCALES.has(tokens[from]?.lower ?? "")) from += 1;
    }
  }
  while (from < at.limit && VAGUE_MODIFIERS.has(tokens[from]?.lower ?? "")) from += 1;
  // `the first seven months`; more numbers than a few on end count nothing together.
  if (at.isOne) {
    const most = Math.min(at.limit, from + MOST_NUMBERS);
    while (from < most && (tokens[from]?.kind === "number" || SMALL_NUMBERS.has(tokens[from]?.lower ?? "")))
      from += 1;
  }
  if (!at.isOne) from = skipToPredicate(tokens, index, from);
  // `from 28 five years ago`: the next number counts what follows.
  if (!at.isOne && (SMALL_NUMBERS.has(tokens[from]?.lower ?? "") || TENS.has(tokens[from]?.lower ?? "")))
    return null;
  const end = endOfPhrase(tokens, from, at.limit);
  if (end === from) return null;
  if (at.isOne) return singular(tokens, from, end, at.text);
  for (let head = from; head < end; head += 1) {
    const token = tokens[head];
    if (token === undefined || !isPlural(token)) continue;
    const following = tokens[head + 1];
    const isAttributive =
      following !== undefined &&
      head + 1 < end &&
      (isPlural(following) ? following.casing !== "capital" : false);
    // `two United States soldiers`, `50 Airbus A350 jets`: a name in front of what is counted.
    if (token.casing === "capital" && hasPlainPlural(tokens, head + 1, end)) continue;
    if (isAttributive && (ATTRIBUTIVE_PLURALS.has(token.lower) || PLAIN_PLURALS.has(token.lower))) continue;
    // `the 180,000 economists had expected`: who expected it is not counted.
    if (
      FORECASTERS.has(token.lower) &&
      tokens[index - 2]?.lower === "the" &&
      FORECAST_VERBS.has(following?.lower ?? "")
    )
      return null;
    const next = endOfPair(tokens, head + 1, at.limit);
    return { words: wordsOf(tokens, from, next, at.text), from, next };
  }
  const first = tokens[from];
  if (first === undefined) return null;
  // A capital acronym counts as it stands (`10,000 TEU`); a lone singular word does where one is counted.
  if (first.casing === "upper" && first.text.length > 1 && first.text.length < 6)
    return { words: first.text, from, next: from + 1 };
  return null;
}
