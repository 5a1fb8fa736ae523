import type { NameMention, QuoteMention, StatementMention } from "../mention.ts";
import { isSomeone } from "./is-someone.ts";
import type { PrintedName, SpeakerPhrase, Speech } from "./speech.ts";

type Gender = "he" | "she";

/** A name of the article as the speech finder counts it: its fullest form, whether it is a person's, and he or she. */
interface Bearer {
  readonly name: string;
  readonly isPerson: boolean;
}

interface Focus {
  readonly name: string;
  readonly sentence: number;
  readonly isSubject: boolean;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ["he", "he"],
  ["his", "he"],
  ["him", "he"],
  ["she", "she"],
  ["her", "she"],
]);

// How many sentences back a pronoun may reach for a name.
const REACH = 12;
const FRESH = 2;

const MANY: ReadonlySet<string | null> = new Set(["they", "their", "them"]);
const GROUPS: ReadonlySet<string> = new Set("police people men women media".split(" "));
// Nouns of one person, which `it` never means.
const PERSONS = /(?:man|woman|person|er|or|ist|ian|ent|ant)$/;
const DEFINITE = /^(?:the|his|her|their|its) /i;

const lastWord = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);

/** The first typed name that overlaps the span, persons before others; `names` are in order. */
function typedName(names: readonly NameMention[], span: { start: number; end: number }): NameMention | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let best: NameMention | null = null;
  for (let at = low; at < names.length; at += 1) {
    const mention = names[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (best === null || mention.kind === "person" || best.kind !== "person") best = mention;
  }
  return best;
}

/** What each printed name stands for: the typed name there, else the longest full name of the article that ends with it. */
function bearersOf(speech: Speech, names: readonly NameMention[]): readonly Bearer[] {
  const printed = speech.names;
  const speaking: ReadonlySet<number | null> = new Set(speech.speakers.map(({ name }) => name));
  const full = new Map<string, string>();
  for (const { words, isPersonLike } of printed) {
    if (!isPersonLike) continue;
    const key = lastWord(words).toLowerCase();
    if (!full.has(key)) full.set(key, words);
    const first = words.slice(0, words.indexOf(" ")).toLowerCase();
    if (!full.has(first)) full.set(first, words);
  }
  return printed.map((name, number) => {
    const typed = typedName(names, name);
    const known = name.words.includes(" ") ? undefined : full.get(name.words.toLowerCase());
    if (typed !== null && (typed.kind !== "person" || typed.name.includes(" ") || known === undefined))
      return { name: typed.name, isPerson: typed.kind === "person" };
    if (known !== undefined) return { name: known, isPerson: true };
    // Where nothing is typed at all, a single name that speaks is believed to be a person's.
    const isLoneSpeaker = names.length === 0 && !name.words.includes(" ") && speaking.has(number);
    return { name: name.words, isPerson: name.isPersonLike || name.gender !== null || isLoneSpeaker };
  });
}

const NO_MEANINGS: ReadonlyMap<number, string> = new Map();

/** Which of the two stands nearer behind, a subject before another. */
function nearer(he: Focus | null, she: Focus | null): Gender {
  if (he === null || she === null) return he === null ? "she" : "he";
  if (he.sentence !== she.sentence) return he.sentence > she.sentence ? "he" : "she";
  return she.isSubject && !he.isSubject ? "she" : "he";
}

/** For each speaker that is a pronoun or `the 36-year-old`, the name it means; read off the topics in order. */
function resolvePronouns(speech: Speech, bearers: readonly Bearer[]): ReadonlyMap<number, string> {
  const asked = speech.speakers
    .filter((speaker) => speaker.pronoun !== null || isSomeone(speaker))
    .sort((a, b) => a.start - b.start);
  if (asked.length === 0) return NO_MEANINGS;
  const genders = new Map<string, Gender>();
  speech.names.forEach((name, number) => {
    const bearer = bearers[number];
    if (bearer !== undefined && name.gender !== null && !genders.has(bearer.name))
      genders.set(bearer.name, name.gender);
  });
  const focus: { he: Focus | null; she: Focus | null } = { he: null, she: null };
  const meaning = new Map<number, string>();
  let next = 0;
  let sentence = 0;
  const answer = (speaker: SpeakerPhrase): void => {
    const gender = speaker.pronoun === null ? nearer(focus.he, focus.she) : GENDERS.get(speaker.pronoun);
    if (gender === undefined) return;
    const held = focus[gender];
    if (held === null || sentence - held.sentence > REACH) return;
    meaning.set(speaker.start, held.name);
    if (speaker.pronoun === null) return;
    if (!genders.has(held.name)) genders.set(held.name, gender);
    const other: Gender = gender === "he" ? "she" : "he";
    if (focus[other]?.name === held.name) focus[other] = null;
    focus[gender] = { name: held.name, sentence, isSubject: true };
  };
  for (const topic of speech.topics) {
    while (next < asked.length && (asked[next]?.start ?? 0) < topic.at) {
      const speaker = asked[next];
      if (speaker !== undefined) answer(speaker);
      next += 1;
    }
    sentence = topic.sentence;
    if (topic.pronoun === "he" || topic.pronoun === "she") {
      const held = focus[topic.pronoun];
      if (held !== null) focus[topic.pronoun] = { ...held, sentence, isSubject: true };
      continue;
    }
    const bearer = topic.name === null ? undefined : bearers[topic.name];
    if (bearer === undefined || !bearer.isPerson) continue;
    const gender = genders.get(bearer.name);
    for (const one of ["he", "she"] as const) {
      if (gender !== undefined && gender !== one) continue;
      const held = focus[one];
      const mayReplace =
        held === null || topic.isSubject || !held.isSubject || sentence - held.sentence > FRESH;
      if (mayReplace) focus[one] = { name: bearer.name, sentence, isSubject: topic.isSubject };
    }
  }
  while (next < asked.length) {
    const speaker = asked[next];
    if (speaker !== undefined) answer(speaker);
    next += 1;
  }
  return meaning;
}

// Characters between a body and the `it` or `they` that means it.
const BODY_REACH = 1500;

/** For each speaker that is `it` or `they`, the last body or group that spoke before it. */
function resolveBodies(speech: Speech, bearers: readonly Bearer[]): ReadonlyMap<number, string> {
  const meaning = new Map<number, string>();
  let one: SpeakerPhrase | null = null;
  let many: SpeakerPhrase | null = null;
  const nameOf = (speaker: SpeakerPhrase): string =>
    speaker.name === null ? speaker.words : (bearers[speaker.name]?.name ?? speaker.words);
  for (const speaker of [...speech.speakers].sort((a, b) => a.start - b.start)) {
    const held: SpeakerPhrase | null =
      speaker.pronoun === "it" || speaker.pronoun === "its" ? one : MANY.has(speaker.pronoun) ? many : null;
    const group = speaker.group === null ? undefined : speech.speakers[speaker.group];
    if (group !== undefined && (held === null || held.start < group.start))
      meaning.set(speaker.start, nameOf(group));
    else if (held !== null && speaker.start - held.start < BODY_REACH)
      meaning.set(speaker.start, nameOf(held));
    if (speaker.pronoun !== null) continue;
    const isPerson = speaker.name !== null && bearers[speaker.name]?.isPerson === true;
    const isGroup = speaker.noun !== null && (speaker.noun.endsWith("s") || GROUPS.has(speaker.noun));
    if (isGroup || / and /.test(speaker.words)) many = speaker;
    else if (!isPerson && !PERSONS.test(speaker.noun ?? "")) one = speaker;
  }
  return meaning;
}

/** For each noun the persons whom the article calls so, in order: number in `Speech.names`. */
function describedBy(speech: Speech, bearers: readonly Bearer[]): ReadonlyMap<string, readonly number[]> {
  const wanted = new Set<string>();
  for (const speaker of speech.speakers) if (speaker.noun !== null) wanted.add(speaker.noun);
  const found = new Map<string, number[]>();
  speech.names.forEach((name, number) => {
    if (!bearers[number]?.isPerson) return;
    for (const noun of name.descriptions) {
      if (!wanted.has(noun)) continue;
      const known = found.get(noun);
      if (known === undefined) found.set(noun, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  });
  return found;
}

/** The person whom `the minister` means: the nearest one before it whom the article calls so. */
function described(
  speaker: SpeakerPhrase,
  names: readonly PrintedName[],
  known: readonly number[] | undefined,
): number | null {
  if (known === undefined || !DEFINITE.test(speaker.words)) return null;
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[known[middle] ?? 0]?.start ?? 0) < speaker.start) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (known[low - 1] ?? null);
}

/**
 * Says who speaks: each speaker as the fullest name the article gives, a pronoun or a description (`the minister`) as
 * the person meant, otherwise the words printed. `names` are the article's typed names in order, and may be empty.
 */
export function attributeSpeech(
  speech: Speech,
  names: readonly NameMention[],
): { readonly quotes: readonly QuoteMention[]; readonly statements: readonly StatementMention[] } {
  const bearers = bearersOf(speech, names);
  const pronouns = resolvePronouns(speech, bearers);
  const bodies = resolveBodies(speech, bearers);
  const known = describedBy(speech, bearers);
  const resolved = speech.speakers.map((speaker): string => {
    if (speaker.pronoun !== null)
      return pronouns.get(speaker.start) ?? bodies.get(speaker.start) ?? speaker.words;
    const someone = pronouns.get(speaker.start);
    if (someone !== undefined) return someone;
    if (speaker.name !== null) return bearers[speaker.name]?.name ?? speaker.words;
    const meant = speaker.noun === null ? null : described(speaker, speech.names, known.get(speaker.noun));
    return meant === null ? speaker.words : (bearers[meant]?.name ?? speaker.words);
  });
  const quotes = speech.quotations.map(
    ({ start, end, words, cue, speaker, utterance, rule }): QuoteMention => ({
      kind: "quote",
      start,
      end,
      rule,
      words,
      speaker: speaker === null ? null : (resolved[speaker] ?? null),
      printed: speaker === null ? null : (speech.speakers[speaker]?.words ?? null),
      cue,
      utterance,
    }),
  );
  const statements = speech.statements.map(
    ({ start, end, cue, speaker, rule }): StatementMention => ({
      kind: "statement",
      start,
      end,
      rule,
      speaker: resolved[speaker] ?? "",
      cue,
    }),
  );
  return { quotes, statements };
}
