import type { Span } from "../../text/span.ts";
import type { Part } from "../edit-text.ts";
import { type Translation, takeOut } from "./translation.ts";

type IsTaken = (offset: number) => boolean;

const PICTURE_FILE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const WIKILINK = /(!?)\[\[([^[\]\n|]{1,300})(?:\\?\|([^[\]\n]{0,300}))?\]\](?!\()/g;

const asAttribute = (value: string): string =>
  value
    .trim()
    .replace(/&(?!#?\w{1,31};)/g, "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");

/** `[[page|words]]` as a link, `![[picture.png|words]]` as a picture. The link's address is the name as it is written. */
export function translateWikilinks(translation: Translation, within: Span, isTaken: IsTaken): void {
  const { text, edits } = translation;
  for (const match of text.slice(within.start, within.end).matchAll(WIKILINK)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const [, embed = "", target = "", label] = match;
    if (isTaken(start)) continue;
    if (/^_?toc_?$/i.test(target)) takeOut(translation, span, null);
    else if (embed !== "" && PICTURE_FILE.test(target.trim())) {
      const alt = label === undefined || /^\d+(?:x\d+)?$/.test(label) ? "" : asAttribute(label);
      edits.push({
        ...span,
        parts: [`<img src="${asAttribute(target).replaceAll(" ", "%20")}" alt="${alt}">`],
      });
    } else {
      const from = start + embed.length + 2;
      const words: Span =
        label === undefined || label.trim() === ""
          ? { start: from, end: from + target.length }
          : { start: span.end - 2 - label.length, end: span.end - 2 };
      const shown: Span =
        target.startsWith("#") && label === undefined ? { start: words.start + 1, end: words.end } : words;
      edits.push({
        ...span,
        parts: [`<a class="wikilink" href="${asAttribute(target).replaceAll(" ", "%20")}">`, shown, "</a>"],
      });
    }
  }
}

const ATTRIBUTES = /\{(:?)[ \t]{0,4}([^{}\n]{0,300})\}/g;
const IS_LIST = /^(?:[#.][\w:.-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"']+))(?:\s|$)/;
const EXTENSION = /^:(?:options|toc|comment|nomarkdown|end|:|\/)/;

function lineAt(text: string, at: number): Span {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return { start, end: end < 0 ? text.length : end };
}

const explicitId = (list: string): string => /(?:^|\s)#([\w:.-]+)/.exec(list)?.[1] ?? "";

/** `{: .note #id}` and `{.note}` say how words look, and are taken out; an id of a heading stays behind it as `{#id}`. */
export function translateAttributes(translation: Translation, within: Span, isTaken: IsTaken): void {
  const { text, edits } = translation;
  const comment = /\{::comment\}[\s\S]{0,20000}?\{:\/(?:comment)?\}/g;
  comment.lastIndex = within.start;
  const vanished: Span[] = [];
  for (let found = comment.exec(text); found !== null; found = comment.exec(text)) {
    if (isTaken(found.index)) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    vanished.push(span);
    takeOut(translation, span, null);
  }
  for (const match of text.slice(within.start, within.end).matchAll(ATTRIBUTES)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const [, colon = "", list = ""] = match;
    if (isTaken(start) || vanished.some((gone) => start >= gone.start && start < gone.end)) continue;
    const line = lineAt(text, start);
    const before = text.slice(line.start, start);
    const isLast = text.slice(span.end, line.end).trim() === "";
    const isAlone = isLast && /^[ \t>]*$/.test(before);
    const isHeading = /^ {0,3}#{1,6}[ \t]/.test(before) && isLast;
    if (colon === "" && (list.startsWith("/") || !IS_LIST.test(list))) continue;
    if (colon !== "" && !/^(?:[#.:/\w]|$)/.test(list)) continue;
    if (colon === "" && !isAlone && !isHeading && !/[\])*_"`>]/.test(text.charAt(start - 1))) continue;
    if (colon !== "" && /^toc\b/.test(list) && isAlone) {
      // The item above stands for the table of contents that is made there.
      const above = line.start === 0 ? null : lineAt(text, line.start - 1);
      const isItem = above !== null && /^ {0,3}(?:[-*+]|\d+\.)[ \t]/.test(text.slice(above.start, above.end));
      takeOut(translation, isItem ? { start: above.start, end: span.end } : span, null);
      continue;
    }
    if (
      colon !== "" &&
      !EXTENSION.test(`:${list}`) &&
      !IS_LIST.test(list) &&
      !/^[\w-]+$/.test(list) &&
      list !== ""
    )
      continue;
    const id = explicitId(list);
    if (isHeading) {
      edits.push({ ...span, parts: id === "" ? [] : [`{#${id}}`] });
      continue;
    }
    const above = isAlone && line.start > 0 ? lineAt(text, line.start - 1) : null;
    if (id !== "" && above !== null && /^ {0,3}#{1,6}[ \t]/.test(text.slice(above.start, above.end)))
      edits.push({ start: above.end, end: above.end, parts: [` {#${id}}`] });
    takeOut(translation, span, null);
  }
}

const DIRECTIVE =
  /^([ \t>]*):{3,}[ \t]*(?:\{?[ \t]*\.?([\w-]+)[^\n[}]{0,100}\}?)?(?:\[([^\]\n]{0,200})\])?[ \t]*([^\n]{0,200})$/gm;

/** `:::note Title` … `:::` as a note. */
export function translateDirectives(translation: Translation, within: Span, isTaken: IsTaken): void {
  const { text, edits } = translation;
  let open = 0;
  const directive = new RegExp(DIRECTIVE);
  directive.lastIndex = within.start;
  for (
    let match = directive.exec(text);
    match !== null && match.index < within.end;
    match = directive.exec(text)
  ) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0] === "") directive.lastIndex += 1;
    if (isTaken(start)) continue;
    const [written, prefix = "", name] = match;
    const blank = `\n${prefix.trimEnd()}\n${prefix}`;
    if (name === undefined) {
      if (open === 0 || !/^[ \t>]*:+[ \t]*$/.test(written)) continue;
      open -= 1;
      edits.push({ start, end, parts: [blank, "</aside>", blank] });
      continue;
    }
    open += 1;
    const label = /\[([^[\]\n]{0,200})\]/.exec(written);
    const nameEnd = written.indexOf(name) + name.length;
    const rest = written.slice(nameEnd);
    const plain = /[[{]/.test(rest) ? "" : rest.replaceAll("}", "").trim();
    const title: readonly Part[] =
      label !== null
        ? [{ start: start + label.index + 1, end: start + label.index + label[0].length - 1 }]
        : plain === ""
          ? []
          : [
              {
                start: start + written.lastIndexOf(plain),
                end: start + written.lastIndexOf(plain) + plain.length,
              },
            ];
    const head: readonly Part[] = title.length === 0 ? [] : ['<p class="callout-title">', ...title, "</p>"];
    const kind = /^\w{1,20}$/.test(name) ? name.toLowerCase() : "note";
    edits.push({ start, end, parts: [prefix, `<aside class="callout callout-${kind}">`, ...head, blank] });
  }
}

const YEAR_AT_FRONT = /^([ \t>]*(?:[-*+][ \t]+)?)([12]\d{3})([.)])(?=[ \t]|$)/gm;

/** A year and a stop at the front of a line is no item of a list. */
export function escapeYears(translation: Translation, within: Span, isTaken: IsTaken): void {
  const { text, edits } = translation;
  const year = new RegExp(YEAR_AT_FRONT);
  year.lastIndex = within.start;
  for (let match = year.exec(text); match !== null && match.index < within.end; match = year.exec(text)) {
    const at = match.index + match[0].length - 1;
    if (match[1] !== undefined && /^ {4}|\t/.test(match[1])) continue;
    if (!isTaken(at)) edits.push({ start: at, end: at, parts: ["\\"] });
  }
}

const PLACEHOLDER = /<\/?([A-Za-z][\w]{0,40})>/g;

/** `Vec<String>` and `<name>` are no HTML: what only looks like a tag, and is not closed, is words. */
export function escapePlaceholders(
  translation: Translation,
  within: Span,
  isElement: (name: string) => boolean,
  isTaken: IsTaken,
): void {
  const { text, edits } = translation;
  const slice = text.slice(within.start, within.end);
  const closed = new Set([...slice.matchAll(/<\/([A-Za-z][\w]{0,40})>/g)].map(([, name = ""]) => name));
  for (const match of slice.matchAll(PLACEHOLDER)) {
    const start = within.start + match.index;
    const [written, name = ""] = match;
    if (written.startsWith("</") || isElement(name.toLowerCase()) || closed.has(name) || isTaken(start))
      continue;
    edits.push({ start, end: start + 1, parts: [{ start, end: start + 1, as: "&lt;" }] });
  }
}
