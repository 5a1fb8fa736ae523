import { openBallot } from "./ballot.ts";
import { composeTokenFacts, findNameRuns } from "./find-name-runs.ts";
import { findRoles, type RoleClue } from "./find-roles.ts";
import type { DateMention } from "./mention.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { IS, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import type { Reading } from "./reading.ts";
import { type NamePiece, splitNameRun } from "./split-name-run.ts";
import type { TokenFacts } from "./token-facts.ts";
import { weighAround } from "./weigh-around.ts";
import { weighInside } from "./weigh-name.ts";
import { ORGANISATION_HEADS } from "./words/organisation-words.ts";
import { PLACE_HEADS } from "./words/place-words.ts";

export { countNames, type NameCounts } from "./count-names.ts";
export type { NameCandidate } from "./name-candidate.ts";
export { typeNames } from "./type-names.ts";

type Mutable = Omit<NameCandidate, "around" | "roles"> & {
  readonly roles: RoleClue[];
  readonly around: [number, number, number, number, number];
};

interface Draft {
  from: number;
  to: number;
  key: string;
}

/** Finds the names of one article with the evidence it gives for each; in document order, none overlapping. */
export function findNames(reading: Reading, dates: readonly DateMention[]): readonly NameCandidate[] {
  const facts = composeTokenFacts(reading, dates);
  const drafts: (Draft & { piece: NamePiece; candidate: Mutable })[] = [];
  for (const run of findNameRuns(facts))
    for (const piece of splitNameRun(facts, run)) {
      const inside = openBallot();
      const around = openBallot();
      weighInside(facts, piece, inside);
      weighAround(facts, piece, around);
      const key = keyOf(facts.tokens, piece.from, piece.to);
      const start = facts.tokens[piece.from]?.start ?? 0;
      const end = facts.tokens[piece.to - 1]?.end ?? start;
      drafts.push({
        from: piece.from,
        to: piece.to,
        key,
        piece,
        candidate: {
          start,
          end,
          words: reading.text.slice(start, end),
          key,
          inside: inside.votes,
          around: around.votes,
          evidence: [...inside.evidence, ...around.evidence],
          isStart: facts.starts[piece.from] === 1 || facts.shapes[piece.from] === 1,
          fuller: null,
          subkinds: subkindsOf(facts, piece.from, piece.to, key),
          roles: [],
        },
      });
    }
  // A common word alone is what a post is for, never a body.
  const ends = new Map<number, number>();
  for (const { from, to, piece } of drafts) if (!piece.isCommon) ends.set(from, to);
  const inTitle = new Uint8Array(facts.tokens.length);
  for (const draft of drafts) {
    const { inside, around } = draft.candidate;
    const person = (inside[0] ?? 0) + (around[0] ?? 0);
    if (person < 0.5 || (inside[1] ?? 0) > 3 || (inside[2] ?? 0) > 3 || (inside[4] ?? 0) > 2) continue;
    const roles = findRoles(facts, draft.piece, ends);
    if (roles.length === 0) continue;
    draft.candidate.roles.push(...roles.map(({ clue }) => clue));
    draft.candidate.around[0] += 1;
    for (const { title } of roles) inTitle.fill(1, title.from, title.to);
  }
  // Words of a title are no names of their own, but for a place or body that a list knows.
  for (const { from, to, candidate } of drafts)
    if (
      inTitle[from] === 1 &&
      inTitle[to - 1] === 1 &&
      candidate.subkinds.place === null &&
      candidate.subkinds.organisation === null
    )
      candidate.around[4] += 4;
  shareInLists(facts, drafts);
  const known = findInCapitals(facts, drafts, reading);
  const sure = new Set<string>();
  for (const { key, from, to } of drafts)
    if (facts.shapes[from] !== 1) {
      sure.add(key);
      if (to - from > 1) sure.add(keyOf(facts.tokens, to - 1, to));
    }
  // A title's capitals say nothing: there only what a list or the text below knows stands.
  const kept = drafts.filter(
    ({ key, from, candidate }) =>
      facts.shapes[from] !== 1 || sure.has(key) || sure.size === 0 || Math.max(...candidate.inside) >= 3,
  );
  const all = [...kept.map(({ candidate }) => candidate), ...known].sort((a, b) => a.start - b.start);
  return linkShortForms(facts, drafts, all);
}

function subkindsOf(facts: TokenFacts, from: number, to: number, key: string): NameCandidate["subkinds"] {
  let organisation = LISTED_ORGANISATIONS.get(key) ?? null;
  let place: string | null = LISTED_PLACES.get(key) ?? null;
  for (let index = to - 1; index >= from && (organisation === null || place === null); index -= 1) {
    const flags = facts.bits[index] ?? 0;
    const lower = facts.tokens[index]?.lower ?? "";
    if (organisation === null && (flags & IS.suffix) !== 0 && to - from > 1) organisation = "company";
    if (organisation === null && (flags & IS.organisationHead) !== 0 && to - from > 1)
      organisation = ORGANISATION_HEADS.get(lower) ?? null;
    if (place === null && (flags & IS.placeHead) !== 0 && to - from > 1)
      place = PLACE_HEADS.get(lower) ?? null;
  }
  return { organisation, place };
}

const CLIP = 4;

/** Names in one list are mostly of one kind: each member gains from what speaks for the others. */
function shareInLists(facts: TokenFacts, drafts: readonly (Draft & { candidate: Mutable })[]): void {
  for (let first = 0; first < drafts.length; ) {
    let last = first;
    let hasAnd = false;
    for (; last + 1 < drafts.length; last += 1) {
      const link = linkBetween(facts, drafts[last]?.to ?? 0, drafts[last + 1]?.from ?? 0);
      if (link === null) break;
      if (link === "and") hasAnd = true;
    }
    const length = last - first + 1;
    if (length >= 3 || (length === 2 && hasAnd)) {
      const members = drafts.slice(first, last + 1).map(({ candidate }) => candidate);
      const total = [0, 0, 0, 0];
      const own = members.map(({ inside, around }) =>
        total.map((_, kind) => Math.max(-1, Math.min(CLIP, (inside[kind] ?? 0) + (around[kind] ?? 0)))),
      );
      for (const sums of own)
        for (let kind = 0; kind < 4; kind += 1) total[kind] = (total[kind] ?? 0) + (sums[kind] ?? 0);
      members.forEach((member, index) => {
        for (let kind = 0; kind < 4; kind += 1) {
          const others = ((total[kind] ?? 0) - (own[index]?.[kind] ?? 0)) / (length - 1);
          member.around[kind] = (member.around[kind] ?? 0) + 0.45 * others;
        }
      });
    }
    first = last + 1;
  }
}

/** What joins two names of a list, or null: at most a comma, `and` and an article. */
function linkBetween(facts: TokenFacts, from: number, to: number): "comma" | "and" | null {
  if (to - from > 3 || to === from) return null;
  let link: "comma" | "and" | null = null;
  for (let index = from; index < to; index += 1) {
    const token = facts.tokens[index];
    if (token === undefined || facts.breaks[index] === 1) return null;
    if (token.text === ",") link ??= "comma";
    else if (token.lower === "and" || token.lower === "or" || token.text === "&") link = "and";
    else if (token.lower !== "the" || link === null) return null;
  }
  return facts.breaks[to] === 1 ? null : link;
}

/** Names in lines of capitals, where only what the article prints elsewhere, or a list, tells a name. */
function findInCapitals(
  facts: TokenFacts,
  drafts: readonly Draft[],
  reading: Reading,
): readonly NameCandidate[] {
  const { tokens, shapes, bits, breaks } = facts;
  const known = new Map<string, number>();
  const surnames = new Set<string>();
  for (const { key, from, to } of drafts) {
    if (key.length < 2) continue;
    known.set(key, Math.max(known.get(key) ?? 0, to - from));
    if (to - from > 1) surnames.add(keyOf(tokens, to - 1, to));
  }
  const found: NameCandidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (shapes[index] !== 2 || tokens[index]?.kind !== "word") continue;
    for (let to = Math.min(tokens.length, index + 5); to > index; to -= 1) {
      let isBroken = false;
      for (let at = index + 1; at < to; at += 1) if (breaks[at] === 1) isBroken = true;
      if (isBroken || tokens[to - 1]?.kind !== "word") continue;
      const key = keyOf(tokens, index, to);
      if (key.length < 2) continue;
      const place = LISTED_PLACES.get(key);
      const isKnown = known.has(key) || (to === index + 1 && surnames.has(key));
      const isListed =
        place !== undefined &&
        !(key === "us" && tokens[index]?.text !== "U.S.") &&
        (key.length > 3 || tokens[index]?.text.includes("."));
      const body = to - index > 1 || key.length <= 4 ? LISTED_ORGANISATIONS.get(key) : undefined;
      if (!isKnown && !isListed && body === undefined) continue;
      if (
        to === index + 1 &&
        ((bits[index] ?? 0) & (IS.functionWord | IS.common | IS.demonym | IS.calendar)) !== 0 &&
        !isListed
      )
        continue;
      if (
        to === index + 1 &&
        body !== undefined &&
        ((bits[index] ?? 0) & (IS.functionWord | IS.common)) !== 0
      )
        continue;
      const start = tokens[index]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      const isDateline =
        breaks[index] === 1 && !/[a-z]/.test(reading.text.slice(end, end + 12).replace(/\(.*?\)/, ""));
      const isTeam =
        facts.tables[index] === 1 &&
        tokens[to]?.kind === "number" &&
        breaks[to] === 0 &&
        place !== "country" &&
        !isDatelineDay(reading.text, end);
      found.push({
        start,
        end,
        words: reading.text.slice(start, end),
        key,
        inside: [
          0,
          isTeam ? 6 : body === undefined ? 0 : 3,
          place === undefined ? 0 : place === "country" ? 4 : 3,
          0,
          0,
        ],
        around: [0, 0, isDateline && place !== undefined ? 2 : 0, 0, 0],
        evidence: [place === undefined ? "printed in the text below" : `listed ${place}`],
        isStart: false,
        fuller: null,
        subkinds: { organisation: body ?? null, place: place ?? null },
        roles: [],
      });
      index = to - 1;
      break;
    }
  }
  return found;
}

/** Links short forms to the fuller names of the same article: surnames, acronyms, first or last words. */
function linkShortForms(
  facts: TokenFacts,
  drafts: readonly Draft[],
  all: readonly NameCandidate[],
): readonly NameCandidate[] {
  const { tokens } = facts;
  const bySurname = new Map<string, string>();
  const byAcronym = new Map<string, string>();
  const byPart = new Map<string, string>();
  const byInitials = new Map<string, string>();
  const wanted = new Set(all.map(({ key }) => key));
  for (const draft of drafts) {
    const { from, to, key } = draft;
    if (tokens[to]?.text === "(" && facts.breaks[to] === 0 && tokens[to + 2]?.text === ")") {
      const inner = tokens[to + 1];
      if (
        inner?.casing === "upper" ||
        (to - from > 1 && inner !== undefined && inner.casing !== "lower" && isDrawnFrom(inner.lower, key))
      )
        byAcronym.set(keyOf(tokens, to + 1, to + 2), key);
    }
    if (to - from < 2) continue;
    const words = key.split(" ");
    const last = words.at(-1) ?? "";
    if (wanted.has(last) && !bySurname.has(last)) bySurname.set(last, key);
    for (let index = 1; index < words.length - 1; index += 1) {
      const word = words[index] ?? "";
      if (word.length > 2 && wanted.has(word) && !byPart.has(word)) byPart.set(word, key);
    }
    const first = words[0] ?? "";
    if (!byPart.has(first) || (words.length === 2 && ((facts.bits[to - 1] ?? 0) & IS.afterPlace) !== 0))
      byPart.set(first, key);
    if (words.length > 2) {
      const initials = initialsOf(words);
      if (initials.length > 2 && !byInitials.has(initials)) byInitials.set(initials, key);
    }
    for (let cut = 2; cut < words.length; cut += 1) {
      const head = words.slice(0, cut).join(" ");
      const tail = words.slice(-cut).join(" ");
      if (wanted.has(head) && !byPart.has(head)) byPart.set(head, key);
      if (wanted.has(tail) && !byPart.has(tail)) byPart.set(tail, key);
    }
  }
  const plain = plainAcronyms(facts);
  return all.map((candidate) => {
    const { key } = candidate;
    if (plain.has(key)) {
      const [person, organisation, place, event, none] = candidate.inside;
      return {
        ...candidate,
        inside: [person, organisation, place, event, none + 3] as const,
        evidence: ["short for a common phrase"],
      };
    }
    const acronym = byAcronym.get(key);
    if (acronym !== undefined && acronym !== key)
      return { ...candidate, fuller: { key: acronym, how: "acronym" as const } };
    const spelt = /^\p{Lu}{3,6}$/u.test(candidate.words) ? byInitials.get(key) : undefined;
    if (spelt !== undefined) return { ...candidate, fuller: { key: spelt, how: "acronym" as const } };
    const surname = bySurname.get(key);
    if (surname !== undefined && surname !== key)
      return { ...candidate, fuller: { key: surname, how: "surname" as const } };
    const part = byPart.get(key);
    if (part !== undefined && part !== key)
      return { ...candidate, fuller: { key: part, how: "part" as const } };
    return candidate;
  });
}

/** True where the letters of a short form stand in the full name in their order: `Kafuco` in `Kaimosi Friends University College`. */
function isDrawnFrom(short: string, full: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.charAt(0) === full.charAt(0) && short.length > 2 && !full.startsWith(short);
}

/** True where a day in figures follows: `LONDON 1996-08-30`. */
function isDatelineDay(text: string, end: number): boolean {
  return /^ \d{4}-\d\d/.test(text.slice(end, end + 8));
}

const SMALL = new Set(["of", "the", "and", "for", "on", "in", "to", "de", "la", "&"]);

/** `sce` for `smart china expo`; small words give no letter. */
function initialsOf(words: readonly string[]): string {
  let initials = "";
  for (const word of words) if (!SMALL.has(word)) initials += word.charAt(0);
  return initials;
}

/** Short forms that the article defines after a phrase in small letters: `black soldier fly larvae (BSF)`. */
function plainAcronyms(facts: TokenFacts): ReadonlySet<string> {
  const { tokens } = facts;
  const found = new Set<string>();
  for (let index = 2; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (
      tokens[index - 1]?.text !== "(" ||
      tokens[index + 1]?.text !== ")" ||
      token?.kind !== "word" ||
      token.casing === "lower"
    )
      continue;
    const before = tokens[index - 2];
    if (before?.casing !== "lower") continue;
    const letter = token.lower.charAt(0);
    for (let back = 2; back <= token.text.length + 3; back += 1)
      if (tokens[index - back]?.casing === "lower" && tokens[index - back]?.lower.startsWith(letter))
        found.add(keyOf(tokens, index, index + 1));
  }
  return found;
}
