import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { DateMention, FigureMention } from "../mention.ts";
import type { FigureKind } from "../quantity.ts";
import type { Reading } from "../reading.ts";
import { boundOfFigure } from "./bound-of-figure.ts";
import { countedNoun } from "./counted-noun.ts";
import type { Finding } from "./figure-finding.ts";
import { composeFigureTokens, isHyphen } from "./figure-tokens.ts";
import { measureFigures } from "./measure-figures.ts";
import { MONTHS } from "./no-figure.ts";
import { type Amount, type AmountReader, composeAmountReader } from "./read-amount.ts";
import { canBeginVagueMoney, readVagueMoney } from "./read-vague-money.ts";

// Verbs of change: "rose from 5 to 7" tells two figures, not a range.
const CHANGE =
  /^(?:ris|rose|increas|gr[eo]w|f[ae]ll|drop|declin|decreas|cut|reduc|rais|chang|jump|climb|up$|down$|mov|expand|slip|shr[aiu]nk|improv|surg|soar|plung|went$|go$|goes$)/;

function isChange(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 8; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ".") return false;
    if (CHANGE.test(token.lower)) return true;
  }
  return false;
}

/** Joins two amounts into a range where the words between them make one; null otherwise. */
function readRange(
  tokens: readonly Token[],
  low: Amount,
  limit: number,
  reader: AmountReader,
): Finding | null {
  const before = tokens[low.first - 1]?.lower;
  let at = low.next;
  const isBetween = before === "between";
  const joint = tokens[at];
  if (joint === undefined || at >= limit || low.read.form === "ordinal") return null;
  const isDash = isHyphen(joint.text) || joint.text === "–" || joint.text === "—";
  const isWord =
    joint.lower === "to" ||
    (isBetween && joint.lower === "and") ||
    (joint.lower === "or" && low.unit === null && !low.read.isInDigits);
  if (isDash) {
    at += 1;
    if (tokens[at]?.lower === "to" || tokens[at]?.lower === "or") at += 1;
  } else if (isWord) at += 1;
  else return null;
  if (before === "from" && isChange(tokens, low.first - 1)) return null;
  const high = reader.readAfter(at, { floor: low.next, limit, isPair: false });
  if (high === null || high.read.form === "ordinal") return null;
  if (high.first !== at && isDash === false && high.first > at) return null;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  // `ages 5 to 12`: a unit the low number takes from the words before it is the high one's too.
  const isPrinted = low.next > low.afterNumber || low.kind === "currency";
  if (low.unit !== null && high.unit === null && !isDash && isPrinted) return null;
  let least = low.value;
  // "5 to 6 million": the scale printed once is both numbers'.
  if (
    low.read.scale === 1 &&
    high.read.scale > 1 &&
    low.value < high.value / high.read.scale + 1e-9 &&
    low.unit !== "%"
  )
    least *= high.read.scale;
  const isColder = least > high.value && high.value < 0 && least < 0;
  if (least >= high.value && !isColder) return null;
  const unit = high.unit ?? low.unit;
  return {
    value: isColder ? [high.value, least] : [least, high.value],
    unit,
    kind: high.unit === null ? low.kind : high.kind,
    first: low.first,
    afterNumber: high.afterNumber,
    next: high.next,
    afterNoun: high.next,
    rule: "figures/range",
  };
}

const POLL_LEADS = new Set("about nearly almost some than roughly around only just over".split(" "));

/** `Three in 10 women`, `nearly seven in ten`: a share where it opens a sentence or behind a bound; not `killed three in 10 attacks`. */
function isPoll(tokens: readonly Token[], upper: Amount): boolean {
  const before = tokens[upper.first - 1];
  const isOpening = tokens[upper.first]?.casing === "capital";
  return upper.value < 10 && (isOpening || (before !== undefined && POLL_LEADS.has(before.lower)));
}

/** `one in three`, `two out of five`, `1 over 20`. */
function readPart(
  tokens: readonly Token[],
  upper: Amount,
  limit: number,
  reader: AmountReader,
): Finding | null {
  if (upper.unit !== null || upper.read.form !== "cardinal" || upper.read.scale > 1) return null;
  const joint = tokens[upper.next]?.lower;
  const isOutOf = joint === "out" && tokens[upper.next + 1]?.lower === "of";
  if (!isOutOf && joint !== "in" && joint !== "over") return null;
  if (joint === "in" && Math.abs(upper.value) !== 1 && !isPoll(tokens, upper)) return null;
  const behind = upper.next + (isOutOf ? 2 : 1);
  const at = tokens[behind]?.lower === "every" ? behind + 1 : behind;
  const lower = reader.readAfter(at, { floor: upper.next, limit, isPair: false });
  if (lower === null || lower.first !== at || lower.unit !== null || lower.read.form !== "cardinal")
    return null;
  if (joint === "in" && Math.abs(upper.value) !== 1 && lower.value !== 10) return null;
  if (lower.value <= upper.value && joint !== "over") return null;
  if (joint === "over" && (Math.abs(upper.value) !== 1 || tokens[lower.next]?.kind === "word")) return null;
  if (joint === "in" && (lower.value > 1e6 || (lower.value >= 1900 && lower.value < 2100))) return null;
  return {
    value: upper.value / lower.value,
    unit: null,
    kind: "fraction",
    first: upper.first,
    afterNumber: lower.afterNumber,
    next: lower.next,
    afterNoun: lower.next,
    rule: "figures/share",
  };
}

const RATIO_WORDS = new Set(
  "more as higher larger bigger greater faster that what the less longer lower smaller its their stronger".split(
    " ",
  ),
);

function findingOf(
  amount: Amount,
  unit: string | null,
  kind: FigureKind,
  rule: string,
  afterNoun: number,
): Finding {
  const { value, first, afterNumber, next } = amount;
  return { value, unit, kind, first, afterNumber, next, afterNoun, rule };
}

const ASIDES = new Set([",", "—", "–", "―"]);

/** `Ann Bell, 42, …`: digits between commas behind a name are years of age. */
function isAgeAside(tokens: readonly Token[], { first, next, value, unit, read }: Amount): boolean {
  if (
    unit !== null ||
    !read.isInDigits ||
    read.form !== "cardinal" ||
    next !== first + 1 ||
    value < 1 ||
    value > 110
  )
    return false;
  const [name, comma, after] = [tokens[first - 2], tokens[first - 1], tokens[next]];
  const isName = name?.casing === "capital" && tokens[first - 3]?.casing === "capital";
  return (
    isName && comma?.text === "," && after !== undefined && ASIDES.has(after.text) && !MONTHS.has(name.lower)
  );
}

function single(tokens: readonly Token[], amount: Amount, limit: number, text: string): Finding {
  const { value, read, next } = amount;
  if (isAgeAside(tokens, amount)) return findingOf(amount, "years", "duration", "figures/age", next);
  if (amount.unit !== null) return findingOf(amount, amount.unit, amount.kind, RULES[amount.kind], next);
  if (read.form === "multiple") return findingOf(amount, null, "ratio", RULES.ratio, next);
  const noun = countedNoun(tokens, next, { limit, text, isOne: value === 1 || read.form === "ordinal" });
  const unit = noun?.words ?? null;
  const afterNoun = noun?.next ?? next;
  if (read.form === "ordinal") return findingOf(amount, unit, "ordinal", RULES.ordinal, afterNoun);
  if (read.form === "fraction") return findingOf(amount, unit, "fraction", RULES.fraction, afterNoun);
  if (unit === "times" && RATIO_WORDS.has(tokens[afterNoun]?.lower ?? ""))
    return findingOf(amount, "times", "ratio", RULES.ratio, next);
  return findingOf(amount, unit, "count", RULES.count, afterNoun);
}

const RULES: Readonly<Record<FigureKind, string>> = {
  count: "figures/count",
  currency: "figures/currency",
  percent: "figures/percent",
  ordinal: "figures/ordinal",
  measure: "figures/measure",
  ratio: "figures/multiple",
  fraction: "figures/fraction",
  duration: "figures/duration",
};

/** `1.` or `2)` at the beginning of a block that goes on. */
function isListNumber(tokens: readonly Token[], index: number, limit: number): boolean {
  const mark = tokens[index + 1];
  if ((tokens[index]?.text.length ?? 0) > 2 || mark === undefined || !mark.glued || index + 2 >= limit)
    return false;
  return (mark.text === "." || mark.text === ")") && tokens[index]?.kind === "number";
}

/** Gives the numbers of a list the unit that is printed once at its end: `52 and 112 pairs`, `45 or 50 mg`. */
function shareUnits(tokens: readonly Token[], found: Finding[]): void {
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const figure = found[index];
    const following = found[index + 1];
    if (figure === undefined || following === undefined || figure.unit !== null || following.unit === null)
      continue;
    if (figure.kind !== "count" || following.kind === "ordinal" || following.kind === "fraction") continue;
    const between = tokens.slice(figure.next, following.first);
    const isList =
      between.length > 0 &&
      between.length <= 2 &&
      between.every(({ lower }) => lower === "and" || lower === "or" || lower === ",");
    const isCurrency = following.kind === "currency" && tokens[following.first]?.kind !== "number";
    if (isList && !isCurrency) found[index] = { ...figure, unit: following.unit, kind: following.kind };
  }
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
  const tokens = composeFigureTokens(reading.tokens);
  const reader = composeAmountReader(reading, tokens, dates, names);
  const found: Finding[] = [];
  let block = 0;
  let limit = 0;
  let opening = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "mark" || !reader.canBegin(tokens, index)) continue;
    while (index >= limit && block < reading.blocks.length) {
      opening = limit;
      const end = reading.blocks[block]?.end ?? reading.text.length;
      while (limit < tokens.length && (tokens[limit]?.start ?? 0) < end) limit += 1;
      block += 1;
    }
    const isLineStart = index === opening || reading.text.charAt(token.start - 1) === "\n";
    if (isLineStart && isListNumber(tokens, index, limit)) continue;
    const vague = canBeginVagueMoney(token) ? readVagueMoney(tokens, index, limit, reader.choose) : null;
    if (vague !== null) {
      found.push(vague);
      index = vague.next - 1;
      continue;
    }
    const floor = found[found.length - 1]?.next ?? 0;
    const amount = reader.read(index, {
      floor,
      limit: Math.max(limit, index + 1),
      isPair: tokens[index - 1]?.lower === "between",
    });
    if (amount === null) continue;
    const figure =
      readRange(tokens, amount, limit, reader) ??
      readPart(tokens, amount, limit, reader) ??
      single(tokens, amount, limit, reading.text);
    const isBare = figure.unit === null && figure.kind === "count";
    if (figure.rule === "figures/range" && figure.unit === null) {
      const noun = countedNoun(tokens, figure.next, { limit, text: reading.text, isOne: false });
      if (noun === null && isHyphen(tokens[amount.next]?.text ?? "")) {
        // `3-1`, `30-15`: a score, a page range or a code.
        index = figure.next - 1;
        continue;
      }
      found.push({ ...figure, unit: noun?.words ?? null, afterNoun: noun?.next ?? figure.next });
    } else if (!(isBare && reader.isNoFigure(amount))) found.push(figure);
    index = Math.max(index, figure.next - 1);
  }
  shareUnits(tokens, found);
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
      basis: figure.rule === "figures/age" ? "inferred" : "stated",
    };
  });
}
