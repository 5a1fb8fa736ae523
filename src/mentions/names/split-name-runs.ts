import { TWO_WORD_DEMONYMS } from "../words/demonyms.ts";
import { FIRM_POSTS, PLURAL_TITLES } from "../words/post-words.ts";
import { TITLED_PLACES } from "../words/titled-places.ts";
import { IS, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import { endOfTitledName, hasHeadBeforeLink, namesNobody, titlesBody } from "./titled-names.ts";
import type { NameRun, TokenFacts } from "./token-facts.ts";
import { isNamedEvent } from "./weigh-event.ts";

/** One name cut from a run: `tokens.slice(from, to)`, and what stood before it within the run. */
export interface NamePiece {
  readonly from: number;
  readonly to: number;
  /** The honorific or title word that stood right before it, lower case; null where none. */
  readonly honorific: string | null;
  /** Token span of a post printed right before the name: `Environment Minister`; null where none. */
  readonly post: { readonly from: number; readonly to: number } | null;
  /** The demonym right before it, lower case. */
  readonly demonym: string | null;
  /** True where the one word is a common noun or a post, and only a full name elsewhere could make it a name. */
  readonly isCommon: boolean;
}

const ALWAYS_HONORIFIC = new Set(
  "mr mrs ms mx dr eng gen col capt sgt maj lt hon amb comrade uncle auntie aunt prof madam madame mme mlle monsieur herr frau signor señor señora senor senora rev reverend messrs engr barr alhaji alhaja shri smt sri".split(
    " ",
  ),
);
// Letters that follow a name and are no part of it.
const TIMES_OF_POSTS = new Set(["former", "acting", "outgoing", "incoming", "then", "late", "ex"]);
const AFTER_NAMES = new Set("kc qc sc mp mep mla mlc td obe cbe mbe kbe dbe frs phd ias ips".split(" "));
const HEADS = IS.organisationHead | IS.suffix | IS.placeHead | IS.eventHead | IS.facility;

/** Cuts runs into names: honorifics, posts and demonyms off, a listed place off what follows it. In document order. */
export function splitNameRuns(facts: TokenFacts, runs: readonly NameRun[]): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  for (const { from, to } of runs) split(facts, from, to, NOTHING, pieces);
  return pieces;
}

type Before = Pick<NamePiece, "honorific" | "post" | "demonym">;
const NOTHING: Before = { honorific: null, post: null, demonym: null };

function push(pieces: NamePiece[], from: number, to: number, before: Before): void {
  if (to > from)
    pieces.push({
      from,
      to,
      honorific: before.honorific,
      post: before.post,
      demonym: before.demonym,
      isCommon: false,
    });
}

function split(facts: TokenFacts, start: number, end: number, before: Before, pieces: NamePiece[]): void {
  const { tokens, bits, starts } = facts;
  let from = start;
  let to = end;
  while (
    from < to &&
    (tokens[from]?.kind === "mark" ||
      (((bits[from] ?? 0) & IS.functionWord) !== 0 &&
        tokens[from]?.lower !== "the" &&
        (starts[from] === 1 || tokens[from]?.casing === "lower")))
  )
    from += 1;
  while (
    to > from &&
    ((tokens[to - 1]?.kind === "mark" && !isStopOfSuffix(facts, to - 1)) ||
      (tokens[to - 1]?.casing === "lower" && tokens[to - 1]?.kind === "word"))
  )
    to -= 1;
  if (to - from > 2 && tokens[to - 1]?.casing === "upper" && AFTER_NAMES.has(tokens[to - 1]?.lower ?? ""))
    to -= 1;
  if (to <= from) return;

  const first = tokens[from];
  if (first === undefined) return;
  // `Former Kenyan president`: the word says when the post was held.
  if (to - from > 1 && TIMES_OF_POSTS.has(first.lower) && ((bits[from + 1] ?? 0) & IS.demonym) !== 0) {
    split(facts, from + 1, to, before, pieces);
    return;
  }
  // Places and bodies are asked for before a form of address is cut off.
  const isAddress =
    ALWAYS_HONORIFIC.has(first.lower) || ((bits[from] ?? 0) & (IS.honorific | IS.title)) !== 0;
  if (isAddress && before.honorific === null) {
    if (namesNobody(facts, from, to)) return;
    const end = endOfTitledName(facts, from, to);
    if (end > from) {
      push(pieces, from, end, before);
      split(facts, end, to, NOTHING, pieces);
      return;
    }
  }
  // Honorifics that are nothing else.
  if (ALWAYS_HONORIFIC.has(first.lower) && to - from > 1) {
    split(facts, from + 1, to, { ...before, honorific: first.lower }, pieces);
    return;
  }
  for (let index = to - 2; index > from; index -= 1) {
    const token = tokens[index];
    if (token?.casing !== "capital" || !ALWAYS_HONORIFIC.has(token.lower)) continue;
    // `Colombo Sri Lanka`
    if (endOfTitledName(facts, index, to) > index) continue;
    split(facts, from, index, before, pieces);
    split(facts, index + 1, to, { ...NOTHING, honorific: token.lower }, pieces);
    return;
  }
  if (to - from === 1) {
    pushSingle(facts, from, before, pieces);
    return;
  }
  if (before.honorific === null && isNamedEvent(facts, from, to)) {
    push(pieces, from, to, before);
    return;
  }
  const isListed = mayBeListed(facts, from);
  if (isListed) {
    const whole = keyOf(tokens, from, to);
    if ((LISTED_PLACES.has(whole) && !TITLED_PLACES.has(whole)) || LISTED_ORGANISATIONS.has(whole)) {
      push(pieces, from, to, before);
      return;
    }
    if (TWO_WORD_DEMONYMS.has(whole) || TWO_WORD_DEMONYMS.has(whole.replace(/s$/, ""))) return;
  }
  const last = isStopOfSuffix(facts, to - 1) ? to - 2 : to - 1;
  const endsInHead = ((bits[last] ?? 0) & HEADS) !== 0 || hasHeadBeforeLink(facts, from, to);
  const hasOf = hasLower(facts, from, to);

  // The last post or soft honorific with a name after it.
  if (!endsInHead || ((bits[last] ?? 0) & (IS.given | IS.family)) !== 0) {
    for (let index = last - 1; index >= from; index -= 1) {
      const flags = bits[index] ?? 0;
      const token = tokens[index];
      if (token === undefined || token.casing === "lower") continue;
      // `Court of Justice`, `Office of the President`: what a body is for is no post.
      if (index > from && tokens[index - 1]?.casing === "lower") continue;
      if (token.lower === "general" && /^consulates?$/.test(tokens[index - 1]?.lower ?? "")) continue;
      // `Md Anwar`: a given name in short, where `MD` is a post.
      if (token.lower === "md" && token.casing === "capital") continue;
      // `Foreign Ministers Meeting`, `Governors Association`: those who meet, no post of a person.
      if (PLURAL_TITLES.has(token.lower) && ((bits[index + 1] ?? 0) & HEADS) !== 0) continue;
      const isTitle = (flags & IS.title) !== 0;
      const isHonorific = (flags & IS.honorific) !== 0 && index === from;
      if ((!isTitle && !isHonorific) || (index === from && titlesBody(facts, from))) continue;
      // `Tan Sri` is how someone is addressed; `Tan` alone is a family.
      if (token.lower === "tan") continue;
      // A given name that is a title too (`Dean`, `Earl`) opens the name itself.
      if ((flags & IS.given) !== 0 && index === from && starts[from] === 0 && before.post === null) continue;
      let next = index + 1;
      if (tokens[next]?.text === "." || tokens[next]?.text === ",") next += 1;
      if (next >= to || tokens[next]?.casing === "lower") continue;
      if (LISTED_PLACES.has(keyOf(tokens, next, to)) && ((bits[next] ?? 0) & (IS.given | IS.family)) === 0)
        continue;
      splitPost(facts, from, index + 1, pieces);
      split(
        facts,
        next,
        to,
        {
          honorific: isTitle && index > from ? before.honorific : token.lower,
          post: { from, to: index + 1 },
          demonym: before.demonym,
        },
        pieces,
      );
      return;
    }
  }
  // A post with no name after it.
  if (
    ((bits[last] ?? 0) & IS.title) !== 0 &&
    ((bits[last] ?? 0) & (IS.given | IS.family)) === 0 &&
    (((bits[from] ?? 0) & IS.given) === 0 || to - from > 3) &&
    tokens[last - 1]?.casing !== "lower" &&
    tokens[last]?.casing !== "upper"
  ) {
    splitPost(facts, from, to, pieces);
    return;
  }
  // Demonyms open the names of bodies, and are cut off others.
  let after = from;
  const two = isListed ? TWO_WORD_DEMONYMS.get(keyOf(tokens, from, from + 2)) : undefined;
  if (two !== undefined) after = from + 2;
  else if (((bits[from] ?? 0) & IS.demonym) !== 0 && (((bits[from] ?? 0) & IS.given) === 0 || endsInHead))
    after = from + 1;
  if (after > from && after < to) {
    if (endsInHead || hasOf || hasInnerHead(facts, after, last)) {
      push(pieces, from, to, before);
      return;
    }
    split(facts, after, to, { ...before, demonym: tokens[from]?.lower ?? null }, pieces);
    return;
  }
  // A listed place with a person or another name after it.
  const known = endOfListedPlace(facts, from, to);
  if (known > from && known < to && !endsInHead) {
    const rest = bits[known] ?? 0;
    const isPerson =
      to - known >= 2 &&
      (rest & (IS.given | IS.familyFirst)) !== 0 &&
      ((bits[from] ?? 0) & (IS.given | IS.family)) === 0;
    if (isPerson) {
      push(pieces, from, known, before);
      split(facts, known, to, NOTHING, pieces);
      return;
    }
  }
  // `CEO of Volta Bank Ana Rojas`: who holds the post stands behind the body without a comma.
  const holder = startOfHolder(facts, from, to);
  if (holder > from) {
    push(pieces, from, holder, before);
    split(facts, holder, to, NOTHING, pieces);
    return;
  }
  // A common word that opens the sentence is no part of what follows, unless a head noun or `of` closes the name.
  const opensSentence =
    starts[from] === 1 &&
    !endsInHead &&
    !hasOf &&
    ((bits[from] ?? 0) & (IS.given | IS.family | IS.placeOpener)) === 0;
  if (opensSentence && ((bits[from] ?? 0) & IS.role) !== 0) {
    split(facts, from + 1, to, { ...before, post: { from, to: from + 1 } }, pieces);
    return;
  }
  if (
    opensSentence &&
    ((bits[from] ?? 0) & IS.common) !== 0 &&
    (to - from > 2 || ((bits[from + 1] ?? 0) & (IS.given | IS.opensListed)) !== 0)
  ) {
    split(facts, from + 1, to, before, pieces);
    return;
  }
  push(pieces, from, to, before);
}

/** True for `Kenyan Medical Association Kisumu`: a body's head noun stands inside, and more of its name behind. */
function hasInnerHead({ bits }: TokenFacts, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const flags = bits[index] ?? 0;
    if ((flags & IS.organisationHead) !== 0 && (flags & IS.weakOrganisationHead) === 0) return true;
  }
  return false;
}

const POST = IS.postHead | IS.title | IS.role;
const POST_LINKS = new Set(["of", "at", "in", "for", "to"]);
const LONGEST_PERSON = 4;

/** Where the name of a person begins behind the body or place that a post before `from` is of; `from` where none does. */
function startOfHolder(facts: TokenFacts, from: number, to: number): number {
  const { tokens, bits, breaks } = facts;
  const link = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (to - from < 3 || breaks[from] === 1 || !POST_LINKS.has(tokens[link]?.lower ?? "")) return from;
  if (((bits[link - 1] ?? 0) & POST) === 0 || breaks[link] === 1) return from;
  const hasOf = hasLower(facts, from, to);
  for (let cut = to - 2; cut > from && to - cut <= LONGEST_PERSON; cut -= 1) {
    if (!mayBePerson(facts, cut, to)) continue;
    const last = bits[cut - 1] ?? 0;
    const isBody =
      (last & HEADS) !== 0 || (hasOf && (last & IS.common) !== 0) || endsListed(facts, from, cut);
    if (isBody) return cut;
  }
  return from;
}

// `Organisation of Rice Exporting Countries`: what no person is called.
const MATTER = /(?:ing|ies|tion|ment|ance|ence|ity|ics)$/;

/** True for two capitals or more that are no words and no heads of bodies: a person's name may stand there. */
function mayBePerson({ tokens, bits }: TokenFacts, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const flags = bits[index] ?? 0;
    if (tokens[index]?.casing === "lower" && (index === from || (flags & IS.particle) === 0)) return false;
    if (tokens[index]?.kind !== "word") return false;
    const isNamed = (flags & (IS.given | IS.family | IS.familyFirst | IS.particle)) !== 0;
    if (!isNamed && MATTER.test(tokens[index]?.lower ?? "")) return false;
    if (!isNamed && (flags & (HEADS | IS.common | IS.title | IS.demonym | IS.functionWord)) !== 0)
      return false;
  }
  return !LISTED_PLACES.has(keyOf(tokens, from, to));
}

/** True where a listed place or body ends before `to`. */
function endsListed({ tokens }: TokenFacts, from: number, to: number): boolean {
  for (let start = Math.max(from, to - 4); start < to; start += 1) {
    const key = keyOf(tokens, start, to);
    if (LISTED_PLACES.has(key) || (start === from && LISTED_ORGANISATIONS.has(key))) return true;
  }
  return false;
}

/** A name of one word, if it may be one. */
function pushSingle(facts: TokenFacts, from: number, before: Before, pieces: NamePiece[]): void {
  const { tokens, bits } = facts;
  const to = from + 1;
  const flags = bits[from] ?? 0;
  const token = tokens[from];
  if (token === undefined) return;
  const isNamed = (flags & (IS.given | IS.family)) !== 0;
  const key = keyOf(tokens, from, to);
  const isListed =
    (flags & IS.opensListed) !== 0 && (LISTED_PLACES.has(key) || LISTED_ORGANISATIONS.has(key));
  if (token.text.length === 1 || (flags & IS.functionWord) !== 0) return;
  if (
    !isNamed &&
    !isListed &&
    token.casing !== "upper" &&
    (flags & (IS.title | IS.common | IS.honorific)) !== 0
  ) {
    if (before.honorific === null || (flags & IS.title) !== 0)
      pieces.push({ from, to, honorific: null, post: null, demonym: null, isCommon: true });
    else push(pieces, from, to, before);
    return;
  }
  if (before.honorific === null && (flags & IS.demonym) !== 0 && !isListed && token.casing !== "upper")
    return;
  if ((flags & IS.calendar) !== 0) return;
  push(pieces, from, to, before);
}

/** What stands in a post before its first post word may itself name a place or a body: `Kenya Police Commissioner`. */
function splitPost(facts: TokenFacts, from: number, stop: number, pieces: NamePiece[]): void {
  const { tokens, bits } = facts;
  let cut = from;
  while (
    cut < stop &&
    (((bits[cut] ?? 0) & (IS.title | IS.qualifier | IS.honorific)) === 0 || isDivision(facts, from, cut))
  )
    cut += 1;
  if (cut === from) return;
  let open = from;
  while (open < cut && ((bits[open] ?? 0) & IS.demonym) !== 0) open += 1;
  if (open >= cut || TWO_WORD_DEMONYMS.has(keyOf(tokens, open, cut))) return;
  const lastOfCut = bits[cut - 1] ?? 0;
  const isListed =
    LISTED_PLACES.has(keyOf(tokens, open, cut)) || LISTED_ORGANISATIONS.has(keyOf(tokens, open, cut));
  const isAcronym = cut - open === 1 && tokens[open]?.casing === "upper";
  if (isListed || isAcronym || (lastOfCut & HEADS) !== 0) push(pieces, open, cut, NOTHING);
  else {
    const place = endOfListedPlace(facts, open, cut);
    if (place > open) push(pieces, open, place, NOTHING);
    else if (cut - open >= 2 || isFirmBefore(facts, open, cut)) push(pieces, open, cut, NOTHING);
  }
}

/** True for `Zorbal` of `Zorbal CEO`: a word in no list before a post that firms give. */
function isFirmBefore({ tokens, bits }: TokenFacts, at: number, post: number): boolean {
  return (bits[at] ?? 0) === 0 && tokens[at]?.text.length !== 1 && FIRM_POSTS.has(tokens[post]?.lower ?? "");
}

const DIVISIONS = new Set(["state", "province", "county", "district", "region", "city", "municipal"]);

/** True for the second word of `Benue State Governor`, `Yongjia County Mayor`. */
function isDivision({ tokens, bits }: TokenFacts, from: number, at: number): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  return (
    before?.casing === "capital" &&
    ((bits[at - 1] ?? 0) & (IS.demonym | IS.qualifier | IS.title)) === 0 &&
    DIVISIONS.has(tokens[at]?.lower ?? "")
  );
}

/** True where a lower-case joining word stands inside: `of`, `for`, `and`. */
export function hasLower(facts: TokenFacts, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = facts.tokens[index];
    if (token?.casing === "lower" && ((facts.bits[index] ?? 0) & IS.particle) === 0) return true;
  }
  return false;
}

/** True where a listed place, body or demonym may begin: no other words need to be looked up as one. */
export function mayBeListed({ tokens, bits }: TokenFacts, from: number): boolean {
  return (
    ((bits[from] ?? 0) & IS.opensListed) !== 0 ||
    tokens[from]?.text.includes(".") === true ||
    tokens[from + 1]?.lower === "'s"
  );
}

/** The token after the longest listed place that begins at `from`, or `from`. */
export function endOfListedPlace(facts: TokenFacts, from: number, to: number): number {
  if (((facts.bits[from] ?? 0) & IS.opensListed) === 0 && !facts.tokens[from]?.text.includes("."))
    return from;
  for (let end = Math.min(to, from + 5); end > from; end -= 1)
    if (LISTED_PLACES.has(keyOf(facts.tokens, from, end))) return end;
  return from;
}

/** True for the stop of `Ltd.` and the like. */
function isStopOfSuffix(facts: TokenFacts, at: number): boolean {
  return facts.tokens[at]?.text === "." && ((facts.bits[at - 1] ?? 0) & IS.suffix) !== 0;
}
