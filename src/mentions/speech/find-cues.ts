import { DEMONYMS } from "../words/demonyms.ts";
import { POST_HEADS } from "../words/person-words.ts";
import { SPEECH_NOUNS, SPEECH_VERBS, type SpeechVerb } from "../words/speech-verbs.ts";
import { DOCUMENT_NOUNS } from "../words/thing-nouns.ts";
import {
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isFormOfBe,
  isListedAdverb,
  isNameToken,
  isNounForm,
  isPreposition,
  isPronoun,
  isSubordinator,
} from "./clause-bits.ts";
import { CUE_WORDS, type CueWord } from "./cue-words.ts";
import { sharedSubject, subjectOf } from "./find-subjects.ts";
import {
  type Clause,
  headOf,
  isGoverned,
  isNamed,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";
import { CUE_WORD } from "./speech-bits.ts";

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
  /** True for `to say` and `would say`: what follows is not told by this cue alone. */
  readonly isRemote: boolean;
}

// How far behind a passive verb its `by Ann` is looked for, in tokens.
const BY_REACH = 30;
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);
// In -ing these speak of a mood or a motion, not of words: `feeling better`.
const SILENT_PARTICIPLES: ReadonlySet<string> = new Set(
  "feel think see hold find go consider regard view rate list set reason".split(" "),
);
// Determiners that are pronouns too, so that a verb may follow: `all said`, `those say`.
const STANDING_DETERMINERS: ReadonlySet<string> = new Set(
  "that this these those all both each some many most several few another one two three four five six seven eight nine ten her".split(
    " ",
  ),
);

/** True where the word before the verb belongs to a subject drawn together with its verb: `he's saying`. */
const isContraction = (clause: Clause, at: number): boolean => {
  const before = clause.tokens[at - 1];
  if (before === undefined || at - 1 < clause.from) return false;
  if (before.lower === "'s") return /^(?:he|she|it|that|who|what)$/.test(clause.tokens[at - 2]?.lower ?? "");
  return /'(?:m|re)$/.test(before.lower);
};

/** True where a token that may be a noun stands as one: after a determiner, an owner or a preposition. */
function isNounHere(clause: Clause, at: number): boolean {
  const before = clause.tokens[at - 1];
  const token = clause.tokens[at];
  if (before === undefined || token === undefined || at - 1 < clause.from) return false;
  if (isDeterminer(before))
    return isNounForm(token) ? before.lower !== "that" : !STANDING_DETERMINERS.has(before.lower);
  return isNounForm(token) && (before.lower === "'s" || isPreposition(before));
}

function participleCue(clause: Clause, at: number, verb: SpeechVerb): Cue | null {
  const before = at > clause.from ? clause.tokens[at - 1] : undefined;
  if (SILENT_PARTICIPLES.has(verb.lemma)) return null;
  if (before !== undefined && (isFormOfBe(before) || isListedAdverb(before) || isContraction(clause, at))) {
    const subject = subjectOf(clause, at);
    if (subject !== null)
      return subject.isDenied
        ? null
        : {
            at,
            shape: "subject-verb",
            verb,
            speaker: subject.phrase,
            isRelative: subject.isRelative,
            isRemote: false,
          };
  }
  if (before !== undefined && (isDeterminer(before) || before.lower === "'s")) return null;
  // `footage of Ann saying`
  const own = before !== undefined && isNameToken(before) ? phraseEndingAt(clause, at) : null;
  const speaker = own !== null && isNamed(clause, own) ? own : sharedSubject(clause, at);
  return { at, shape: "participle", verb, speaker, isRelative: false, isRemote: false };
}

const PLAIN_SAYING: ReadonlySet<string> = new Set("say explain remark argue".split(" "));

/** A verb that opens what follows a quotation or a comma, its speaker right behind it: `"…," said Ann`. */
function invertedCue(clause: Clause, at: number, verb: SpeechVerb): Cue | null {
  const { tokens, owner } = clause;
  if (verb.group !== "saying" || verb.form === "base" || at + 1 >= clause.to || at === clause.from)
    return null;
  const before = tokens[at - 1];
  const isBehindMark = (owner[at - 1] ?? -1) >= 0;
  const isBehindPause = before !== undefined && (before.text === "," || DASHES.has(before.text));
  if (!isBehindMark && !isBehindPause) return null;
  const isDirect = isBehindMark || (at - 2 >= clause.from && (owner[at - 2] ?? -1) >= 0);
  const next = tokens[at + 1];
  const start =
    next !== undefined && next.casing === "lower" && isListedAdverb(next) && !isDeterminer(next)
      ? at + 2
      : at + 1;
  const phrase = phraseStartingAt(clause, start);
  if (phrase === null) return null;
  const after = phrase.to < clause.to ? tokens[phrase.to] : undefined;
  // `Work, said Ann by way of example, had …`
  const goesOn = PLAIN_SAYING.has(verb.lemma) && isPreposition(after);
  const isStopped =
    goesOn ||
    after === undefined ||
    after.text === "," ||
    after.text === "." ||
    after.text === "(" ||
    DASHES.has(after.text);
  const head = tokens[start];
  const last = tokens[phrase.to - 1];
  // Without marks an inversion is believed only where a name closes it: `…, said Ann Lee, the mayor.`
  const isName = isNameToken(last) || (head !== undefined && isNameToken(head)) || last?.text === ".";
  const holds = isDirect ? head?.lower !== "it" || isStopped : isName && isStopped && before?.text === ",";
  return holds
    ? {
        at,
        shape: "verb-subject",
        verb,
        speaker: extended(clause, phrase),
        isRelative: false,
        isRemote: false,
      }
    : null;
}

/** `was described by Ann as …`: the speaker behind a passive verb. */
function passiveCue(clause: Clause, at: number, verb: SpeechVerb): Cue | null {
  for (let index = at + 1; index < Math.min(clause.to, at + BY_REACH); index += 1) {
    if (clause.tokens[index]?.lower !== "by" || clause.owner[index] !== -1) continue;
    const speaker = phraseStartingAt(clause, index + 1);
    return speaker === null
      ? null
      : { at, shape: "passive", verb, speaker, isRelative: false, isRemote: false };
  }
  return null;
}

const CALL_BESIDE: ReadonlySet<string> = new Set("at in off round by".split(" "));

/** True where the verb has another meaning here: `went along`, `went into its third round`, `called at the port`. */
function isOtherSense(clause: Clause, at: number, verb: SpeechVerb): boolean {
  const next = at + 1 < clause.to ? clause.tokens[at + 1] : undefined;
  if (verb.lemma === "call") return next !== undefined && CALL_BESIDE.has(next.lower);
  return verb.lemma === "go" && next?.kind === "word" && next.lower !== "on";
}

function verbCue(clause: Clause, at: number, verb: SpeechVerb): Cue | null {
  const token = clause.tokens[at];
  if (token === undefined || (token.casing !== "lower" && at !== clause.from) || isNounHere(clause, at))
    return null;
  if (isOtherSense(clause, at, verb)) return null;
  if (verb.form === "participle") return participleCue(clause, at, verb);
  const inverted = invertedCue(clause, at, verb);
  if (inverted !== null) return inverted;
  const subject = subjectOf(clause, at);
  if (subject === null || subject.isDenied) return null;
  if (verb.form === "base" && !takesBase(clause, at, subject.phrase)) return null;
  if (subject.isPassive) return passiveCue(clause, at, verb);
  if (isNounForm(token) && verb.form !== "past" && !isFittingSubject(clause, at, subject.phrase, verb))
    return null;
  const lead = clause.tokens[at - 1]?.lower ?? "";
  return {
    at,
    shape: "subject-verb",
    verb,
    speaker: subject.phrase,
    isRelative: subject.isRelative,
    isRemote: lead === "to" || MODALS.has(lead),
  };
}

/** `as Ann put it`: an idiom of saying. */
function idiomCue(clause: Clause, at: number): Cue | null {
  if (clause.tokens[at + 1]?.lower !== "it" || at + 1 >= clause.to) return null;
  const subject = subjectOf(clause, at);
  const verb = SPEECH_VERBS.get("said");
  return subject === null || verb === undefined
    ? null
    : { at, shape: "subject-verb", verb, speaker: subject.phrase, isRelative: false, isRemote: false };
}

const HELPERS: ReadonlySet<string> = new Set(
  "to will would can could may might must should shall did do does and or but who ll 'll 'd".split(" "),
);
const MODALS: ReadonlySet<string> = new Set("will would can could may might must should shall".split(" "));
const PLURALS: ReadonlySet<string> = new Set("people police men women media data".split(" "));

/** True where a plural, an auxiliary or `to` stands before a base form: `officials say`, `would say`. */
function takesBase(clause: Clause, at: number, subject: Phrase): boolean {
  const { tokens } = clause;
  let index = at - 1;
  while (index > clause.from && isListedAdverb(tokens[index])) index -= 1;
  const before = tokens[index];
  if (before === undefined) return false;
  if (before.kind === "mark") return before.text === ",";
  if (isPronoun(before)) return before.lower !== "he" && before.lower !== "she" && before.lower !== "it";
  if (HELPERS.has(before.lower) || PLURALS.has(before.lower)) return true;
  if (before.lower.endsWith("s") && (!isNameToken(before) || index === clause.from)) return true;
  for (let part = subject.from; part < subject.to; part += 1) if (tokens[part]?.lower === "and") return true;
  return false;
}

/** True where the subject fits a form that may be a noun: `police reports` is none, `Reuters reports` is. */
function isFittingSubject(clause: Clause, at: number, phrase: Phrase, verb: SpeechVerb): boolean {
  const { tokens } = clause;
  const last = tokens[phrase.to - 1];
  const first = tokens[phrase.from];
  const next = at + 1 < clause.to ? tokens[at + 1] : undefined;
  if (last === undefined || first === undefined || isGoverned(clause, phrase)) return false;
  if (next !== undefined && (isAuxiliary(next) || next.lower === "of")) return false;
  // `Baltic states have`: a people, or a name with no article, states something only where `that` follows.
  if (verb.lemma === "state" && isNameToken(last) && (!isDeterminer(first) || DEMONYMS.has(last.lower)))
    return next?.lower === "that";
  if (verb.form === "base" || isPronoun(last) || isNameToken(last) || isDeterminer(first)) return true;
  return (
    !isAdjective(clause, phrase) && (next === undefined || next.kind === "mark" || next.lower === "that")
  );
}

/** True for `high` of `had high hopes that`: a bare word behind a word that opens no clause. */
function isAdjective({ tokens, from }: Clause, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1];
  if (phrase.to - phrase.from > 1 || phrase.from <= from || before?.kind !== "word") return false;
  return !isSubordinator(before) && !isConjunction(before);
}

/** A phrase with the name in apposition right after it: `said the minister, Ann Lee`. */
function extended(clause: Clause, phrase: Phrase): Phrase {
  const { tokens } = clause;
  if (tokens[phrase.to]?.text !== "," || phrase.to + 1 >= clause.to) return phrase;
  // `said the former editor of the Herald, Ann Lee`, but not `said Ann Lee, Calder's mayor`
  const isOffice = isDeterminer(tokens[phrase.from]) && POST_HEADS.has(headOf(clause, phrase));
  if (isNameToken(tokens[phrase.to - 1]) && !isOffice) return phrase;
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
    return phrase === null
      ? null
      : { at, shape: "noun", verb: null, speaker: phrase, isRelative: false, isRemote: false };
  }
  if (before.lower === "his" || before.lower === "her" || before.lower === "their")
    return {
      at,
      shape: "noun",
      verb: null,
      speaker: { from: at - 1, to: at },
      isRelative: false,
      isRemote: false,
    };
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    (next.lower === "by" || next.lower === "from" || (tokens[at]?.lower === "words" && next.lower === "of"))
  ) {
    const phrase = phraseStartingAt(clause, at + 2);
    return phrase === null
      ? null
      : { at, shape: "noun", verb: null, speaker: phrase, isRelative: false, isRemote: false };
  }
  return null;
}

const OBJECTS: ReadonlySet<string> = new Set("him her them".split(" "));

/** Whom `according to` names at `at`: a phrase, a pronoun, or whose the document is (`a report by Ann Lee`). */
function sourceAt(clause: Clause, at: number): Phrase | null {
  const { tokens } = clause;
  const isAlone = at < clause.to && (tokens[at + 1]?.kind === "mark" || at + 1 >= clause.to);
  if (isAlone && OBJECTS.has(tokens[at]?.lower ?? "")) return { from: at, to: at + 1 };
  const phrase = phraseStartingAt(clause, at);
  if (phrase === null || !DOCUMENT_NOUNS.has(headOf(clause, phrase))) return phrase;
  const tie = tokens[phrase.to]?.lower;
  const writer = tie === "by" || tie === "from" ? phraseStartingAt(clause, phrase.to + 1) : null;
  return writer !== null && isNamed(clause, writer) ? writer : phrase;
}

function sourceCue(clause: Clause, at: number, word: "according" | "per"): Cue | null {
  const { tokens } = clause;
  const isSource =
    word === "according" ? tokens[at + 1]?.lower === "to" : at > clause.from && tokens[at - 1]?.text === ",";
  const speaker = isSource ? sourceAt(clause, word === "according" ? at + 2 : at + 1) : null;
  return speaker === null
    ? null
    : { at, shape: "according", verb: null, speaker, isRelative: false, isRemote: false };
}

function cueAt(clause: Clause, at: number, word: CueWord): Cue | null {
  if (word === "according" || word === "per") return sourceCue(clause, at, word);
  if (word === "put") return idiomCue(clause, at);
  if (word === "noun") return nounCue(clause, at);
  const cue = verbCue(clause, at, word);
  return cue === null && SPEECH_NOUNS.has(clause.tokens[at]?.lower ?? "") ? nounCue(clause, at) : cue;
}

const NO_CUES: readonly Cue[] = [];

/**
 * Finds the cues of one stretch of text, outside marks, in order. `bits` are those of its tokens (`readSpeechBits`).
 * Looks a bounded way from each, so it is linear.
 */
export function findCues(clause: Clause, bits: Uint8Array): readonly Cue[] {
  const { tokens, owner } = clause;
  let cues: Cue[] | null = null;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (((bits[at] ?? 0) & CUE_WORD) === 0 || owner[at] !== -1) continue;
    const word = CUE_WORDS.get(tokens[at]?.lower ?? "");
    const cue = word === undefined ? null : cueAt(clause, at, word);
    if (cue === null || cue.speaker === null) continue;
    cues ??= [];
    cues.push(cue);
  }
  return cues ?? NO_CUES;
}
