import type { Edtf } from "../../text/edtf.ts";
import type { Token } from "../../text/tokens.ts";
import type { DateMention } from "../mention.ts";
import type { Surroundings } from "./clause-of-figure.ts";
import type { Finding } from "./figure-finding.ts";

/** Index of the first date that ends after `offset`; dates are in document order. */
function firstAfter(dates: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where `offset` lies in one of `dates`. */
export function isInDate(dates: readonly DateMention[], offset: number): boolean {
  const date = dates[firstAfter(dates, offset)];
  return date !== undefined && date.start <= offset;
}

const COMPARED_AFTER =
  /^(?:compar\w+|up|down|increase|rise|growth|change|drop|fall|decline|decrease|unchanged|percent|cent|%)$/;

// Between "than" and the date it compares with: `more than in the same period`.
const BETWEEN_THAN_AND_DATE = new Set(["the", "in", "during", "for", "at", "over", "a"]);

const BEFORE_BASE = /^(?:compar\w+|up|down)$/;
const BASE_LEADS = new Set(["from", "than", "with", "to", "against"]);

/** Index of the word that leads to the amount before `than`, where that amount is compared with: `from` of `up from 70% in 2018`. */
function baseBefore(tokens: readonly Token[], at: number, from: number): number | null {
  for (let lead = at; lead > from && at - lead < 6; lead -= 1) {
    const token = tokens[lead];
    if (token === undefined || token.text === "," || token.text === ";") return null;
    if (BASE_LEADS.has(token.lower)) return BEFORE_BASE.test(tokens[lead - 1]?.lower ?? "") ? lead : null;
  }
  return null;
}

/** A date that a figure at token `first` is compared with: `up from 2019`, `compared with the same period last year`. */
function isCompared(
  tokens: readonly Token[],
  date: DateMention,
  { from, to }: Surroundings,
  first: number,
): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < date.start) low = middle + 1;
    else high = middle;
  }
  let than = low - 1;
  while (than > from && low - than < 4 && BETWEEN_THAN_AND_DATE.has(tokens[than]?.lower ?? "")) than -= 1;
  if (tokens[than]?.lower === "than") return true;
  const base = than < low - 1 ? baseBefore(tokens, than, from) : null;
  if (base !== null) return first < base;
  if (tokens[low - 1]?.lower === "the") low -= 1;
  const lead = tokens[low - 1]?.lower ?? "";
  if (lead === "versus" || lead === "against") return true;
  const isLead = lead === "from" || lead === "with" || lead === "to" || lead === "over" || lead === "on";
  return isLead && COMPARED_AFTER.test(tokens[low - 2]?.lower ?? "");
}

// `13,000 troops remain, 18 years after the invasion of 2001`: what these words lead to has a time of its own.
const OTHER_CLAUSES = new Set(["after", "before", "when", "because", "who", "whose", "where"]);

/** True for a date behind a figure that a clause between them leads to, unless the word leads to nothing but the date. */
function isOfLaterClause(tokens: readonly Token[], date: DateMention, figure: Finding): boolean {
  if (date.start < (tokens[figure.next - 1]?.end ?? 0)) return false;
  for (let at = figure.next; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= date.start) return false;
    if (OTHER_CLAUSES.has(token.lower)) return (tokens[at + 1]?.start ?? 0) < date.start;
  }
  return false;
}

/**
 * When a figure holds: the date of its own clause, else the one that opens its sentence, else the nearest before it, else
 * the nearest after it in the sentence. Null where that date has no value, undefined where the sentence has no date.
 */
export function dateOfFigure(
  tokens: readonly Token[],
  figure: Finding,
  around: Surroundings,
  dates: readonly DateMention[],
): Edtf | null | undefined {
  const { from, to } = around;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const here: DateMention[] = [];
  for (
    let index = firstAfter(dates, start);
    index < dates.length && (dates[index]?.start ?? end) < end;
    index += 1
  ) {
    const date = dates[index];
    if (date === undefined || isCompared(tokens, date, around, figure.first)) continue;
    if (!isOfLaterClause(tokens, date, figure)) here.push(date);
  }
  if (here.length <= 1) return here[0]?.value.edtf;
  let left = figure.first;
  while (left > from && tokens[left - 1]?.text !== "," && tokens[left - 1]?.text !== ";") left -= 1;
  let right = figure.next;
  while (right < to && tokens[right]?.text !== "," && tokens[right]?.text !== ";") right += 1;
  const clauseStart = tokens[left]?.start ?? 0;
  const clauseEnd = tokens[right - 1]?.end ?? 0;
  const own = tokens[figure.first]?.start ?? 0;
  const ownEnd = tokens[figure.next - 1]?.end ?? own;
  const distance = (date: DateMention): number => (date.end <= own ? own - date.end : date.start - ownEnd);
  const inClause = here.filter((date) => date.start >= clauseStart && date.end <= clauseEnd);
  if (inClause.length > 0)
    return inClause.reduce((best, date) => (distance(date) < distance(best) ? date : best)).value.edtf;
  const opening = here[0];
  if (opening !== undefined && opening.end <= own && opening.start - start < 12) return opening.value.edtf;
  const before = here.filter((date) => date.end <= own);
  return (before[before.length - 1] ?? here[0])?.value.edtf;
}
