import { type Token, wordClass } from "../../text/tokens.ts";
import type { Reading } from "../reading.ts";
import { FEMALE_TITLES, MALE_TITLES, MEN, WOMEN } from "../words/speaker-genders.ts";
import { TITLE_NOUNS } from "../words/speaker-titles.ts";
import {
  isAuxiliary,
  isBodyWord,
  isDeterminer,
  isFunctionWord,
  isListedPronoun,
  isNameJoin,
  isNameToken,
  isPreposition,
  isSpeakerTitle,
} from "./clause-bits.ts";
import type { PrintedName } from "./speech.ts";
import { NAME_WORD } from "./speech-bits.ts";

/** The article's capitalised runs outside marks, and for each token the number of the run it stands in, or -1. */
export interface PrintedNames {
  readonly names: readonly PrintedName[];
  readonly nameOf: Int32Array;
}

const PLACING: ReadonlySet<string> = new Set("in at near outside inside across".split(" "));
const DESCRIPTION_REACH = 12;
const MOST_WORDS = 5;

/** The nouns of `the deputy mayor of Accra`, before the comma at `comma` that a name follows. */
function describedBefore(tokens: readonly Token[], comma: number): readonly string[] {
  let from = comma;
  while (
    from > 0 &&
    comma - from < DESCRIPTION_REACH &&
    tokens[from - 1]?.kind === "word" &&
    !isDeterminer(tokens[from])
  )
    from -= 1;
  if (!isDeterminer(tokens[from])) return [];
  const words: string[] = [];
  for (let at = from + 1; at < comma; at += 1) {
    const token = tokens[at];
    if (token === undefined || isFunctionWord(token)) break;
    words.push(token.lower);
  }
  return words;
}

/** Nouns said of a name: titles cut from its front, words before it, and the apposition after it. */
function describe(tokens: readonly Token[], first: number, start: number, end: number): string[] {
  const words: string[] = [];
  for (let at = first; at < start; at += 1) {
    const word = tokens[at]?.lower ?? "";
    words.push(TITLE_NOUNS.get(word) ?? word);
  }
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.casing !== "lower" || isFunctionWord(token))
      break;
    words.push(token.lower);
  }
  if (tokens[first - 1]?.text === "," && tokens[end]?.text === ",")
    words.push(...describedBefore(tokens, first - 1));
  // `in Chelsea, the mayor said`: what follows a place is no apposition to it.
  const isPlace = PLACING.has(tokens[first - 1]?.lower ?? "");
  if (tokens[end]?.text === "," && !isPlace) {
    for (let at = end + 1; at < end + DESCRIPTION_REACH; at += 1) {
      const token = tokens[at];
      if (token === undefined || (token.kind === "mark" && token.text !== "'" && token.text !== "-")) break;
      // Past its first preposition the apposition speaks of something else: `mayor of the city`.
      if (isPreposition(token) || token.lower === "who" || isAuxiliary(token)) break;
      if (token.kind === "word" && !isFunctionWord(token)) words.push(token.lower);
    }
  }
  return words;
}

/** 1 for a man's given name, 2 for a woman's. */
const givenClass = wordClass(({ lower }) => (MEN.has(lower) ? 1 : WOMEN.has(lower) ? 2 : 0));

function genderOf(
  tokens: readonly Token[],
  first: number,
  start: number,
  descriptions: readonly string[],
): "he" | "she" | null {
  for (let at = first; at < start; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (MALE_TITLES.has(word)) return "he";
    if (FEMALE_TITLES.has(word)) return "she";
  }
  for (const word of descriptions) {
    if (FEMALE_TITLES.has(word)) return "she";
    if (MALE_TITLES.has(word)) return "he";
  }
  const given = tokens[start];
  const bearer = given === undefined ? 0 : givenClass(given);
  return bearer === 1 ? "he" : bearer === 2 ? "she" : null;
}

/** True where a run looks like a person's full name: two to five words, none of them an organisation's. */
function isPersonLike(tokens: readonly Token[], start: number, end: number): boolean {
  let words = 0;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") continue;
    if (token.lower === "of" || token.lower === "the" || token.lower === "'s" || isBodyWord(token))
      return false;
    if (token.casing === "upper" && token.text.length > 1 && !token.text.includes(".")) return false;
    words += 1;
  }
  return words > 1 && words <= MOST_WORDS;
}

/** True where a capital that opens a sentence may be a plain plural: `Officials say`. */
function isPluralNoun(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.lower ?? "";
  const isPlural = (word.endsWith("s") && !word.endsWith("ss")) || word === "police" || word === "people";
  return isPlural && !isNameToken(reading.tokens[at + 1]);
}

/** The capitalised words that stand inside sentences, where only a name has a capital. */
function capitalsInside(reading: Reading, bits: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of reading.sentences)
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at += 1) {
      const token = ((bits[at] ?? 0) & NAME_WORD) === 0 ? undefined : reading.tokens[at];
      if (token !== undefined && reading.tokens[at - 1]?.kind !== "mark") found.add(token.lower);
    }
  return found;
}

/**
 * Finds the runs of capitals outside marks that may name a speaker, titles cut from their front. Roles and kinds of
 * names are another finder's work; this one serves where it is silent, and keeps what tells `he` from `she`.
 */
export function findPrintedNames(reading: Reading, owner: Int32Array, bits: Uint8Array): PrintedNames {
  const { tokens, text, sentences } = reading;
  const nameOf = new Int32Array(tokens.length).fill(-1);
  const names: PrintedName[] = [];
  let inside: ReadonlySet<string> | null = null;
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      if (((bits[at] ?? 0) & NAME_WORD) === 0 || owner[at] !== -1) continue;
      const token = tokens[at];
      if (token === undefined) continue;
      const isOpener = at === sentence.firstToken || tokens[at - 1]?.kind === "mark";
      if (isOpener && isFunctionWord(token)) continue;
      if (at === sentence.firstToken && isPluralNoun(reading, at)) {
        inside ??= capitalsInside(reading, bits);
        if (!inside.has(token.lower)) continue;
      }
      if (isDeterminer(token) || isListedPronoun(token)) continue;
      let end = at + 1;
      while (end < sentence.endToken && owner[end] === -1) {
        const next = tokens[end];
        if (next === undefined) break;
        if (isNameToken(next)) end += 1;
        else if (
          next.text === "." &&
          next.glued &&
          isNameToken(tokens[end + 1]) &&
          end + 1 < sentence.endToken
        )
          end += 2;
        else if (
          isNameJoin(next) &&
          next.lower !== "and" &&
          isNameToken(tokens[end + 1]) &&
          end + 1 < sentence.endToken
        )
          end += 2;
        else break;
      }
      let start = at;
      while (start < end && isSpeakerTitle(tokens[start])) {
        start += 1;
        if (tokens[start]?.text === "." && start < end) start += 1;
      }
      const first = tokens[start];
      const last = tokens[end - 1];
      if (first !== undefined && last !== undefined && start < end) {
        const descriptions = describe(tokens, at, start, end);
        nameOf.fill(names.length, start, end);
        names.push({
          start: first.start,
          end: last.end,
          words: text.slice(first.start, last.end),
          gender: genderOf(tokens, at, start, descriptions),
          descriptions,
          isPersonLike: isPersonLike(tokens, start, end),
        });
      }
      at = end - 1;
    }
  }
  return { names, nameOf };
}
