import type { Span } from "../text/span.ts";

/** Where each code unit of a text node stands: `places[i]` is an offset into the text the tree was parsed from. */
export type Places = Int32Array;

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 160;
}

/** The length of the character reference at `at` (`&amp;`, `&#8212;`), or 0 where there is none. */
function referenceLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== 38) return 0;
  const semicolon = text.indexOf(";", at);
  return semicolon > at + 1 && semicolon - at <= 33 ? semicolon - at + 1 : 0;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Finds where the units of `value`, the text of a node parsed from `text`, stand between the offsets of `within`. An
 * escape or a character reference stands where it begins; marks between (quotation arrows, indentation, backticks) are
 * passed over. Units that are not found stand at the end of `within`. Linear in the stretch walked.
 *
 * @example
 * placesOf("AT&T", "the AT&amp;T deal", { start: 4, end: 17 })
 * //=> [4, 5, 6, 11]
 */
export function placesOf(value: string, text: string, within: Span): Places {
  const end = Math.min(within.end, text.length);
  const places = new Int32Array(value.length).fill(end);
  let at = within.start;
  for (let index = 0; index < value.length && at < end; index += 1) {
    const unit = value.charCodeAt(index);
    for (; at < end; at += 1) {
      const there = text.charCodeAt(at);
      if (there === 92 && unit !== 92 && text.charCodeAt(at + 1) === unit) {
        places[index] = at;
        at += 2;
        break;
      }
      const reference = referenceLength(text, at);
      // In code a reference is printed as it stands.
      if (reference > 0 && !text.startsWith(value.slice(index, index + reference), at)) {
        places[index] = at;
        if (index + 1 < value.length && isLowSurrogate(value.charCodeAt(index + 1))) {
          index += 1;
          places[index] = at;
        }
        at += reference;
        break;
      }
      if (there === unit || (isSpace(there) && isSpace(unit))) {
        places[index] = at;
        at += there === 92 && text.charCodeAt(at + 1) === 92 ? 2 : 1;
        break;
      }
    }
  }
  return places;
}
