import type { Token } from "../../text/tokens.ts";
import type { Reading } from "../reading.ts";

/** What stands between an opening and a closing quotation mark, in token numbers; both marks included. */
export interface MarkedStretch {
  readonly open: number;
  /** The closing mark, or the last token of the block where the mark is missing. */
  readonly close: number;
  /** What stands inside the marks, half-open. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly isClosed: boolean;
  readonly isDouble: boolean;
  /** True where the mark is missing because the next block goes on with the same speech. */
  readonly continues: boolean;
  readonly block: number;
}

/** The outermost marked stretches in order, and for each token the number of the stretch it stands in, or -1. */
export interface PairedMarks {
  readonly stretches: readonly MarkedStretch[];
  readonly owner: Int32Array;
}

interface Opening {
  readonly style: string;
  readonly token: number;
  readonly parent: Opening | null;
  /** The first stretch of the same style opened inside; where this one never closes, its mark was forgotten before that. */
  inner: number;
}

const DOUBLES: ReadonlySet<string> = new Set(['"', "“", "”", "„", "«", "»", "‟"]);
const SINGLES: ReadonlySet<string> = new Set(["'", "‘", "’", "‚", "‹", "›"]);
const OPEN_BEFORE: ReadonlySet<string> = new Set([
  "(",
  "[",
  "{",
  "—",
  "–",
  "-",
  "/",
  "―",
  "“",
  '"',
  "„",
  "«",
  "‘",
  "'",
  "…",
  "=",
]);
const AFTER_CLOSE: ReadonlySet<string> = new Set([
  ".",
  ",",
  ";",
  ":",
  "!",
  "?",
  ")",
  "]",
  "”",
  '"',
  "’",
  "'",
  "»",
  "—",
  "–",
  "…",
  "-",
]);

// Words that begin with an apostrophe: it opens nothing. Source: Oxford English Dictionary, aphetic forms in use.
const ELISIONS: ReadonlySet<string> = new Set(
  "tis twas twere em cause til till n round bout nuff ere twixt ello ave".split(" "),
);

/** True where the single mark at `at` begins a word cut short (`'90s`, `'tis`) and opens nothing. */
function isElision(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === "number")
    return next.text.length === 2 && tokens[at + 2]?.glued === true && tokens[at + 2]?.lower === "s";
  return ELISIONS.has(next.lower);
}

function canOpen(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at + 1 >= end || !next.glued) return false;
  return !token.glued || OPEN_BEFORE.has(tokens[at - 1]?.text ?? "");
}

function canClose(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.glued) return false;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  return next === undefined || !next.glued || AFTER_CLOSE.has(next.text);
}

/** True where a mark that could close a single stretch is more likely the apostrophe of `workers'`. */
function isPossessive(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (before === undefined || next === undefined || !/[sz]$/.test(before.lower)) return false;
  return next.kind === "word" && !next.glued && next.casing !== "capital";
}

/**
 * The token that closes the single mark opened at `at`, or -1. It looks no further than the next single mark that
 * opens, or the end of a double stretch around it, so that all such searches together are linear.
 */
function singleClose(tokens: readonly Token[], at: number, end: number, around: string | null): number {
  let doubtful = -1;
  for (let index = at + 1; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "mark") continue;
    if (around !== null && DOUBLES.has(token.text) && canClose(tokens, index, end)) break;
    if (!SINGLES.has(token.text)) continue;
    if (token.text !== "‘" && canClose(tokens, index, end) && index > at + 1) {
      if (!isPossessive(tokens, index, end)) return index;
      if (doubtful < 0) doubtful = index;
    } else if (canOpen(tokens, index, end) && !isElision(tokens, index)) break;
  }
  return doubtful;
}

interface Draft {
  readonly open: number;
  readonly close: number;
  readonly isClosed: boolean;
  readonly isDouble: boolean;
  /** How many tokens each mark takes: two where it is typed as two single ones. */
  readonly width: number;
  readonly shutWidth: number;
}

/** Two single marks in a row, as typewriters and some agencies set a double one. */
const TWIN = "''";

/** The same, curly, at the end of what a double mark opens: `“…’’`. */
const CURLY_TWIN = "’’";

const closes = (open: string, mark: string): boolean =>
  open === TWIN || mark === TWIN || mark === CURLY_TWIN
    ? open === mark || (open === "“" && mark === CURLY_TWIN)
    : open === "„"
      ? mark === "“" || mark === "”" || mark === '"'
      : open === "«"
        ? mark === "»"
        : open === "»"
          ? mark === "«"
          : open === '"'
            ? mark === '"' || mark === "”"
            : mark === "”" || mark === '"' || mark === "“";

/** A double mark at a token: how it is written, how many tokens it takes, and what it may do there. */
interface Mark {
  readonly style: string;
  readonly width: number;
  readonly opens: boolean;
  readonly shuts: boolean;
}

/** The double mark that begins at `at`, or null. */
function doubleMarkAt(tokens: readonly Token[], at: number, to: number): Mark | null {
  const token = tokens[at];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (token === undefined) return null;
  if ((token.text === "'" || token.text === "`") && next?.glued === true && next.text === token.text) {
    const beyond = at + 2 < to ? tokens[at + 2] : undefined;
    const isFree = beyond === undefined || !beyond.glued || AFTER_CLOSE.has(beyond.text);
    return {
      style: TWIN,
      width: 2,
      opens: !token.glued && beyond?.glued === true,
      shuts: token.glued && isFree,
    };
  }
  if (token.text === "’" && token.glued && next?.glued === true && next.text === "’")
    return { style: CURLY_TWIN, width: 2, opens: false, shuts: true };
  if (!DOUBLES.has(token.text)) return null;
  const isForced = (token.text === "“" || token.text === "„") && next !== undefined;
  return {
    style: token.text,
    width: 1,
    opens: isForced || canOpen(tokens, at, to),
    shuts: canClose(tokens, at, to),
  };
}

/** True where `mark` closes what `open` opened. */
function isClosing(tokens: readonly Token[], at: number, mark: Mark, open: Opening): boolean {
  if (!closes(open.style, mark.style)) return false;
  if (mark.style === "“") return open.style === "„" || (mark.shuts && tokens[at]?.glued === true);
  if (mark.style === '"' || mark.style === TWIN) return mark.shuts || !mark.opens;
  return true;
}

const NO_DRAFTS: readonly Draft[] = [];

/** Every opening that never closed, outermost first. */
function leftOpen(top: Opening | null): readonly Opening[] {
  const open: Opening[] = [];
  for (let one = top; one !== null; one = one.parent) open.push(one);
  return open.reverse();
}

/**
 * Pairs the marks of the tokens `from`..`to` of one block; nested stretches are passed over. `goesOn` where the next
 * block opens with a mark too: then speech that the block opens with lasts to its end.
 */
function pairBlock(tokens: readonly Token[], from: number, to: number, goesOn: boolean): readonly Draft[] {
  const closed: { readonly draft: Draft; readonly parent: Opening | null }[] = [];
  const drafts: Draft[] = [];
  let top: Opening | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "mark") continue;
    const mark = doubleMarkAt(tokens, at, to);
    if (mark === null) {
      if (!SINGLES.has(token.text) || token.text === "’" || !canOpen(tokens, at, to) || isElision(tokens, at))
        continue;
      const close = singleClose(tokens, at, to, top === null ? null : top.style);
      if (close < 0) continue;
      if (top === null || top.inner < 0) {
        if (top !== null) top.inner = at;
        closed.push({
          draft: { open: at, close, isClosed: true, isDouble: false, width: 1, shutWidth: 1 },
          parent: top,
        });
      }
      // What single marks hold is passed over: they say nothing of their own within others.
      at = close;
      continue;
    }
    if (top !== null && isClosing(tokens, at, mark, top)) {
      const draft = {
        open: top.token,
        close: at + mark.width - 1,
        isClosed: true,
        isDouble: true,
        width: top.style === TWIN ? 2 : 1,
        shutWidth: mark.width,
      };
      top = top.parent;
      closed.push({ draft, parent: top });
    } else if (mark.opens || (mark.style === '"' && !token.glued && top === null && at + 1 < to)) {
      if (mark.style === '"' && top?.style === '"') {
        // A straight mark that opens where one is open: the closing one was forgotten.
        closed.push({
          draft: { open: top.token, close: at - 1, isClosed: false, isDouble: true, width: 1, shutWidth: 1 },
          parent: top.parent,
        });
        top = top.parent;
      }
      if (top !== null && top.inner < 0) top.inner = at;
      top = { style: mark.style, token: at, parent: top, inner: -1 };
    }
    at += mark.width - 1;
  }
  if (top === null && closed.length === 0) return NO_DRAFTS;
  const unclosed = leftOpen(top);
  const outermost = unclosed[0];
  const isWhole = goesOn && outermost !== undefined && outermost.token === from;
  for (const one of unclosed) {
    const width = one.style === TWIN ? 2 : 1;
    const close = isWhole || one.inner < 0 ? to - 1 : one.inner - 1;
    drafts.push({ open: one.token, close, isClosed: false, isDouble: true, width, shutWidth: width });
    if (isWhole) break;
  }
  const forgotten: ReadonlySet<Opening> = new Set(isWhole ? [] : unclosed);
  for (const { draft, parent } of closed) {
    const isOutside = parent === null || forgotten.has(parent);
    if (isOutside && !(isWhole && outermost !== undefined && draft.open > outermost.token))
      drafts.push(draft);
  }
  return drafts.sort((a, b) => a.open - b.open);
}

/** True where an unclosed stretch is speech whose closing mark was forgotten, and not a stray sign of inches. */
function isBelievable(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.isClosed) return true;
  let words = 0;
  for (let index = draft.open + 1; index <= draft.close && words < 3; index += 1)
    if (tokens[index]?.kind === "word") words += 1;
  return words >= 3;
}

/**
 * Pairs the quotation marks of a reading, block by block: “…”, "…", «…», „…“, ‘…’ and '…', the outermost only.
 * Apostrophes (`workers'`, `'90s`) are told apart from marks. Where a closing mark is missing the stretch runs to
 * the end of its block, or to the mark that opens the next one. Linear in the tokens.
 */
export function pairMarks(reading: Reading): PairedMarks {
  const { tokens, sentences } = reading;
  const owner = new Int32Array(tokens.length).fill(-1);
  const stretches: MarkedStretch[] = [];
  for (let first = 0; first < sentences.length; ) {
    const block = sentences[first]?.block ?? 0;
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]?.block === block) last += 1;
    const from = sentences[first]?.firstToken ?? 0;
    const to = sentences[last]?.endToken ?? from;
    const opener = tokens[from]?.text ?? "";
    const goesOn = tokens[to]?.text === opener && (DOUBLES.has(opener) || SINGLES.has(opener));
    for (const draft of pairBlock(tokens, from, to, goesOn)) {
      if (!isBelievable(tokens, draft)) continue;
      const style = tokens[draft.open]?.text;
      const continues = !draft.isClosed && draft.close === to - 1 && tokens[to]?.text === style;
      owner.fill(stretches.length, draft.open, draft.close + 1);
      const { open, close, isClosed, isDouble, width, shutWidth } = draft;
      stretches.push({
        open,
        close,
        innerFrom: open + width,
        innerTo: isClosed ? close + 1 - shutWidth : close + 1,
        isClosed,
        isDouble,
        continues,
        block,
      });
    }
    first = last + 1;
  }
  return { stretches, owner };
}
