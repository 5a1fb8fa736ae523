import type { Span } from "../text/span.ts";

const LINE_END = /\r\n?|\n/g;

/** Where the line that begins at `from` ends and where the next begins. A line ends in CR, LF or both. */
export function lineFrom(text: string, from: number): { readonly end: number; readonly next: number } {
  LINE_END.lastIndex = from;
  const found = LINE_END.exec(text);
  return found === null
    ? { end: text.length, next: text.length }
    : { end: found.index, next: found.index + found[0].length };
}

/** The first line from `from` on that holds `mark` and white space only, its line end included; null where there is none. */
export function findClosingLine(text: string, from: number, mark: string): Span | null {
  for (let line = from; line < text.length; ) {
    const { end, next } = lineFrom(text, line);
    if (text.startsWith(mark, line) && text.slice(line + mark.length, end).trim() === "")
      return { start: line, end: next };
    line = next;
  }
  return null;
}
