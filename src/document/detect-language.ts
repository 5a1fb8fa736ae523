import { FUNCTION_WORDS } from "./words/function-words.ts";

const SAMPLE = 1500;
const FEWEST_WORDS = 8;
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  // Kana and Hangul come before Han: Japanese and Korean print Han letters too.
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u3400-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["bn", /[\u0980-\u09ff]/g],
  ["ta", /[\u0b80-\u0bff]/g],
  ["th", /[\u0e00-\u0e7f]/g],
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function languageByScript(sample: string): string | null {
  const latin = countOf(sample, /[a-z\u00df-\u024f]/gi);
  for (const [language, letters] of SCRIPTS) {
    const share = countOf(sample, letters);
    // A letter of Chinese or Korean says as much as two or three of Latin.
    const weight = language === "zh" || language === "ja" || language === "ko" ? 2 : 1;
    if (share >= 8 && share * weight > latin) return language;
  }
  return null;
}

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000);

/** What the characters of a sample are: all ASCII, some of other scripts than Latin, or neither. */
function alphabetOf(text: string, end: number): "ascii" | "latin" | "other" {
  let others = 0;
  let isAscii = true;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    isAscii = false;
    if (unit >= 0x370 && (unit < 0x2000 || unit > 0x2bff)) others += 1;
    if (others >= FEWEST_WORDS) return "other";
  }
  return isAscii ? "ascii" : "latin";
}

/** A function word and the languages it belongs to, by number in `LANGUAGES`. */
interface Entry {
  readonly word: string;
  readonly languages: readonly number[];
}

const LANGUAGES: readonly string[] = [...new Set([...FUNCTION_WORDS.values()].flat())];
const ENTRIES = 1 << 12;

/** The hash of a word is built letter by letter, so that no word is cut out of the text to be looked up. */
const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const table: readonly (readonly Entry[] | undefined)[] = composeTable();

function composeTable(): readonly (readonly Entry[] | undefined)[] {
  const entries = new Array<Entry[] | undefined>(ENTRIES).fill(undefined);
  for (const [word, languages] of FUNCTION_WORDS) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
    const place = hash & (ENTRIES - 1);
    const found = entries[place] ?? [];
    found.push({ word, languages: languages.map((language) => LANGUAGES.indexOf(language)) });
    entries[place] = found;
  }
  return entries;
}

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    const unit = text.charCodeAt(start + at);
    if (word.charCodeAt(at) !== (unit >= 65 && unit <= 90 ? unit + 32 : unit)) return false;
  }
  return true;
}

/**
 * The language of a text as a BCP 47 tag, found by its script and, in Latin script, by its function words; `und` where
 * fewer than eight words or too few function words leave it open. The first 1,500 characters are read.
 */
export function detectLanguage(text: string): string {
  const size = Math.min(text.length, SAMPLE);
  const alphabet = alphabetOf(text, size);
  // Letters outside Latin are counted only where there are some.
  if (alphabet === "other") {
    const byScript = languageByScript(text.slice(0, size));
    if (byScript !== null) return byScript;
  }
  const sample = alphabet === "ascii" ? text : text.slice(0, size).toLowerCase();
  const end = alphabet === "ascii" ? size : sample.length;
  const counts = new Uint16Array(LANGUAGES.length);
  // In the order in which the text speaks them: of two as likely the first is taken.
  const spoken: number[] = [];
  let words = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? sample.charCodeAt(at) : 0;
    if (isLetter(unit)) {
      if (start < 0) {
        start = at;
        hash = 0;
      }
      hash = hashed(hash, unit >= 65 && unit <= 90 ? unit + 32 : unit);
      continue;
    }
    if (start < 0) continue;
    words += 1;
    const entries = table[hash & (ENTRIES - 1)];
    if (entries !== undefined)
      for (const { word, languages } of entries)
        if (isSpelt(word, sample, start, at))
          for (const language of languages) {
            const count = counts[language] ?? 0;
            if (count === 0) spoken.push(language);
            counts[language] = count + 1;
          }
    start = -1;
  }
  return bestLanguage(counts, spoken, words);
}

const ENGLISH = LANGUAGES.indexOf("en");

function bestLanguage(counts: Uint16Array, spoken: readonly number[], words: number): string {
  if (words < FEWEST_WORDS) return "und";
  const english = counts[ENGLISH] ?? 0;
  let best = "und";
  let most = 0;
  for (const language of spoken) {
    const count = counts[language] ?? 0;
    if (count <= most) continue;
    most = count;
    best = LANGUAGES[language] ?? best;
  }
  if (best === "en") return most >= 2 || most * 12 >= words ? "en" : "und";
  // English names and quotations stand in every language's news; another language must show itself plainly.
  const isPlain = most >= 4 && most * 10 >= words && most >= english * 2;
  return isPlain ? best : english >= 2 ? "en" : "und";
}
