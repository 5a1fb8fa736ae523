import type { PrintedNames } from "./find-printed-names.ts";
import { isPronoun, type Phrase } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";
import type { SpeakerPhrase } from "./speech.ts";
import { PREPOSITIONS } from "./words/clause-words.ts";

const OWNERS: ReadonlySet<string> = new Set("his her their its my our".split(" "));

/** Reads a phrase as a speaker: a name at its head, a pronoun, or the noun that heads it. */
function readSpeaker(reading: Reading, printed: PrintedNames, phrase: Phrase): SpeakerPhrase {
  const { tokens, text } = reading;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const words = text.slice(start, end);
  if (first !== undefined && phrase.to - phrase.from === 1 && (isPronoun(first) || OWNERS.has(first.lower)))
    return { start, end, words, name: null, pronoun: first.lower.replace(/'.*$/, ""), noun: null };
  let name = -1;
  let noun: string | null = null;
  let isPast = false;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const here = printed.nameOf[at] ?? -1;
    // Past a preposition the phrase speaks of something else, `a spokesman for Ann Lee`, but not past a comma:
    // `the mayor of Accra, Ann Lee`.
    if (token.text === ",") isPast = false;
    else if (here < 0 && PREPOSITIONS.has(token.lower) && (noun !== null || name >= 0)) isPast = true;
    if (isPast || token.kind === "mark" || token.lower === "'s") continue;
    name = here;
    noun = here >= 0 ? null : token.lower;
  }
  return { start, end, words, name: name >= 0 ? name : null, pronoun: null, noun: name >= 0 ? null : noun };
}

/** Keeps each speaker once: `keep` gives the number of a phrase in `speakers`. */
export function keepSpeakers(
  reading: Reading,
  printed: PrintedNames,
): { readonly speakers: readonly SpeakerPhrase[]; keep(phrase: Phrase): number } {
  const speakers: SpeakerPhrase[] = [];
  const known = new Map<string, number>();
  return {
    speakers,
    keep(phrase) {
      const key = `${phrase.from}-${phrase.to}`;
      const number = known.get(key) ?? speakers.length;
      if (number === speakers.length) {
        speakers.push(readSpeaker(reading, printed, phrase));
        known.set(key, number);
      }
      return number;
    },
  };
}
