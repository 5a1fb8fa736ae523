import type { BlockContent, Heading, Image, ListItem, Nodes, PhrasingContent, Root } from "mdast";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { toSource } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";
import { alignText } from "./align-text.ts";
import { composeMasthead } from "./compose-masthead.ts";
import { composeText, type Piece, type PieceSpan } from "./compose-text.ts";
import type { Block, BlockKind, Document, Removed } from "./document.ts";
import { withGaps } from "./locate.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readCaption } from "./read-caption.ts";
import { readDateline } from "./read-dateline.ts";
import { type MastheadValue, readMastheadLine } from "./read-masthead-line.ts";

const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;
// Elements that run, frame, fetch, restyle or ask, and those whose contents a browser parses by other rules.
// Source: HTML Living Standard, the list of elements, read November 2026.
const UNSAFE_ELEMENT =
  /<[\s/]*(?:applet|audio|base|button|embed|form|frame|frameset|iframe|image|img|input|link|marquee|math|meta|noembed|noframes|noscript|object|picture|plaintext|portal|select|source|style|svg|template|textarea|title|track|video|xml|xmp|xss)\b/i;
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
  readonly pieces: Piece[];
}

const spanOf = (node: Nodes): Span | null => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
};

function warn({ source, report }: Reading, span: Span, what: string): void {
  report(diagnose("document/unsafe-markup", { path: source.path, text: source.text, span }, { what }));
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

/** Where the words of an image's alternative text or title stand in its source. */
function wordsIn(reading: Reading, within: Span, words: string | null | undefined): PieceSpan | null {
  if (words == null || words.trim() === "") return null;
  const at = reading.source.text.indexOf(words, within.start);
  return at < 0 || at + words.length > within.end ? null : { start: at, end: at + words.length, as: null };
}

function imageSpans(reading: Reading, image: Image): readonly PieceSpan[] {
  const within = spanOf(image);
  if (within === null) return [];
  checkAddress(reading, within, image.url);
  const alt = wordsIn(reading, within, image.alt);
  const title = wordsIn(reading, { start: alt?.end ?? within.start, end: within.end }, image.title);
  return [alt, title].filter((span) => span !== null);
}

/** The printed characters of inline nodes, in order. `from` is where the first may begin, for nodes without a position. */
function inlineSpans(
  reading: Reading,
  nodes: readonly PhrasingContent[],
  within: Span,
): readonly PieceSpan[] {
  const spans: PieceSpan[] = [];
  let cursor = within.start;
  for (const node of nodes) {
    const own = spanOf(node);
    const place = own ?? { start: cursor, end: within.end };
    switch (node.type) {
      case "text": {
        const found = alignText(reading.source.text, place, node.value);
        // A text that cannot be aligned stands as one unit: its place is known, its characters' are not.
        spans.push(...(found ?? [{ ...place, as: node.value }]));
        break;
      }
      case "inlineCode": {
        const at = reading.source.text.indexOf(node.value, place.start);
        if (at >= 0 && at + node.value.length <= place.end)
          spans.push({ start: at, end: at + node.value.length, as: null });
        else {
          const { text } = reading.source;
          let marks = 0;
          while (text.charCodeAt(place.start + marks) === 96) marks += 1;
          // A NUL is read as another character, so the code does not stand there as it is read.
          const inner = { start: place.start + marks, end: place.end - marks };
          spans.push(...(alignText(text, inner, node.value) ?? [{ ...place, as: node.value }]));
        }
        break;
      }
      case "break":
        spans.push({ ...place, as: " " });
        break;
      case "link":
        checkAddress(reading, own, node.url);
        spans.push(...inlineSpans(reading, node.children, place));
        break;
      case "html":
        checkHtml(reading, place, node.value);
        break;
      case "image":
        checkAddress(reading, own, node.url);
        break;
      case "emphasis":
      case "strong":
      case "linkReference":
      case "delete":
        spans.push(...inlineSpans(reading, node.children, place));
        break;
      case "footnoteReference":
      case "imageReference":
        break;
      default:
        node satisfies never;
    }
    cursor = own?.end ?? spans.at(-1)?.end ?? cursor;
  }
  return spans;
}

function addPiece(
  reading: Reading,
  kind: BlockKind,
  spans: readonly PieceSpan[],
  depth: number | null = null,
): void {
  if (spans.length > 0) reading.pieces.push({ kind, depth, spans, credit: null });
}

const isImageOnly = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some(
    (node) =>
      node.type === "image" || (node.type === "link" && node.children.some(({ type }) => type === "image")),
  ) &&
  nodes.every(
    (node) =>
      node.type === "image" ||
      node.type === "break" ||
      (node.type === "text" && node.value.trim() === "") ||
      (node.type === "link" && isImageOnly(node.children)),
  );

function imagesIn(nodes: readonly PhrasingContent[]): readonly Image[] {
  return nodes.flatMap((node) =>
    node.type === "image" ? [node] : node.type === "link" ? imagesIn(node.children) : [],
  );
}

function addHeading(reading: Reading, node: Heading, kind: BlockKind): void {
  const place = spanOf(node);
  if (place !== null) addPiece(reading, kind, inlineSpans(reading, node.children, place), node.depth);
}

function addParagraph(
  reading: Reading,
  nodes: readonly PhrasingContent[],
  place: Span,
  kind: BlockKind,
): void {
  if (isImageOnly(nodes)) {
    for (const image of imagesIn(nodes)) {
      const [alt, title] = imageSpans(reading, image);
      if (alt !== undefined) addPiece(reading, "caption", title === undefined ? [alt] : spaced(alt, title));
    }
    return;
  }
  addPiece(reading, kind, inlineSpans(reading, nodes, place));
}

/** Two stretches with a space between, which stands for the `](` after the first. */
const spaced = (first: PieceSpan, second: PieceSpan): readonly PieceSpan[] => [
  first,
  { start: first.end, end: first.end + 2, as: " " },
  second,
];

function addBlock(
  reading: Reading,
  node: Root["children"][number] | BlockContent | ListItem,
  kind: BlockKind,
): void {
  const place = spanOf(node);
  if (place === null) return;
  switch (node.type) {
    case "paragraph":
      addParagraph(reading, node.children, place, kind);
      return;
    case "heading":
      addHeading(reading, node, "heading");
      return;
    case "blockquote":
      for (const child of node.children) addBlock(reading, child, "quote");
      return;
    case "list":
      for (const item of node.children) addBlock(reading, item, kind === "tail" ? "tail" : "list-item");
      return;
    case "listItem":
      for (const child of node.children) addBlock(reading, child, kind);
      return;
    case "table":
      for (const row of node.children)
        for (const cell of row.children) {
          const within = spanOf(cell);
          if (within !== null) addPiece(reading, "table", inlineSpans(reading, cell.children, within));
        }
      return;
    case "footnoteDefinition":
      for (const child of node.children) addBlock(reading, child, "tail");
      return;
    case "code": {
      const found = alignText(
        reading.source.text,
        bodyOfCode(reading.source.text, place, node.value),
        node.value,
      );
      if (found !== null) addPiece(reading, kind, found);
      return;
    }
    case "html":
      checkHtml(reading, place, node.value);
      return;
    case "definition":
      checkAddress(reading, place, node.url);
      return;
    default:
      // Rules print nothing; inline nodes do not stand here.
      return;
  }
}

/** Where the lines of a block of code stand between its fences. */
function bodyOfCode(source: string, place: Span, value: string): Span {
  const first = value.slice(0, value.indexOf("\n") < 0 ? value.length : value.indexOf("\n"));
  const at = source.indexOf(
    first,
    /^[`~ ]/.test(source.slice(place.start, place.start + 1)) ? place.start + 3 : place.start,
  );
  return { start: at < 0 ? place.start : at, end: place.end };
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

/**
 * Reads an article written in Markdown. Its title is the front matter's where that is written as it is printed, else
 * the first heading of the first rank. Raw HTML and addresses are no words and are removed as markup; what of them could
 * do harm is reported.
 */
export function markdownDocument(
  source: SourceFile,
  frontMatter: FrontMatter,
  report: Report,
): Omit<Document, "language"> {
  const tree = parseMarkdown(source.text, frontMatter.span?.end ?? 0);
  const title = titlePiece(source, frontMatter);
  const reading: Reading = { source, report, pieces: title === null ? [] : [title] };
  let isTitled = frontMatter.title !== null;
  for (const node of tree.children) {
    if (!isTitled && node.type === "heading" && node.depth === 1) {
      addHeading(reading, node, "title");
      isTitled = true;
    } else addBlock(reading, node, "paragraph");
  }
  const composed = composeText(source.text, reading.pieces);
  const captioned = withCaptions(composed.text, composed.blocks);
  const { values, tails } = readMasthead(composed.text, captioned);
  const blocks = captioned.map((block): Block => (tails.has(block) ? { ...block, kind: "tail" } : block));
  const heading = blocks.find(({ kind }) => kind === "title");
  const place = (span: Span): Span => toSource(composed.map, span);
  return {
    source,
    text: composed.text,
    map: composed.map,
    blocks,
    removed: withGaps(source.text, composed.map, removedFrontMatter(frontMatter, title)),
    masthead: composeMasthead(
      values.map((value) => ({ ...value, span: place(value.span) })),
      heading === undefined
        ? null
        : { value: composed.text.slice(heading.start, heading.end), source: place(heading) },
    ),
  };
}
