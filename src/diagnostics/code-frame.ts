import { type LineIndex, positionAt } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { displayWidth } from "./display-width.ts";
import { printable } from "./printable.ts";

/** One line of a frame: what stands before the bar (a number or nothing) and after it. */
export interface FrameLine {
  readonly number: number | null;
  readonly content: string;
}

const WIDEST = 68;
const TAB = 4;
// What is shown of a cut line before the fault, in code units.
const BEFORE = 32;

/** The end of a line's words, its line break left out. `line` counts from 1. */
function lineEnd(text: string, index: LineIndex, line: number): number {
  const next = index.starts[line];
  let end = next ?? text.length;
  if (next !== undefined && text.charCodeAt(end - 1) === 10) end -= 1;
  if (next !== undefined && end > 0 && text.charCodeAt(end - 1) === 13) end -= 1;
  return Math.max(end, index.starts[line - 1] ?? 0);
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Draws the characters of `start`..`end` with tabs as spaces, and tells the columns at which `mark` begins and ends. */
function draw(text: string, start: number, end: number, mark: Span) {
  let drawn = "";
  let columns = 0;
  let from: number | null = null;
  let to = 0;
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (from === null && at >= mark.start) from = columns;
    if (character === "\t") {
      const spaces = TAB - (columns % TAB);
      drawn += " ".repeat(spaces);
      columns += spaces;
    } else {
      for (const shown of printable(character)) {
        drawn += shown;
        columns += displayWidth(shown);
      }
    }
    at += character.length;
    if (at <= mark.end) to = columns;
  }
  return { drawn, from: from ?? columns, to };
}

/**
 * The line a span begins on, with the line before it and a row of carets under the words meant: blank lines are shown,
 * tabs drawn as spaces, wide characters counted as two columns, and a long line cut around the fault. A span of more
 * than one line is marked to the end of its first. An empty span is marked by one caret.
 */
export function codeFrame(text: string, index: LineIndex, span: Span): readonly FrameLine[] {
  const { line } = positionAt(index, span.start);
  const lines: FrameLine[] = [];
  if (line > 1) {
    const start = index.starts[line - 2] ?? 0;
    const end = lineEnd(text, index, line - 1);
    const shown = draw(text, start, Math.min(end, start + WIDEST), { start: end, end });
    lines.push({ number: line - 1, content: shown.drawn + (end - start > WIDEST ? "…" : "") });
  }
  const start = index.starts[line - 1] ?? 0;
  const end = lineEnd(text, index, line);
  const mark = { start: Math.min(span.start, end), end: Math.min(Math.max(span.end, span.start), end) };
  let first = end - start > WIDEST && mark.start - start > BEFORE ? mark.start - BEFORE : start;
  let last = Math.min(end, first + WIDEST);
  if (first > start && isLowSurrogate(text, first)) first += 1;
  if (last < end && isLowSurrogate(text, last)) last -= 1;
  const before = first > start ? "…" : "";
  const shown = draw(text, first, last, { start: mark.start, end: Math.min(mark.end, last) });
  lines.push({ number: line, content: before + shown.drawn + (last < end ? "…" : "") });
  lines.push({
    number: null,
    content: " ".repeat(before.length + shown.from) + "^".repeat(Math.max(1, shown.to - shown.from)),
  });
  return lines;
}
