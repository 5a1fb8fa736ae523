import type { Token } from "../../text/tokens.ts";
import { BOUND_WORDS } from "../words/bound-words.ts";
import { SCALES } from "../words/number-words.ts";
import { UNIT_NAMES, UNIT_SYMBOLS } from "../words/units.ts";
import { isHyphen } from "./figure-tokens.ts";
import { isPlainDigits } from "./read-digits.ts";

/** Months and their short forms, lower case. */
export const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

const YEAR_LEADS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ..."in since by of the during until till from late early mid before after through between around to spring summer autumn fall winter year fy circa for and".split(
    " ",
  ),
]);

/** True for `1000`-`2100` without separators. */
export function isYearText(text: string): boolean {
  return text.length === 4 && isPlainDigits(text) && text >= "1000" && text <= "2100";
}

/** True where the bare number of tokens `first` to `next` is a year: `2019`, not `2019 votes`. */
export function isYear(tokens: readonly Token[], first: number, next: number): boolean {
  const token = tokens[first];
  if (token === undefined || next !== first + 1 || !isYearText(token.text)) return false;
  const before = tokens[first - 1]?.lower ?? "";
  return token.text >= "1800" || YEAR_LEADS.has(before);
}

// What a number written like a year counts rather than dates.
const COUNTED_AFTER_YEAR = new Set(
  "percent per people persons men women children soldiers troops workers jobs homes houses votes students employees families refugees migrants prisoners seats dead deaths cases visitors participants delegates yuan dollars euros pounds rupees km kg calories".split(
    " ",
  ),
);

/** A four-digit year where it stands: after "in", a month or before a capital; not before what it could count. */
export function isYearHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined || token.text < "1800") return false;
  if (after?.glued && (after.text === "%" || UNIT_SYMBOLS.has(after.text))) return false;
  if (isHyphen(after?.text ?? "") || after?.text === "–") {
    const end = tokens[index + 2];
    if (end?.kind === "number" && after?.glued && (end.text.length === 2 || isYearText(end.text)))
      return true;
  }
  if (before?.text === "," && MONTHS.has(tokens[index - 3]?.lower ?? "")) return true;
  if (after?.kind !== "word") return before !== undefined && YEAR_LEADS.has(before.lower);
  if (COUNTED_AFTER_YEAR.has(after.lower) || SCALES.has(after.lower) || UNIT_NAMES.has(after.lower))
    return false;
  if (before !== undefined && YEAR_LEADS.has(before.lower)) return true;
  if (
    before !== undefined &&
    (BOUND_WORDS.has(before.lower) || before.lower === "than" || before.lower === "least")
  )
    return false;
  // `the 2022 Games`, `its 2019 sales`: before a noun a number of our times without a comma is a year.
  return after.casing !== "lower" || (token.text >= "1950" && token.text <= "2050");
}
