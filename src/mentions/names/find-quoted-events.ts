import { IS } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

const EVENT_NOUNS = new Set(
  "event seminar forum conference summit exhibition expo fair festival ceremony workshop symposium competition contest gala visit meeting dialogue tour week day tournament concert parade gathering rally".split(
    " ",
  ),
);
const NAMING = new Set(["titled", "entitled", "themed", "called", "named", "dubbed", "the"]);

/**
 * Finds events named by a title in quotation marks: `a seminar titled "Harbours of Tomorrow"`, `the "Open Harbour Day" event`,
 * `the "Open Harbour" Visit of Envoys to Kano`. A title without an event's noun beside it is none.
 */
export function findQuotedEvents(facts: TokenFacts): readonly TokenSpan[] {
  const { tokens, quoted, bits, breaks } = facts;
  const found: TokenSpan[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (quoted[from] !== 1) continue;
    let to = from;
    while (quoted[to] === 1) to += 1;
    const after = breaks[to + 1] === 1 ? undefined : tokens[to + 1];
    const before = tokens[from - 2];
    const earlier = tokens[from - 3];
    const isNamed =
      EVENT_NOUNS.has(before?.lower ?? "") ||
      (NAMING.has(before?.lower ?? "") && EVENT_NOUNS.has(earlier?.lower ?? ""));
    if (after?.casing === "capital" && ((bits[to + 1] ?? 0) & IS.eventHead) !== 0) {
      found.push({ from: from - 1, to: endOfMatter(facts, to + 2) });
    } else if (isNamed || (after?.casing === "lower" && EVENT_NOUNS.has(after.lower)))
      found.push({ from, to });
    else if (EVENT_NOUNS.has(tokens[to - 1]?.lower ?? "") && isHeld(facts, from - 2))
      found.push({ from, to });
    from = to;
  }
  return found;
}

const HOLDING = new Set(
  "hold holds held holding host hosts hosted hosting organise organised organize organized staged attend attends attended attending launched inaugurated opened celebrated joined during".split(
    " ",
  ),
);

/** True where a verb of holding or going to an event stands at `at`, or before an article there: `held the`. */
function isHeld({ tokens }: TokenFacts, at: number): boolean {
  const isArticle = /^(?:the|a|an|its|their)$/.test(tokens[at]?.lower ?? "");
  return HOLDING.has(tokens[isArticle ? at - 1 : at]?.lower ?? "");
}

const MATTER_LINKS = new Set(["of", "and", "to", "the", "on", "for"]);

/** `of Envoys and Traders to Kano`: the token after what an event is of. */
function endOfMatter(facts: TokenFacts, at: number): number {
  const { tokens, capital, bits, breaks } = facts;
  let end = at;
  for (let index = at; index < at + 14 && breaks[index] === 0; index += 1) {
    const isName = capital[index] === 1 || ((bits[index] ?? 0) & IS.demonym) !== 0;
    if (isName) end = index + 1;
    else if (!MATTER_LINKS.has(tokens[index]?.lower ?? "")) break;
  }
  return end;
}

const YEAR = /^(?:19|20)\d\d$/;

/** An event's name with the year or number printed with it: `2031 Harbour Forum`, `Harbour Expo 2031`, `6th Harbour Summit`. */
export function withYear(facts: TokenFacts, span: TokenSpan): TokenSpan {
  const { tokens, breaks } = facts;
  let { from, to } = span;
  const before = breaks[from] === 1 ? undefined : tokens[from - 1];
  if (before?.kind === "number" && YEAR.test(before.text)) from -= 1;
  else if (before?.glued && /^(?:st|nd|rd|th)$/.test(before.lower) && tokens[from - 2]?.kind === "number")
    from -= 2;
  const next = breaks[to] === 1 ? undefined : tokens[to];
  if (next?.kind === "number" && !next.glued && YEAR.test(next.text)) to += 1;
  return { from, to };
}
