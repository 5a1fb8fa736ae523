import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Block, Document } from "../document/document.ts";
import { isMdx, readMarkdown } from "../document/read-markdown.ts";
import { largestOf } from "../text/largest-of.ts";
import { toSource, toSourceWithin } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";

/** An article's blocks as a tree. Its text nodes have their places (`data.places`). */
export interface ArticleTree {
  readonly tree: Root;
  /** Leads a span of `document.text` to what the places count into. */
  readonly place: (span: Span) => Span;
}

/** Leads places of what was read on to the file. */
function placeInFile(node: Root | Element, toFile: (offset: number) => number): void {
  for (const child of node.children) {
    if (child.type === "element") placeInFile(child, toFile);
    if (child.type === "text" && child.data?.places !== undefined)
      child.data.places = child.data.places.map((at) => (at < 0 ? -1 : toFile(at)));
    const { position } = child;
    if (position === undefined) continue;
    const point = (offset: number | undefined) => ({ line: 1, column: 1, offset: toFile(offset ?? 0) });
    child.position = { start: point(position.start.offset), end: point(position.end.offset) };
  }
}

function markdownTree(document: Document): ArticleTree {
  const { source, removed, map } = document;
  // The title may be read from the middle of the front matter, which is then removed in pieces.
  const start = largestOf(
    removed.map(({ reason, end }) => (reason === "front-matter" ? end : 0)),
    0,
  );
  const read = readMarkdown(source.text, start, isMdx(source.path));
  const written = read.map;
  if (written !== null)
    placeInFile(read.tree, (at) => toSourceWithin(written, { start: at, end: at + 1 })?.start ?? -1);
  return { tree: read.tree, place: (span) => toSource(map, span) };
}

const TAG: Readonly<Record<Block["kind"], string>> = {
  title: "p",
  heading: "h2",
  paragraph: "p",
  caption: "p",
  "list-item": "li",
  quote: "p",
  table: "p",
  tail: "p",
};

/** The places of words that stand together from `start` on. */
export const placesFrom = (start: number, length: number): Int32Array =>
  Int32Array.from({ length }, (_, unit) => start + unit);

function blockElement(document: Document, block: Block): Element {
  const words = document.text.slice(block.start, block.end);
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  const position = { start: point(block.start), end: point(block.end) };
  const tagName =
    block.kind === "heading" ? `h${Math.min(Math.max(block.depth ?? 2, 1), 6)}` : TAG[block.kind];
  return {
    type: "element",
    tagName,
    properties: {},
    children: [{ type: "text", value: words, data: { places: placesFrom(block.start, words.length) } }],
    position,
  };
}

const GROUP: Readonly<Partial<Record<Block["kind"], string>>> = { "list-item": "ul", quote: "blockquote" };

function blockTree(document: Document): ArticleTree {
  const children: RootContent[] = [];
  let group: { readonly tagName: string; readonly children: ElementContent[] } | null = null;
  for (const block of document.blocks) {
    const element = blockElement(document, block);
    const tagName = GROUP[block.kind];
    if (tagName === undefined) {
      group = null;
      children.push(element);
    } else if (group?.tagName === tagName) group.children.push(element);
    else {
      const opened: Element = { type: "element", tagName, properties: {}, children: [element] };
      group = opened;
      children.push(opened);
    }
  }
  return { tree: { type: "root", children }, place: (span) => span };
}

/**
 * An article's text as a clean tree: Markdown from its source, so that emphasis, lists, links and tables stay;
 * flattened and HTML captures from the cleaned blocks.
 */
export function composeArticleTree(document: Document): ArticleTree {
  return document.source.format === "markdown" ? markdownTree(document) : blockTree(document);
}
