import {
  type Clause,
  isNameToken,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  sharedSubject,
  subjectOf,
} from "./find-speaker-phrase.ts";
import {
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from "./words/clause-words.ts";
import { NOUN_FORMS, SPEECH_NOUNS, SPEECH_VERBS, type SpeechVerb } from "./words/speech-verbs.ts";

/** How a cue stands to its speaker: `Ann said`, `said Ann`, `…, adding`, `according to Ann`, `Ann's claim`. */
export type CueShape = "subject-verb" | "verb-subject" | "participle" | "according" | "noun" | "passive";

/** A place in a stretch of text that says who speaks; numbers are token numbers. */
export interface Cue {
  readonly at: number;
  readonly shape: CueShape;
  readonly verb: SpeechVerb | null;
  readonly speaker: Phrase | null;
  /** True where the verb stands in a clause with `who`, `which` or `that`. */
  readonly isRelative: boolean;
}

const LOOK_AHEAD = 12;
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);
// In -ing these speak of a mood or a motion, not of words: `feeling better`.
const SILENT_PARTICIPLES: ReadonlySet<string> = new Set(
  "feel think see hold find go consider regard view rate list set go reason".split(" "),
);

/** True where a token that may be a noun stands as one: after a determiner, an adjective's owner or a preposition. */
function isNounHere(clause: Clause, at: number): boolean {
  const before = clause.tokens[at - 1];
  const token = clause.tokens[at];
  if (before === undefined || token === undefined || at - 1 < clause.from) return true;
  if (!NOUN_FORMS.has(token.lower))
    return (
      DETERMINERS.has(before.lower) &&
      !PRONOUNS.has(before.lower) &&
      before.lower !== "that" &&
      before.lower !== "all" &&
      before.lower !== "both" &&
      before.lower !== "her"
    );
  if (before.lower === "'s" || PREPOSITIONS.has(before.lower)) return true;
  if (DETERMINERS.has(before.lower)) return before.lower !== "that";
  return false;
}

function verbCue(clause: Clause, at: number, verb: SpeechVerb): Cue | null {
  const { tokens, owner } = clause;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.casing !== "lower" && at !== clause.from) return null;
  if (isNounHere(clause, at) && at > clause.from) return null;
  if (verb.form === "participle") {
    if (SILENT_PARTICIPLES.has(verb.lemma)) return null;
    if (
      before !== undefined &&
      at > clause.from &&
      (BE_FORMS.has(before.lower) || ADVERBS.has(before.lower))
    ) {
      const subject = subjectOf(clause, at);
      if (subject !== null)
        return subject.isDenied
          ? null
          : { at, shape: "subject-verb", verb, speaker: subject.phrase, isRelative: false };
    }
    if (before !== undefined && (DETERMINERS.has(before.lower) || before.lower === "'s")) return null;
    const phrase = sharedSubject(clause, at);
    return { at, shape: "participle", verb, speaker: phrase, isRelative: false };
  }
  // Inverted: the verb opens what follows a quotation or a comma, and a speaker stands right after it.
  const afterQuote =
    (at > 0 && (owner[at - 1] ?? -1) >= 0) ||
    (before !== undefined &&
      (before.text === "," || before.text === "—" || before.text === "–") &&
      ((owner[at - 2] ?? -1) >= 0 || at - 1 > clause.from));
  if (
    verb.group === "saying" &&
    afterQuote &&
    next !== undefined &&
    at + 1 < clause.to &&
    verb.form !== "base"
  ) {
    let start = at + 1;
    if (
      tokens[start]?.casing === "lower" &&
      ADVERBS.has(tokens[start]?.lower ?? "") &&
      !DETERMINERS.has(tokens[start]?.lower ?? "")
    )
      start += 1;
    const phrase = phraseStartingAt(clause, start);
    const isDirect = before === undefined || before.text !== "," || (owner[at - 2] ?? -1) >= 0;
    const head = tokens[start];
    if (phrase !== null && head !== undefined) {
      const isName = isNameToken(tokens[phrase.to - 1]) || isNameToken(head);
      const after = tokens[phrase.to];
      const isStopped =
        after === undefined ||
        phrase.to >= clause.to ||
        after.text === "," ||
        after.text === "." ||
        after.text === "(" ||
        DASHES.has(after.text);
      const ends =
        isStopped ||
        (after !== undefined &&
          (after.kind === "mark" || PREPOSITIONS.has(after.lower) || after.lower === "who"));
      if (isDirect ? head.lower !== "it" || ends : isName && isStopped && before?.text === ",")
        return { at, shape: "verb-subject", verb, speaker: extended(clause, phrase), isRelative: false };
    }
  }
  const subject = subjectOf(clause, at);
  if (subject === null || subject.isDenied) return null;
  if (verb.form === "base" && !takesBase(clause, at)) return null;
  if (subject.isPassive) {
    for (let index = at + 1; index < Math.min(clause.to, at + LOOK_AHEAD * 3); index += 1) {
      if (tokens[index]?.lower !== "by" || owner[index] !== -1) continue;
      const phrase = phraseStartingAt(clause, index + 1);
      return phrase === null ? null : { at, shape: "passive", verb, speaker: phrase, isRelative: false };
    }
    // `by Ann as described …`
    return null;
  }
  if (NOUN_FORMS.has(token.lower) && verb.form !== "past" && !isFittingSubject(clause, subject.phrase, verb))
    return null;
  return { at, shape: "subject-verb", verb, speaker: subject.phrase, isRelative: subject.isRelative };
}

/** True where a plural, an auxiliary or `to` stands before a base form: `officials say`, `would say`. */
function takesBase(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  let index = at - 1;
  while (index > clause.from && ADVERBS.has(tokens[index]?.lower ?? "")) index -= 1;
  const before = tokens[index];
  if (before === undefined) return false;
  if (before.kind === "mark") return before.text === ",";
  if (PRONOUNS.has(before.lower))
    return before.lower !== "he" && before.lower !== "she" && before.lower !== "it";
  if (
    /^(?:to|will|would|can|could|may|might|must|should|shall|did|do|does|and|or|but|who|ll|'ll|'d)$/.test(
      before.lower,
    )
  )
    return true;
  return (
    before.lower.endsWith("s") ||
    /^(?:people|police|men|women|media|data|staff)$/.test(before.lower) ||
    (isNameToken(before) && isNameToken(tokens[index - 1]))
  );
}

/** True where the subject fits a form that may be a plural noun: `police reports` is none, `Reuters reports` is. */
function isFittingSubject(clause: Clause, phrase: Phrase, verb: SpeechVerb): boolean {
  const last = clause.tokens[phrase.to - 1];
  const first = clause.tokens[phrase.from];
  if (last === undefined || first === undefined) return false;
  if (verb.form === "base") return true;
  if (PRONOUNS.has(last.lower) || isNameToken(last)) return true;
  return DETERMINERS.has(first.lower);
}

/** A phrase with the name in apposition right after it: `said the minister, Ann Lee`. */
function extended(clause: Clause, phrase: Phrase): Phrase {
  const { tokens } = clause;
  if (isNameToken(tokens[phrase.to - 1]) || tokens[phrase.to]?.text !== "," || phrase.to + 1 >= clause.to)
    return phrase;
  if (!isNameToken(tokens[phrase.to + 1])) return phrase;
  const name = phraseStartingAt(clause, phrase.to + 1);
  const after = name === null ? undefined : tokens[name.to];
  return name !== null && (after === undefined || after.kind === "mark")
    ? { from: phrase.from, to: name.to }
    : phrase;
}

function nounCue(clause: Clause, at: number): Cue | null {
  const { tokens } = clause;
  const before = tokens[at - 1];
  if (before === undefined || at - 1 < clause.from) return null;
  if (before.lower === "'s") {
    const phrase = phraseEndingAt(clause, at - 1);
    return phrase === null ? null : { at, shape: "noun", verb: null, speaker: phrase, isRelative: false };
  }
  if (before.lower === "his" || before.lower === "her" || before.lower === "their")
    return { at, shape: "noun", verb: null, speaker: { from: at - 1, to: at }, isRelative: false };
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    (next.lower === "by" || next.lower === "from" || (tokens[at]?.lower === "words" && next.lower === "of"))
  ) {
    const phrase = phraseStartingAt(clause, at + 2);
    return phrase === null ? null : { at, shape: "noun", verb: null, speaker: phrase, isRelative: false };
  }
  return null;
}

/** Finds the cues of one stretch of text, outside marks, in order. Looks a bounded way from each, so it is linear. */
export function findCues(clause: Clause): readonly Cue[] {
  const { tokens, owner } = clause;
  const cues: Cue[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || owner[at] !== -1) continue;
    if (token.lower === "according" && tokens[at + 1]?.lower === "to") {
      const phrase = phraseStartingAt(clause, at + 2);
      if (phrase !== null)
        cues.push({ at, shape: "according", verb: null, speaker: phrase, isRelative: false });
      continue;
    }
    const verb = SPEECH_VERBS.get(token.lower);
    let cue = verb === undefined ? null : verbCue(clause, at, verb);
    if (cue === null && SPEECH_NOUNS.has(token.lower)) cue = nounCue(clause, at);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

/** True where a conjunction opens the tokens at `at`. */
export const opensWithConjunction = (clause: Clause, at: number): boolean =>
  CONJUNCTIONS.has(clause.tokens[at]?.lower ?? "");
