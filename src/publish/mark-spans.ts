import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import type { Span } from "../text/span.ts";
import { languageRuns } from "./language-runs.ts";

/** An element to put round a stretch of text. */
export interface Mark extends Span {
  readonly tag: "span" | "a";
  readonly properties: {
    readonly id?: string;
    readonly className?: readonly string[];
    readonly href?: string;
  };
}

/** What is done to a tree: all spans are offsets into the text that the places of its text nodes count into. */
export interface Marking {
  /** Outermost layer first; the spans of one layer are in order and do not overlap. */
  readonly layers: readonly (readonly Mark[])[];
  /** Stretches left out, in order, not overlapping. */
  readonly without: readonly Span[];
}

interface Leaf {
  readonly node: ElementContent;
  /** Outermost first: our marks, then the elements of the source. */
  readonly around: readonly (Mark | Element)[];
}

const PHRASING: ReadonlySet<string> = new Set(
  "a abbr b br code del em i img input ins kbd mark q s samp small span strong sub sup u var".split(" "),
);

function isPhrasing(node: RootContent): boolean {
  return node.type === "text" || (node.type === "element" && PHRASING.has(node.tagName));
}

/** The last span of an ordered layer that begins at or before `place`; -1 where there is none. */
function lastBefore(layer: readonly Span[], place: number): number {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layer[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function activeAt<T extends Span>(layer: readonly T[], place: number): T | null {
  const found = layer[lastBefore(layer, place)];
  return found !== undefined && place < found.end ? found : null;
}

/** The next offset after `place` where a span of the layer begins or ends. */
function nextEdge(layer: readonly Span[], place: number): number {
  const index = lastBefore(layer, place);
  const here = layer[index];
  if (here !== undefined && place < here.end) return here.end;
  return layer[index + 1]?.start ?? Number.POSITIVE_INFINITY;
}

interface Walk {
  readonly marking: Marking;
  readonly ids: Set<string>;
  /** Where the line end behind a hard break belongs; -1 behind all else. */
  afterBreak: number;
}

function textLeaves(walk: Walk, node: Text, around: readonly Element[], leaves: Leaf[]): void {
  const { layers, without } = walk.marking;
  const isBreak = node.value === "\n" && walk.afterBreak >= 0;
  const places = isBreak
    ? [walk.afterBreak]
    : (node.data?.places ?? new Int32Array(node.value.length).fill(-1));
  const isLinked = around.some(({ tagName }) => tagName === "a");
  let from = 0;
  while (from < node.value.length) {
    const place = places[from] ?? -1;
    let edge = nextEdge(without, place);
    for (const layer of layers) edge = Math.min(edge, nextEdge(layer, place));
    let to = from + 1;
    while (to < node.value.length && (places[to] ?? 0) < edge && (places[to] ?? 0) >= place) to += 1;
    if (activeAt(without, place) === null) {
      const marks = layers.flatMap((layer) => {
        const mark = activeAt(layer, place);
        return mark === null || (isLinked && mark.tag === "a") ? [] : [mark];
      });
      for (const { text: value, lang } of languageRuns(node.value.slice(from, to))) {
        const piece: Text = { type: "text", value };
        const word: ElementContent =
          lang === null
            ? piece
            : { type: "element", tagName: "span", properties: { lang }, children: [piece] };
        leaves.push({ node: word, around: [...marks, ...around] });
      }
    }
    from = to;
  }
  walk.afterBreak = -1;
}

function collectLeaves(walk: Walk, node: RootContent, around: readonly Element[], leaves: Leaf[]): void {
  if (node.type === "text") textLeaves(walk, node, around, leaves);
  else if (node.type === "element" && node.children.length > 0) {
    for (const child of node.children) collectLeaves(walk, child, [...around, node], leaves);
  } else if (node.type === "element") {
    const place = node.position?.start.offset ?? -1;
    if (activeAt(walk.marking.without, place) !== null) return;
    const { layers } = walk.marking;
    const marks = layers.flatMap((layer) => activeAt(layer, place) ?? []).filter(({ tag }) => tag !== "a");
    leaves.push({ node, around: [...marks, ...around] });
    walk.afterBreak = node.tagName === "br" ? place : -1;
  }
}

function elementOf(walk: Walk, outline: Mark | Element, children: ElementContent[]): Element {
  const tagName = "tag" in outline ? outline.tag : outline.tagName;
  const { id, ...rest } = outline.properties;
  const properties: Element["properties"] = {};
  // An element that is cut in two keeps its id on the first piece: an id names one place.
  if (typeof id === "string" && !walk.ids.has(id)) {
    walk.ids.add(id);
    properties["id"] = id;
  }
  for (const [key, value] of Object.entries(rest))
    properties[key] = Array.isArray(value) ? [...value] : (value as string);
  return { type: "element", tagName, properties, children };
}

function nest(walk: Walk, leaves: readonly Leaf[], depth: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let from = 0; from < leaves.length; ) {
    const outline = leaves[from]?.around[depth];
    let to = from + 1;
    while (to < leaves.length && outline !== undefined && leaves[to]?.around[depth] === outline) to += 1;
    const group = leaves.slice(from, to);
    if (outline === undefined) for (const { node } of group) nodes.push(node);
    else nodes.push(elementOf(walk, outline, nest(walk, group, depth + 1)));
    from = to;
  }
  return nodes;
}

function isBlank(nodes: readonly RootContent[]): boolean {
  return nodes.every((node) => node.type === "text" && node.value.trim() === "");
}

const KEPT_EMPTY: ReadonlySet<string> = new Set(["hr", "br", "td", "th", "img", "input"]);

function markChildren<T extends RootContent>(walk: Walk, children: readonly T[]): T[] {
  const marked: RootContent[] = [];
  for (let from = 0; from < children.length; ) {
    const child = children[from];
    if (child === undefined) break;
    if (!isPhrasing(child)) {
      if (child.type === "element") {
        const inner = markChildren(walk, child.children);
        const kept = KEPT_EMPTY.has(child.tagName) || child.children.length === 0;
        if (kept || !isBlank(inner)) marked.push({ ...child, children: inner });
      }
      from += 1;
      continue;
    }
    const leaves: Leaf[] = [];
    let to = from;
    for (let next = children[to]; next !== undefined && isPhrasing(next); next = children[to]) {
      collectLeaves(walk, next, [], leaves);
      to += 1;
    }
    for (const node of nest(walk, leaves, 0)) marked.push(node);
    from = to;
  }
  // What stands among the children of a kind of node is put back there: phrasing for phrasing, blocks as they were.
  return marked as T[];
}

/**
 * Puts elements round stretches of a tree's text, also where a stretch runs across inline elements: those are cut and
 * put back inside (`**John** Smith` becomes one link). A link of the source is kept and takes no link inside.
 * East Asian words get their `lang`. Elements left without text are dropped. The tree given is not changed.
 */
export function markSpans(tree: Root, marking: Marking): Root {
  const walk: Walk = { marking, ids: new Set(), afterBreak: -1 };
  return { type: "root", children: markChildren(walk, tree.children) };
}
