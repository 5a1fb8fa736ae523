import { type Token, wordClass } from "../../text/tokens.ts";
import { DATE_WORDS, type DateSense } from "../words/date-words.ts";
import { holdsDate, SUFFIXES } from "./date-lexemes.ts";
import { isApostrophe } from "./date-line.ts";
import { HOLIDAY_OPENERS } from "./holiday-words.ts";

/** Every word that may speak of a date, for one look-up a word; null for one that does wherever it stands. */
const SPEAKING: ReadonlyMap<string, DateSense | null> = new Map([
  ...DATE_WORDS,
  ...[...HOLIDAY_OPENERS].map((word): [string, null] => [word, null]),
]);

const SURELY = 1;
/** By its neighbours: `speaks` tells. */
const PERHAPS = 2;
/** Where it is written against what stands before it: the `th` of `5th`. */
const GLUED = 3;

/** What a word is to the question whether a date stands there; 0 for most. */
const speakingClass = wordClass((word) => {
  const sense = SPEAKING.get(word.lower);
  if (sense !== undefined) return sense === null ? SURELY : PERHAPS;
  if (word.lower === "s" || SUFFIXES.has(word.lower)) return GLUED;
  return holdsDate(word) ? SURELY : 0;
});

const isShift = (token: Token | undefined): boolean =>
  token !== undefined && (DATE_WORDS.get(token.lower)?.sense === "shift" || token.lower === "that");

const isNumber = (token: Token | undefined): boolean => token?.kind === "number";

/** True where a plural unit may be counted: `three years`, `past six months`, `two more weeks`. */
function isCounted(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return before.kind !== "word" || before.lower === "more" || DATE_WORDS.has(before.lower);
}

function speaks(tokens: readonly Token[], at: number, sense: DateSense): boolean {
  const token = tokens[at];
  switch (sense.sense) {
    case "number":
    case "shift":
    case "portion":
      return false;
    case "month":
    case "weekday":
      // `may`, `march`, `sun` and `sat` in small letters are dates only beside a number.
      return (
        !sense.isDoubtful || token?.casing !== "lower" || isNumber(tokens[at - 1]) || isNumber(tokens[at + 1])
      );
    case "unit":
      return !sense.isPlural || isCounted(tokens[at - 1]);
    case "season":
      // A year after a season speaks for itself.
      return isShift(tokens[at - 1]) || tokens[at - 1]?.lower === "the";
    case "day-part":
      return isShift(tokens[at - 1]);
    default:
      return true;
  }
}

/**
 * True where one of the tokens `from`..`to` is reason to read them for dates: one look at each word and its neighbours,
 * so that most sentences cost no more. It may be true of a sentence without a date, never false of one that has one.
 */
export function speaksOfDate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === "word") {
      const found = speakingClass(token);
      if (found === SURELY || (found === GLUED && token.glued)) return true;
      const sense = found === PERHAPS ? SPEAKING.get(token.lower) : null;
      if (sense !== null && sense !== undefined && speaks(tokens, at, sense)) return true;
    } else if (token.kind === "number") {
      const { length } = token.text;
      if (length === 4 || length >= 8) return true;
      const before = tokens[at - 1];
      if (length === 2 && token.glued && before !== undefined && isApostrophe(before.text)) return true;
    } else if (token.text === "/" && isNumber(tokens[at - 1]) && isNumber(tokens[at + 1])) return true;
  }
  return false;
}
