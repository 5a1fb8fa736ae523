import type { Token } from "../../text/tokens.ts";
import { CURRENCY_COUNTRIES, CURRENCY_NOUNS, DEFAULT_CURRENCIES } from "../words/currencies.ts";
import type { ChooseCurrency } from "./choose-currency.ts";

const JOINTS = new Set(["to", "against", "per", "versus", "for"]);
const BEFORE_BASE = new Set("the a one each us u.s. american".split(" "));
// The currencies others are quoted against.
const BASES = new Set("dollar greenback euro pound".split(" "));
// A subject further back than this is another clause's.
const FARTHEST = 24;

/**
 * The currency of a rate of exchange: in "The real closed at 4.96 to the dollar" the number before `next` is in `BRL`, the
 * currency the sentence names before it. Null where no base currency stands behind the number, or none of another kind before it.
 */
export function currencyOfRate(
  tokens: readonly Token[],
  first: number,
  next: number,
  choose: ChooseCurrency,
): string | null {
  if (!JOINTS.has(tokens[next]?.lower ?? "")) return null;
  let at = next + 1;
  while (at < next + 3 && BEFORE_BASE.has(tokens[at]?.lower ?? "")) at += 1;
  const base = tokens[at]?.lower ?? "";
  if (!BASES.has(base)) return null;
  for (let back = first - 1; back >= 0 && back > first - FARTHEST; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.text === "." || token.text === "?" || token.text === "!") return null;
    const codes = token.lower === base ? undefined : CURRENCY_NOUNS.get(token.lower);
    if (codes === undefined) continue;
    const country = CURRENCY_COUNTRIES.get(tokens[back - 1]?.lower ?? "");
    const named = country?.find((code) => codes.includes(code));
    if (named !== undefined) return named;
    if (codes.length === 1) return codes[0] ?? null;
    return choose(codes) ?? DEFAULT_CURRENCIES.get(token.lower) ?? null;
  }
  return null;
}
