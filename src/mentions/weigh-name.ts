import type { Token } from "../text/tokens.ts";
import {
  bitsOf,
  IS,
  isCountryCode,
  isPlainAcronym,
  keyOf,
  LISTED_ORGANISATIONS,
  LISTED_PLACES,
} from "./name-lexicon.ts";
import { hasLower, type NamePiece } from "./split-name-run.ts";
import type { TokenFacts } from "./token-facts.ts";
import { STATEMENT_VERBS } from "./words/person-words.ts";
import { DOUBTFUL_PLACES } from "./words/place-names.ts";
import { PLACE_PREPOSITIONS } from "./words/place-words.ts";
import { CLUB_ENDINGS, CLUB_OPENERS } from "./words/sport-words.ts";

/** Weights for person, organisation, place, event and for no name at all, in that order, on one scale for all clues. */
export type Votes = readonly [
  person: number,
  organisation: number,
  place: number,
  event: number,
  none: number,
];

/** Collects weights with the clue that gave each. */
export interface Ballot {
  readonly votes: [number, number, number, number, number];
  readonly evidence: string[];
}

export const openBallot = (): Ballot => ({ votes: [0, 0, 0, 0, 0], evidence: [] });

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;
const EVENT = 3;
const NONE = 4;
type Choice = 0 | 1 | 2 | 3 | 4;

function vote(ballot: Ballot, kind: Choice, weight: number, clue: string): void {
  ballot.votes[kind] += weight;
  if (weight >= 1) ballot.evidence.push(clue);
}

/** `China-Europe`, `Sino-Singapore`: words for what lies between places, no names by themselves. */
function isCompoundOfPlaces(key: string): boolean {
  return key
    .split("-")
    .every(
      (part) => LISTED_PLACES.has(part) || (bitsOf(part) & (IS.demonym | IS.common | IS.functionWord)) !== 0,
    );
}

const INITIAL = /^\p{Lu}\.?$/u;
const CAMEL = /\p{Ll}\p{Lu}/u;
const CAMEL_PERSON = /^(?:Mc|Mac|O['’]|De|Di|La|Le|Du|Van|D['’]|Fitz|[Aa]l-|[Ee]l-|St)/;

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

  if (piece.honorific !== null) vote(ballot, PERSON, 4, `honorific ${piece.honorific}`);
  else if (piece.post !== null || facts.posts[piece.from] !== 0)
    vote(ballot, PERSON, 3, "post before the name");
  if (piece.demonym !== null) vote(ballot, PERSON, length > 1 ? 1 : 0.4, `demonym ${piece.demonym}`);

  const place = LISTED_PLACES.get(key);
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
  const body = LISTED_ORGANISATIONS.get(key);
  if (facts.quoted[from] === 1 && facts.quoted[to - 1] === 1 && place === undefined && body === undefined)
    vote(ballot, NONE, 3, "inside a quoted title");
  if (body !== undefined) {
    const isPlainWord =
      length === 1 &&
      first.casing !== "upper" &&
      (body === "club" || (firstBits & (IS.common | IS.functionWord)) !== 0);
    if (!(first.casing === "capital" && key.length <= 4 && isPlainWord))
      vote(ballot, ORGANISATION, isPlainWord ? 1.5 : 3.5, `listed ${body ?? "organisation"}`);
  }
  if (length === 1 && body === undefined && place === undefined) {
    if (key.includes("-") && isCompoundOfPlaces(key)) vote(ballot, NONE, 4, "compound of places");
    else if (/^[a-z]-?\d+$/.test(key)) vote(ballot, NONE, 3, "letter and digits");
  }
  if (piece.isCommon) vote(ballot, NONE, starts[from] === 1 ? 3.2 : 2.6, "common word");
  if (length === 1) {
    if (
      first.casing === "upper" &&
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
      vote(ballot, ORGANISATION, 1, "inner capital");
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
  if (CLUB_OPENERS.has(first.lower)) vote(ballot, ORGANISATION, 2.5, `club ${first.text}`);
  else if (CLUB_ENDINGS.has(last.lower) && !isListed)
    vote(ballot, ORGANISATION, facts.isSport ? 2.5 : 1, `club ${last.text}`);
  if (!weighHeads(scope)) weighPersonal(scope);
}

/** Head nouns; true where one decides the kind. */
function weighHeads(scope: Scope): boolean {
  const { facts, from, to, first, last, firstBits, lastBits, ballot } = scope;
  const { tokens, bits } = facts;
  const length = to - from;
  let isDecided = false;
  let head = to - 1;
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
  const isLinked = head < to - 1;
  const headBits = bits[head] ?? 0;
  const word = tokens[head]?.lower ?? "";
  if ((headBits & IS.thingHead) !== 0 && !isLinked) vote(ballot, NONE, 3, `head ${word}`);
  if ((lastBits & IS.suffix) !== 0 && last.text.length > 1) {
    vote(ballot, ORGANISATION, 5, `suffix ${last.text}`);
    return true;
  }
  const isFamilyWord = (headBits & (IS.given | IS.family)) !== 0 && !isLinked;
  if ((headBits & IS.eventHead) !== 0) {
    const isWeak = (headBits & IS.weakEventHead) !== 0;
    vote(ballot, EVENT, isWeak ? 1.8 : 3.6, `head ${word}`);
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
      /^(?:mount|mt|lake|cape|fort|port|ciudad|puerto|gunung|jebel|wadi|kota|bandar)$/.test(first.lower)
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
  if (particles > 0) vote(ballot, PERSON, Math.min(1.2, 1.2 * particles), "particle");
  if (/^(?:Mc|Mac|O['’])\p{Lu}/u.test(last.text)) vote(ballot, PERSON, 2, "family name shape");
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

const TEAM_BEFORE = new Set([
  "in",
  "at",
  "near",
  "outside",
  "around",
  "across",
  "throughout",
  "to",
  "visiting",
]);

/** Scores, tables and fixtures: a town or an unknown name there is a team, a country stays a country. */
function weighSport(facts: TokenFacts, piece: NamePiece, ballot: Ballot): void {
  const { tokens, breaks, tables, isSport, bits } = facts;
  const { from, to } = piece;
  const next = breaks[to] === 1 ? undefined : tokens[to];
  const before = breaks[from] === 1 ? undefined : tokens[from - 1];
  const place = LISTED_PLACES.get(keyOf(tokens, from, to));
  if (place === "country" || place === "continent") return;
  const isPersonal = ((bits[from] ?? 0) & IS.given) !== 0 || /^\p{Lu}\.?$/u.test(tokens[from]?.text ?? "");
  if (tables[from] === 1 && next?.kind === "number" && !next.glued && !isPersonal) {
    const opens =
      before === undefined ||
      before.kind === "number" ||
      before.text === ")" ||
      before.text === "," ||
      before.text === ":" ||
      before.text === ";";
    const dateline = /^(?:19|20)\d\d$/.test(next.text) && tokens[to + 1]?.text === "-";
    if (opens && !dateline) vote(ballot, ORGANISATION, place === undefined ? 3 : 5, "score or table");
    return;
  }
  if (!isSport || place === undefined || place === "region" || place === "sea") return;
  const isLocated = before !== undefined && before.casing === "lower" && TEAM_BEFORE.has(before.lower);
  const isDateline =
    before === undefined &&
    (next?.kind === "number" || next?.text === "," || next?.text === "(" || next?.text === ":");
  const isNested = next?.text === ")" || next?.text === "," || (before?.text === "," && !isLocated);
  if (!isLocated && !isDateline && !isNested) vote(ballot, ORGANISATION, 3.4, "town in a report of sport");
}

const AGE_LIMIT = 110;

/** What stands around the name says. */
export function weighAround(facts: TokenFacts, piece: NamePiece, ballot: Ballot): void {
  const { tokens, bits, breaks } = facts;
  const { from, to } = piece;
  const length = to - from;
  const start = piece.post?.from ?? from;
  const before = breaks[start] === 1 ? undefined : tokens[start - 1];
  const beforeBits = before === undefined ? 0 : (bits[start - 1] ?? 0);
  const next = breaks[to] === 1 ? undefined : tokens[to];
  const nextBits = next === undefined ? 0 : (bits[to] ?? 0);
  const isPlain = (token: typeof next): boolean =>
    token !== undefined && token.kind === "word" && token.casing === "lower";
  const afterNext = breaks[to + 1] === 1 || next === undefined ? undefined : tokens[to + 1];
  const isAt = (index: number, ...texts: string[]): boolean =>
    breaks[index] === 0 && texts.includes(tokens[index]?.lower ?? "");

  if (before !== undefined && isPlain(before)) weighBefore();
  if (next !== undefined) weighAfter();
  if (
    length === 1 &&
    next?.kind === "number" &&
    facts.tables[from] === 0 &&
    (tokens[from]?.text.length ?? 0) <= 2
  )
    vote(ballot, NONE, 2, "unit");
  weighSport(facts, piece, ballot);
  if (before?.text === "(" && next?.text === ")") {
    if (
      length === 1 &&
      /^[A-Z]{3}$/.test(tokens[from]?.text ?? "") &&
      isCountryCode(tokens[from]?.text ?? "")
    )
      vote(ballot, PLACE, 4, "country code");
    else if (!LISTED_PLACES.has(keyOf(tokens, from, to)))
      vote(ballot, ORGANISATION, facts.isSport ? 1.5 : 0.5, "in brackets");
  }
  if (
    next?.text === "(" &&
    length > 1 &&
    tokens[to + 1]?.casing === "upper" &&
    tokens[to + 2]?.text === ")" &&
    !isCountryCode(tokens[to + 1]?.text ?? "")
  )
    vote(ballot, ORGANISATION, 2, "initials defined");
  if (next !== undefined && next.glued && (next.text === "$" || next.text === "€" || next.text === "£"))
    vote(ballot, NONE, 6, "currency");

  function weighBefore(): void {
    const word = before?.lower ?? "";
    const earlier = tokens[start - 2];
    const earlierBits = bits[start - 2] ?? 0;
    const preposition = PLACE_PREPOSITIONS.get(word);
    if (preposition !== undefined) vote(ballot, PLACE, preposition * (length > 1 ? 0.8 : 1), `after ${word}`);
    if (word === "the") {
      vote(ballot, PERSON, -2, "");
      vote(ballot, ORGANISATION, length === 1 ? 0.6 : 0.9, "");
      vote(ballot, PLACE, 0.4, "");
      vote(ballot, EVENT, 0.4, "");
      const further = PLACE_PREPOSITIONS.get(earlier?.lower ?? "");
      if (further !== undefined && earlier?.casing === "lower")
        vote(ballot, PLACE, further * 0.5, `after ${earlier.lower} the`);
      return;
    }
    if (word === "a" || word === "an") vote(ballot, PERSON, -1, "");
    if (
      (beforeBits & IS.speech) !== 0 &&
      /^(?:said|says|added|adds|told|recalled|explained|noted|asked|insisted|wrote)$/.test(word)
    )
      vote(ballot, PERSON, word === "told" ? 0.4 : 1.2, `after ${word}`);
    else if ((beforeBits & IS.role) !== 0) vote(ballot, PERSON, 2.2, `role ${word}`);
    if ((beforeBits & IS.beforeOrganisation) !== 0) vote(ballot, ORGANISATION, 1.6, `after ${word}`);
    if ((beforeBits & IS.beforePlace) !== 0) vote(ballot, PLACE, 1.6, `after ${word}`);
    if (word === "of" && earlier !== undefined) {
      if ((earlierBits & IS.ofPlace) !== 0) vote(ballot, PLACE, 1.4, `${earlier.lower} of`);
      else if ((earlierBits & IS.postHead) !== 0) vote(ballot, ORGANISATION, 1.5, `${earlier.lower} of`);
      else if (/^(?:members?|employees|shares|subsidiary|unit|part|owner|fans)$/.test(earlier.lower))
        vote(ballot, ORGANISATION, 1, `${earlier.lower} of`);
    }
    if (word === "for" && earlier !== undefined && (earlierBits & IS.postHead) !== 0)
      vote(ballot, ORGANISATION, 1.2, `${earlier.lower} for`);
    if (word === "by") vote(ballot, PERSON, 0.4, "");
    if (word === "v" || word === "vs" || word === "versus") vote(ballot, ORGANISATION, 1.5, "opponents");
    if (word === "against" || word === "joined" || word === "joining") vote(ballot, ORGANISATION, 0.7, "");
    if (word === "with" || word === "and") vote(ballot, PERSON, 0.1, "");
  }

  function weighAfter(): void {
    const word = next?.lower ?? "";
    if (isPlain(next)) {
      if ((nextBits & IS.speech) !== 0) vote(ballot, PERSON, 1.3, `before ${word}`);
      else if ((nextBits & IS.deed) !== 0) vote(ballot, PERSON, 0.5, "");
      else if (STATEMENT_VERBS.has(word)) {
        vote(ballot, PERSON, 0.5, "");
        vote(ballot, ORGANISATION, 0.6, "");
      }
      if (word === "who" || word === "himself" || word === "herself")
        vote(ballot, PERSON, 2.5, `before ${word}`);
      if (
        /^(?:people|peoples|language|languages|culture|cultural|heritage|community|communities|tribe|tribes|tribal|tribesmen|ethnic|speakers|traditions?|customs|warriors|elders?|descent|word|origin|ancestry|cuisine|law|pandemic|epidemic|virus|outbreak|vaccines?)$/.test(
          word,
        )
      )
        vote(ballot, NONE, length === 1 ? 1.4 : 0.7, `before ${word}`);
      if (word === "whose") vote(ballot, PERSON, 0.8, "");
      if (word === "which") vote(ballot, ORGANISATION, 0.8, "");
      if ((nextBits & IS.afterOrganisation) !== 0) vote(ballot, ORGANISATION, 1.4, `before ${word}`);
      if ((nextBits & IS.afterPlace) !== 0) vote(ballot, PLACE, 1.8, `before ${word}`);
      return;
    }
    if (word === "'s") {
      const thing = tokens[to + 1];
      const thingBits = bits[to + 1] ?? 0;
      if (
        thing?.casing === "lower" &&
        /^(?:wife|husband|son|daughter|father|mother|brother|sister|family|lawyer|lawyers|death|career|body|parents|friend|widow)$/.test(
          thing.lower,
        )
      )
        vote(ballot, PERSON, 1.6, `'s ${thing.lower}`);
      else if ((thingBits & IS.postHead) !== 0) {
        vote(ballot, ORGANISATION, 0.8, "'s post");
        vote(ballot, PLACE, 0.8, "'s post");
      } else if (
        thing?.casing === "lower" &&
        /^(?:capital|economy|government|parliament|border|army|military|coast|population|people|president|constitution|largest|biggest|north|south|east|west)$/.test(
          thing.lower,
        )
      )
        vote(ballot, PLACE, 1.2, `'s ${thing.lower}`);
      else if (
        thing?.casing === "lower" &&
        /^(?:shares|shareholders|profits?|board|headquarters|products|customers|stock|sales|website)$/.test(
          thing.lower,
        )
      )
        vote(ballot, ORGANISATION, 1.4, `'s ${thing.lower}`);
      return;
    }
    if (word === ",") {
      weighApposition();
      return;
    }
    if (word === "(") {
      const inner = tokens[to + 1];
      const age = inner?.kind === "number" ? Number(inner.text) : Number.NaN;
      if (age > 10 && age < AGE_LIMIT && isAt(to + 2, ")") && Number.isInteger(age))
        vote(ballot, PERSON, 1.5, "age in brackets");
      else if (inner?.casing === "capital" || inner?.text.includes(".")) {
        const close = isAt(to + 2, ")") ? to + 2 : isAt(to + 3, ")") ? to + 3 : -1;
        if (close > 0 && LISTED_PLACES.get(keyOf(tokens, to + 1, close)) === "country") {
          if (length > 1) vote(ballot, PERSON, 1.5, "country in brackets");
          else vote(ballot, ORGANISATION, 0.8, "");
        }
      }
    }
  }

  function weighApposition(): void {
    if (afterNext === undefined) return;
    if (afterNext.kind === "number") {
      const age = Number(afterNext.text);
      if (age > 9 && age < AGE_LIMIT && Number.isInteger(age) && isAt(to + 2, ",", "and", ".", ";"))
        vote(ballot, PERSON, 3.5, "age");
      return;
    }
    if (afterNext.lower === "who") vote(ballot, PERSON, 3, ", who");
    else if (afterNext.lower === "where") vote(ballot, PLACE, 2, ", where");
    else if (afterNext.lower === "which") {
      vote(ballot, ORGANISATION, 0.8, ", which");
      vote(ballot, PLACE, 0.3, "");
    } else if (afterNext.lower === "whose") vote(ballot, PERSON, 0.8, "");
    // An apposition that names a post: `, the former head of`.
    const limit = Math.min(to + 7, tokens.length);
    const begins =
      /^(?:a|an|the|one|his|her|former|its|acting|deputy|vice|general|executive|chief|senior)$/.test(
        afterNext.lower,
      ) || ((bits[to + 1] ?? 0) & (IS.demonym | IS.postHead | IS.qualifier | IS.title)) !== 0;
    if (begins)
      for (let index = to + 1; index < limit; index += 1) {
        const token = tokens[index];
        if (token === undefined || token.kind === "mark" || breaks[index] === 1) break;
        if (token.lower === "of" || token.lower === "in" || token.lower === "for" || token.lower === "'s") {
          if (token.lower !== "'s") break;
          continue;
        }
        const flags = bits[index] ?? 0;
        if ((flags & (IS.role | IS.postHead)) !== 0) {
          const isTeamWord =
            /^(?:winner|champions?|rival|head|partner|member|opponent|unit|producer|operator|owner|maker|leader|partner|player|driver)$/.test(
              token.lower,
            );
          vote(ballot, PERSON, isTeamWord ? 0.8 : 2.2, `apposition ${token.lower}`);
          return;
        }
        if (
          /^(?:company|firm|group|organisation|organization|bank|newspaper|agency|party|subsidiary|club|charity|producer|maker|ngo|website|institution)$/.test(
            token.lower,
          )
        ) {
          vote(ballot, ORGANISATION, 2, `apposition ${token.lower}`);
          return;
        }
        if (/^(?:city|town|village|capital|province|island|district|region|port|suburb)$/.test(token.lower)) {
          vote(ballot, PLACE, 2, `apposition ${token.lower}`);
          return;
        }
      }
    // `Nairobi, Kenya`.
    if (afterNext.casing === "capital" || afterNext.text.includes(".")) {
      for (let end = to + 4; end > to + 1; end -= 1) {
        if (LISTED_PLACES.has(keyOf(tokens, to + 1, end))) {
          const isIn = before !== undefined && PLACE_PREPOSITIONS.has(before.lower);
          vote(ballot, PLACE, length > 2 ? 0.5 : isIn ? 2 : 0.8, "place after the comma");
          return;
        }
      }
    }
  }
}
