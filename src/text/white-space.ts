/** True for every white-space code unit of Unicode, no-break and ideographic spaces and line ends included. */
export function isWhite(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0x80) return false;
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/**
 * True for code units that print nothing: soft hyphens, zero-width spaces, byte-order marks, marks of direction, control
 * characters and what is no character. Zero-width joiners are not among them: some scripts are spelt with them.
 */
export function isInvisible(unit: number): boolean {
  if (unit < 32) return unit < 9 || unit > 13;
  if (unit < 0x7f) return false;
  return (
    (unit <= 0x9f && unit !== 0x85) ||
    unit === 0xad ||
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0x61c ||
    unit === 0x180e ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit !== 0xfffc && unit !== 0xfffd)
  );
}

/** The span without white space and invisible characters at its ends; empty at `start` where nothing is left. */
export function trimSpan(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlankUnit(text.charCodeAt(from))) from += 1;
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isBlankUnit(unit: number): boolean {
  return isWhite(unit) || isInvisible(unit);
}
