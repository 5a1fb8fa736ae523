import type { Token } from "../../text/tokens.ts";
import type { FigureKind } from "../quantity.ts";
import { NUMBER_STARTS, SCALES } from "../words/number-words.ts";
import type { ChooseCurrency } from "./choose-currency.ts";
import { countedNoun } from "./counted-noun.ts";
import { currencyOfRate } from "./currency-of-rate.ts";
import type { Finding } from "./figure-finding.ts";
import { isAge } from "./is-age.ts";
import type { Amount } from "./read-amount.ts";

const RATIO_WORDS = new Set(
  "more over as higher larger bigger greater faster that what the less longer lower smaller its their stronger".split(
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

const PERCENT_WORDS = new Set(["percent", "percents", "percentage", "percentages"]);

/** `a turnout percentage of 61`: the unit stands before a number from one up; not `what percent of 10`, `5 percent of 10`. */
function isPercentLead(tokens: readonly Token[], { first, value, read }: Amount): boolean {
  if (read.form !== "cardinal" || Math.abs(value) < 1 || tokens[first - 1]?.lower !== "of") return false;
  const isTwoWords = tokens[first - 2]?.lower === "cent" && tokens[first - 3]?.lower === "per";
  if (!isTwoWords && !PERCENT_WORDS.has(tokens[first - 2]?.lower ?? "")) return false;
  const before = tokens[isTwoWords ? first - 4 : first - 3];
  if (before === undefined || before.lower === "a") return true;
  return (
    before.kind !== "number" &&
    before.lower !== "what" &&
    !SCALES.has(before.lower ?? "") &&
    !NUMBER_STARTS.has(before.lower ?? "")
  );
}

// What an ordinal puts in order and nobody counts: `for the second time`, `the third phase`.
const UNCOUNTED = new Set("time times phase stage step round part half instance instalment leg".split(" "));

/** The figure of one amount: what it counts is read where it has no unit. */
export function singleFigure(
  tokens: readonly Token[],
  amount: Amount,
  { limit, text, choose }: { readonly limit: number; readonly text: string; readonly choose: ChooseCurrency },
): Finding {
  const { value, read, next } = amount;
  if (amount.unit !== null) return findingOf(amount, amount.unit, amount.kind, RULES[amount.kind], next);
  if (read.form === "multiple") return findingOf(amount, null, "ratio", RULES.ratio, next);
  const noun = countedNoun(tokens, next, { limit, text, isOne: value === 1 || read.form === "ordinal" });
  const unit = noun?.words ?? null;
  const afterNoun = noun?.next ?? next;
  if (read.form === "ordinal") {
    const ordered = UNCOUNTED.has(unit?.slice(unit.lastIndexOf(" ") + 1) ?? "") ? null : unit;
    return findingOf(amount, ordered, "ordinal", RULES.ordinal, afterNoun);
  }
  // `a quarter funded`: the participle says what is done to the share and is no noun.
  if (read.form === "fraction" && tokens[next]?.lower.endsWith("ed"))
    return findingOf(amount, null, "fraction", RULES.fraction, next);
  if (read.form === "fraction") return findingOf(amount, unit, "fraction", RULES.fraction, afterNoun);
  const rate =
    noun === null && read.form === "cardinal" ? currencyOfRate(tokens, amount.first, next, choose) : null;
  if (rate !== null) return findingOf(amount, rate, "currency", "figures/rate-of-exchange", next);
  if (noun === null && isAge(tokens, amount))
    return findingOf(amount, "years", "duration", "figures/age", next);
  if (value === 0 && tokens[amount.first - 1]?.lower === "absolute")
    return findingOf(amount, "K", "measure", RULES.measure, next);
  if (noun === null && isPercentLead(tokens, amount))
    return findingOf(amount, "%", "percent", RULES.percent, next);
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
