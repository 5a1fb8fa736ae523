import type { Token } from "../../text/tokens.ts";
import { REFUSALS } from "../words/clause-words.ts";
import { POST_HEADS, ROLE_NOUNS } from "../words/person-words.ts";
import { SPEECH_VERBS } from "../words/speech-verbs.ts";
import {
  isAdverb,
  isAuxiliary,
  isBound,
  isCalendarWord,
  isConjunction,
  isDeterminer,
  isFormOfBe,
  isListedAdverb,
  isNameToken,
  isNegation,
  isPreposition,
  isPronoun,
  isSaying,
  isSubordinator,
  isTimeNoun,
} from "./clause-bits.ts";
import {
  type Clause,
  headOf,
  isContractedVerb,
  isGoverned,
  isNamed,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";

/** The subject of a verb. */
export interface Subject {
  readonly phrase: Phrase;
  /** The words say that it was not said: `declined to say`. */
  readonly isDenied: boolean;
  readonly isPassive: boolean;
  /** Found before `who`, `which` or `that`. */
  readonly isRelative: boolean;
}

// A subject further from its verb than this many tokens is not looked for.
const REACH = 45;
// Openings before the subject that are passed over: `On Monday, in Rome, Ann said`.
const MOST_OPENINGS = 3;
const RELATIVE_REACH = 12;
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);
const VERBAL = /(?:ed|ing)$/;
const HAVE_FORMS: ReadonlySet<string> = new Set(["have", "has", "had"]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that"]);
// Stand with a time before the verb: `police late on Monday said`.
const BESIDE_TIMES: ReadonlySet<string> = new Set(
  "on last this next late early earlier yesterday".split(" "),
);

/** The bracket that opens what `close` closes, or `close` itself where none is near. */
function bracketStart(clause: Clause, close: number): number {
  for (let at = close; at > Math.max(clause.from, close - 20); at -= 1)
    if (clause.tokens[at]?.text === "(") return at;
  return close;
}

/** The noun that an apposition or clause between marks, ending before the comma or dash at `comma`, stands to. */
function phraseBeforeApposition(clause: Clause, comma: number): Phrase | null {
  const { tokens, owner, from } = clause;
  let best: Phrase | null = null;
  for (let at = comma - 1; at >= Math.max(from, comma - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || owner[at] !== -1 || token.text === ":" || token.text === ";") break;
    if (token.text !== "," && !DASHES.has(token.text)) continue;
    const phrase = phraseEndingAt(clause, tokens[at - 1]?.text === ")" ? bracketStart(clause, at - 1) : at);
    if (phrase === null || isGoverned(clause, phrase)) continue;
    if (best === null || isNamed(clause, phrase) || !isNamed(clause, best)) best = phrase;
    // `…, but Ann Lee, the mayor, said`: what stands before the conjunction is another clause.
    const before = tokens[phrase.from - 1];
    if (before !== undefined && (isConjunction(before) || before.lower === "that")) break;
  }
  if (best === null) return null;
  // `the Returning Officer, Ann Lee,` is a post with a name, for all its capitals.
  if (isNamed(clause, best) && !isDeterminer(tokens[best.from])) return best;
  const tail = phraseEndingAt(
    clause,
    tokens[comma - 1]?.text === ")" ? bracketStart(clause, comma - 1) : comma,
  );
  return tail !== null && isNameBeside(clause, best, tail) ? { from: best.from, to: tail.to } : best;
}

/** True for `Bob's neighbour in West Volta`: one who is somebody's, by the noun that heads the phrase. */
function isOwned({ tokens }: Clause, { from, to }: Phrase, head: string): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.lower === "'s") return tokens[at + 1]?.casing === "lower" && !head.endsWith("s");
  return false;
}

/** True where `tail` is the name of whom `described` describes: `the minister, Ann Lee,`; not `officials in Lagos, Nigeria,`. */
function isNameBeside(clause: Clause, described: Phrase, tail: Phrase): boolean {
  const { tokens } = clause;
  if (tail.from !== described.to + 1 || !isNamed(clause, tail) || !isNameToken(tokens[tail.from]))
    return false;
  if (!isNameToken(tokens[described.to - 1])) return true;
  if (tail.to - tail.from === 1) return false;
  // `Chilean Ambassador to the Gulf Union, Ann Lee,`, `Bob's neighbour in West Volta, Ann Lee,`
  if (isDeterminer(tokens[described.from])) return true;
  const head = headOf(clause, described);
  return POST_HEADS.has(head) || ROLE_NOUNS.has(head) || isOwned(clause, described, head);
}

/** The subject of the sentence that `clause` is: its first noun phrase after any opening phrases. */
export function mainSubject(clause: Clause): Phrase | null {
  const { tokens, owner } = clause;
  const limit = Math.min(clause.to, clause.from + REACH * 2);
  let at = clause.from;
  for (let openings = 0; openings <= MOST_OPENINGS && at < limit; openings += 1) {
    for (; at < limit && owner[at] === -1; at += 1) {
      const token = tokens[at];
      if (token === undefined) return null;
      const isLead =
        isConjunction(token) || (isAdverb(token) && !isDeterminer(token)) || /ly$/.test(token.lower);
      if (token.kind !== "mark" && !isLead) break;
    }
    const first = tokens[at];
    if (first === undefined || at >= limit || owner[at] !== -1) return null;
    const opens =
      isPreposition(first) ||
      (isSubordinator(first) && first.lower !== "that") ||
      isCalendarWord(first) ||
      first.lower === "to" ||
      first.kind === "number" ||
      (VERBAL.test(first.lower) && !isNameToken(tokens[at + 1]));
    if (!opens) return phraseStartingAt(clause, at);
    while (at < limit && tokens[at]?.text !== "," && owner[at] === -1) at += 1;
    if (tokens[at]?.text !== ",") return null;
    at += 1;
  }
  return null;
}

/** True where a time stands between a subject and its verb at `at`: `police on Monday said`. */
function isTime(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  const before = clause.tokens[at - 1];
  const after = clause.tokens[at + 1];
  if (token === undefined) return false;
  if (isCalendarWord(token) || token.lower === "yesterday" || token.lower === "today") return true;
  const isBeside =
    before !== undefined &&
    (BESIDE_TIMES.has(before.lower) || isCalendarWord(before) || before.lower === "yesterday");
  if (isTimeNoun(token)) return isBeside;
  return BESIDE_TIMES.has(token.lower) && after !== undefined && (isCalendarWord(after) || isTimeNoun(after));
}

interface Lead {
  readonly at: number;
  readonly isDenied: boolean;
  readonly isPassive: boolean;
}

/** Walks left from a verb over auxiliaries, adverbs and times; `at` is the first token that is none of them. */
function walkLead(clause: Clause, verb: number): Lead | null {
  const { tokens, owner, from } = clause;
  const isPast = SPEECH_VERBS.get(tokens[verb]?.lower ?? "")?.form === "past";
  let isDenied = false;
  let isPassive = false;
  let hasHave = false;
  let at = verb - 1;
  for (; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || owner[at] !== -1) return null;
    if (isNegation(token)) isDenied = true;
    else if (isPast && isFormOfBe(token) && verb - at <= 3 && !hasHave) isPassive = true;
    else if (HAVE_FORMS.has(token.lower)) hasHave = true;
    const isHelper = isAuxiliary(token) || isNegation(token) || isContractedVerb(clause, at);
    if (isHelper || isTime(clause, at)) continue;
    if (isAdverb(token) && !isDeterminer(token) && !isPronoun(token)) continue;
    break;
  }
  return at < from ? null : { at, isDenied, isPassive };
}

function subjectIn({ isDenied, isPassive }: Lead, phrase: Phrase | null, isRelative = false): Subject | null {
  return phrase === null ? null : { phrase, isDenied, isPassive, isRelative };
}

/**
 * The subject of the finite verb at token `verb`, or null: looks left over auxiliaries and adverbs, an apposition
 * between commas, brackets, a relative `who`, a shared subject before `and`, and the verb that an infinitive hangs on.
 */
export function subjectOf(clause: Clause, verb: number, depth = 0): Subject | null {
  const { tokens } = clause;
  const lead = walkLead(clause, verb);
  if (lead === null) return null;
  const { at, isDenied, isPassive } = lead;
  const before = tokens[at];
  if (before === undefined) return null;
  if (before.lower === "to") {
    const higher = tokens[at - 1];
    if (depth > 1 || higher === undefined) return null;
    const head = higher.lower === "on" || higher.lower === "out" ? at - 2 : at - 1;
    const subject = subjectOf(clause, head, depth + 1);
    if (subject === null) return subjectIn(lead, sharedSubject(clause, at));
    return { ...subject, isPassive, isDenied: isDenied || subject.isDenied || REFUSALS.has(higher.lower) };
  }
  if (isConjunction(before)) return subjectIn(lead, sharedSubject(clause, at));
  if (RELATIVES.has(before.lower)) {
    const isApart = tokens[at - 1]?.text === ",";
    return subjectIn(lead, phraseEndingAt(clause, isApart ? at - 1 : at), true);
  }
  if (before.text === ")") {
    const phrase = phraseEndingAt(clause, bracketStart(clause, at));
    return subjectIn(lead, phrase === null ? null : (nameOfApposition(clause, phrase, verb) ?? phrase));
  }
  if (before.text === "," || DASHES.has(before.text))
    return subjectIn(lead, phraseBeforeApposition(clause, at) ?? sharedSubject(clause, at));
  const phrase = phraseEndingAt(clause, at + 1);
  return subjectIn(
    lead,
    phrase === null
      ? null
      : (beforeRelative(clause, phrase) ?? nameOfApposition(clause, phrase, verb) ?? phrase),
  );
}

const SHORTEST_APPOSITION = 4;

/**
 * `Ann Lee` of `Ann Lee, a nurse with the River Trust said`: the name that opens the clause, where what `phrase` ends
 * describes it and the comma behind was left out. Null for `Ann Lee, police said, ran`.
 */
function nameOfApposition(clause: Clause, phrase: Phrase, verb: number): Phrase | null {
  const { tokens, owner, from } = clause;
  if (tokens[verb + 1]?.text === ",") return null;
  // Behind a quotation the clause begins anew.
  let start = phrase.from;
  while (start > from && phrase.from - start < 2 * RELATIVE_REACH && owner[start - 1] === -1) start -= 1;
  for (let at = start + 2; at < Math.min(phrase.from, start + RELATIVE_REACH); at += 1) {
    const token = tokens[at];
    if (token?.text !== ",") continue;
    const name = phraseEndingAt(clause, at);
    const isPerson =
      name !== null &&
      name.from === start &&
      isNamed(clause, name) &&
      isNameToken(tokens[name.to - 1]) &&
      isNameToken(tokens[name.to - 2]) &&
      !isDeterminer(tokens[name.from]);
    const isDescribed = tokens[at + 1]?.casing === "lower" && verb - at > SHORTEST_APPOSITION;
    return isPerson && isDescribed && isOnePhrase(clause, at + 1, phrase.from) ? name : null;
  }
  return null;
}

const INNER_MARKS: ReadonlySet<string> = new Set(["-", "+", "/", "&", "'", "’"]);

/** True where no verb of speech, mark or clause stands between the tokens. */
function isOnePhrase({ tokens, owner }: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || owner[at] !== -1) return false;
    // The hyphen of `32-year-old` parts nothing.
    if (token.kind === "mark" && !INNER_MARKS.has(token.text)) return false;
    if (isSubordinator(token) || RELATIVES.has(token.lower) || isAuxiliary(token)) return false;
    if (isSaying(token)) return false;
  }
  return true;
}

/** `a woman` of `a woman who lives by the river told`: what a relative clause that ends with `phrase` stands to, or null. */
function beforeRelative(clause: Clause, phrase: Phrase): Phrase | null {
  const { tokens, owner, from } = clause;
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - RELATIVE_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || owner[at] !== -1 || token.kind === "mark" || isConjunction(token)) return null;
    // A speech verb on the way has a subject of its own: `a man who said officials told`.
    if (isSaying(token)) return null;
    if (token.lower === "who") return phraseEndingAt(clause, at);
  }
  return null;
}

/** The subject that a later verb shares: of the nearest speech verb before `limit`, else the sentence's own. */
export function sharedSubject(clause: Clause, limit: number): Phrase | null {
  for (let at = limit - 1; at >= Math.max(clause.from, limit - REACH); at -= 1) {
    const token = clause.tokens[at];
    if (token === undefined || clause.owner[at] !== -1) continue;
    const verb = SPEECH_VERBS.get(token.lower);
    if (verb === undefined || verb.form === "participle" || verb.form === "base") continue;
    // `“…,” said Ann, adding …`
    const isInverted = at > clause.from && clause.owner[at - 1] !== -1 && verb.group === "saying";
    const phrase = isInverted ? phraseStartingAt(clause, at + 1) : directSubject(clause, at);
    if (phrase !== null && phrase.to <= limit) return phrase;
  }
  return mainSubject({ ...clause, to: limit });
}

const isSkipped = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isPronoun(token) &&
  (isAuxiliary(token) || isListedAdverb(token) || isAdverb(token));

/** The subject right before a verb, with no clause or comma between; null where there is none. */
function directSubject(clause: Clause, verb: number): Phrase | null {
  let at = verb - 1;
  while (at >= clause.from && clause.owner[at] === -1 && isSkipped(clause.tokens[at])) at -= 1;
  const token = clause.tokens[at];
  if (token === undefined || at < clause.from || token.kind === "mark") return null;
  if (isBound(token) && !isPronoun(token)) return null;
  const phrase = phraseEndingAt(clause, at + 1);
  return phrase === null || isGoverned(clause, phrase) ? null : phrase;
}
