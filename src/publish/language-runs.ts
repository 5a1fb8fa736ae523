/** A stretch of text in one script, with the language to announce; null where it is the page's own. */
export interface LanguageRun {
  readonly text: string;
  readonly lang: string | null;
}

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
// A run goes on over the digits and punctuation that stand between two of its characters (`2023年8期`, `、`).
const RUN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}](?:[\p{N}\u3000-\u303f\uff00-\uffef·]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])*/gu;

function languageOf(run: string): string {
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(run)) return "ja";
  return /\p{sc=Hang}/u.test(run) ? "ko" : "zh-Hans";
}

/**
 * Splits text where East Asian words stand in it, so that they can be announced in their language: Han is `zh-Hans`,
 * with kana `ja`, Hangul `ko`. Together the runs are the text.
 */
export function languageRuns(text: string): readonly LanguageRun[] {
  if (!EAST_ASIAN.test(text)) return [{ text, lang: null }];
  const runs: LanguageRun[] = [];
  let last = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > last) runs.push({ text: text.slice(last, match.index), lang: null });
    runs.push({ text: match[0], lang: languageOf(match[0]) });
    last = match.index + match[0].length;
  }
  if (last < text.length) runs.push({ text: text.slice(last), lang: null });
  return runs;
}
