import type { Token } from "../../text/tokens.ts";
import type { Finding } from "./figure-finding.ts";
import type { Amount, AmountReader } from "./read-amount.ts";

const POLL_LEADS = new Set("about nearly almost some than roughly around only just over".split(" "));

/** `Three in 10 women`, `nearly seven in ten`: a share where it opens a clause or behind a bound; not `killed three in 10 attacks`. */
function isPoll(tokens: readonly Token[], upper: Amount): boolean {
  const before = tokens[upper.first - 1];
  const isOpening =
    tokens[upper.first]?.casing === "capital" || before === undefined || before.kind === "mark";
  return upper.value < 10 && (isOpening || (before !== undefined && POLL_LEADS.has(before.lower)));
}

/** What polls count in: `two in five`, `seven in ten`, `three in 20`. */
const isPollOf = (value: number): boolean =>
  (value >= 3 && value <= 10) || value === 20 || value === 100 || value === 1000;

/** Joins two amounts into a share where the words between them make one (`one in three`, `two out of five`, `1 over 20`); null otherwise. */
export function readShare(
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
  if (joint === "in" && Math.abs(upper.value) !== 1 && !isPollOf(lower.value)) return null;
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
