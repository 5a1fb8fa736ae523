import { type Word, wordClass } from "../../text/tokens.ts";
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  BOUND_WORDS,
  CALENDAR_WORDS,
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  NAME_JOINS,
  NEGATIONS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  SUBORDINATORS,
  TIME_NOUNS,
  TYING_PREPOSITIONS,
} from "../words/clause-words.ts";
import { POST_HEADS, ROLE_NOUNS } from "../words/person-words.ts";
import { OCCUPATIONS } from "../words/post-words.ts";
import { BODY_WORDS, SPEAKER_TITLES } from "../words/speaker-titles.ts";
import { NOUN_FORMS, SPEECH_VERBS } from "../words/speech-verbs.ts";

const CONTRACTION = /^(?:i|you|he|she|it|we|they)'(?:d|ll|ve|re|m)$/;
// Nouns that end as adverbs do.
const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "family ally assembly monopoly reply anomaly daily weekly monthly quarterly italy telly bully jelly lily fly".split(
    " ",
  ),
);

const ROLES: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...POST_HEADS, ...OCCUPATIONS]);

type Test = (word: Word) => boolean;

const inList =
  (list: { has: (word: string) => boolean }): Test =>
  ({ lower }) =>
    list.has(lower);

function isFiniteVerb({ lower }: Word): boolean {
  const verb = SPEECH_VERBS.get(lower);
  return verb !== undefined && verb.form !== "base" && !(verb.form === "present" && NOUN_FORMS.has(lower));
}

// What is asked of the words of a clause, each the bit of its place here. A speaker is looked for by walking over the
// same words again and again: what one is, is looked up once for its spelling.
const TESTS = {
  preposition: inList(PREPOSITIONS),
  tying: inList(TYING_PREPOSITIONS),
  determiner: inList(DETERMINERS),
  conjunction: inList(CONJUNCTIONS),
  subordinator: inList(SUBORDINATORS),
  auxiliary: inList(AUXILIARIES),
  formOfBe: inList(BE_FORMS),
  negation: inList(NEGATIONS),
  listedAdverb: inList(ADVERBS),
  adverb: ({ lower, casing }) =>
    ADVERBS.has(lower) || (casing === "lower" && lower.endsWith("ly") && !NOUNS_IN_LY.has(lower)),
  listedPronoun: inList(PRONOUNS),
  pronoun: ({ lower }) => PRONOUNS.has(lower) || CONTRACTION.test(lower),
  calendar: inList(CALENDAR_WORDS),
  name: ({ kind, casing, lower }) =>
    kind === "word" && casing !== "lower" && casing !== "none" && !CALENDAR_WORDS.has(lower),
  nameJoin: inList(NAME_JOINS),
  timeNoun: inList(TIME_NOUNS),
  numberWord: inList(NUMBER_WORDS),
  quantifier: inList(QUANTIFIERS),
  bound: inList(BOUND_WORDS),
  functionWord: inList(FUNCTION_WORDS),
  nounForm: inList(NOUN_FORMS),
  speechVerb: inList(SPEECH_VERBS),
  finiteSpeech: isFiniteVerb,
  saying: ({ lower }) => SPEECH_VERBS.get(lower)?.group === "saying",
  speakerTitle: inList(SPEAKER_TITLES),
  body: inList(BODY_WORDS),
  role: inList(ROLES),
} satisfies Readonly<Record<string, Test>>;

const NAMES = Object.keys(TESTS);
const IN_ORDER = Object.values<Test>(TESTS);

const clauseBits = wordClass((word) =>
  IN_ORDER.reduce((bits, test, place) => (test(word) ? bits | (1 << place) : bits), 0),
);

function asked(name: keyof typeof TESTS): (word: Word | undefined) => boolean {
  const bit = 1 << NAMES.indexOf(name);
  return (word) => word !== undefined && (clauseBits(word) & bit) !== 0;
}

export const isPreposition = asked("preposition");
/** Ties a noun to the one before it: `a spokesman for the company`. */
export const isTyingPreposition = asked("tying");
export const isDeterminer = asked("determiner");
export const isConjunction = asked("conjunction");
export const isSubordinator = asked("subordinator");
export const isAuxiliary = asked("auxiliary");
export const isFormOfBe = asked("formOfBe");
export const isNegation = asked("negation");
/** True for an adverb not in -ly. */
export const isListedAdverb = asked("listedAdverb");
/** True where the token is an adverb as newspapers set it beside a verb. */
export const isAdverb = asked("adverb");
export const isListedPronoun = asked("listedPronoun");
/** True where the token is a pronoun, alone or drawn together with its verb: `he`, `they've`. */
export const isPronoun = asked("pronoun");
/** True for days and months. */
export const isCalendarWord = asked("calendar");
/** True where the token is written as a name is: with a capital, and no day or month. */
export const isNameToken = asked("name");
export const isNameJoin = asked("nameJoin");
export const isTimeNoun = asked("timeNoun");
export const isNumberWord = asked("numberWord");
export const isQuantifier = asked("quantifier");
/** True where the word can only bound a noun phrase, never stand in it. */
export const isBound = asked("bound");
/** True for a word of a closed class. */
export const isFunctionWord = asked("functionWord");
/** True for a form of a verb of speech that may be a noun: `reports`. */
export const isNounForm = asked("nounForm");
export const isSpeechVerb = asked("speechVerb");
export const isFiniteSpeech = asked("finiteSpeech");
/** True for a verb of the group of `say`. */
export const isSaying = asked("saying");
export const isSpeakerTitle = asked("speakerTitle");
/** True for a word of an organisation's name. */
export const isBodyWord = asked("body");
/** True for what a person may be by post or work: `adviser` of `an adviser to Ann Lee`. */
export const isRole = asked("role");
