import type { Token } from "../../text/tokens.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { OUTCOMES } from "../words/measure-words.ts";
import { type Surroundings, surroundingsOf } from "./clause-of-figure.ts";
import { dateOfFigure, isInDate } from "./date-of-figure.ts";
import type { Finding } from "./figure-finding.ts";
import { beforeBounds, measureOf } from "./measure-of-figure.ts";
import type { Measured } from "./measured.ts";
import { type Measure, type Said, wordsOf } from "./measured-noun.ts";
import { pairRespectively } from "./pair-respectively.ts";
import { scopeOfFigure } from "./scope-of-figure.ts";

/**
 * Says what each figure measures, of whom and as of when, from the words of its own sentence. Where a clause leaves its
 * subject out ("…, up 12 percent") it is that of the figure before in the sentence; a scope is taken over within a block
 * for the same measure. Nothing is taken from other blocks.
 */
export function measureFigures(
  reading: Reading,
  tokens: readonly Token[],
  figures: readonly Finding[],
  dates: readonly DateMention[],
): readonly Measured[] {
  const measured: Measured[] = [];
  let previous: { sentence: number; block: number; measured: Measured; next: number } | null = null;
  const { text } = reading;
  for (const figure of figures) {
    const around = surroundingsOf(reading, tokens, figure);
    const block = reading.sentences[around.sentence]?.block ?? -1;
    const isSameSentence: boolean =
      previous !== null && previous.sentence === around.sentence && around.sentence >= 0;
    const before: Measured | null = isSameSentence ? (previous?.measured ?? null) : null;
    const said: Said = { text, tokens, dates, behind: previous?.next ?? 0 };
    const own = measureOf(said, figure, around);
    const isGoingOn = own === null && previous !== null && isEndOfChange(said, previous.next, figure.first);
    const found = isGoingOn && before !== null ? "elliptic" : own;
    const isOrdinal = figure.kind === "ordinal";
    const isElliptic = found === "elliptic";
    const measures: string | null =
      found === "elliptic" ? (before?.measures ?? null) : wordsFound(found, before);
    const named = found !== null && found !== "elliptic" ? found.scope : null;
    const isTaken = isElliptic && before !== null;
    const run =
      named ??
      (isTaken
        ? null
        : figure.kind === "duration" && tokens[figure.first - 1]?.text !== ","
          ? // An age is of whom it stands beside, and a stretch of time of nobody.
            null
          : scopeOfFigure(tokens, around, { first: figure.first, after: figure.afterNoun, isOrdinal }));
    const isAnew = isOrdinal || tokens[figure.first - 1]?.lower === "the";
    let scope: string | null =
      run === null ? (isAnew ? null : (before?.scope ?? null)) : wordsOf(text, tokens, run.from, run.to);
    if (
      scope === null &&
      previous !== null &&
      previous.block === block &&
      previous.measured.measures === measures
    )
      scope = previous.measured.scope;
    // "Sales rose": a capital that only begins the sentence is what is measured, and nobody's name.
    if (scope !== null && scope === measures && figure.kind !== "measure") scope = before?.scope ?? null;
    const isCurrencyUnit = measures !== null && figure.kind === "currency" && measures === figure.unit;
    // "It also supported 27 events": a sentence that adds to the one before holds for the same time.
    const isAdded =
      figure.kind === "count" &&
      previous !== null &&
      previous.block === block &&
      previous.sentence === around.sentence - 1 &&
      hasAlso(tokens, around);
    const carried = isAdded || isSameSentence ? (previous?.measured.asOf ?? null) : null;
    const asOf = dateOfFigure(tokens, figure, around, dates);
    const result: Measured = {
      measures: isCurrencyUnit ? null : measures,
      scope,
      counts: figure.unit === null && figure.kind === "count" ? countsOf(found, measures) : null,
      asOf: asOf === undefined ? carried : asOf,
    };
    measured.push(result);
    previous = { sentence: around.sentence, block, measured: result, next: figure.next };
  }
  pairRespectively(tokens, figures, measured);
  return measured;
}

/** The words of what was found; `30 injured` are of those whom the figure before counts. */
function wordsFound(found: Measure | null, before: Measured | null): string | null {
  if (found?.isOutcome !== true || before?.measures == null) return found?.words ?? null;
  const last = before.measures.lastIndexOf(" ");
  const isOutcome = last > 0 && OUTCOMES.has(before.measures.slice(last + 1));
  return isOutcome ? `${before.measures.slice(0, last)} ${found.words}` : found.words;
}

/**
 * True where a figure goes on about the one before: nothing but joints and a bound stand between them, as in `grew by 6
 * percent to more than $3 billion`, `rose $1.20, or 1.5%`, `was 62%, down from 70%`.
 */
function isEndOfChange({ tokens, dates }: Said, next: number, first: number): boolean {
  let at = next;
  while (at < first && at - next < 8) {
    const token = tokens[at];
    if (token === undefined) break;
    const isDate = isInDate(dates, token.lower === "in" ? (tokens[at + 1]?.start ?? -1) : token.start);
    if (!isDate && !CHANGE_JOINTS.has(token.lower)) break;
    at += 1;
  }
  return at > next && tokens[at - 1]?.text !== "," && beforeBounds(tokens, first, at) === at;
}

const CHANGE_JOINTS = new Set([",", "to", "from", "or", "up", "down", "("]);

function hasAlso(tokens: readonly Token[], { from, to }: Surroundings): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === "also") return true;
  return false;
}

function countsOf(found: Measure | "elliptic" | null, measures: string | null): string | null {
  if (found !== null && found !== "elliptic" && found.isCounted) return found.words;
  const match = measures === null ? null : /^(?:total )?number of (.+)$/.exec(measures);
  return match?.[1]?.split(/ (?:of|in|from|at|on|between|to|with|for) /)[0] ?? null;
}
