import type { Token } from "../../text/tokens.ts";
import { countedNoun } from "./counted-noun.ts";
import type { Finding } from "./figure-finding.ts";
import { isHyphen } from "./figure-tokens.ts";
import type { Amount, AmountReader } from "./read-amount.ts";
import { scaleValue } from "./scale-value.ts";

// Verbs of change: "rose from 5 to 7" tells two figures, not a range.
const CHANGE =
  /^(?:ris|rose|increas|gr[eo]w|f[ae]ll|drop|declin|decreas|cut|reduc|rais|chang|jump|climb|up$|down$|mov|expand|slip|shr[aiu]nk|improv|surg|soar|plung|enhanc|lift|boost|lower|slash|trim|doubl|tripl|hik|widen|narrow|advanc|strengthen|weaken|went$|go$|goes$)/;

function isChange(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 8; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ".") return false;
    if (CHANGE.test(token.lower)) return true;
  }
  return false;
}

const CHANGED =
  /^(?:rose|fell|grew|sank|slid|shrank|lost|shed|(?:gain|add|jump|climb|drop|increas|declin|decreas|tumbl|slump|edg|surg|soar|plung|plummet|expand|improv|slash|reduc|trim|rais|lift|lower|boost|hik|narrow|widen|par|shav|strengthen|weaken)\w*ed|cut|up|down)$/;
const CHANGES = /^(?:rise|increase|fall|drop|decline|gain|jump|cut|reduction|decrease|hike|climb|slump)$/;
const BETWEEN_VERB_AND_AMOUNT = new Set(
  "by a an another further additional about some nearly almost over".split(" "),
);

/** `rose $5 million to $20 million`: how much by, and to what; `will rise $5 to $10` tells a range. */
function isAmountOfChange(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && BETWEEN_VERB_AND_AMOUNT.has(tokens[at]?.lower ?? "")) at -= 1;
  const word = tokens[at]?.lower ?? "";
  // `a rise of £5m to £20m`
  return CHANGED.test(word) || (word === "of" && CHANGES.test(tokens[at - 1]?.lower ?? ""));
}

/** True for `$5 million to 7 million` and `$10 to 20`: the currency before the low number is the high one's too. */
function isSharedSign(
  tokens: readonly Token[],
  low: Amount,
  high: Amount,
  at: { readonly limit: number; readonly text: string },
): boolean {
  if (low.kind !== "currency" || low.next > low.afterNumber || tokens[low.next]?.lower !== "to") return false;
  if (high.read.scale > 1) return low.read.scale === 1 || low.read.scale === high.read.scale;
  return low.read.scale === 1 && countedNoun(tokens, high.next, { ...at, isOne: false }) === null;
}

/** True behind "between" and `between the ages of`: the "and" that follows joins two amounts. */
export function isPairLead(tokens: readonly Token[], first: number): boolean {
  const lead = tokens[first - 1]?.lower;
  return lead === "between" || (lead === "of" && tokens[first - 2]?.lower === "ages");
}

/** Joins two amounts into a range where the words between them make one; null otherwise. */
export function readRange(
  tokens: readonly Token[],
  low: Amount,
  { limit, text }: { readonly limit: number; readonly text: string },
  reader: AmountReader,
): Finding | null {
  const before = tokens[low.first - 1]?.lower;
  let at = low.next;
  const isBetween = isPairLead(tokens, low.first);
  const joint = tokens[at];
  if (joint === undefined || at >= limit || low.read.form === "ordinal" || low.read.form === "multiple")
    return null;
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
  if (high === null || high.read.form === "ordinal" || high.read.form === "multiple") return null;
  if (high.first !== at && isDash === false && high.first > at) return null;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  // `fell by a third to 2.6 million tonnes`
  if (
    low.kind === "fraction" &&
    joint.lower === "to" &&
    high.kind !== "fraction" &&
    high.read.scale > low.read.scale
  )
    return null;
  // `ages 5 to 12`: a unit the low number takes from the words before it is the high one's too.
  const isPrinted = low.next > low.afterNumber || low.kind === "currency";
  if (
    low.unit !== null &&
    high.unit === null &&
    !isDash &&
    isPrinted &&
    !isSharedSign(tokens, low, high, { limit, text })
  )
    return null;
  const isBoth = isPrinted && high.unit !== null && low.kind !== "percent" && joint.lower === "to";
  if (isBoth && isAmountOfChange(tokens, low.first)) return null;
  let least = low.value;
  // "5 to 6 million": the scale printed once is both numbers'.
  if (
    low.read.scale === 1 &&
    high.read.scale > 1 &&
    low.value < high.value / high.read.scale + 1e-9 &&
    low.unit !== "%"
  )
    least = scaleValue(least, high.read.scale);
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
