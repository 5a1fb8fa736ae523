import type { Span } from "./span.ts";

/** A stretch that is not to be printed; `instead` is a space where it parted words. */
export interface Hidden extends Span {
  readonly instead: "" | " ";
}

/** How often each character was left out, by the character. */
export type HiddenCounts = ReadonlyMap<string, number>;

export const NOTHING_HIDDEN: HiddenCounts = new Map();

// All that may have to go: controls, formats, fillers, selectors, halves of pairs, what is no character.
// Source: Unicode 16.0, General_Category, Default_Ignorable_Code_Point and Noncharacter_Code_Point; Unicode Technical
// Report 36 on text that hides what it says.
const SUSPECT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for alone.
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const WHITE = "\t\n\r\u0085";
// These two part words.
const PARTING = "\v\f";
// Typesetting, not speech: it is left out and not counted.
const SOFT_HYPHEN = "\u00ad";

// Scripts whose letters never join: a joiner says nothing in them.
const UNJOINED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u{e007f}/u;
// A word may go on in another format: the next sign is then Markdown's or a tag's.
const GOES_ON = /[\p{L}\p{M}<*_[\]]/u;
// Scripts that print no space between words.
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Tham}]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const LINE_END = /[\n\r\u2028\u2029]/g;
const NOT_VARIED = /[\s\p{Script=Latin}\p{Cf}\p{Variation_Selector}]/u;

const characterAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : "";

function characterBefore(text: string, at: number): string {
  if (at <= 0) return "";
  const isPair =
    (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
  return text.slice(at - (isPair ? 2 : 1), at);
}

const isJoined = (character: string): boolean => LETTER.test(character) && !UNJOINED.test(character);

/** Where the marks of direction that are closed in the same line of right-to-left text stand, their closing marks too. */
function findBalanced(line: string, start: number): ReadonlySet<number> {
  const balanced = new Set<number>();
  const open: { readonly at: number; readonly closes: string; readonly isKept: boolean }[] = [];
  for (const { 0: mark, index } of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (mark !== "\u202c" && mark !== "\u2069") {
      const isIsolate = mark >= "\u2066";
      // What overrides direction turns letters round; it and what closes it are never spelling.
      const isKept = mark !== "\u202d" && mark !== "\u202e";
      open.push({ at: index, closes: isIsolate ? "\u2069" : "\u202c", isKept });
    } else if (open.at(-1)?.closes === mark) {
      const opened = open.pop();
      if (opened?.isKept === true) balanced.add(start + opened.at).add(start + index);
    }
  }
  return balanced;
}

/** Answers whether marks of direction are spelling, for places in order. Each line is looked at once. */
function composeDirections(text: string): (at: number, character: string) => boolean {
  let end = -1;
  let isRightToLeft = false;
  let balanced: ReadonlySet<number> = new Set();
  return (at, character) => {
    if (at >= end) {
      LINE_END.lastIndex = at;
      end = LINE_END.exec(text)?.index ?? text.length;
      let start = at;
      while (start > 0 && !"\n\r\u2028\u2029".includes(text.charAt(start - 1))) start -= 1;
      const line = text.slice(start, end);
      isRightToLeft = RIGHT_TO_LEFT.test(line);
      balanced = isRightToLeft ? findBalanced(line, start) : new Set();
    }
    if (!isRightToLeft) return false;
    return "\u200e\u200f\u061c".includes(character) || balanced.has(at);
  };
}

/** True where a character that is not seen is part of how the text around it is spelt. `before` was printed. */
function isSpelling(before: string, character: string, after: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  if (point === 0x200c || point === 0x200d) {
    if (EMOJI.test(before)) return point === 0x200d && /\p{Extended_Pictographic}|[♀-♂]/u.test(after);
    return isJoined(before) && (GOES_ON.test(after) ? !UNJOINED.test(after) : /\p{M}/u.test(before));
  }
  if (point === 0x200b) return UNSPACED.test(before) && UNSPACED.test(after);
  if (point === 0x034f) return LETTER.test(before);
  if (point === 0x115f || point === 0x1160) return /[\u1100-\u11ff]/.test(before + after);
  if (point === 0x17b4 || point === 0x17b5) return /\p{Script=Khmer}/u.test(before);
  if (point >= 0x180b && point <= 0x180f) return point !== 0x180e && /\p{Script=Mongolian}/u.test(before);
  if (point >= 0xfe00 && point <= 0xfe0f) return before !== "" && !NOT_VARIED.test(before);
  if (point >= 0xe0100 && point <= 0xe01ef) return /\p{Script=Han}/u.test(before);
  // Flags of regions are spelt with tags after a black flag.
  if (point >= 0xe0020 && point <= 0xe007f) return /[\u{1f3f4}\u{e0020}-\u{e007e}]/u.test(before);
  return false;
}

/**
 * What of a text is not to be printed, in order: controls, overrides of direction, characters without width that are no
 * spelling, halves of pairs, what is no character. Tabs and line ends are white space. Joiners between letters that join
 * and between emoji, selectors of their form, flags, and marks of direction in a line of right-to-left text are spelling;
 * those that open need to be closed in that line.
 */
export function findHidden(text: string): readonly Hidden[] {
  const found: Hidden[] = [];
  let isDirection: ReturnType<typeof composeDirections> | null = null;
  let printed = "";
  let printedTo = 0;
  SUSPECT.lastIndex = 0;
  for (let match = SUSPECT.exec(text); match !== null; match = SUSPECT.exec(text)) {
    const { 0: character, index: start } = match;
    if (WHITE.includes(character)) continue;
    const end = start + character.length;
    // What stands between two that are left out is nothing.
    const before = start === printedTo && start > 0 ? printed : characterBefore(text, start);
    isDirection ??= composeDirections(text);
    const isKept = isDirection(start, character) || isSpelling(before, character, characterAt(text, end));
    printed = isKept ? character : before;
    printedTo = end;
    if (!isKept) found.push({ start, end, instead: PARTING.includes(character) ? " " : "" });
  }
  return found;
}

/** Adds to `counts` what stands in a text at these places. Soft hyphens are typesetting and are not counted. */
export function countHidden(text: string, hidden: readonly Span[], counts: Map<string, number>): void {
  for (const { start, end } of hidden) {
    const character = text.slice(start, end);
    if (character !== SOFT_HYPHEN) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
}

/** A text without these stretches of it. */
export function leaveOut(text: string, hidden: readonly Hidden[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, instead } of hidden) {
    parts.push(text.slice(at, start), instead);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** A text without what is not to be printed; what is left out is added to `counts` where they are given. */
export function withoutHidden(text: string, counts: Map<string, number> | null = null): string {
  const hidden = findHidden(text);
  if (hidden.length === 0) return text;
  if (counts !== null) countHidden(text, hidden, counts);
  return leaveOut(text, hidden);
}

/** The same for every word of a value of lists and fields, at any depth; names of fields are left as they are. */
export function dataWithoutHidden(value: unknown, counts: Map<string, number>): unknown {
  if (typeof value === "string") return withoutHidden(value, counts);
  if (Array.isArray(value)) return value.map((item) => dataWithoutHidden(item, counts));
  if (typeof value !== "object" || value === null) return value;
  // A date of TOML is no set of fields.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value))) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, dataWithoutHidden(item, counts)]),
  );
}

/** What was left out, in the order of the characters: `2 of U+202E, 1 of U+200B`. */
export function nameHidden(counts: HiddenCounts): string {
  return [...counts]
    .map(([character, count]) => [character.codePointAt(0) ?? 0, count] as const)
    .sort(([a], [b]) => a - b)
    .map(([point, count]) => `${count} of U+${point.toString(16).toUpperCase().padStart(4, "0")}`)
    .join(", ");
}
