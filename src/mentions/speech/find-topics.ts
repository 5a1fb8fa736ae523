import { SUBORDINATORS } from "../words/clause-words.ts";
import type { SpeechWork } from "./attribute-piece.ts";
import type { PrintedNames } from "./find-printed-names.ts";
import { mainSubject } from "./find-subjects.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import type { Topic } from "./speech.ts";
import { PERSONAL } from "./speech-bits.ts";

// A stretch of speech verbs without end is no sentence; beyond this many its subjects are not told apart.
const MOST_SUBJECTS = 16;

const DESCRIPTION_REACH = 8;

/** The last token of the name that stands between commas behind a description that ends at `end` or soon after, or -1. */
function nameBeside({ reading }: SpeechWork, { names, nameOf }: PrintedNames, end: number): number {
  const { tokens } = reading;
  let comma = end;
  while (comma < end + DESCRIPTION_REACH && tokens[comma]?.kind === "word") comma += 1;
  const name = nameOf[comma + 1] ?? -1;
  // A boat or a song may be named so too.
  if (tokens[comma]?.text !== "," || (names[name]?.gender ?? null) === null) return -1;
  let last = comma + 1;
  while (nameOf[last + 1] === name) last += 1;
  return last > comma + 1 && tokens[last + 1]?.text === "," ? last : -1;
}

/** The last tokens of the phrases that are subjects in stretch `number`. */
function subjectsOf(work: SpeechWork, printed: PrintedNames, number: number): readonly number[] {
  const stretch = work.stretches[number];
  const main = stretch === undefined ? null : mainSubject(stretch);
  const subjects: number[] = main === null ? [] : [main.to - 1];
  // `One of the victims, Ann Lee, filed`: the name that says who the subject is.
  const named = main === null ? -1 : nameBeside(work, printed, main.to);
  if (named >= 0) subjects.push(named);
  // `When Ann Lee was ill, she`
  const first = stretch === undefined ? undefined : work.reading.tokens[stretch.from];
  if (stretch !== undefined && first !== undefined && SUBORDINATORS.has(first.lower)) {
    const phrase = phraseStartingAt(stretch, stretch.from + 1);
    if (phrase !== null) subjects.push(phrase.to - 1);
  }
  // `Ann said Eve's letter was short`, `Ann noted that Eve had continued`: Ann is the subject, Eve is none.
  for (const { speaker, shape } of work.cues[number] ?? []) {
    if (speaker === null || shape === "noun" || subjects.length >= MOST_SUBJECTS) continue;
    if (work.reading.tokens[speaker.from - 1]?.lower !== "that") subjects.push(speaker.to - 1);
  }
  return subjects;
}

/**
 * Finds what a `he` or `she` up to offset `until` may mean: names outside marks, and the pronouns that keep a person in
 * mind. In order.
 */
export function findTopics(work: SpeechWork, printed: PrintedNames, until: number): readonly Topic[] {
  const { reading, bits } = work;
  const { tokens } = reading;
  const { nameOf } = printed;
  const topics: Topic[] = [];
  for (let number = 0; number < work.stretches.length; number += 1) {
    const stretch = work.stretches[number];
    if (stretch === undefined || (tokens[stretch.from]?.start ?? 0) > until) break;
    // Subjects are read only where a name or pronoun asks whether it is one.
    let subjects: readonly number[] | null = null;
    for (let at = stretch.from; at < stretch.to; at += 1) {
      if (stretch.owner[at] !== -1) continue;
      const name = nameOf[at] ?? -1;
      const token = tokens[at];
      if (token === undefined) continue;
      // A name counts once, at its last token.
      if (name >= 0 ? at + 1 < stretch.to && nameOf[at + 1] === name : ((bits[at] ?? 0) & PERSONAL) === 0)
        continue;
      subjects ??= subjectsOf(work, printed, number);
      const isSubject = subjects.includes(at);
      if (name >= 0) topics.push({ at: token.start, sentence: number, name, pronoun: null, isSubject });
      else if (isSubject)
        topics.push({ at: token.start, sentence: number, name: null, pronoun: token.lower, isSubject });
    }
  }
  return topics;
}
