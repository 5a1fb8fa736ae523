import { PLACE_PREPOSITIONS } from "../words/place-words.ts";
import { TITLED_PLACES } from "../words/titled-places.ts";
import { IS, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

/** In words: `King and Queen Court House`. */
const LONGEST = 6;
const HEADS = IS.organisationHead | IS.suffix | IS.placeHead | IS.facility;

// Head nouns that are family names as well: `Dr Ann Church`, `Prof Peter Hall`.
const FAMILIES = new Set(
  "hall church park lake house field fields banks bridge bridges temple castle forest hill hills rivers wells ford lane brook brooks marsh wood woods street west east north pool dale camp chapel abbey page law school college center power case".split(
    " ",
  ),
);
const PLACES_BEFORE = new Set(
  "town city village port hamlet suburb municipality community capital".split(" "),
);
// `trust in Prince Albert` is in the man.
const ATTITUDES = new Set("trust confidence faith interest belief believe believed disappointed".split(" "));

/** True where what stands beside a name takes it for a place: `near Prince George`, `Captain Cook, Hawaii`, `Prince Rupert residents`. */
function standsAsPlace({ tokens, bits, breaks }: TokenFacts, from: number, to: number): boolean {
  const next = tokens[to];
  if (next !== undefined && breaks[to] === 0) {
    if (next.text === "," && endOfListed(tokens, to + 1, Math.min(tokens.length, to + 4)) > to + 1)
      return true;
    if (next.casing === "lower" && ((bits[to] ?? 0) & IS.afterPlace) !== 0) return true;
    if (next.lower === "'s") return false;
  }
  const before = tokens[from - 1]?.lower ?? "";
  if (before === "of") return PLACES_BEFORE.has(tokens[from - 2]?.lower ?? "");
  if (PLACES_BEFORE.has(before)) return true;
  return (PLACE_PREPOSITIONS.get(before) ?? 0) >= 0.6 && !ATTITUDES.has(tokens[from - 2]?.lower ?? "");
}

/** The token after the longest listed place or body of two words or more that begins at `from`, or `from`. */
function endOfListed(tokens: TokenFacts["tokens"], from: number, to: number): number {
  for (let end = Math.min(to, from + LONGEST); end > from; end -= 1) {
    const key = keyOf(tokens, from, end);
    if (LISTED_PLACES.has(key) || LISTED_ORGANISATIONS.has(key)) return end;
  }
  return from;
}

// Contests, works and figures of speech that nobody is called. Source: written by hand.
const NOBODY = new Set([
  ..."universe world america earth international supranational grand"
    .split(" ")
    .map((word) => `miss ${word}`),
  ..."father christmas,father time,mother nature,mother earth,lady luck,lady liberty,lady justice,sister act,mr olympia,mr universe,queen bee,captain america,captain marvel,king kong,king lear,prince charming".split(
    ",",
  ),
]);

/** True where a run is what no person, place or body is called: `Miss Universe`, `Father Christmas`. */
export const namesNobody = ({ tokens }: TokenFacts, from: number, to: number): boolean =>
  to === from + 2 && NOBODY.has(keyOf(tokens, from, to));

/**
 * Where a run opens with a form of address or a title that is part of a name (`Sri Lanka`, `Prince George`, `Major League
 * Baseball`, `Dr Ambedkar University`): the token after that name. `from` where the word addresses a person.
 */
export function endOfTitledName(facts: TokenFacts, from: number, to: number): number {
  const { tokens, bits } = facts;
  const first = bits[from] ?? 0;
  if (to - from < 2 || ((bits[from + 1] ?? 0) & IS.functionWord) !== 0) return from;
  if ((first & IS.opensListed) !== 0) {
    const listed = endOfListed(tokens, from, to);
    const key = keyOf(tokens, from, listed);
    if (listed > from + 1 && (!TITLED_PLACES.has(key) || standsAsPlace(facts, from, listed))) return listed;
  }
  // `Dr Ambedkar University`, `Sri Venkateswara Temple Road`: a head noun that nobody is called by closes the name.
  const last = tokens[to - 1];
  if (to - from > 2 && last !== undefined && ((bits[to - 1] ?? 0) & HEADS) !== 0) {
    const isFamily = FAMILIES.has(last.lower) || ((bits[to - 1] ?? 0) & (IS.given | IS.family)) !== 0;
    if (!isFamily && last.casing !== "upper") return to;
  }
  return from;
}

/** True where a title is the first word of a body's name: `Major League Baseball`, `General Assembly`. */
export const titlesBody = ({ bits }: TokenFacts, title: number): boolean => {
  const next = bits[title + 1] ?? 0;
  return (next & IS.organisationHead) !== 0 && (next & (IS.given | IS.family | IS.title)) === 0;
};

/** True where a body's or place's head noun stands in a name before `of`, `at` or `in`: `Queen Mary University of London`. */
export function hasHeadBeforeLink({ tokens, bits }: TokenFacts, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at += 1)
    if (tokens[at]?.casing === "lower" && /^(?:of|at|in|for)$/.test(tokens[at]?.lower ?? ""))
      return ((bits[at - 1] ?? 0) & HEADS) !== 0;
  return false;
}
