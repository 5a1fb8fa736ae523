import type { Token } from "../../text/tokens.ts";
import { CURRENCY_SIGNS } from "../words/currencies.ts";
import { AUXILIARIES, MEASURE_VERBS, SCOPE_LEADS, SPEECH_VERBS } from "../words/measure-words.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import type { Surroundings } from "./clause-of-figure.ts";

/** A run of capitalised words, `tokens.slice(from, to)`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const GLUE = new Set(["of", "and", "de", "del", "la", "al", "&"]);

function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    (token.casing === "capital" || token.casing === "upper" || token.casing === "mixed")
  );
}

// Days, months and words that are capitalised only because they begin a sentence are no names.
const NO_NAMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr|gdp|teus?|however|meanwhile|furthermore|moreover|additionally|today|yesterday|last|next|each|every|total|currently|(?:[qh]\d|\d[qh]|fy\d?)[\w-]*|(?:mid|early|late)-\w+)$/;

const NO_SUBJECTS = new Set(
  "there nobody everyone everybody somebody no not yes oh well most many several few others people".split(
    " ",
  ),
);

/** True for a common word that has its capital from opening a sentence: `Unemployment stands`, `Vaccines were`. */
function isPlainOpening({ lower }: Token, next: Token | undefined): boolean {
  if (/(?:ly|ment|tion|sion|ness|ity|ship|ism)$/.test(lower)) return lower !== "italy" && lower !== "sicily";
  return lower.endsWith("s") && /^(?:are|were|have)$/.test(next?.lower ?? "");
}

function isName(tokens: readonly Token[], index: number, isOpening: boolean): boolean {
  const token = tokens[index];
  if (
    token === undefined ||
    !isCapital(token) ||
    NO_NAMES.test(token.lower) ||
    CURRENCY_SIGNS.has(token.text)
  )
    return false;
  // A pronoun or article with a capital begins a sentence or a quotation.
  if (token.casing === "capital" && (PHRASE_ENDS.has(token.lower) || NO_SUBJECTS.has(token.lower)))
    return false;
  return !isOpening || !isPlainOpening(token, tokens[index + 1]);
}

/** The capitalised run that begins at `index`, trailing lower-case heads left out; null where none begins there. */
export function nameRunAt(
  tokens: readonly Token[],
  index: number,
  limit: number,
  isOpening: boolean,
): NameRun | null {
  if (!isName(tokens, index, isOpening)) return null;
  let to = index + 1;
  while (to < limit && to - index < 10) {
    const token = tokens[to];
    if (token === undefined) break;
    if (isCapital(token) && !NO_NAMES.test(token.lower)) to += 1;
    else if (GLUE.has(token.lower) && token.lower !== "and" && isCapital(tokens[to + 1]) && to + 1 < limit)
      to += 2;
    else break;
  }
  return { from: index, to };
}

function runsIn(tokens: readonly Token[], from: number, to: number, opening: number): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = from; index < to; index += 1) {
    const run = nameRunAt(tokens, index, to, index === opening);
    if (run === null) continue;
    runs.push(run);
    index = run.to - 1;
  }
  return runs;
}

/** The name in `tokens` after a preposition at `index`: "in Chongqing", "of the Lake region". The region word is kept. */
export function scopeAfter(tokens: readonly Token[], index: number, limit: number): NameRun | null {
  if (!SCOPE_LEADS.has(tokens[index]?.lower ?? "")) return null;
  const from = tokens[index + 1]?.lower === "the" ? index + 2 : index + 1;
  const run = from < limit ? nameRunAt(tokens, from, limit, false) : null;
  if (run === null) return null;
  const head = run.to < limit ? tokens[run.to] : undefined;
  if (head !== undefined && REGIONS.has(head.lower)) return { from, to: run.to + 1 };
  return head !== undefined && isNounWithName(head) ? null : run;
}

const REGIONS = new Set(
  "region area province district county city state zone corridor basin metropolis".split(" "),
);
const TIMES = new Set("last next annually alone early late each per total overall due ago thanks".split(" "));

/** True for a singular noun to which a name before it only belongs: `ICT technology`, `Sino-Swiss cooperation`. */
function isNounWithName(token: Token): boolean {
  const { lower } = token;
  if (token.kind !== "word" || token.casing !== "lower" || PHRASE_ENDS.has(lower) || TIMES.has(lower))
    return false;
  return !MEASURE_VERBS.has(lower) && !AUXILIARIES.has(lower) && !/(?:s|ed|ly)$/.test(lower);
}

function closingBracket(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at < index + 6; at += 1) if (tokens[at]?.text === ")") return at;
  return -1;
}

const CLAUSE_MARKS = new Set([",", ";", ":", "(", "—", "–", "“", '"']);

/** Index of the first token of the clause that holds token `first`: behind the last mark or "that" before it. */
function clauseStart(tokens: readonly Token[], from: number, first: number): number {
  let at = first;
  while (at > from) {
    const token = tokens[at - 1];
    if (token === undefined || CLAUSE_MARKS.has(token.text) || token.lower === "that") break;
    at -= 1;
  }
  return at;
}

/** Index after the phrase that opens a sentence with a preposition: `In Kenya, …`; `from` where none does. */
function openingEnd(tokens: readonly Token[], from: number, first: number): number {
  if (!OPENERS.has(tokens[from]?.lower ?? "")) return from;
  let at = from;
  while (at < first && tokens[at]?.text !== ",") at += 1;
  return at;
}

const OPENERS = new Set("in across throughout within at of among for".split(" "));
// `the two countries` have been named before, not by the names round them.
const SMALL_PAIR = new Set("two three both other four".split(" "));

/** The name right before a bracket: `Ana Rojas (54%)`. */
function runEndingAt(tokens: readonly Token[], from: number, end: number): NameRun | null {
  let start = end;
  while (start > from && end - start < 6 && isName(tokens, start - 1, start - 1 === from)) start -= 1;
  return start < end ? { from: start, to: end } : null;
}

/**
 * Who or where a figure is of, from its own clause: a name after the figure's noun, an owner ("Chile's"), the subject of
 * the verb ("Ghana has exported"), a place after a preposition, or the place that opens the sentence ("In Chile, …").
 * Null where no name stands there, and for what has been named before ("the two countries").
 */
export function scopeOfFigure(
  tokens: readonly Token[],
  { from, to }: Surroundings,
  at: { readonly first: number; readonly after: number; readonly isOrdinal: boolean },
): NameRun | null {
  const behind = scopeAfter(tokens, at.after, to);
  if (behind !== null) return behind;
  if (tokens[at.first - 1]?.lower === "the" && SMALL_PAIR.has(tokens[at.first]?.lower ?? "")) return null;
  if (tokens[at.first - 1]?.text === "(") {
    const named = runEndingAt(tokens, from, at.first - 1);
    if (named !== null) return named;
  }
  const clause = clauseStart(tokens, from, at.first);
  const opening = openingEnd(tokens, from, at.first);
  const isNear = (run: NameRun): boolean => run.from >= clause || run.to <= opening;
  const runs = runsIn(tokens, from, at.first, from);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const named = runs[index];
    // `The Express (Harbour) has run`: the brackets belong to the name.
    const closing =
      named !== undefined && tokens[named.to]?.text === "(" ? closingBracket(tokens, named.to) : -1;
    const run = closing < 0 || named === undefined ? named : { from: named.from, to: closing + 1 };
    const next = run === undefined ? undefined : tokens[run.to];
    if (run === undefined || next === undefined || SPEECH_VERBS.has(next.lower)) continue;
    if (next.lower === "'s" && isNear(run)) return run;
    const lead = tokens[run.from - 1]?.lower ?? "";
    const isSubject =
      run.from === from || tokens[run.from - 1]?.kind === "mark" || lead === "the" || !PHRASE_ENDS.has(lead);
    const isVerb =
      (AUXILIARIES.has(next.lower) && next.lower !== "to") ||
      MEASURE_VERBS.has(next.lower) ||
      (next.casing === "lower" && next.lower.endsWith("ed"));
    if (isSubject && isVerb) return run;
  }
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined || !isNear(run)) continue;
    // What has an order of its own is of the place beside it or of the one that opens the sentence.
    if (at.isOrdinal && run.from > from + 2) continue;
    const before = tokens[run.from - 1]?.lower === "the" ? run.from - 2 : run.from - 1;
    const named = before >= from ? scopeAfter(tokens, before, at.first) : null;
    if (named !== null && !SPEECH_VERBS.has(tokens[named.to]?.lower ?? "")) return named;
  }
  if (at.isOrdinal) return null;
  for (let index = at.after; index < Math.min(to, at.after + 6); index += 1) {
    if (tokens[index]?.kind === "mark" || tokens[index]?.lower === "and") break;
    const run =
      tokens[index]?.lower === "in" || tokens[index]?.lower === "across"
        ? scopeAfter(tokens, index, to)
        : null;
    if (run !== null) return run;
  }
  return null;
}
