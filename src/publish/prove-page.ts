import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { Article } from "../archive/article.ts";
import { sentenceAnchor } from "../archive/urls.ts";
import { toSource } from "../text/offset-map.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Words of a built page that do not stand where the page says. */
export interface Disproof {
  /** File below the site's folder. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly why: string;
}

/** What a page is proved against. */
export interface Proving {
  /** Articles by the path their pages' links have, the base path included. */
  readonly articles: ReadonlyMap<string, Article>;
  /** File below the site's folder. */
  readonly path: string;
  /** The path of the page's own links; null for a page that is no article's. */
  readonly own: string | null;
}

const isElement = (node: Node): node is Element => "tagName" in node;
const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;
const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, "class") ?? "").split(" ").includes(name);

function textOf(node: Node): string {
  if ("value" in node && node.nodeName === "#text") return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function* elementsOf(root: Node): Generator<Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node;
    if ("childNodes" in node) waiting.push(...[...node.childNodes].reverse());
  }
}

/**
 * What is left of words when marks and spaces are taken away: letters, digits, and the signs that change a number. What
 * two prints of one sentence have in common, whatever its mark-up.
 */
export function bonesOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}%$€£¥]/gu, "");
}

/** True where all of `part` stands in `whole` in its order, whatever stands between. */
function isThreadedThrough(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of whole) if (part.startsWith(unit, at)) at += unit.length;
  return at === part.length;
}

/** The sentence of an article as its document has it; null where it has no such sentence. */
function sentenceOf(article: Article, number: number): string | null {
  const span = article.mentions.sentences[number];
  return span === undefined ? null : article.document.text.slice(span.start, span.end);
}

/** The text of an article from a sentence on: the sentence, and as much more as a quotation that begins in it can take. */
function textFrom(article: Article, number: number, length: number): string {
  const span = article.mentions.sentences[number];
  return span === undefined ? "" : article.document.text.slice(span.start, span.end + 2 * length);
}

/** Proves that the sentences which an article's pages are printed from stand in its file: read from the file, not from the page. */
export function proveSentences(article: Article): readonly Disproof[] {
  const { source, map, text } = article.document;
  return article.mentions.sentences.flatMap((span): readonly Disproof[] => {
    const words = text.slice(span.start, span.end);
    const place = toSource(map, span);
    const printed = source.text.slice(place.start, place.end);
    // Between the words of a sentence a file may have mark-up and addresses, never other words in their place.
    return isThreadedThrough(bonesOf(words), bonesOf(printed))
      ? []
      : [
          {
            path: source.path,
            found: words,
            expected: printed,
            why: "the sentence is not what the file prints there",
          },
        ];
  });
}

/** A link to a sentence, read: the article it leads to and the sentence's number from 0. */
function sentenceLinked(
  href: string,
  { articles, own }: Proving,
): { article: Article; number: number } | null {
  const hash = href.indexOf("#");
  const number = /^s(\d+)$/.exec(href.slice(hash + 1))?.[1];
  if (hash < 0 || number === undefined) return null;
  const article = articles.get(hash === 0 ? (own ?? "") : href.slice(0, hash));
  return article === undefined ? null : { article, number: Number(number) - 1 };
}

function proveExcerpt(element: Element, proving: Proving): readonly Disproof[] {
  const href = attribute(element, "href") ?? "";
  const found = textOf(element);
  const linked = sentenceLinked(href, proving);
  const { path } = proving;
  if (linked === null) return [{ path, found, expected: href, why: "the link leads to no sentence" }];
  const expected = textFrom(linked.article, linked.number, found.length);
  return bonesOf(found) !== "" && bonesOf(expected).includes(bonesOf(found))
    ? []
    : [
        {
          path,
          found,
          expected,
          why: `the sentence ${sentenceAnchor(linked.number)} of ${linked.article.id} says otherwise`,
        },
      ];
}

/** Words that `data-says` marks: they stand as they are in the sentence that its value leads to. */
function proveWords(element: Element, proving: Proving): readonly Disproof[] {
  const found = textOf(element);
  const href = attribute(element, "data-says") ?? "";
  const linked = sentenceLinked(href, proving);
  const expected = linked === null ? "" : (sentenceOf(linked.article, linked.number) ?? "");
  return linked !== null && bonesOf(found) !== "" && bonesOf(expected).includes(bonesOf(found))
    ? []
    : [{ path: proving.path, found, expected, why: `the words do not stand in the sentence ${href}` }];
}

/** The sentences of an article's own page, one after another, against those of its document. */
function proveStory(root: Node, article: Article, path: string): readonly Disproof[] {
  const printed: string[] = [];
  for (const element of elementsOf(root)) if (hasClass(element, "sentence")) printed.push(textOf(element));
  const found = printed.join(" ");
  const expected = article.mentions.sentences
    .map(({ start, end }) => article.document.text.slice(start, end))
    .join(" ");
  return bonesOf(found) === bonesOf(expected)
    ? []
    : [{ path, ...firstDifference(found, expected), why: `the text is not that of ${article.id}` }];
}

/** The words around the first place where two texts differ. */
export function firstDifference(
  found: string,
  expected: string,
): { readonly found: string; readonly expected: string } {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 30);
  return { found: found.slice(from, at + 30), expected: expected.slice(from, at + 30) };
}

/**
 * Proves one built page: every sentence or quotation it prints as a link (`a.excerpt`) stands where the link leads; every stretch
 * marked `data-says="ADDRESS#sN"` stands in that sentence; and on an article's page the text is the article's.
 */
export function provePage(html: string, proving: Proving): readonly Disproof[] {
  const root = parse(html);
  const disproofs: Disproof[] = [];
  for (const element of elementsOf(root)) {
    if (element.tagName === "a" && hasClass(element, "excerpt"))
      disproofs.push(...proveExcerpt(element, proving));
    if (attribute(element, "data-says") !== null) disproofs.push(...proveWords(element, proving));
  }
  const article = proving.own === null ? undefined : proving.articles.get(proving.own);
  if (article !== undefined) disproofs.push(...proveStory(root, article, proving.path));
  return disproofs;
}
