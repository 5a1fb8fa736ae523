import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Reading } from "../reading.ts";
import { endOfRun } from "./join-name-words.ts";
import { bitsOf, IS } from "./name-lexicon.ts";
import type { NameRun, TokenFacts } from "./token-facts.ts";

const OPENERS = new Set([
  '"',
  "“",
  "‘",
  "«",
  "(",
  "[",
  "'",
  "•",
  "*",
  "-",
  "–",
  "—",
  ":",
  ">",
  "·",
  "|",
  "/",
]);
// What follows the hyphen makes these adjectives: `Paris-based`, `U.S.-led`. By hand.
const ADJECTIVE_ENDINGS = new Set(
  "based born led backed style owned like run listed held wide speaking bound dominated educated trained made controlled language era ruled administered only sponsored funded brokered occupied inspired built going themed American".split(
    " ",
  ),
);
const LISTED_LOWER = /^(?:al|el|ad|an|as|ar|ash|at|az|ul|ibn|bin)[-‐]/;

function isCapital(token: Token): boolean {
  if (token.kind !== "word") return false;
  const { casing, lower } = token;
  if (casing === "lower" || casing === "none" || lower === "'s") return false;
  if (lower.startsWith("ex-")) return false;
  if (lower === "sub-saharan") return true;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) {
    const last = lower.slice(hyphen + 1);
    if (ADJECTIVE_ENDINGS.has(last)) return false;
    if (/^[a-z]/.test(token.text)) return LISTED_LOWER.test(lower);
  }
  if (casing === "mixed" && token.text.length < 4 && /^[a-z]/.test(token.text)) return false;
  return lower !== "i" && !/^i'(?:m|ve|ll|d)$/.test(lower);
}

const NAME_LIKE = new Set(["jan", "mar", "april", "may", "june", "august", "sun", "dec"]);

/** True for `Jan Novak`, `Mar del Plata`, `June says`: a month's or day's word with no number beside it, and more of a name after. */
function isNameLikeMonth(tokens: readonly Token[], index: number): boolean {
  if (!NAME_LIKE.has(tokens[index]?.lower ?? "")) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.kind === "number" || next?.kind === "number" || next === undefined) return false;
  return (
    (next.casing === "capital" && next.kind === "word" && before?.lower !== "in") || next.lower === "del"
  );
}

/** Computes what is known of each token. `taken` are spans of dates, in order: their words are no names. */
export function composeTokenFacts(reading: Reading, taken: readonly Span[]): TokenFacts {
  const { tokens, text } = reading;
  const size = tokens.length;
  const bits = new Int32Array(size);
  const breaks = new Uint8Array(size);
  const starts = new Uint8Array(size);
  const capital = new Uint8Array(size);
  const shapes = new Uint8Array(size);
  const tables = new Uint8Array(size);
  const posts = new Uint8Array(size);
  const quoted = new Uint8Array(size);
  let sportWords = 0;
  let date = 0;
  let inAddress = false;
  for (let index = 0; index < size; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "word") {
      bits[index] = bitsOf(token.lower);
      if (((bits[index] ?? 0) & IS.sport) !== 0) sportWords += 1;
    }
    if (index === 0) breaks[index] = 1;
    else if (
      !token.glued &&
      (token.start - 1 !== tokens[index - 1]?.end || text.charCodeAt(token.start - 1) !== 32)
    ) {
      // Nearly all words stand one space apart, and no line begins there.
      for (let at = token.start - 1; at >= 0; at -= 1) {
        const unit = text.charCodeAt(at);
        if (unit === 10) breaks[index] = 1;
        if (unit !== 32 && unit !== 160 && unit !== 9 && unit !== 13) break;
      }
    }
    while (date < taken.length && (taken[date]?.end ?? 0) <= token.start) date += 1;
    const isTaken = (taken[date]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    const isCalendar = ((bits[index] ?? 0) & IS.calendar) !== 0;
    // A web address runs to the next white space.
    if (!token.glued) inAddress = token.lower === "http" || token.lower === "https" || token.lower === "www";
    const isDay = isCalendar && token.casing === "capital" && !isNameLikeMonth(tokens, index);
    if (!inAddress && !isTaken && !isDay && isCapital(token)) capital[index] = 1;
  }
  for (const sentence of reading.sentences) {
    const kind = reading.blocks[sentence.block]?.kind;
    const isHeading = kind === "title" || kind === "heading";
    let from = sentence.firstToken;
    for (let index = from + 1; index <= sentence.endToken; index += 1) {
      if (index < sentence.endToken && breaks[index] === 0) continue;
      readLine(from, index, isHeading);
      from = index;
    }
  }
  const isSport = sportWords >= 3 && sportWords * 120 > size;
  const facts = { tokens, bits, breaks, starts, capital, shapes, tables, posts, quoted, isSport };
  markQuotedTitles(facts);
  return facts;

  function readLine(from: number, to: number, isHeading: boolean): void {
    let upper = 0;
    let small = 0;
    let capitals = 0;
    let isStart = true;
    let numbers = 0;
    let plain = 0;
    let lower = 0;
    let words = 0;
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      if (token === undefined) break;
      if (token.kind === "number") numbers += 1;
      else if (token.kind === "word") {
        words += 1;
        if (token.casing === "lower") lower += 1;
      }
      if (token.kind === "word" && token.lower !== "'s") {
        if (isStart) starts[index] = 1;
        isStart = false;
        if (token.text.length > 1) {
          if (token.casing === "upper") upper += 1;
          else if (token.casing === "lower") {
            if (((bits[index] ?? 0) & (IS.functionWord | IS.particle)) === 0) small += 2;
            else small += 0.15;
          } else {
            capitals += 1;
            if (((bits[index] ?? 0) & (IS.common | IS.functionWord | IS.role | IS.speech | IS.deed)) !== 0)
              plain += 1;
          }
        }
      } else if (token.kind === "mark" && (OPENERS.has(token.text) || token.text === "…")) {
        // A quotation or a heading's colon may open a sentence; a bracket or hyphen inside one does not.
        const next = tokens[index + 1];
        if (
          token.text !== "(" &&
          token.text !== "-" &&
          token.text !== "/" &&
          !(token.text === "'" && token.glued && !next?.glued)
        )
          isStart = true;
      } else if (token.kind === "number" && index - from > 1) isStart = false;
    }
    const shape =
      upper >= 2 && upper > 2.5 * (capitals + small)
        ? 2
        : capitals >= 4 &&
            small < 2 &&
            capitals > upper &&
            to - from >= 5 &&
            numbers < 2 &&
            (plain * 3 >= capitals || isHeading)
          ? 1
          : 0;
    if (numbers >= 2 && lower * 3 <= words + numbers && lower <= numbers * 2) tables.fill(1, from, to);
    if (shape > 0) for (let index = from; index < to; index += 1) shapes[index] = shape;
  }
}

/** Marks quotation marks that hold a title: no sentence, but a name of a work, event or slogan. */
function markQuotedTitles(facts: TokenFacts): void {
  const { tokens, bits, breaks, quoted } = facts;
  for (let open = 0; open < tokens.length; open += 1) {
    const mark = tokens[open]?.text;
    if (mark !== '"' && mark !== "“" && mark !== "«") continue;
    const closing = mark === '"' ? '"' : mark === "“" ? "”" : "»";
    let words = 0;
    let small = 0;
    let close = open + 1;
    for (; close < open + 30; close += 1) {
      const token = tokens[close];
      if (token === undefined || breaks[close] === 1 || token.text === closing) break;
      if (token.kind !== "word" || token.text.length < 2) continue;
      if (token.casing === "lower")
        small += ((bits[close] ?? 0) & (IS.functionWord | IS.particle)) !== 0 ? 0 : 1;
      else words += 1;
    }
    if (tokens[close]?.text !== closing) continue;
    const isStopped = tokens[close - 1]?.text === "." || tokens[close - 1]?.text === ",";
    if (small === 0 && words >= (isStopped ? 5 : 3)) quoted.fill(1, open + 1, close);
    open = close;
  }
}

const POSTS_OF = new Set(
  "minister ministers secretary undersecretary commissioner professor lecturer bachelor master doctor head dean degree diploma".split(
    " ",
  ),
);

/**
 * What a post is for (`Energy and Water Resources` in `Minister of Energy and Water Resources`) is no name: the token after it, or
 * `at` where none follows the post at `at`.
 */
function endOfMatters(facts: TokenFacts, at: number): number {
  const { tokens, bits, breaks } = facts;
  const link = tokens[at + 1]?.lower;
  if ((link !== "of" && link !== "for" && link !== "in") || breaks[at + 1] === 1) return at;
  let index = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  let last = at;
  for (; index < at + 16; index += 1) {
    const token = tokens[index];
    if (token === undefined || breaks[index] === 1) break;
    if (token.kind === "word" && token.casing === "capital") {
      const flags = bits[index] ?? 0;
      const isStrong =
        (flags & IS.organisationHead) !== 0 && (flags & (IS.weakOrganisationHead | IS.common)) === 0;
      if (isStrong || (flags & (IS.given | IS.title)) !== 0) return last;
      if ((flags & (IS.common | IS.thingHead)) === 0) break;
      last = index + 1;
    } else if (
      token.lower !== "and" &&
      token.text !== "," &&
      token.text !== "&" &&
      token.lower !== "of" &&
      token.lower !== "the"
    )
      break;
    else if (token.text === "," && ((bits[index + 1] ?? 0) & IS.common) === 0) break;
  }
  return last;
}

/** Finds the runs, left to right, none overlapping. Lines in capitals have none. */
export function findNameRuns(facts: TokenFacts): readonly NameRun[] {
  const { tokens, bits, capital, shapes } = facts;
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (POSTS_OF.has(tokens[index]?.lower ?? "")) {
      const end = endOfMatters(facts, index);
      if (end > index) {
        // What stands there is read as part of the post from now on, also by the finder of roles.
        capital.fill(0, index + 1, end);
        if (capital[end] === 1 && facts.breaks[end] === 0) facts.posts[end] = end - index;
      }
    }
    if (capital[index] === 0 || shapes[index] === 2) {
      index += 1;
      continue;
    }
    if (
      ((bits[index] ?? 0) & IS.functionWord) !== 0 &&
      tokens[index]?.casing === "capital" &&
      !opensListedName(facts, index) &&
      !isInitial(facts, index)
    ) {
      index += 1;
      continue;
    }
    const to = endOfRun(facts, index);
    runs.push({ from: index, to });
    index = to;
  }
  return runs;
}

/** True for `A.` before a capital: an initial, not the article. */
function isInitial(facts: TokenFacts, index: number): boolean {
  const token = facts.tokens[index];
  const stop = facts.tokens[index + 1];
  return (
    token?.text.length === 1 &&
    stop?.text === "." &&
    stop.glued &&
    facts.capital[index + 2] === 1 &&
    facts.breaks[index + 2] === 0
  );
}

const THE_NAMES = new Set([
  "hague",
  "gambia",
  "oval",
  "guardian",
  "times",
  "hindu",
  "economist",
  "bahamas",
  "independent",
  "sun",
  "star",
  "nation",
  "standard",
  "observer",
  "telegraph",
  "punch",
]);

function opensListedName(facts: TokenFacts, index: number): boolean {
  const token = facts.tokens[index];
  const next = facts.tokens[index + 1];
  if (token?.lower !== "the" || next === undefined) return false;
  return (
    THE_NAMES.has(next.lower) &&
    next.casing === "capital" &&
    (next.lower === "hague" || facts.starts[index] === 0)
  );
}
