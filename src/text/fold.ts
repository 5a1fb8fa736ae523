// Diacritics of Latin, Greek and Cyrillic letters only: the vowel signs of Indic scripts and the voicing marks of
// Japanese are combining marks too, and a name without them is another name.
const DIACRITICS = /[\u0300-\u036f]+/g;
// Characters that print nothing: soft hyphen, zero-width spaces and joiners, direction marks, byte-order mark.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const NON_ASCII = /[^\0-\x7f]/;
const LONG_SPACE = /\s{2,}|[^\S ]/;

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
    ŧ: "t",
    // The small sigma that ends a Greek word.
    ς: "σ",
  }),
);

const withSingleSpaces = (text: string): string =>
  (LONG_SPACE.test(text) ? text.replace(/\s+/g, " ") : text).trim();

/**
 * The form in which two spellings of one name compare equal: lower case, without diacritics, curly marks and long
 * dashes made plain, white space single, nothing invisible. For comparing only; never shown, and offsets do not carry
 * over. Folding what is folded changes nothing.
 *
 * @example
 * fold("Łukasz  O’Neill–Şahin") //=> "lukasz o'neill-sahin"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NON_ASCII.test(lower)) return withSingleSpaces(lower);
  return withSingleSpaces(
    lower
      .replace(INVISIBLE, "")
      .normalize("NFKD")
      // Compatibility forms may decompose to capitals (`™`) and to white space.
      .toLowerCase()
      .replace(DIACRITICS, "")
      .replace(/[ßæœøđðþłıħŋŧς]/g, (letter) => PLAIN.get(letter) ?? letter)
      .replace(/[‘’‛ʼʻ′]/g, "'")
      .replace(/[“”„‟″]/g, '"')
      .replace(/[‐‑‒–—―]/g, "-")
      // What is left of Hangul and kana is put together again.
      .normalize("NFC"),
  );
}
