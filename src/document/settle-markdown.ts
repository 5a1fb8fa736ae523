import type {
  Blockquote,
  FootnoteDefinition,
  Image,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  Text,
} from "mdast";
import { largestOf } from "../text/largest-of.ts";
import { readCaption } from "./read-caption.ts";

const CALLOUT = /^\[!([\w-]{1,30})(?:\|[^\]]{0,100})?\][+-]?[ \t]*/;

/** What is left of a text node behind its first `length` characters, which stand there as they are written. */
function cutFront(node: Text, length: number): Text {
  const { position } = node;
  const value = node.value.slice(length);
  if (position === undefined) return { type: "text", value };
  const start = { ...position.start, offset: (position.start.offset ?? 0) + length };
  return { type: "text", value, position: { start, end: position.end } };
}

/** The nodes of a first line and those behind it. */
function splitLine(nodes: readonly PhrasingContent[]): readonly [PhrasingContent[], PhrasingContent[]] {
  const index = nodes.findIndex(
    (node) => node.type === "break" || (node.type === "text" && node.value.includes("\n")),
  );
  const node = nodes[index];
  if (node === undefined) return [[...nodes], []];
  if (node.type !== "text") return [nodes.slice(0, index), nodes.slice(index + 1)];
  const line = node.value.indexOf("\n");
  const first: Text = { ...node, value: node.value.slice(0, line) };
  return [
    [...nodes.slice(0, index), first],
    [cutFront(node, line + 1), ...nodes.slice(index + 1)],
  ];
}

/** `> [!note] Title` is a note with a title. The kind stands in its class, its words in no text of ours. */
function settleCallout(node: Blockquote): void {
  const [first] = node.children;
  const mark = first?.type === "paragraph" ? first.children[0] : undefined;
  if (first?.type !== "paragraph" || mark?.type !== "text") return;
  const found = CALLOUT.exec(mark.value);
  if (found === null) return;
  const [title, rest] = splitLine([cutFront(mark, found[0].length), ...first.children.slice(1)]);
  node.data = {
    hName: "aside",
    hProperties: { className: ["callout", `callout-${(found[1] ?? "note").toLowerCase()}`] },
  };
  const isTitled = title.some((child) => child.type !== "text" || child.value.trim() !== "");
  const position = first.position === undefined ? {} : { position: first.position };
  const heading: Paragraph = {
    type: "paragraph",
    children: title,
    data: { hProperties: { className: ["callout-title"] } },
    ...position,
  };
  const body: Paragraph = { type: "paragraph", children: rest, ...position };
  node.children = [
    ...(isTitled ? [heading] : []),
    ...(rest.length > 0 ? [body] : []),
    ...node.children.slice(1),
  ];
}

const isPicture = (node: PhrasingContent): boolean =>
  node.type === "image" ||
  (node.type === "link" && node.children.length > 0 && node.children.every(({ type }) => type === "image"));
const isBlank = (node: PhrasingContent): boolean =>
  node.type === "break" || (node.type === "text" && node.value.trim() === "");

/** Where the words of an image's alternative text or title stand; null where they are not written as they are read. */
function wordsOf(text: string, image: Image, words: string, from: number): Text | null {
  const end = image.position?.end.offset;
  const at = text.indexOf(words, from);
  if (end === undefined || at < 0 || at + words.length > end || words.trim() === "") return null;
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { type: "text", value: words, position: { start: point(at), end: point(at + words.length) } };
}

/** What is printed below a picture: its title; and its alternative text where that is a caption with a credit. */
function captionOf(text: string, image: Image): readonly Text[] {
  const start = image.position?.start.offset ?? 0;
  const alt = image.alt == null ? null : wordsOf(text, image, image.alt, start);
  const isCaption =
    alt !== null && (readCaption(alt.value, { start: 0, end: alt.value.length })?.credit ?? null) !== null;
  const title =
    image.title == null || image.title === image.alt
      ? null
      : wordsOf(text, image, image.title, alt?.position?.end.offset ?? start);
  const parts = [isCaption ? alt : null, title].filter((words) => words !== null);
  return parts.flatMap((words, number) =>
    number === 0 ? [words] : [{ type: "text", value: " " } satisfies Text, words],
  );
}

/** A paragraph of pictures alone becomes figures; a picture's title is its caption. */
function settlePictures(text: string, node: Paragraph): void {
  if (!node.children.some(isPicture) || !node.children.every((child) => isPicture(child) || isBlank(child)))
    return;
  const pictures = node.children.filter(isPicture);
  const figures = pictures.map((picture): Paragraph => {
    const image = picture.type === "link" ? picture.children[0] : picture;
    const words = image?.type === "image" ? captionOf(text, image) : [];
    if (image?.type === "image" && words.length > 0) image.title = null;
    const caption: readonly PhrasingContent[] =
      words.length === 0 ? [] : [{ type: "emphasis", children: [...words], data: { hName: "figcaption" } }];
    return {
      type: "paragraph",
      children: [picture, ...caption],
      data: { hName: "figure" },
      ...(picture.position === undefined ? {} : { position: picture.position }),
    };
  });
  node.data =
    figures.length === 1 ? { hName: "figure" } : { hName: "div", hProperties: { className: ["pictures"] } };
  const [only] = figures;
  // A paragraph may hold other paragraphs here: only what it becomes in HTML counts.
  node.children =
    figures.length === 1 && only !== undefined ? only.children : (figures as unknown as PhrasingContent[]);
}

/** Footnotes that nothing leads to, and second ones of one name, which would not be printed. */
function settleFootnotes(root: Root): void {
  const called = new Set<string>();
  const seen = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === "footnoteReference") called.add(node.identifier);
    if ("children" in node) for (const child of node.children) collect(child);
  };
  collect(root);
  const visit = (node: Nodes): void => {
    if (!("children" in node)) return;
    node.children = node.children.map((child) => {
      visit(child);
      if (child.type !== "footnoteDefinition") return child;
      const isPrinted = called.has(child.identifier) && !seen.has(child.identifier);
      seen.add(child.identifier);
      return isPrinted ? child : asNote(child);
    }) as typeof node.children;
  };
  visit(root);
}

function asNote({ children, position }: FootnoteDefinition): Blockquote {
  const data = { hName: "div", hProperties: { className: ["note"] } };
  return { type: "blockquote", children, data, ...(position === undefined ? {} : { position }) };
}

const INDENTED_HTML = /^<\/?[a-z][^<>]*>/i;
const BLOCK_TAG =
  /<(\/?)(?:article|aside|center|details|div|dl|figure|main|ol|section|table|tbody|td|tr|ul)\b/gi;

/** Indented tags inside an element that is still open are HTML: Markdown alone would show them as code. */
function settleIndentedHtml(root: Root, text: string): void {
  let depth = 0;
  root.children = root.children.map((node) => {
    if (node.type === "html") {
      for (const [, slash] of node.value.matchAll(BLOCK_TAG))
        depth = Math.max(0, depth + (slash === "" ? 1 : -1));
      return node;
    }
    const isIndented = node.type === "code" && !/[`~]/.test(text.charAt(node.position?.start.offset ?? 0));
    if (!isIndented || depth === 0 || !INDENTED_HTML.test(node.value)) return node;
    for (const [, slash] of node.value.matchAll(BLOCK_TAG))
      depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    return {
      type: "html",
      value: node.value,
      ...(node.position === undefined ? {} : { position: node.position }),
    };
  });
}

/**
 * Settles what readers of Markdown leave to others, in the tree given: callouts, pictures that stand alone, footnotes
 * that nothing leads to, cells beyond a table's head, and indented HTML. No word is lost.
 */
export function settleMarkdown(root: Root, text: string): void {
  settleFootnotes(root);
  settleIndentedHtml(root, text);
  const visit = (node: Nodes): void => {
    if ("children" in node) for (const child of node.children) visit(child);
    if (node.type === "blockquote") settleCallout(node);
    else if (node.type === "paragraph") settlePictures(text, node);
    else if (node.type === "table") {
      const width = largestOf(
        node.children.map(({ children }) => children.length),
        0,
      );
      node.align = [
        ...(node.align ?? []),
        ...new Array<null>(Math.max(0, width - (node.align?.length ?? 0))).fill(null),
      ];
    }
  };
  visit(root);
}
