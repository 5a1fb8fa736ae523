import { displayWidth } from "./display-width.ts";

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + displayWidth(character), 0);

/**
 * Breaks a text between words into lines of at most `width` columns, each after `indent`. A word that is wider, as a path
 * may be, has a line of its own and is left whole, so that it can be copied.
 */
export function wrapWords(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = indent;
  let used = indent.length;
  for (const word of text.split(/ +/)) {
    const wide = widthOf(word);
    const isFirst = used === indent.length;
    if (!isFirst && used + 1 + wide > width) {
      lines.push(line);
      line = indent;
      used = indent.length;
    } else if (!isFirst) {
      line += " ";
      used += 1;
    }
    line += word;
    used += wide;
  }
  return [...lines, line].join("\n");
}
