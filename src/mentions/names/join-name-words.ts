import type { Token } from "../../text/tokens.ts";
import { LINKING_EVENTS } from "../words/event-words.ts";
import { IS, keyOf, LISTED_PLACES } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

// Abbreviations whose stop stands inside a name: `St. Kitts`, `Baltic Co. Ltd`.
const ABBREVIATIONS = new Set(
  "st mt ft dr mr mrs ms jr sr gen col capt lt sgt maj rev prof hon sen rep gov co corp inc ltd bros no ste messrs vs pvt pte eng engr".split(
    " ",
  ),
);

// No name is longer; a wall of capitals is cut here, so that its length costs no more than its words.
const LONGEST_RUN = 28;

/** The token after the run that begins at `from`: capitals, and the small words and marks that join them into one name. */
export function endOfRun(facts: TokenFacts, from: number): number {
  const { tokens, bits, capital, breaks } = facts;
  let to = from + 1;
  let isLinked = false;
  for (;;) {
    const token = tokens[to];
    if (token === undefined || breaks[to] === 1 || to - from >= LONGEST_RUN) return to;
    if (capital[to] === 1) {
      const isSmall =
        ((bits[to] ?? 0) & IS.functionWord) !== 0 && token.casing === "capital" && token.text.length > 1;
      // `The` and its like begin another name or the next sentence, unless a given name stands before: `Peter Such`.
      if (isSmall && ((bits[to - 1] ?? 0) & IS.given) === 0) return to;
      to += 1;
      continue;
    }
    let next = to;
    if (token.kind === "mark") next = afterMark(facts, from, to);
    else if (token.lower === "'s") next = afterPossessive(facts, to);
    else if (token.casing === "lower") {
      next = afterLink(facts, from, to, isLinked);
      if (next > to) isLinked = true;
      else next = afterParticles(facts, to);
    }
    if (next === to) return to;
    to = next;
    if (tokens[to - 1]?.kind === "mark") return to;
  }
}

/** True where the token may go on a name: a capital on the same line that is no small word. */
function goesOn(facts: TokenFacts, at: number): boolean {
  return facts.capital[at] === 1 && facts.breaks[at] === 0 && ((facts.bits[at] ?? 0) & IS.functionWord) === 0;
}

/** The token after a mark that stands inside a name, with the capital that follows it, or `at`. */
function afterMark(facts: TokenFacts, from: number, at: number): number {
  const { tokens, bits } = facts;
  const token = tokens[at];
  const previous = tokens[at - 1];
  const previousBits = bits[at - 1] ?? 0;
  switch (token?.text) {
    case ".": {
      if (!token.glued || previous === undefined) return at;
      const isInitial = previous.text.length === 1 && previous.casing === "capital";
      if ((isInitial || ABBREVIATIONS.has(previous.lower)) && goesOn(facts, at + 1)) return at + 2;
      if ((previousBits & IS.suffix) === 0) return at;
      // `Co., Ltd.`; and the stop of `Ltd.` belongs to the name where the sentence goes on.
      if (tokens[at + 1]?.text === "," && isSuffixAfterComma(facts, at + 2)) return at + 3;
      if (tokens[at + 1]?.text === ",") return Math.max(at + 1, afterBranch(facts, at + 1));
      return tokens[at + 1]?.casing === "lower" ? at + 1 : at;
    }
    case "&":
    case "·":
      return goesOn(facts, at + 1) ? at + 2 : at;
    case ",":
      if (isSuffixAfterComma(facts, at + 1)) return at + 2;
      if (isListOfMatters(facts, from, at)) return at + 2;
      return (previousBits & IS.suffix) !== 0 && at - from > 1 ? afterBranch(facts, at) : at;
    case "'":
    case "’": {
      // `Toronto Bond Traders' Association`: a plural's apostrophe before the head noun.
      if (!token.glued || !goesOn(facts, at + 1) || previous?.lower.endsWith("s") !== true) return at;
      return ((bits[lastCapital(facts, at + 1)] ?? 0) & (IS.organisationHead | IS.facility)) !== 0
        ? at + 2
        : at;
    }
    case '"':
    case "“":
      return endOfNickname(facts, at);
    case "(":
      return endOfBracketed(facts, at);
    default:
      return at;
  }
}

/** `People's Congress`, `Prosecutor's Office`: a possessive inside a body's name, or `at`. Of a person or place it ends the name. */
function afterPossessive(facts: TokenFacts, at: number): number {
  const { bits, starts } = facts;
  if (!goesOn(facts, at + 1) || starts[at - 1] === 1) return at;
  const owner = bits[at - 1] ?? 0;
  const isTitle = (owner & IS.title) !== 0;
  if ((owner & (IS.common | IS.title)) === 0 || (owner & IS.organisationHead) !== 0) return at;
  if ((owner & IS.opensListed) !== 0 && !isTitle) return at;
  const isRepublic = facts.tokens[at + 1]?.lower === "republic" || facts.tokens[at + 2]?.lower === "republic";
  const last = lastCapital(facts, at + 1);
  const isHead = ((bits[last] ?? 0) & (IS.organisationHead | IS.facility)) !== 0;
  // `King's College Lagos`: the head stands first, and where it is behind.
  const isPlaced = isTitle && last > at + 1 && ((bits[at + 1] ?? 0) & (IS.facility | IS.linking)) !== 0;
  return isHead || isRepublic || isPlaced ? at + 2 : at;
}

/** The last token of the unbroken row of capitals that begins at `from`. */
function lastCapital(facts: TokenFacts, from: number): number {
  let last = from;
  while (last < from + 8 && goesOn(facts, last + 1)) last += 1;
  return last;
}

const EVENTS = new Set([
  "forum",
  "conference",
  "meeting",
  "summit",
  "visit",
  "symposium",
  "seminar",
  "workshop",
  "dialogue",
  "expo",
  "festival",
  "congress",
]);
const LINKS = new Set(["for", "on", "against"]);
const WITH = new Set([
  "friendship",
  "cooperation",
  "co-operation",
  "relations",
  "ties",
  "exchanges",
  "trade",
]);

const ROYAL = new Set("prince princess king queen duke duchess earl marquis marquess".split(" "));
const BODIES = IS.organisationHead | IS.facility | IS.placeHead | IS.suffix;

/** `of`, `for`, `on`, `and`, `in` where they go on with the name, or `at`. */
function afterLink(facts: TokenFacts, from: number, at: number, isLinked: boolean): number {
  const { tokens, bits } = facts;
  const lower = tokens[at]?.lower ?? "";
  const previousBits = bits[at - 1] ?? 0;
  const isConsulate =
    tokens[at - 1]?.lower === "general" && /^consulates?$/.test(tokens[at - 2]?.lower ?? "");
  const isHead = isConsulate || (previousBits & (IS.linking | IS.organisationHead)) !== 0;
  const after = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const isInner = isLinked && (previousBits & (IS.common | IS.thingHead)) !== 0;
  // `United States of America`
  const isLong =
    lower === "of" &&
    ((bits[from] ?? 0) & IS.opensListed) !== 0 &&
    LISTED_PLACES.has(keyOf(tokens, from, after + 1));
  // `Association for Friendship with Foreign Countries`
  if (lower === "with" && isLinked && WITH.has(tokens[at - 1]?.lower ?? "") && goesOn(facts, after))
    return after + 1;
  const isCupOf = lower === "of" && LINKING_EVENTS.has(tokens[at - 1]?.lower ?? "") && goesOn(facts, after);
  if (isLong || isCupOf) return after + 1;
  // `Prince of Wales Hospital`: what a royal title is of opens the name of a body or place.
  const isRoyal =
    lower === "of" && at === from + 1 && ROYAL.has(tokens[from]?.lower ?? "") && goesOn(facts, after);
  if (isRoyal && ((bits[lastCapital(facts, after)] ?? 0) & BODIES) !== 0) return after + 1;
  if (lower === "of")
    return (isHead || isInner) && goesOn(facts, after) && !isListOfPlaces(facts, after) ? after + 1 : at;
  // `Forum on Water`, `Visit of Envoys to Kano`: an event goes on with what it is about.
  const isEvent =
    EVENTS.has(tokens[at - 1]?.lower ?? "") ||
    (isLinked && EVENTS.has(tokens[from]?.lower ?? "") && lower === "to");
  if (
    isEvent &&
    (lower === "on" || lower === "of" || lower === "for" || lower === "to") &&
    goesOn(facts, after)
  )
    return after + 1;
  if (LINKS.has(lower))
    return ((previousBits & IS.linking) !== 0 ||
      (isInner && (lower === "for" || (lower === "on" && !isDayOrPlace(facts, after))))) &&
      goesOn(facts, after)
      ? after + 1
      : at;
  if (lower === "and") {
    if (!goesOn(facts, at + 1)) return at;
    const isCountry =
      ((previousBits | (bits[from] ?? 0)) & IS.opensListed) !== 0 &&
      LISTED_PLACES.has(keyOf(tokens, from, at + 2));
    return isCountry || joinsByAnd(facts, from, at, isLinked) ? at + 2 : at;
  }
  if (
    lower === "in" &&
    goesOn(facts, at + 1) &&
    /^(?:consulate-general|embassy|consulate)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return at + 2;
  if (lower === "in" && isLinked && goesOn(facts, at + 1)) {
    const isMission =
      /consulate|embassy/.test(tokens[from]?.lower ?? "") ||
      /consulate|embassy/.test(tokens[from + 1]?.lower ?? "");
    const isWide = /^(?:country|continent)$/.test(LISTED_PLACES.get(keyOf(tokens, at + 1, at + 2)) ?? "");
    const isJoined = tokens[at - 2]?.lower === "and";
    if (isMission || (isWide && isJoined)) return at + 2;
  }
  return at;
}

/** True for a day, a month or a listed place: behind `on` it is no matter of a body's. */
function isDayOrPlace({ bits }: TokenFacts, at: number): boolean {
  return ((bits[at] ?? 0) & (IS.calendar | IS.opensListed)) !== 0;
}

/** True for `the Yuzhong and Bishan districts`: two places and their common noun, not one name. */
function isListOfPlaces(facts: TokenFacts, at: number): boolean {
  const { tokens, bits } = facts;
  const last = lastCapital(facts, at);
  if (tokens[last + 1]?.lower !== "and" || !goesOn(facts, last + 2)) return false;
  const noun = lastCapital(facts, last + 2) + 1;
  return ((bits[noun] ?? 0) & (IS.afterPlace | IS.placeHead)) !== 0 && tokens[noun]?.casing === "lower";
}

/** `van der`, `bin`, `de la` with the capital that follows, or `at`. */
function afterParticles(facts: TokenFacts, at: number): number {
  const { tokens, bits } = facts;
  let next = at;
  while (next < at + 3 && ((bits[next] ?? 0) & IS.particle) !== 0 && tokens[next]?.casing === "lower")
    next += 1;
  return next > at && goesOn(facts, next) && tokens[next]?.kind === "word" ? next + 1 : at;
}

const AFTER_COMMA = /^(?:ltd|inc|llc|plc|limited|co|s\.a|corp)/;

function isSuffixAfterComma(facts: TokenFacts, at: number): boolean {
  const isSuffix =
    facts.capital[at] === 1 && facts.breaks[at] === 0 && ((facts.bits[at] ?? 0) & IS.suffix) !== 0;
  return isSuffix && AFTER_COMMA.test(facts.tokens[at]?.lower ?? "");
}

/** `Ministry of Education, Science and Technology`: true at a comma between what a body is for. */
function isListOfMatters(facts: TokenFacts, from: number, comma: number): boolean {
  const { tokens, bits } = facts;
  let hasLink = false;
  for (let index = from + 1; index < comma; index += 1) if (tokens[index]?.casing === "lower") hasLink = true;
  if (!hasLink || ((bits[comma - 1] ?? 0) & IS.opensListed) !== 0) return false;
  let at = comma;
  while (
    at < comma + 16 &&
    tokens[at]?.text === "," &&
    goesOn(facts, at + 1) &&
    ((bits[at + 1] ?? 0) & ABSTRACT_BITS) !== 0
  ) {
    at = lastCapital(facts, at + 1) + 1;
    if (tokens[at]?.text === "," && tokens[at + 1]?.lower === "and") at += 1;
    if (tokens[at]?.lower === "and" && goesOn(facts, at + 1))
      return ((bits[at + 1] ?? 0) & ABSTRACT_BITS) !== 0;
  }
  return false;
}

const BRANCHES = new Set(["branch", "brand", "division", "office", "unit", "plant", "factory"]);

/** `…, Ltd., Lagos Branch`: the token after the branch, or the comma's. */
function afterBranch(facts: TokenFacts, comma: number): number {
  if (!goesOn(facts, comma + 1)) return comma;
  const last = lastCapital(facts, comma + 1);
  return last - comma <= 3 && BRANCHES.has(facts.tokens[last]?.lower ?? "") ? last + 1 : comma;
}

/** `Roberto "Hands of Stone" Duran`: the token after the closing mark, or `at` where this is no nickname. */
function endOfNickname(facts: TokenFacts, at: number): number {
  const { tokens, capital } = facts;
  for (let index = at + 2; index < at + 6; index += 1) {
    const text = tokens[index]?.text;
    if (text === '"' || text === "”")
      return goesOn(facts, index + 1) && capital[at + 1] === 1 ? index + 2 : at;
  }
  return at;
}

/** `Information Technology (Hainan) Co., Ltd.`: the token after the bracket and one more, or `at`. */
function endOfBracketed(facts: TokenFacts, at: number): number {
  const { tokens, capital, bits } = facts;
  const close = tokens[at + 2]?.text === ")" ? at + 2 : tokens[at + 3]?.text === ")" ? at + 3 : -1;
  if (close < 0 || capital[at + 1] !== 1 || !goesOn(facts, close + 1)) return at;
  const last = bits[lastCapital(facts, close + 1)] ?? 0;
  const isHead = (last & (IS.suffix | IS.organisationHead | IS.eventHead | IS.placeHead | IS.facility)) !== 0;
  return isHead ? close + 2 : at;
}

// What a body is for, where the word ends a body's own name elsewhere: `University of Energy and Natural Resources`.
const MATTERS = new Set(
  "resources sciences affairs services works technologies communications studies government".split(" "),
);
const STRONG_BODIES = new Set("ministry department directorate commission authority".split(" "));
const isMatter = (flags: number): boolean =>
  (flags & (IS.common | IS.organisationHead)) !== 0 &&
  (flags & (IS.given | IS.family | IS.demonym | IS.opensListed)) === 0;

const ABSTRACT =
  /(?:ion|ment|ics|ture|ance|ence|ing|ity|ogy|ery|ry|ure|ism|th|our|or|ade|ch|ss|ces|ts|ies|ar|gn|al|ty|ce|gy|nts|ns|rs|ees|fe|er|de)$/;

/** True where `and` after the run `from`..`at` goes on with one name: `Ministry of Trade and Industry`, `Test and County Cricket Board`. */
function joinsByAnd(facts: TokenFacts, from: number, at: number, isLinked: boolean): boolean {
  const { tokens, bits } = facts;
  const last = lastCapital(facts, at + 1);
  const endsInHead = ((bits[last] ?? 0) & IS.organisationHead) !== 0;
  const previous = tokens[at - 1];
  const previousBits = bits[at - 1] ?? 0;
  const next = tokens[at + 1];
  const nextBits = bits[at + 1] ?? 0;
  if (previous === undefined || next === undefined) return false;
  if (isLinked) {
    if ((previousBits & IS.opensListed) !== 0 && (previousBits & IS.common) === 0) return false;
    if (last > at + 1 && endsInHead && !MATTERS.has(tokens[last]?.lower ?? "")) return false;
    return isAbstract(next, nextBits) && (nextBits & (IS.title | IS.given)) === 0;
  }
  // `Energy and Mineral Resources Ministry`: what a ministry is for, in front of it.
  const isMinistry = STRONG_BODIES.has(tokens[last]?.lower ?? "") && last > at + 1;
  if (at - from === 1 && isMinistry && isMatter(previousBits) && isMatter(nextBits)) return true;
  if (at - from > 5 || (previousBits & (IS.organisationHead | IS.given | IS.title | IS.demonym)) !== 0)
    return false;
  if (at - from > 1 && (previousBits & (IS.placeHead | IS.facility)) !== 0) return false;
  return endsInHead && last > at + 1 && isAbstract(previous, previousBits) && isAbstract(next, nextBits);
}

const ABSTRACT_BITS =
  IS.common | IS.eventHead | IS.organisationHead | IS.qualifier | IS.placeHead | IS.facility | IS.thingHead;

function isAbstract(token: Token, flags: number): boolean {
  return (flags & ABSTRACT_BITS) !== 0 || (flags === 0 && ABSTRACT.test(token.lower));
}
