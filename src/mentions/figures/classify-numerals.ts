import type { Span } from "../../text/span.ts";
import { type Token, wordClass } from "../../text/tokens.ts";
import type { DateMention, FigureMention, Numeral, NumeralClass } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { isHyphen } from "./figure-tokens.ts";
import { isEnumerator } from "./is-enumerator.ts";
import { isStreetNumber } from "./is-street-number.ts";
import { isBeforeChrist, isClockTime, isCodeMark, isQuotedAlone, isReference } from "./no-figure.ts";
import { isDigit, isPlainDigits } from "./read-digits.ts";
import { isTelephone } from "./telephone-number.ts";
import { isYearText } from "./year-number.ts";

const OTHER_DIGIT = /\p{Nd}/u;

function isAnyDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x660) return isDigit(unit);
  // General Punctuation to the CJK blocks hold no decimal digits, and most of what news prints above Latin.
  if (unit >= 0x2000 && unit <= 0xa000) return false;
  // Both halves of a pair are the digit: `𝟕`.
  const isSecondHalf = (unit & 0xfc00) === 0xdc00;
  const point = text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0;
  return (!isSecondHalf || point > 0xffff) && OTHER_DIGIT.test(String.fromCodePoint(point));
}

/** 1 for words and marks that hold a digit of any script. */
const hasDigit = wordClass(({ text }) => (OTHER_DIGIT.test(text) ? 1 : 0));

/** The spans, which are in document order, asked in document order: whether one of them holds the offset. */
function walk<T extends Span>(spans: readonly T[]): (offset: number) => T | null {
  let index = 0;
  return (offset) => {
    while (index < spans.length && (spans[index]?.end ?? 0) <= offset) index += 1;
    const span = spans[index];
    return span !== undefined && span.start <= offset ? span : null;
  };
}

type Verdict = readonly [NumeralClass, string | null];

function isScore(tokens: readonly Token[], index: number): boolean {
  const isPart = (mark: Token | undefined, other: Token | undefined): boolean =>
    mark !== undefined &&
    other !== undefined &&
    (isHyphen(mark.text) || mark.text === "–" || mark.text === ":") &&
    other.kind === "number";
  const before = tokens[index]?.glued === true && isPart(tokens[index - 1], tokens[index - 2]);
  return before || (tokens[index + 1]?.glued === true && isPart(tokens[index + 1], tokens[index + 2]));
}

function verdictOfWord(token: Token): Verdict {
  return token.casing === "lower" ? ["identifier", null] : ["name", null];
}

/** What digits that are no figure, date or name found are, by their own token and its neighbours. */
function verdictOfNumber(tokens: readonly Token[], index: number, isAtStart: boolean): Verdict {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return ["ignored", "no numeral"];
  if (!isPlainDigits(token.text.replace(/[.,]/g, "")))
    return ["ignored", "a digit of another script or a sign"];
  if (isQuotedAlone(tokens, index)) return ["name", null];
  if (isTelephone(tokens, index)) return ["identifier", null];
  if (isClockTime(tokens, index)) return ["ignored", "clock time"];
  if (isYearText(token.text) || isBeforeChrist(tokens, index)) return ["date", null];
  if (isAtStart && (after?.text === "." || after?.text === ")") && token.text.length < 3)
    return ["ignored", "list number"];
  if (before?.text === "(" && after?.text === ")" && token.text.length < 3) return ["ignored", "list number"];
  if (isEnumerator(tokens, index)) return ["ignored", "list number"];
  if (isReference(tokens, index) || isStreetNumber(tokens, index)) return ["identifier", null];
  if (isScore(tokens, index))
    return ["ignored", isYearText(tokens[index - 2]?.text ?? "") ? "end of a span of years" : "score"];
  if (
    before !== undefined &&
    token.glued &&
    (isCodeMark(before.text) || before.kind === "word" || isHyphen(before.text))
  )
    return before.casing === "lower" || before.casing === "none" ? ["identifier", null] : ["name", null];
  if (after?.glued && (isCodeMark(after.text) || after.kind === "word"))
    return after.casing === "upper" ? ["name", null] : ["identifier", null];
  if (token.text.includes(".") || token.text.length > 7) return ["identifier", null];
  if (before !== undefined && before.casing !== "lower" && before.kind === "word") return ["name", null];
  return ["ignored", "amount of nothing named"];
}

/**
 * Gives each run of digits of the document its one class, in document order: `1,234` holds two runs, which share a class.
 * Figures, dates and names found come first; the rest is told by shape and neighbours, and says why it is ignored.
 */
export function classifyNumerals(
  reading: Reading,
  found: {
    readonly dates: readonly DateMention[];
    readonly figures: readonly FigureMention[];
    readonly names: readonly Span[];
  },
): readonly Numeral[] {
  const { text, tokens } = reading;
  const numerals: Numeral[] = [];
  const figureAt = walk(found.figures);
  const dateAt = walk(found.dates);
  const nameAt = walk(found.names);
  const blockAt = walk(reading.blocks);
  tokens.forEach((token, index) => {
    if (token.kind !== "number" && hasDigit(token) === 0) return;
    // The runs of one token share its verdict, which is reached once: a token may hold very many.
    let own: Verdict | null = null;
    for (let start = token.start; start < token.end; start += 1) {
      if (!isAnyDigit(text, start)) continue;
      let end = start + 1;
      while (end < token.end && isAnyDigit(text, end)) end += 1;
      const figure = figureAt(start);
      let verdict: Verdict;
      if (figure !== null) verdict = [figure.quantity.figureKind === "ordinal" ? "ordinal" : "figure", null];
      else if (dateAt(start) !== null) verdict = ["date", null];
      else if (nameAt(start) !== null) verdict = ["name", null];
      else {
        own ??=
          token.kind === "word"
            ? verdictOfWord(token)
            : verdictOfNumber(tokens, index, blockAt(start)?.start === token.start);
        verdict = own;
      }
      numerals.push({ start, end, class: verdict[0], reason: verdict[1] });
      start = end - 1;
    }
  });
  return numerals;
}
