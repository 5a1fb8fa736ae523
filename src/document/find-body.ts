import type { Furniture } from "./find-furniture.ts";
import type { Line } from "./split-lines.ts";

/** A range of line numbers, half-open. */
export interface LineRange {
  readonly first: number;
  readonly end: number;
}

/** What is known of a line before the body is looked for. */
export interface ReadLine extends Line {
  readonly furniture: Furniture | null;
  readonly isMasthead: boolean;
  readonly isCaption: boolean;
  /** What the markup of an HTML page says of the line, in words of prose; 0 for flattened text. */
  readonly bonus: number;
}

/**
 * How much a line speaks for prose (above 0) or against it, in words of prose. A sentence counts its words, up to 60:
 * a long paragraph must not outweigh a whole page. A short line without a stop is a menu's as often as a heading's.
 */
function worth(line: ReadLine): number {
  if (line.furniture !== null) {
    if (line.furniture.role === "closing") return -14;
    return line.furniture.role === "related" ? -8 : -6;
  }
  if (line.isMasthead) return -1;
  if (line.isCaption) return 0;
  const { words } = line;
  // Title case and figures make a stopped line a headline, a table or an address more often than a sentence.
  const isProse = line.smalls * 2 >= words || line.capitals + line.smalls < words / 2;
  if (line.isStopped && isProse) return words < 5 ? 0.5 : Math.min(words, 60);
  if (words >= 25) return Math.min(words, 60) * 0.6;
  if (words >= 14) return isProse ? 2 : -2;
  return words >= 7 ? -4 : -3.5;
}

/**
 * The run of lines that holds the article: the one whose lines speak most for prose together (maximum subsequence
 * segmentation, Pasternack and Roth, WWW 2009). Null where no run holds twenty words of prose.
 */
export function findBody(lines: readonly ReadLine[]): LineRange | null {
  let best = 0;
  let range: LineRange | null = null;
  let sum = 0;
  let first = 0;
  lines.forEach((line, number) => {
    if (sum <= 0) {
      sum = 0;
      first = number;
    }
    sum += worth(line) + line.bonus;
    if (sum > best) {
      best = sum;
      range = { first, end: number + 1 };
    }
  });
  return best < 20 ? null : range;
}

/** The words of prose in a range of lines, counted as findBody counts them. */
export function proseIn(lines: readonly ReadLine[], first: number, end: number): number {
  let sum = 0;
  for (let number = first; number < end; number += 1) {
    const line = lines[number];
    if (line !== undefined) sum += Math.max(0, worth(line));
  }
  return sum;
}
