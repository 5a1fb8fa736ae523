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
  /** True in a run of lines that begin alike, with a day or a number: a list of the article's own. */
  readonly isListed: boolean;
  /** What the markup of an HTML page says of the line, in words of prose; 0 for flattened text. */
  readonly bonus: number;
  /** What it says for the line as the title of the page. */
  readonly titleBonus: number;
}

/** True for a line that is a sentence by its shape: title case and figures make a stopped line a headline or a table instead. */
function isSentence(line: ReadLine): boolean {
  return line.isStopped && (line.smalls * 2 >= line.words || line.capitals + line.smalls < line.words / 2);
}

/** True for a line of figures with words to them, as results and prices are printed; menus and headlines hold few. */
const isTabular = ({ words, digits }: ReadLine): boolean => words >= 5 && digits >= 3;

/**
 * How much a line speaks for prose (above 0) or against it, in words of prose. A sentence counts its words, up to 60:
 * a long paragraph must not outweigh a whole page. One short line without a stop is a heading as often as a menu's, so
 * `run`, the number of such lines just above it, makes each further one count more against.
 */
function worth(line: ReadLine, run: number): number {
  if (line.furniture !== null) {
    if (line.furniture.role === "closing") return -20;
    return line.furniture.role === "related" ? -12 : -6;
  }
  if (line.isMasthead) return -2;
  if (line.isCaption) return 0;
  const { words } = line;
  if (isSentence(line)) return words < 5 ? 0.5 : Math.min(words, 60);
  if (words >= 25) return Math.min(words, 60) * 0.6;
  if (line.isListed) return 0.5;
  if (isTabular(line)) return 0;
  if (words >= 14) return line.smalls * 2 >= words ? 1 : -3;
  const first = words >= 7 ? -6 : -3;
  return first - Math.min(run, 4) * 2;
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
  let run = 0;
  lines.forEach((line, number) => {
    if (sum <= 0) {
      sum = 0;
      first = number;
    }
    sum += worth(line, run) + line.bonus;
    run = isSentence(line) || line.isCaption || isTabular(line) ? 0 : run + 1;
    if (sum > best) {
      best = sum;
      range = { first, end: number + 1 };
    }
  });
  return best < 20 ? null : range;
}
