// Controls but for tab and line ends, overrides and isolates of direction, what has no width, and what is no character.
// Joiners, marks of direction and tags stay: Persian, Hindi, Arabic, emoji and flags are written with them.
// Source: Unicode 15.1, General_Category Cc and Cf, and Unicode Technical Report 36 on text that hides what it says.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
// These two part words.
const PARTING = "\v\f";

/** True where every character of a text is seen, or is white space: nothing is turned round, invisible or obeyed. */
export function isShown(text: string): boolean {
  return text.search(HIDDEN) < 0;
}

/** A text without the characters that are obeyed or not seen. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, (character) => (PARTING.includes(character) ? " " : ""));
}
