import { DEMONYMS, TWO_WORD_DEMONYMS } from "../words/demonyms.ts";
import { PLACE_HEADS } from "../words/place-words.ts";
import { IS, keyOf, LISTED_PLACES } from "./name-lexicon.ts";
import { endOfName, isBodyAt, opensName, type PrintedNames } from "./printed-names.ts";
import { textOf } from "./text-of.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Words between a post and what it is of. */
export const LINKS = new Set(["of", "for", "at", "with", "from", "to", "on"]);
/** Kinds of place that are governed: a post there is of the place, `Mayor of Kano`. */
const DIVISIONS = new Set([
  "city",
  "town",
  "village",
  "township",
  "district",
  "county",
  "province",
  "region",
  "state",
  "island",
]);

interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** What a post is of, read from the token after its `of`, `for`, `at`. */
export interface PostObject {
  readonly to: number;
  readonly affiliation: TokenSpan | null;
  readonly country: string | null;
  /** The name of the country or place that it is of, where it is of one and no body. */
  readonly of: TokenSpan | null;
  /** Where the title goes on through the object (`Mayor of Kano`, `Head of Sales`); null where it does not. */
  readonly titleEnd: number | null;
}

const LONGEST_OBJECT = 12;

/** Reads what a post is of: a body, a country, a place or a matter. Null where no noun stands at `at`. */
export function readObject(facts: TokenFacts, at: number, names: PrintedNames): PostObject | null {
  const { tokens, bits } = facts;
  const end = endOfName(names, at);
  const described = bodyAfterNoun(facts, end ?? at, names);
  if (described !== null)
    return { to: described.to, affiliation: described, country: null, of: null, titleEnd: null };
  if (end !== undefined) {
    const key = keyOf(tokens, at, end);
    const place = LISTED_PLACES.get(key);
    const headWord = tokens[end - 1]?.lower ?? "";
    if (
      place === "country" ||
      /^(?:republic|kingdom|state|sultanate) of /.test(key) ||
      (/ republic of /.test(key) && !/consulate|embassy/.test(key))
    )
      return {
        to: end,
        affiliation: null,
        country: textOf(facts, at, end),
        of: { from: at, to: end },
        titleEnd: null,
      };
    const isDivision =
      end > at + 1 &&
      ((bits[end - 1] ?? 0) & IS.organisationHead) === 0 &&
      DIVISIONS.has(PLACE_HEADS.get(headWord) ?? "");
    if (place !== undefined || isDivision)
      return { to: end, affiliation: null, country: null, of: { from: at, to: end }, titleEnd: end };
    // `Director of Public Health at the Volta Clinic`: the first name is what the post is for.
    const further =
      tokens[end]?.lower === "at" || !isBodyAt(names, at) ? bodyBehind(facts, end, names) : null;
    if (further !== null)
      return { to: further.to, affiliation: further, country: null, of: null, titleEnd: end };
    const isOfNation = /\b(?:republic|kingdom) of \p{L}/u.test(key);
    return {
      to: end,
      affiliation: { from: at, to: end },
      country: isOfNation ? countryIn(facts, at, end) : nationOfMission(facts, at, key),
      of: null,
      titleEnd: null,
    };
  }
  // What the post is for: `Head of Corporate Banking at …`, `minister of water and energy`.
  let index = at;
  for (; index < at + LONGEST_OBJECT; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isOpen(facts, index) || token.kind === "mark") break;
    const flags = bits[index] ?? 0;
    if (index > at && (LINKS.has(token.lower) || token.lower === "in")) {
      const inner = tokens[index + 1]?.lower === "the" ? index + 2 : index + 1;
      if (token.lower !== "in" && opensName(names, inner)) {
        const object = readObject(facts, inner, names);
        if (object !== null) return { ...object, titleEnd: object.titleEnd ?? index };
      }
      if (token.lower !== "of") break;
      continue;
    }
    if (token.lower === "and" || token.text === "&") {
      if (
        (flags & IS.functionWord) !== 0 &&
        ((bits[index + 1] ?? 0) & (IS.postHead | IS.title)) !== 0 &&
        tokens[index + 1]?.casing === tokens[at]?.casing
      )
        break;
      continue;
    }
    if (
      token.casing === "lower" &&
      (flags & (IS.functionWord | IS.speech | IS.deed)) !== 0 &&
      token.lower !== "the"
    )
      break;
    if (token.casing !== "lower" && opensName(names, index) && index > at && (flags & IS.common) === 0) break;
  }
  if (index === at) return null;
  const isBody = index > at + 1 && tokens[at - 1]?.lower === "the" && isPlainBody(facts, at, index);
  return isBody
    ? { to: index, affiliation: { from: at, to: index }, country: null, of: null, titleEnd: null }
    : { to: index, affiliation: null, country: null, of: null, titleEnd: index };
}

/** The body in `at the Volta Clinic`, read from the link at `at`; null where none is named there. */
function bodyBehind(facts: TokenFacts, at: number, names: PrintedNames): TokenSpan | null {
  const link = facts.tokens[at]?.lower;
  if ((link !== "at" && link !== "for" && link !== "of") || !isOpen(facts, at)) return null;
  const from = facts.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const to = isOpen(facts, from) ? endOfName(names, from) : undefined;
  return to !== undefined && isBodyAt(names, from) ? { from, to } : null;
}

const PLAIN_BODIES = new Set(
  "administration agency association authority bank board bureau commission committee company council court department directorate division federation foundation government hospital institute laboratory ministry museum office organisation organization party police service union university".split(
    " ",
  ),
);

/** True for words of small letters that name a body all the same: `provincial department of commerce`, `state power company`. */
function isPlainBody({ tokens }: TokenFacts, from: number, to: number): boolean {
  if (PLAIN_BODIES.has(tokens[to - 1]?.lower ?? "")) return true;
  for (let index = from + 1; index < to; index += 1)
    if (tokens[index]?.lower === "of") return PLAIN_BODIES.has(tokens[index - 1]?.lower ?? "");
  return false;
}

const MOST_NOUNS = 4;

/** The body in `the consultancy Volta Data`, `at the right-wing Volta Forum`, read from its first small word; null where none. */
function bodyAfterNoun(facts: TokenFacts, at: number, names: PrintedNames): TokenSpan | null {
  const { tokens, bits } = facts;
  const isAt = tokens[/^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1]?.lower === "at";
  for (let index = at; index < at + MOST_NOUNS; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word" || !isOpen(facts, index)) return null;
    const from = index;
    const to = endOfName(names, from);
    if (to !== undefined) {
      const noun = bits[index - 1] ?? 0;
      const isNoun =
        tokens[index - 1]?.lower === "tank" || (noun & (IS.beforeOrganisation | IS.organisationHead)) !== 0;
      return index > at && (isNoun || isAt || isBodyAt(names, from)) ? { from, to } : null;
    }
    if (token.casing !== "lower" || ((bits[index] ?? 0) & IS.functionWord) !== 0) return null;
  }
  return null;
}

const MISSION = /\b(?:consulate|embassy|legation|high commission|permanent mission)\b/;

/** The country of `British Embassy in Kano`, `South Korean Consulate`; null for what is no mission. */
function nationOfMission({ tokens }: TokenFacts, at: number, key: string): string | null {
  if (!MISSION.test(key)) return null;
  return TWO_WORD_DEMONYMS.get(keyOf(tokens, at, at + 2)) ?? DEMONYMS.get(tokens[at]?.lower ?? "") ?? null;
}

function countryIn(facts: TokenFacts, from: number, to: number): string | null {
  for (let index = from; index < to; index += 1) {
    const lower = facts.tokens[index]?.lower ?? "";
    if (lower !== "republic" && lower !== "kingdom") continue;
    let start = index;
    while (start > from && facts.tokens[start - 1]?.casing === "capital") start -= 1;
    let end = index + 1;
    while (
      end < to &&
      (facts.tokens[end]?.casing === "capital" || /^(?:of|the)$/.test(facts.tokens[end]?.lower ?? ""))
    )
      end += 1;
    return textOf(facts, start, end);
  }
  return null;
}

/** True where the token stands on the same line as the one before. */
export function isOpen(facts: TokenFacts, index: number): boolean {
  return facts.breaks[index] === 0;
}
