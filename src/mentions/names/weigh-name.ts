import { type Token, wordClass } from "../../text/tokens.ts";
import { DOUBTFUL_PLACES } from "../words/place-names.ts";
import { CLUB_ENDINGS, CLUB_OPENERS } from "../words/sport-words.ts";
import { type Ballot, EVENT, NONE, ORGANISATION, PERSON, PLACE, vote } from "./ballot.ts";
import { bitsOf, IS, isPlainAcronym, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import { hasLower, mayBeListed, type NamePiece } from "./split-name-runs.ts";
import type { TokenFacts } from "./token-facts.ts";
import { weighEvent } from "./weigh-event.ts";

/** `China-Europe`, `Sino-Singapore`: words for what lies between places, no names by themselves. */
function isCompoundOfPlaces(key: string): boolean {
  return key
    .split("-")
    .every(
      (part) =>
        LISTED_PLACES.has(part) ||
        LISTED_ORGANISATIONS.has(part) ||
        (bitsOf(part) & (IS.demonym | IS.common | IS.functionWord)) !== 0,
    );
}

const NUMERAL = /^(?:[ivx]+|one|two|three|first|second)$/;
// `Zorbal del Sur`, `Bukoro do Norte`: how towns and provinces are told apart.
const PLACE_ENDS = new Set("sur norte este oeste sul leste plata oro mar sierra campo fuego".split(" "));
const INITIAL = /^\p{Lu}\.?$/u;
/** `Soo-jin`, `Ya-wen`. */
const HYPHENATED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const CAMEL = /\p{Ll}\p{Lu}/u;
const CAMEL_PERSON = /^(?:Mc|Mac|O['’]|De|Di|La|Le|Du|Van|D['’]|Fitz|[Aa]l-|[Ee]l-|St)/;

const OPENS_CLUB = 1;
const ENDS_CLUB = 2;
const clubClass = wordClass(
  ({ lower }) => (CLUB_OPENERS.has(lower) ? OPENS_CLUB : 0) | (CLUB_ENDINGS.has(lower) ? ENDS_CLUB : 0),
);

/** A piece with what its weighing asks of again and again. */
interface Scope {
  readonly facts: TokenFacts;
  readonly from: number;
  readonly to: number;
  readonly first: Token;
  readonly last: Token;
  readonly firstBits: number;
  readonly lastBits: number;
  readonly key: string;
  readonly isListed: boolean;
  readonly ballot: Ballot;
}

/** What the words of the name themselves say. */
export function weighInside(facts: TokenFacts, piece: NamePiece, ballot: Ballot): void {
  const { tokens, bits, shapes, starts } = facts;
  const { from } = piece;
  // The stop of `Ltd.` says nothing more.
  const to = tokens[piece.to - 1]?.text === "." ? piece.to - 1 : piece.to;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return;
  const firstBits = bits[from] ?? 0;
  const length = to - from;
  const key = keyOf(tokens, from, to);

  if (piece.honorific === null && weighEvent(facts, { from, to, key }, ballot)) return;
  if (piece.honorific !== null) vote(ballot, PERSON, 4, `honorific ${piece.honorific}`);
  else if (piece.post !== null || facts.posts[piece.from] !== 0)
    vote(ballot, PERSON, 3, "post before the name");
  if (piece.demonym !== null) vote(ballot, PERSON, length > 1 ? 1 : 0.4, `demonym ${piece.demonym}`);

  const mayList = mayBeListed(facts, from);
  const place = mayList ? LISTED_PLACES.get(key) : undefined;
  if (place !== undefined && !(key === "us" && last.casing !== "upper")) {
    const isDoubtful = DOUBTFUL_PLACES.has(key);
    // A word for what belongs to the Caribbean or the Gulf is a place only with its article.
    if (
      (firstBits & IS.demonym) !== 0 &&
      length === 1 &&
      (tokens[from - 1]?.lower !== "the" || tokens[to]?.casing === "lower")
    )
      vote(ballot, NONE, 4, "adjective");
    vote(ballot, PLACE, isDoubtful ? 1.6 : place === "country" ? 4 : 3, `listed ${place}`);
  }
  const body = mayList ? LISTED_ORGANISATIONS.get(key) : undefined;
  // `The Namibian` inside a sentence is a newspaper.
  if (length === 2 && first.lower === "the" && ((bits[to - 1] ?? 0) & IS.demonym) !== 0)
    vote(ballot, ORGANISATION, 3, "article and people");
  if (facts.quoted[from] === 1 && facts.quoted[to - 1] === 1 && place === undefined && body === undefined)
    vote(ballot, NONE, 3, "inside a quoted title");
  if (body !== undefined) {
    const isPlainWord =
      length === 1 &&
      first.casing !== "upper" &&
      (body === "club" || (firstBits & (IS.common | IS.functionWord)) !== 0);
    const isPost = key === "sec" && first.casing === "capital";
    if (!isPost && !(first.casing === "capital" && key.length <= 4 && isPlainWord))
      vote(ballot, ORGANISATION, isPlainWord ? 1.5 : 3.5, `listed ${body ?? "organisation"}`);
  }
  if (length === 1 && body === undefined && place === undefined) {
    if (key.includes("-") && isCompoundOfPlaces(key)) vote(ballot, NONE, 4, "compound of places");
    else if (/^[a-z]{1,3}-?\d+$/.test(key)) vote(ballot, NONE, 4, "letters and digits");
  }
  // Letters alone (`R&D`), and an event's noun alone (`the Summit`), name nothing.
  if (first.text.length === 1 && last.text.length === 1 && length <= 3) vote(ballot, NONE, 4, "letters");
  if (length === 1 && (firstBits & IS.eventHead) !== 0 && body === undefined)
    vote(ballot, NONE, 3, "event's noun alone");
  if (piece.isCommon) vote(ballot, NONE, starts[from] === 1 ? 3.2 : 2.6, "common word");
  if (length === 1) {
    if (
      first.casing !== "capital" &&
      isPlainAcronym(first.lower) &&
      body === undefined &&
      place === undefined
    ) {
      vote(ballot, NONE, 3, "plain acronym");
      return;
    }
    if (first.casing === "upper" && shapes[from] === 0 && first.text.length >= 2 && place === undefined) {
      vote(ballot, ORGANISATION, first.text.length <= 6 ? 1.8 : 0.8, "initials");
      vote(ballot, PERSON, -2, "");
    } else if (CAMEL.test(first.text) && !CAMEL_PERSON.test(first.text) && !first.text.includes("-"))
      vote(ballot, ORGANISATION, 1.6, "inner capital");
    if ((firstBits & IS.given) !== 0) vote(ballot, PERSON, 1.5, `given name ${first.text}`);
    else if ((firstBits & IS.family) !== 0) vote(ballot, PERSON, 1.5, `family name ${first.text}`);
    else if ((firstBits & IS.familyFirst) !== 0) vote(ballot, PERSON, 0.8, `family name ${first.text}`);
    return;
  }
  const isListed = place !== undefined || body !== undefined;
  const scope = {
    facts,
    from,
    to,
    first,
    last,
    firstBits,
    lastBits: bits[to - 1] ?? 0,
    key,
    isListed,
    ballot,
  };
  if ((clubClass(first) & OPENS_CLUB) !== 0) vote(ballot, ORGANISATION, 2.5, `club ${first.text}`);
  else if ((clubClass(last) & ENDS_CLUB) !== 0 && !isListed)
    vote(ballot, ORGANISATION, facts.isSport ? 2.5 : 1, `club ${last.text}`);
  if (length === 2 && HYPHENATED.test(first.text) && (scope.lastBits & (IS.family | IS.familyFirst)) !== 0)
    vote(ballot, PERSON, 4, "given name of two syllables");
  if (!weighHeads(scope)) weighPersonal(scope);
}

const isStrongBody = (flags: number): boolean =>
  (flags & IS.organisationHead) !== 0 && (flags & IS.weakOrganisationHead) === 0;

/** Head nouns; true where one decides the kind. */
function weighHeads(scope: Scope): boolean {
  const { facts, from, to, first, last, firstBits, lastBits, ballot } = scope;
  const { tokens, bits } = facts;
  const length = to - from;
  let isDecided = false;
  let head = to - 1;
  // `World War II`: the head stands before the number.
  if (length > 2 && NUMERAL.test(last.lower) && ((bits[to - 2] ?? 0) & IS.eventHead) !== 0) head = to - 2;
  // `Bank of X`, `Ministry of X`: the head stands before the joining word.
  for (let index = from + 1; index < to - 1; index += 1) {
    const token = tokens[index];
    if (
      token?.casing === "lower" &&
      (token.lower === "of" || token.lower === "for" || token.lower === "on" || token.lower === "against")
    ) {
      head = index - 1;
      break;
    }
  }
  const isLinked = head < to - 1 && !NUMERAL.test(last.lower);
  const headBits = bits[head] ?? 0;
  const word = tokens[head]?.lower ?? "";
  if ((headBits & IS.thingHead) !== 0 && !isLinked) vote(ballot, NONE, 4, `head ${word}`);
  if ((lastBits & IS.suffix) !== 0 && last.text.length > 1) {
    vote(ballot, ORGANISATION, 5, `suffix ${last.text}`);
    return true;
  }
  const isFamilyWord = (headBits & (IS.given | IS.family)) !== 0 && !isLinked;
  if ((headBits & IS.eventHead) !== 0) {
    const isWeak = (headBits & IS.weakEventHead) !== 0;
    // `Volta Medical Society Congress`: a body's meeting.
    const isOfBody = isWeak && head > from + 1 && isStrongBody(bits[head - 1] ?? 0);
    vote(ballot, EVENT, isOfBody ? 4.5 : isWeak ? 1.8 : 3.6, `head ${word}`);
    isDecided = true;
  }
  if ((headBits & IS.organisationHead) !== 0) {
    vote(
      ballot,
      ORGANISATION,
      (headBits & IS.weakOrganisationHead) !== 0 && !isLinked ? 2 : isFamilyWord ? 1.5 : 4,
      `head ${word}`,
    );
    isDecided = true;
  }
  if ((headBits & IS.placeHead) !== 0) {
    const isBody = (headBits & IS.organisationHead) !== 0;
    const isFirst = head === from && !isLinked;
    if (!isFirst) vote(ballot, PLACE, isBody ? 1.5 : isFamilyWord ? 1 : 3.6, `head ${word}`);
    isDecided = true;
  } else if ((headBits & IS.facility) !== 0) {
    vote(ballot, PLACE, 1.5, `facility ${word}`);
    isDecided = true;
  }
  if (
    isLinked &&
    (word === "republic" ||
      word === "kingdom" ||
      word === "state" ||
      word === "gulf" ||
      word === "bay" ||
      word === "cape" ||
      word === "isle" ||
      word === "strait" ||
      word === "mount" ||
      word === "city" ||
      word === "province")
  )
    vote(ballot, PLACE, 4, `${word} of`);
  if ((firstBits & IS.placeOpener) !== 0 && !isLinked) {
    const rest = keyOf(tokens, from + 1, to);
    const isDirection = /^(?:north|south|east|west|central|upper|lower|greater|inner|outer)/.test(
      first.lower,
    );
    if (isDirection) {
      if (LISTED_PLACES.has(rest)) vote(ballot, PLACE, 3.5, `${first.text} of a listed place`);
      else if (length === 2 && !isDecided) vote(ballot, PLACE, 1.2, `opener ${first.text}`);
    } else if (
      !isDecided &&
      /^(?:mount|mt|lake|river|cape|fort|port|ciudad|puerto|gunung|jebel|wadi|kota|bandar)$/.test(first.lower)
    ) {
      vote(ballot, PLACE, 3.5, `opener ${first.text}`);
      isDecided = true;
    } else if (!isDecided && /^(?:san|santa|santo|são|sao|st|saint|ste|el|los|las|new)$/.test(first.lower))
      vote(ballot, PLACE, 1.6, `opener ${first.text}`);
  }
  return isDecided && !isFamilyWord;
}

/** The shape of a personal name, and what speaks against it. */
function weighPersonal(scope: Scope): void {
  const { facts, from, to, first, last, firstBits, lastBits, key, isListed, ballot } = scope;
  const { tokens, bits, shapes, starts } = facts;
  const length = to - from;
  let common = 0;
  let particles = 0;
  let capitals = 0;
  let hasInitial = false;
  let uppers = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word") continue;
    const flags = bits[index] ?? 0;
    if (token.casing === "lower") {
      if ((flags & IS.particle) !== 0 && token.lower !== "la") particles += 1;
      continue;
    }
    capitals += 1;
    if (INITIAL.test(token.text) || (/^(?:\p{Lu}\.)+$/u.test(token.text) && index < to - 1))
      hasInitial = true;
    else if (token.casing === "upper") uppers += 1;
    if (
      (flags & (IS.common | IS.organisationHead | IS.eventHead | IS.afterOrganisation)) !== 0 &&
      (flags & (IS.given | IS.family | IS.familyFirst)) === 0
    )
      common += 1;
  }
  const isJoined = hasLower(facts, from, to) || key.includes(" & ");
  if (isJoined) {
    vote(ballot, ORGANISATION, 1.2, "joined by a small word");
    return;
  }
  if (common > 0) {
    // Words that are all common make a name only where a list, a head noun or the sentence says so.
    if (common === capitals && !isListed) vote(ballot, NONE, 1.6, "all common words");
    vote(ballot, ORGANISATION, 0.6 + 0.3 * Math.min(common, 3), "common words in the name");
    ballot.votes[PERSON] -= 0.8 * common;
  }
  if ((firstBits & IS.given) !== 0)
    vote(ballot, PERSON, uppers > 0 && last.casing === "upper" ? 1 : 3, `given name ${first.text}`);
  else if (length > 2 && ((bits[from + 1] ?? 0) & IS.given) !== 0)
    vote(ballot, PERSON, 1.2, "given name second");
  if (hasInitial && last.text.length > 1) vote(ballot, PERSON, 3, "initial");
  if ((lastBits & IS.family) !== 0) vote(ballot, PERSON, 2, `family name ${last.text}`);
  else if ((lastBits & IS.given) !== 0) vote(ballot, PERSON, 1.2, `given name ${last.text}`);
  if ((firstBits & IS.familyFirst) !== 0 && capitals >= 2 && capitals <= 3 && common === 0)
    vote(ballot, PERSON, 2, `family name first ${first.text}`);
  if (particles > 0 && PLACE_ENDS.has(last.lower)) vote(ballot, PLACE, 3, `ends in ${last.text}`);
  else if (particles > 0) vote(ballot, PERSON, Math.min(1.2, 1.2 * particles), "particle");
  if (/^(?:Mc|Mac|O['’])\p{Lu}/u.test(last.text)) vote(ballot, PERSON, 2, "family name shape");
  // `Uber Eats`: what a company that all know sells.
  if (
    !isListed &&
    length === 2 &&
    (firstBits & IS.opensListed) !== 0 &&
    LISTED_ORGANISATIONS.has(first.lower)
  )
    ballot.votes[PERSON] -= 1.5;
  const lastPlace = LISTED_PLACES.get(last.lower);
  if (!isListed && (lastPlace === "country" || lastPlace === "continent") && (firstBits & IS.given) === 0) {
    vote(ballot, ORGANISATION, 1.5, "country at the end");
    ballot.votes[PERSON] -= 1;
  }
  if (!isListed && common === 0) {
    if (uppers > 0 && last.casing === "upper" && shapes[from] === 0)
      vote(ballot, ORGANISATION, 1.2, "initials in the name");
    else if (capitals === 2 || capitals === 3)
      vote(ballot, PERSON, starts[from] === 1 ? 0.6 : 1, "shape of a name");
    else if (capitals >= 4) vote(ballot, ORGANISATION, 0.6, "long name");
  }
  if (
    (firstBits & IS.opensListed) !== 0 &&
    LISTED_PLACES.has(keyOf(tokens, from, from + 1)) &&
    (firstBits & IS.given) === 0
  )
    vote(ballot, ORGANISATION, 1, "place in the name");
}
