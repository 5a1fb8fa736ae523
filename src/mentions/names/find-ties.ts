import { DEMONYMS, TWO_WORD_DEMONYMS } from "../words/demonyms.ts";
import type { FoundRole } from "./found-role.ts";
import { IS, keyOf, LISTED_PLACES } from "./name-lexicon.ts";
import { endOfName, isBodyAt, type PrintedNames, startOfName } from "./printed-names.ts";
import type { NamePiece } from "./split-name-runs.ts";
import { textOf } from "./text-of.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Finds what says whose a person is without a post: `Name of Kenya`, `Volta Bank's Name`, `Kenyan Name`, `Name (NDC, Ghana)`. */
export function findTies(facts: TokenFacts, piece: NamePiece, names: PrintedNames): readonly FoundRole[] {
  const found: FoundRole[] = [];
  const isWhole = piece.to - piece.from > 1 || piece.honorific !== null || piece.post !== null;
  if (isWhole) {
    const after = afterOf(facts, piece, names) ?? inBrackets(facts, piece, names);
    if (after !== null) found.push(after);
    const owner = ownerBefore(facts, piece, names);
    if (owner !== null) found.push(owner);
  }
  const nation = nationBefore(facts, piece);
  if (nation !== null) found.push(nation);
  return found;
}

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly affiliation?: string;
  readonly country?: string;
}

function compose(facts: TokenFacts, rule: string, { from, to, affiliation, country }: Tie): FoundRole {
  return {
    // Names inside stay names, so no token is taken.
    title: { from, to: from },
    clue: {
      start: facts.tokens[from]?.start ?? 0,
      end: facts.tokens[to - 1]?.end ?? 0,
      rule,
      title: null,
      affiliation: affiliation ?? null,
      country: country ?? null,
      of: null,
    },
  };
}

/** The tie to the name `from`..`to`, or null where it is neither a country nor a body. */
function toName(facts: TokenFacts, rule: string, { from, to }: Tie, names: PrintedNames): FoundRole | null {
  if (LISTED_PLACES.get(keyOf(facts.tokens, from, to)) === "country")
    return compose(facts, rule, { from, to, country: textOf(facts, from, to) });
  if (isBodyAt(names, from)) return compose(facts, rule, { from, to, affiliation: textOf(facts, from, to) });
  return null;
}

/** `Name of Kenya`, `Name, of Volta Bank,`, `Name from the Volta Institute`. */
function afterOf(facts: TokenFacts, piece: NamePiece, names: PrintedNames): FoundRole | null {
  const { tokens, breaks } = facts;
  let at = piece.to;
  if (tokens[at]?.text === ",") at += 1;
  const link = tokens[at]?.lower;
  if ((link !== "of" && link !== "from") || breaks[at] === 1 || breaks[at + 1] === 1) return null;
  at += tokens[at + 1]?.lower === "the" ? 2 : 1;
  const end = endOfName(names, at);
  return end === undefined || breaks[at] === 1
    ? null
    : toName(facts, "roles/name-of", { from: at, to: end }, names);
}

/** `Kenya's Name`, `Volta Bank's Name`. */
function ownerBefore(facts: TokenFacts, piece: NamePiece, names: PrintedNames): FoundRole | null {
  const end = piece.from - 1;
  if (facts.tokens[end]?.lower !== "'s" || facts.breaks[piece.from] === 1) return null;
  const from = startOfName(names, end);
  return from === undefined ? null : toName(facts, "roles/owner", { from, to: end }, names);
}

const LONGEST_BRACKET = 9;

/** `Name (NDC)`, `Name (Kenya)`, `Name (S&D, Italy)`. */
function inBrackets(facts: TokenFacts, piece: NamePiece, names: PrintedNames): FoundRole | null {
  const { tokens, breaks } = facts;
  const open = piece.to;
  if (tokens[open]?.text !== "(" || breaks[open] === 1) return null;
  let close = open + 1;
  let comma = -1;
  while (close < open + LONGEST_BRACKET && tokens[close]?.text !== ")") {
    const token = tokens[close];
    if (token === undefined || breaks[close] === 1 || token.casing === "lower" || token.kind === "number")
      return null;
    if (token.text === ",") {
      if (comma > 0) return null;
      comma = close;
    }
    close += 1;
  }
  if (tokens[close]?.text !== ")" || close === open + 1) return null;
  const last = comma > 0 ? comma + 1 : open + 1;
  const isCountry = LISTED_PLACES.get(keyOf(tokens, last, close)) === "country";
  const country = isCountry ? { country: textOf(facts, last, close) } : {};
  const end = comma > 0 ? comma : close;
  const isBody =
    (comma > 0 && isCountry) ||
    (comma < 0 && !isCountry && isBodyAt(names, open + 1) && endOfName(names, open + 1) === close);
  if (!isCountry && !isBody) return null;
  return compose(facts, "roles/brackets", {
    from: open + 1,
    to: close,
    ...country,
    ...(isBody ? { affiliation: textOf(facts, open + 1, end) } : {}),
  });
}

const MOST_WORDS_BETWEEN = 3;

/** `Kenyan Name`, `Americans Name`, `Czech left-hander Name`. */
function nationBefore(facts: TokenFacts, piece: NamePiece): FoundRole | null {
  const { tokens, bits, breaks } = facts;
  let at = piece.from - 1;
  if (breaks[piece.from] === 1) return null;
  for (; at > piece.from - 2 - MOST_WORDS_BETWEEN && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.casing !== "lower" || breaks[at] === 1) break;
    if (((bits[at] ?? 0) & (IS.functionWord | IS.speech | IS.deed)) !== 0 || token.lower === "'s")
      return null;
  }
  const token = tokens[at];
  if (token === undefined || token.casing === "lower" || ((bits[at] ?? 0) & IS.demonym) === 0) return null;
  const one = TWO_WORD_DEMONYMS.get(keyOf(tokens, at - 1, at + 1)) ?? DEMONYMS.get(token.lower);
  const several = token.lower.endsWith("s") ? DEMONYMS.get(token.lower.slice(0, -1)) : undefined;
  const country = one ?? several ?? null;
  if (country === null) return null;
  return compose(facts, one === undefined ? "roles/nations" : "roles/nation", {
    from: at,
    to: at + 1,
    country,
  });
}
