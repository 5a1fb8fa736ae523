import {
  AFTER_NAME,
  AFTER_POSSESSIVE,
  APPOSED,
  BEFORE_NAME,
  type ContextWeights,
} from "../words/name-context-words.ts";
import { PLACE_PREPOSITIONS } from "../words/place-words.ts";
import { FIRM_POSTS } from "../words/post-words.ts";
import { type Ballot, type Choice, EVENT, NONE, ORGANISATION, PERSON, PLACE, vote } from "./ballot.ts";
import { IS, isCountryCode, keyOf, LISTED_PLACES } from "./name-lexicon.ts";
import type { NamePiece } from "./split-name-runs.ts";
import type { TokenFacts } from "./token-facts.ts";
import { weighSport } from "./weigh-sport.ts";

const ARTICLES = new Set(["a", "an", "one", "two", "three", "half"]);
// `In Zorbal, …`: prepositions of place that open a sentence.
const PLACING = new Set(["in", "near", "across", "outside", "throughout"]);

/** What stands around the name says. */
export function weighAround(facts: TokenFacts, piece: NamePiece, ballot: Ballot): void {
  const { tokens, breaks } = facts;
  const { from, to } = piece;
  const start = piece.post?.from ?? from;
  const before = breaks[start] === 1 ? undefined : tokens[start - 1];
  const next = breaks[to] === 1 ? undefined : tokens[to];
  const isSingle = to - from === 1;
  const opens = before?.casing === "capital" && facts.starts[start - 1] === 1 && PLACING.has(before.lower);
  if (before?.casing === "lower" || opens) weighBefore(facts, start, isSingle, ballot);
  if (next !== undefined) weighAfter(facts, to, isSingle, ballot);
  if (next?.text === ",") weighApposition(facts, start, to, to - from, ballot);
  // A capital article inside a sentence belongs to a newspaper or a work; newspapers are told things.
  if (before?.lower === "the" && before.casing === "capital") {
    vote(ballot, PERSON, -2, "");
    if (facts.starts[start - 1] === 0 && tokens[start - 2]?.lower === "told")
      vote(ballot, ORGANISATION, 1.6, "told the capital article");
  }
  if (isSingle && next?.lower === "in" && PLACE_PREPOSITIONS.has(before?.lower ?? ""))
    weighPlaceBehind(facts, to + 1, ballot);
  if (isSingle && facts.starts[from] === 1 && next?.casing === "lower") weighPlural(facts, from, ballot);
  const text = tokens[from]?.text ?? "";
  // A first word all in capitals: `NEARLY a million left`.
  if (
    isSingle &&
    facts.breaks[from] === 1 &&
    tokens[from]?.casing === "upper" &&
    ARTICLES.has(next?.lower ?? "")
  )
    vote(ballot, NONE, 3, "first word in capitals");
  if (isSingle && next?.kind === "number" && facts.tables[from] === 0 && text.length <= 2)
    vote(ballot, NONE, 2, "unit");
  if (before?.text === "(" && next?.text === ")") {
    if (isSingle && isCountryCode(text)) vote(ballot, PLACE, 4, "country code");
    else if (!LISTED_PLACES.has(keyOf(tokens, from, to)))
      vote(ballot, ORGANISATION, facts.isSport ? 1.5 : 0.5, "in brackets");
  }
  if (next?.glued && (next.text === "$" || next.text === "€" || next.text === "£"))
    vote(ballot, NONE, 6, "currency");
  if (next?.lower === "dollars" || next?.lower === "dollar") vote(ballot, NONE, 6, "currency");
  weighSport(facts, piece, ballot);
}

/** `to Bukoro in Kenya`: a listed place at `at` tells what lies in it. */
function weighPlaceBehind(facts: TokenFacts, at: number, ballot: Ballot): void {
  for (let end = at + 3; end > at; end -= 1) {
    if (!LISTED_PLACES.has(keyOf(facts.tokens, at, end))) continue;
    vote(ballot, PLACE, 1.4, "in a listed place");
    return;
  }
}

const PLURAL_VERBS = new Set(
  "say have are were do believe think argue want remain hope fear claim warn".split(" "),
);
const AGENTS = /(?:tors|ters|ders|gers|kers|ners|ists|ants)$/;

/** A plural that opens the sentence is no person: `Mediators say`, `Herders moved`. */
function weighPlural({ tokens, bits }: TokenFacts, from: number, ballot: Ballot): void {
  const token = tokens[from];
  if (token === undefined || token.casing !== "capital" || !token.lower.endsWith("s")) return;
  if (((bits[from] ?? 0) & (IS.given | IS.family | IS.opensListed)) !== 0) return;
  if (PLURAL_VERBS.has(tokens[from + 1]?.lower ?? "")) {
    vote(ballot, PERSON, -2, "");
    vote(ballot, NONE, 1.2, "plural that opens the sentence");
  } else if (AGENTS.test(token.lower)) vote(ballot, NONE, 1.5, "plural of people");
}

function voteAll(ballot: Ballot, weights: ContextWeights | undefined, clue: string): void {
  if (weights === undefined) return;
  for (let kind = 0; kind < 5; kind += 1) {
    const weight = weights[kind] ?? 0;
    if (weight !== 0) vote(ballot, kind as Choice, weight, clue);
  }
}

/** The lower-case word at `start - 1`, and the one before it. */
function weighBefore(facts: TokenFacts, start: number, isSingle: boolean, ballot: Ballot): void {
  const { tokens, bits } = facts;
  const word = tokens[start - 1]?.lower ?? "";
  const flags = bits[start - 1] ?? 0;
  const earlier = tokens[start - 2];
  const earlierFlags = bits[start - 2] ?? 0;
  const preposition = PLACE_PREPOSITIONS.get(word);
  if (preposition !== undefined) vote(ballot, PLACE, preposition * (isSingle ? 1 : 0.8), `after ${word}`);
  if (word === "the") {
    vote(ballot, PERSON, -2, "");
    vote(ballot, ORGANISATION, isSingle ? 0.6 : 0.9, "");
    vote(ballot, PLACE, 0.4, "");
    vote(ballot, EVENT, 0.4, "");
    const further = PLACE_PREPOSITIONS.get(earlier?.lower ?? "");
    if (further !== undefined && earlier?.casing === "lower")
      vote(ballot, PLACE, further * 0.5, `after ${earlier.lower} the`);
    return;
  }
  const weights = BEFORE_NAME.get(word);
  if (weights !== undefined) voteAll(ballot, weights, `after ${word}`);
  else if ((flags & IS.role) !== 0) vote(ballot, PERSON, 2.2, `role ${word}`);
  if ((flags & IS.beforeOrganisation) !== 0) vote(ballot, ORGANISATION, 1.6, `after ${word}`);
  if ((flags & IS.beforePlace) !== 0) vote(ballot, PLACE, 1.6, `after ${word}`);
  if (word === "of" && earlier !== undefined) {
    if ((earlierFlags & IS.ofPlace) !== 0) vote(ballot, PLACE, 1.4, `${earlier.lower} of`);
    else if ((earlierFlags & IS.postHead) !== 0) vote(ballot, ORGANISATION, 1.5, `${earlier.lower} of`);
    else if (HAVING.has(earlier.lower)) vote(ballot, ORGANISATION, 1, `${earlier.lower} of`);
  }
  // `an analyst at Zorbal`, `an economist with Zorbal`
  if ((word === "at" || word === "with") && (earlierFlags & IS.postHead) !== 0 && earlier?.casing === "lower")
    vote(ballot, ORGANISATION, 1.4, `${earlier.lower} ${word}`);
  if (word === "for" && earlier !== undefined && (earlierFlags & IS.postHead) !== 0)
    vote(ballot, ORGANISATION, 1.2, `${earlier.lower} for`);
}

const HAVING = new Set([
  "member",
  "members",
  "employees",
  "shares",
  "subsidiary",
  "unit",
  "part",
  "owner",
  "fans",
]);
const OLDEST = 110;

/** The word or mark right after the name. */
function weighAfter(facts: TokenFacts, to: number, isSingle: boolean, ballot: Ballot): void {
  const { tokens, bits } = facts;
  const next = tokens[to];
  const flags = bits[to] ?? 0;
  const word = next?.lower ?? "";
  if (next?.casing === "lower") {
    if (word === "'s") {
      const thing = tokens[to + 1];
      const weights = thing?.casing === "lower" ? AFTER_POSSESSIVE.get(thing.lower) : undefined;
      if (weights !== undefined) voteAll(ballot, weights, `'s ${thing?.lower}`);
      else if (((bits[to + 1] ?? 0) & IS.postHead) !== 0) {
        vote(ballot, ORGANISATION, 0.8, "");
        vote(ballot, PLACE, 0.8, "");
      }
      return;
    }
    if ((flags & IS.speech) !== 0) vote(ballot, PERSON, 1.3, `before ${word}`);
    else if ((flags & IS.deed) !== 0) vote(ballot, PERSON, 0.5, "");
    voteAll(ballot, AFTER_NAME.get(word), `before ${word}`);
    if ((flags & IS.afterOrganisation) !== 0) vote(ballot, ORGANISATION, 1.4, `before ${word}`);
    if ((flags & IS.afterPlace) !== 0) vote(ballot, PLACE, 1.8, `before ${word}`);
    return;
  }
  if (isSingle && next?.kind === "word" && FIRM_POSTS.has(word))
    vote(ballot, ORGANISATION, 1.6, `before ${word}`);
  if (word !== "(") return;
  const inner = tokens[to + 1];
  if (inner === undefined) return;
  if (inner.kind === "number") {
    const age = Number(inner.text);
    if (age > 10 && age < OLDEST && Number.isInteger(age) && tokens[to + 2]?.text === ")")
      vote(ballot, PERSON, 1.5, "age in brackets");
    return;
  }
  const close = tokens[to + 2]?.text === ")" ? to + 2 : tokens[to + 3]?.text === ")" ? to + 3 : -1;
  if (close < 0) return;
  if (LISTED_PLACES.get(keyOf(tokens, to + 1, close)) === "country") {
    if (isSingle) vote(ballot, ORGANISATION, 0.8, "");
    else vote(ballot, PERSON, 1.5, "country in brackets");
  } else if (
    !isSingle &&
    close === to + 2 &&
    inner.casing === "upper" &&
    !isCountryCode(inner.text) &&
    ((bits[to - 1] ?? 0) & (IS.placeHead | IS.eventHead)) === 0
  )
    vote(ballot, ORGANISATION, 2, "initials defined");
}

const OPENS_APPOSITION = new Set(
  "a an the one his her former its acting deputy vice general executive chief senior".split(" "),
);
const LONGEST_APPOSITION = 9;
// A word for a person so far behind is another clause's.
const LONGEST_OF_PERSON = 6;

/** What stands after the comma at `to`: an age, a relative clause, a post, or the place the name lies in. */
function weighApposition(facts: TokenFacts, start: number, to: number, length: number, ballot: Ballot): void {
  const { tokens, bits, breaks } = facts;
  const first = tokens[to + 1];
  if (first === undefined || breaks[to + 1] === 1) return;
  if (first.kind === "number") {
    const age = Number(first.text);
    const closes = /^(?:[,.;]|and)$/.test(tokens[to + 2]?.lower ?? "");
    if (age > 9 && age < OLDEST && Number.isInteger(age) && closes) vote(ballot, PERSON, 3.5, "age");
    return;
  }
  if (first.lower === "who") vote(ballot, PERSON, 3, ", who");
  else if (first.lower === "located" || first.lower === "situated") vote(ballot, PLACE, 1, ", located");
  else if (first.lower === "where") vote(ballot, PLACE, 2, ", where");
  else if (first.lower === "which") {
    vote(ballot, ORGANISATION, 0.8, "");
    vote(ballot, PLACE, 0.3, "");
  } else if (first.lower === "whose") vote(ballot, PERSON, 0.8, "");
  const flags = bits[to + 1] ?? 0;
  if (
    OPENS_APPOSITION.has(first.lower) ||
    (flags & (IS.demonym | IS.postHead | IS.qualifier | IS.title)) !== 0
  )
    for (let index = to + 1; index <= to + LONGEST_APPOSITION; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.kind === "mark" || breaks[index] === 1) break;
      if (token.lower === "of" || token.lower === "in" || token.lower === "for") break;
      const weights = APPOSED.get(token.lower);
      if (weights !== undefined) {
        voteAll(ballot, weights, `apposition ${token.lower}`);
        return;
      }
      if (index <= to + LONGEST_OF_PERSON && ((bits[index] ?? 0) & (IS.role | IS.postHead)) !== 0) {
        vote(ballot, PERSON, 2.2, `apposition ${token.lower}`);
        return;
      }
    }
  if ((flags & IS.opensListed) === 0 && !first.text.includes(".")) return;
  for (let end = to + 4; end > to + 1; end -= 1) {
    if (!LISTED_PLACES.has(keyOf(tokens, to + 1, end))) continue;
    const isIn = breaks[start] === 0 && PLACE_PREPOSITIONS.has(tokens[start - 1]?.lower ?? "");
    vote(ballot, PLACE, length > 2 ? 0.5 : isIn ? 2 : 0.8, "place after the comma");
    return;
  }
}
