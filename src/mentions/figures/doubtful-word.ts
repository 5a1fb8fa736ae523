import type { Token } from "../../text/tokens.ts";
import { CURRENCY_NOUNS, SUBUNITS } from "../words/currencies.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { NUMBER_STARTS, ORDINALS, PARTS, SCALES, SMALL_NUMBERS } from "../words/number-words.ts";
import { UNIT_NAMES, UNIT_OPENERS } from "../words/units.ts";
import { isPlural } from "./counted-noun.ts";
import { isHyphen } from "./figure-tokens.ts";

// `First Lady`, `First Minister`, `Second World War`: names.
const NAMED_BY_ORDER = new Set("lady minister nations nation world reich temple amendment".split(" "));
const IDIOM_ORDINALS = new Set("half of hand class class-action rate born aid time".split(" "));
// `the two would meet`: who is meant has been named before.
const BACK_POINTERS = new Set("the these those other both all".split(" "));
const ONE_JOINTS = new Set(["in", "out", "over", "and"]);
const BEFORE_VAGUE_SCALES = new Set(
  "several few many couple some hundreds thousands next last per".split(" "),
);
const ONE_LEADS = new Set(["no", "every", "each", "any", "which"]);

const PARTICIPLES = new Set(
  "built made seen held found known shown given written sold set begun brought told used drawn heard spoken".split(
    " ",
  ),
);
const BEFORE_ADVERBS = new Set("is are was were be been being has have had".split(" "));

/**
 * `the Formula One driver`: a number behind a capital word inside a sentence, and before a lower one that goes on. Asked
 * of a word on one line with those before it.
 */
export function isNumberOfName(tokens: readonly Token[], index: number): boolean {
  const [token, before, lead] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  const after = tokens[index + 1];
  if (token?.casing !== "capital" || before?.casing !== "capital" || lead?.casing !== "lower") return false;
  if (ORDINALS.has(token.lower) || SCALES.has(token.lower) || NUMBER_STARTS.has(before.lower)) return false;
  return after?.casing === "lower" && !PHRASE_ENDS.has(after.lower);
}

/** True where a word that could begin a number is a pronoun, an adverb or part of a name: `one of`, `at first`, `Three Gorges`. */
export function isDoubtfulWord(tokens: readonly Token[], index: number, limit: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const before = tokens[index - 1];
  const after = index + 1 < limit ? tokens[index + 1] : undefined;
  if (token.lower === "a" || token.lower === "an") return false;
  // Inside a hyphenated word it says something else: `mid-two`, `state-one`.
  if (
    before !== undefined &&
    isHyphen(before.text) &&
    token.glued &&
    before.glued &&
    tokens[index - 2]?.kind === "word"
  )
    return true;
  const isInside = before?.kind === "word" || /^["“‘«,;(]$/.test(before?.text ?? "");
  if (token.casing === "capital" && after?.casing === "capital" && NAMED_BY_ORDER.has(after.lower))
    return true;
  // `the “Third Harbour Plan”`, `the “Third Harbour-Coast Plan”`: an ordinal that is part of a name.
  if (
    token.casing === "capital" &&
    after !== undefined &&
    // The parts of `Harbour-Coast` keep the casing of the whole.
    (after.casing === "capital" || (after.casing === "mixed" && isHyphen(tokens[index + 2]?.text ?? ""))) &&
    isInside &&
    !SCALES.has(after.lower)
  )
    return true;
  if (SCALES.has(token.lower))
    // The scale of digits that are no amount is none either: `U.S.93 million`.
    return before !== undefined && (before.kind === "number" || BEFORE_VAGUE_SCALES.has(before.lower));
  if (token.lower === "one") {
    if (before !== undefined && (before.lower === "minus" || before.lower === "negative")) return false;
    if (before !== undefined && ONE_LEADS.has(before.lower)) return true;
    if (after === undefined) return index > 0;
    if (isHyphen(after.text))
      return after.glued
        ? isLexicalCompound(tokens, index + 2)
        : !PARTS.has(`${tokens[index + 2]?.lower ?? ""}s`);
    // `one's own`, `the newest one`
    if (after.lower === "'s" || before?.lower.endsWith("est")) return true;
    if (after.lower === "hundred" || after.lower === "point")
      return before !== undefined && /^(?:the|this|that|only)$/.test(before.lower);
    // `one in three`, `one out of five`, `one and a half`; not `a larger one in the north`, `one and all`.
    // `one one-hundredth`
    if (after.lower === "one")
      return !isHyphen(tokens[index + 2]?.text ?? "") && tokens[index + 2]?.lower !== "hundred";
    if (ONE_JOINTS.has(after.lower)) return !isNumberAfter(tokens, index + 2);
    if (before?.lower === "the") return !SCALES.has(after.lower);
    const further = tokens[index + 2]?.lower ?? "";
    // `one broker said`
    if (isSpeakerBehind(tokens, index + 1)) return true;
    // `one way or another`, `one sadly does not`
    if (after.lower === "way" && (further === "or" || further === "another")) return true;
    if (after.lower.endsWith("ly") && PHRASE_ENDS.has(further)) return true;
    return after.kind !== "word" || PHRASE_ENDS.has(after.lower);
  }
  if (
    before !== undefined &&
    BACK_POINTERS.has(before.lower) &&
    SMALL_NUMBERS.has(token.lower) &&
    (after === undefined || PHRASE_ENDS.has(after.lower) || (after.kind === "mark" && !isHyphen(after.text)))
  )
    return true;
  // `three-dimensional`: a word of its own, unless it measures or counts.
  if (
    after !== undefined &&
    isHyphen(after.text) &&
    after.glued &&
    !ORDINALS.has(token.lower) &&
    isLexicalCompound(tokens, index + 2)
  )
    return true;
  if (!ORDINALS.has(token.lower)) return false;
  // `at first`, `every third`; but `at the third attempt` and `at third attempt`.
  const isBeforeNoun = after?.kind === "word" && !PHRASE_ENDS.has(after.lower) && token.lower !== "first";
  if (before?.lower === "at" || before?.lower === "from") return !isBeforeNoun;
  if (before !== undefined && /^(?:every|per|split|each)$/.test(before.lower)) return true;
  if (after === undefined) return false;
  // `was first built`, `First built in 1990, …`: an adverb.
  const isParticiple = after.lower.endsWith("ed") || PARTICIPLES.has(after.lower);
  if (isParticiple && (before?.kind !== "word" || BEFORE_ADVERBS.has(before.lower))) return true;
  if (after.text === "," || (isHyphen(after.text) && IDIOM_ORDINALS.has(tokens[index + 2]?.lower ?? "")))
    return true;
  if (
    token.lower === "first" &&
    (after.lower === "of" || after.lower === "time" || (before?.kind === "word" && !isNounLead(before)))
  )
    return true;
  return token.lower === "second" && before?.lower === "a" && after.kind === "mark";
}

const SPEAKS = new Set("said says told tells added".split(" "));

/** True where up to four words from `index` lead to a verb of speech: who speaks is unnamed and not counted. */
function isSpeakerBehind(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return false;
    if (SPEAKS.has(token.lower)) return true;
    if (PHRASE_ENDS.has(token.lower)) return false;
  }
  return false;
}

/** True where a number begins at `index`, behind "of", "every" or "a". */
function isNumberAfter(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < index + 2 && /^(?:of|every)$/.test(tokens[at]?.lower ?? "")) at += 1;
  const token = tokens[at];
  return token !== undefined && (token.kind === "number" || NUMBER_STARTS.has(token.lower));
}

// What a number in words is joined to by a hyphen where it counts: `ten-member`, `three-storey`.
const COMPOUND_NOUNS = new Set(
  "member day bedroom bed seat seater storey story room page point man woman person judge part door car lane wheel goal game match set run night star strong party country nation state term fold time plus and to or".split(
    " ",
  ),
);

/** True where the word behind the hyphen makes a word of its own with the number: `-way`, `-stop`, `-dimensional`. */
function isLexicalCompound(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index];
  if (word === undefined || word.kind !== "word" || !word.glued) return false;
  const { lower } = word;
  if (NUMBER_STARTS.has(lower) || SCALES.has(lower) || PARTS.has(lower) || lower.startsWith("per"))
    return false;
  if (UNIT_NAMES.has(lower) || UNIT_OPENERS.has(lower) || CURRENCY_NOUNS.has(lower) || SUBUNITS.has(lower))
    return false;
  return !COMPOUND_NOUNS.has(lower) && !isPlural(word);
}

const LEADS = new Set(
  "the a an his her its their our my your this that these those 's and or for was is in of as with each came finished placed book like were".split(
    " ",
  ),
);

/** True for words after which an ordinal stands before a noun or is a place in an order. */
function isNounLead(token: Token): boolean {
  return LEADS.has(token.lower) || token.lower.endsWith("'s");
}
