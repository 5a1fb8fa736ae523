import { toString as wordsOf } from "mdast-util-to-string";
import { withoutHidden } from "../text/hidden-characters.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** The words of a short text that may be written in Markdown or HTML, or hold template code, on one line. */
export function plainWords(written: string): string {
  const prose = written
    .replace(/\{%[\s\S]{0,1000}?%\}|\{\{[\s\S]{0,1000}?\}\}|<!--[\s\S]{0,1000}?-->/g, " ")
    .replace(/<\/?(?:p|br|div|li|h[1-6])\b[^<>]{0,300}>/gi, "\n\n")
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, "");
  const words = parseMarkdown(prose).children.map((block) => wordsOf(block, { includeHtml: false }));
  return withoutHidden(words.join(" ").replace(/\s+/g, " ")).trim();
}
