import type { Span } from "../../text/span.ts";
import type { Edit, Part } from "../edit-text.ts";
import type { Rendering } from "./render-known.ts";

/** Template code that was taken out, by what it is. */
export interface LeftOut extends Span {
  readonly kind: string;
}

/** What is gathered while a text is read for template code. */
export interface Translation {
  readonly text: string;
  readonly edits: Edit[];
  readonly left: LeftOut[];
}

const MARKER = /^[ \t>]{0,60}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}[ \t>]{0,60})?/;

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** What goes before each line of a block that begins at `at`: the indentation of its list, the arrows of its quotation. */
function prefixAt(text: string, at: number): string {
  const start = lineStart(text, at);
  const found = MARKER.exec(text.slice(start, Math.min(at, start + 200)))?.[0] ?? "";
  return found.replace(/[^>\t]/g, " ");
}

/** True where the line before belongs to a block of HTML, in which a blank line would end it. */
function isInHtml(text: string, at: number): boolean {
  const start = lineStart(text, at);
  if (start === 0) return false;
  const before = text.slice(lineStart(text, start - 1), start).trim();
  return /^<\/?[a-z][^>]*>?/i.test(before) && !/^<[a-z][\w.+-]*:/i.test(before);
}

/** Puts what a known tag stands for in the place of its opening tag and of its closing one. */
export function place(translation: Translation, rendering: Rendering, open: Span, close: Span | null): void {
  const { text, edits } = translation;
  const apart = (parts: readonly Part[], at: number): readonly Part[] => {
    if (!rendering.isBlock || isInHtml(text, at)) return parts;
    const prefix = prefixAt(text, at);
    const blank = `\n${prefix.trimEnd()}\n${prefix}`;
    const isFirst = text.slice(lineStart(text, at), at).trim() === prefix.trim();
    return isFirst ? [...parts, blank] : [blank, ...parts, blank];
  };
  edits.push({ ...open, parts: apart(rendering.open, open.start) });
  if (close === null) return;
  const prefix = prefixAt(text, open.start);
  const before =
    rendering.isBlock && !isInHtml(text, close.start) ? [`\n${prefix.trimEnd()}\n${prefix}`] : [];
  edits.push({ ...close, parts: [...before, ...rendering.close, ...before] });
}

/** Takes a tag out. What stood on both sides of it stays apart. */
export function takeOut(translation: Translation, span: Span, kind: string | null): void {
  const { text, edits } = translation;
  const isBetween = /\S/.test(text.charAt(span.start - 1)) && /\S/.test(text.charAt(span.end));
  const isPart =
    isBetween &&
    /^(?:\{\{|\{:|\{)/.test(text.slice(span.start, span.end)) &&
    !text.startsWith("{%", span.start);
  edits.push({ start: span.start, end: span.end, parts: isBetween && !isPart ? [" "] : [] });
  if (kind !== null) translation.left.push({ start: span.start, end: span.end, kind });
}
