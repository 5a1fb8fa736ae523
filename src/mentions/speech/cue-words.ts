import { SPEECH_NOUNS, SPEECH_VERBS, type SpeechVerb } from "../words/speech-verbs.ts";

/** What a word may be a cue as. */
export type CueWord = SpeechVerb | "noun" | "according" | "per" | "put";

/** One look-up a token: what the word may be a cue as. A word that is a verb of speech and a noun is tried as both. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = new Map<string, CueWord>([
  ...[...SPEECH_NOUNS].map((word): [string, CueWord] => [word, "noun"]),
  ...SPEECH_VERBS,
  ["according", "according"],
  ["per", "per"],
  ["put", "put"],
  ["puts", "put"],
]);
