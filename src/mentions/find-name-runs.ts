import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { bitsOf, IS, isSportWord } from "./name-lexicon.ts";
import type { Reading } from "./reading.ts";

/** How a line is cased: in `capitals` and `titled` lines a capital says nothing of a name. */
export type LineShape = "plain" | "titled" | "capitals";

/** What name finding knows of each token, by token number; computed once per article. */
export interface TokenFacts {
  readonly tokens: readonly Token[];
  /** Lexicon bits of each token, 0 for marks and numbers. */
  readonly bits: Int32Array;
  /** 1 where a line or block begins at the token. */
  readonly breaks: Uint8Array;
  /** 1 where a capital may only be the sentence's. */
  readonly starts: Uint8Array;
  /** 1 where the token's capital may speak for a name. */
  readonly capital: Uint8Array;
  /** 1 where the line is cased as a title, 2 where it is all capitals. */
  readonly shapes: Uint8Array;
  /** 1 where the line is a row of a table or a list of scores: names and numbers, hardly a small word. */
  readonly tables: Uint8Array;
  /** True where the article is of sport. */
  readonly isSport: boolean;
}

/** A run of capitalised words with the small words that join them: `tokens.slice(from, to)`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

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
const ABBREVIATIONS = new Set(
  "st mt ft dr mr mrs ms jr sr gen col capt lt sgt maj rev prof hon sen rep gov co corp inc ltd bros no ste messrs vs pvt pte".split(
    " ",
  ),
);
const LISTED_LOWER = /^(?:al|el|ad|an|as|ar|ash|at|az|ul|ibn|bin)[-‐]/;

function isCapital(token: Token): boolean {
  if (token.kind !== "word") return false;
  const { casing, lower } = token;
  if (casing === "lower" || casing === "none" || lower === "'s") return false;
  if (lower.startsWith("ex-")) return false;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) {
    const last = lower.slice(hyphen + 1);
    if (ADJECTIVE_ENDINGS.has(last)) return false;
    if (/^[a-z]/.test(token.text)) return LISTED_LOWER.test(lower);
  }
  if (casing === "mixed" && token.text.length < 4 && /^[a-z]/.test(token.text)) return false;
  return lower !== "i" && !/^i'(?:m|ve|ll|d)$/.test(lower);
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
  let sportWords = 0;
  let date = 0;
  let inAddress = false;
  for (let index = 0; index < size; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "word") {
      bits[index] = bitsOf(token.lower);
      if (isSportWord(token.lower)) sportWords += 1;
    }
    if (index === 0) breaks[index] = 1;
    else if (!token.glued) {
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
    if (!inAddress && !isTaken && !(isCalendar && token.casing === "capital") && isCapital(token))
      capital[index] = 1;
  }
  for (const sentence of reading.sentences) {
    let from = sentence.firstToken;
    for (let index = from + 1; index <= sentence.endToken; index += 1) {
      if (index < sentence.endToken && breaks[index] === 0) continue;
      readLine(from, index);
      from = index;
    }
  }
  const isSport = sportWords >= 3 && sportWords * 120 > size;
  return { tokens, bits, breaks, starts, capital, shapes, tables, isSport };

  function readLine(from: number, to: number): void {
    let upper = 0;
    let small = 0;
    let capitals = 0;
    let isStart = true;
    let numbers = 0;
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
            else small += 0.34;
          } else capitals += 1;
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
        : capitals >= 4 && small < 2 && capitals > upper && to - from >= 5
          ? 1
          : 0;
    if (numbers >= 2 && lower * 3 <= words + numbers && lower <= numbers * 2) tables.fill(1, from, to);
    if (shape > 0) for (let index = from; index < to; index += 1) shapes[index] = shape;
  }
}

/** Finds the runs, left to right, none overlapping. Lines in capitals have none. */
export function findNameRuns(facts: TokenFacts): readonly NameRun[] {
  const { tokens, bits, capital, shapes } = facts;
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
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

/** The token after the run that begins at `from`. */
function endOfRun(facts: TokenFacts, from: number): number {
  const { tokens, bits, capital, breaks } = facts;
  let to = from + 1;
  let hasOf = false;
  for (;;) {
    const token = tokens[to];
    if (token === undefined || breaks[to] === 1) return to;
    const previous = tokens[to - 1];
    const previousBits = bits[to - 1] ?? 0;
    const isNext = (at: number) =>
      capital[at] === 1 && breaks[at] === 0 && ((bits[at] ?? 0) & IS.functionWord) === 0;
    if (capital[to] === 1) {
      // `The` and its like inside a run begin another name or the next sentence.
      if (
        ((bits[to] ?? 0) & IS.functionWord) !== 0 &&
        token.casing === "capital" &&
        token.text.length > 1 &&
        (previousBits & IS.given) === 0
      )
        return to;
      to += 1;
      continue;
    }
    if (token.kind === "mark") {
      if (token.text === "." && token.glued && previous !== undefined) {
        const isInitial = previous.text.length === 1 && previous.casing === "capital";
        if ((isInitial || ABBREVIATIONS.has(previous.lower)) && isNext(to + 1)) {
          to += 2;
          continue;
        }
        if ((previousBits & IS.suffix) === 0) return to;
        // `Co., Ltd.`; and the stop of `Ltd.` belongs to the name where the sentence goes on.
        if (tokens[to + 1]?.text === "," && isSuffixAfterComma(facts, to + 2)) {
          to += 3;
          continue;
        }
        return tokens[to + 1]?.casing === "lower" || tokens[to + 1]?.text === "," ? to + 1 : to;
      }
      if ((token.text === "&" || token.text === "·") && isNext(to + 1)) {
        to += 2;
        continue;
      }
      if (token.text === ",") {
        if (!isSuffixAfterComma(facts, to + 1)) return to;
        to += 2;
        continue;
      }
      if (token.text === '"' || token.text === "“") {
        const end = endOfNickname(facts, to);
        if (end > to) {
          to = end;
          continue;
        }
        return to;
      }
      if (token.text === "(") {
        const end = endOfBracketed(facts, to);
        if (end > to) {
          to = end;
          continue;
        }
      }
      return to;
    }
    if (token.kind === "word" && token.casing === "lower") {
      const { lower } = token;
      const after = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
      if (lower === "of" && isNext(after) && (previousBits & (IS.linking | IS.organisationHead)) !== 0) {
        hasOf = true;
        to = after + 1;
        continue;
      }
      if (
        (lower === "for" || lower === "on" || lower === "against") &&
        isNext(after) &&
        (previousBits & IS.linking) !== 0 &&
        to - from >= (lower === "for" ? 1 : 1)
      ) {
        hasOf = true;
        to = after + 1;
        continue;
      }
      if (lower === "and" && isNext(to + 1) && joinsByAnd(facts, from, to, hasOf)) {
        to += 2;
        continue;
      }
      if (((bits[to] ?? 0) & IS.particle) !== 0 && lower !== "as") {
        let next = to + 1;
        while (next < to + 3 && ((bits[next] ?? 0) & IS.particle) !== 0 && tokens[next]?.casing === "lower")
          next += 1;
        if (isNext(next) && tokens[next]?.kind === "word") {
          to = next + 1;
          continue;
        }
      }
    }
    return to;
  }
}

const AFTER_COMMA = /^(?:ltd|inc|llc|plc|limited|co|s\.a|corp)/;

function isSuffixAfterComma(facts: TokenFacts, at: number): boolean {
  const isSuffix =
    facts.capital[at] === 1 && facts.breaks[at] === 0 && ((facts.bits[at] ?? 0) & IS.suffix) !== 0;
  return isSuffix && AFTER_COMMA.test(facts.tokens[at]?.lower ?? "");
}

/** `Roberto "Hands of Stone" Duran`: the token after the closing mark, or `at` where this is no nickname. */
function endOfNickname(facts: TokenFacts, at: number): number {
  const { tokens, capital } = facts;
  for (let index = at + 2; index < at + 6; index += 1) {
    const text = tokens[index]?.text;
    if (text === '"' || text === "”")
      return capital[index + 1] === 1 && capital[at + 1] === 1 ? index + 1 : at;
  }
  return at;
}

/** `Information Technology (Hainan) Co., Ltd.`: the token after the bracket, or `at`. */
function endOfBracketed(facts: TokenFacts, at: number): number {
  const { tokens, capital, bits } = facts;
  const close = tokens[at + 2]?.text === ")" ? at + 2 : tokens[at + 3]?.text === ")" ? at + 3 : -1;
  if (close < 0 || capital[at + 1] !== 1 || capital[close + 1] !== 1) return at;
  let last = close + 1;
  while (capital[last + 1] === 1 && facts.breaks[last + 1] === 0) last += 1;
  const isHead =
    ((bits[last] ?? 0) & (IS.suffix | IS.organisationHead | IS.eventHead | IS.placeHead | IS.facility)) !== 0;
  return isHead ? close + 1 : at;
}

const ABSTRACT =
  /(?:ion|ment|ics|ture|ance|ence|ing|ity|ogy|ery|ry|ure|ism|th|our|or|ade|ch|ade|ss|ces|ts|ies|ar|gn|al|ty|ce|gy|nts|ies|ns|rs|ees|fe|er|de)$/;

/** True where `and` after the run `from`..`at` goes on with one name: `Ministry of Trade and Industry`, `Test and County Cricket Board`. */
function joinsByAnd(facts: TokenFacts, from: number, at: number, hasOf: boolean): boolean {
  const { tokens, bits, capital, breaks } = facts;
  let last = at + 1;
  while (capital[last + 1] === 1 && breaks[last + 1] === 0 && last < at + 8) last += 1;
  const endsInHead = ((bits[last] ?? 0) & IS.organisationHead) !== 0;
  const length = last - at;
  const previous = tokens[at - 1];
  const previousBits = bits[at - 1] ?? 0;
  const next = tokens[at + 1];
  if (previous === undefined || next === undefined) return false;
  const isAbstract = (token: Token, flags: number): boolean =>
    (flags &
      (IS.common |
        IS.eventHead |
        IS.organisationHead |
        IS.qualifier |
        IS.placeHead |
        IS.facility |
        IS.thingHead)) !==
      0 ||
    (flags === 0 && ABSTRACT.test(token.lower));
  if (hasOf) {
    if ((previousBits & IS.opensListed) !== 0 && (previousBits & IS.common) === 0) return false;
    if (length > 1 && endsInHead) return false;
    return isAbstract(next, bits[at + 1] ?? 0) && ((bits[at + 1] ?? 0) & (IS.title | IS.given)) === 0;
  }
  if (at - from > 5 || (previousBits & (IS.organisationHead | IS.given | IS.title | IS.demonym)) !== 0)
    return false;
  return (
    endsInHead && length > 1 && isAbstract(previous, previousBits) && isAbstract(next, bits[at + 1] ?? 0)
  );
}
