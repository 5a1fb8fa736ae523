import type { Element, ElementContent, Root, RootContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { entityUrl, sentenceAnchor } from "../archive/urls.ts";
import type { Block } from "../document/document.ts";
import { withoutHidden } from "../text/hidden-characters.ts";
import { inOrder, overlaps, type Span } from "../text/span.ts";
import { basePath, hrefOf, safeUrl } from "./addresses.ts";
import { composeArticleTree, placesFrom } from "./article-tree.ts";
import { type Mark, markSpans } from "./mark-spans.ts";
import { PICTURE_WIDTHS, pictureAttributes } from "./picture-attributes.ts";

/** The HTML of an article's text; every sentence of the article has its anchor in one of the parts. */
export interface ArticleBody {
  /** Inside the page's h1. */
  readonly title: string;
  /** The headline as captured, where the page's title is another; null otherwise. */
  readonly capturedTitle: string | null;
  readonly body: string;
}

const printer = unified().use(rehypeStringify);

// What a text hides or a browser would obey is left out last: it stands in Markdown's tree as it does in the source.
const print = (children: readonly RootContent[]): string =>
  withoutHidden(printer.stringify({ type: "root", children: [...children] }));

/** The anchors of what a panel points to besides sentences; `number` counts from 0. */
export const figureAnchor = (number: number): string => `figure-${number + 1}`;
export const dateAnchor = (number: number): string => `date-${number + 1}`;
export const quoteAnchor = (number: number): string => `quote-${number + 1}`;

const anchored = (spans: readonly Span[], className: string, anchor: (number: number) => string): Mark[] =>
  spans.map(({ start, end }, number) => ({
    start,
    end,
    tag: "span",
    properties: { className: [className], id: anchor(number) },
  }));

function nameMarks(archive: Archive, article: Article): readonly Mark[] {
  return article.names.flatMap(({ mention, resolution }): readonly Mark[] => {
    if (resolution.outcome !== "linked" && resolution.outcome !== "provisional") return [];
    if (!archive.entities.has(resolution.entity)) return [];
    const href = hrefOf(archive.site, entityUrl(resolution.entity));
    const { start, end, kind } = mention;
    return [{ start, end, tag: "a", properties: { className: ["name", kind], href } }];
  });
}

/** All marks of an article, outermost layer first, in offsets of the cleaned text. */
function marksOf(archive: Archive, article: Article): readonly (readonly Mark[])[] {
  const { sentences, quotes, dates, figures } = article.mentions;
  const credits = article.document.blocks.flatMap(({ credit }) => credit ?? []);
  return [
    anchored(sentences, "sentence", sentenceAnchor),
    anchored(quotes, "quoted", quoteAnchor),
    nameMarks(archive, article),
    anchored(dates, "date", dateAnchor),
    anchored(figures, "figure", figureAnchor),
    credits.map(({ start, end }) => ({ start, end, tag: "span", properties: { className: ["credit"] } })),
  ];
}

/** Splits a text where marks begin or end and nests them; for the title, which is plain text and takes no links. */
function titleHtml(article: Article, block: Block): string {
  const words = article.document.text.slice(block.start, block.end);
  const data = { places: placesFrom(block.start, words.length) };
  const { sentences, quotes, dates, figures } = article.mentions;
  const layers = [
    anchored(sentences, "sentence", sentenceAnchor),
    anchored(quotes, "quoted", quoteAnchor),
    anchored(dates, "date", dateAnchor),
    anchored(figures, "figure", figureAnchor),
  ];
  const tree: Root = { type: "root", children: [{ type: "text", value: words, data }] };
  return print(markSpans(tree, { layers, without: [] }).children);
}

/** Makes the headings fit under the page's h1: the outermost is h2 and none skips a level. */
function demoteHeadings(nodes: readonly RootContent[], open: number[]): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (depth === undefined) {
      demoteHeadings(node.children, open);
      continue;
    }
    while (open.length > 0 && (open.at(-1) ?? 0) >= Number(depth)) open.pop();
    open.push(Number(depth));
    node.tagName = `h${Math.min(open.length + 1, 6)}`;
  }
}

const textElement = (className: string, value: string, { position }: Element): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: [className] },
  children: [{ type: "text", value, ...(position === undefined ? {} : { position }) }],
});

/** A picture of the archive as it is published; words in place of one that is missing or would be fetched from elsewhere. */
function settlePicture(archive: Archive, article: Article, element: Element, isLinked: boolean): Element {
  const address = String(element.properties["src"] ?? "");
  const alt = String(element.properties["alt"] ?? "");
  const found = archive.pictures.findPicture(article, address);
  if (found.outcome === "published") {
    const files = pictureAttributes(archive.site, found.picture);
    if (files !== null)
      return {
        ...element,
        properties: {
          src: files.src,
          ...(files.srcset === null ? {} : { srcSet: files.srcset, sizes: PICTURE_WIDTHS }),
          alt,
          width: files.width,
          height: files.height,
          loading: "lazy",
          decoding: "async",
        },
      };
  }
  const words = textElement("picture", alt, element);
  const isElsewhere = found.outcome === "elsewhere" && safeUrl(address) !== null;
  if (!isElsewhere || isLinked || alt.trim() === "") return words;
  return { ...words, tagName: "a", properties: { className: ["picture"], href: address, rel: ["external"] } };
}

/** What a page of ours prints in place of an element as the source has it; the element itself where nothing is to change. */
function settle({ archive, article, isLinked }: Settling, element: Element): Element {
  const { tagName, properties } = element;
  switch (tagName) {
    case "a": {
      const href = String(properties["href"] ?? "");
      const isName = String(properties["className"] ?? "") === "wikilink";
      if (href.startsWith("#")) return element;
      const target = archive.findLink(article, href);
      if (target.outcome === "article") {
        properties["href"] = hrefOf(archive.site, target.article.url) + encodeURI(target.hash);
        return element;
      }
      // A name or a file that leads to no article is the words it is.
      if (isName || (target.outcome === "unknown" && !target.path.startsWith("/")))
        return { ...element, tagName: "span", properties: {} };
      if (/^\/(?!\/)/.test(href)) properties["href"] = basePath(archive.site) + href.slice(1);
      // `//host/` is another site's, by the scheme of ours.
      else if (href.startsWith("//") || safeUrl(href) !== null) properties["rel"] = ["external"];
      return element;
    }
    case "span":
      // Where a credit stands is marked with all else that is found.
      if (String(properties["className"] ?? "") === "credit") delete properties["className"];
      return element;
    case "img":
      return settlePicture(archive, article, element, isLinked);
    case "input":
      return textElement("task", properties["checked"] ? "☑" : "☐", element);
    case "td":
    case "th": {
      const { align } = properties;
      delete properties["align"];
      if (typeof align === "string") properties["className"] = [`align-${align}`];
      return element;
    }
    case "table":
      return {
        type: "element",
        tagName: "section",
        properties: { className: ["scroll"], tabIndex: 0, ariaLabel: "Table" },
        children: [element],
      };
    default:
      return element;
  }
}

interface Settling {
  readonly archive: Archive;
  readonly article: Article;
  /** True within a link. */
  readonly isLinked: boolean;
}

const isWordAt = (node: ElementContent | undefined, at: number): boolean =>
  node?.type === "text" && /[\p{L}\p{N}]/u.test(node.value.at(at) ?? "");

function settleAll(settling: Settling, children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, number): readonly ElementContent[] => {
    if (child.type !== "element") return [child];
    const isLinked = settling.isLinked || child.tagName === "a";
    child.children = settleAll({ ...settling, isLinked }, child.children);
    const settled = settle(settling, child);
    if (child.tagName !== "img" || settled.tagName === "img") return [settled];
    // Words in place of a picture are no part of the words beside it.
    const space: ElementContent = { type: "text", value: " " };
    const before = isWordAt(children[number - 1], -1) ? [space] : [];
    const after = isWordAt(children[number + 1], 0) ? [space] : [];
    return [...before, settled, ...after];
  });
}

function asCaption(element: Element): Element {
  const caption: Element = { ...element, tagName: "figcaption" };
  return { type: "element", tagName: "figure", properties: { className: ["caption"] }, children: [caption] };
}

/** Turns the paragraphs that are captions into figures, and marks the tail. */
function zone(
  nodes: readonly RootContent[],
  captions: readonly Span[],
  tails: readonly Span[],
): RootContent[] {
  return nodes.map((node) => {
    if (node.type !== "element") return node;
    const start = node.position?.start.offset ?? 0;
    const whole: Span = { start, end: node.position?.end.offset ?? start };
    const isIn = (spans: readonly Span[]): boolean => spans.some((span) => overlaps(span, whole));
    if (node.tagName === "p" && isIn(captions)) return asCaption(node);
    if (isIn(tails)) node.properties["className"] = ["tail"];
    return node;
  });
}

/** The stretches that the spans cover together, in order and apart. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort(inOrder)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < start) joined.push({ start, end });
    else if (last.end < end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}

/** Composes the HTML of an article's text. Nothing of it can carry a script: the source is sanitised before our own marks. */
export function composeArticleBody(archive: Archive, article: Article): ArticleBody {
  const { document } = article;
  const { tree, place } = composeArticleTree(document);
  const placed = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((span) => ({ ...span, ...place(span) })).sort(inOrder);
  const blocks = (kind: Block["kind"]): readonly Block[] =>
    document.blocks.filter((block) => block.kind === kind);
  const titles = blocks("title");
  // A title stands above the body.
  const without = joinSpans(placed(titles));
  const layers = marksOf(archive, article).map(placed);
  const zoned = zone(tree.children, placed(blocks("caption")), placed(blocks("tail")));
  // A sanitised tree has no doctype, so its root's children are elements and text.
  const settled = settleAll({ archive, article, isLinked: false }, zoned as ElementContent[]);
  const marked = markSpans({ type: "root", children: settled }, { layers, without });
  demoteHeadings(marked.children, []);
  const body = print(marked.children);
  const [title] = titles;
  const captured = titles.map((block) => titleHtml(article, block)).join(" ");
  if (title === undefined) return { title: plainHtml(article.title), capturedTitle: null, body };
  const isSame = titles.length === 1 && document.text.slice(title.start, title.end) === article.title;
  return isSame
    ? { title: captured, capturedTitle: null, body }
    : { title: plainHtml(article.title), capturedTitle: captured, body };
}

function plainHtml(value: string): string {
  const tree: Root = { type: "root", children: [{ type: "text", value }] };
  return print(markSpans(tree, { layers: [], without: [] }).children);
}
