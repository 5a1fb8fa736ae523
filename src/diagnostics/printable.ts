// Control and format characters: a terminal would obey the first and hide the second.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  // Unicode has a picture for each of the first 32 controls and one for delete.
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return "\u2421";
  return `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/**
 * `text` as one line safe to show on a terminal: escape sequences, direction overrides, zero-width and line-breaking
 * characters are named instead of obeyed.
 *
 * @example
 * printable("a\u202eb\n") //=> "a<U+202E>b␊"
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, nameOf);
}
