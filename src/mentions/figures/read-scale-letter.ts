import type { Token } from "../../text/tokens.ts";
import { SCALE_LETTERS } from "../words/number-words.ts";

const PEOPLE = new Set([
  "people",
  "men",
  "women",
  "children",
  "users",
  "homes",
  "jobs",
  "viewers",
  "voters",
  "households",
  "followers",
]);

/**
 * The scale a letter after digits stands for, or null. `k` and `M` count without more; `m`, `b` and `t` are metres, a
 * suffix or tonnes unless the digits are money (`£3m`) or people are counted (`48m people`).
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
  const digits = tokens[index - 1]?.text ?? "";
  if (token.text === "b" || token.text === "B") return digits.includes(".") ? scale : null;
  if (token.text !== "m") return null;
  return PEOPLE.has(tokens[index + 1]?.lower ?? "") ? scale : null;
}
