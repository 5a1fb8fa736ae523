import type { Token } from "../../text/tokens.ts";
import { VAGUE_SCALES } from "../words/number-words.ts";
import type { ChooseCurrency } from "./choose-currency.ts";
import type { Finding } from "./figure-finding.ts";
import { isHyphen } from "./figure-tokens.ts";
import { readMoneyAfter } from "./read-money.ts";

const SINGULARS = new Set(["hundred", "thousand", "million", "billion", "trillion"]);
const VAGUE_LEADS = new Set(["several", "few", "many", "multi"]);

/** True where a sum named only by its order of size can begin at the token. */
export function canBeginVagueMoney(token: Token): boolean {
  return VAGUE_SCALES.has(token.lower) || SINGULARS.has(token.lower);
}

/**
 * Reads a sum of money that names its currency but no number: `billions of dollars`, `tens of millions of euros`, `several
 * million pesos`. Its value cannot be known and is null. Vague counts of other things are no figures.
 */
export function readVagueMoney(
  tokens: readonly Token[],
  index: number,
  limit: number,
  choose: ChooseCurrency,
): Finding | null {
  let at = index;
  let words = 0;
  while (
    at < limit &&
    words < 3 &&
    (VAGUE_SCALES.has(tokens[at]?.lower ?? "") || (words > 0 && SINGULARS.has(tokens[at]?.lower ?? "")))
  ) {
    at += tokens[at + 1]?.lower === "of" ? 2 : 1;
    words += 1;
  }
  if (words === 0) {
    let before = index - 1;
    if (isHyphen(tokens[before]?.text ?? "")) before -= 1;
    if (!VAGUE_LEADS.has(tokens[before]?.lower ?? "")) return null;
    at = index + 1;
    if (SINGULARS.has(tokens[at]?.lower ?? "")) at += 1;
  }
  if (at >= limit || tokens[at]?.kind === "number") return null;
  const money = readMoneyAfter(tokens, at, limit, 1e6, choose);
  if (money === null || money.unit.length !== 3) return null;
  return {
    value: null,
    unit: money.unit,
    kind: "currency",
    first: index,
    afterNumber: at,
    next: money.next,
    afterNoun: money.next,
    rule: "figures/vague-money",
  };
}
