import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Span } from "../text/span.ts";
import { alignText } from "./align-text.ts";
import { placesOfText } from "./place-text.ts";

interface Draft {
  readonly text: string;
  readonly lowerText: string;
  readonly parts: string[];
  /** For each unit of the HTML where it stands in the text; -1 for what we wrote. */
  readonly places: number[];
}

// Elements in which a browser reads no tags, so that one left open would take the rest of the article in.
const RAW_TEXT =
  /<\/?(?:noembed|noframes|noscript|plaintext|select|template|textarea|title|xmp)\b[^<>]{0,2000}>/gi;
const CLOSED_LATER = /<(script|style|iframe|svg|math)\b[^<>]{0,4000}>/gi;
// What a browser takes for a comment up to the first `>`.
const INSTRUCTION = /<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[|\]\]>/g;
// Without a semicolon these are read as references in HTML alone.
const LOOSE_REFERENCE = /&(?:amp|copy|gt|lt|nbsp|quot|reg)(?![\w;=])/g;

function write(draft: Draft, words: string, place: number): void {
  draft.parts.push(words);
  for (let at = 0; at < words.length; at += 1) draft.places.push(place);
}

function escapeUnit(unit: string): string {
  if (unit === "&") return "&amp;";
  if (unit === "<") return "&lt;";
  return unit === "\u00a0" ? "&nbsp;" : unit;
}

function writeText(draft: Draft, value: string, places: Int32Array): void {
  for (let at = 0; at < value.length; at += 1) write(draft, escapeUnit(value.charAt(at)), places[at] ?? -1);
}

/** HTML as it is written, without the tags that would turn the rest of the article into something else. */
function writeRaw(draft: Draft, value: string, within: Span): void {
  const { text } = draft;
  const places = new Int32Array(value.length).fill(within.start);
  let unit = 0;
  for (const { start, end, as } of alignText(text, within, value) ?? []) {
    if (as !== null) for (let count = 0; count < as.length; count += 1) places[unit++] = start;
    else for (let at = start; at < end; at += 1) places[unit++] = at;
  }
  const gone: Span[] = [];
  for (const pattern of [RAW_TEXT, INSTRUCTION])
    for (const found of value.matchAll(pattern))
      gone.push({ start: found.index, end: found.index + found[0].length });
  for (const found of value.matchAll(CLOSED_LATER)) {
    const closer = `</${found[1] ?? ""}`;
    const isClosed = draft.lowerText.includes(closer.toLowerCase(), within.start + found.index);
    if (!isClosed && !found[0].endsWith("/>"))
      gone.push({ start: found.index, end: found.index + found[0].length });
  }
  gone.sort((a, b) => a.start - b.start);
  let at = 0;
  const copy = (until: number): void => {
    let from = at;
    for (const found of value.slice(at, until).matchAll(LOOSE_REFERENCE)) {
      const end = at + found.index + found[0].length;
      for (let index = from; index < end; index += 1) write(draft, value.charAt(index), places[index] ?? -1);
      write(draft, ";", places[end - 1] ?? -1);
      from = end;
    }
    for (let index = from; index < until; index += 1) write(draft, value.charAt(index), places[index] ?? -1);
  };
  for (const span of gone) {
    if (span.start < at) continue;
    copy(span.start);
    at = span.end;
  }
  copy(value.length);
  // A comment ends with its block, as Markdown has it.
  if (value.lastIndexOf("<!--") > value.lastIndexOf("-->")) write(draft, "-->", -1);
}

const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "input"]);
const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  className: "class",
  dataFootnotes: "data-footnotes",
  dataFootnoteRef: "data-footnote-ref",
  dataFootnoteBackref: "data-footnote-backref",
  ariaLabel: "aria-label",
};

function openingTag({ tagName, properties }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => {
    if (value === false || value == null) return "";
    const words = Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value);
    return ` ${ATTRIBUTE_NAMES[name] ?? name.toLowerCase()}="${words.replace(/&/g, "&amp;").replaceAll('"', "&quot;")}"`;
  });
  return `<${tagName}${attributes.join("")}>`;
}

function writeNode(draft: Draft, node: Nodes, code: Element | null): void {
  const start = node.position?.start.offset ?? -1;
  const end = node.position?.end.offset ?? -1;
  switch (node.type) {
    case "text":
      writeText(draft, node.value, placesOfText(node, code, draft.text));
      return;
    case "raw":
      if (start >= 0) writeRaw(draft, node.value, { start, end });
      return;
    case "element":
      write(draft, openingTag(node), start);
      if (VOID.has(node.tagName)) draft.places[draft.places.length - 1] = end - 1;
      // A parser drops the first line end of preformatted text.
      if (node.tagName === "pre") write(draft, "\n", -1);
      for (const child of node.children) writeNode(draft, child, node.tagName === "code" ? node : null);
      if (!VOID.has(node.tagName)) write(draft, `</${node.tagName}>`, end - 1);
      return;
    case "root":
      for (const child of node.children) writeNode(draft, child, null);
      return;
    default:
      return;
  }
}

const TAG = /<(\/?)([a-z][a-z\d-]*)/gi;
const UNCLOSED: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option".split(
    " ",
  ),
);
const DEEPEST = 200;
const MOST_TAGS = 20_000;

/** True for HTML that no author writes: so deep or so much that to read it would take a parser's time or its stack. */
export function isHtmlBomb(raw: readonly string[]): boolean {
  let depth = 0;
  let count = 0;
  for (const html of raw)
    for (const [, slash, name = ""] of html.matchAll(TAG)) {
      count += 1;
      if (UNCLOSED.has(name.toLowerCase())) continue;
      depth += slash === "" ? 1 : -1;
      if (depth > DEEPEST || count > MOST_TAGS) return true;
      if (depth < 0) depth = 0;
    }
  return false;
}

/**
 * Reads the raw HTML of a tree as browsers do, together with what Markdown made: the tree is written as HTML and parsed.
 * Positions of the new tree lead through `through` to the text the given tree was parsed from.
 */
export function weaveHtml(
  tree: Root,
  text: string,
): { readonly tree: Root; readonly html: string; readonly through: (offset: number) => number } {
  const draft: Draft = { text, lowerText: text.toLowerCase(), parts: [], places: [] };
  writeNode(draft, tree, null);
  const html = draft.parts.join("");
  const { places } = draft;
  return { tree: fromHtml(html, { fragment: true }), html, through: (offset) => places[offset] ?? -1 };
}
