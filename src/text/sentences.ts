import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** One sentence: its place in the text and its tokens, `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

// Abbreviations that a name follows, capitalised: the stop after them ends no sentence. In lower case they are words
// of their own (`her sister sat by`), or unknown.
// Source: titles, ranks and posts of the AP and Guardian style books, read 2026.
const BEFORE_NAME = listed(
  "mr mrs ms mx dr prof rev hon sen rep gov gen brig col lt maj capt cmdr cdr sgt cpl pvt adm pres fr messrs supt insp amb atty mme mlle hr ing mt ft",
);
// Abbreviations that a number follows; before anything else the stop is the sentence's.
const BEFORE_NUMBER = listed(
  "no nos art arts sec secs fig figs vol vols ch pp p para rs approx ca jan feb mar apr jun jul aug sep sept oct nov dec",
);
// Abbreviations that end a name or stand inside one; a capital after them may begin a sentence or go on.
const MAY_END = listed(
  "co cos ltd inc corp bros jr sr etc al esq plc llc cia est dept univ govt assn st ave blvd rd",
);
// The same, where the lower-case word is a common one: days, and states of the United States as the AP shortens them.
const MAY_END_CAPITALISED = listed(
  "sat sun mon tue tues wed thu thurs fri calif conn fla ill ind mass mich minn miss ont ore pa tex va wash wis",
);
// Between two names: no sentence ends here.
const NEVER_ENDS = listed("v vs cf viz");
// Words that a sentence begins with and a name does not: they decide where the stop leaves both open.
const OPENERS = listed(
  "a after all also although an and another any as at because before both but by despite during each earlier even every few for from he her here his how however i if in instead it its just last later many meanwhile more most my nearly no nobody none not nothing now of on once only or other our over several she since so some still such that the their then there these they this those though to today tomorrow under until we what when where whether which while who why with yesterday yet you your",
);
// Verbs of speech that may follow a question in marks: `“Why now?” Okafor asked.` is one sentence.
const SPEECH = listed(
  "said says asked asks added adds wrote told tells replied answered shouted cried tweeted wondered",
);
// Lower-case initialisms after which a sentence often ends; the others (`e.g.`, `i.e.`) always go on.
const OF_THE_CLOCK = listed("a.m. p.m.");
const WEEKDAYS_AND_MONTHS = listed(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", "”", "’", ")", "]", "»", "」", "』", "）"]);
const ENDERS: ReadonlySet<string> = new Set([".", "!", "?", "…", "。", "！", "？"]);
// These end a sentence whatever follows, for no space stands after them.
const FULL_WIDTH: ReadonlySet<string> = new Set(["。", "！", "？"]);

// No author writes a sentence of so many words: a list without a full stop is cut at a pause, and one without a pause
// anywhere, or every word of it would be printed with the whole list.
const LONG = 300;
const LONGEST = 600;
const PAUSES: ReadonlySet<string> = new Set([",", ";", ":"]);

/** True where a run of tokens without an end is to be cut after the token at `index`. */
function isTooLong(tokens: readonly Token[], first: number, index: number): boolean {
  if (index - first < LONG) return false;
  if (index - first >= LONGEST) return true;
  return PAUSES.has(tokens[index]?.text ?? "") && tokens[index + 1]?.glued === false;
}

const isCapitalised = (token: Token): boolean => token.casing === "capital" || token.casing === "upper";

/** True where the token at `index` is a word that begins sentences. `A` before a stop is an initial, not an article. */
function isOpener(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.casing !== "capital" || !OPENERS.has(token.lower)) return false;
  const next = tokens[index + 1];
  return token.text.length > 1 || next === undefined || next.text !== "." || !next.glued;
}

/** True where one of the few tokens from `index` on says that the words before were spoken. */
function goesOnToSpeech(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (SPEECH.has(token.lower)) return true;
  }
  return false;
}

/** True where the full stop at `stop` ends the sentence that began at token `first`; `next` is the token after its closers. */
function fullStopEnds(tokens: readonly Token[], first: number, stop: number, next: number): boolean {
  const before = tokens[stop - 1];
  const after = tokens[next];
  if (after === undefined) return true;
  if (after.casing === "lower" || after.text === "," || after.text === ";" || after.text === ":")
    return false;
  if (before === undefined || stop === first || !tokens[stop]?.glued) return true;
  // A lost space (`last year.The port`) ends a sentence; an address (`example.com`, `Node.js`) does not.
  if (after.glued && next === stop + 1)
    return before.casing === "lower" && after.casing === "capital" && after.text.length > 1;
  // `1. First`, `(b) 2. Second`: the number of an item belongs to it.
  if (stop - 1 === first && before.kind === "number") return false;
  // An initial: `J. Smith`. A one-letter word at the end of a sentence is rare and a wrong cut costs a name.
  if (before.text.length === 1 && before.casing === "capital") return isOpener(tokens, next);
  if (NEVER_ENDS.has(before.lower)) return false;
  if (BEFORE_NUMBER.has(before.lower)) return after.kind !== "number";
  if (BEFORE_NAME.has(before.lower) && isCapitalised(before)) return false;
  if (MAY_END.has(before.lower) || (isCapitalised(before) && MAY_END_CAPITALISED.has(before.lower)))
    return after.kind === "mark"
      ? after.text !== "(" && after.text !== "-" && after.text !== "&"
      : isOpener(tokens, next);
  return true;
}

/** True where an initialism with stops (`U.S.`, `p.m.`) is also the last word of its sentence; `next` is the token after its closers. */
function initialismEnds(tokens: readonly Token[], token: Token, next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.glued) return false;
  if (token.casing !== "lower") return isOpener(tokens, next);
  if (!OF_THE_CLOCK.has(token.lower)) return false;
  // `5 p.m. Monday` and `5 p.m. GMT` go on.
  return after.casing === "capital" && !WEEKDAYS_AND_MONTHS.has(after.lower);
}

/** Adds the sentence of the tokens `first`..`end` where there are any; returns where the next one begins. */
function addSentence(into: Sentence[], tokens: readonly Token[], first: number, end: number): number {
  const start = tokens[first];
  const last = tokens[end - 1];
  if (start !== undefined && last !== undefined && first < end)
    into.push({ start: start.start, end: last.end, firstToken: first, endToken: end });
  return end;
}

/**
 * Finds the sentences of the tokens `from`..`to` of one block (a sentence never crosses a block). Closing marks and
 * brackets after the stop belong to the sentence they close. Every token stands in exactly one sentence, and none has
 * more than 601 tokens.
 *
 * @example
 * findSentences(tokenise("Dr. Amin left at 5 p.m. The U.S. team stayed."), 0, 12)
 * //=> two sentences, "Dr. Amin left at 5 p.m." and "The U.S. team stayed."
 */
export function findSentences(tokens: readonly Token[], from: number, to: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isTooLong(tokens, first, index)) {
      first = addSentence(sentences, tokens, first, index + 1);
      continue;
    }
    if (token.kind === "word") {
      if (token.text.charCodeAt(token.text.length - 1) === 0x2e) {
        // The stop of the sentence may be hidden in the initialism, with closing marks after it.
        let end = index + 1;
        while (end < to && tokens[end]?.glued && CLOSERS.has(tokens[end]?.text ?? "")) end += 1;
        if (end < to && initialismEnds(tokens, token, end))
          first = addSentence(sentences, tokens, first, end);
      }
      continue;
    }
    if (!ENDERS.has(token.text)) continue;
    let stop = index;
    while (stop + 1 < to && tokens[stop + 1]?.glued && ENDERS.has(tokens[stop + 1]?.text ?? "")) stop += 1;
    let end = stop + 1;
    while (end < to && tokens[end]?.glued && CLOSERS.has(tokens[end]?.text ?? "")) end += 1;
    const last = tokens[stop];
    const after = end < to ? tokens[end] : undefined;
    let isEnd: boolean;
    if (last === undefined || after === undefined || FULL_WIDTH.has(last.text)) isEnd = true;
    else if (last.text === ".")
      isEnd = stop > index ? after.casing !== "lower" : fullStopEnds(tokens, first, stop, end);
    else {
      const isApart = !after.glued || after.casing === "capital";
      isEnd = isApart && after.casing !== "lower" && !(end > stop + 1 && goesOnToSpeech(tokens, end));
    }
    if (isEnd) first = addSentence(sentences, tokens, first, end);
    index = end - 1;
  }
  addSentence(sentences, tokens, first, to);
  return sentences;
}
