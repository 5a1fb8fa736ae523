const MARKS = /\p{M}+/gu;
const NON_ASCII = /[^\0-\x7f]/;

// Letters that decomposition leaves whole. Source: Unicode CLDR Latin-ASCII transform, the letters seen in names of the news.
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    đ: "d",
    ð: "d",
    þ: "th",
    ł: "l",
    ı: "i",
    ħ: "h",
    ŋ: "n",
  }),
);

/**
 * The form in which two spellings of one name compare equal: lower case, without diacritics, curly marks and long
 * dashes made plain, white space single. For comparing only; never shown, and offsets do not carry over.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower.replace(/\s+/g, " ").trim();
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
