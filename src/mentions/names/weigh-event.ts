import { EVENT_OPENERS, KNOWN_EVENTS } from "../words/event-words.ts";
import { type Ballot, EVENT, vote } from "./ballot.ts";
import { IS } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

const BODY_OR_POST = IS.organisationHead | IS.suffix | IS.title | IS.functionWord;
const HEADS = BODY_OR_POST | IS.placeHead | IS.eventHead | IS.facility | IS.common;
// `Tropical Storm Kiko`, `Super Typhoon Lando`.
const STRENGTHS = new Set(["tropical", "super", "severe"]);
const MOST_WORDS = 3;

/** True where `from`..`to` is a storm or an operation with the name given to it: `Typhoon Lando`, `Operation Clean Coast`. */
export function isNamedEvent(facts: TokenFacts, from: number, to: number): boolean {
  const { tokens, bits } = facts;
  const lower = tokens[from]?.lower ?? "";
  if (STRENGTHS.has(lower)) return isNamedEvent(facts, from + 1, to);
  if (!EVENT_OPENERS.has(lower)) return false;
  const isOperation = lower === "operation";
  const words = to - from - 1;
  if (words < 1 || words > (isOperation ? MOST_WORDS : 1)) return false;
  const bars = isOperation ? BODY_OR_POST : HEADS;
  for (let index = from + 1; index < to; index += 1)
    if (tokens[index]?.casing !== "capital" || ((bits[index] ?? 0) & bars) !== 0) return false;
  return true;
}

/** True where `short` is what the storm or operation `full` is named: `lando` of `typhoon lando`. */
export function isGivenNameOf(short: string, full: string): boolean {
  if (!full.endsWith(` ${short}`)) return false;
  const opener = full.slice(0, full.length - short.length - 1);
  return EVENT_OPENERS.has(opener.slice(opener.lastIndexOf(" ") + 1));
}

const CONFERENCE_OF_PARTIES = /^cop-?\d{1,2}$/;
const NUMBERED = /(?: [ivxlc]+|'s)$/;
const YEAR = /^(?:19|20)\d\d$/;
// Alone a coin and a show: with a year behind an event.
const WITH_YEAR = new Set(["euro", "expo"]);

/** An event that its name tells as a whole: one known to all, a storm, a numbered conference. True where it is one. */
export function weighEvent(
  facts: TokenFacts,
  { from, to, key }: { readonly from: number; readonly to: number; readonly key: string },
  ballot: Ballot,
): boolean {
  const isKnown =
    KNOWN_EVENTS.has(key) || (NUMBERED.test(key) && KNOWN_EVENTS.has(key.replace(NUMBERED, "")));
  const next = facts.tokens[to];
  const isYearly = to === from + 1 && WITH_YEAR.has(key) && next?.kind === "number" && YEAR.test(next.text);
  if (!isKnown && !isYearly && !CONFERENCE_OF_PARTIES.test(key) && !isNamedEvent(facts, from, to))
    return false;
  vote(ballot, EVENT, 6, "named event");
  return true;
}
