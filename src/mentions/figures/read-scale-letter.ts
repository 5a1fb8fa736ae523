import type { Token } from "../../text/tokens.ts";
import { CURRENCY_NOUNS } from "../words/currencies.ts";
import { SCALE_LETTERS } from "../words/number-words.ts";
import { UNIT_NAMES, UNIT_SYMBOLS } from "../words/units.ts";

// What is counted by the million. Runners, hurdles and the like are not here: `the 400m runners`.
const COUNTED = new Set(
  "people men women children users homes jobs viewers voters households followers adults residents citizens workers members customers subscribers passengers tourists visitors travellers students pupils patients pensioners refugees migrants deaths cases doses votes tests copies shares vehicles cars trees tonnes tons barrels hectares acres litres gallons".split(
    " ",
  ),
);

// What is told in millions where nothing is counted behind the number: `the waiting list stood at 7.6m`.
const NUMBERED = new Set(
  "list lists population number numbers total audience audiences sales subscribers users viewers visitors listeners unemployed unemployment membership turnout shipments deliveries arrivals".split(
    " ",
  ),
);
const LEADS_TO_NUMBER = new Set("at to by from was is reached hit".split(" "));
const LOOKED_BACK = 6;

/** True where the words before the digits at `index` tell of a number of people or things. */
function isOfNumber(tokens: readonly Token[], index: number): boolean {
  if (!LEADS_TO_NUMBER.has(tokens[index - 1]?.lower ?? "")) return false;
  for (let at = index - 2; at >= Math.max(0, index - LOOKED_BACK); at -= 1) {
    if (tokens[at]?.kind === "mark") return false;
    if (NUMBERED.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** `3.4m of 10.2m voters`, `2.1m hl`: another number by the million, or a unit that is counted, stands behind. */
function isBeforeMillions(tokens: readonly Token[], index: number): boolean {
  const following = tokens[index];
  if (following?.kind !== "word" || following.glued) return false;
  if (following.lower === "of")
    return tokens[index + 1]?.kind === "number" && tokens[index + 2]?.text === "m";
  if (following.text === "t") return true;
  return (following.text.length > 1 && UNIT_SYMBOLS.has(following.text)) || isUnitInPlural(following.lower);
}

const isUnitInPlural = (lower: string): boolean => lower.endsWith("s") && UNIT_NAMES.has(lower);

/**
 * The scale a letter after digits stands for, or null. `k` and `M` count without more; `m`, `b` and `t` are metres, a
 * suffix or tonnes unless the digits are money (`£3m`, `3m euros`), what is counted by the million follows (`48m people`) or is told
 * of before (`sales rose to 1.2m`).
 */
export function readScaleLetter(tokens: readonly Token[], index: number, isMoney: boolean): number | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word" || token.text.length > 2) return null;
  const scale = SCALE_LETTERS.get(token.text);
  if (scale === undefined) return null;
  if (!token.glued) {
    if (token.text === "k") return scale;
    // A spaced capital is an initial far more often than a scale; separated digits are money or statistics.
    return token.text === "M" && /[.,]/.test(tokens[index - 1]?.text ?? "") ? scale : null;
  }
  if (isMoney || token.text === "k" || token.text === "K" || token.text === "M" || token.text === "MM")
    return scale;
  const following = tokens[index + 1]?.lower ?? "";
  const isCounted = COUNTED.has(following) || CURRENCY_NOUNS.has(following);
  if (token.text === "b" || token.text === "B")
    return isCounted || tokens[index - 1]?.text.includes(".") ? scale : null;
  if (token.text !== "m") return null;
  return isCounted || isBeforeMillions(tokens, index + 1) || isOfNumber(tokens, index - 1) ? scale : null;
}
