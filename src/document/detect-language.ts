import { FUNCTION_WORDS } from "./words/function-words.ts";

const SAMPLE = 4000;
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

/**
 * The language of a text as a BCP 47 tag, found by its script and, in Latin script, by its function words; `und` where
 * fewer than eight words or too few function words leave it open. The first 4,000 characters are read.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  // Nearly all text is plain ASCII, and then no script need be counted.
  if (/[\u0370-\uffff]{4}/.test(sample.replace(/[\u2000-\u206f\s]/g, ""))) {
    const byScript = languageByScript(sample);
    if (byScript !== null) return byScript;
  }
  const counts = new Map<string, number>();
  let words = 0;
  for (const match of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words += 1;
    for (const language of FUNCTION_WORDS.get(match[0]) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
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
