import type { Nodes, Paragraph, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { indexLines, type LineIndex, positionAt } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";

const withGfm = remark().use(remarkGfm).freeze();
const withoutGfm = remark().freeze();

// What GFM adds to CommonMark: strikethrough, tables, footnotes, task lists, and addresses that become links by themselves.
const GFM = /[~|@]|\[\^|\[[ xX]\]|www\.|https?:\/\//i;
// A fence or one of the kinds of HTML block that blank lines do not end: then no block can be told by itself.
const SPANS_BLOCKS = /^[ >\d.)*+-]*(?:`{3}|~{3})|<(?:script|pre|style|textarea|!|\?)/im;

/** Stands for a plain block in what remark is given. */
const STAND_IN = "x";

const isPlainUnit = (unit: number): boolean => {
  // Letters, digits and ordinary punctuation: , ; ' " ( ) / % $ = + - . ? and whatever is not ASCII, save a stray NUL.
  if (unit >= 0x80) return unit !== 0xfeff;
  if (unit < 32) return unit === 10;
  return !"\\`*_{}[]<>#|~&@!".includes(String.fromCharCode(unit));
};

const PLAIN = Array.from({ length: 128 }, (_, unit) => isPlainUnit(unit));

/** True where no line of a block begins like a list, a rule, a heading's underline or code, and none ends in white space. */
function hasPlainLines(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    const first = text.charCodeAt(at);
    const last = text.charCodeAt(stop - 1);
    if (first === 32 || first === 45 || first === 43 || first === 61 || last === 32) return false;
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
    if (unit < 128 ? PLAIN[unit] !== true : unit === 0xfeff) return false;
    // An address becomes a link by itself.
    if (unit === 58 && text.charCodeAt(at + 1) === 47) return false;
    if ((unit === 119 || unit === 87) && /^www\./i.test(text.slice(at, at + 4))) return false;
  }
  return hasPlainLines(text, start, end);
}

// No author writes more of one sign into one paragraph, or deeper quotes and lists; a parser's time grows with their square.
const MOST_SIGNS = 1000;
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])[ \t]?){50}/m;

/** True for a block so full of signs that it was made to exhaust a reader of Markdown. Its words are taken as they stand. */
function isBomb(text: string, { start, end }: Span): boolean {
  if (end - start <= MOST_SIGNS) return TOO_DEEP.test(text.slice(start, end));
  const counts = new Uint32Array(128);
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 || PLAIN[unit] === true) continue;
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

function plainParagraph(text: string, { start, end }: Span, lines: LineIndex): Paragraph {
  const position = {
    start: { ...positionAt(lines, start), offset: start },
    end: { ...positionAt(lines, end), offset: end },
  };
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
    return { ...positionAt(lines, at), offset: at };
  };
  if (node.position !== undefined)
    node.position = {
      start: moved(node.position.start.offset ?? 0),
      end: moved(node.position.end.offset ?? 0),
    };
  if ("children" in node) for (const child of node.children) movePositions(child, stretches, lines);
}

function parseAll(text: string, from: number, lines: LineIndex): Root {
  const body = text.slice(from);
  const tree = (GFM.test(body) ? withGfm : withoutGfm).parse(body);
  movePositions(tree, [{ reduced: 0, length: body.length, source: from }], lines);
  return tree;
}

/**
 * Parses the Markdown of `text` from offset `from` on (where front matter ends). Positions count into the whole `text`.
 * The tree is the one remark gives with GFM; blocks without a character that Markdown reads become their paragraph
 * directly, which is most of the news and many times faster. A differential test holds the two equal. A block with more
 * than a thousand of one sign, or fifty levels deep, is taken for plain words: its parsing would not be linear.
 */
export function parseMarkdown(text: string, from = 0): Root {
  const lines = indexLines(text);
  const blocks = blocksOf(text, from);
  const isWhole =
    text.includes("\r", from) ||
    text.includes("\0", from) ||
    SPANS_BLOCKS.test(from === 0 ? text : text.slice(from));
  const plain = blocks.map((block) => (!isWhole && isPlain(text, block)) || isBomb(text, block));
  // Where blocks may run into one another, one that cannot be parsed makes all of them words.
  if (isWhole && plain.includes(true)) plain.fill(true);
  if (blocks.length > 0 && !plain.includes(true)) return parseAll(text, from, lines);
  const end = { ...positionAt(lines, text.length), offset: text.length };
  const position = { start: { ...positionAt(lines, from), offset: from }, end };
  if (!plain.includes(false))
    return { type: "root", children: blocks.map((block) => plainParagraph(text, block, lines)), position };
  // Only the words of plain blocks are replaced; what stands between blocks stays, as a blank line inside code counts.
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const paragraphs = new Map<number, Span>();
  let reduced = 0;
  let at = from;
  const take = (words: string, source: number): void => {
    stretches.push({ reduced, length: words.length, source });
    parts.push(words);
    reduced += words.length;
  };
  blocks.forEach((block, number) => {
    if (plain[number] !== true) return;
    take(text.slice(at, block.start), at);
    paragraphs.set(reduced, block);
    take(STAND_IN, block.start);
    at = block.end;
  });
  take(text.slice(at), at);
  const body = parts.join("");
  const tree = (GFM.test(body) ? withGfm : withoutGfm).parse(body);
  const children = tree.children.map((child) => {
    const block = child.type === "paragraph" ? paragraphs.get(child.position?.start.offset ?? -1) : undefined;
    if (block !== undefined) return plainParagraph(text, block, lines);
    movePositions(child, stretches, lines);
    return child;
  });
  return { type: "root", children, position };
}
