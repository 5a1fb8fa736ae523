import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Every element our pages are made of; anything else came from content. */
const ELEMENTS = new Set(
  "a abbr article aside b blockquote body br caption cite code dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html i ins kbd li link main mark meta nav ol p pre q s script section small span strong sub summary sup table tbody td tfoot th thead time title tr ul circle desc g line path polyline rect svg text".split(
    " ",
  ),
);
const ADDRESSES = new Set([
  "href",
  "src",
  "srcset",
  "action",
  "formaction",
  "data",
  "poster",
  "cite",
  "ping",
]);
const LINKED_FILES = new Set(["stylesheet", "icon", "alternate", "canonical"]);

function faultsOfElement(element: Element): readonly string[] {
  const faults: string[] = [];
  const { tagName, attrs } = element;
  const say = (what: string): void => void faults.push(`<${tagName}> ${what}`);
  const attribute = (name: string) => attrs.find((found) => found.name === name)?.value ?? null;
  if (!ELEMENTS.has(tagName)) say("is no element of ours");
  for (const { name, value } of attrs) {
    if (/^on/i.test(name) || name === "style" || name === "srcdoc") say(`has ${name}=${value}`);
    // As browsers do: what hides in an address is left out before its scheme is read.
    const address = [...value].filter((character) => character > " ").join("");
    if (ADDRESSES.has(name) && !/^(?:https?:|mailto:|[/#?.]|[\w%-]+(?:[/?#]|$))/i.test(address))
      say(`leads to ${value}`);
  }
  if (tagName === "script" && attribute("type") !== "application/ld+json") say("runs");
  if (tagName === "meta") {
    const equivalent = attribute("http-equiv");
    if (equivalent !== null && equivalent !== "Content-Security-Policy") say(`stands for ${equivalent}`);
  }
  if (tagName === "link" && !LINKED_FILES.has(attribute("rel") ?? "")) say(`is ${attribute("rel")}`);
  return faults;
}

/** What of a page is not ours: elements, handlers, addresses, scripts, comments and data that cannot be read. Empty where all is well. */
export function foreignMarkup(html: string): readonly string[] {
  const faults: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === "#comment") faults.push("a comment");
    if ("tagName" in node) {
      faults.push(...faultsOfElement(node));
      if (node.tagName === "script") {
        const [words] = node.childNodes;
        try {
          JSON.parse(words !== undefined && "value" in words ? words.value : "");
        } catch {
          faults.push("data that is no JSON");
        }
      }
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return faults;
}

/** All words a page prints, white space as single spaces. */
export function wordsOf(html: string): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === "#text" && "value" in node) parts.push(node.value);
    if ("childNodes" in node && node.nodeName !== "script") for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return singleSpaces(parts.join(""));
}

/** White space as single spaces, and without the characters that a cleaned text has no place for. */
export const singleSpaces = (text: string): string => text.replace(/[\s\u2028\u2029]+/g, " ").trim();
