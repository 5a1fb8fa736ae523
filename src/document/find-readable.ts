import { createRequire } from "node:module";
import type { Readability } from "@mozilla/readability";
import type JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import type { DefaultTreeAdapterMap } from "parse5";
import { printLightPage } from "./print-light-page.ts";

type TextNode = DefaultTreeAdapterMap["textNode"];

/** What Readability takes for the article: its texts by identity, or nothing, or why it was not asked. */
export type Readable =
  | { readonly outcome: "found"; readonly texts: ReadonlySet<TextNode> }
  | { readonly outcome: "none" }
  | { readonly outcome: "not-asked"; readonly why: string };

/** What is read of a node of the library's light document. */
interface LightNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly attributes: readonly { readonly name: string }[] | null;
  readonly childNodes: readonly LightNode[];
}

type ReadArticle = (markup: string) => LightNode | null;

const TEXT = 3;
const load = createRequire(import.meta.url);
let loaded: ReadArticle | null = null;

/** Loads the library at the first page of HTML: an archive of texts never waits for it. */
function loadLibrary(): ReadArticle {
  // `as`: what the package's own declarations say of its two files, which `require` cannot know.
  const library = load("@mozilla/readability") as { readonly Readability: typeof Readability };
  const Parser = load("@mozilla/readability/JSDOMParser.js") as typeof JSDOMParser;
  return (markup) =>
    new library.Readability<LightNode>(new Parser().parse(markup), {
      disableJSONLD: true,
      // `as`: the light document's nodes have what LightNode names, its attributes as an array.
      serializer: (node) => node as unknown as LightNode,
    }).parse()?.content ?? null;
}

/** The marks of the elements in an article, and the words that stand in elements which the library made itself. */
function readMarks(article: LightNode, marked: ReadonlyMap<string, unknown>) {
  const kept = new Set<string>();
  const moved = new Set<string>();
  const gather = (node: LightNode): void => {
    const marks = (node.attributes ?? []).filter(({ name }) => marked.has(name));
    for (const { name } of marks) kept.add(name);
    for (const child of node.childNodes)
      if (child.nodeType !== TEXT) gather(child);
      else if (marks.length === 0) moved.add((child.textContent ?? "").trim());
  };
  gather(article);
  return { kept, moved };
}

/**
 * Asks Mozilla's Readability which texts of a parsed page are the article's. It is given a copy, in which each element
 * bears a mark, and its answer is read back by the marks, so that positions are kept. A paragraph that the library
 * makes of loose words bears none and is known by its words. The same page gives the same answer.
 */
export function findReadable(root: DefaultTreeAdapterMap["document"]): Readable {
  const page = printLightPage(root);
  if (page.outcome === "too-large") return { outcome: "not-asked", why: page.why };
  loaded ??= loadLibrary();
  let article: LightNode | null;
  try {
    article = loaded(page.markup);
  } catch (fault) {
    // A page that others' code cannot read is read without it, and said; the archive is not lost for it.
    return { outcome: "not-asked", why: `it failed (${fault instanceof Error ? fault.message : "?"})` };
  }
  if (article === null) return { outcome: "none" };
  const { kept, moved } = readMarks(article, page.marked);
  const texts = new Set<TextNode>();
  for (const [mark, { childNodes }] of page.marked)
    for (const child of childNodes)
      if (child.nodeName === "#text" && "value" in child && (kept.has(mark) || moved.has(child.value.trim())))
        texts.add(child);
  return { outcome: "found", texts };
}
