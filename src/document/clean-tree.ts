import type { Element, ElementContent, Root, RootContent } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";

const EMBEDDED: ReadonlySet<string> = new Set([
  "iframe",
  "video",
  "audio",
  "object",
  "embed",
  "frame",
  "portal",
]);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What a reader of the article may see of the HTML in it: all that gives it structure, and nothing that runs, fetches, restyles or asks. */
const SCHEMA: Schema = {
  tagNames: (
    "a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure " +
    "h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub " +
    "summary sup table tbody td tfoot th thead time tr tt u ul var wbr"
  ).split(" "),
  strip: (
    "applet audio base canvas datalist embed frame frameset head iframe link meta noembed noframes object option " +
    "optgroup param portal script select source style svg template textarea title track video xml"
  ).split(" "),
  attributes: {
    "*": ["id", ["dir", "ltr", "rtl", "auto"], ["lang", /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i], "title"],
    a: [
      "href",
      ["className", "wikilink", "data-footnote-backref"],
      "ariaLabel",
      "dataFootnoteRef",
      "dataFootnoteBackref",
    ],
    aside: [["className", "callout", /^callout-[a-z\d-]{1,30}$/]],
    code: [["className", /^language-[\w+#.-]{1,40}$/]],
    col: [["span", /^\d{1,3}$/]],
    colgroup: [["span", /^\d{1,3}$/]],
    del: ["cite", "dateTime"],
    details: [["open", true, ""]],
    div: [["className", "pictures", "note"]],
    img: ["src", "alt", ["width", /^\d{1,5}$/], ["height", /^\d{1,5}$/]],
    input: [
      ["type", "checkbox"],
      ["checked", true],
      ["disabled", true],
    ],
    ins: ["cite", "dateTime"],
    li: [
      ["value", /^\d{1,9}$/],
      ["className", "task-list-item"],
    ],
    ol: [
      ["start", /^-?\d{1,9}$/],
      ["type", "1", "a", "A", "i", "I"],
      ["reversed", true, ""],
    ],
    p: [["className", "callout-title"]],
    q: ["cite"],
    section: [["className", "footnotes"], "dataFootnotes"],
    span: [["className", "credit"]],
    td: [
      ["align", "left", "center", "right"],
      ["colSpan", /^\d{1,3}$/],
      ["rowSpan", /^\d{1,4}$/],
    ],
    th: [
      ["align", "left", "center", "right"],
      ["colSpan", /^\d{1,3}$/],
      ["rowSpan", /^\d{1,4}$/],
      ["scope", "row", "col", "rowgroup", "colgroup"],
    ],
    time: ["dateTime"],
    ul: [["className", "contains-task-list"]],
  },
  ancestors: {
    caption: ["table"],
    col: ["table"],
    colgroup: ["table"],
    dd: ["dl"],
    dt: ["dl"],
    figcaption: ["figure"],
    li: ["ol", "ul"],
    rp: ["ruby"],
    rt: ["ruby"],
    summary: ["details"],
    tbody: ["table"],
    td: ["table"],
    tfoot: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
  protocols: {
    cite: ["http", "https"],
    href: ["http", "https", "mailto", "tel"],
    src: ["http", "https"],
  },
  required: { input: { type: "checkbox", disabled: true } },
  clobber: [],
  clobberPrefix: "",
};

const asText = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** The address of what an element would embed. */
function embeddedAddress({ properties, children }: Element): string {
  const own = asText(properties["src"]) || asText(properties["data"]) || asText(properties["dataSrc"]);
  if (own !== "") return own;
  for (const child of children)
    if (child.type === "element" && (child.tagName === "source" || child.tagName === "embed")) {
      const inner = asText(child.properties["src"]);
      if (inner !== "") return inner;
    }
  return "";
}

/** The page of what a player would show: `youtube.com/embed/x` is no page to read. */
function pageOf(address: string): string {
  const whole = address.startsWith("//") ? `https:${address}` : address;
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(whole);
  if (youtube !== null) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(whole);
  return vimeo !== null ? `https://vimeo.com/${vimeo[1]}` : whole;
}

/** A link with its title in place of what would be fetched from elsewhere. */
function linkTo(element: Element): Element | null {
  const address = pageOf(embeddedAddress(element));
  if (address === "" || /^(?:about|data|javascript|blob):/i.test(address)) return null;
  const title = asText(element.properties["title"]) || asText(element.properties["ariaLabel"]);
  return {
    type: "element",
    tagName: "a",
    properties: { href: address },
    children: [{ type: "text", value: title === "" ? address.replace(/^https?:\/\//, "") : title }],
    ...(element.position === undefined ? {} : { position: element.position }),
  };
}

const isHidden = ({ properties }: Element): boolean =>
  (properties["hidden"] !== undefined && properties["hidden"] !== false) ||
  HIDDEN_STYLE.test(asText(properties["style"]));

/** What elements become before the tree is cleaned: embedded pages links, named anchors ids, old pictures pictures. */
function settle(node: Element, hidden: Element[]): ElementContent | null {
  if (isHidden(node)) {
    hidden.push(node);
    return null;
  }
  if (EMBEDDED.has(node.tagName)) return linkTo(node);
  node.children = settleAll(node.children, hidden);
  const { properties, tagName } = node;
  if (tagName === "a" && properties["id"] === undefined) {
    const name = asText(properties["name"]);
    if (name !== "") properties["id"] = name;
  }
  if (tagName === "img" && asText(properties["src"]) === "") {
    const later = asText(properties["dataSrc"]) || asText(properties["dataOriginal"]);
    if (later !== "") properties["src"] = later;
  }
  if (tagName === "input" && properties["type"] !== "checkbox") return null;
  // A link that begins inside another, or holds nothing, leads nobody.
  if (tagName === "a" && node.children.length === 0 && properties["id"] === undefined) return null;
  if (tagName === "figure") node.children = node.children.flatMap((child) => withoutInnerFigure(child));
  return node;
}

/** A picture in the figure that captions it is no figure of its own. */
function withoutInnerFigure(child: ElementContent): readonly ElementContent[] {
  const isBare =
    child.type === "element" &&
    child.tagName === "figure" &&
    child.children.every((inner) => inner.type !== "element" || inner.tagName !== "figcaption");
  return isBare ? child.children : [child];
}

function settleAll<T extends RootContent | ElementContent>(children: readonly T[], hidden: Element[]): T[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [child];
    const settled = settle(child, hidden);
    return settled === null ? [] : [settled as T];
  });
}

/** Cleans a tree: nothing of it runs, fetches, restyles or asks. `hidden` are the elements that the article itself hides. */
export function cleanTree(tree: Root): { readonly tree: Root; readonly hidden: readonly Element[] } {
  const hidden: Element[] = [];
  tree.children = settleAll(tree.children, hidden);
  const cleaned = sanitize(tree, SCHEMA);
  const root: Root = cleaned.type === "root" ? cleaned : { type: "root", children: [cleaned as RootContent] };
  return { tree: root, hidden };
}
