import type { Reading } from "../reading.ts";
import type { SpeechWork } from "./attribute-piece.ts";
import { isPreposition, isPronoun } from "./clause-bits.ts";
import type { PrintedNames } from "./find-printed-names.ts";
import { mainSubject } from "./find-subjects.ts";
import type { Phrase } from "./noun-phrase.ts";
import type { SpeakerPhrase } from "./speech.ts";

const OWNERS: ReadonlySet<string> = new Set("his her their its my our him them".split(" "));

/** Reads a phrase as a speaker: a name at its head, a pronoun, or the noun that heads it. */
function readSpeaker(reading: Reading, printed: PrintedNames, phrase: Phrase): SpeakerPhrase {
  const { tokens, text } = reading;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const words = text.slice(start, end);
  if (first !== undefined && phrase.to - phrase.from === 1 && (isPronoun(first) || OWNERS.has(first.lower)))
    return {
      start,
      end,
      words,
      name: null,
      pronoun: first.lower.replace(/'.*/s, ""),
      noun: null,
      group: null,
    };
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
    else if (here < 0 && isPreposition(token) && (noun !== null || name >= 0)) isPast = true;
    if (isPast || token.kind === "mark" || token.lower === "'s") continue;
    name = here;
    noun = here >= 0 ? null : token.lower;
  }
  return {
    start,
    end,
    words,
    name: name >= 0 ? name : null,
    pronoun: null,
    noun: name >= 0 ? null : noun,
    group: null,
  };
}

// How many stretches back `they` may reach for a group.
const GROUP_REACH = 4;

/** The subject of a group before stretch `number`: plural, or two joined. Null where none stands near. */
function groupBefore(work: SpeechWork, printed: PrintedNames, number: number): Phrase | null {
  const { tokens } = work.reading;
  for (let back = number - 1; back >= Math.max(0, number - GROUP_REACH); back -= 1) {
    const stretch = work.stretches[back];
    const phrase = stretch === undefined ? null : mainSubject(stretch);
    const last = phrase === null ? undefined : tokens[phrase.to - 1];
    if (phrase === null || last === undefined) continue;
    const isPlural = last.lower.endsWith("s") && !last.lower.endsWith("ss") && last.lower !== "'s";
    if (isPlural && (printed.nameOf[phrase.to - 1] ?? -1) < 0) return phrase;
  }
  return null;
}

/** Speakers kept once each. */
export interface KeptSpeakers {
  readonly speakers: readonly SpeakerPhrase[];
  /** The number of a phrase of stretch `number` in `speakers`. */
  keep(phrase: Phrase, number: number): number;
}

/** Keeps speakers as they are found; a `they` is kept with the group it may mean. */
export function keepSpeakers(work: SpeechWork, printed: PrintedNames): KeptSpeakers {
  const speakers: SpeakerPhrase[] = [];
  const known = new Map<number, number>();
  const width = work.reading.tokens.length + 1;
  const keep = (phrase: Phrase, number: number): number => {
    const key = phrase.from * width + phrase.to;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const speaker = readSpeaker(work.reading, printed, phrase);
    const group =
      speaker.pronoun === "they" || speaker.pronoun === "them" ? groupBefore(work, printed, number) : null;
    const kept = group === null ? speaker : { ...speaker, group: keep(group, number) };
    known.set(key, speakers.length);
    return speakers.push(kept) - 1;
  };
  return { speakers, keep };
}
