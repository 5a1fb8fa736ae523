import { type Cue, findCues } from "./find-cues.ts";
import { findPrintedNames, type PrintedNames } from "./find-printed-names.ts";
import { findStatements } from "./find-statements.ts";
import { mainSubject } from "./find-subjects.ts";
import { isQuotation, type QuotedShape, shapeOf } from "./is-quotation.ts";
import { isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { type MarkedStretch, pairMarks } from "./pair-marks.ts";
import type { Reading } from "./reading.ts";
import type { QuotedPiece, SpeakerPhrase, Speech, Topic } from "./speech.ts";
import { type Stretch, splitStretches } from "./split-stretches.ts";
import { PREPOSITIONS } from "./words/clause-words.ts";

const OWNERS: ReadonlySet<string> = new Set("his her their its my our".split(" "));
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);

/** What was found to speak a piece: the cue or phrase, and by which rule. */
interface Attribution {
  readonly cue: Cue | null;
  readonly speaker: Phrase | null;
  readonly rule: string;
}

interface Work {
  readonly reading: Reading;
  readonly stretches: readonly Stretch[];
  readonly cues: readonly (readonly Cue[])[];
  readonly marks: readonly MarkedStretch[];
}

/**
 * True where what an inner cue brings in is told by an outer one: `Ann said she believed …`, `Ann said that Bob's claim …`.
 * A named speaker of a saying verb keeps his own words: `Ann said Bob told her …`.
 */
function isToldBy(work: Work, inner: Cue, outer: Cue): boolean {
  const { tokens } = work.reading;
  if (outer.verb === null || outer.isRelative || outer.shape === "noun" || outer.shape === "passive")
    return false;
  if (inner.shape === "noun" || inner.isRelative) return true;
  if (inner.speaker === null || inner.shape === "verb-subject") return false;
  const from = inner.speaker.from;
  const lead = tokens[from - 1];
  const isClause =
    from - 1 === outer.at ||
    (lead !== undefined && (lead.lower === "that" || lead.lower === "what" || lead.lower === "how"));
  const head = tokens[from];
  const isOnlyPronoun = inner.speaker.to - from === 1 && head !== undefined && isPronoun(head);
  if (isOnlyPronoun && (isClause || head.lower === "it")) return true;
  if (inner.verb?.group !== "holding" || outer.verb.group === "holding") return false;
  // `…, Ann said, most people believe …`
  const isParenthetical = tokens[outer.at + 1]?.text === "," && from === outer.at + 2;
  return isClause || isParenthetical;
}

/** The cue among those before a piece that says whose words it holds. */
function governing(work: Work, cues: readonly Cue[], open: number): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues) {
    if (cue.at >= open) break;
    if (best === null || !isToldBy(work, cue, best)) best = cue;
  }
  return best;
}

/** True where the cue stands right behind the closing mark: `"…," said Ann`, `"…," Ann, the mayor, said`. */
function isRightAfter(work: Work, cue: Cue, close: number): boolean {
  const { tokens } = work.reading;
  let at = close + 1;
  while (tokens[at]?.kind === "mark" && (tokens[at]?.text === "," || DASHES.has(tokens[at]?.text ?? "")))
    at += 1;
  if (cue.shape === "subject-verb") return cue.speaker !== null && cue.speaker.from === at;
  return cue.at === at;
}

/** The attribution that a piece finds within its own stretch, or null. */
function attributeWithin(
  work: Work,
  number: number,
  mark: MarkedStretch,
  shape: QuotedShape,
): Attribution | null {
  const stretch = work.stretches[number];
  const cues = work.cues[number] ?? [];
  const { tokens } = work.reading;
  if (stretch === undefined) return null;
  const before = governing(work, cues, mark.open);
  const after = cues.find((cue) => cue.at > mark.close) ?? null;
  if (
    after !== null &&
    isRightAfter(work, after, mark.close) &&
    (shape.endsOpen || before === null || (after.shape === "verb-subject" && shape.endsStopped))
  )
    return { cue: after, speaker: after.speaker, rule: "quotes/after" };
  if (before !== null) return { cue: before, speaker: before.speaker, rule: "quotes/before" };
  // `Ann Lee: "…"`
  if (
    mark.open - 1 > stretch.from &&
    tokens[mark.open - 1]?.text === ":" &&
    mark.open - 1 - stretch.from < 12
  ) {
    const phrase = phraseEndingAt(stretch, mark.open - 1);
    if (phrase !== null && phrase.from === stretch.from)
      return { cue: null, speaker: phrase, rule: "quotes/transcript" };
  }
  // `"…" — Ann Lee`
  if (DASHES.has(tokens[mark.close + 1]?.text ?? "") && mark.close + 2 < stretch.to) {
    const phrase = phraseStartingAt(stretch, mark.close + 2);
    if (phrase !== null && (phrase.to >= stretch.to - 1 || tokens[phrase.to]?.text === ","))
      return { cue: null, speaker: phrase, rule: "quotes/signature" };
  }
  if (after !== null) return { cue: after, speaker: after.speaker, rule: "quotes/later" };
  return null;
}

interface Placed {
  readonly mark: MarkedStretch;
  readonly number: number;
  readonly shape: QuotedShape;
  attribution: Attribution | null;
  utterance: number;
}

/** The attribution of a piece that stands alone in its stretch, from what stands around it, or null. */
function attributeFromAround(work: Work, placed: Placed, last: Placed | null): Attribution | null {
  const { stretches, cues } = work;
  const stretch = stretches[placed.number];
  const previous = stretches[placed.number - 1];
  if (stretch === undefined) return null;
  const isSameBlock = previous !== undefined && previous.block === stretch.block;
  if (previous !== undefined && isSameBlock) {
    if (last !== null && last.number === placed.number && last.attribution !== null)
      return { ...last.attribution, cue: null, rule: "quotes/same-sentence" };
    const cue = (cues[placed.number - 1] ?? []).at(-1);
    if (last !== null && last.number === placed.number - 1 && last.attribution !== null)
      return { cue: null, speaker: last.attribution.speaker, rule: "quotes/same-paragraph" };
    if (cue !== undefined) return { cue: null, speaker: cue.speaker, rule: "quotes/introduced" };
    const main = mainSubject(previous);
    if (main !== null) return { cue: null, speaker: main, rule: "quotes/introduced" };
  } else if (last !== null && last.number === placed.number && last.attribution !== null) {
    return { ...last.attribution, cue: null, rule: "quotes/same-sentence" };
  }
  const next = stretches[placed.number + 1];
  const nextCue = (cues[placed.number + 1] ?? [])[0];
  if (
    next !== undefined &&
    next.block === stretch.block &&
    nextCue !== undefined &&
    nextCue.speaker !== null &&
    nextCue.speaker.from === next.from
  )
    return { cue: null, speaker: nextCue.speaker, rule: "quotes/followed" };
  if (previous !== undefined && !isSameBlock) {
    const cue = (cues[placed.number - 1] ?? []).at(-1);
    const isLast = last !== null && last.number === placed.number - 1 && last.attribution !== null;
    const isColon = work.reading.tokens[previous.to - 1]?.text === ":";
    if (isColon && cue !== undefined) return { cue: null, speaker: cue.speaker, rule: "quotes/introduced" };
    if (isColon) {
      const main = mainSubject(previous);
      if (main !== null) return { cue: null, speaker: main, rule: "quotes/introduced" };
    }
    if (isLast && last !== null && last.attribution !== null)
      return { cue: null, speaker: last.attribution.speaker, rule: "quotes/carried" };
    if (cue !== undefined) return { cue: null, speaker: cue.speaker, rule: "quotes/carried" };
    if (last !== null && last.attribution !== null && placed.number - last.number < 6)
      return { cue: null, speaker: last.attribution.speaker, rule: "quotes/carried" };
    const main = mainSubject(previous);
    if (main !== null) return { cue: null, speaker: main, rule: "quotes/carried" };
  }
  return null;
}

/** Turns token phrases into printed speakers, each phrase once. */
function speakerKeeper(reading: Reading, printed: PrintedNames) {
  const { tokens, text } = reading;
  const speakers: SpeakerPhrase[] = [];
  const known = new Map<number, number>();
  const keep = (phrase: Phrase): number => {
    const key = phrase.from * 64 + (phrase.to - phrase.from);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    const start = first?.start ?? 0;
    const end = last?.end ?? start;
    let name = -1;
    let noun: string | null = null;
    for (let at = phrase.from; at < phrase.to; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const here = printed.nameOf[at] ?? -1;
      if (here < 0 && PREPOSITIONS.has(token.lower) && (noun !== null || name >= 0)) break;
      if (here >= 0) {
        name = here;
        noun = null;
      } else if (token.kind === "word" && token.lower !== "'s") {
        noun = token.lower;
        name = -1;
      }
    }
    const isAlone =
      phrase.to - phrase.from === 1 && first !== undefined && (isPronoun(first) || OWNERS.has(first.lower));
    const pronoun = isAlone ? first.lower.replace(/'.*$/, "") : null;
    speakers.push({
      start,
      end,
      words: text.slice(start, end),
      name: pronoun === null && name >= 0 ? name : null,
      pronoun,
      noun: pronoun === null && name < 0 ? noun : null,
    });
    known.set(key, speakers.length - 1);
    return speakers.length - 1;
  };
  return { speakers, keep };
}

function topicsOf(work: Work, printed: PrintedNames): readonly Topic[] {
  const topics: Topic[] = [];
  const { tokens } = work.reading;
  work.stretches.forEach((stretch, number) => {
    const subjects = new Set<number>();
    const note = (phrase: Phrase | null): void => {
      if (phrase !== null) subjects.add(phrase.to - 1);
    };
    note(mainSubject(stretch));
    for (const cue of work.cues[number] ?? []) note(cue.speaker);
    for (let at = stretch.from; at < stretch.to; at += 1) {
      const name = printed.nameOf[at] ?? -1;
      const token = tokens[at];
      if (token === undefined || stretch.owner[at] !== -1) continue;
      if (name >= 0) {
        if (printed.nameOf[at + 1] === name && at + 1 < stretch.to) continue;
        topics.push({ at: token.start, sentence: number, name, pronoun: null, isSubject: subjects.has(at) });
      } else if (
        subjects.has(at) &&
        (token.lower === "he" || token.lower === "she" || token.lower === "they")
      ) {
        topics.push({ at: token.start, sentence: number, name: null, pronoun: token.lower, isSubject: true });
      }
    }
  });
  return topics;
}

/**
 * Finds what is said in one article and by whom, as printed: marked speech with its pieces joined into utterances, and
 * reported statements. Titles, slogans and words held at arm's length in marks are left out. Speakers are resolved
 * later, by `attributeSpeech`. Pure, and linear in the tokens.
 */
export function findSpeech(reading: Reading): Speech {
  const paired = pairMarks(reading);
  const stretches = splitStretches(reading, paired);
  const cues = stretches.map(findCues);
  const work: Work = { reading, stretches, cues, marks: paired.stretches };
  const printed = findPrintedNames(reading, paired.owner);
  const { speakers, keep } = speakerKeeper(reading, printed);
  const { tokens, text, blocks } = reading;

  const quotations: QuotedPiece[] = [];
  const quoted = new Set<number>();
  let number = 0;
  let last: Placed | null = null;
  let utterances = 0;
  for (const mark of paired.stretches) {
    while (number + 1 < stretches.length && (stretches[number]?.to ?? 0) <= mark.open) number += 1;
    const stretch = stretches[number];
    if (stretch === undefined) break;
    const kind = blocks[mark.block]?.kind;
    if (kind === "title" || kind === "heading") continue;
    const shape = shapeOf(reading, mark);
    const placed: Placed = { mark, number, shape, attribution: null, utterance: -1 };
    placed.attribution = attributeWithin(work, number, mark, shape);
    if (placed.attribution === null && last !== null && last.attribution !== null && last.mark.continues)
      placed.attribution = { cue: null, speaker: last.attribution.speaker, rule: "quotes/continued" };
    const isOwn = placed.attribution !== null;
    const follows = last !== null && last.mark.block === mark.block;
    const found = { cue: placed.attribution?.cue ?? null, rule: placed.attribution?.rule ?? null, follows };
    if (!isQuotation(stretch, mark, shape, found)) continue;
    placed.attribution ??= attributeFromAround(work, placed, last);
    const rule = placed.attribution?.rule ?? "quotes/unattributed";
    const isJoined =
      last !== null &&
      (rule === "quotes/continued" ||
        rule === "quotes/same-paragraph" ||
        rule === "quotes/same-sentence" ||
        (isOwn && placed.attribution?.cue !== null && placed.attribution?.cue === last.attribution?.cue));
    placed.utterance = isJoined && last !== null ? last.utterance : utterances++;
    const open = tokens[mark.open];
    const close = tokens[mark.close];
    if (open === undefined || close === undefined) continue;
    const cue = placed.attribution?.cue ?? null;
    quotations.push({
      start: open.start,
      end: close.end,
      words: text.slice(
        tokens[mark.innerFrom]?.start ?? open.end,
        tokens[mark.innerTo - 1]?.end ?? close.end,
      ),
      cue: cue === null ? null : (tokens[cue.at]?.text ?? null),
      speaker: placed.attribution?.speaker ? keep(placed.attribution.speaker) : null,
      utterance: placed.utterance,
      rule,
    });
    quoted.add(number);
    last = placed;
  }
  const statements = findStatements(reading, stretches, cues, quoted).map(({ speaker, ...rest }) => ({
    ...rest,
    speaker: keep(speaker),
  }));
  return { names: printed.names, topics: topicsOf(work, printed), speakers, quotations, statements };
}
