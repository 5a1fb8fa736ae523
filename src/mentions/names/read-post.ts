import { DEMONYMS, TWO_WORD_DEMONYMS } from "../words/demonyms.ts";
import { PARTY_WORDS, RESIDENTS, SEAT_HEADS } from "../words/post-words.ts";
import { IS, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import { endOfName, isBodyAt, opensName, type PrintedNames } from "./printed-names.ts";
import { isOpen, LINKS, readObject } from "./read-post-object.ts";
import { textOf } from "./text-of.ts";
import type { TokenFacts } from "./token-facts.ts";

/** A post as the words print it, in tokens, half-open. */
export interface Post {
  readonly from: number;
  readonly to: number;
  readonly title: { readonly from: number; readonly to: number };
  readonly affiliation: { readonly from: number; readonly to: number } | null;
  /** The country as printed, or the country of a demonym (`Chilean` reads `Chile`). */
  readonly country: string | null;
  /** The country or place that the post is of, where its name is printed: `Mayor of Kano`, `Chile's president`. */
  readonly of: { readonly from: number; readonly to: number } | null;
}

const DETERMINERS = new Set([
  "a",
  "an",
  "the",
  "its",
  "his",
  "her",
  "their",
  "our",
  "then",
  "currently",
  "now",
  "also",
  "formerly",
  "as",
]);
/** True for a word that opens the words for a post: `the`, `its`. */
export const isDeterminer = (lower: string): boolean => DETERMINERS.has(lower);

const ENVOYS = new Set([
  "ambassador",
  "envoy",
  "representative",
  "delegate",
  "emissary",
  "adviser",
  "advisor",
]);
const LONGEST_TITLE = 9;
/** Posts joined by `and` that one person is given at once. */
const MOST_POSTS = 3;
/**
 * Reads the post that begins at token `at`: `the Deputy Director of Harare Zoo`, `Chile's minister of energy`,
 * `Consul-General of Italy in Kano`. Null where no word for a post stands there. Never reads over a line break, a full stop or a verb of speech.
 */
export function readPost(facts: TokenFacts, at: number, names: PrintedNames): Post | null {
  return readPosts(facts, at, names, MOST_POSTS);
}

function readPosts(facts: TokenFacts, at: number, names: PrintedNames, most: number): Post | null {
  const { tokens, bits } = facts;
  let start = at;
  while (DETERMINERS.has(tokens[start]?.lower ?? "") && (start === at || isOpen(facts, start))) start += 1;
  if (start > at && !isOpen(facts, start)) return null;
  let country: string | null = null;
  let affiliation: Post["affiliation"] = null;
  let of: Post["of"] = null;
  // `the agency's manager`: a body told before, in short.
  for (let index = start; index < start + 3 && tokens[index]?.casing === "lower"; index += 1) {
    if (tokens[index + 1]?.lower !== "'s" || tokens[index]?.lower === "'s") continue;
    affiliation = names.byHead.get(tokens[index]?.lower ?? "") ?? null;
    start = index + 2;
    break;
  }
  if (PARTY_WORDS.has(tokens[start]?.lower ?? "") && SEAT_HEADS.has(tokens[start + 1]?.lower ?? "")) {
    affiliation = { from: start, to: start + 1 };
    start += 1;
  }
  const ownerEnd = endOfName(names, start);
  if (ownerEnd !== undefined) {
    const isOwner = tokens[ownerEnd]?.lower === "'s";
    const next = isOwner ? ownerEnd + 1 : ownerEnd;
    // `Kenya's minister`, `Ajax striker`: an owner only where a post follows at once.
    if (isOpen(facts, next) && endOfTitle(facts, next, names) > next) {
      const key = keyOf(tokens, start, ownerEnd);
      if (LISTED_PLACES.get(key) === "country") {
        country = textOf(facts, start, ownerEnd);
        of = { from: start, to: ownerEnd };
      } else if (
        isOwner ||
        LISTED_ORGANISATIONS.has(key) ||
        LISTED_PLACES.has(key) ||
        tokens[ownerEnd]?.casing === "lower" ||
        ((bits[ownerEnd - 1] ?? 0) & IS.placeHead) !== 0
      )
        affiliation = { from: start, to: ownerEnd };
      if (country !== null || affiliation !== null) start = next;
    }
  }
  const two = TWO_WORD_DEMONYMS.get(keyOf(tokens, start, start + 2));
  if (two !== undefined) {
    country ??= two;
    start += 2;
  } else if (
    ((bits[start] ?? 0) & IS.demonym) !== 0 &&
    tokens[start]?.casing === "capital" &&
    (bits[start + 1] ?? 0) !== 0
  ) {
    country ??= DEMONYMS.get(tokens[start]?.lower ?? "") ?? null;
    start += 1;
  }
  const head = endOfTitle(facts, start, names);
  if (head === start) return null;
  let titleEnd = head;
  let to = head;
  const link = tokens[head]?.lower ?? "";
  if (isOpen(facts, head) && (LINKS.has(link) || (link === "in" && isPostIn(facts, head)))) {
    let object = head + 1;
    while ((tokens[object]?.lower === "the" || tokens[object]?.lower === "a") && isOpen(facts, object))
      object += 1;
    // `head of Kano-based Volta Data`
    if (tokens[object]?.lower.endsWith("-based") === true && isOpen(facts, object)) object += 1;
    const called = names.byHead.get(tokens[object]?.lower ?? "");
    const seat = seatEnd(facts, head, object, names);
    const read = seat === null ? readObject(facts, object, names) : null;
    if (seat !== null) {
      to = seat;
      titleEnd = seat;
    } else if (
      called !== undefined &&
      object > head + 1 &&
      !opensName(names, object) &&
      closes(facts, object + 1)
    ) {
      // `the chairman of the board`: a body told before, in short.
      to = object + 1;
      affiliation ??= called;
    } else if (read !== null) {
      to = read.to;
      if (read.affiliation !== null) affiliation ??= read.affiliation;
      if (read.country !== null) country ??= read.country;
      titleEnd = read.titleEnd ?? head;
      if (link === "of" && !RESIDENTS.has(tokens[head - 1]?.lower ?? "")) of ??= read.of;
    }
  }
  // `in Chengdu` after a mission's post goes with it, and `the envoy in Lima, Name,` too.
  if (tokens[to]?.lower === "in" && isOpen(facts, to)) {
    const place = endOfName(names, to + 1);
    const isClosed = place !== undefined && tokens[place]?.text === ",";
    if (place !== undefined && (country !== null || affiliation !== null || isClosed)) to = place;
  }
  // A second post: `… and Mayor of Kano` makes the title the whole.
  if (most > 1 && tokens[to]?.lower === "and" && isOpen(facts, to)) {
    const second = readPosts(facts, to + 1, names, most - 1);
    if (second !== null && second.from <= to + 3) {
      return {
        from: at,
        to: second.to,
        title: {
          from: start,
          to: second.title.to === second.to ? second.to : Math.max(second.title.to, second.to),
        },
        affiliation: affiliation ?? second.affiliation,
        country: country ?? second.country,
        of: of ?? second.of,
      };
    }
  }
  return { from: at, to, title: { from: start, to: titleEnd }, affiliation, country, of };
}

const HELD_IN = new Set([
  "lecturer",
  "professor",
  "secretary",
  "reader",
  "researcher",
  "fellow",
  "specialist",
  "engineer",
]);

/** True for `lecturer in economics`, `Permanent Secretary in the Ministry of Works`: no place where the post is held. */
function isPostIn({ tokens, bits }: TokenFacts, link: number): boolean {
  if (!HELD_IN.has(tokens[link - 1]?.lower ?? "")) return false;
  const at = tokens[link + 1]?.lower === "the" ? link + 2 : link + 1;
  const flags = bits[at] ?? 0;
  return tokens[at]?.casing === "lower"
    ? (flags & IS.functionWord) === 0
    : (flags & IS.organisationHead) !== 0;
}

// Who stands for a seat, or speaks for a body: `representative for the Volta Union`.
const SPEAKS_FOR = new Set(["representative", "delegate", "member"]);

/** The token after the seat in `MP for Kano`, `ambassador to Chile`, or null where the post holds none. */
function seatEnd(facts: TokenFacts, link: number, object: number, names: PrintedNames): number | null {
  const { tokens } = facts;
  const head = tokens[link - 1]?.lower ?? "";
  const isSeat =
    SEAT_HEADS.has(head) &&
    /^(?:for|from)$/.test(tokens[link]?.lower ?? "") &&
    !(SPEAKS_FOR.has(head) && isBodyAt(names, object));
  const isHost = ENVOYS.has(head) && tokens[link]?.lower === "to";
  if (!isSeat && !isHost) return null;
  return endOfName(names, object) ?? null;
}

/** True where no more of a noun phrase stands at `at`. */
function closes(facts: TokenFacts, at: number): boolean {
  const token = facts.tokens[at];
  return (
    token === undefined ||
    (token.kind === "mark" && token.text !== "-" && token.text !== "&") ||
    !isOpen(facts, at) ||
    ((facts.bits[at] ?? 0) & (IS.functionWord | IS.speech)) !== 0 ||
    token.casing !== "lower"
  );
}

/** The token after the title's last head noun (`Executive Director and Head`), or `start` where there is none. */
function endOfTitle(facts: TokenFacts, start: number, names: PrintedNames): number {
  const { tokens, bits } = facts;
  let end = start;
  for (let index = start; index < start + LONGEST_TITLE; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > start && !isOpen(facts, index))) break;
    const flags = bits[index] ?? 0;
    // `But chair of the bench`: the sentence's own first word.
    if (facts.starts[index] === 1 && (flags & IS.functionWord) !== 0) break;
    if (token.kind === "number") {
      if (end > start || index > start) break;
      continue;
    }
    if (token.kind === "mark") {
      // `Commerce, Trade and Investment Commissioner`: commas before the head, between what the post is for.
      const isMatter = token.text === "," && end === start && index > start && isMatterList(facts, index);
      const isPlural =
        /^['’]$/.test(token.text) && token.glued && tokens[index - 1]?.lower.endsWith("s") === true;
      if (!isMatter && !isPlural && token.text !== "&" && token.text !== "/") break;
      continue;
    }
    if (token.lower === "and" || token.lower === "&") {
      if (index === start) break;
      const opens = bits[index + 1] ?? 0;
      if ((opens & (IS.postHead | IS.title | IS.qualifier | IS.role | IS.common)) === 0) break;
      continue;
    }
    if (
      (flags & (IS.postHead | IS.title | IS.role)) !== 0 &&
      token.lower !== "first" &&
      !((flags & IS.speech) !== 0 && token.casing === "lower")
    ) {
      end = index + 1;
      continue;
    }
    if (token.casing === "lower" && (flags & (IS.functionWord | IS.speech | IS.deed | IS.particle)) !== 0)
      break;
    if (token.casing !== "lower" && (flags & (IS.given | IS.family)) !== 0 && (flags & IS.common) === 0)
      break;
    const isNamed =
      opensName(names, index) &&
      (flags & (IS.common | IS.qualifier | IS.organisationHead | IS.demonym)) === 0;
    if (isNamed && index > start && token.casing === "capital" && end > start) break;
  }
  return end;
}

function isMatterList(facts: TokenFacts, comma: number): boolean {
  const { tokens, bits } = facts;
  for (let index = comma + 1; index < comma + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && token.text !== ",")) return false;
    if ((token.lower === "and" || token.text === "&") && index > comma + 1)
      return ((bits[index + 1] ?? 0) & IS.common) !== 0 || ((bits[index + 2] ?? 0) & IS.postHead) !== 0;
    if (token.casing === "lower") return false;
  }
  return false;
}
