import { type Ballot, ORGANISATION, vote } from "./ballot.ts";
import { IS, keyOf, LISTED_PLACES } from "./name-lexicon.ts";
import type { NamePiece } from "./split-name-runs.ts";
import type { TokenFacts } from "./token-facts.ts";

const TEAM_BEFORE = new Set([
  "in",
  "at",
  "near",
  "outside",
  "around",
  "across",
  "throughout",
  "to",
  "visiting",
]);

/** True for a given name and for an initial. */
function isPersonal({ bits, tokens }: TokenFacts, at: number): boolean {
  return ((bits[at] ?? 0) & IS.given) !== 0 || /^\p{Lu}\.?$/u.test(tokens[at]?.text ?? "");
}

/** Scores, tables and fixtures: a town or an unknown name there is a team, a country stays a country. */
export function weighSport(facts: TokenFacts, piece: NamePiece, ballot: Ballot): void {
  if (!facts.isSport && facts.tables[piece.from] === 0) return;
  const { tokens, breaks, tables, isSport } = facts;
  const { from, to } = piece;
  const next = breaks[to] === 1 ? undefined : tokens[to];
  const before = breaks[from] === 1 ? undefined : tokens[from - 1];
  const place = LISTED_PLACES.get(keyOf(tokens, from, to));
  if (place === "country" || place === "continent") return;
  if (tables[from] === 1 && next?.kind === "number" && !next.glued && !isPersonal(facts, from)) {
    const opens =
      before === undefined ||
      before.kind === "number" ||
      before.text === ")" ||
      before.text === "," ||
      before.text === ":" ||
      before.text === ";";
    const dateline = /^(?:19|20)\d\d$/.test(next.text) && tokens[to + 1]?.text === "-";
    if (opens && !dateline) vote(ballot, ORGANISATION, place === undefined ? 3 : 5, "score or table");
    return;
  }
  if (!isSport || place === undefined || place === "region" || place === "sea") return;
  const isLocated = before !== undefined && before.casing === "lower" && TEAM_BEFORE.has(before.lower);
  const isDateline =
    before === undefined &&
    (next?.kind === "number" || next?.text === "," || next?.text === "(" || next?.text === ":");
  const isNested = next?.text === ")" || next?.text === "," || (before?.text === "," && !isLocated);
  if (!isLocated && !isDateline && !isNested) vote(ballot, ORGANISATION, 3.4, "town in a report of sport");
}
