import { type Token, wordClass } from "../../text/tokens.ts";
import { BARE_DOLLARS, CURRENCY_COUNTRIES, CURRENCY_SIGNS, LOCAL_DOLLARS } from "../words/currencies.ts";

/**
 * Chooses among currencies that share a sign or noun: the one whose country the article names most, else null. Among
 * `BARE_DOLLARS` it is stricter: the article names that country twice or more, the United States not at all, and marks
 * no dollar of that country (`A$`), as those do who mean American ones by the bare sign. Where American ones are marked
 * (`US$`), the bare sign is no American one: then it is the first of `LOCAL_DOLLARS` named at all, and most.
 */
export type ChooseCurrency = (codes: readonly string[]) => string | null;

const singular = (lower: string): string => (lower.endsWith("s") ? lower.slice(0, -1) : lower);

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...CURRENCY_COUNTRIES.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0] ?? ""),
);

const PLAIN = 0;
const COUNTRY = 1;
const FIRST_OF_TWO = 2;

/** What a word is to currencies: the name of a country or people, or the first word of such a name. */
const countryClass = wordClass(({ lower, casing }) => {
  if (casing === "lower") return PLAIN;
  if (FIRST_WORDS.has(lower)) return FIRST_OF_TWO;
  return CURRENCY_COUNTRIES.has(lower) || CURRENCY_COUNTRIES.has(singular(lower)) ? COUNTRY : PLAIN;
});

function codesAt(tokens: readonly Token[], index: number, kind: number): readonly string[] {
  const lower = tokens[index]?.lower ?? "";
  const pair =
    kind === FIRST_OF_TWO ? CURRENCY_COUNTRIES.get(`${lower} ${tokens[index + 1]?.lower ?? ""}`) : undefined;
  return pair ?? CURRENCY_COUNTRIES.get(lower) ?? CURRENCY_COUNTRIES.get(singular(lower)) ?? [];
}

/** How often each currency's country is named; less than any number where the currency itself is marked before a dollar. */
function countCountries(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === "$") {
      const before = tokens[index - 1];
      // The sign behind its amount (`5$`) is marked by nothing but itself.
      const sign = before?.kind === "number" ? "$" : `${before?.text}$`;
      const marked = token.glued ? CURRENCY_SIGNS.get(sign) : undefined;
      for (const code of marked ?? []) counts.set(code, Number.NEGATIVE_INFINITY);
      continue;
    }
    const kind = countryClass(token);
    if (kind === PLAIN) continue;
    for (const code of codesAt(tokens, index, kind)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Composes a chooser that counts the article's country words the first time it is asked. */
export function currencyChooser(tokens: readonly Token[]): ChooseCurrency {
  let counts: ReadonlyMap<string, number> | null = null;
  return (codes) => {
    counts ??= countCountries(tokens);
    const isDollar = codes === BARE_DOLLARS;
    const isMarked = counts.get("USD") === Number.NEGATIVE_INFINITY;
    if (isDollar && !isMarked && (counts.get("USD") ?? 0) !== 0) return null;
    let best: string | null = null;
    let most = isDollar && !isMarked ? 1 : 0;
    for (const code of isDollar && isMarked ? LOCAL_DOLLARS : codes) {
      const count = counts.get(code) ?? 0;
      if (count <= most) continue;
      best = code;
      most = count;
    }
    return best;
  };
}
