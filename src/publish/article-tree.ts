import type { Element, ElementContent, Root, RootContent } from "hast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Block, Document } from "../document/document.ts";
import { parseMarkdown } from "../document/parse-markdown.ts";
import { toSource } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";

/** An article's blocks as a tree, and the text that the positions of its text nodes count into. */
export interface ArticleTree {
  readonly tree: Root;
  readonly text: string;
  /** Leads a span of `document.text` to the tree's text. */
  readonly place: (span: Span) => Span;
}

// The schema's own prefix would make the links of footnotes lead nowhere: remark-rehype has prefixed them already.
const toTree = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: "" })
  .freeze();

function markdownTree(document: Document): ArticleTree {
  const { source, removed, map } = document;
  // The title may be read from the middle of the front matter, which is then removed in pieces.
  const start = Math.max(0, ...removed.map(({ reason, end }) => (reason === "front-matter" ? end : 0)));
  const tree = toTree.runSync(parseMarkdown(source.text, start));
  return { tree, text: source.text, place: (span) => toSource(map, span) };
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

function blockElement(document: Document, block: Block): Element {
  const words = document.text.slice(block.start, block.end);
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  const position = { start: point(block.start), end: point(block.end) };
  const tagName = block.kind === "heading" ? `h${block.depth ?? 2}` : TAG[block.kind];
  return {
    type: "element",
    tagName,
    properties: {},
    children: [{ type: "text", value: words, position }],
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
  return { tree: { type: "root", children }, text: document.text, place: (span) => span };
}

/**
 * An article's text as a sanitised tree: Markdown from its source, so that emphasis, lists, links and tables stay;
 * flattened and HTML captures from the cleaned blocks.
 */
export function composeArticleTree(document: Document): ArticleTree {
  return document.source.format === "markdown" ? markdownTree(document) : blockTree(document);
}
