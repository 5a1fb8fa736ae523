import type { Token } from "../../text/tokens.ts";
import { BETWEEN_BOUND_AND_NUMBER, BOUND_WORDS, LESS_WORDS, MORE_WORDS } from "../words/bound-words.ts";
import {
  AFTER_MEASURE_VERB,
  AUXILIARIES,
  DIMENSIONS,
  HOLDING_VERBS,
  MEASURE_VERBS,
  MEASURES_OF_VERBS,
  OUTCOMES,
  SUMS_OF_VERBS,
} from "../words/measure-words.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import type { Surroundings } from "./clause-of-figure.ts";
import { isPlural } from "./counted-noun.ts";
import type { Finding } from "./figure-finding.ts";
import { isHyphen } from "./figure-tokens.ts";
import {
  DETERMINERS,
  type Measure,
  nounAt,
  PREPOSITIONS,
  phraseBefore,
  type Said,
  wordsOf,
} from "./measured-noun.ts";
import { scopeAfter } from "./scope-of-figure.ts";

// `the 3 trillion mark`: what is measured is the subject.
const MARKS = new Set("mark threshold barrier level milestone line point figure".split(" "));
const NO_HEADS = new Set(
  "any all some each one none most many half both out excess upwards minimum maximum consisting part front favour favor spite case lieu view".split(
    " ",
  ),
);
const CHANGE_NOUNS =
  /^(?:increase|rise|growth|drop|decline|fall|decrease|jump|gain|reduction|surge|improvement)s?$/;
/** Index of the first of the words that bound the figure: `more than`, `nearly`, `up to`. */
export function beforeBounds(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && first - at < 5) {
    const word = tokens[at - 1]?.lower ?? "";
    const isPart =
      BOUND_WORDS.has(word) ||
      BETWEEN_BOUND_AND_NUMBER.has(word) ||
      MORE_WORDS.has(word) ||
      LESS_WORDS.has(word);
    if (
      !isPart &&
      word !== "than" &&
      word !== "least" &&
      word !== "just" &&
      word !== "only" &&
      word !== "well"
    )
      break;
    // `exceeding` bounds and is the verb between the measure and its figure.
    if (MEASURE_VERBS.has(word)) break;
    at -= 1;
  }
  return at;
}

// `is expected to reach`, `is likely to fall to`
const FORESEEN = new Set(
  "expected projected forecast estimated predicted anticipated likely set seen believed thought".split(" "),
);

/** `GDP grew by`, `turnover stood at`, `a value exceeding`: the phrase before the verb before the figure. */
function subjectOf(said: Said, first: number, from: number): Measure | "elliptic" | null {
  const { tokens } = said;
  let at = first;
  while (
    at > from &&
    first - at < 5 &&
    AFTER_MEASURE_VERB.has(tokens[at - 1]?.lower ?? "") &&
    !MEASURE_VERBS.has(tokens[at - 1]?.lower ?? "")
  )
    at -= 1;
  const verb = tokens[at - 1]?.lower ?? "";
  const isUp =
    (tokens[at]?.lower === "up" || tokens[at]?.lower === "down") &&
    (at === from || tokens[at - 1]?.kind === "mark");
  if (isUp) return "elliptic";
  if (!MEASURE_VERBS.has(verb) || at - 1 < from) return null;
  let end = at - 1;
  while (
    end > from &&
    (AUXILIARIES.has(tokens[end - 1]?.lower ?? "") ||
      MEASURE_VERBS.has(tokens[end - 1]?.lower ?? "") ||
      FORESEEN.has(tokens[end - 1]?.lower ?? "") ||
      (tokens[end - 1]?.lower ?? "").endsWith("ly"))
  )
    end -= 1;
  // `, hitting nine trillion`: the verb has the subject of the clause before.
  if (
    end === from ||
    tokens[end - 1]?.text === "," ||
    tokens[end - 1]?.lower === "and" ||
    tokens[end - 1]?.lower === "which"
  )
    return "elliptic";
  return phraseBefore(said, end, from);
}

/** `has raised its routes to 108`, `kept its rate at 3%`: the object of a verb before the "to" or "at" that stands at `end`. */
function objectOf(said: Said, end: number, from: number): Measure | null {
  const { tokens } = said;
  const isHeld = tokens[end]?.lower === "at";
  let at = end;
  while (at > from && end - at < 8 && !DETERMINERS.has(tokens[at - 1]?.lower ?? "")) {
    if (tokens[at - 1]?.kind !== "word" || PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")) return null;
    at -= 1;
  }
  const verb = tokens[at - 2]?.lower ?? "";
  const isVerb = isHeld ? HOLDING_VERBS.has(verb) : RAISING.test(verb);
  const phrase = at < end && at - 2 >= from && isVerb ? phraseBefore(said, end, at) : null;
  const last = tokens[end - 1];
  return phrase !== null && last !== undefined && isPlural(last) ? { ...phrase, isCounted: true } : phrase;
}

const RAISING =
  /^(?:rais|increas|cut|lift|expand|reduc|lower|bring|brought|tak|took|boost|push|doubl|trebl|tripl|trim|slash)/;

const ARTICLES = new Set(["a", "an", "the", "its", "their", "his", "her"]);

/** True for years of age: `35 years old`, `aged 35`, `at the age of 35`. */
function isAge(tokens: readonly Token[], figure: Finding): boolean {
  if (figure.rule === "figures/age") return true;
  // Years that no word names have been told by the words before: `aged 35`, `at the age of 35`.
  if (figure.unit === "years" && figure.next === figure.afterNumber) return true;
  const last = tokens[figure.next - 1]?.lower ?? "";
  const lead = tokens[figure.first - 1]?.lower ?? "";
  return (
    last === "old" ||
    last === "olds" ||
    last === "age" ||
    lead === "aged" ||
    (lead === "of" && tokens[figure.first - 2]?.lower === "age")
  );
}

const BETWEEN_NOUN_AND_OUTCOME = new Set(
  "others more was were are is been being have has had feared reported confirmed presumed believed also left found".split(
    " ",
  ),
);

/** What has happened to those counted before `at`: `killed` of `people were killed`; null where nothing is told. */
function outcomeAfter(tokens: readonly Token[], at: number, to: number): string | null {
  let index = at;
  while (index < to && index - at < 4 && BETWEEN_NOUN_AND_OUTCOME.has(tokens[index]?.lower ?? "")) index += 1;
  const word = index < to ? (tokens[index]?.lower ?? "") : "";
  return OUTCOMES.has(word) ? word : null;
}

/** `killed` of `killed 12 people`, `killing 12 people`. */
function outcomeBefore(word: string): string | null {
  const done = word.replace(/ing$/, "ed");
  return OUTCOMES.has(done) ? done : null;
}

/** `, worth $2 billion`: what the word before a sum or a weight measures by itself; null where it tells nothing. */
function measureOfVerb(
  tokens: readonly Token[],
  first: number,
  told: ReadonlyMap<string, string>,
): Measure | null {
  let at = first;
  while (first - at < 5 && AFTER_MEASURE_VERB.has(tokens[at - 1]?.lower ?? "")) at -= 1;
  const words = told.get(tokens[at - 1]?.lower ?? "");
  return words === undefined ? null : { words, scope: null };
}

// `an extra $7 billion relative to`, `cut by $2 billion due to`
const LEADS_ON = new Set("due relative thanks owing compared subject prior".split(" "));

const LIMITS = new Set(["above", "below", "under", "beyond"]);

/** `incomes above $50,000`: the noun before the word that bounds the figure. */
function limitedNoun(said: Said, first: number, bounds: number, from: number): Measure | null {
  const noun = said.tokens[bounds - 1];
  if (bounds - 1 < from || bounds >= first || noun?.casing !== "lower") return null;
  if (!LIMITS.has(said.tokens[bounds]?.lower ?? "") || PHRASE_ENDS.has(noun.lower)) return null;
  if (MEASURE_VERBS.has(noun.lower) || /(?:ed|ing|ly)$/.test(noun.lower)) return null;
  return { words: noun.text, scope: null };
}

/** What those counted are, with what was done to them or by whom they are counted: `opened schools`, `people killed`, `cases of cholera`. */
function countOf(said: Said, figure: Finding, first: number, { from, to }: Surroundings): Measure | null {
  const { tokens } = said;
  // `killed a total of 12 people`
  const isTotal = tokens[first - 1]?.lower === "of" && tokens[first - 2]?.lower === "total";
  const before = isTotal ? first - 4 : first - 1;
  const verb = before >= from ? tokens[before] : undefined;
  const isVerb = verb?.casing === "lower" && verb.lower.endsWith("ed") && !MEASURE_VERBS.has(verb.lower);
  const done = verb?.casing === "lower" ? outcomeBefore(verb.lower) : null;
  const outcome = outcomeAfter(tokens, figure.afterNoun, to) ?? done;
  if (figure.unit === null) return outcome === null ? null : { words: outcome, scope: null, isOutcome: true };
  const isPair = tokens[figure.afterNoun]?.lower === "of" && tokens[figure.afterNoun + 1]?.casing === "lower";
  const whole = isPair ? nounAt(said, figure.afterNoun + 1, to) : null;
  const words = whole === null ? figure.unit : `${figure.unit} of ${whole.words}`;
  const scope = whole?.scope ?? null;
  if (outcome !== null) return { words: `${words} ${outcome}`, scope };
  return { words: isVerb && !PHRASE_ENDS.has(verb.lower) ? `${verb.lower} ${words}` : words, scope };
}

/** `struck at a depth of`, `a city with a population of`: where the phrase before `of` begins anew, behind its preposition. */
function ownPhrase(tokens: readonly Token[], of: number, from: number): number {
  for (let at = of - 2; at > from; at -= 1)
    if (AT_A.has(tokens[at - 1]?.lower ?? "") && /^an?$/.test(tokens[at]?.lower ?? "")) return at;
  return from;
}

const AT_A = new Set("at with by to".split(" "));

/** What a figure measures by the words round it; "elliptic" where they leave it to the figure before. */
export function measureOf(said: Said, figure: Finding, around: Surroundings): Measure | "elliptic" | null {
  const { text, tokens } = said;
  const { from, to } = around;
  const first = beforeBounds(tokens, figure.first, from);
  const lead = tokens[first - 1]?.lower ?? "";
  const after = figure.next < to ? tokens[figure.next] : undefined;
  if (figure.kind === "duration") return isAge(tokens, figure) ? { words: "age", scope: null } : null;
  const dimension = figure.kind === "measure" ? DIMENSIONS.get(after?.lower ?? "") : undefined;
  // `a 12 percent stake`, `the 100m race`: the noun behind is what has that size.
  const isAttributive = figure.kind !== "count" && ARTICLES.has(tokens[figure.first - 1]?.lower ?? "");
  if (
    isAttributive &&
    dimension === undefined &&
    after?.casing === "lower" &&
    !PHRASE_ENDS.has(after.lower) &&
    !CHANGE_NOUNS.test(after.lower) &&
    !MARKS.has(after.lower)
  ) {
    const noun = nounAt(said, figure.next, to);
    if (noun !== null) return noun;
  }
  // `a magnitude 6.1 quake`, `a magnitude of 6.1`
  const size = lead === "of" ? tokens[first - 2]?.lower : lead;
  if (figure.kind === "count" && figure.unit === null && size === "magnitude")
    return { words: size, scope: null };
  if (figure.kind === "ordinal") return figure.unit === null ? null : { words: figure.unit, scope: null };
  // `an increase of 12 percent`, `a 12 percent rise in sales`
  const isChangeBefore = lead === "of" && CHANGE_NOUNS.test(tokens[first - 2]?.lower ?? "");
  const isChangeAfter = CHANGE_NOUNS.test(after?.lower ?? "");
  if (isChangeBefore || isChangeAfter) {
    const at = isChangeAfter ? figure.next + 1 : figure.next;
    const noun = tokens[at]?.lower === "in" ? nounAt(said, at + 1, to) : null;
    // `sales growth of 3 percent`
    const grown = noun === null && isChangeBefore ? phraseBefore(said, first - 1, from) : null;
    return noun ?? (grown?.words.includes(" ") ? grown : "elliptic");
  }
  const subject = subjectOf(said, figure.first, from);
  const isPart = figure.kind === "fraction" || figure.kind === "percent";
  // `the deficit widened to 5 percent of output`: a part, but of another thing than what is measured.
  const isLevel = subject !== null && subject !== "elliptic" && (lead === "to" || lead === "at");
  // `one-third of the laptops`, `40 percent of voters`, `one in five children`
  if (
    isPart &&
    !isLevel &&
    (after?.lower === "of" || (figure.kind === "fraction" && after?.casing === "lower"))
  ) {
    const isWhole = after.lower === "of";
    const noun = isWhole
      ? (nounAt(said, figure.next, to) ?? nounAt(said, figure.next + 1, to))
      : after.lower.endsWith("ed")
        ? null
        : nounAt(said, figure.next, to, false);
    if (noun !== null) return noun;
  }
  // `the chances of a two-state deal`: the number goes with its noun.
  const isCompound = isHyphen(tokens[figure.afterNumber]?.text ?? "");
  if (lead === "of" && first - 2 >= from && !isCompound) {
    const phrase = phraseBefore(said, first - 1, ownPhrase(tokens, first - 1, Math.max(from, first - 6)));
    const isBoundPair = NO_HEADS.has(tokens[first - 2]?.lower ?? "");
    if (phrase !== null && !isBoundPair) {
      const isCount = figure.kind === "count" && figure.unit !== null;
      return isCount ? { words: `${phrase.words} of ${figure.unit}`, scope: phrase.scope } : phrase;
    }
  }
  const isNumberOf = subject !== null && subject !== "elliptic" && subject.words.startsWith("number of ");
  // `Its twin towns have risen to 52 pairs`
  const isGrown = (lead === "to" || lead === "by") && MEASURE_VERBS.has(tokens[first - 2]?.lower ?? "");
  const isAmount = figure.kind === "currency" || figure.kind === "measure";
  if (isAmount && (subject === null || subject === "elliptic")) {
    const measured =
      measureOfVerb(tokens, figure.first, MEASURES_OF_VERBS) ??
      (dimension === undefined ? null : { words: dimension, scope: null });
    if (measured !== null) return measured;
  }
  if (subject !== null && (figure.kind !== "count" || figure.unit === null || isNumberOf || isGrown))
    return subject;
  const raised =
    (lead === "to" || lead === "at") && subject === null ? objectOf(said, first - 1, from) : null;
  if (raised !== null) return raised;
  // `$5 million in aid`, `a $2 billion loan`
  if (isAmount) {
    const at = after?.lower === "in" || after?.lower === "of" ? figure.next + 1 : figure.next;
    const named =
      after?.lower === "of" && figure.kind === "measure" ? scopeAfter(tokens, figure.next, to) : null;
    if (named !== null) return { words: wordsOf(text, tokens, named.from, named.to), scope: null };
    const noun = at < to ? tokens[at] : undefined;
    if (
      noun?.kind === "word" &&
      noun.casing === "lower" &&
      !PHRASE_ENDS.has(noun.lower) &&
      !LEADS_ON.has(noun.lower)
    ) {
      const counted = nounAt(said, at, to);
      if (counted !== null) return counted;
    }
  }
  if (figure.kind === "count") {
    const counted = countOf(said, figure, first, around);
    if (counted !== null) return counted;
  }
  if (subject !== null || figure.kind === "count") return subject;
  const sum = figure.kind === "currency" ? measureOfVerb(tokens, figure.first, SUMS_OF_VERBS) : null;
  return sum ?? limitedNoun(said, figure.first, first, from);
}
