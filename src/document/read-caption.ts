import type { Span } from "../text/span.ts";
import { isNameLike } from "./read-byline.ts";

/** A line that captions a picture. `credit` is the span of the photographer or agency; null where only the mark of a picture is printed. */
export interface Caption {
  readonly credit: Span | null;
}

const TAIL = 120;
const PICTURE =
  "(?:file |handout |courtesy |ap |afp |reuters |submitted |contributed |stock |archive )?(?:photos?|photographs?|images?|pictures?|pic|graphic|illustration|screenshot|video)";
const MARK = `${PICTURE}(?:\\s*credits?)?|credits?|courtesy`;
// `(Photo/Ana Ruiz)`, `[Photo: Ruiz]`, `(Image by Ruiz)`, `(Photo courtesy of the museum)`.
const BRACKETED = new RegExp(
  `^\\s*(?:${MARK})(?:\\s*(?:[/:：|–—-]|\\bby\\b|\\bcourtesy(?: of)?\\b|\\bprovided by\\b|\\bfrom\\b|\\bvia\\b|\\bof\\b)\\s*)+(.+?)\\s*$`,
  "iu",
);
// `(Ana Ruiz/Harbour Times)`, `[Ruiz via AP]`, `(Getty Images)`.
const AGENCY =
  /^\s*(.*(?:\/\s?[\p{Lu}][\p{L}. ]+|\bvia [\p{Lu}].*|\bGetty(?: Images)?|\bShutterstock|\biStock|\bReuters|\bAFP|\bEPA|\bXinhua|\bUnsplash|\bPixabay|\bWikimedia Commons))\s*$/u;
// The same at the end of a line or as a line of its own, without brackets.
const TRAILING = new RegExp(
  `(?:^|[\\s.!?”"])(?:${PICTURE}(?:\\s*credits?)?|credits?)\\s*(?:[:：/|]|\\bby\\b|\\bcourtesy(?: of)?\\b:?)\\s*(?:by\\s+)?(\\S(?:.{0,80}\\S)?)$`,
  "iu",
);
const SLASHED =
  /(?:^|[\s.(])((?:\p{Lu}(?:\.|[\p{L}'’-]+)\s){0,4}\p{Lu}(?:\.|[\p{L}'’-]+)\s?\/\s?(?:AP|AFP|EPA|UPI|DPA|PA|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Xinhua|Shutterstock|Bloomberg|Associated Press|Press Association))$/u;

// `© Ana Ruiz/Harbour Times` as a line of its own; with a year it is the page's own notice.
const RIGHTS = /^(?:©|\(c\))\s*([\p{L}][^\d]{2,60})$/iu;

// The credit run together with the caption's last word: `the new quayCredit: Ruiz`.
const GLUED = /[\p{Ll}\d](?:Credit|Photo|Image|Picture)s?:\s*(\S(?:.{0,60}\S)?)$/u;

const spanOf = (base: number, match: RegExpExecArray): Span | null => {
  const words = match[1];
  if (words === undefined) return null;
  const start = base + match.index + match[0].lastIndexOf(words);
  return { start, end: start + words.length };
};

function inBrackets(text: string, line: Span, closeAt: number): Caption | null {
  const opener = text.charAt(closeAt) === ")" ? "(" : "[";
  const open = text.lastIndexOf(opener, closeAt);
  if (open < line.start || closeAt - open > TAIL) return null;
  const inner = text.slice(open + 1, closeAt);
  const match = BRACKETED.exec(inner) ?? AGENCY.exec(inner);
  if (match !== null) return { credit: spanOf(open + 1, match) };
  return /^\s*(?:file |ap |submitted )?photo\s*$/iu.test(inner) ? { credit: null } : null;
}

// Without their letters s, which have a second small form in Unicode.
const CREDITING = ["photo", "image", "picture", "credit", "courte"];

/** True where a line's tail holds a stroke, a colon or a word of credits: without one it is no caption. */
function mayCredit(tail: string): boolean {
  if (tail.includes("/") || tail.includes(":")) return true;
  const lower = tail.toLowerCase();
  return (
    CREDITING.some((word) => lower.includes(word)) && /\b(?:photo|image|picture|credit|courtesy)/iu.test(tail)
  );
}

/**
 * Reads a line as a picture's caption, or returns null where it is none: a credit in brackets at its end
 * (`… (Photo/Ana Ruiz)`, `… [Photo: Ruiz]`), a credit after a mark (`… Photo by Ana Ruiz`, `Image credit: Ruiz`), or
 * an agency after a slash (`… Ana Ruiz/AP`), or the holder of its rights (`© Ana Ruiz`). A credit is a name: "the photo by then was lost" is a sentence.
 *
 * @example
 * readCaption("The new quay. (Photo/Ana Ruiz)", {start: 0, end: 30}) //=> {credit: {start: 21, end: 29}}
 */
export function readCaption(text: string, line: Span): Caption | null {
  let last = line.end - 1;
  if (text.charAt(last) === ".") last -= 1;
  const mark = text.charAt(last);
  if (mark === ")" || mark === "]") {
    const found = inBrackets(text, line, last);
    if (found !== null) return found;
  }
  if (text.charAt(line.start) === "©" || text.charAt(line.start) === "(") {
    const rights = line.end - line.start > TAIL ? null : RIGHTS.exec(text.slice(line.start, line.end));
    const holder =
      rights === null || /copyright|rights|reserved/i.test(rights[0]) ? null : spanOf(line.start, rights);
    if (holder !== null && isNameLike(text, holder.start, holder.end, 8)) return { credit: holder };
  }
  const from = Math.max(line.start, line.end - TAIL);
  const tail = text.slice(from, line.end);
  if (!mayCredit(tail)) return null;
  const slashed = SLASHED.exec(tail);
  if (slashed !== null) return { credit: spanOf(from, slashed) };
  const trailing = TRAILING.exec(tail) ?? GLUED.exec(tail);
  const credit = trailing === null ? null : spanOf(from, trailing);
  return credit !== null && isNameLike(text, credit.start, credit.end, 9) ? { credit } : null;
}
