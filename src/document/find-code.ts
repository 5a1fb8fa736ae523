import type { Nodes, Root } from "mdast";
import type { Span } from "../text/span.ts";
import { parseMarkdown } from "./parse-markdown.ts";

const CODE_ELEMENT = /<(pre|code|script|style|textarea|svg)\b[^<>]{0,500}>|<!--/gi;
// What is indented and begins with a tag is HTML or a template: Markdown alone would show it as code.
const TAG_FIRST = /^\s*(?:\{%|\{\{[<%]|<\/?[a-z][^<>]*>|\[\/?[a-z][\w-]*[\]\s])/i;

/** What is read in a text: where its code stands, in order and apart, and the tree it was found in. */
export interface FoundCode {
  readonly spans: readonly Span[];
  readonly tree: Root;
}

/**
 * Where code stands in a text of Markdown from `from` on: fenced, indented and in backticks as Markdown reads them, and
 * in elements of HTML; comments too.
 */
export function findCode(text: string, from: number): FoundCode {
  const spans: Span[] = [];
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type === "inlineCode" || node.type === "code") {
      if (start === undefined || end === undefined) return;
      const isIndented = node.type === "code" && !/[`~]/.test(text.charAt(start));
      if (!isIndented || !TAG_FIRST.test(node.value)) spans.push({ start, end });
    } else if ("children" in node) for (const child of node.children) visit(child);
  };
  const tree = parseMarkdown(text, from);
  visit(tree);
  const joined: Span[] = [];
  let number = 0;
  const lower = text.toLowerCase();
  const unclosed = new Set<string>();
  const element = new RegExp(CODE_ELEMENT);
  element.lastIndex = from;
  for (let found = element.exec(text); found !== null; found = element.exec(text)) {
    const start = found.index;
    for (let span = spans[number]; span !== undefined && span.end <= start; span = spans[number]) {
      joined.push(span);
      number += 1;
    }
    const inside = spans[number];
    const closer = found[1] === undefined ? "-->" : `</${found[1].toLowerCase()}`;
    // Markdown's own code may show how an element is written.
    if ((inside !== undefined && inside.start <= start) || unclosed.has(closer)) continue;
    const close = closer === "-->" ? text.indexOf(closer, start) : lower.indexOf(closer, start);
    if (close < 0) {
      unclosed.add(closer);
      continue;
    }
    const end = close + closer.length;
    joined.push({ start, end });
    while ((spans[number]?.start ?? Number.POSITIVE_INFINITY) < end) number += 1;
    element.lastIndex = end;
  }
  return { spans: [...joined, ...spans.slice(number)], tree };
}
