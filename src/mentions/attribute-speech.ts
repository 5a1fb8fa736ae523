import { isPersonLike } from "./find-printed-names.ts";
import type { NameMention, QuoteMention, StatementMention } from "./mention.ts";
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

// How many sentences back a pronoun may reach for a name.
const REACH = 12;
const FRESH = 2;

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
function bearersOf(printed: readonly PrintedName[], names: readonly NameMention[]): readonly Bearer[] {
  const full = new Map<string, string>();
  for (const { words } of printed) {
    if (!isPersonLike(words)) continue;
    const key = lastWord(words).toLowerCase();
    if (!full.has(key)) full.set(key, words);
    const first = words.slice(0, words.indexOf(" ")).toLowerCase();
    if (!full.has(first)) full.set(first, words);
  }
  return printed.map((name) => {
    const typed = typedName(names, name);
    const known = name.words.includes(" ") ? undefined : full.get(name.words.toLowerCase());
    if (typed !== null && (typed.kind !== "person" || typed.name.includes(" ") || known === undefined))
      return { name: typed.name, isPerson: typed.kind === "person" };
    if (known !== undefined) return { name: known, isPerson: true };
    return { name: name.words, isPerson: isPersonLike(name.words) };
  });
}

/** For each speaker that is a pronoun, the name it means; read off the topics in order. */
function resolvePronouns(speech: Speech, bearers: readonly Bearer[]): ReadonlyMap<number, string> {
  const genders = new Map<string, Gender>();
  speech.names.forEach((name, number) => {
    const bearer = bearers[number];
    if (bearer !== undefined && name.gender !== null && !genders.has(bearer.name))
      genders.set(bearer.name, name.gender);
  });
  const pronouns = new Map<number, string[]>();
  for (const speaker of speech.speakers) if (speaker.pronoun !== null) pronouns.set(speaker.start, []);
  const focus: { he: Focus | null; she: Focus | null } = { he: null, she: null };
  const meaning = new Map<number, string>();
  const asked = speech.speakers
    .filter((speaker) => speaker.pronoun !== null)
    .map((speaker) => speaker)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let sentence = 0;
  const answer = (speaker: SpeakerPhrase): void => {
    const gender: Gender | null =
      speaker.pronoun === "he" || speaker.pronoun === "his"
        ? "he"
        : speaker.pronoun === "she" || speaker.pronoun === "her"
          ? "she"
          : null;
    if (gender === null) return;
    const held = focus[gender];
    if (held === null || sentence - held.sentence > REACH) return;
    meaning.set(speaker.start, held.name);
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

/** The person whom `the minister` means: the nearest one before it whom the article calls so, else the only one after. */
function described(speaker: SpeakerPhrase, speech: Speech, bearers: readonly Bearer[]): string | null {
  if (speaker.noun === null || !/^(?:the|his|her|their)\b/i.test(speaker.words)) return null;
  let best: string | null = null;
  for (let number = 0; number < speech.names.length; number += 1) {
    const name = speech.names[number];
    if (name === undefined || name.start > speaker.start) break;
    const bearer = bearers[number];
    if (bearer?.isPerson && name.descriptions.includes(speaker.noun)) best = bearer.name;
  }
  return best;
}

/**
 * Says who speaks: each speaker as the fullest name the article gives, a pronoun or a description (`the minister`) as
 * the person meant, otherwise the words printed. `names` are the article's typed names in order, and may be empty.
 */
export function attributeSpeech(
  speech: Speech,
  names: readonly NameMention[],
): { readonly quotes: readonly QuoteMention[]; readonly statements: readonly StatementMention[] } {
  const bearers = bearersOf(speech.names, names);
  const pronouns = resolvePronouns(speech, bearers);
  const resolved = speech.speakers.map((speaker): string => {
    if (speaker.pronoun !== null) return pronouns.get(speaker.start) ?? speaker.words;
    if (speaker.name !== null) return bearers[speaker.name]?.name ?? speaker.words;
    return described(speaker, speech, bearers) ?? speaker.words;
  });
  const quotes = speech.quotations.map(
    ({ start, end, words, cue, speaker, utterance, rule }): QuoteMention => ({
      kind: "quote",
      start,
      end,
      rule,
      words,
      speaker: speaker === null ? null : (resolved[speaker] ?? null),
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
