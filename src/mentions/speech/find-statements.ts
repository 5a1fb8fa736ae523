import type { Span } from "../../text/span.ts";
import { MINDED_VERBS, STATING_VERBS } from "../words/speech-verbs.ts";
import { THING_NOUNS } from "../words/thing-nouns.ts";
import type { SpeechWork } from "./attribute-piece.ts";
import { isCalendarWord, isListedAdverb, isPreposition } from "./clause-bits.ts";
import type { Cue } from "./find-cues.ts";
import { headOf, type Phrase } from "./noun-phrase.ts";
import type { Stretch } from "./split-stretches.ts";

/** A reported statement before its speaker is kept. */
export interface StatementDraft extends Span {
  readonly cue: string;
  readonly speaker: Phrase;
  /** The number of its stretch. */
  readonly number: number;
  readonly rule: string;
}

// Verbs of talk that report no statement before "how" or a colon: `they discussed how to go on`.
const TALKING: ReadonlySet<string> = new Set(
  "speak talk discuss address list detail outline share".split(" "),
);

// A `that` this many tokens behind the verb still opens what it reports: `told the meeting that`.
const THAT_REACH = 5;

/** True where `that`, a colon or a subject follows the verb, so that a clause is reported. */
function hasClause(stretch: Stretch, { at, verb }: Cue): boolean {
  const { tokens } = stretch;
  const next = at + 1 < stretch.to ? tokens[at + 1] : undefined;
  if (next === undefined) return false;
  // Behind an object "that" belongs to it: `announced a plan that …`; `told the meeting that …` has a hearer.
  const mayReach =
    verb?.group === "telling" ||
    isPreposition(next) ||
    isListedAdverb(next) ||
    isCalendarWord(next) ||
    next.lower.endsWith("ly") ||
    next.lower === "that";
  const isTalk = verb !== null && TALKING.has(verb.lemma);
  for (let index = at + 1; index <= Math.min(stretch.to - 1, at + THAT_REACH); index += 1) {
    const word = tokens[index]?.lower;
    if (word === "that") return mayReach;
    if (word === ":") return !isTalk;
    if (word === "," || word === ".") return false;
  }
  return !isTalk && CLAUSE_OPENERS.has(next.lower);
}

const FEWEST_WORDS = 5;
// Between a cue and the marks: fewer words are a hearer or a time.
const FEWEST_BESIDE = 3;
const CLAUSE_OPENERS: ReadonlySet<string> = new Set("he she they it we i there how why whether".split(" "));
// A cue behind these stands in a clause that only gives the time or reason: `after Ann announced …`.
const SUBORDINATING: ReadonlySet<string> = new Set(
  "after before when if because since until whether unless once".split(" "),
);
const PERSONAL: ReadonlySet<string> = new Set("he she they".split(" "));
const TELLERS: ReadonlySet<string> = new Set("i we you".split(" "));

function reports(stretch: Stretch, cue: Cue): boolean {
  if (cue.shape === "according") return true;
  const { verb, speaker } = cue;
  if (verb === null || speaker === null || cue.isRelative || cue.shape === "passive") return false;
  // Who writes `we` tells, and is not reported.
  const isOnly = speaker.to - speaker.from === 1;
  if (isOnly && TELLERS.has(stretch.tokens[speaker.from]?.lower ?? "")) return false;
  // `…, adding that it rained`; without `that` the participle may bring in anything.
  if (cue.shape === "participle")
    return verb.group === "saying" && stretch.tokens[cue.at + 1]?.lower === "that";
  if (cue.isRemote && stretch.tokens[cue.at - 2]?.lower !== "on") return false;
  if (THING_NOUNS.has(headOf(stretch, speaker))) return false;
  // `the envoys’ visit will tell`: an owner is no subject.
  const behind = stretch.tokens[speaker.to];
  if (behind?.glued && (behind.text === "’" || behind.text === "'")) return false;
  const lead = stretch.tokens[speaker.from - 1];
  const isSubordinate = speaker.from > stretch.from && SUBORDINATING.has(lead?.lower ?? "");
  if (isSubordinate) return verb.lemma === "say" && hasClause(stretch, cue);
  if (cue.shape === "verb-subject" || STATING_VERBS.has(verb.lemma) || hasClause(stretch, cue)) return true;
  // `…, Ann said, …`, `…, Ann added.` and `…, Ann said on Monday.`: the verb closes what it reports.
  const next = stretch.tokens[cue.at + 1];
  const isBehind = lead?.text === "," && speaker.from > stretch.from;
  if (isBehind && verb.group !== "holding" && (next?.text === "," || next?.text === ".")) return true;
  const isDated = isPreposition(next) || isCalendarWord(next);
  if (isBehind && verb.group === "saying" && isDated && speaker.from - stretch.from > FEWEST_WORDS)
    return true;
  const head = stretch.tokens[speaker.to - 1];
  return MINDED_VERBS.has(verb.lemma) && head !== undefined && PERSONAL.has(head.lower);
}

/** The tokens from the first mark of a stretch to its last. */
export interface QuotedRange {
  readonly open: number;
  readonly close: number;
}

/**
 * True where a cue of a stretch with marked speech reports more than what stands in the marks:
 * `Ann said the road was “no joke”`, `“No,” Ann said, adding that it rained`.
 */
function reportsBeside(stretch: Stretch, { at, shape }: Cue, { open, close }: QuotedRange): boolean {
  const { tokens } = stretch;
  if (at > close) return shape === "participle" && stretch.to - at > FEWEST_WORDS;
  // What a comma or colon leads to, or begins with a capital, is said in full.
  const lead = tokens[open - 1];
  return open - at > FEWEST_BESIDE && lead?.kind === "word" && tokens[open + 1]?.casing === "lower";
}

/**
 * Finds the sentences that report what someone said without marks: a cue with its speaker and words enough to be a
 * statement. `quoted` gives, by number, the stretches that hold marked speech; of these only what is reported beside it
 * makes a statement.
 */
export function findStatements(
  work: SpeechWork,
  quoted: ReadonlyMap<number, QuotedRange>,
): readonly StatementDraft[] {
  const { reading, stretches, cues } = work;
  const { tokens, blocks } = reading;
  const found: StatementDraft[] = [];
  stretches.forEach((stretch, number) => {
    const kind = blocks[stretch.block]?.kind;
    if (kind === "title" || kind === "heading" || stretch.to - stretch.from < FEWEST_WORDS) return;
    const range = quoted.get(number);
    const cue = (cues[number] ?? []).find(
      (candidate) =>
        candidate.speaker !== null &&
        (range === undefined || reportsBeside(stretch, candidate, range)) &&
        reports(stretch, candidate),
    );
    const first = tokens[stretch.from];
    const last = tokens[stretch.to - 1];
    if (cue === undefined || cue.speaker === null || first === undefined || last === undefined) return;
    const words = stretch.to - stretch.from - (cue.speaker.to - cue.speaker.from);
    if (words < FEWEST_WORDS) return;
    found.push({
      start: first.start,
      end: last.end,
      cue: tokens[cue.at]?.text ?? "",
      speaker: cue.speaker,
      number,
      rule: `statements/${cue.shape}`,
    });
  });
  return found;
}
