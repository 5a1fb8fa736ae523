import { type Token, wordClass } from "../../text/tokens.ts";
import {
  DIARY_VERBS,
  FIXTURES,
  GATHERINGS,
  LASTING,
  SCHEDULED,
  SIDES,
  SUMMONS,
} from "../words/diary-words.ts";
import {
  DEFERRALS,
  FUTURE_CUES,
  INTENTIONS,
  MODALS,
  PAST_VERBS,
  PLAIN_FORMS,
  PLANS_WITH,
} from "../words/tense-words.ts";
import { isDiaryVerb } from "./diary-verb.ts";

/** Which way from the anchor a weekday or month lies, by the words of its clause; null where they do not tell. */
export type Direction = "past" | "future" | null;

const CLAUSE_ENDS: ReadonlySet<string> = new Set([";", ":", "“", "”", '"', "—", "–"]);
const UNTIL: ReadonlySet<string> = new Set(["until", "till"]);
/** What was once said of the day, where it is compared with what came. */
const FORETOLD: ReadonlySet<string> = new Set(
  "expected forecast predicted estimated projected planned thought".split(" "),
);
const BEGINNINGS: ReadonlySet<string> = new Set("effective starting beginning commencing".split(" "));
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["but", "and", "that", "while", "where"]);
const LEADS_DATE: ReadonlySet<string> = new Set(["in", "on"]);
const WITHIN_VERB =
  /^(?:be|been|have|to|also|not|only|now|then|again|later|still|never|soon|both|being|all)$|ly$/;
const REACH = 40;

/** The casing keeps the month apart from `may`. */
const isModal = (token: Token): boolean => token.casing === "lower" && MODALS.has(token.lower);

/** True of a word that hands a plain form's time to the verb before it: `failed to resume`. */
const isBound = (before: string): boolean => before === "to" || before === "not" || before.endsWith("n't");

const isPromise = (token: Token): boolean => FUTURE_CUES.has(token.lower) || token.lower.endsWith("'ll");

/** A capital makes it a part of a name: `the Left`, `Lay Friends`. */
const isPast = (token: Token): boolean =>
  (token.casing !== "capital" && PAST_VERBS.has(token.lower)) ||
  (token.lower.length > 4 && token.lower.endsWith("ed") && token.casing === "lower");

/** True where a `than` stands within the four words before. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1)
    if (tokens[back]?.lower === "than") return true;
  return false;
}

/** `asked him to leave`, but not `offered up to 20`. */
const isPlan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "to" && tokens[at + 1]?.kind === "word";

/** `pledged to the board`, `offered to his rival`: to whom, and no plan. */
const RECEIVERS: ReadonlySet<string> = new Set(
  "the a an his her its their our my this that these those each all".split(" "),
);

const isReceiver = (token: Token | undefined): boolean => token !== undefined && RECEIVERS.has(token.lower);

/** Every word that `cueOf` looks at, for one look-up a word; forms in -ed and -'ll stand beside it. */
const CUES: ReadonlySet<string> = new Set([
  ...FORETOLD,
  ...PLANS_WITH.keys(),
  "planned",
  "could",
  ...FUTURE_CUES,
  ...PLAIN_FORMS,
  ...MODALS,
  ...DIARY_VERBS.keys(),
  ...INTENTIONS,
  ...PAST_VERBS,
]);

/** 1 for a word that may tell which way a date lies. */
const mayBeCue = wordClass(({ lower }) =>
  CUES.has(lower) || lower.endsWith("ed") || lower.endsWith("'ll") ? 1 : 0,
);

/** What one word says of time, with the word after it: `set` is a plan only in `set for` and `set to`. */
function cueOf(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || mayBeCue(token) === 0) return null;
  const next = tokens[at + 1]?.lower;
  // `more than they expected in January` looks back.
  if (FORETOLD.has(token.lower) && isCompared(tokens, at)) return "past";
  if (next !== undefined && PLANS_WITH.get(token.lower)?.has(next) === true) return "future";
  // `planned a rally on Saturday` looks ahead, `planned in 1998` back.
  if (token.lower === "planned") return next === "in" || next === "by" ? "past" : "future";
  if (token.lower === "could")
    return next === "not" || next === "have" || PERCEIVED.has(tokens[at + 2]?.lower ?? "")
      ? "past"
      : "future";
  if (isPromise(token)) return "future";
  // `Talks resume Friday`; in `failed to resume talks` another verb tells.
  if (PLAIN_FORMS.has(token.lower)) return isBound(tokens[at - 1]?.lower ?? "") ? null : "future";
  if (isModal(token)) return next === "have" ? "past" : "future";
  if (isDiaryVerb(tokens, at)) return "future";
  // `the team to play Peru`
  if (
    DIARY_VERBS.has(token.lower) &&
    tokens[at - 1]?.lower === "to" &&
    SIDES.has(tokens[at - 2]?.lower ?? "")
  )
    return "future";
  if (
    INTENTIONS.has(token.lower) &&
    ((next === "to" && !isReceiver(tokens[at + 2])) || isPlan(tokens, at + 2))
  )
    return "future";
  return isPast(token) ? "past" : null;
}

/** `a match to be played on Sunday` and `was to be played` look ahead, `had to be played` back; `at` is before the `to`. */
function toBe(tokens: readonly Token[], at: number): Direction {
  const before = tokens[at];
  if (before === undefined || before.lower === "was" || before.lower === "were") return "future";
  const isPlanned = isPromise(before) || INTENTIONS.has(before.lower) || before.lower === "planned";
  return isPast(before) && !isPlanned ? "past" : "future";
}

/** The auxiliary that makes a past form a future one (`will be held`), or leaves it open (`is heard`). */
function turned(tokens: readonly Token[], at: number, from: number): Direction {
  let isPerfect = tokens[at]?.lower === "have";
  for (let back = at - 1; back >= from && back >= at - 6; back -= 1) {
    const token = tokens[back];
    if (token === undefined) break;
    if (token.lower === "have") isPerfect = true;
    if (token.lower === "be" && tokens[back - 1]?.lower === "to") return toBe(tokens, back - 2);
    if (isPromise(token)) return "future";
    // `could be held` looks ahead, `could be heard` and `could not be reached` back.
    if (token.lower === "could")
      return isPerfect || tokens[back + 1]?.lower === "not" || PERCEIVED.has(tokens[at]?.lower ?? "")
        ? "past"
        : "future";
    // `should be repaired` looks ahead, `should have been repaired` back.
    if (isModal(token)) return isPerfect ? "past" : "future";
    if (token.lower === "is" || token.lower === "are") return null;
    if (!WITHIN_VERB.test(token.lower)) break;
  }
  return "past";
}

const PERCEIVED: ReadonlySet<string> = new Set(
  "heard seen felt found reached located contacted identified smelled smelt".split(" "),
);
const CLOSING: ReadonlySet<string> = new Set(["”", '"']);

/** The index before the mark that opens a title in quotation marks, whose closing mark is at `at`; `at` where none does near. */
function openingOf(tokens: readonly Token[], at: number, from: number): number {
  const close = tokens[at]?.lower;
  for (let back = at - 1; back > from && back > at - 8; back -= 1) {
    const { lower } = tokens[back] ?? { lower: "" };
    if (lower === (close === '"' ? '"' : "“")) return back - 1;
    // What is said in marks ends in a stop within them.
    if (back === at - 1 && /^[.,?!]$/.test(lower)) return at;
  }
  return at;
}

/** What a plan is, as a participle before `for` and its day. */
const PLANNED: ReadonlySet<string> = new Set(
  "set planned scheduled slated due fixed booked billed listed timetabled".split(" "),
);

/**
 * A plan told as a participle, and what became of it: `a march planned for Friday has been banned` is still to come,
 * `… was banned` may lie on either side.
 */
function ofPlan(tokens: readonly Token[], last: number, to: number): Direction {
  for (let ahead = last; ahead < to && ahead < last + REACH; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || CLAUSE_ENDS.has(token.lower)) break;
    if (token.lower === "has" || token.lower === "have") return "future";
    if (cueOf(tokens, ahead) === "past") return null;
  }
  return "future";
}

const NOTHING_MORE: ReadonlySet<string> = new Set();
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose", "that", "after", "when", "since"]);
const COMMAS: ReadonlySet<string> = new Set([","]);

/** The first verb after a date, as far as its clause goes; the marks in `ends` end it too. */
function verbAfter(
  tokens: readonly Token[],
  last: number,
  to: number,
  ends: ReadonlySet<string> = NOTHING_MORE,
): Direction {
  for (let ahead = last; ahead < to && ahead < last + REACH; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || CLAUSE_ENDS.has(token.lower) || ends.has(token.lower)) break;
    const cue = cueOf(tokens, ahead);
    if (cue !== null) return cue;
  }
  return null;
}

/** `called both sides to talks on Friday`: the day may be that of the call or that of the talks. */
const isGathering = (tokens: readonly Token[], first: number): boolean =>
  GATHERINGS.has(tokens[first - 1]?.lower ?? "") ||
  (tokens[first - 1]?.lower === "on" && GATHERINGS.has(tokens[first - 2]?.lower ?? ""));

/** In tokens, from the `'s` on: how far off the noun that a date has may stand. */
const NOUN_REACH = 4;

/** True where what a date has is known of beforehand: `Monday night's first debate`; `last` is the index of the `'s`. */
export function isOfDiary(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.lower !== "'s") return false;
  for (let ahead = last + 1; ahead <= last + NOUN_REACH; ahead += 1)
    if (SCHEDULED.has(tokens[ahead]?.lower ?? "")) return true;
  return false;
}

/**
 * What a date has is mostly what it brought (`Friday's ruling`, `Friday's talks may help`), unless a promise follows or
 * it is a fixture that is still one (`Sunday's final is at Leeds`).
 */
function ofOwner(tokens: readonly Token[], last: number, to: number): Direction {
  let isFixture = false;
  for (let ahead = last; ahead < to && ahead < last + REACH; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || CLAUSE_ENDS.has(token.lower)) break;
    if (isPromise(token)) return "future";
    if (isPast(token)) break;
    if (ahead <= last + NOUN_REACH && FIXTURES.has(token.lower)) isFixture = true;
    if (isFixture && (token.lower === "is" || token.lower === "are")) return "future";
  }
  return "past";
}

/** `until Thursday they had not` and `kept going until Thursday` look back, every other `until` ahead. */
function untilDirection(
  tokens: readonly Token[],
  from: number,
  to: number,
  until: number,
  last: number,
): Direction {
  for (let back = until - 1; back >= from && back > until - 5; back -= 1)
    if (LASTING.has(tokens[back]?.lower ?? "")) return "past";
  for (let ahead = last; ahead < to && ahead < last + 12; ahead += 1)
    if (tokens[ahead]?.lower === "had") return "past";
  return "future";
}

/** True where a verb of putting off stands a few words before: `adjourned the hearing to`. */
function isPutOff(tokens: readonly Token[], from: number, at: number): boolean {
  for (let back = at; back >= from && back > at - 6; back -= 1)
    if (DEFERRALS.has(tokens[back]?.lower ?? "")) return true;
  return false;
}

/**
 * What the words right before a date say: `until Thursday`, `as early as Tuesday`, `Friday's ceremony`; undefined where
 * they say nothing.
 */
function leading(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  last: number,
): Direction | undefined {
  const [before, second] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower];
  if (first > from && UNTIL.has(before ?? "")) return untilDirection(tokens, from, to, first - 1, last);
  if (first - 1 > from && before === "as" && (second === "soon" || second === "early" || second === "late"))
    return "future";
  if (first - 1 > from && before === "than" && (second === "later" || second === "earlier")) return "future";
  if (first - 1 > from && before === "of" && second === "ahead") return "future";
  if (first > from && before === "to" && isPutOff(tokens, from, first - 2)) return "future";
  const isOwner = tokens[last]?.lower === "'s";
  // `new rules, effective Dec. 1`
  if (first > from && before !== undefined && BEGINNINGS.has(before)) return "future";
  // `the kick-off on Saturday is at three`
  if ((tokens[last]?.lower === "is" || tokens[last]?.lower === "are") && tokens[last + 1]?.lower === "at")
    return "future";
  // `a census from Sunday to be led by nurses`
  if (tokens[last]?.lower === "to" && tokens[last + 1]?.lower === "be") return "future";
  // `the vote is Sunday`
  if (first > from && (before === "is" || before === "are")) return "future";
  // `a strike for Friday` is still to come; `the figure for Friday was` is not, nor `sales rose for March`.
  if (first > from && before === "for" && !isOwner && tokens[first]?.lower.endsWith("day") === true)
    return PLANNED.has(second ?? "") ? ofPlan(tokens, last, to) : (verbAfter(tokens, last, to) ?? "future");
  if (!isOwner || before === "for") return undefined;
  const own = ofOwner(tokens, last, to);
  return own === "past" && isOfDiary(tokens, last) ? undefined : own;
}

/**
 * Reads the nearest verb: the one before the date in its clause, else the first after it. News is told in the past, so
 * only a promise (`will`, `is expected to`, `until`) makes a date future.
 * `from`..`to` are the sentence's tokens, `first`..`last` the date's own; all half-open.
 */
export function directionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  last: number,
): Direction {
  const led = leading(tokens, from, to, first, last);
  if (led !== undefined) return led;
  // `he sang, but in May he will dance`: the date opens a clause of its own.
  const link = tokens[first - 2];
  if (
    first - 2 >= from &&
    OPENS_CLAUSE.has(link?.lower ?? "") &&
    LEADS_DATE.has(tokens[first - 1]?.lower ?? "")
  ) {
    const own = verbAfter(tokens, last, to);
    if (own !== null) return own;
  }
  let isPresent = false;
  for (let back = first - 1; back >= from && back >= first - REACH; back -= 1) {
    let token = tokens[back];
    if (token !== undefined && CLOSING.has(token.lower)) {
      back = openingOf(tokens, back, from);
      token = tokens[back];
    }
    if (token === undefined || CLAUSE_ENDS.has(token.lower)) break;
    // `said the season, which peaks in July, was`: neither verb is the date's.
    if ((token.lower === "which" || token.lower === "who") && tokens[back - 1]?.lower === ",")
      return verbAfter(tokens, last, to, COMMAS);
    if (UNTIL.has(token.lower))
      return LASTING.has(tokens[back - 1]?.lower ?? "") || LASTING.has(tokens[back - 2]?.lower ?? "")
        ? "past"
        : (verbAfter(tokens, last, to) ?? "future");
    const cue = cueOf(tokens, back);
    if (cue === "past" && SUMMONS.has(token.lower) && isGathering(tokens, first)) return null;
    if (cue === "past") {
      const told = turned(tokens, back, from);
      if (told !== null) return told;
      isPresent = true;
      break;
    }
    if (cue !== null) return cue;
    isPresent ||= token.lower === "is" || token.lower === "are";
  }
  if (tokens[last]?.lower === "'s" && tokens[first - 1]?.lower !== "for") return "past";
  // `Towns are preparing for a fair on Friday in honour of a king who died`: the king's verb is not the date's.
  const after = verbAfter(tokens, last, to, isPresent ? RELATIVES : NOTHING_MORE);
  // `gone by Monday` is still to come where no verb says that it has come.
  const before = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return after ?? (before >= from && tokens[before]?.lower === "by" ? "future" : null);
}
