import type { DefaultTreeAdapterMap } from "parse5";
import { isHidden } from "./is-hidden.ts";

type Root = DefaultTreeAdapterMap["document"];
type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** A page as well-formed markup with what Readability weighs and no more. Each element bears its mark as an attribute. */
export type LightPage =
  | { readonly outcome: "printed"; readonly markup: string; readonly marked: ReadonlyMap<string, Element> }
  | { readonly outcome: "too-large"; readonly why: string };

/** Elements in which Readability looks for nothing. Frames, controls and pictures it counts. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "script style noscript template link meta base datalist svg math canvas audio".split(" "),
);
const VOID: ReadonlySet<string> = new Set("area br col embed hr img input source track wbr".split(" "));
/** Attributes that Readability weighs. Styles are read here: its light document fails on broken ones. */
const WEIGHED: ReadonlySet<string> = new Set(
  "class id role rel itemprop aria-modal lang dir summary rowspan colspan".split(" "),
);
/** Elements whose address tells a film from an advertisement. */
const EMBEDDED: ReadonlySet<string> = new Set("iframe embed object".split(" "));
const PLAIN_NAME = /^[a-z][a-z\d-]*$/;

// Readability asks for the words and the elements below each element, and takes children out of long rows one by one, so
// its work grows with all of these. Of a thousand pages from the web none had much more than half of any.
const DEEPEST = 110;
const WIDEST = 5_000;
const MOST_ELEMENTS = 20_000;
/** Elements, each counted once for each element around it. */
const MOST_NESTED = 300_000;
/** Characters, counted likewise. */
const MOST_HELD = 20_000_000;
const LONGEST_VALUE = 300;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/** The address of a link says only whether it stays on the page. */
function weighedValue({ tagName }: Element, name: string, value: string): string | null {
  if (name === "href" && tagName === "a") return value.startsWith("#") && value.length > 1 ? "#a" : null;
  return WEIGHED.has(name) || (name === "src" && EMBEDDED.has(tagName))
    ? value.slice(0, LONGEST_VALUE)
    : null;
}

/** What Readability's work grows with. */
interface Size {
  elements: number;
  deepest: number;
  widest: number;
  nested: number;
  held: number;
}

/** Why a page is not given to Readability; null for one that is. */
function tooLarge({ elements, deepest, widest, nested, held }: Size): string | null {
  if (deepest > DEEPEST) return `its elements stand more than ${DEEPEST} deep`;
  if (elements > MOST_ELEMENTS) return `it has more than ${MOST_ELEMENTS} elements`;
  if (widest > WIDEST) return `one of its elements holds more than ${WIDEST} others`;
  return nested > MOST_NESTED || held > MOST_HELD ? "its elements hold one another too often" : null;
}

/** `html`, `head` and `body` are there whatever their attributes say: the library asks for them. */
const FRAME: ReadonlySet<string> = new Set(["html", "head", "body"]);

function printTag(element: Element, tag: string, mark: string): string {
  let printed = `<${tag} ${mark}=""`;
  for (const { name, value } of element.attrs) {
    const weighed = weighedValue(element, name, value);
    if (weighed !== null) printed += ` ${name}="${escaped(weighed)}"`;
  }
  return printed;
}

/**
 * Prints a parsed page for Readability's own light document. Marks are names of attributes, for the library copies
 * attributes from one element to another but never takes one away. Hidden elements, comments, scripts and styles are left out.
 */
export function printLightPage(root: Root): LightPage {
  const parts: string[] = [];
  const marked = new Map<string, Element>();
  const size: Size = { elements: 0, deepest: 0, widest: 0, nested: 0, held: 0 };
  const print = (node: Node, level: number): void => {
    if (node.nodeName === "#text" && "value" in node) {
      size.held += node.value.length * level;
      parts.push(escaped(node.value));
      return;
    }
    if (!("tagName" in node)) {
      if ("childNodes" in node) for (const child of node.childNodes) print(child, level);
      return;
    }
    if (LEFT_OUT.has(node.tagName) || (isHidden(node) && !FRAME.has(node.tagName))) return;
    size.elements += 1;
    size.deepest = Math.max(size.deepest, level);
    size.widest = Math.max(size.widest, node.childNodes.length);
    size.nested += level;
    if (level > DEEPEST) return;
    const tag = PLAIN_NAME.test(node.tagName) ? node.tagName : "span";
    const mark = `n${marked.size}`;
    marked.set(mark, node);
    parts.push(printTag(node, tag, mark));
    if (VOID.has(tag)) {
      parts.push("/>");
      return;
    }
    parts.push(">");
    for (const child of node.childNodes) print(child, level + 1);
    parts.push(`</${tag}>`);
  };
  print(root, 0);
  const why = tooLarge(size);
  return why === null
    ? { outcome: "printed", markup: parts.join(""), marked }
    : { outcome: "too-large", why };
}
