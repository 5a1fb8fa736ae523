import { FUNCTION_WORDS } from "./words/function-words.ts";

const SAMPLE = 1500;
const LONGEST_FUNCTION_WORD = 8;
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

/** Letters outside Latin are counted only where there are some: nearly all text is ASCII. */
function hasOtherScript(text: string, end: number): boolean {
  let others = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x370 && (unit < 0x2000 || unit > 0x2bff)) others += 1;
    if (others >= FEWEST_WORDS) return true;
  }
  return false;
}

/**
 * The language of a text as a BCP 47 tag, found by its script and, in Latin script, by its function words; `und` where
 * fewer than eight words or too few function words leave it open. The first 1,500 characters are read.
 */
export function detectLanguage(text: string): string {
  const end = Math.min(text.length, SAMPLE);
  if (hasOtherScript(text, end)) {
    const byScript = languageByScript(text.slice(0, end));
    if (byScript !== null) return byScript;
  }
  const lower = text.slice(0, end).toLowerCase();
  const counts = new Map<string, number>();
  let words = 0;
  let start = -1;
  for (let at = 0; at <= lower.length; at += 1) {
    if (at < lower.length && isLetter(lower.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    words += 1;
    // No function word is longer, and most words need not be looked up.
    if (at - start <= LONGEST_FUNCTION_WORD)
      for (const language of FUNCTION_WORDS.get(lower.slice(start, at)) ?? [])
        counts.set(language, (counts.get(language) ?? 0) + 1);
    start = -1;
  }
  return bestLanguage(counts, words);
}

function bestLanguage(counts: ReadonlyMap<string, number>, words: number): string {
  if (words < FEWEST_WORDS) return "und";
  const english = counts.get("en") ?? 0;
  let best = "und";
  let most = 0;
  for (const [language, count] of counts) {
    if (count > most) {
      most = count;
      best = language;
    }
  }
  if (best === "en") return most >= 2 || most * 12 >= words ? "en" : "und";
  // English names and quotations stand in every language's news; another language must show itself plainly.
  const isPlain = most >= 4 && most * 10 >= words && most >= english * 2;
  return isPlain ? best : english >= 2 ? "en" : "und";
}
