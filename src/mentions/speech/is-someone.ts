import { DEMONYMS } from "../words/demonyms.ts";
import type { SpeakerPhrase } from "./speech.ts";

// `the British`, `the Chinese`, `the Swiss`: a people, not one of them.
const PEOPLES = /(?:ish|ese|ss|ch)$/;

/** True for `the 36-year-old` and `the Brazilian`: one person told of before, by age or country. */
export function isSomeone({ words, noun }: Pick<SpeakerPhrase, "words" | "noun">): boolean {
  if (!/^the /i.test(words)) return false;
  if (noun === "year-old") return true;
  const word = words.slice(4).toLowerCase();
  return DEMONYMS.has(word) && !PEOPLES.test(word);
}
