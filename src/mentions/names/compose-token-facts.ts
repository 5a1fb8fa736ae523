import type { Span } from "../../text/span.ts";
import { type Token, type Word, wordClass } from "../../text/tokens.ts";
import type { Reading } from "../reading.ts";
import { IS, nameBits } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

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
  "based born led backed style owned like run listed held wide speaking bound dominated educated trained made controlled language era ruled administered only sponsored funded brokered occupied inspired built going themed American related armed leaning winning designed aligned allied affiliated installed imposed facing linked friendly centric focused centred centered mandated appointed elected chaired hosted produced assembled supported financed listed operated approved registered bound".split(
    " ",
  ),
);
const LISTED_LOWER = /^(?:al|el|ad|an|as|ar|ash|at|az|ul|ibn|bin)[-‐]/;

function isCapital(token: Word): boolean {
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

// What a word's spelling alone says, beside its lexicon bits.
const MAY_BE_NAME = 1;
const OPENS = 2;
const BEGINS_ADDRESS = 4;
const SUFFIX_S = 8;

const shapeOf = wordClass((word) => {
  const { text, lower, kind } = word;
  if (kind === "mark") {
    if (!OPENERS.has(text) && text !== "…") return 0;
    // A quotation or a heading's colon may open a sentence; a bracket or hyphen inside one does not.
    return text === "(" || text === "-" || text === "/" ? 0 : OPENS;
  }
  return (
    (isCapital(word) ? MAY_BE_NAME : 0) |
    (lower === "http" || lower === "https" || lower === "www" ? BEGINS_ADDRESS : 0) |
    (lower === "'s" ? SUFFIX_S : 0)
  );
});

const PLAIN = IS.common | IS.functionWord | IS.role | IS.speech | IS.deed;

/** Computes what is known of each token. `taken` are spans of dates, in order: their words are no names. */
export function composeTokenFacts(reading: Reading, taken: readonly Span[]): TokenFacts {
  const { tokens, text } = reading;
  const size = tokens.length;
  // One piece of memory for all: each of its own costs more than what is written to it.
  const room = new ArrayBuffer(size * 12);
  const bits = new Int32Array(room, 0, size);
  const breaks = new Uint8Array(room, size * 4, size);
  const starts = new Uint8Array(room, size * 5, size);
  const capital = new Uint8Array(room, size * 6, size);
  const shapes = new Uint8Array(room, size * 7, size);
  const tables = new Uint8Array(room, size * 8, size);
  const posts = new Uint8Array(room, size * 9, size);
  const quoted = new Uint8Array(room, size * 10, size);
  const titles = new Uint8Array(room, size * 11, size);
  let sportWords = 0;
  let date = 0;
  let inAddress = false;
  for (let index = 0; index < size; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const flags = nameBits(token);
    const shape = shapeOf(token);
    bits[index] = flags;
    if ((flags & IS.sport) !== 0) sportWords += 1;
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
    // A web address runs to the next white space.
    if (!token.glued) inAddress = (shape & BEGINS_ADDRESS) !== 0;
    if ((shape & MAY_BE_NAME) === 0 || inAddress) continue;
    while (date < taken.length && (taken[date]?.end ?? 0) <= token.start) date += 1;
    const isTaken = (taken[date]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    const isDay =
      (flags & IS.calendar) !== 0 && token.casing === "capital" && !isNameLikeMonth(tokens, index);
    if (!isTaken && !isDay) capital[index] = 1;
  }
  const isSport = sportWords >= 3 && sportWords * 120 > size;
  const facts = {
    tokens,
    bits,
    breaks,
    starts,
    capital,
    shapes,
    tables,
    posts,
    titles,
    quoted,
    isSport,
  };
  for (const sentence of reading.sentences) {
    const kind = reading.blocks[sentence.block]?.kind;
    const isHeading = kind === "title" || kind === "heading";
    let from = sentence.firstToken;
    for (let index = from + 1; index <= sentence.endToken; index += 1) {
      if (index < sentence.endToken && breaks[index] === 0) continue;
      readLine(facts, { from, to: index, isHeading });
      from = index;
    }
  }
  markQuotedTitles(facts);
  return facts;
}

/** A line of a sentence: `tokens.slice(from, to)`. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly isHeading: boolean;
}

/** Tells of the line `from`..`to` where its capitals may only open a sentence, and whether it is cased as a title or laid out as a table. */
function readLine(facts: TokenFacts, { from, to, isHeading }: Line): void {
  const { tokens, bits, starts, shapes, tables } = facts;
  let upper = 0;
  let small = 0;
  let capitals = 0;
  let isStart = true;
  let numbers = 0;
  let plain = 0;
  let lower = 0;
  let all = 0;
  for (let index = from; index < to; index += 1) {
    const word = tokens[index];
    if (word === undefined) break;
    if (word.kind === "number") {
      numbers += 1;
      if (index - from > 1) isStart = false;
    } else if (word.kind === "word") {
      all += 1;
      const { casing } = word;
      if (casing === "lower") lower += 1;
      if ((shapeOf(word) & SUFFIX_S) !== 0) continue;
      if (isStart) starts[index] = 1;
      isStart = false;
      if (word.text.length === 1) continue;
      const flags = bits[index] ?? 0;
      if (casing === "upper") upper += 1;
      else if (casing === "lower") small += (flags & (IS.functionWord | IS.particle)) === 0 ? 2 : 0.15;
      else {
        capitals += 1;
        if ((flags & PLAIN) !== 0) plain += 1;
      }
    } else if ((shapeOf(word) & OPENS) !== 0) {
      const isClosing = word.text === "'" && word.glued && !tokens[index + 1]?.glued;
      if (!isClosing) isStart = true;
    }
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
  if (numbers >= 2 && lower * 3 <= all + numbers && lower <= numbers * 2) tables.fill(1, from, to);
  if (shape > 0) for (let index = from; index < to; index += 1) shapes[index] = shape;
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
