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

/** Where each unit of `value` stands in `source` between the offsets of `within`; all at its front where they cannot be aligned. */
export function placesIn(source: string, within: Span, value: string, isCode: boolean): Int32Array {
  const places = new Int32Array(value.length);
  const inner = isCode ? insideCode(source, within) : within;
  const spans =
    alignText(source, inner, value) ??
    alignText(source, within, value) ??
    // A space of ours may stand behind the words, before the way back from a footnote.
    alignText(source, within, value.trimEnd());
  if (spans === null) return places.fill(within.start);
  places.fill(-1);
  let unit = 0;
  for (const { start, end, as } of spans)
    if (as !== null) for (let count = 0; count < as.length; count += 1) places[unit++] = start;
    else for (let at = start; at < end; at += 1) places[unit++] = at;
  return places;
}

const offsetsOf = (node: Nodes): Span | null => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
};

/** The places of a text node of a tree with positions in `source`. */
export function placesOfText(node: Text, isCode: boolean, source: string): Int32Array {
  const within = offsetsOf(node);
  return within === null
    ? new Int32Array(node.value.length).fill(-1)
    : placesIn(source, within, node.value, isCode);
}

/**
 * Puts places on every text node of a tree whose positions count into `source`, and moves the positions of its elements.
 * `through` leads a place of `source` on to the text the places count into; below 0 it is nowhere.
 */
export function placeText(
  root: Nodes,
  { source, isHtml }: { readonly source: string; readonly isHtml: boolean },
  through: (offset: number) => number,
): void {
  const visit = (node: Nodes, isCode: boolean): void => {
    if (node.type === "text") {
      const places = placesOfText(node, isCode && !isHtml, source);
      node.data = { ...node.data, places: places.map((at) => (at < 0 ? -1 : through(at))) };
      movePosition(node, through);
      return;
    }
    if (!("children" in node)) return;
    const isInner = node.type === "element" && node.tagName === "code";
    for (const child of node.children) visit(child, isInner);
    if (node.type === "element") movePosition(node, through);
  };
  visit(root, false);
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
