import type { Root } from "mdast";
import type { OffsetMap } from "../../text/offset-map.ts";
import { inOrder, type Span } from "../../text/span.ts";
import { type Edit, editText } from "../edit-text.ts";
import { findCode } from "../find-code.ts";
import { HTML_ELEMENTS } from "../words/html-elements.ts";
import { takeOutExpressions, takeOutModules, translateComponents } from "./translate-components.ts";
import {
  escapePlaceholders,
  escapeYears,
  translateAttributes,
  translateDirectives,
  translateWikilinks,
} from "./translate-marks.ts";
import { translateTags } from "./translate-tags.ts";
import { KNOWN_SHORTCODES, translateWordpress } from "./translate-wordpress.ts";
import type { LeftOut, Translation } from "./translation.ts";

/** A text without template code. */
export interface Translated {
  readonly text: string;
  /** Leads back to the text as it is written; null where nothing was changed. */
  readonly map: OffsetMap | null;
  /** What was taken out, in the order of the text. */
  readonly left: readonly LeftOut[];
  /** The text as Markdown, where it was parsed on the way. */
  readonly tree: Root | null;
}

// One of these stands in every text with template code, attributes in braces, or a year that looks like a list's number.
const SIGNS =
  /\{[%{:.#]|\{[\w-]{1,40}=|\[\[|<%|^[ \t>]{0,20}:::|<\/?[A-Z]\w{0,60}[a-z]|\[\/[a-z]|\[[a-z][\w-]{0,40}\s[\w-]{1,40}=["'\w]|^import\s|^[ \t>*+-]{0,20}[12]\d{3}[.)]|\smarkdown=/im;
const BARE_SHORTCODE = new RegExp(`\\[(?:${[...KNOWN_SHORTCODES].join("|")})\\]`, "i");
const BARE_TAG = /<([a-z]\w{0,40})>/gi;

/** False for most texts, which are then read no farther. */
function mayHoldTemplateCode(text: string): boolean {
  if (SIGNS.test(text) || BARE_SHORTCODE.test(text)) return true;
  for (const [, name = ""] of text.matchAll(BARE_TAG))
    if (!HTML_ELEMENTS.has(name.toLowerCase())) return true;
  return false;
}

/** Tells whether an offset stands in one of the spans, which are put in order and joined. */
function openTaken(spans: readonly Span[]): (offset: number) => boolean {
  const sorted: Span[] = [];
  for (const { start, end } of [...spans].filter((span) => span.end > span.start).sort(inOrder)) {
    const last = sorted.at(-1);
    if (last !== undefined && start < last.end)
      sorted[sorted.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else sorted.push({ start, end });
  }
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low - 1];
    return found !== undefined && offset < found.end;
  };
}

/** Takes lines out whole where only what was taken out stood on them, so that a paragraph or a block of HTML goes on. */
function foldLines(text: string, edits: readonly Edit[]): readonly Edit[] {
  const isGone = ({ parts }: Edit): boolean => parts.every((part) => part === " ");
  const gone = edits.filter(isGone).sort(inOrder);
  const folded: Edit[] = [];
  let at = 0;
  while (at < gone.length) {
    const first = gone[at];
    if (first === undefined) break;
    const start = text.lastIndexOf("\n", first.start - 1) + 1;
    let cursor = start;
    let next = at;
    for (let edit = gone[next]; edit !== undefined; edit = gone[next]) {
      const between = text.slice(cursor, edit.start);
      if (between.trim() !== "" || between.includes("\n")) break;
      cursor = edit.end;
      next += 1;
    }
    const lineEnd = text.indexOf("\n", cursor);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const isWhole =
      next > at &&
      text.slice(cursor, end).trim() === "" &&
      edits.every((edit) => isGone(edit) || edit.end <= start || edit.start >= end);
    const before = text.slice(text.lastIndexOf("\n", start - 2) + 1, Math.max(0, start - 1)).trim();
    const isApart = before !== "" && !/^<|>$/.test(before) && !/^(?:[-*+]|\d+\.)\s/.test(before);
    if (isWhole && !isApart) folded.push({ start, end: Math.min(end + 1, text.length), parts: [] });
    at = Math.max(next, at + 1);
  }
  return folded;
}

const MARKDOWN_INSIDE =
  /<([a-z]\w{0,20})(?=\s)([^<>]{0,500})\smarkdown=["']?(?:1|block|span)["']?([^<>]{0,500})>/gi;

/** `<div markdown="1">` begins Markdown, which elsewhere only a blank line does. */
function openMarkdown(
  { text, edits }: Translation,
  within: Span,
  isTaken: (offset: number) => boolean,
): void {
  for (const match of text.slice(within.start, within.end).matchAll(MARKDOWN_INSIDE)) {
    const at = within.start + match.index + match[0].length;
    if (!isTaken(at - 1)) edits.push({ start: at, end: at, parts: ["\n\n"] });
  }
}

/**
 * Translates what templates read in a text of Markdown, from `from` on: tags, shortcodes, components, wikilinks,
 * attributes in braces. Known ones become HTML or Markdown, all others are taken out; nothing is run. Code keeps every letter.
 */
export function translateTemplateCode(text: string, from: number, isMdx: boolean): Translated {
  if (!isMdx && !mayHoldTemplateCode(text.slice(from))) return { text, map: null, left: [], tree: null };
  const within = { start: from, end: text.length };
  const { spans: code, tree } = findCode(text, from);
  const translation: Translation = { text, edits: [], left: [] };
  const isCode = openTaken(code);
  const isTaken = (): ((offset: number) => boolean) => openTaken([...code, ...translation.edits]);
  // Tags first: what stands in their arguments is theirs. Code between them is code to those that follow.
  translateTags(translation, within, isCode);
  takeOutModules(translation, within, isMdx, isTaken());
  translateComponents(translation, within, isTaken());
  if (isMdx) takeOutExpressions(translation, within, isTaken());
  translateWordpress(translation, within, isTaken());
  translateWikilinks(translation, within, isTaken());
  translateAttributes(translation, within, isTaken());
  translateDirectives(translation, within, isTaken());
  openMarkdown(translation, within, isTaken());
  escapeYears(translation, within, isTaken());
  escapePlaceholders(translation, within, (name) => HTML_ELEMENTS.has(name), isTaken());
  if (translation.edits.length === 0) return { text, map: null, left: [], tree };
  const edits = [...foldLines(text, translation.edits), ...translation.edits];
  return { ...editText(text, edits), left: [...translation.left].sort(inOrder), tree: null };
}
