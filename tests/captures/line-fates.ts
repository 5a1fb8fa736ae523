import { createHash } from "node:crypto";
import type { Document } from "../../src/document/document.ts";
import { toSource } from "../../src/text/offset-map.ts";
import type { Span } from "../../src/text/span.ts";

/** A line of a file that is not empty, and everything that became of it: one answer where each is accounted for once. */
export interface LineFate {
  readonly line: number;
  /** The kinds of the blocks that the line became, and the reasons for which parts of it were taken away. */
  readonly fates: readonly string[];
  /** Letters and digits of the line that stand in none of them, or that stand in the text otherwise than printed. */
  readonly lost: string;
  /** Eight digits of the SHA-256 of the line without the white space round it: names the line without printing it. */
  readonly digest: string;
}

/** What is left of words that a reader of the page would miss: its letters, digits and signs of money and of parts. */
const substance = (words: string): string => words.normalize("NFC").replace(/[^\p{L}\p{N}%$£€+@]/gu, "");

export const digestOf = (words: string): string =>
  createHash("sha256").update(words.trim()).digest("hex").slice(0, 8);

/** Says of every line of the file that is not empty what became of it. In the order of the file. */
export function findLineFates({ source, text, map, blocks, removed }: Document): readonly LineFate[] {
  const kept = blocks.map(({ kind, start, end }) => ({
    kind,
    words: text.slice(start, end),
    ...toSource(map, { start, end }),
  }));
  const fates: LineFate[] = [];
  let start = 0;
  for (const [index, line] of source.text.split("\n").entries()) {
    const own: Span = { start, end: start + line.length };
    start = own.end + 1;
    if (substance(line) === "") continue;
    const here = <T extends Span>(parts: readonly T[]): readonly T[] =>
      parts.filter((part) => part.start < own.end && part.end > own.start);
    const blocksHere = here(kept);
    const removedHere = here(removed);
    const told = [
      ...blocksHere.map((block) => ({ start: block.start, words: block.words })),
      ...removedHere.map((part) => ({ start: part.start, words: source.text.slice(part.start, part.end) })),
    ]
      .sort((a, b) => a.start - b.start)
      .map(({ words }) => words)
      .join("");
    fates.push({
      line: index + 1,
      fates: [...blocksHere.map(({ kind }) => kind), ...removedHere.map(({ reason }) => reason)],
      lost: substance(told) === substance(line) ? "" : substance(line),
      digest: digestOf(line),
    });
  }
  return fates;
}
