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

/** A node and all below it, in the order of the page. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if ("childNodes" in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) waiting.push(child);
      }
  }
}

export function* elementsOf(root: Node): Generator<Element> {
  for (const node of nodesOf(root)) if (isElement(node)) yield node;
}

export function findAll(root: Node, isWanted: (element: Element) => boolean): readonly Element[] {
  return [...elementsOf(root)].filter(isWanted);
}

export function findFirst(root: Node, isWanted: (element: Element) => boolean): Element | null {
  for (const element of elementsOf(root)) if (isWanted(element)) return element;
  return null;
}

export const byTag =
  (tagName: string) =>
  (element: Element): boolean =>
    element.tagName === tagName;

export const byClass =
  (name: string) =>
  (element: Element): boolean =>
    hasClass(element, name);

/** The elements a node stands in, the innermost first. */
export function* ancestorsOf(node: Node): Generator<Element> {
  let up: Node | null = "parentNode" in node ? node.parentNode : null;
  while (up !== null && isElement(up)) {
    yield up;
    up = up.parentNode;
  }
}
