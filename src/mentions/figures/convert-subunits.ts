import { SUBUNIT_CURRENCIES } from "../words/currencies.ts";
import type { ChooseCurrency } from "./choose-currency.ts";
import type { Finding } from "./figure-finding.ts";

// An amount further away than this many figures says nothing, and the bound keeps the search linear.
const NEAREST = 64;

const inWhole = (hundredths: number): number => Number((hundredths / 100).toPrecision(15));

/** The currency of `codes` whose amount stands nearest to `found[at]`, the one before where two are as near; or null. */
function nearestCurrency(found: readonly Finding[], at: number, codes: readonly string[]): string | null {
  const has = (figure: Finding | undefined): figure is Finding =>
    figure?.unit != null && codes.includes(figure.unit);
  const place = found[at]?.first ?? 0;
  let back = at - 1;
  while (back >= at - NEAREST && !has(found[back])) back -= 1;
  let on = at + 1;
  while (on <= at + NEAREST && !has(found[on])) on += 1;
  const before = back < at - NEAREST ? undefined : found[back];
  const after = on > at + NEAREST ? undefined : found[on];
  if (before === undefined || after === undefined) return (before ?? after)?.unit ?? null;
  return after.first - place < place - before.first ? after.unit : before.unit;
}

/**
 * Gives sums of small change the currency they are hundredths of: `35 cents` is 0.35 `NZD` where the article gives other
 * sums in that currency, `12 paise` is 0.12 `INR` wherever it stands. Changes `found` in place. A sum whose currency the
 * article leaves open keeps the unit printed: 35 `cents`.
 */
export function convertSubunits(found: Finding[], choose: ChooseCurrency): void {
  for (let at = 0; at < found.length; at += 1) {
    const figure = found[at];
    const subunit = figure?.kind === "currency" ? SUBUNIT_CURRENCIES.get(figure.unit ?? "") : undefined;
    if (figure === undefined || subunit === undefined) continue;
    const { codes, isPlain } = subunit;
    const unit = nearestCurrency(found, at, codes) ?? (isPlain ? (choose(codes) ?? codes[0]) : undefined);
    if (unit === undefined || figure.value === null) continue;
    const value =
      typeof figure.value === "number"
        ? inWhole(figure.value)
        : ([inWhole(figure.value[0]), inWhole(figure.value[1])] as const);
    found[at] = { ...figure, value, unit, rule: "figures/subunit" };
  }
}
