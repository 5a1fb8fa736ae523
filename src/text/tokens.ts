/**
 * What a token is made of. `word` holds letters (apostrophes, hyphens and inner full stops of initialisms included),
 * `number` begins with a digit and holds digits with their separators, `mark` is one character of punctuation or a symbol.
 */
export type TokenKind = "word" | "number" | "mark";

/** How a word is cased: `lower`, `Capital`, `UPPER` (two letters or more), `miXed`, or `none` (no cased letter). */
export type Casing = "lower" | "capital" | "upper" | "mixed" | "none";

/** One token with its place: `text === whole.slice(start, end)`. */
export interface Token {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly casing: Casing;
  /** True where no white space stands between this token and the one before. */
  readonly glued: boolean;
}

// Initialisms with stops (U.S., J.) come first, then words with inner apostrophes and hyphens, then numbers, then any
// other single character. `’s` is a token of its own: possessives end names everywhere. A digit glued to letters
// (`15overseas`, `H1`, `2nd`, `AK-47`) splits between number and word only where the number comes first.
const PATTERN =
  /(?:\p{L}\.){2,}|['’]s(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|\p{L}(?:[\p{L}\p{M}]|['’](?!s(?![\p{L}\p{N}]))(?=\p{L})|\p{N}|[-‐‑](?=[\p{L}\p{N}]))*|\S/gu;

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

function casingOf(text: string): Casing {
  const first = text.charCodeAt(0);
  // ASCII first: nearly every word of the news is.
  const isUpperFirst =
    first < 128
      ? first >= 65 && first <= 90
      : UPPER.test(text.charAt(0)) || UPPER.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
  const rest = text.slice(1);
  if (isUpperFirst) {
    if (!UPPER.test(rest)) return LOWER.test(rest) || rest === "" || rest === "." ? "capital" : "upper";
    return LOWER.test(rest) ? "mixed" : "upper";
  }
  if (UPPER.test(rest)) return "mixed";
  return LOWER.test(text) ? "lower" : "none";
}

/** Splits `text` into tokens in order; white space stands in none of them and every other character stands in one. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(PATTERN)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const unit = word.charCodeAt(0);
    const kind: TokenKind =
      (unit >= 48 && unit <= 57) || /^\p{N}/u.test(word)
        ? "number"
        : /^(?:['’]s$|\p{L})/u.test(word)
          ? "word"
          : "mark";
    tokens.push({
      text: word,
      lower: word.toLowerCase().replaceAll("’", "'"),
      start,
      end,
      kind,
      casing: kind === "word" ? casingOf(word) : "none",
      glued: start === last,
    });
    last = end;
  }
  return tokens;
}
