import { DEMONYMS, TWO_WORD_DEMONYMS } from "../words/demonyms.ts";
import type { NameCandidate } from "./name-candidate.ts";
import type { NameDraft } from "./name-draft.ts";
import { IS, keyOf, LISTED_ORGANISATIONS, LISTED_PLACES } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

/**
 * Links short forms to the fuller names of the same article: surnames, acronyms, first or last words. `printed` are the
 * keys of the names that the text itself prints, not a heading alone.
 */
export function linkShortForms(
  facts: TokenFacts,
  drafts: readonly NameDraft[],
  all: readonly NameCandidate[],
  printed: ReadonlySet<string>,
): readonly NameCandidate[] {
  const bySurname = new Map<string, string>();
  const byAcronym = new Map<string, string>();
  const byPart = new Map<string, string>();
  const byInitials = new Map<string, string>();
  const seen = new Set<string>();
  const people = new Set<string>();
  const wanted = new Set(all.map(({ key }) => key));
  for (const draft of drafts) {
    const { from, to, key } = draft;
    const short = shortFormAfter(facts, draft);
    if (short !== null) byAcronym.set(short, key);
    if (to - from < 2) continue;
    // Capitals in a title run on: four words there and nowhere else are no name to be short for.
    if (to - from > 3 && !printed.has(key)) continue;
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    const isTwo = space >= 0 && key.indexOf(" ", space + 1) < 0;
    if (!byPart.has(first) || (isTwo && ((facts.bits[to - 1] ?? 0) & IS.afterPlace) !== 0))
      byPart.set(first, key);
    // What a name leads to it leads to wherever it stands.
    if (seen.has(key)) continue;
    seen.add(key);
    if (draft.candidate.inside[0] >= 2) people.add(key);
    const last = key.slice(key.lastIndexOf(" ") + 1);
    if (wanted.has(last) && !bySurname.has(last)) bySurname.set(last, key);
    if (isTwo || space < 0) continue;
    const words = key.split(" ");
    for (let index = 1; index < words.length - 1; index += 1) {
      const word = words[index] ?? "";
      if (word.length > 2 && wanted.has(word) && !byPart.has(word)) byPart.set(word, key);
    }
    const initials = initialsOf(words);
    if (initials.length > 2 && !byInitials.has(initials)) byInitials.set(initials, key);
    // Its two first and two last words, its three first and three last, up to all but one.
    let front = space;
    let back = key.lastIndexOf(" ");
    for (let cut = 2; cut < words.length; cut += 1) {
      front = key.indexOf(" ", front + 1);
      back = key.lastIndexOf(" ", back - 1);
      const head = key.slice(0, front);
      const tail = key.slice(back + 1);
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
    const spelt = byInitials.get(key);
    if (spelt !== undefined && /^\p{Lu}{3,6}$/u.test(candidate.words))
      return { ...candidate, fuller: { key: spelt, how: "acronym" as const } };
    // `GOP` beside `Volta GOP`: letters are short for the words they begin, or are a surname.
    const isLetters = LETTERS.test(candidate.words);
    // `Congress` is short for `US Congress`; a body that all know is not for `Volta Congress`, nor `UN` for `UN Volta Fund`.
    const isListedBody = LISTED_ORGANISATIONS.has(key);
    const surname = bySurname.get(key);
    if (
      surname !== undefined &&
      surname !== key &&
      !(isLetters && !people.has(surname)) &&
      !(isListedBody && !isOfNation(key, surname))
    )
      return { ...candidate, fuller: { key: surname, how: "surname" as const } };
    const part = byPart.get(key);
    if (
      part !== undefined &&
      part !== key &&
      !(isLetters && !people.has(part) && !isFirmOf(key, part)) &&
      !isWholeBy(key, part)
    )
      return { ...candidate, fuller: { key: part, how: "part" as const } };
    return candidate;
  });
}

const FIRM =
  /^(?:group|corp|corporation|holdings?|inc|ltd|plc|llc|co|company|bank|airlines?|airways|motors?|energy) ?/;

/** True for `zdi` beside `zdi group co ltd`: letters that open a firm's name are short for it. */
function isFirmOf(short: string, full: string): boolean {
  return full.startsWith(`${short} `) && FIRM.test(full.slice(short.length + 1));
}

const LETTERS = /^\p{Lu}{2,6}$/u;

/** True for what names a body in full beside a longer name: `un` beside `un volta fund`, `bank of chile` beside `new bank of chile`. */
function isWholeBy(key: string, longer: string): boolean {
  const isFirst = longer.startsWith(`${key} `);
  if (isFirst) return LISTED_ORGANISATIONS.has(key);
  const of = key.indexOf(" of ");
  return of > 0 && LISTED_PLACES.has(key.slice(of + 4));
}

/** True where all that stands before the short form in the full one is a country, place or people: `us` in `us congress`. */
function isOfNation(short: string, full: string): boolean {
  const nation = full.slice(0, full.length - short.length - 1);
  return LISTED_PLACES.has(nation) || DEMONYMS.has(nation) || TWO_WORD_DEMONYMS.has(nation);
}

/** The key of the short form printed in brackets right after a name: `(KWS)`, `(Kano KWS)`, `(Kafuco)`; null where none is. */
function shortFormAfter(facts: TokenFacts, { from, to, key }: NameDraft): string | null {
  const { tokens, breaks } = facts;
  if (tokens[to]?.text !== "(" || breaks[to] === 1) return null;
  for (let close = to + 2; close <= to + 4; close += 1) {
    if (tokens[close]?.text !== ")") continue;
    const last = tokens[close - 1];
    if (last?.casing === "upper") {
      const short = keyOf(tokens, to + 1, close);
      // `LAGOS (AP)`: the agency of a dateline is no short form of the town.
      const isDateline = breaks[from] === 1 && /^[-–—]+$/.test(tokens[close + 1]?.text ?? "");
      return isDateline || (LISTED_PLACES.has(key) && LISTED_ORGANISATIONS.has(short)) ? null : short;
    }
    const isDrawn =
      close === to + 2 &&
      to - from > 1 &&
      last !== undefined &&
      last.casing !== "lower" &&
      isDrawnFrom(last.lower, key);
    return isDrawn ? keyOf(tokens, to + 1, close) : null;
  }
  return null;
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
