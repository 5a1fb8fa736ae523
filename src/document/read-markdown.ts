import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Nodes, Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { isMapped, type OffsetMap } from "../text/offset-map.ts";
import { cleanTree } from "./clean-tree.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { placeText } from "./place-text.ts";
import { settleMarkdown } from "./settle-markdown.ts";
import { translateTemplateCode } from "./template-code/translate-template-code.ts";
import type { LeftOut } from "./template-code/translation.ts";
import { isHtmlBomb, weaveHtml } from "./weave-html.ts";

/** A body of Markdown as a clean tree. Every text node of it has its places in `text`. */
export interface MarkdownTree {
  readonly tree: Root;
  /** The source without template code: what was read. */
  readonly text: string;
  /** Leads `text` back to the source; null where the two are the same. */
  readonly map: OffsetMap | null;
  /** Template code that was taken out. Spans count into the source. */
  readonly left: readonly LeftOut[];
  /** Words that the article itself hides. Spans count into `text`. */
  readonly unseen: readonly LeftOut[];
  /** As it was parsed, before HTML was read. Positions count into `text`. */
  readonly markdown: MarkdownRoot;
}

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();

/** Ids of our own on a page of an article: marks of its text, and parts of the page. */
const OURS =
  /^(?:s|(?:figure|date|quote)-)\d+$|^(?:panel|sheet)(?:-|$)|^(?:corrections|filed|holds|main|mentions|people|places|organisations|provenance|related|said|topics)$/;
const EXPLICIT_ID = /\{#([\p{L}\p{N}_:.-]{1,100})\}$/u;

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Takes `{#id}` off the end of a heading. */
function takeExplicitId(heading: Element): string | null {
  let last: Nodes | undefined = heading.children.at(-1);
  while (last?.type === "element" && last.children.length > 0) last = last.children.at(-1);
  if (last?.type !== "text") return null;
  const found = EXPLICIT_ID.exec(last.value.trimEnd());
  if (found === null) return null;
  last.value = last.value.slice(0, found.index).trimEnd();
  if (last.data?.places !== undefined) last.data.places = last.data.places.slice(0, last.value.length);
  return found[1] ?? null;
}

function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children)
    if (child.type === "element") {
      yield child;
      yield* elementsOf(child);
    }
}

/**
 * Gives every heading an id, as GitHub makes them and Hugo after it; one that is written out is kept. No two are one, and none
 * is an id of the page's own. Links within the article follow.
 */
function giveIds(tree: Root): void {
  const slugger = new GithubSlugger();
  const taken = new Set<string>();
  /** What was asked for, and what it is. */
  const given = new Map<string, string>();
  const claim = (wanted: string): string => {
    let id = wanted;
    for (let number = 1; taken.has(id) || OURS.test(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    if (!given.has(wanted)) given.set(wanted, id);
    return id;
  };
  const elements = [...elementsOf(tree)];
  const headings: Element[] = [];
  for (const element of elements) {
    const { className } = element.properties;
    // Classes that are not kept leave an empty list.
    if (Array.isArray(className) && className.length === 0) delete element.properties["className"];
    const isHeading = /^h[1-6]$/.test(element.tagName);
    const explicit = isHeading ? takeExplicitId(element) : null;
    const own = explicit ?? element.properties["id"];
    delete element.properties["id"];
    const wanted = typeof own === "string" ? own.trim().replace(/\s+/g, "-") : "";
    if (wanted !== "") element.properties["id"] = claim(wanted);
    else if (isHeading) headings.push(element);
  }
  for (const heading of headings) {
    const words = textOf(heading).trim();
    const slug = slugger.slug(words);
    if (slug === "" || /^-\d+$/.test(slug)) continue;
    heading.properties["id"] = claim(slug);
    // Jekyll takes what stands before the first letter off.
    const short = slug.replace(/^[^\p{L}]+/u, "");
    if (short !== "" && !given.has(short)) given.set(short, String(heading.properties["id"]));
  }
  for (const element of elements) {
    const href = element.properties["href"];
    if (element.tagName !== "a" || typeof href !== "string" || !href.startsWith("#")) continue;
    const id = given.get(href.slice(1)) ?? given.get(decode(href.slice(1)));
    if (id !== undefined) element.properties["href"] = `#${id}`;
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // No encoding at all: the fragment is what it is.
    return fragment;
  }
}

/** Footnotes without the heading that remark-rehype gives them: no word of ours stands in an article. */
function settleNotes(tree: Root): void {
  for (const element of elementsOf(tree)) {
    if (element.properties["ariaDescribedBy"] !== undefined) delete element.properties["ariaDescribedBy"];
    if (element.properties["dataFootnoteRef"] !== undefined)
      // In brackets the mark is no part of the word before it, also where its place is not seen.
      for (const child of element.children) if (child.type === "text") child.value = `[${child.value}]`;
    if (element.tagName !== "section" || element.properties["dataFootnotes"] === undefined) continue;
    element.children = element.children.filter((child) => child.type !== "element" || child.tagName !== "h2");
  }
}

function rawOf(node: Nodes): readonly string[] {
  if (node.type === "raw") return [node.value];
  return "children" in node ? (node.children as Nodes[]).flatMap(rawOf) : [];
}

function withoutRaw(node: Root | Element): void {
  node.children = node.children.filter(({ type }) => type !== "raw") as ElementContent[];
  for (const child of node.children) if (child.type === "element") withoutRaw(child);
}

/**
 * Reads the Markdown of `text` from `head` on (where front matter ends) as browsers would show it: template code is
 * translated or taken out, HTML is read as HTML, and what could harm a reader is taken off.
 */
export function readMarkdown(source: string, head: number, isMdx: boolean): MarkdownTree {
  const { text, map, left, tree: parsed } = translateTemplateCode(source, head, isMdx);
  // Front matter stands before the body in both texts.
  const markdown = parsed ?? parseMarkdown(text, head);
  settleMarkdown(markdown, text);
  // Words that a translation wrote are ours, and stand nowhere in the article.
  const kept = (offset: number): number =>
    offset >= 0 && (map === null || isMapped(map, offset)) ? offset : -1;
  const plain = toHtml.runSync(markdown);
  settleNotes(plain);
  const raw = rawOf(plain);
  if (raw.length > 0 && isHtmlBomb(raw)) withoutRaw(plain);
  else if (raw.length > 0) {
    const woven = weaveHtml(plain, text);
    const { tree, hidden } = cleanTree(woven.tree);
    placeText(tree, { source: woven.html, isHtml: true }, { through: woven.through, kept });
    giveIds(tree);
    const unseen = hidden.flatMap((element): readonly LeftOut[] => {
      const start = woven.through(element.position?.start.offset ?? -1);
      return start < 0 || textOf(element).trim() === ""
        ? []
        : [{ kind: "hidden element", start, end: start + 1 }];
    });
    return { tree, text, map, left, unseen, markdown };
  }
  const { tree } = cleanTree(plain);
  placeText(tree, { source: text, isHtml: false }, { through: (offset) => offset, kept });
  giveIds(tree);
  return { tree, text, map, left, unseen: [], markdown };
}

/** True for a file in which Markdown holds JSX. */
export const isMdx = (path: string): boolean => path.endsWith(".mdx");
