import { squeeze } from "./bones.ts";
import {
  attributeOf,
  type Element,
  elementsOf,
  isElement,
  type Node,
  type TextNode,
  textOf,
  textsOf,
} from "./html-tree.ts";
import { pathOfHref, type WitnessedSite } from "./load-site.ts";
import type { NameCounts } from "./prove-names.ts";
import type { WitnessedArticle } from "./site-model.ts";
import type { Verdict } from "./verdict.ts";

/** One page while it is proved. */
export interface PageProof {
  readonly site: WitnessedSite;
  readonly counts: NameCounts;
  readonly verdict: Verdict;
  readonly path: string;
  readonly href: string;
  readonly root: Node;
  /** The article whose page this is; null for other pages. */
  readonly own: WitnessedArticle | null;
  /** Text that a proof has covered; what is left over with a number in it is counted as not read again. */
  readonly covered: Set<TextNode>;
}

/** Marks all text of an element as proved. */
export function cover({ covered }: PageProof, element: Node): void {
  for (const text of textsOf(element)) covered.add(text);
}

export const isCovered = ({ covered }: PageProof, element: Node): boolean => {
  return textsOf(element).every((text) => covered.has(text) || text.value.trim() === "");
};

export const wordsIn = (element: Node): string => squeeze(textOf(element));

/** A place of a text that a link leads to. */
export interface LinkedPlace {
  readonly article: WitnessedArticle;
  /** From 0; null where the link leads to the whole article. */
  readonly sentence: number | null;
}

/** Reads where a link leads among the articles; null for any other. */
export function placeOfHref({ site, own }: PageProof, href: string): LinkedPlace | null {
  const article = href.startsWith("#") ? own : (site.articles.get(pathOfHref(href)) ?? null);
  if (article === null) return null;
  const hash = href.indexOf("#");
  if (hash < 0) return { article, sentence: null };
  const number = /^s(\d+)$/.exec(href.slice(hash + 1))?.[1];
  return number === undefined ? null : { article, sentence: Number(number) - 1 };
}

/** Every element with the words in it that no deeper proof covers. */
export function disproveAt(proof: PageProof, why: string, found: string, expected: string): void {
  proof.verdict.disprove({
    path: proof.path,
    why,
    found: squeeze(found).slice(0, 300),
    expected: squeeze(expected).slice(0, 300),
  });
}

export const hrefIn = (element: Element): string | null => attributeOf(element, "href");

/** The first element around a node that `isWanted` takes. */
export function around(node: Node, isWanted: (element: Element) => boolean): Element | null {
  let up: Node | null = "parentNode" in node ? node.parentNode : null;
  while (up !== null && isElement(up)) {
    if (isWanted(up)) return up;
    up = up.parentNode;
  }
  return null;
}

/** Links below a node. */
export function* linksIn(node: Node): Generator<Element> {
  for (const element of elementsOf(node))
    if (element.tagName === "a" && hrefIn(element) !== null) yield element;
}
