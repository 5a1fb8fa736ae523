import { ORDINALS } from "../mentions/words/number-words.ts";
import { DEED_VERBS, SPEECH_VERBS } from "../mentions/words/person-words.ts";
import {
  AFTER_PARTICIPLE,
  BETWEEN,
  COPULAS,
  LOOSE_SUPERLATIVES,
  NO_RANK,
  NOT_AFTER_MOST,
  NOT_ONLY,
  NOT_SUPERLATIVE,
  PARTICIPLES,
  PEERLESS,
  RANKING_VERBS,
  SCOPE_ADVERBS,
  SCOPE_DETERMINERS,
  SCOPE_NOUNS,
  SCOPE_PREPOSITIONS,
  SEQUENCE_NOUNS,
} from "../mentions/words/superlative-words.ts";
import type { Span } from "../text/span.ts";

/** A word of a sentence. `opens` is true where a mark other than a hyphen stands before it. */
interface Word extends Span {
  readonly lower: string;
  readonly isCapital: boolean;
  readonly opens: boolean;
}

/** True for a letter or a digit; marks beyond ASCII stand in the blocks of general and of East Asian punctuation. */
const isWordCode = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The end of the word that begins at `start`: hyphens, apostrophes and stops inside it are its own. */
function endOfWord(sentence: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = sentence.charCodeAt(end);
    if (isWordCode(code)) end += 1;
    else if (
      (code === 0x2d || code === 0x2e || isApostrophe(code)) &&
      isWordCode(sentence.charCodeAt(end + 1))
    )
      end += 2;
    // An apostrophe after `s` belongs to the word: `the ports' largest crane`.
    else if (isApostrophe(code) && sentence[end - 1] === "s" && sentence[end + 1] === " ") return end + 1;
    else return end;
  }
}

function wordsOf(sentence: string): readonly Word[] {
  const found: Word[] = [];
  let opens = false;
  for (let at = 0; at < sentence.length; ) {
    const code = sentence.charCodeAt(at);
    if (isWordCode(code)) {
      const end = endOfWord(sentence, at);
      const text = sentence.slice(at, end);
      const lower = text.toLowerCase().replace("\u2019", "'");
      found.push({ start: at, end, lower, isCapital: text[0] !== lower[0], opens });
      opens = false;
      at = end;
    } else {
      opens ||= code > 0x20 && code !== 0xa0;
      at += 1;
    }
  }
  return found;
}

const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && (/'s$|s'$/.test(word.lower) || /^(?:its|their|our)$/.test(word.lower));

const ownerOf = (word: Word): string => word.lower.replace(/'s$|'$/, "");

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const isOrdinal = (lower: string): boolean =>
  lower !== "first" && (ORDINALS.has(lower) || (lower.charCodeAt(0) <= 0x39 && ORDINAL.test(lower)));

/** True for the superlative of any adjective, alone or in a compound: `largest`, `second-largest`, `fastest-growing`. */
const isEst = (lower: string): boolean =>
  !NO_RANK.has(lower) &&
  lower
    .split("-")
    .some(
      (part) =>
        (part.length > 5 || part === "worst") &&
        (part.endsWith("est") || part === "worst") &&
        !NOT_SUPERLATIVE.has(part) &&
        !NO_RANK.has(part),
    );

/** As many words of a noun phrase as are read in search of its scope. */
const REACH = 8;

/** True where the noun phrase that goes on at `at` is bounded: `… of the coast`, `… in Lisgar`, `… ever`. */
function hasScopeAfter(words: readonly Word[], at: number): boolean {
  let canBeVerb = false;
  for (let index = at; index < Math.min(words.length, at + REACH); index += 1) {
    const word = words[index];
    if (word === undefined || (word.opens && index > at)) return false;
    const { lower } = word;
    if (SCOPE_ADVERBS.has(lower)) return true;
    const next = words[index + 1];
    const isParticiple = index > at && words[index - 1]?.lower.endsWith("ing") === true;
    if (SCOPE_PREPOSITIONS.has(lower) || (isParticiple && AFTER_PARTICIPLE.has(lower))) {
      if (next === undefined || next.opens) return false;
      if (next.lower === "record" || next.lower === "history" || next.lower === "earth") return true;
      if (next.isCapital || SCOPE_DETERMINERS.has(next.lower)) return !isTime(words, index + 1);
      return lower === "of" && next.lower === "its";
    }
    // What comes from somewhere is not bounded by it: `the best oysters from around the coast`.
    if (AFTER_PARTICIPLE.has(lower)) return false;
    if (lower.endsWith("ed") && !PARTICIPLES.has(lower) && canBeVerb) return false;
    if (COPULAS.has(lower) || DEED_VERBS.has(lower) || SPEECH_VERBS.has(lower)) return false;
    if (/^(?:and|or|but|that|which|who|when|because|while|has|had|have|will|would|can|could)$/.test(lower))
      return false;
    canBeVerb = true;
  }
  return false;
}

/** True where a scope is a stretch of time: `the longest day of the week`. */
function isTime(words: readonly Word[], at: number): boolean {
  const first = words[at];
  const noun = first !== undefined && SCOPE_DETERMINERS.has(first.lower) ? words[at + 1] : first;
  return (
    noun === undefined ||
    /^(?:day|week|month|morning|evening|night|afternoon|weekend|season|hour|meeting|game|match|race|evening's|lot|group|two|three|pair)$/.test(
      noun.lower,
    )
  );
}

/** True where the sentence sets its scope before the superlative: `Among the ports of the coast, Lisgar is the largest`. */
function hasScopeBefore(words: readonly Word[], at: number): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !/^(?:among|amongst|of)$/.test(first.lower))
    return false;
  if (!SCOPE_DETERMINERS.has(second.lower)) return false;
  return words.slice(2, at).some(({ opens }) => opens);
}

/** True where a verb that ranks stands before `the` at `the`, with its subject told by name where it is no more than `is`. */
function isPredicate(words: readonly Word[], the: number): boolean {
  let at = the - 1;
  while (at > 0 && BETWEEN.has(words[at]?.lower ?? "")) at -= 1;
  const verb = words[at];
  if (verb === undefined || words[at + 1]?.opens === true) return false;
  if (RANKING_VERBS.has(verb.lower)) return true;
  const subject = words[at - 1];
  return COPULAS.has(verb.lower) && subject !== undefined && isName(subject);
}

const isName = ({ isCapital, lower }: Word): boolean =>
  isCapital && !/^(?:it|he|she|they|we|i|you|this|that|these|those|here|there|what|who)$/.test(lower);

interface Found extends Span {
  readonly isRank: boolean;
}

function rankAt(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (word === undefined) return null;
  const isDegree = word.lower === "most" || word.lower === "least";
  const isBest = word.lower === "best";
  // A capital is a name's: `the Pinterest page of the town`.
  if (word.isCapital || (!isDegree && !isBest && !isEst(word.lower))) return null;
  const next = words[at + 1];
  const isAlone = next === undefined || next.opens;
  if (isDegree && !isAlone && NOT_AFTER_MOST.has(next.lower)) return null;
  if (isBest && !isAlone && /^interests?$/.test(next.lower)) return null;
  let before = at - 1;
  while (
    before >= 0 &&
    (isOrdinal(words[before]?.lower ?? "") || /^(?:very|single)$/.test(words[before]?.lower ?? ""))
  )
    before -= 1;
  const determiner = words[before];
  if (determiner === undefined || words[at]?.opens === true) return null;
  if (/^(?:not|n't|never)$/.test(words[before - 1]?.lower ?? "")) return null;
  const start = words[before + 1]?.start ?? word.start;
  const end = isDegree && !isAlone ? (next?.end ?? word.end) : word.end;
  const found = { start, end, isRank: word.lower !== "earliest" };
  const isLoose = LOOSE_SUPERLATIVES.has(word.lower);
  if (isPossessive(determiner)) {
    // `its best`, `their youngest`: of its own, not of others.
    const isOwn = /^(?:its|their|our)$/.test(determiner.lower);
    if (isOwn && (isAlone || /^(?:youngest|oldest)$/.test(word.lower))) return null;
    return isLoose && !SCOPE_NOUNS.has(ownerOf(determiner)) ? null : found;
  }
  if (determiner.lower !== "the") return null;
  const isTold = hasScopeAfter(words, at + 1) || hasScopeBefore(words, at);
  if (!isTold && (isLoose || !isPredicate(words, before))) return null;
  const verb = words[before - 1];
  const isQuantity = isDegree && verb !== undefined && RANKING_VERBS.has(verb.lower);
  return isQuantity ? { ...found, start: verb.start, end: word.end } : found;
}

/** True where `to` and a verb close the noun phrase at `at`: `first port to ban oil`. */
function hasDeedAfter(words: readonly Word[], at: number): boolean {
  for (let index = at; index < Math.min(words.length, at + REACH); index += 1) {
    const word = words[index];
    if (word === undefined || (word.opens && index > at)) return false;
    if (word.lower === "to") {
      const next = words[index + 1];
      return (
        next !== undefined && !next.opens && !next.isCapital && !/^(?:the|a|an|this|be)$/.test(next.lower)
      );
    }
    if (COPULAS.has(word.lower) || DEED_VERBS.has(word.lower) || SPEECH_VERBS.has(word.lower)) return false;
    if (/^(?:and|or|but|that|which|who|of|in|on|at|from|for|with)$/.test(word.lower)) return false;
  }
  return false;
}

/** True where a place is the scope: `… in the country`, `… in Lisgar`, `… of its kind`. */
function hasPlaceAfter(words: readonly Word[], at: number): boolean {
  for (let index = at; index < Math.min(words.length, at + REACH); index += 1) {
    const word = words[index];
    if (word === undefined || (word.opens && index > at)) return false;
    if (word.lower === "ever") return true;
    if (COPULAS.has(word.lower) || DEED_VERBS.has(word.lower) || SPEECH_VERBS.has(word.lower)) return false;
    const [next, second] = [words[index + 1], words[index + 2]];
    if (next === undefined || next.opens) continue;
    if (word.lower === "of" && /^(?:its|their)$/.test(next.lower) && second?.lower === "kind") return true;
    if (!/^(?:in|on|across|of)$/.test(word.lower)) continue;
    if (word.lower !== "of" && (next.isCapital || next.lower === "history")) return true;
    return next.lower === "the" && second !== undefined && SCOPE_NOUNS.has(second.lower);
  }
  return false;
}

function priorityAt(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (word === undefined) return null;
  const { lower } = word;
  const isOnly = lower === "only";
  const isFirst = lower === "first";
  if (!isOnly && !isFirst && lower !== "no" && !PEERLESS.has(lower) && !isOrdinal(lower)) return null;
  const before = words[at - 1];
  const next = words[at + 1];
  if (PEERLESS.has(lower)) return { start: word.start, end: word.end, isRank: false };
  if (lower === "no" && next?.lower === "other" && words[at + 2] !== undefined)
    return hasPlaceAfter(words, at + 2) || SCOPE_NOUNS.has(words[at + 2]?.lower ?? "")
      ? { start: word.start, end: next.end, isRank: false }
      : null;
  if (
    (!isOnly && !isFirst && !isOrdinal(lower)) ||
    before === undefined ||
    word.opens ||
    next === undefined ||
    next.opens
  )
    return null;
  const found = { start: before.start, end: word.end, isRank: false };
  const noun = next.lower;
  if (isOnly ? NOT_ONLY.has(noun) : SEQUENCE_NOUNS.has(noun)) return null;
  if (/'s$|s'$/.test(before.lower)) {
    const isPlace = SCOPE_NOUNS.has(ownerOf(before));
    return isPlace || ((isFirst || isOnly) && before.isCapital && hasPlaceAfter(words, at + 1))
      ? found
      : null;
  }
  if (before.lower !== "the") return null;
  const alone = { ...found, start: word.start };
  // `hard for the second crew to learn`: the deed is not what makes it the second.
  if (words[at - 2]?.lower !== "for" && hasDeedAfter(words, at + 1)) return alone;
  return (isFirst || isOnly) && hasPlaceAfter(words, at + 1) ? alone : null;
}

// Most sentences hold none of these, and are not taken apart.
const CLUE =
  /(?:est|worst|most|least|first|[oO]nly|[nN]o other|econd|third|(?:our|fif|six|even|igh|nin|ten|twelf|teen|tie|\d)th|\d(?:st|nd|rd)|pioneered|peerless|[uU]n(?:precedented|rivalled|rivaled|matched|equalled|equaled|paralleled|surpassed))(?![a-z])/;

// Comparisons that rank without a superlative.
const THAN_ANY =
  /\bthan (?:any other|anyone else|anywhere else|anything else)\b|\bsecond to none\b|\blike no other\b|\b(?:[nN]owhere|[nN]o one|[nN]obody|[nN]othing|[nN]ever)\b[^.]{0,40}\b(?:else|before|ever)\b/;
const NOT_BEFORE =
  /\bnot (?:received|seen|had|known|held|run)\b[^.]{0,60}\b(?:before|larger|bigger|higher|longer)\b/;

/**
 * The first claim of a first place in a sentence, and whether a figure could back it: a superlative, `first`, `only` or an
 * ordinal with its noun phrase and a scope (whose it is, where, of what), told by grammar and by no list of adjectives.
 * Null where there is none. To have been first, or the only one, no figure can back: it wants a date or a source.
 *
 * @example
 * findSuperlative("Lisgar has the third-largest port of the coast.") //=> {start: 15, end: 28, isRank: true}
 */
export function findSuperlative(
  sentence: string,
): { readonly start: number; readonly end: number; readonly isRank: boolean } | null {
  const words = CLUE.test(sentence) ? wordsOf(sentence) : [];
  let priority: Found | null = null;
  for (let at = 0; at < words.length; at += 1) {
    // `-est`, `most`, `least`, `worst`: no other word ranks.
    const rank = words[at]?.lower.includes("st") === true ? rankAt(words, at) : null;
    if (rank !== null) return rank;
    priority ??= priorityAt(words, at);
  }
  const below = NOT_BEFORE.exec(sentence);
  if (below !== null) return { start: below.index, end: below.index + below[0].length, isRank: true };
  if (priority !== null) return priority;
  const other = THAN_ANY.exec(sentence);
  return other === null
    ? null
    : { start: other.index, end: other.index + other[0].length, isRank: other[0].startsWith("than") };
}
