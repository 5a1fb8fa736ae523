import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { PLURAL_TITLES } from "../words/post-words.ts";
import { composeTokenFacts } from "./compose-token-facts.ts";
import { findKnownNames, withKnown } from "./find-known-names.ts";
import { findNameRuns } from "./find-name-runs.ts";
import { findQuotedEvents, type TokenSpan, withYear } from "./find-quoted-events.ts";
import { findRoles } from "./find-roles.ts";
import { linkShortForms } from "./link-short-forms.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { draftName, type NameDraft } from "./name-draft.ts";
import { keyOf } from "./name-lexicon.ts";
import { composePrintedNames } from "./printed-names.ts";
import type { RoleClue } from "./role-clue.ts";
import { shareInLists } from "./share-in-lists.ts";
import { splitNameRuns } from "./split-name-runs.ts";
import type { TokenFacts } from "./token-facts.ts";

export { countNames, type NameCounts } from "./count-names.ts";
export type { NameCandidate } from "./name-candidate.ts";
export { typeNames } from "./type-names.ts";

/**
 * Finds the names of one article with the evidence it gives for each; in document order, none overlapping. Their kinds are
 * decided later, by `typeNames`, when the counts of all articles are known.
 */
export function findNames(reading: Reading, dates: readonly DateMention[]): readonly NameCandidate[] {
  const facts = composeTokenFacts(reading, dates);
  const pieces = splitNameRuns(facts, findNameRuns(facts));
  const drafts = pieces.map((piece) => draftName(reading, facts, piece));
  addRoles(facts, drafts);
  doubtCommonWords(facts, drafts);
  shareInLists(facts, drafts);
  const kept = withEvents(reading, facts, drafts.filter(isToldOutsideTitles(facts, drafts)));
  // Known names come after: a headline's names are those of the text below.
  const known = findKnownNames(reading, facts, kept);
  const own = kept.map(({ candidate }) => candidate);
  return linkShortForms(facts, kept, apart(withKnown(own, known)), printedInText(reading, kept));
}

/** The keys of the names printed outside headings. */
function printedInText({ blocks }: Reading, drafts: readonly NameDraft[]): ReadonlySet<string> {
  const printed = new Set<string>();
  let at = 0;
  for (const { key, candidate } of drafts) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= candidate.start) at += 1;
    const kind = blocks[at]?.kind;
    if (kind !== "title" && kind !== "heading") printed.add(key);
  }
  return printed;
}

/** Of names that lie over one another the longest. In damaged text one may end where another rule sees the next begin. */
function apart(names: readonly NameCandidate[]): readonly NameCandidate[] {
  const kept: NameCandidate[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= name.start) kept.push(name);
    else if (name.end - name.start > last.end - last.start) kept[kept.length - 1] = name;
  }
  return kept;
}

const OUTLINES = 1024;

/** A number below `OUTLINES` that equal words share: of their length, first and last letter. */
function outlineOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) * 31 + word.charCodeAt(length - 1) * 7 + length) & (OUTLINES - 1);
}

// A bit for each outline, 32 to a number.
const NO_OUTLINES: readonly number[] = new Array<number>(OUTLINES >> 5).fill(0);

/** A word that the article prints in small letters too is seldom a name. */
function doubtCommonWords(facts: TokenFacts, drafts: readonly NameDraft[]): void {
  const single = new Map<string, boolean>();
  // Few words begin and end as one of these names does: the others are not looked up.
  const outlines = NO_OUTLINES.slice();
  for (const { from, to, key, candidate } of drafts)
    if (to === from + 1 && candidate.subkinds.place === null && candidate.subkinds.organisation === null) {
      single.set(key, false);
      const outline = outlineOf(key);
      outlines[outline >> 5] = (outlines[outline >> 5] ?? 0) | (1 << (outline & 31));
    }
  for (const { casing, lower } of facts.tokens) {
    if (casing !== "lower") continue;
    const outline = outlineOf(lower);
    if ((((outlines[outline >> 5] ?? 0) >> (outline & 31)) & 1) === 1 && single.has(lower))
      single.set(lower, true);
  }
  for (const { from, to, key, candidate } of drafts)
    if (to === from + 1 && single.get(key) === true && facts.tokens[from]?.casing === "capital")
      candidate.around[4] += candidate.isStart ? 2 : 1.2;
}

/** Gives posts to the names beside them, and takes the words of a post for no names of their own. */
function addRoles(facts: TokenFacts, drafts: readonly NameDraft[]): void {
  const names = composePrintedNames(facts, drafts);
  const { titles } = facts;
  let before: NameDraft | null = null;
  for (const draft of drafts) {
    const { piece, candidate } = draft;
    const { inside, around } = candidate;
    const person = inside[0] + around[0];
    if (person >= 0.5 && inside[1] <= 3 && inside[2] <= 3 && inside[4] <= 2) {
      const roles = findRoles(facts, piece, names);
      const shared = sharedRoles(facts, before, draft);
      if (roles.length + shared.length > 0) candidate.roles = [...roles.map(({ clue }) => clue), ...shared];
      if (roles.some(({ clue }) => clue.title !== null)) around[0] += 1;
      for (const { title } of roles) titles.fill(1, title.from, title.to);
    }
    names.pass(draft);
    before = draft;
  }
  for (const { from, to, candidate } of drafts) {
    const isKnown = candidate.subkinds.place !== null || candidate.subkinds.organisation !== null;
    if (titles[from] === 1 && titles[to - 1] === 1 && !isKnown) candidate.around[4] += 4;
  }
}

/** `Ministers Ada Obi and Femi Ojo`, `Kenyans Ada Obi and Femi Ojo`: what is said of several before the first is said of the next. */
function sharedRoles(facts: TokenFacts, before: NameDraft | null, { from }: NameDraft): readonly RoleClue[] {
  if (before === null || before.to !== from - 1 || facts.breaks[from] === 1) return [];
  const link = facts.tokens[from - 1]?.lower;
  if (link !== "and" && link !== ",") return [];
  const first = facts.tokens[before.from]?.start ?? 0;
  return before.candidate.roles.filter(
    (clue) =>
      clue.end <= first &&
      (clue.rule === "roles/nations" ||
        PLURAL_TITLES.has(clue.title?.slice(clue.title.lastIndexOf(" ") + 1).toLowerCase() ?? "")),
  );
}

/** A title's capitals say nothing: there only a name stands that the text below prints too, or that reads as a person's. */
function isToldOutsideTitles(facts: TokenFacts, drafts: readonly NameDraft[]): (draft: NameDraft) => boolean {
  const isInTitle = ({ from }: NameDraft): boolean => facts.shapes[from] === 1;
  // Only what titles print is looked for outside them.
  const asked = new Set(drafts.filter(isInTitle).map(({ key }) => key));
  const sure = new Set<string>();
  let isAnySure = false;
  for (const draft of asked.size === 0 ? [] : drafts) {
    if (isInTitle(draft)) continue;
    isAnySure = true;
    if (asked.has(draft.key)) sure.add(draft.key);
    if (draft.to - draft.from < 2) continue;
    const last = keyOf(facts.tokens, draft.to - 1, draft.to);
    if (asked.has(last)) sure.add(last);
  }
  return (draft) => {
    const { key, inside } = draft.candidate;
    return (
      !isInTitle(draft) ||
      sure.has(draft.key) ||
      inside[0] >= 3 ||
      (inside[3] >= 3 && key.split(" ").length < 6) ||
      (!isAnySure && Math.max(inside[1], inside[2]) >= 3)
    );
  };
}

/** Adds events named in quotation marks, in place of the names inside them, and the years printed with events. */
function withEvents(reading: Reading, facts: TokenFacts, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const quoted = findQuotedEvents(facts);
  if (quoted.length === 0) return drafts.map((draft) => withYearOf(reading, facts, draft));
  const covered = new Uint8Array(facts.tokens.length);
  for (const { from, to } of quoted) covered.fill(1, from, to);
  const kept = drafts
    .filter(({ from }) => covered[from] !== 1)
    .map((draft) => withYearOf(reading, facts, draft));
  const events = quoted.map((span): NameDraft => {
    const piece = {
      from: span.from,
      to: span.to,
      honorific: null,
      post: null,
      demonym: null,
      isCommon: false,
    };
    const draft = draftName(reading, facts, piece);
    return {
      ...draft,
      candidate: {
        ...draft.candidate,
        inside: [0, 0, 0, 9, 0],
        around: [0, 0, 0, 0, 0],
        evidence: ["title in quotation marks beside an event's noun"],
      },
    };
  });
  return [...kept, ...events].sort((a, b) => a.from - b.from);
}

/** The draft of an event with the year printed beside it; any other draft as it is. */
function withYearOf(reading: Reading, facts: TokenFacts, draft: NameDraft): NameDraft {
  const { inside, around } = draft.candidate;
  if (inside[3] < 1.8 || inside[3] + around[3] < Math.max(inside[1] + around[1], inside[2] + around[2]))
    return draft;
  const span = withYear(facts, draft);
  return span.from === draft.from && span.to === draft.to
    ? draft
    : { ...draft, candidate: { ...draft.candidate, ...wordsOf(reading, facts, span) } };
}

function wordsOf(
  reading: Reading,
  facts: TokenFacts,
  span: TokenSpan,
): { readonly start: number; readonly end: number; readonly words: string } {
  const start = facts.tokens[span.from]?.start ?? 0;
  const end = facts.tokens[span.to - 1]?.end ?? start;
  return { start, end, words: reading.text.slice(start, end) };
}
