import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Nodes } from "mdast";
import { type DefaultTreeAdapterMap, parse, parseFragment } from "parse5";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { wordsOf } from "./bones.ts";
import { textOf } from "./html-tree.ts";

/** A word of a source where it stands; offsets count UTF-16 units. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
}

/** An article's file as its author wrote it. */
export interface Source {
  readonly path: string;
  readonly format: "markdown" | "html" | "text";
  readonly text: string;
  /** Where the front matter ends; 0 where there is none. */
  readonly head: number;
}

const HEADS = [
  /^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  /^\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*(?:\r?\n|$)/,
];

function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** The text of a file: by its byte-order mark, else UTF-8, else as its HTML declares, else windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const declared = charsetOf(bytes);
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // A charset nobody knows is none.
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Reads an article's file. Throws what the file system throws. */
export function readSource(file: string, path: string): Source {
  const text = decode(readFileSync(file));
  const extension = extname(path).toLowerCase();
  const format = /^\.html?$/.test(extension) ? "html" : extension === ".txt" ? "text" : "markdown";
  const head = HEADS.map((pattern) => pattern.exec(text)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
  return { path, format, text, head };
}

const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/** References of HTML as the characters they stand for; each as one. */
export const decodeReferences = (text: string): string =>
  text.replace(REFERENCE, (reference) => textOf(parseFragment(reference)));

/** The words of a stretch of the source, each where it begins. Word by word, since a reference or an escape may stand within one. */
function wordsIn(text: string, from: number, to: number): readonly PlacedWord[] {
  const found: PlacedWord[] = [];
  const RUN = /(?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)+/giu;
  for (const match of text.slice(from, to).matchAll(RUN))
    for (const word of wordsOf(decodeReferences(match[0]))) found.push({ word, start: from + match.index });
  return found;
}

const HIDDEN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "svg",
  "select",
  "option",
  "button",
  "textarea",
]);

function wordsOfHtml(html: string, offset: number, isPage: boolean): readonly PlacedWord[] {
  const options = { sourceCodeLocationInfo: true } as const;
  const root = isPage ? parse(html, options) : parseFragment(html, options);
  const found: PlacedWord[] = [];
  const walk = (node: DefaultTreeAdapterMap["node"]): void => {
    if (node.nodeName === "#text") {
      const place = "sourceCodeLocation" in node ? node.sourceCodeLocation : null;
      if (place) {
        for (const { word, start } of wordsIn(html, place.startOffset, place.endOffset))
          found.push({ word, start: offset + start });
      }
      return;
    }
    if ("tagName" in node && HIDDEN.has(node.tagName)) return;
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

// One document at a time is read: what a parser of Markdown keeps is little.
const reader = remark().use(remarkGfm);

function wordsOfMarkdown({ text, head }: Source): readonly PlacedWord[] {
  const body = text.slice(head);
  const found: PlacedWord[] = [];
  const stretch = (node: Nodes, isPlain: boolean): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (isPlain) found.push(...wordsIn(text, head + start, head + end));
    else
      for (const { word, start: at } of wordsOfHtml(body.slice(start, end), head + start, false))
        found.push({ word, start: at });
  };
  const walk = (node: Nodes): void => {
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") {
      stretch(node, true);
      return;
    }
    if (node.type === "html") {
      stretch(node, false);
      return;
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(reader.parse(body));
  return found;
}

/** The words a reader of the file would see, in their order, each where it begins; those of the front matter left out. */
export function visibleWords(source: Source): readonly PlacedWord[] {
  switch (source.format) {
    case "html":
      return wordsOfHtml(source.text.slice(source.head), source.head, true);
    case "markdown":
      return wordsOfMarkdown(source);
    case "text":
      return wordsIn(source.text, source.head, source.text.length);
    default:
      return source.format satisfies never;
  }
}

/** All that a file prints anywhere, its mark-up and its front matter included: references decoded, escapes left out. */
export function wholeText({ text }: Source): string {
  return decodeReferences(text).replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}
