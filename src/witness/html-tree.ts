import { type DefaultTreeAdapterMap, parse } from "parse5";

export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];
export type TextNode = DefaultTreeAdapterMap["textNode"];

export const parseHtml = (html: string): Node => parse(html);

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is TextNode => node.nodeName === "#text";

export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, "class") ?? "").split(" ").includes(name);

export function textOf(node: Node): string {
  if (isText(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

// Trees are read and never changed, and one page is asked for its elements again and again.
const elementsBelow = new WeakMap<Node, readonly Element[]>();
const textsBelow = new WeakMap<Node, readonly TextNode[]>();

function collect<T extends Node>(root: Node, isWanted: (node: Node) => node is T): readonly T[] {
  const found: T[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isWanted(node)) found.push(node);
    if ("childNodes" in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) waiting.push(child);
      }
  }
  return found;
}

function remembered<T extends Node>(
  known: WeakMap<Node, readonly T[]>,
  root: Node,
  isWanted: (node: Node) => node is T,
): readonly T[] {
  const found = known.get(root) ?? collect(root, isWanted);
  known.set(root, found);
  return found;
}

/** An element and all below it, in the order of the page. */
export const elementsOf = (root: Node): readonly Element[] => remembered(elementsBelow, root, isElement);

/** All text below a node, in the order of the page. */
export const textsOf = (root: Node): readonly TextNode[] => remembered(textsBelow, root, isText);

export const findAll = (root: Node, isWanted: (element: Element) => boolean): readonly Element[] =>
  elementsOf(root).filter(isWanted);

export const findFirst = (root: Node, isWanted: (element: Element) => boolean): Element | null =>
  elementsOf(root).find(isWanted) ?? null;

export const byTag =
  (tagName: string) =>
  (element: Element): boolean =>
    element.tagName === tagName;

export const byClass =
  (name: string) =>
  (element: Element): boolean =>
    hasClass(element, name);
