import type { Span } from "../text/span.ts";
import type { PieceSpan } from "./compose-text.ts";

const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;
const LONGEST_ENTITY = 40;

const isReferenceUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 35;

/** The end of the character reference that begins at `at`, or -1. */
function entityEnd(source: string, at: number, end: number): number {
  // Letters, digits and `#` alone, and no farther than a reference is long: text may hold a million ampersands.
  const last = Math.min(end, at + LONGEST_ENTITY + 1);
  let mark = at + 1;
  while (mark < last && isReferenceUnit(source.charCodeAt(mark))) mark += 1;
  return mark < last && source.charCodeAt(mark) === 59 ? mark + 1 : -1;
}

/**
 * Finds the characters of a parsed text in the source they were parsed from: through escapes (`\*`), entities (`&amp;`)
 * and the marks of quotes and lists at the front of lines. Stretches that stand as they are come as spans of their own
 * characters, entities as rewritten units. Null where the value does not stand between `start` and `end`.
 */
export function alignText(source: string, { start, end }: Span, value: string): readonly PieceSpan[] | null {
  if (end - start === value.length && source.startsWith(value, start)) return [{ start, end, as: null }];
  const spans: PieceSpan[] = [];
  let run = start;
  let at = start;
  const close = (until: number): void => {
    if (until > run) spans.push({ start: run, end: until, as: null });
  };
  for (let index = 0; index < value.length; ) {
    const wanted = value.charCodeAt(index);
    const unit = source.charCodeAt(at);
    if (at >= end) return null;
    if (unit === 38) {
      const after = entityEnd(source, at, end);
      const isLiteral = wanted === 38 && (after < 0 || value.startsWith(source.slice(at, after), index));
      if (!isLiteral && after > 0) {
        const length = wanted >= 0xd800 && wanted <= 0xdbff ? 2 : 1;
        close(at);
        spans.push({ start: at, end: after, as: value.slice(index, index + length) });
        at = after;
        run = at;
        index += length;
        continue;
      }
    }
    // CommonMark 2.3: NUL is read as the replacement character.
    if (unit === 0 && wanted === 0xfffd) {
      close(at);
      spans.push({ start: at, end: at + 1, as: "\ufffd" });
      at += 1;
      run = at;
      index += 1;
      continue;
    }
    if (
      unit === 92 &&
      source.charCodeAt(at + 1) === wanted &&
      (wanted !== 92 || value.charCodeAt(index + 1) !== 92 || source.charCodeAt(at + 2) === 92)
    ) {
      close(at);
      at += 1;
      run = at;
    } else if (unit !== wanted && !(wanted === 32 && isBlank(unit))) {
      // Code in backticks has spaces for line ends.
      const isLineFront = unit === 62 || isBlank(unit);
      if (!isLineFront) return null;
      close(at);
      at += 1;
      run = at;
      continue;
    }
    at += 1;
    index += 1;
  }
  close(at);
  return spans;
}
