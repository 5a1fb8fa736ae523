import type { Token } from "../../text/tokens.ts";
import type { Reading } from "../reading.ts";
import { NAMED_NOUNS, NAMING_WORDS } from "../words/clause-words.ts";
import { isConjunction, isDeterminer, isPreposition } from "./clause-bits.ts";
import type { Cue } from "./find-cues.ts";
import type { Clause } from "./noun-phrase.ts";
import type { MarkedStretch } from "./pair-marks.ts";

/** What marked words look like from inside. */
export interface QuotedShape {
  readonly words: number;
  /** Begins with a capital, a bracket or dots. */
  readonly startsSentence: boolean;
  /** Ends with a stop or comma inside the marks. */
  readonly endsStopped: boolean;
  /** Ends so that an attribution may follow: a comma, question or exclamation mark, a dash or dots. */
  readonly endsOpen: boolean;
  /** Every word but the small ones has a capital. */
  readonly isTitled: boolean;
}

const ENDERS: ReadonlySet<string> = new Set([".", "!", "?", "…", ",", ";", "—", "–"]);
const OPEN_ENDERS: ReadonlySet<string> = new Set([",", "?", "!", "—", "–", "…", "-"]);
const INNER_CLOSERS: ReadonlySet<string> = new Set(["'", "’", "”", '"', "»", ")", "]"]);
const MOST_READ = 24;
// How many tokens may stand between a cue and the mark that it leads to: `he said on Monday, "…"`.
const LEAD = 12;
const TITLED_LEAD = 4;

/** Reads the shape of what stands between two marks. */
export function shapeOf(reading: Reading, mark: MarkedStretch): QuotedShape {
  const { tokens } = reading;
  let words = 0;
  let capitals = 0;
  let lowers = 0;
  const end = mark.innerTo;
  for (let at = mark.innerFrom; at < end && words < MOST_READ; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "mark" || token.lower === "'s") continue;
    words += 1;
    if (token.kind === "number") continue;
    if (token.casing !== "lower") capitals += 1;
    else if (
      lowers === 0 &&
      !isPreposition(token) &&
      !isConjunction(token) &&
      !isDeterminer(token) &&
      token.lower !== "to"
    )
      lowers += 1;
  }
  const first = tokens[mark.innerFrom];
  let final = end - 1;
  while (final > mark.innerFrom && INNER_CLOSERS.has(tokens[final]?.text ?? "")) final -= 1;
  const last = tokens[final]?.text ?? "";
  const beyond = tokens[mark.close + 1];
  return {
    words,
    startsSentence:
      first !== undefined &&
      (first.casing === "capital" ||
        first.casing === "upper" ||
        first.casing === "mixed" ||
        first.text === "[" ||
        first.text === "…" ||
        first.kind === "number" ||
        first.text === "‘" ||
        first.text === "'"),
    endsStopped: ENDERS.has(last) || !mark.isClosed,
    endsOpen: OPEN_ENDERS.has(last) || (beyond?.text === "," && !mark.isDouble),
    isTitled: capitals > 0 && lowers === 0,
  };
}

// Verbs that give a thing another name: with an object between them and the marks, a title is what someone said of it.
const RENAMING: ReadonlySet<string> = new Set(
  "call dub label brand describe hail proclaim declare tout deride term".split(" "),
);

/**
 * True where marked words are speech: said in full, or a part of a clause that a cue governs. Names, titles and slogans
 * (`a film called "…"`, `the "Belt and Road" forum`) and single words held at arm's length are not. `rule` is the rule
 * that attributed the piece within its own stretch, or null; `follows` where a piece of speech stands in its block before.
 */
export function isQuotation(
  clause: Clause,
  mark: MarkedStretch,
  shape: QuotedShape,
  found: { readonly cue: Cue | null; readonly rule: string | null; readonly follows: boolean },
): boolean {
  const { tokens } = clause;
  const { cue, rule, follows } = found;
  const before = mark.open - 1 >= clause.from ? tokens[mark.open - 1] : undefined;
  const after = tokens[mark.close + 1];
  if (shape.words === 0) return false;
  if (rule === "quotes/continued" || rule === "quotes/transcript" || rule === "quotes/signature") return true;
  const isToldBefore = cue !== null && cue.at < mark.open;
  if (!isToldBefore && isWorkTitle(mark, shape, before, tokens[mark.open - 2])) return false;
  if (rule === "quotes/after" && (shape.endsOpen || shape.endsStopped || shape.words > 4)) return true;
  const isLed =
    cue !== null &&
    cue.at < mark.open &&
    mark.open - cue.at <= (shape.isTitled ? TITLED_LEAD : LEAD) &&
    (before?.text === "," || before?.text === ":" || cue.at === mark.open - 1);
  const isSaid = isLed && cue?.verb?.group === "saying";
  // `what is known as the "salt rule"`
  if (
    before?.lower === "the" &&
    tokens[mark.open - 2]?.lower === "as" &&
    tokens[mark.open - 3]?.lower === "known"
  )
    return false;
  if (
    before !== undefined &&
    NAMING_WORDS.has(before.lower) &&
    !isSaid &&
    (shape.isTitled || shape.words < 3 || before.lower === "so-called")
  )
    return cue !== null && before.lower === "called" && !shape.isTitled;
  if (shape.isTitled && shape.words > 1 && !(isLed && shape.endsStopped)) {
    if (follows && rule === null && shape.endsStopped) return true;
    return (
      cue !== null &&
      // An article alone is no object: `a cell dubbed the "Old Hotel"`.
      cue.at < mark.open - (isDeterminer(before) ? 2 : 1) &&
      cue.verb !== null &&
      RENAMING.has(cue.verb.lemma) &&
      !isNamed(after)
    );
  }
  if (cue !== null) {
    if (shape.words === 1) return isLed && shape.endsStopped;
    return shape.words > 2 || !(isNamed(after) || isAttributive(before, after));
  }
  if (!shape.startsSentence) return false;
  return follows ? shape.words > 4 || shape.endsStopped : shape.endsStopped && shape.words > 2;
}

// Words before a title: `in his book, "…"`, `on "…"`, `the network's "…"`.
const isLeadOfTitle = (token: Token | undefined): boolean =>
  token !== undefined && (isPreposition(token) || NAMING_WORDS.has(token.lower) || token.lower === "'s");

/**
 * True where a cue behind the marks has nothing to do with the title in them, which its sentence leads to:
 * `On “Morning Desk,” Ann Lee said …`, `In her book “Salt and Iron,” she argues …`.
 */
function isWorkTitle(
  mark: MarkedStretch,
  shape: QuotedShape,
  before: Token | undefined,
  earlier: Token | undefined,
): boolean {
  if (!shape.isTitled || shape.words < 2 || before === undefined || !mark.isClosed) return false;
  if (before.text === ",") return earlier !== undefined && NAMING_WORDS.has(earlier.lower);
  return isLeadOfTitle(before);
}

const isNamed = (after: Token | undefined): boolean => after !== undefined && NAMED_NOUNS.has(after.lower);

/** True where marked words stand as an adjective does: `the "quiet" street`. */
function isAttributive(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || !isDeterminer(before) || after.casing !== "lower")
    return false;
  return !isPreposition(after) && !isConjunction(after);
}
