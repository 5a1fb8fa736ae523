import type { Reading } from "../reading.ts";
import type { NameCandidate } from "./name-candidate.ts";
import type { NameDraft } from "./name-draft.ts";
import { IS, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Those of `own` that no other of `known` covers, with `known`, in document order. */
export function withKnown(
  own: readonly NameCandidate[],
  known: readonly NameCandidate[],
): readonly NameCandidate[] {
  if (known.length === 0) return own;
  let at = 0;
  const free = own.filter(({ start, end }) => {
    while (at < known.length && (known[at]?.end ?? 0) <= start) at += 1;
    return (known[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return [...free, ...known].sort((a, b) => a.start - b.start);
}

/** Names in lines of capitals and in titles, where only what the article prints elsewhere, or a list, tells a name. */
export function findKnownNames(
  reading: Reading,
  facts: TokenFacts,
  drafts: readonly NameDraft[],
): readonly NameCandidate[] {
  const { tokens, shapes, bits, breaks } = facts;
  if (!shapes.includes(1) && !shapes.includes(2)) return [];
  const known = new Map<string, number>();
  const surnames = new Set<string>();
  for (const { key, from, to } of drafts) {
    if (key.length < 2) continue;
    known.set(key, Math.max(known.get(key) ?? 0, to - from));
    if (to - from > 1) surnames.add(keyOf(tokens, to - 1, to));
  }
  const isTaken = new Uint8Array(tokens.length);
  const takenTo = new Map<number, number>();
  for (const { from, to } of drafts) {
    if (shapes[from] !== 1) continue;
    isTaken.fill(1, from, to);
    takenTo.set(from, to);
  }
  const found: NameCandidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (shapes[index] === 0 || tokens[index]?.kind !== "word") continue;
    // `Kano FAO Officials`: a longer name that the text prints outdoes the first word's own.
    const shortest = isTaken[index] === 1 ? takenTo.get(index) : index;
    if (shortest === undefined) continue;
    if (shapes[index] === 1 && facts.capital[index] === 0) continue;
    for (let to = Math.min(tokens.length, index + 5); to > shortest; to -= 1) {
      let isBroken = false;
      for (let at = index + 1; at < to; at += 1) if (breaks[at] === 1) isBroken = true;
      if (isBroken || tokens[to - 1]?.kind !== "word") continue;
      const key = keyOf(tokens, index, to);
      if (key.length < 2) continue;
      const place = LISTED_PLACES.get(key);
      const isKnown = known.has(key) || (to === index + 1 && surnames.has(key));
      const isListed =
        place !== undefined &&
        !(key === "us" && shapes[index] === 2 && tokens[index]?.text !== "U.S.") &&
        (key.length > 3 ||
          tokens[index]?.text.includes(".") ||
          (shapes[index] === 1 && tokens[index]?.casing === "upper"));
      const body = to - index > 1 || key.length <= 4 ? LISTED_ORGANISATIONS.get(key) : undefined;
      if (!isKnown && (shortest > index || (!isListed && body === undefined))) continue;
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
        parts: [],
        roles: [],
      });
      index = to - 1;
      break;
    }
  }
  return found;
}

/** True where a day in figures follows: `LONDON 1996-08-30`. */
function isDatelineDay(text: string, end: number): boolean {
  return /^ \d{4}-\d\d/.test(text.slice(end, end + 8));
}
