import { DEMONYMS, TWO_WORD_DEMONYMS } from "../words/demonyms.ts";
import { PARTY_WORDS, RESIDENTS, SEAT_HEADS } from "../words/post-words.ts";
import { composeRole, type FoundRole } from "./found-role.ts";
import { IS, keyOf, LISTED_PLACES } from "./name-lexicon.ts";
import { closesName, endOfName, isBodyAt, type PrintedNames, startOfName } from "./printed-names.ts";
import { isDeterminer, type Post, readPost } from "./read-post.ts";
import type { NamePiece } from "./split-name-runs.ts";
import { textOf } from "./text-of.ts";
import type { TokenFacts } from "./token-facts.ts";

interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Finds the post printed before a name: `Environment Minister Name`, `Ajax striker Name`, `the director of Harare Zoo, Dr Name,`. */
export function findPostBefore(facts: TokenFacts, piece: NamePiece, names: PrintedNames): FoundRole | null {
  const { bits, breaks, posts, tokens, starts } = facts;
  const { from } = piece;
  if (posts[from] !== 0) {
    const start = from - (posts[from] ?? 0);
    return roleOf(facts, expandLeft(facts, start, names), from, names, null);
  }
  let edge = from;
  if (piece.post !== null && piece.post.to <= from) {
    if (((bits[piece.post.to - 1] ?? 0) & (IS.title | IS.role)) !== 0)
      return capitalPost(facts, piece.post, names);
    edge = piece.post.from;
  }
  edge = beforeHonorifics(facts, edge);
  if (breaks[edge] === 1) return null;
  const last = tokens[edge - 1];
  if (last === undefined) return null;
  if (closesName(names, edge)) {
    const held = postBeforeBody(facts, edge, names);
    if (held !== null) return held;
  }
  if (last.text === ",") return phraseBefore(facts, piece, edge - 1, names);
  const lastBits = bits[edge - 1] ?? 0;
  if (
    (last.casing === "lower" || (starts[edge - 1] === 1 && last.casing === "capital")) &&
    (lastBits & (IS.role | IS.postHead)) !== 0 &&
    (lastBits & (IS.speech | IS.deed)) === 0 &&
    !(VERBS_TOO.has(last.lower) && BEFORE_VERB.has(tokens[edge - 2]?.lower ?? ""))
  )
    return roleOf(facts, expandLeft(facts, edge - 1, names), edge, names, null);
  // `chair of the bench Name`
  return last.kind === "word" && last.casing === "lower" && (lastBits & IS.functionWord) === 0
    ? phraseBefore(facts, piece, edge, names)
    : null;
}

// Nouns for people that are verbs too: `assigned to guard Obi`.
const VERBS_TOO = new Set(
  "guard head chair host coach judge partner captain pilot author champion boss nurse cook man".split(" "),
);

const POST = IS.postHead | IS.title | IS.role;
const POST_LINKS = new Set(["of", "at", "in", "for", "to"]);

/** `CEO of Volta Bank Name`, `Kenyan ambassador to Chile Name`: the post with the body or place that stands before the name. */
function postBeforeBody(facts: TokenFacts, end: number, names: PrintedNames): FoundRole | null {
  const { tokens, bits, breaks } = facts;
  const body = startOfName(names, end);
  if (body === undefined || breaks[body] === 1) return null;
  const link = tokens[body - 1]?.lower === "the" ? body - 2 : body - 1;
  if (!POST_LINKS.has(tokens[link]?.lower ?? "") || ((bits[link - 1] ?? 0) & POST) === 0) return null;
  if (breaks[link] === 1) return null;
  let start = expandLeft(facts, link - 1, names);
  if (breaks[start] === 0 && ((bits[start - 1] ?? 0) & IS.demonym) !== 0) start -= 1;
  const post = readPost(facts, start, names);
  if (post === null || Math.max(post.to, post.title.to) !== end) return null;
  return composeRole(facts, post, "roles/title-before");
}

/** `Environment Minister Name`, where the post stands in the same run of capitals. */
function capitalPost(facts: TokenFacts, post: TokenSpan, names: PrintedNames): FoundRole {
  let start = post.from;
  const owner = endOfName(names, start);
  let given: Given | null = null;
  const nation = nationAt(facts, start);
  if (nation !== null && nation.to < post.to) {
    start = nation.to;
    given = { affiliation: null, country: nation.country, of: null };
  }
  if (owner !== undefined && owner < post.to) {
    const isCountry = LISTED_PLACES.get(keyOf(facts.tokens, start, owner)) === "country";
    given = {
      affiliation: isCountry ? null : { from: start, to: owner },
      country: isCountry ? textOf(facts, start, owner) : null,
      of: isCountry ? { from: start, to: owner } : null,
    };
    start = owner;
  }
  return roleOf(facts, given === null ? expandLeft(facts, start, names) : start, post.to, names, given);
}

/** The country of the demonym at `at`, and the token after it: `Kenyan`, `South Korean`; null where none stands there. */
function nationAt(
  { tokens, bits }: TokenFacts,
  at: number,
): { readonly country: string; readonly to: number } | null {
  const two = TWO_WORD_DEMONYMS.get(keyOf(tokens, at, at + 2));
  if (two !== undefined) return { country: two, to: at + 2 };
  const one = ((bits[at] ?? 0) & IS.demonym) === 0 ? null : (DEMONYMS.get(tokens[at]?.lower ?? "") ?? null);
  return one === null ? null : { country: one, to: at + 1 };
}

/** The first of the honorifics and ranks that end before `at`: `Lt. Col.`, `Dr`. */
function beforeHonorifics(facts: TokenFacts, at: number): number {
  const { tokens, bits, breaks } = facts;
  let edge = at;
  for (let step = 0; step < 4 && breaks[edge] === 0; step += 1) {
    const word = tokens[edge - 1]?.text === "." ? edge - 2 : edge - 1;
    const token = tokens[word];
    if (token?.casing !== "capital" || ((bits[word] ?? 0) & IS.honorific) === 0) break;
    edge = word;
  }
  return edge;
}

const LONGEST_PHRASE = 14;

/** The post told by the whole phrase that ends at `end`: `the Executive Secretary of the agency, Dr. Name,`, `Kenya's premier, Name,`. */
function phraseBefore(
  facts: TokenFacts,
  piece: NamePiece,
  end: number,
  names: PrintedNames,
): FoundRole | null {
  const { tokens, bits, breaks, starts, capital } = facts;
  const next = tokens[piece.to];
  if (next === undefined) return null;
  const isClosed =
    (next.kind === "mark" && next.text !== "-" && next.text !== "/" && next.text !== "&") ||
    ((bits[piece.to] ?? 0) & IS.speech) !== 0;
  const isJoined = tokens[end]?.text !== ",";
  for (let index = end - 1; index >= 0 && index > end - LONGEST_PHRASE; index -= 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    const isMark =
      token.kind === "mark" &&
      token.text !== "&" &&
      token.text !== "." &&
      token.text !== "'" &&
      token.text !== "’";
    // `…, Volta Marketing Manager, Name said`: from the comma on.
    if (isMark && (token.text !== "," || isJoined || tokens[index + 1]?.casing !== "capital")) return null;
    const isHead = ((bits[index] ?? 0) & IS.postHead) !== 0 && tokens[index + 1]?.lower === "of";
    const opens =
      isMark ||
      isDeterminer(token.lower) ||
      starts[index] === 1 ||
      breaks[index] === 1 ||
      (isJoined && isHead);
    const isOwned = token.lower === "'s";
    if (opens || isOwned) {
      const start = isOwned
        ? (startOfName(names, index) ?? index + 1)
        : isHead
          ? expandLeft(facts, index, names)
          : isMark
            ? index + 1
            : index;
      const post = readPost(facts, start, names);
      if (
        post !== null &&
        Math.max(post.to, post.title.to) === end &&
        (isClosed ||
          isJoined ||
          isMark ||
          starts[start] === 1 ||
          (starts[start - 1] === 1 && tokens[start - 1]?.kind === "word"))
      ) {
        // `Ada Obi, the director, Femi Ojo`: the phrase is the first name's.
        if (tokens[start - 1]?.text === "," && closesName(names, start - 1) && !isJoined) return null;
        return composeRole(facts, withOwner(post, facts, start, names), "roles/apposition-before");
      }
      if (isMark || breaks[index] === 1) return null;
    }
    if (isJoined && capital[index] === 1) return null;
  }
  return null;
}

/** `Its chairman, Name,`: the body that opened the sentence before is meant. */
function withOwner(post: Post, facts: TokenFacts, start: number, names: PrintedNames): Post {
  const owner = facts.tokens[start]?.lower;
  const isTheirs = owner === "its" || owner === "their";
  if (!isTheirs || facts.starts[start] !== 1 || post.affiliation !== null || post.country !== null)
    return post;
  const { opening } = names;
  return opening === null || start - opening.to > 80 ? post : { ...post, affiliation: opening };
}

// `the day president Obi left`, `last week coach Obi said`: when, and no part of the post.
const TIMES = new Set(
  "day days week weeks month months year years time moment night morning evening today yesterday".split(" "),
);
// `mechanical engineer`, `forensic accountant`, `aquatic biologist`
const ADJECTIVE = /(?:ical|ional|ental|onal|tic|nic|ric|ogic|phic|ative|ctive)$/;
// `assigned to guard Obi`, `he will coach Obi`: a verb there.
const BEFORE_VERB = new Set("to will would can could should must may might not".split(" "));

/** The first token of the post whose head stands at `head`: qualifiers and adjectives before it. */
function expandLeft(facts: TokenFacts, head: number, names: PrintedNames): number {
  const { tokens, bits, breaks, starts } = facts;
  const isLower = tokens[head]?.casing === "lower";
  let start = head;
  while (start > head - 4 && breaks[start] === 0) {
    const flags = bits[start - 1] ?? 0;
    const token = tokens[start - 1];
    if (token?.kind !== "word" || (flags & (IS.functionWord | IS.speech | IS.deed | IS.demonym)) !== 0) break;
    if (isLower && token.casing === "upper") break;
    // `Harare Health Board economist`: the body's last word is none of the post's.
    if (isLower && token.casing === "capital") {
      const name = startOfName(names, start);
      if (name !== undefined && (name < start - 1 || isBodyAt(names, name))) break;
      if (PARTY_WORDS.has(token.lower) && SEAT_HEADS.has(tokens[head]?.lower ?? "")) break;
    }
    if (PARTY_WORDS.has(token.lower) && SEAT_HEADS.has(tokens[start]?.lower ?? "")) break;
    const isQualifier = (flags & (IS.qualifier | IS.role | IS.postHead | IS.title)) !== 0;
    if (isLower && TIMES.has(token.lower)) break;
    const isAdjective =
      isLower &&
      ((flags & IS.common) !== 0 ||
        ADJECTIVE.test(token.lower) ||
        (starts[start - 1] === 1 && (flags & (IS.given | IS.family)) === 0)) &&
      (token.casing === "lower" || starts[start - 1] === 1);
    if (!isQualifier && !isAdjective) return isLower ? behindBody(facts, start, names) : start;
    start -= 1;
  }
  return start;
}

const MOST_NOUNS = 2;

/** `Volta Gas` before `pipelines executive`: where the post begins behind a body and at most two nouns; else `start`. */
function behindBody({ tokens, bits, breaks }: TokenFacts, start: number, names: PrintedNames): number {
  for (let at = start - 1; at >= start - MOST_NOUNS; at -= 1) {
    const flags = bits[at] ?? 0;
    if (tokens[at]?.casing !== "lower" || breaks[at] === 1 || breaks[at + 1] === 1) return start;
    if ((flags & (IS.functionWord | IS.speech | IS.deed)) !== 0 || tokens[at]?.lower === "'s") return start;
    const body = startOfName(names, at);
    if (body !== undefined) return isBodyAt(names, body) ? at : start;
  }
  return start;
}

interface Given {
  readonly affiliation: TokenSpan | null;
  readonly country: string | null;
  readonly of: TokenSpan | null;
}

/** The role of the words `from`..`to` right before a name, with the body or demonym before them. */
function roleOf(
  facts: TokenFacts,
  from: number,
  to: number,
  names: PrintedNames,
  given: Given | null,
): FoundRole {
  const { tokens, bits } = facts;
  let affiliation = given?.affiliation ?? null;
  let country = given?.country ?? null;
  let of = given?.of ?? null;
  if (affiliation === null && country === null && facts.breaks[from] === 0) {
    const possessive = tokens[from - 1]?.lower === "'s" ? 1 : 0;
    const end = from - possessive;
    let start = startOfName(names, end) ?? end - 1;
    if (!closesName(names, end))
      while (start > from - 9 && facts.capital[start - 1] === 1 && facts.breaks[start] === 0) start -= 1;
    if (facts.capital[end - 1] === 1) {
      const key = keyOf(tokens, start, end);
      if (((bits[end - 1] ?? 0) & IS.demonym) !== 0 && end - start === 1)
        country = DEMONYMS.get(tokens[end - 1]?.lower ?? "") ?? null;
      else if (LISTED_PLACES.get(key) === "country") {
        country = textOf(facts, start, end);
        of = { from: start, to: end };
      } else if (((bits[start] ?? 0) & IS.functionWord) === 0) affiliation = { from: start, to: end };
    }
  }
  // Who lives in a place is no officer of it.
  if (RESIDENTS.has(tokens[to - 1]?.lower ?? "")) {
    affiliation = null;
    of = null;
  }
  return composeRole(
    facts,
    { from, to, title: { from, to }, affiliation, country, of },
    "roles/title-before",
  );
}
