import type { Nodes, Paragraph, Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { indexLines, type LineIndex, type Position, positionAt } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";

const withGfm = remark().use(remarkGfm).freeze();
const withoutGfm = remark().freeze();

// What GFM adds to CommonMark: strikethrough, tables, footnotes, task lists, and addresses that become links by themselves.
const GFM = /[~|@]|:-|-:|\[\^|\[[ xX]\]|www\.|https?:\/\//i;
// A fence or one of the kinds of HTML block that blank lines do not end: then no block can be told by itself.
const SPANS_BLOCKS = /^[ >\d.)*+-]*(?:`{3}|~{3})|<(?:script|pre|style|textarea|!|\?)/im;

/** True where a block of the text may not be told by itself. What has neither fence nor tag is soon passed. */
function spansBlocks(text: string, from: number): boolean {
  if (!text.includes("<", from) && !text.includes("```", from) && !text.includes("~~~", from)) return false;
  return SPANS_BLOCKS.test(from === 0 ? text : text.slice(from));
}

/** Stands for a plain block in what remark is given. */
const STAND_IN = "x";

const PLAIN = 0;
const SIGN = 1;
/** Plain or not by what stands beside it. */
const OPEN = 2;

/** What an ASCII character is to a reader of Markdown, anywhere but at the front of a line. */
function unitClass(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit < 32) return unit === 10 ? PLAIN : SIGN;
  // `!` and `]` are signs only beside `[`, and `#`, `>` only at the front of a line.
  if ("\\`*_[<~|".includes(character)) return SIGN;
  return "&@:wW".includes(character) ? OPEN : PLAIN;
}

const CLASSES = Uint8Array.from({ length: 128 }, (_, unit) => unitClass(unit));

const isReferenceUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 35;

/** True where a character that is open stands for itself: no reference (`&amp;`) and no address, which becomes a link by itself. */
function isLiteral(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  switch (unit) {
    case 38: {
      let mark = at + 1;
      while (mark < end && isReferenceUnit(text.charCodeAt(mark))) mark += 1;
      return text.charCodeAt(mark) !== 59;
    }
    case 64:
      return !/[-.\w+]/.test(text.charAt(at - 1));
    case 58:
      return text.charCodeAt(at + 1) !== 47;
    default:
      return text.charCodeAt(at + 3) !== 46 || !/^www\./i.test(text.slice(at, at + 4));
  }
}

// Space, `#`, `+`, `-`, `=` and `>`.
const FRONT_SIGNS = [32, 35, 43, 45, 61, 62];

/** True where no line of a block begins like a list, a rule, a heading's underline or code, and none ends in white space. */
function hasPlainLines(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    const first = text.charCodeAt(at);
    const last = text.charCodeAt(stop - 1);
    if (FRONT_SIGNS.includes(first) || last === 32) return false;
    // `:---` under a line makes a table of one column of it.
    if (first === 58 && text.charCodeAt(at + 1) === 45) return false;
    if (first >= 48 && first <= 57) {
      let digit = at;
      while (digit < stop && text.charCodeAt(digit) >= 48 && text.charCodeAt(digit) <= 57) digit += 1;
      const mark = text.charCodeAt(digit);
      if (mark === 46 || mark === 41) return false;
    }
    at = stop + 1;
  }
  return true;
}

/** True where a block is a paragraph of text and nothing else to any reader of Markdown. */
function isPlain(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 128) {
      if (unit === 0xfeff) return false;
      continue;
    }
    const found = CLASSES[unit];
    if (found === PLAIN) continue;
    if (found === SIGN || !isLiteral(text, at, end)) return false;
  }
  return hasPlainLines(text, start, end);
}

// No author writes more of one sign into one paragraph, or deeper quotes and lists; a parser's time grows with their square.
const MOST_SIGNS = 1000;
const TOO_DEEP =
  /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){50}|^[ \t]{100,}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m;
// Items, quotes and definitions that follow one another: the parser holds them all open.
const MARKED_LINE = /^[ \t]*(?:>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|\[[^\]\n]{1,99}\]:)/gm;
const MOST_MARKED_LINES = 3000;

/** As much of a long text as is given to the parser at once, and as many blocks: its time grows with their square. */
const CHUNK = 20_000;
const MOST_BLOCKS = 200;

// Within these nothing is read as Markdown, so that a long table of HTML costs no more than it is long.
// Source: CommonMark 0.31, HTML blocks, condition 6, those that authors write.
const HTML_BLOCK =
  /^ {0,3}<\/?(?:article|aside|blockquote|center|details|dl|div|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)[\s>]/i;

/** True for a block so full of signs that it was made to exhaust a reader of Markdown. Its words are taken as they stand. */
function isBomb(text: string, { start, end }: Span): boolean {
  if (HTML_BLOCK.test(text.slice(start, start + 20))) return false;
  if (end - start <= MOST_SIGNS) return TOO_DEEP.test(text.slice(start, end));
  const counts = new Uint32Array(128);
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 || CLASSES[unit] === PLAIN) continue;
    const count = (counts[unit] ?? 0) + 1;
    if (count > MOST_SIGNS) return true;
    counts[unit] = count;
  }
  return TOO_DEEP.test(text.slice(start, end));
}

/** The runs of lines that are not blank. A line of spaces and tabs is blank. */
function blocksOf(text: string, from: number): readonly Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = from;
  for (let at = from; at <= text.length; ) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 ? text.length : next;
    let first = at;
    while (first < stop && (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 9)) first += 1;
    if (first < stop) {
      if (start < 0) start = at;
      end = stop;
    } else if (start >= 0) {
      blocks.push({ start, end });
      start = -1;
    }
    if (next < 0) break;
    at = next + 1;
  }
  if (start >= 0) blocks.push({ start, end });
  return blocks;
}

/** The place of an offset as a tree of Markdown gives it. */
function pointAt(lines: LineIndex, offset: number): Position & { readonly offset: number } {
  const { line, column } = positionAt(lines, offset);
  return { line, column, offset };
}

function plainParagraph(text: string, { start, end }: Span, lines: LineIndex): Paragraph {
  const position = { start: pointAt(lines, start), end: pointAt(lines, end) };
  return {
    type: "paragraph",
    children: [{ type: "text", value: text.slice(start, end), position }],
    position,
  };
}

interface Stretch {
  readonly reduced: number;
  readonly length: number;
  readonly source: number;
}

/** Moves the positions of a tree of the reduced text to the whole text. */
function movePositions(node: Nodes, stretches: readonly Stretch[], lines: LineIndex): void {
  const moved = (offset: number) => {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stretches[middle]?.reduced ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const stretch = stretches[low];
    const at =
      stretch === undefined ? offset : stretch.source + Math.min(offset - stretch.reduced, stretch.length);
    return pointAt(lines, at);
  };
  if (node.position !== undefined)
    node.position = {
      start: moved(node.position.start.offset ?? 0),
      end: moved(node.position.end.offset ?? 0),
    };
  if ("children" in node) for (const child of node.children) movePositions(child, stretches, lines);
}

/** Blocks from one number up to another, that one excluded. */
interface Chunk {
  readonly from: number;
  readonly to: number;
}

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 128 && unit !== 0xfeff);

// The line under a paragraph that makes it a heading.
const UNDERLINE = /^(?:=+|-+)$/;

/**
 * True where whatever follows the block and a blank line begins afresh: no list stays open after it. Lines that begin
 * with a letter, with `#` or `>` open none, nor does the line under a heading.
 */
function endsAll(text: string, { start, end }: Span): boolean {
  let isParagraph = false;
  for (let at = start; at < end; ) {
    const first = text.charCodeAt(at);
    const next = text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    const isMarked = first === 62 || first === 35;
    const isUnderline = isParagraph && !isMarked && UNDERLINE.test(text.slice(at, stop));
    if (!isMarked && !isUnderline && !isLetter(first)) return false;
    isParagraph = isLetter(first);
    at = stop + 1;
  }
  return true;
}

/** Cuts the blocks of a long text where nothing is open, so that the time of parsing grows with their number only. */
function chunksOf(text: string, blocks: readonly Span[], plain: readonly boolean[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  blocks.forEach((block, number) => {
    const begun = blocks[from]?.start ?? 0;
    const isLong = block.end - begun > CHUNK || number - from >= MOST_BLOCKS;
    if (isLong && (plain[number] === true || endsAll(text, block))) {
      chunks.push({ from, to: number + 1 });
      from = number + 1;
    }
  });
  if (from < blocks.length || chunks.length === 0) chunks.push({ from, to: blocks.length });
  return chunks;
}

/** True for blocks with more items, quotes and definitions than the parser can hold in linear time. */
function hasTooManyMarks(text: string, { start, end }: Span): boolean {
  if (end - start < MOST_MARKED_LINES * 2) return false;
  const marked = text.slice(start, end).match(MARKED_LINE);
  return marked !== null && marked.length > MOST_MARKED_LINES;
}

/** The children of the tree of some blocks, plain ones put in place of their stand-ins. `start` and `end` are where their text does. */
function parseChunk(
  text: string,
  { start, end }: Span,
  blocks: readonly { readonly span: Span; readonly isPlain: boolean }[],
  lines: LineIndex,
): readonly RootContent[] {
  if (blocks.every(({ isPlain }) => isPlain))
    return blocks.map(({ span }) => plainParagraph(text, span, lines));
  // Only the words of plain blocks are replaced; what stands between blocks stays, as a blank line inside code counts.
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const paragraphs = new Map<number, Span>();
  let reduced = 0;
  let at = start;
  const take = (words: string, source: number): void => {
    stretches.push({ reduced, length: words.length, source });
    parts.push(words);
    reduced += words.length;
  };
  for (const { span, isPlain } of blocks) {
    if (!isPlain) continue;
    take(text.slice(at, span.start), at);
    paragraphs.set(reduced, span);
    take(STAND_IN, span.start);
    at = span.end;
  }
  take(text.slice(at, end), at);
  const body = parts.join("");
  const tree = (GFM.test(body) ? withGfm : withoutGfm).parse(body);
  return tree.children.map((child) => {
    const block = child.type === "paragraph" ? paragraphs.get(child.position?.start.offset ?? -1) : undefined;
    if (block !== undefined) return plainParagraph(text, block, lines);
    movePositions(child, stretches, lines);
    return child;
  });
}

/**
 * Parses the Markdown of `text` from offset `head` on (where front matter ends). Positions count into the whole `text`.
 * The tree is the one remark gives with GFM; blocks without a character that Markdown reads become their paragraph
 * directly, which is most of the news and many times faster. A differential test holds the two equal. What the parser
 * cannot read in linear time is taken for plain words: a block with more than a thousand of one sign or fifty levels
 * deep, and more than three thousand items, quotes and definitions on end.
 */
export function parseMarkdown(text: string, head = 0): Root {
  let from = head;
  // remark takes a byte-order mark off and counts without it: every place would be one too few.
  while (text.charCodeAt(from) === 0xfeff) from += 1;
  const lines = indexLines(text);
  const blocks = blocksOf(text, from);
  const isWhole = text.includes("\r", from) || text.includes("\0", from) || spansBlocks(text, from);
  const plain = blocks.map((block) => (!isWhole && isPlain(text, block)) || isBomb(text, block));
  // Where blocks may run into one another, one that cannot be parsed makes all of them words.
  if (isWhole && plain.includes(true)) plain.fill(true);
  // A definition holds for the whole text.
  const isLong = text.length - from > CHUNK || blocks.length > MOST_BLOCKS;
  const isCut = !isWhole && isLong && !text.includes("]:", from);
  const chunks = isCut ? chunksOf(text, blocks, plain) : [{ from: 0, to: blocks.length }];
  const children = chunks.flatMap((chunk, number): readonly RootContent[] => {
    const start = number === 0 ? from : (blocks[chunk.from - 1]?.end ?? from);
    const end = number === chunks.length - 1 ? text.length : (blocks[chunk.to - 1]?.end ?? text.length);
    const isWords = hasTooManyMarks(text, { start, end });
    const own = blocks
      .slice(chunk.from, chunk.to)
      .map((span, at) => ({ span, isPlain: isWords || plain[chunk.from + at] === true }));
    return parseChunk(text, { start, end }, own, lines);
  });
  return {
    type: "root",
    children,
    position: { start: pointAt(lines, from), end: pointAt(lines, text.length) },
  };
}
