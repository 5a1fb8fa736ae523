import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { eld as Detector } from "eld/extrasmall";

/** As many characters of a text are read: more would not say more. */
const SAMPLE = 1500;
/** Of fewer letters nothing is said but what is plain English. */
const FEWEST_LETTERS = 12;
/** Of fewer words in Latin letters no other language is told from names. */
const FEWEST_WORDS = 5;

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const LETTER = /\p{L}/gu;
// Words that every English text is made of and that hardly another language has.
// Source: the English stop words of the Snowball stemmers (BSD), without those spelt so in a language of Latin script, 2026.
const ENGLISH: ReadonlySet<string> = new Set(
  "the and of to that with from said which were have has had been for this their they there would when who what into its than about after are not but was his her she you our will at by it be as".split(
    " ",
  ),
);

let detector: typeof Detector | null = null;

/** A megabyte of n-grams and 0.1 s: it is loaded only where a text is not plain English. */
function openDetector(): typeof Detector {
  if (detector === null) {
    // The package names its modules for `import` only, and this is asked for in the midst of what is not asynchronous.
    const file = fileURLToPath(import.meta.resolve("eld/extrasmall"));
    const module: { readonly eld: typeof Detector } = createRequire(import.meta.url)(file);
    detector = module.eld;
  }
  return detector;
}

/**
 * The language of a text as a BCP 47 tag, `und` where that is left open. English is told by its function words, also in a
 * single sentence; other languages, and English without such words, by their n-grams where these are clear. The first
 * 1,500 characters are read.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(WORD) ?? [];
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase()));
  if (new Set(english).size >= 3 && english.length * 6 >= words.length) return "en";
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return "und";
  const found = openDetector().detect(sample);
  const isClear = found.isReliable();
  if (found.language === "en") return isClear || english.length > 0 ? "en" : "und";
  // Names from elsewhere outweigh the few words around them; what is written small is the text's own.
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  if (english.length > 0 && small.length > 2 && openDetector().detect(small.join(" ")).language === "en")
    return "en";
  const isSpaced = words.length * 12 > letters;
  if (isClear && !(isSpaced && words.length < FEWEST_WORDS) && found.language !== "") return found.language;
  return english.length >= 2 && english.length * 8 >= words.length ? "en" : "und";
}
