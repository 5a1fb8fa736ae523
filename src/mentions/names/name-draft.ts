import type { Reading } from "../reading.ts";
import { ORGANISATION_HEADS } from "../words/organisation-words.ts";
import { PLACE_HEADS } from "../words/place-words.ts";
import { openBallot } from "./ballot.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { IS, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import type { RoleClue } from "./role-clue.ts";
import { mayBeListed, type NamePiece } from "./split-name-runs.ts";
import type { TokenFacts } from "./token-facts.ts";
import { weighAround } from "./weigh-around.ts";
import { weighInside } from "./weigh-name.ts";

/** A candidate while its article is still being read: its neighbours may add to what speaks for it. */
export interface NameDraft {
  readonly piece: NamePiece;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly candidate: Omit<NameCandidate, "around" | "roles"> & {
    readonly around: [number, number, number, number, number];
    roles: readonly RoleClue[];
  };
}

/** Weighs one piece by its own words and by what stands around it. */
export function draftName(reading: Reading, facts: TokenFacts, piece: NamePiece): NameDraft {
  const inside = openBallot();
  weighInside(facts, piece, inside);
  // One list for both: what its own words say comes first.
  const around = { votes: openBallot().votes, evidence: inside.evidence };
  // A common word is a name only where a full name of the article says so: what stands around it proves nothing.
  if (!piece.isCommon) weighAround(facts, piece, around);
  const { from, to } = piece;
  const key = keyOf(facts.tokens, from, to);
  const start = facts.tokens[from]?.start ?? 0;
  const end = facts.tokens[to - 1]?.end ?? start;
  return {
    piece,
    from,
    to,
    key,
    candidate: {
      start,
      end,
      words: reading.text.slice(start, end),
      key,
      inside: inside.votes,
      around: around.votes,
      evidence: around.evidence,
      isStart: facts.starts[from] === 1 || facts.shapes[from] === 1,
      fuller: null,
      subkinds: subkindsOf(facts, from, to, key),
      parts: partsOf(facts, from, to),
      roles: NO_ROLES,
    },
  };
}

// Most names hold no other, and have no post: they share one empty list.
const NO_PARTS: NameCandidate["parts"] = [];
const NO_ROLES: NameCandidate["roles"] = [];
const NO_SUBKINDS: NameCandidate["subkinds"] = { organisation: null, place: null };

/** Listed places and organisations inside a longer name. */
function partsOf(facts: TokenFacts, from: number, to: number): NameCandidate["parts"] {
  if (to - from < 2) return NO_PARTS;
  const { tokens, bits } = facts;
  let parts: NameCandidate["parts"][number][] | null = null;
  for (let index = from; index < to; index += 1) {
    if (((bits[index] ?? 0) & IS.opensListed) === 0) continue;
    for (let end = Math.min(to, index + 4); end > index; end -= 1) {
      if (index === from && end === to) continue;
      const key = keyOf(tokens, index, end);
      const isPlace = LISTED_PLACES.has(key);
      if (!isPlace && !(LISTED_ORGANISATIONS.has(key) && tokens[index]?.casing === "upper")) continue;
      if (isPlace && ((bits[index] ?? 0) & (IS.common | IS.given)) !== 0 && end === index + 1) continue;
      const start = tokens[index]?.start ?? 0;
      const stop = tokens[end - 1]?.end ?? start;
      let name = "";
      for (let at = index; at < end; at += 1)
        name += (at > index && !tokens[at]?.glued ? " " : "") + (tokens[at]?.text ?? "");
      parts ??= [];
      parts.push({ start, end: stop, kind: isPlace ? "place" : "organisation", name });
      index = end - 1;
      break;
    }
  }
  return parts ?? NO_PARTS;
}

function subkindsOf(facts: TokenFacts, from: number, to: number, key: string): NameCandidate["subkinds"] {
  const isListed = mayBeListed(facts, from);
  let organisation = isListed ? (LISTED_ORGANISATIONS.get(key) ?? null) : null;
  let place: string | null = isListed ? (LISTED_PLACES.get(key) ?? null) : null;
  for (let index = to - 1; index >= from && (organisation === null || place === null); index -= 1) {
    const flags = facts.bits[index] ?? 0;
    const lower = facts.tokens[index]?.lower ?? "";
    if (organisation === null && (flags & IS.suffix) !== 0 && to - from > 1) organisation = "company";
    if (organisation === null && (flags & IS.organisationHead) !== 0 && to - from > 1)
      organisation = ORGANISATION_HEADS.get(lower) ?? null;
    if (place === null && (flags & IS.placeHead) !== 0 && to - from > 1)
      place = PLACE_HEADS.get(lower) ?? null;
  }
  // `UOB Lagos Branch` is of the kind of the bank that opens it.
  if (organisation === null && isListed && to - from > 1)
    organisation = LISTED_ORGANISATIONS.get(facts.tokens[from]?.lower ?? "") ?? null;
  return organisation === null && place === null ? NO_SUBKINDS : { organisation, place };
}
