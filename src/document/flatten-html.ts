import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { MapSegment, OffsetMap } from "../text/offset-map.ts";
import type { BlockKind } from "./document.ts";
import { findReadable, type Readable } from "./find-readable.ts";
import { isHidden } from "./is-hidden.ts";
import { AROUND, ARTICLE, INLINE, NOT_ARTICLE, UNREAD } from "./words/html-marks.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];
type TextNode = DefaultTreeAdapterMap["textNode"];

/** What the markup says of one line of the flattened page. */
export interface LineHint {
  /** Where the line ends in the flattened text. A preformatted one may hold line ends of its own. */
  readonly end: number;
  /** The kind of block the element makes; null for a plain paragraph. */
  readonly kind: BlockKind | null;
  /** 1-6 for headings, 0 for other lines. */
  readonly depth: number;
  /** Letters of the line and those of them inside links. */
  readonly letters: number;
  readonly linked: number;
  /** Above 0 inside an article or its main part, below 0 in navigation, footers, asides and the like. */
  readonly standing: number;
  /** True where Readability takes most of the line's letters for the article's; null where it says nothing. */
  readonly isReadable: boolean | null;
}

/** A page as lines of text: one line for each block of printed words. `hints` are in the order of the text. */
export interface FlatPage {
  readonly text: string;
  readonly map: OffsetMap;
  readonly hints: readonly LineHint[];
  readonly root: DefaultTreeAdapterMap["document"];
  readonly readable: Readable;
}

interface Draft {
  readonly letters: ReadonlyMap<Node, number>;
  readonly allLetters: number;
  readonly others: ReadonlySet<Node>;
  readonly readable: ReadonlySet<TextNode> | null;
  readonly source: string;
  readonly parts: string[];
  readonly segments: MapSegment[];
  readonly hints: LineHint[];
  length: number;
  /** The source offset up to which words were taken: a text that was moved in front of its table is not taken twice. */
  taken: number;
  lineLetters: number;
  lineLinked: number;
  lineReadable: number;
  hasWords: boolean;
}

interface Place {
  readonly kind: BlockKind | null;
  readonly depth: number;
  readonly standing: number;
  readonly isLink: boolean;
  readonly isPre: boolean;
  /** How deep in the tree. */
  readonly level: number;
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["li", "list-item"],
  ["dd", "list-item"],
  ["dt", "list-item"],
  ["blockquote", "quote"],
  ["figcaption", "caption"],
  ["td", "table"],
  ["th", "table"],
  ["caption", "caption"],
]);
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;
const ALWAYS_ENTITY = /^&(?:#|amp|lt|gt|quot|nbsp|apos)/i;

function put(draft: Draft, printed: string, start: number, length: number): void {
  const last = draft.segments.at(-1);
  const goesOn =
    last !== undefined &&
    printed.length === length &&
    last.targetLength === last.sourceLength &&
    last.target + last.targetLength === draft.length &&
    last.source + last.sourceLength === start;
  if (goesOn && last !== undefined) {
    draft.segments[draft.segments.length - 1] = {
      ...last,
      targetLength: last.targetLength + length,
      sourceLength: last.sourceLength + length,
    };
  } else
    draft.segments.push({
      target: draft.length,
      targetLength: printed.length,
      source: start,
      sourceLength: length,
    });
  draft.parts.push(printed);
  draft.length += printed.length;
  draft.taken = start + length;
}

/** Line ends and tabs inside a text are white space as any other, save in preformatted text. */
const printable = (words: string, isPre: boolean): string =>
  isPre ? words : words.replace(/[\t\n\f\r]/g, " ");

/** Takes the words of a text node over, through entities; where they cannot be aligned the node stands as one unit. */
function takeText(draft: Draft, node: TextNode, isPre: boolean): void {
  const location = node.sourceCodeLocation;
  if (location == null || location.startOffset < draft.taken) return;
  const { source } = draft;
  const { value } = node;
  const end = location.endOffset;
  let at = location.startOffset;
  let run = at;
  const close = (): void => {
    if (at > run) put(draft, printable(source.slice(run, at), isPre), run, at - run);
  };
  for (let index = 0; index < value.length; ) {
    const wanted = value.charCodeAt(index);
    if (at >= end) return;
    if (source.charCodeAt(at) === 38) {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(source)?.[0];
      if (entity !== undefined && (ALWAYS_ENTITY.test(entity) || !value.startsWith(entity, index))) {
        close();
        const length = wanted >= 0xd800 && wanted <= 0xdbff ? 2 : 1;
        put(draft, value.slice(index, index + length), at, entity.length);
        at += entity.length;
        run = at;
        index += length;
        continue;
      }
    }
    const isLineEnd = wanted === 10 && source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) !== 10;
    if (source.charCodeAt(at) !== wanted && !isLineEnd) {
      // The first half of CRLF or a stray tag, which the parser took out.
      close();
      const skip = source.charCodeAt(at) === 60 ? source.indexOf(">", at) + 1 : at + 1;
      at = skip <= at ? end : skip;
      run = at;
      continue;
    }
    at += 1;
    index += 1;
  }
  close();
}

function endLine(draft: Draft, place: Place): void {
  if (!draft.hasWords) return;
  draft.parts.push("\n");
  draft.length += 1;
  draft.hints.push({
    end: draft.length,
    kind: place.kind,
    depth: place.depth,
    letters: draft.lineLetters,
    linked: draft.lineLinked,
    standing: place.standing,
    isReadable:
      place.standing === OTHER_ARTICLE
        ? false
        : draft.readable === null
          ? null
          : draft.lineReadable * 2 > draft.lineLetters,
  });
  draft.lineLetters = 0;
  draft.lineLinked = 0;
  draft.lineReadable = 0;
  draft.hasWords = false;
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((found) => found.name === name)?.value ?? "";

// A frame with more of the page's letters than this is the page: content management systems name wrappers after what is in them.
const LARGEST_FRAME = 0.4;

// No page is written deeper; below it nothing is read, so that a made-up one cannot exhaust the stack.
const DEEPEST = 500;

/** Counts the letters below each element once, so that how much of the page an element holds is known on the way down. */
function countLetters(node: Node, letters: Map<Node, number>, depth: number): number {
  let sum = 0;
  if (node.nodeName === "#text" && "value" in node) sum = node.value.trim().length;
  else if (depth < DEEPEST && "childNodes" in node && !("tagName" in node && UNREAD.has(node.tagName)))
    for (const child of node.childNodes) sum += countLetters(child, letters, depth + 1);
  letters.set(node, sum);
  return sum;
}

function holds(element: Element, tagName: string): boolean {
  const open: Node[] = [...element.childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node && node.tagName === tagName) return true;
    if ("childNodes" in node) for (const child of node.childNodes) open.push(child);
  }
  return false;
}

/** The standing of what is another article's on the same page. */
export const OTHER_ARTICLE = -2;

/**
 * The articles of a page that print one after another, where only one of them has the page's first heading: the others,
 * which are other articles'. An article inside an article is no other one.
 */
function otherArticles(root: Node): ReadonlySet<Node> {
  const articles: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    if ("tagName" in node && node.tagName === "article") articles.push(node);
    else if ("childNodes" in node) for (const child of node.childNodes) open.push(child);
  const others = articles.filter((article) => !holds(article, "h1"));
  return new Set(others.length === articles.length - 1 ? others : []);
}

function standingOf(draft: Draft, element: Element, above: number): number {
  if (above === OTHER_ARTICLE || draft.others.has(element)) return OTHER_ARTICLE;
  if ((draft.letters.get(element) ?? 0) > draft.allLetters * LARGEST_FRAME)
    return element.tagName === "article" || element.tagName === "main" ? 1 : above;
  if (
    AROUND.has(element.tagName) ||
    /^(?:navigation|complementary|contentinfo|search|banner)$/.test(attribute(element, "role"))
  )
    return -1;
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`;
  if (NOT_ARTICLE.test(names) && !ARTICLE.test(names)) return -1;
  if (
    element.tagName === "article" ||
    element.tagName === "main" ||
    attribute(element, "itemprop") === "articleBody"
  )
    return above < 0 ? above : 1;
  return ARTICLE.test(names) && above === 0 ? 1 : above;
}

function walk(draft: Draft, node: Node, place: Place): void {
  if (node.nodeName === "#text" && "value" in node) {
    if (node.value.trim() === "" && !draft.hasWords) return;
    const before = draft.length;
    takeText(draft, node, place.isPre);
    const letters = (node.value.match(/[\p{L}\p{N}]/gu) ?? []).length;
    if (draft.length === before) return;
    draft.hasWords ||= node.value.trim() !== "";
    draft.lineLetters += letters;
    if (place.isLink) draft.lineLinked += letters;
    if (draft.readable?.has(node) === true) draft.lineReadable += letters;
    return;
  }
  if (!("childNodes" in node) || place.level >= DEEPEST) return;
  if (!("tagName" in node)) {
    for (const child of node.childNodes) walk(draft, child, place);
    return;
  }
  const { tagName } = node;
  if (tagName === "br" || tagName === "hr") {
    endLine(draft, place);
    return;
  }
  if (UNREAD.has(tagName) || isHidden(node)) return;
  const isBlock = !INLINE.has(tagName);
  const heading = /^h([1-6])$/.exec(tagName);
  const inner: Place = {
    kind: heading !== null ? "heading" : (KINDS.get(tagName) ?? place.kind),
    depth: heading !== null ? Number(heading[1]) : isBlock ? 0 : place.depth,
    standing: isBlock ? standingOf(draft, node, place.standing) : place.standing,
    isLink: place.isLink || tagName === "a",
    isPre: place.isPre || tagName === "pre",
    level: place.level + 1,
  };
  if (isBlock) endLine(draft, place);
  for (const child of node.childNodes) walk(draft, child, inner);
  if (isBlock) endLine(draft, inner);
}

/**
 * Flattens an HTML page from offset `from` on to lines as a capture has them, each with what its elements say of it, and
 * the map back to the source. The page is parsed as browsers do and nothing in it is run or fetched. What is never
 * printed (scripts, styles, hidden elements, controls) is left out.
 */
export function flattenHtml(source: string, from: number): FlatPage {
  // Blanked and not cut, so that the parser's offsets are the file's.
  const root = parse(" ".repeat(from) + source.slice(from), { sourceCodeLocationInfo: true });
  const letters = new Map<Node, number>();
  const allLetters = countLetters(root, letters, 0);
  const readable = findReadable(root);
  const draft: Draft = {
    letters,
    allLetters,
    others: otherArticles(root),
    readable: readable.outcome === "found" ? readable.texts : null,
    source,
    parts: [],
    segments: [],
    hints: [],
    length: 0,
    taken: from,
    lineLetters: 0,
    lineLinked: 0,
    lineReadable: 0,
    hasWords: false,
  };
  const place: Place = { kind: null, depth: 0, standing: 0, isLink: false, isPre: false, level: 0 };
  walk(draft, root, place);
  endLine(draft, place);
  return {
    text: draft.parts.join(""),
    map: { segments: draft.segments },
    hints: draft.hints,
    root,
    readable,
  };
}
