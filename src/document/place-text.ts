import type { Element, Nodes, Text } from "hast";
import type { Span } from "../text/span.ts";
import { alignText } from "./align-text.ts";

declare module "hast" {
  interface TextData {
    /** Where each code unit stands in the text that the tree was read from; -1 for what we wrote. */
    places?: Int32Array;
  }
}

/** Where the lines of code stand between their fences or backticks. */
function insideCode(source: string, { start, end }: Span): Span {
  const fence = /^[`~]+/.exec(source.slice(start, end))?.[0] ?? "";
  if (fence === "") return { start, end };
  const line = source.indexOf("\n", start);
  const isBlock = fence.length >= 3 && line >= 0 && line < end;
  const isInfo = isBlock && !source.slice(start + fence.length, line).includes("`");
  return { start: isInfo ? line + 1 : start + fence.length, end };
}

/** Where each unit of code stands: every letter is itself, save for indentation and the arrows of quotations before its lines. */
function placesInCode(source: string, { start, end }: Span, value: string): Int32Array {
  const places = new Int32Array(value.length).fill(-1);
  let at = start;
  for (let unit = 0; unit < value.length && at < end; ) {
    const wanted = value.charAt(unit);
    const there = source.charAt(at);
    const isSame =
      there === wanted ||
      (wanted === " " && /[\r\n\t]/.test(there)) ||
      (wanted === "\ufffd" && there === "\0");
    if (isSame) {
      places[unit] = at;
      unit += 1;
    }
    at += 1;
  }
  return places;
}

/**
 * The places of the words of a text that cannot be aligned unit by unit, each looked for after the one before. What is
 * not found stands as one unit where the search stands.
 */
function placesOfWords(source: string, { start, end }: Span, value: string): Int32Array {
  const places = new Int32Array(value.length).fill(-1);
  let at = start;
  for (const { 0: word, index } of value.matchAll(/\S+/g)) {
    const found = source.indexOf(word, at);
    const isThere = found >= 0 && found + word.length <= end;
    for (let unit = 0; unit < word.length; unit += 1) places[index + unit] = isThere ? found + unit : at;
    if (isThere) at = found + word.length;
  }
  return places;
}

/** Where each unit of `value` stands in `source` between the offsets of `within`. */
function placesInMarkdown(source: string, within: Span, value: string): Int32Array {
  // A space of ours may stand behind the words, before the way back from a footnote.
  const spans = alignText(source, within, value) ?? alignText(source, within, value.trimEnd());
  if (spans === null) return placesOfWords(source, within, value);
  const places = new Int32Array(value.length).fill(-1);
  let unit = 0;
  for (const { start, end, as } of spans)
    if (as !== null) for (let count = 0; count < as.length; count += 1) places[unit++] = start;
    else for (let at = start; at < end; at += 1) places[unit++] = at;
  return places;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;
const IS_AMPERSAND = /^&(?:amp|#38|#x26);?$/i;

/** Where each unit of a text that a browser reads stands in its HTML, in which references are always read. */
function placesInHtml(html: string, { start, end }: Span, value: string): Int32Array {
  const places = new Int32Array(value.length);
  let at = start;
  for (let unit = 0; unit < value.length; ) {
    // The first half of a line end, or what the parser took out.
    const wanted = value.charCodeAt(unit);
    let length = 1;
    let units = 1;
    REFERENCE.lastIndex = at;
    const reference = html.charCodeAt(at) === 38 ? REFERENCE.exec(html)?.[0] : undefined;
    if (reference !== undefined && (wanted !== 38 || IS_AMPERSAND.test(reference))) {
      length = reference.length;
      units = wanted >= 0xd800 && wanted <= 0xdbff ? 2 : 1;
    } else if (html.charCodeAt(at) !== wanted) {
      if (at >= end) return places.fill(start);
      at += 1;
      continue;
    }
    places.fill(at, unit, unit + units);
    at += length;
    unit += units;
  }
  return places;
}

const offsetsOf = (node: Nodes): Span | null => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
};

/** The places of a text node of a tree with positions in `source`. `code` is the element of code it stands in. */
export function placesOfText(node: Text, code: Element | null, source: string): Int32Array {
  const within = offsetsOf(node) ?? (code === null ? null : offsetsOf(code));
  if (within === null) return new Int32Array(node.value.length).fill(-1);
  return code === null
    ? placesInMarkdown(source, within, node.value)
    : placesInCode(source, insideCode(source, within), node.value);
}

/**
 * Puts places on every text node of a tree whose positions count into `source`, and moves the positions of its elements.
 * `through` leads a place of `source` on to the text the places count into; below 0 it is nowhere. `kept` answers a place of
 * that text where words of it are the article's own, else -1.
 */
export function placeText(
  root: Nodes,
  { source, isHtml }: { readonly source: string; readonly isHtml: boolean },
  {
    through,
    kept,
  }: { readonly through: (offset: number) => number; readonly kept: (offset: number) => number },
): void {
  const visit = (node: Nodes, code: Element | null): void => {
    if (node.type === "text") {
      const within = offsetsOf(node);
      const places =
        isHtml && within !== null
          ? placesInHtml(source, within, node.value)
          : placesOfText(node, code, source);
      node.data = { ...node.data, places: places.map((at) => (at < 0 ? -1 : kept(through(at)))) };
      movePosition(node, through);
      return;
    }
    if (!("children" in node)) return;
    const inner = node.type === "element" && node.tagName === "code" ? node : null;
    for (const child of node.children) visit(child, inner);
    if (node.type === "element") movePosition(node, through);
  };
  visit(root, null);
}

function movePosition(element: Element | Text, through: (offset: number) => number): void {
  const within = offsetsOf(element);
  if (within === null) return;
  const start = through(within.start);
  const end = through(within.end - 1);
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  if (start < 0) delete element.position;
  else element.position = { start: point(start), end: point(Math.max(start, end) + 1) };
}
