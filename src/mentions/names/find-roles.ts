import { DEMONYMS } from "../words/demonyms.ts";
import { IS, keyOf, LISTED_PLACES } from "./name-lexicon.ts";
import { type NameEnds, type Post, readPost, textOf } from "./read-post.ts";
import type { NamePiece } from "./split-name-run.ts";
import type { TokenFacts } from "./token-facts.ts";

/** A post that the words give to the name beside it, offsets into the text; JSON. */
export interface RoleClue {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly title: string;
  readonly affiliation: string | null;
  readonly country: string | null;
}

/** A role with the tokens its title takes, so that no name is found there. */
export interface FoundRole {
  readonly clue: RoleClue;
  readonly title: { readonly from: number; readonly to: number };
}

/** Finds the posts printed beside a name that may be a person: after it, before it, or in a credit. The best first. */
export function findRoles(facts: TokenFacts, piece: NamePiece, names: NameEnds): readonly FoundRole[] {
  const found: FoundRole[] = [];
  const after = postAfter(facts, piece, names);
  if (after !== null) found.push(toFound(facts, after, "roles/apposition"));
  const before = postBefore(facts, piece, names);
  if (before !== null) found.push(before);
  const credit = creditBefore(facts, piece);
  if (credit !== null) found.push(credit);
  return found;
}

function toFound(facts: TokenFacts, post: Post, rule: string): FoundRole {
  const { title, affiliation, country } = post;
  return {
    title,
    clue: {
      start: facts.tokens[title.from]?.start ?? 0,
      end: facts.tokens[Math.max(post.to, title.to) - 1]?.end ?? 0,
      rule,
      title: textOf(facts, title.from, title.to),
      affiliation: affiliation === null ? null : textOf(facts, affiliation.from, affiliation.to),
      country,
    },
  };
}

/** `Name, 45, a teacher from Kano`, `Name, Consul of Chile in Kano,`, `Name (head of sales)`. */
function postAfter(facts: TokenFacts, piece: NamePiece, names: NameEnds): Post | null {
  const { tokens, breaks } = facts;
  let at = piece.to;
  const mark = tokens[at]?.text;
  if (breaks[at] === 1 || (mark !== "," && mark !== "(" && mark !== "–" && mark !== "—")) return null;
  at += 1;
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.text === ",") at += 2;
  if (breaks[at] === 1) return null;
  const post = readPost(facts, at, names);
  if (post === null) return null;
  // `Ada Obi, Director Femi Ojo`: the post is the next name's.
  const next = tokens[post.to];
  if (next?.kind === "word" && next.casing === "capital" && breaks[post.to] === 0 && names.has(post.to))
    return null;
  return post;
}

/** `Environment Minister Name`, `Ajax striker Name`, `the director of Harare Zoo, Name,`. */
function postBefore(facts: TokenFacts, piece: NamePiece, names: NameEnds): FoundRole | null {
  const { tokens, bits, breaks } = facts;
  const { from } = piece;
  if (facts.posts[from] !== 0) {
    const start = from - (facts.posts[from] ?? 0);
    return before(facts, expandLeft(facts, start), from, null);
  }
  if (piece.post !== null && piece.post.to <= from) {
    const isPlainHonorific = ((bits[piece.post.to - 1] ?? 0) & (IS.title | IS.role)) === 0;
    if (isPlainHonorific) return null;
    let start = piece.post.from;
    let affiliation: { from: number; to: number } | null = null;
    let country: string | null = null;
    const owner = names.get(start);
    if (owner !== undefined && owner < piece.post.to) {
      if (LISTED_PLACES.get(keyOf(tokens, start, owner)) === "country") country = textOf(facts, start, owner);
      else affiliation = { from: start, to: owner };
      start = owner;
    }
    return before(facts, expandLeft(facts, start), piece.post.to, { affiliation, country });
  }
  if (breaks[from] === 1) return null;
  const last = tokens[from - 1];
  if (last?.casing === "lower" && ((bits[from - 1] ?? 0) & IS.role) !== 0)
    return before(facts, expandLeft(facts, from - 1), from, null);
  if (last?.text !== ",") return null;
  // `the director of Harare Zoo, Name,`: read the phrase before the comma, which must end at it.
  for (let index = from - 2; index > from - 16 && index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && token.text !== "&")) break;
    if (((bits[index] ?? 0) & IS.postHead) === 0 || tokens[index + 1]?.lower !== "of") continue;
    const start = expandLeft(facts, index);
    const post = readPost(facts, start, names);
    if (
      post !== null &&
      Math.max(post.to, post.title.to) === from - 1 &&
      (tokens[piece.to]?.kind === "mark" || ((bits[piece.to] ?? 0) & IS.speech) !== 0)
    )
      return toFound(facts, post, "roles/apposition-before");
  }
  return null;
}

/** The first token of the post whose head stands at `head`: qualifiers and adjectives before it. */
function expandLeft(facts: TokenFacts, head: number): number {
  const { tokens, bits, breaks } = facts;
  let start = head;
  while (start > head - 4 && breaks[start] === 0) {
    const flags = bits[start - 1] ?? 0;
    const token = tokens[start - 1];
    if (token?.kind !== "word" || (flags & (IS.functionWord | IS.speech | IS.deed | IS.demonym)) !== 0) break;
    const isQualifier = (flags & (IS.qualifier | IS.role | IS.postHead | IS.title)) !== 0;
    if (
      !isQualifier &&
      !(token.casing === "lower" && tokens[head]?.casing === "lower" && (flags & IS.common) !== 0)
    )
      break;
    start -= 1;
  }
  return start;
}

/** The role of the words `from`..`to` right before a name, with the body or demonym before them. */
function before(
  facts: TokenFacts,
  from: number,
  to: number,
  given: { affiliation: { from: number; to: number } | null; country: string | null } | null,
): FoundRole {
  const { tokens, bits } = facts;
  let affiliation = given?.affiliation ?? null;
  let country = given?.country ?? null;
  if (affiliation === null && country === null && facts.breaks[from] === 0) {
    const possessive = tokens[from - 1]?.lower === "'s" ? 1 : 0;
    let start = from - 1 - possessive;
    while (start > from - 9 && facts.capital[start - 1] === 1 && facts.breaks[start] === 0) start -= 1;
    const end = from - possessive;
    if (facts.capital[end - 1] === 1) {
      const key = keyOf(tokens, start, end);
      if (((bits[end - 1] ?? 0) & IS.demonym) !== 0 && end - start === 1)
        country = DEMONYMS.get(tokens[end - 1]?.lower ?? "") ?? null;
      else if (LISTED_PLACES.get(key) === "country") country = textOf(facts, start, end);
      else if (((bits[start] ?? 0) & IS.functionWord) === 0) affiliation = { from: start, to: end };
    }
  }
  return toFound(facts, { from, to, title: { from, to }, affiliation, country }, "roles/title-before");
}

const CREDITS: ReadonlyMap<string, string> = new Map([
  ["photo", "photographer"],
  ["photos", "photographer"],
  ["photograph", "photographer"],
  ["picture", "photographer"],
  ["editor", "editor"],
  ["editors", "editor"],
  ["edited", "editor"],
  ["reporter", "reporter"],
  ["translator", "translator"],
]);

/** `Photo/Name`, `Photo by Name`, `Editor: Name`. */
function creditBefore(facts: TokenFacts, piece: NamePiece): FoundRole | null {
  const { tokens, breaks } = facts;
  const mark = tokens[piece.from - 1];
  const word = tokens[piece.from - 2];
  if (breaks[piece.from] === 1 || breaks[piece.from - 1] === 1 || mark === undefined || word === undefined)
    return null;
  if (mark.text !== "/" && mark.text !== ":" && mark.lower !== "by") return null;
  const title = CREDITS.get(word.lower);
  if (title === undefined) return null;
  return {
    title: { from: piece.from - 2, to: piece.from - 1 },
    clue: { start: word.start, end: word.end, rule: "roles/credit", title, affiliation: null, country: null },
  };
}
