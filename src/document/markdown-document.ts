import type { Element, Nodes as HtmlNodes, Root, Text as TextNode } from "hast";
import type { Nodes } from "mdast";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type OffsetMap, sourceBefore, toSource, toSourceWithin } from "../text/offset-map.ts";
import { inOrder, type Span } from "../text/span.ts";
import { composeMasthead } from "./compose-masthead.ts";
import { composeText, type Piece, type PieceSpan } from "./compose-text.ts";
import type { Block, BlockKind, PictureReference, ReadDocument, Removed } from "./document.ts";
import { joinMaps, withGaps } from "./locate.ts";
import { readCaption } from "./read-caption.ts";
import { readDateline } from "./read-dateline.ts";
import { isMdx, readMarkdown } from "./read-markdown.ts";
import { type MastheadValue, readMastheadLine } from "./read-masthead-line.ts";
import type { LeftOut } from "./template-code/translation.ts";
import { INLINE } from "./words/html-marks.ts";

const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;
// Elements that run, frame, restyle or ask, and those whose contents a browser parses by other rules. What only fetches
// becomes a link.
// Source: HTML Living Standard, the list of elements, read November 2026.
const UNSAFE_ELEMENT =
  /<[\s/]*(?:applet|base|form|frame|frameset|link|marquee|meta|noembed|noframes|plaintext|portal|select|style|svg|template|textarea|xml|xmp|xss)\b/i;
const UNSAFE_MARKUP: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<[\s/]*script/i, "script"],
  [UNSAFE_ELEMENT, "element"],
  [/[\s/"']on[a-z]+\s*=/i, "handler"],
  [/(?:javascript|vbscript|data)\s*:/i, "address"],
];
// In an attribute a character may be written by its number or, of those that matter here, by its name.
const WRITTEN = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(tab|newline|colon));?/gi;
const NAMED: Readonly<Record<string, string>> = { tab: "\t", newline: "\n", colon: ":" };
const LAST_POINT = 0x10ffff;

interface Reading {
  readonly source: SourceFile;
  readonly report: Report;
  /** Leads a span of what was read to the file; null where it is of our own making. */
  readonly toFile: (span: Span) => Span | null;
}

const spanOf = (node: Nodes): Span | null => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
};

function warn({ source, report, toFile }: Reading, span: Span, what: string): void {
  const place = toFile(span);
  if (place !== null)
    report(
      diagnose("document/unsafe-markup", { path: source.path, text: source.text, span: place }, { what }),
    );
}

/** Markup with the characters that are written by number as themselves, and without those a browser leaves out of an address. */
function withoutDisguise(html: string): string {
  const plain = html.replace(WRITTEN, (_, decimal?: string, hex?: string, name = "") => {
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "0", 16);
    return NAMED[String(name).toLowerCase()] ?? String.fromCodePoint(Math.min(point, LAST_POINT));
  });
  // Tabs and line ends separate attributes, so that those which hide in an address go last.
  return `${plain}\n${plain.replace(/\p{Cc}+/gu, "")}`;
}

function checkHtml(reading: Reading, span: Span, html: string): void {
  const plain = withoutDisguise(html);
  const found = UNSAFE_MARKUP.find(([pattern]) => pattern.test(plain));
  if (found !== undefined) warn(reading, span, found[1]);
}

/** A scheme may hide behind white space and control characters, which browsers leave out. */
function checkAddress(reading: Reading, span: Span | null, url: string): void {
  const scheme = [...url].filter((character) => character > " ").join("");
  if (span !== null && !SAFE_ADDRESS.test(scheme)) warn(reading, span, "address");
}

/** Reports what the Markdown or the HTML of an article would have run, fetched or asked. */
function checkMarkup(reading: Reading, node: Nodes): void {
  const place = spanOf(node);
  if (place !== null && node.type === "html") checkHtml(reading, place, node.value);
  if (place !== null && (node.type === "link" || node.type === "image" || node.type === "definition"))
    checkAddress(reading, place, node.url);
  if ("children" in node) for (const child of node.children) checkMarkup(reading, child);
}

interface Context {
  readonly kind: BlockKind;
  readonly depth: number | null;
}

/** A block that is being read: its words so far, where each stands. */
interface OpenBlock {
  readonly context: Context;
  readonly spans: PieceSpan[];
  credit: Span | null;
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["blockquote", "quote"],
  ["caption", "caption"],
  ["dd", "list-item"],
  ["dt", "list-item"],
  ["figcaption", "caption"],
  ["li", "list-item"],
  ["td", "table"],
  ["th", "table"],
]);
const isInline = ({ tagName }: Element): boolean =>
  INLINE.has(tagName) || tagName === "img" || tagName === "input" || tagName === "ins";

function contextOf(element: Element, outer: Context): Context {
  if (element.properties["dataFootnotes"] !== undefined || outer.kind === "tail")
    return { kind: "tail", depth: null };
  const heading = /^h([1-6])$/.exec(element.tagName);
  if (heading !== null) return { kind: "heading", depth: Number(heading[1]) };
  return { kind: KINDS.get(element.tagName) ?? outer.kind, depth: null };
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;

/** The length of what prints the unit at `start`: of a reference where the next unit stands behind it, else 1. */
function printedLength(text: string, start: number, next: number): number {
  if (text.charCodeAt(start) !== 38) return 1;
  REFERENCE.lastIndex = start;
  const length = REFERENCE.exec(text)?.[0].length ?? 1;
  return start + length <= next ? length : 1;
}

/** The stretches of the text that a text node's units stand at; what we wrote stands nowhere. */
function spansOfText(text: string, node: TextNode): readonly PieceSpan[] {
  const { value } = node;
  const places = node.data?.places ?? new Int32Array(0);
  const last = node.position?.end.offset ?? text.length;
  const spans: PieceSpan[] = [];
  for (let unit = 0; unit < value.length; ) {
    const start = places[unit] ?? -1;
    let next = unit + 1;
    const before = spans.at(-1);
    if (start < 0 && before !== undefined && /\s/.test(value.charAt(unit))) {
      spans.push({ start: before.end, end: before.end, as: " " });
    } else if (start >= 0) {
      while (next < value.length && places[next] === start) next += 1;
      const after = places[next] ?? -1;
      const length = printedLength(text, start, after < start ? text.length : after);
      if (next - unit > 1 || length > 1 || text.charCodeAt(start) !== value.charCodeAt(unit)) {
        // A text that cannot be aligned stands as one unit: its place is known, its characters' are not.
        const isWhole = next - unit > 2;
        const end = isWhole ? Math.max(after < start ? last : after, start + 1) : start + length;
        spans.push({ start, end, as: value.slice(unit, next) });
      } else {
        if (before !== undefined && before.as === null && before.end === start)
          spans[spans.length - 1] = { ...before, end: start + 1 };
        else spans.push({ start, end: start + 1, as: null });
      }
    }
    unit = next;
  }
  return spans;
}

/** The blocks of a tree: the words of each, in the order they are printed. */
function collectBlocks(text: string, root: Root): readonly OpenBlock[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | null = null;
  const close = (): void => {
    if (open !== null && open.spans.length > 0) blocks.push(open);
    open = null;
  };
  const addSpace = (): void => {
    const at = open?.spans.at(-1)?.end;
    if (at !== undefined) open?.spans.push({ start: at, end: at, as: " " });
  };
  const visit = (node: HtmlNodes, context: Context): void => {
    if (node.type === "element" && node.tagName === "img") addSpace();
    else if (node.type === "text") {
      const spans = spansOfText(text, node);
      if (/^\s/.test(node.value) && (node.data?.places?.[0] ?? -1) < 0) addSpace();
      if (spans.length === 0) return;
      open ??= { context, spans: [], credit: null };
      for (const span of spans) open.spans.push(span);
    } else if (node.type === "element" && node.tagName === "br") {
      const at = node.position?.start.offset;
      if (open !== null && at !== undefined)
        open.spans.push({ start: at, end: Math.max(at + 1, node.position?.end.offset ?? 0), as: " " });
    } else if (node.type === "element") {
      const inline = isInline(node);
      const inner = contextOf(node, context);
      if (!inline) close();
      const before = open?.spans.length ?? 0;
      for (const child of node.children) visit(child, inner);
      const isCredit = node.tagName === "span" && String(node.properties["className"] ?? "") === "credit";
      const credited = isCredit ? open?.spans.slice(before) : undefined;
      const [first] = credited ?? [];
      const last = credited?.at(-1);
      if (open !== null && first !== undefined && last !== undefined)
        open.credit = { start: first.start, end: last.end };
      if (!inline) close();
    } else if (node.type === "root") for (const child of node.children) visit(child, context);
  };
  visit(root, { kind: "paragraph", depth: null });
  close();
  return blocks;
}

/** Blocks as pieces in the order of the source: footnotes are printed last and may stand anywhere. */
function inSourceOrder(blocks: readonly OpenBlock[]): readonly Piece[] {
  const spans = blocks
    .flatMap((block) => block.spans.map((span) => ({ block, span })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: (Piece & { readonly spans: PieceSpan[] })[] = [];
  let current: OpenBlock | null = null;
  let at = 0;
  for (const { block, span } of spans) {
    // One place is printed twice where the parser mended the HTML.
    const start = span.as === null ? Math.max(span.start, at) : span.start;
    const isSpace = span.as === " " && span.end === span.start;
    if (start < at || (span.end <= start && !isSpace)) continue;
    if (block !== current) {
      const { kind, depth } = block.context;
      pieces.push({ kind, depth, spans: [], credit: block.credit });
      current = block;
    }
    pieces.at(-1)?.spans.push({ ...span, start });
    at = span.end;
  }
  return pieces;
}

/** The front matter's title as the first piece, where it is written as the words it is. */
function titlePiece(source: SourceFile, frontMatter: FrontMatter): Piece | null {
  const title = frontMatter.title;
  if (title === null || source.text.slice(title.span.start, title.span.end) !== title.value) return null;
  return { kind: "title", depth: null, spans: [{ ...title.span, as: null }], credit: null };
}

/** The front matter as removed stretches, around the title where that is shown. */
function removedFrontMatter(frontMatter: FrontMatter, title: Piece | null): readonly Removed[] {
  const span = frontMatter.span;
  if (span === null) return [];
  const shown = title?.spans[0];
  if (shown === undefined) return [{ ...span, reason: "front-matter" }];
  return [
    { start: span.start, end: shown.start, reason: "front-matter" },
    { start: shown.end, end: span.end, reason: "front-matter" },
  ];
}

/** Captions are told by their credit once the words stand together; Markdown marks may stand in between before. */
function withCaptions(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== "paragraph" && block.kind !== "caption") return block;
    const caption = readCaption(text, block);
    return caption === null ? block : { ...block, kind: "caption", credit: caption.credit };
  });
}

/** Bylines and dates an editor left at the head or the foot of the text, with their place in the source. */
function readMasthead(
  text: string,
  blocks: readonly Block[],
): { values: readonly MastheadValue[]; tails: ReadonlySet<Block> } {
  const values: MastheadValue[] = [];
  const tails = new Set<Block>();
  const edges = blocks.filter(
    (block, number) => block.kind === "paragraph" && (number < 4 || number >= blocks.length - 3),
  );
  for (const block of blocks.length < 3 ? [] : edges) {
    const found = readMastheadLine(text, block);
    if (found === null) continue;
    values.push(...found);
    tails.add(block);
  }
  const opening = blocks.find((block) => block.kind === "paragraph" && !tails.has(block));
  if (opening !== undefined) values.push(...readDateline(text, opening));
  return { values, tails };
}

/** The pictures of a tree, where they stand in the file. */
function findPictures(root: Root, map: OffsetMap | null): readonly PictureReference[] {
  const inFile = (at: number): number => (map === null ? at : sourceBefore(map, at));
  const pictures: PictureReference[] = [];
  const visit = (node: HtmlNodes): void => {
    const address = node.type === "element" && node.tagName === "img" ? node.properties["src"] : undefined;
    const start = node.position?.start.offset;
    if (typeof address === "string" && address !== "") {
      const from = inFile(start ?? 0);
      pictures.push({
        address,
        span: { start: from, end: Math.max(from, inFile(node.position?.end.offset ?? 0)) },
      });
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return pictures;
}

/** What was taken out of an article, by kind, in one fault at the first of it. */
function reportLeftOut(source: SourceFile, report: Report, left: readonly LeftOut[]): void {
  const [first] = left;
  if (first === undefined) return;
  const counts = new Map<string, number>();
  for (const { kind } of left) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const what = [...counts]
    .map(([kind, count]) => (count === 1 ? `\`${kind}\`` : `\`${kind}\` (${count})`))
    .join(", ");
  report(diagnose("document/left-out", { path: source.path, text: source.text, span: first }, { what }));
}

/**
 * Reads an article written in Markdown. Its title is the front matter's where that is written as it is printed, else
 * the first heading of the first rank. HTML is read as HTML and template code is translated; what of them could do harm,
 * or is taken out, is reported.
 */
export function markdownDocument(source: SourceFile, frontMatter: FrontMatter, report: Report): ReadDocument {
  const read = readMarkdown(source.text, frontMatter.span?.end ?? 0, isMdx(source.path));
  const toFile = (span: Span): Span | null => (read.map === null ? span : toSourceWithin(read.map, span));
  checkMarkup({ source, report, toFile }, read.markdown);
  const title = titlePiece(source, frontMatter);
  const collected = collectBlocks(read.text, read.tree);
  const heading =
    frontMatter.title === null ? collected.find(({ context }) => context.depth === 1) : undefined;
  const pieces = inSourceOrder(
    collected.map((block) =>
      block === heading ? { ...block, context: { kind: "title", depth: 1 } } : block,
    ),
  );
  const composed = composeText(read.text, title === null ? pieces : [title, ...pieces]);
  const map = read.map === null ? composed.map : joinMaps(composed.map, read.map);
  const unseen = read.unseen.flatMap(({ kind, ...span }): readonly LeftOut[] => {
    const place = toFile(span);
    return place === null ? [] : [{ kind, ...place }];
  });
  reportLeftOut(source, report, [...read.left, ...unseen].sort(inOrder));
  const captioned = withCaptions(composed.text, composed.blocks);
  const { values, tails } = readMasthead(composed.text, captioned);
  const blocks = captioned.map((block): Block => (tails.has(block) ? { ...block, kind: "tail" } : block));
  const headline = blocks.find(({ kind }) => kind === "title");
  const inFile = (span: Span): Span => toSource(map, span);
  return {
    source,
    text: composed.text,
    map,
    blocks,
    hidden: composed.hidden,
    pictures: findPictures(read.tree, read.map),
    removed: withGaps(source.text, map, removedFrontMatter(frontMatter, title)),
    masthead: composeMasthead(
      values.map((value) => ({ ...value, span: inFile(value.span) })),
      headline === undefined
        ? null
        : { value: composed.text.slice(headline.start, headline.end), source: inFile(headline) },
    ),
  };
}
