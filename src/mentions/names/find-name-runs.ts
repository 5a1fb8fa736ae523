import { wordClass } from "../../text/tokens.ts";
import { endOfRun } from "./join-name-words.ts";
import { IS } from "./name-lexicon.ts";
import type { NameRun, TokenFacts } from "./token-facts.ts";

const POSTS_OF = new Set(
  "minister ministers secretary undersecretary commissioner superintendent inspector professor lecturer bachelor master doctor head dean degree diploma".split(
    " ",
  ),
);
const isPostOf = wordClass(({ lower }) => (POSTS_OF.has(lower) ? 1 : 0));

// Words for what a post is for that elsewhere end the names of places and bodies: `Secretary of State`, `Minister for Road Transport`.
const MATTERS = new Set(
  "state police road roads transport rail railways ports highways works housing".split(" "),
);

/**
 * What a post is for (`Energy and Water Resources` in `Minister of Energy and Water Resources`) is no name: the token after it, or
 * `at` where none follows the post at `at`.
 */
function endOfMatters(facts: TokenFacts, at: number): number {
  const { tokens, bits, breaks } = facts;
  const link = tokens[at + 1]?.lower;
  if ((link !== "of" && link !== "for" && link !== "in") || breaks[at + 1] === 1) return at;
  let index = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  let last = at;
  for (; index < at + 16; index += 1) {
    const token = tokens[index];
    if (token === undefined || breaks[index] === 1) break;
    if (token.kind === "word" && token.casing === "capital") {
      const flags = bits[index] ?? 0;
      const isStrong =
        (flags & IS.organisationHead) !== 0 && (flags & (IS.weakOrganisationHead | IS.common)) === 0;
      const isMatter = MATTERS.has(token.lower);
      if (!isMatter && (isStrong || (flags & (IS.given | IS.title)) !== 0)) return last;
      if (!isMatter && (flags & (IS.common | IS.thingHead)) === 0) break;
      last = index + 1;
    } else if (
      token.lower !== "and" &&
      token.text !== "," &&
      token.text !== "&" &&
      token.lower !== "of" &&
      token.lower !== "the"
    )
      break;
    else if (token.text === "," && ((bits[index + 1] ?? 0) & IS.common) === 0) break;
  }
  return last;
}

/** Reads what the post at `index`, if there is one, is for as part of the post from now on, also for the finder of roles. */
function takeMatters(facts: TokenFacts, index: number): void {
  const { tokens, capital, breaks, posts } = facts;
  const token = tokens[index];
  if (token === undefined || isPostOf(token) !== 1) return;
  const end = endOfMatters(facts, index);
  if (end === index) return;
  capital.fill(0, index + 1, end);
  if (capital[end] === 1 && breaks[end] === 0) posts[end] = end - index;
}

/** Finds the runs, left to right, none overlapping. Lines in capitals have none. */
export function findNameRuns(facts: TokenFacts): readonly NameRun[] {
  const { tokens, bits, capital, shapes } = facts;
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    takeMatters(facts, index);
    if (capital[index] === 0 || shapes[index] === 2) {
      index += 1;
      continue;
    }
    if (
      ((bits[index] ?? 0) & IS.functionWord) !== 0 &&
      tokens[index]?.casing === "capital" &&
      !opensListedName(facts, index) &&
      !isInitial(facts, index)
    ) {
      index += 1;
      continue;
    }
    const to = endOfRun(facts, index);
    // `US Secretary of State`: a run that ends with the post.
    if (to - index > 1) takeMatters(facts, to - 1);
    runs.push({ from: index, to });
    index = to;
  }
  return runs;
}

/** True for `A.` before a capital: an initial, not the article. */
function isInitial(facts: TokenFacts, index: number): boolean {
  const token = facts.tokens[index];
  const stop = facts.tokens[index + 1];
  return (
    token?.text.length === 1 &&
    stop?.text === "." &&
    stop.glued &&
    facts.capital[index + 2] === 1 &&
    facts.breaks[index + 2] === 0
  );
}

const THE_NAMES = new Set([
  "hague",
  "gambia",
  "oval",
  "guardian",
  "times",
  "hindu",
  "economist",
  "bahamas",
  "independent",
  "sun",
  "star",
  "nation",
  "standard",
  "observer",
  "telegraph",
  "punch",
]);

// Words before the name of a newspaper that is told or quoted.
const SOURCES_OF_NEWS = new Set(["told", "tells", "to", "in", "with", "by", "from", "for"]);

function opensListedName(facts: TokenFacts, index: number): boolean {
  const token = facts.tokens[index];
  const next = facts.tokens[index + 1];
  if (token?.lower !== "the" || next === undefined) return false;
  // `told The Namibian last month`
  if (
    facts.starts[index] === 0 &&
    facts.shapes[index] === 0 &&
    SOURCES_OF_NEWS.has(facts.tokens[index - 1]?.lower ?? "") &&
    next.casing === "capital" &&
    !next.lower.endsWith("s") &&
    ((facts.bits[index + 1] ?? 0) & IS.demonym) !== 0
  )
    return facts.capital[index + 2] !== 1 || facts.breaks[index + 2] === 1;
  return (
    THE_NAMES.has(next.lower) &&
    next.casing === "capital" &&
    (next.lower === "hague" || facts.starts[index] === 0)
  );
}
