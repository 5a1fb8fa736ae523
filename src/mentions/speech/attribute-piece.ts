import type { Reading } from "../reading.ts";
import { isBodyWord, isConjunction, isPronoun } from "./clause-bits.ts";
import type { Cue } from "./find-cues.ts";
import { mainSubject } from "./find-subjects.ts";
import type { QuotedShape } from "./is-quotation.ts";
import { isNamed, type Phrase, phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import type { MarkedStretch } from "./pair-marks.ts";
import type { Stretch } from "./split-stretches.ts";

/** Who speaks a piece, by which cue and rule. */
export interface Attribution {
  readonly cue: Cue | null;
  readonly speaker: Phrase | null;
  readonly rule: string;
}

/** An article split for speech; `cues[n]` are those of `stretches[n]`. */
export interface SpeechWork {
  readonly reading: Reading;
  readonly stretches: readonly Stretch[];
  readonly cues: readonly (readonly Cue[])[];
  /** What each token is to the finder: `readSpeechBits`. */
  readonly bits: Uint8Array;
}

/** A piece of speech in its place. */
export interface PlacedPiece {
  readonly mark: MarkedStretch;
  /** The number of its stretch. */
  readonly number: number;
  readonly attribution: Attribution | null;
  readonly utterance: number;
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);
// How many cues before a piece are weighed, so that a sentence of thousands costs no more than one of ten.
const MOST_CUES = 12;
// `Ann Lee, the mayor: "…"` begins a stretch and is no longer than this, in tokens.
const TRANSCRIPT_REACH = 12;
// How many stretches a speaker is carried over words that no one speaks.
const CARRY_REACH = 6;

/** The number of the first cue behind token `at`; a binary search. */
function firstCueBehind(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the cue stands right behind the closing mark: `"…," said Ann`, `"…," Ann, the mayor, said`. */
function isRightAfter(work: SpeechWork, cue: Cue, close: number): boolean {
  const { tokens } = work.reading;
  let at = close + 1;
  while (tokens[at]?.kind === "mark" && (tokens[at]?.text === "," || DASHES.has(tokens[at]?.text ?? "")))
    at += 1;
  if (cue.shape === "subject-verb") return cue.speaker !== null && cue.speaker.from === at;
  return cue.at === at;
}

/**
 * True where what an inner cue brings in is told by an outer one: `Ann said she believed …`, `Ann said that Bob's claim …`.
 * A named speaker of a saying verb keeps his own words: `Ann said Bob told her …`.
 */
function isToldBy(work: SpeechWork, inner: Cue, outer: Cue): boolean {
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
  if (outer.verb.group === "holding") return false;
  if (
    inner.isRemote &&
    !outer.isRemote &&
    tokens[inner.at - 1]?.lower !== "to" &&
    lead?.kind !== "mark" &&
    !isConjunction(lead)
  )
    return true;
  if (inner.verb?.group !== "holding") return false;
  // `…, Ann said, most people believe …`
  const isParenthetical = tokens[outer.at + 1]?.text === "," && from === outer.at + 2;
  return isClause || isParenthetical;
}

/** The cue among those before number `end` that says whose words a piece holds. */
function governing(work: SpeechWork, cues: readonly Cue[], end: number): Cue | null {
  let best: Cue | null = null;
  for (let number = Math.max(0, end - MOST_CUES); number < end; number += 1) {
    const cue = cues[number];
    if (cue !== undefined && (best === null || !isToldBy(work, cue, best))) best = cue;
  }
  return best;
}

/** The attribution that a piece finds within its own stretch, or null. */
export function attributeWithin(
  work: SpeechWork,
  number: number,
  mark: MarkedStretch,
  shape: QuotedShape,
): Attribution | null {
  const stretch = work.stretches[number];
  const cues = work.cues[number] ?? [];
  const { tokens } = work.reading;
  if (stretch === undefined) return null;
  const behind = firstCueBehind(cues, mark.close);
  const after = cues[behind] ?? null;
  const before = governing(work, cues, firstCueBehind(cues, mark.open));
  const mayFollow =
    shape.endsOpen || before === null || (after?.shape === "verb-subject" && shape.endsStopped);
  if (after !== null && mayFollow && isRightAfter(work, after, mark.close))
    return { cue: after, speaker: after.speaker, rule: "quotes/after" };
  if (before !== null) return { cue: before, speaker: before.speaker, rule: "quotes/before" };
  const lead = mark.open - 1 - stretch.from;
  if (lead > 0 && lead < TRANSCRIPT_REACH && tokens[mark.open - 1]?.text === ":") {
    const speaker = phraseEndingAt(stretch, mark.open - 1);
    if (speaker !== null && speaker.from === stretch.from)
      return { cue: null, speaker, rule: "quotes/transcript" };
  }
  if (DASHES.has(tokens[mark.close + 1]?.text ?? "") && mark.close + 2 < stretch.to) {
    const speaker = phraseStartingAt(stretch, mark.close + 2);
    const isSigned = speaker !== null && (speaker.to >= stretch.to - 1 || tokens[speaker.to]?.text === ",");
    if (isSigned) return { cue: null, speaker, rule: "quotes/signature" };
  }
  return after === null ? null : { cue: after, speaker: after.speaker, rule: "quotes/later" };
}

/** The subject of a stretch where it may be someone who speaks: a name or a person's pronoun. */
function speakingSubject(work: SpeechWork, stretch: Stretch): Phrase | null {
  const phrase = mainSubject(stretch);
  if (phrase === null) return null;
  const head = work.reading.tokens[phrase.from];
  const isPerson =
    phrase.to - phrase.from === 1 && head !== undefined && isPronoun(head) && head.lower !== "it";
  return isPerson || isNamed(stretch, phrase) ? phrase : null;
}

/** The attribution of a piece that stands alone in its stretch, from what stands before it in its block, or null. */
function fromSameBlock(work: SpeechWork, number: number, last: PlacedPiece | null): Attribution | null {
  const previous = work.stretches[number - 1];
  if (previous === undefined) return null;
  if (last !== null && last.number === number - 1 && last.attribution !== null)
    return { ...last.attribution, rule: "quotes/same-paragraph" };
  const speaker = work.cues[number - 1]?.at(-1)?.speaker ?? speakingSubject(work, previous);
  return speaker === null ? null : { cue: null, speaker, rule: "quotes/introduced" };
}

/** True for two capitals or three, which may be a person's full name. */
function isFullName({ reading }: SpeechWork, phrase: Phrase): boolean {
  const { tokens } = reading;
  const words = phrase.to - phrase.from;
  if (words < 2 || words > 3) return false;
  for (let at = phrase.from; at < phrase.to; at += 1)
    if (tokens[at]?.casing !== "capital" || isBodyWord(tokens[at])) return false;
  return true;
}

/** The attribution of a piece that opens its block, from the block before, or null. */
function fromBlockBefore(work: SpeechWork, number: number, last: PlacedPiece | null): Attribution | null {
  const previous = work.stretches[number - 1];
  if (previous === undefined) return null;
  const cued = work.cues[number - 1]?.at(-1)?.speaker ?? null;
  const subject = cued ?? speakingSubject(work, previous);
  if (work.reading.tokens[previous.to - 1]?.text === ":" && subject !== null)
    return { cue: null, speaker: subject, rule: "quotes/introduced" };
  const spoken = last?.attribution?.speaker ?? null;
  const isNext = last !== null && last.number === number - 1;
  const isNear = last !== null && number - last.number < CARRY_REACH;
  // `Bob Ito, who runs the port, wants a new quay.` and then a quotation: a person brought in speaks, not whoever spoke before.
  const broughtIn = cued === null && subject !== null && isFullName(work, subject) ? subject : null;
  const speaker = (isNext ? spoken : null) ?? cued ?? broughtIn ?? (isNear ? spoken : null) ?? subject;
  return speaker === null ? null : { cue: null, speaker, rule: "quotes/carried" };
}

/** The attribution of a piece that has none in its own stretch, from what stands around it, or null. */
export function attributeFromAround(
  work: SpeechWork,
  number: number,
  last: PlacedPiece | null,
): Attribution | null {
  const { stretches, cues } = work;
  const stretch = stretches[number];
  if (stretch === undefined) return null;
  if (last !== null && last.number === number && last.attribution !== null)
    return { ...last.attribution, rule: "quotes/same-sentence" };
  const isSameBlock = stretches[number - 1]?.block === stretch.block;
  const earlier = isSameBlock ? fromSameBlock(work, number, last) : null;
  if (earlier !== null) return earlier;
  // `"…" Ann said that it was so.`
  const next = stretches[number + 1];
  const speaker = cues[number + 1]?.[0]?.speaker ?? null;
  if (next !== undefined && next.block === stretch.block && speaker !== null && speaker.from === next.from)
    return { cue: null, speaker, rule: "quotes/followed" };
  return isSameBlock ? null : fromBlockBefore(work, number, last);
}
