import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Basis } from "../date-value.ts";
import type { DateMention, FigureMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { LOCAL_DOLLARS } from "../words/currencies.ts";
import { boundOfFigure } from "./bound-of-figure.ts";
import { convertSubunits } from "./convert-subunits.ts";
import { countedNoun } from "./counted-noun.ts";
import type { Finding } from "./figure-finding.ts";
import { composeFigureTokens, isHyphen } from "./figure-tokens.ts";
import { measureFigures } from "./measure-figures.ts";
import { composeAmountReader } from "./read-amount.ts";
import { isPairLead, readRange } from "./read-range.ts";
import { readShare } from "./read-share.ts";
import { canBeginVagueMoney, readVagueMoney } from "./read-vague-money.ts";
import { singleFigure } from "./single-figure.ts";

/** `1.` or `2)` at the beginning of a block that goes on. */
function isListNumber(tokens: readonly Token[], index: number, limit: number): boolean {
  const mark = tokens[index + 1];
  if ((tokens[index]?.text.length ?? 0) > 2 || mark === undefined || !mark.glued || index + 2 >= limit)
    return false;
  return (mark.text === "." || mark.text === ")") && tokens[index]?.kind === "number";
}

/** True where nothing but "and", "or" or a comma stands between two figures. */
function isListed(tokens: readonly Token[], figure: Finding, following: Finding): boolean {
  const words = following.first - figure.next;
  if (words < 1 || words > 2) return false;
  for (let at = figure.next; at < following.first; at += 1)
    if (!LIST_JOINTS.has(tokens[at]?.lower ?? "")) return false;
  return true;
}

const SIDES = new Set(["by", "x", "×"]);
// `won by 312 votes to 287`
const OPPOSED = new Set(["votes", "seats"]);
const LIST_JOINTS = new Set(["and", "or", ","]);
// `(hazard ratio 0.75, 95% CI 0.6 to 0.9)`: how sure it is, and no further value.
const CONFIDENCE = new Set(["ci", "confidence", "credible"]);

/** Gives the numbers of a list the unit that is printed once: at its end (`52 and 112 pairs`) or before it (`aged 4 and 6`). */
function shareUnits(tokens: readonly Token[], found: Finding[]): void {
  for (let index = 1; index < found.length; index += 1) {
    const [aged, figure] = [found[index - 1], found[index]];
    if (aged === undefined || figure?.kind !== "count" || figure.unit !== null) continue;
    const isAge = aged.unit === "years" && aged.next === aged.afterNumber && aged.rule !== "figures/age";
    if (isAge && isListed(tokens, aged, figure))
      found[index] = { ...figure, unit: aged.unit, kind: aged.kind, rule: aged.rule };
    const isOpposed = aged.unit !== null && OPPOSED.has(aged.unit) && aged.afterNoun + 1 === figure.first;
    if (isOpposed && tokens[aged.afterNoun]?.lower === "to") found[index] = { ...figure, unit: aged.unit };
  }
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const figure = found[index];
    const following = found[index + 1];
    if (figure === undefined || following === undefined || figure.unit !== null || following.unit === null)
      continue;
    if (figure.kind !== "count" || following.kind === "ordinal" || following.kind === "fraction") continue;
    // `8 by 10 feet`, `75 x 85 cm`
    const isSide =
      following.kind === "measure" &&
      following.first === figure.next + 1 &&
      SIDES.has(tokens[figure.next]?.lower ?? "");
    if (isSide) {
      found[index] = { ...figure, unit: following.unit, kind: following.kind, rule: following.rule };
      continue;
    }
    // `cut from 20 to 12 years`
    const isFrom =
      following.first === figure.next + 1 &&
      tokens[figure.next]?.lower === "to" &&
      tokens[figure.first - 1]?.lower === "from";
    const isCurrency = following.kind === "currency" && tokens[following.first]?.kind !== "number";
    if (CONFIDENCE.has(tokens[following.next]?.lower ?? "")) continue;
    if (!isCurrency && (isFrom || isListed(tokens, figure, following)))
      found[index] = { ...figure, unit: following.unit, kind: following.kind };
  }
}

/** Index of the first token from `from` that begins at `offset` or behind it; a binary search. */
function firstFrom(tokens: readonly Token[], offset: number, from: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the bare sign or noun is read as the dollar of the country the article names. */
function isCountryDollar(tokens: readonly Token[], { unit, first, next }: Finding): boolean {
  if (unit === null || !LOCAL_DOLLARS.includes(unit)) return false;
  const last = tokens[next - 1];
  if (last?.lower.startsWith("dollar")) return tokens[next - 2]?.casing !== "capital";
  return tokens[first]?.text === "$" || (last?.text === "$" && tokens[next - 2]?.kind === "number");
}

/** A guessed age and a dollar taken for a country's are inferred, small change told in its currency is computed. */
function basisOf(tokens: readonly Token[], figure: Finding): Basis {
  if (figure.rule === "figures/age" || isCountryDollar(tokens, figure)) return "inferred";
  return figure.rule === "figures/subunit" ? "computed" : "stated";
}

/**
 * Finds the figures an article prints, in document order, none overlapping. The span holds the number with its sign,
 * currency and unit of measure; a counted noun is in `unit` but not in the span. Numbers inside a date or a name,
 * years, scores, clock times, list numbers and codes are no figures.
 *
 * @example
 * findFigures(reading of "More than 1.3 million people voted.", [], [])
 * //=> [{ start: 10, end: 21, quantity: { value: 1300000, unit: "people", bound: "more-than", figureKind: "count" }, … }]
 */
export function findFigures(
  reading: Reading,
  dates: readonly DateMention[],
  names: readonly Span[],
): readonly FigureMention[] {
  const { tokens, starts } = composeFigureTokens(reading.tokens);
  const reader = composeAmountReader(reading, tokens, dates, names);
  const found: Finding[] = [];
  let block = 0;
  let limit = 0;
  let opening = 0;
  let next = 0;
  for (const index of starts) {
    const token = tokens[index];
    if (token === undefined || index < next) continue;
    while (index >= limit && block < reading.blocks.length) {
      opening = limit;
      limit = firstFrom(tokens, reading.blocks[block]?.end ?? reading.text.length, limit);
      block += 1;
    }
    const isLineStart = index === opening || reading.text.charAt(token.start - 1) === "\n";
    if (isLineStart && isListNumber(tokens, index, limit)) continue;
    const vague = canBeginVagueMoney(token) ? readVagueMoney(tokens, index, limit, reader.choose) : null;
    if (vague !== null) {
      found.push(vague);
      next = vague.next;
      continue;
    }
    const floor = found[found.length - 1]?.next ?? 0;
    const amount = reader.read(index, {
      floor,
      limit: Math.max(limit, index + 1),
      isPair: isPairLead(tokens, index),
    });
    if (amount === null) continue;
    const at = { limit, text: reading.text, choose: reader.choose };
    const figure =
      readRange(tokens, amount, at, reader) ??
      readShare(tokens, amount, limit, reader) ??
      singleFigure(tokens, amount, at);
    const isBare = figure.unit === null && figure.kind === "count";
    if (figure.rule === "figures/range" && figure.unit === null) {
      const noun = countedNoun(tokens, figure.next, { ...at, isOne: false });
      if (noun === null && isHyphen(tokens[amount.next]?.text ?? "")) {
        // `3-1`, `30-15`: a score, a page range or a code.
        next = figure.next;
        continue;
      }
      found.push({ ...figure, unit: noun?.words ?? null, afterNoun: noun?.next ?? figure.next });
    } else if (!(isBare && reader.isNoFigure(amount))) found.push(figure);
    next = figure.next;
  }
  shareUnits(tokens, found);
  convertSubunits(found, reader.choose);
  const measured = measureFigures(reading, tokens, found, dates);
  return found.map((figure, index) => {
    const start = tokens[figure.first]?.start ?? 0;
    const end = tokens[figure.next - 1]?.end ?? start;
    const isRange = Array.isArray(figure.value);
    const bound = boundOfFigure(tokens, figure);
    return {
      kind: "figure",
      rule: figure.rule,
      start,
      end,
      quantity: {
        value: figure.value,
        unit: figure.unit ?? measured[index]?.counts ?? null,
        bound: isRange ? "between" : figure.value === null ? "about" : bound === "between" ? "exact" : bound,
        figureKind: figure.kind,
      },
      measures: measured[index]?.measures ?? null,
      scope: measured[index]?.scope ?? null,
      asOf: measured[index]?.asOf ?? null,
      basis: basisOf(tokens, figure),
    };
  });
}
