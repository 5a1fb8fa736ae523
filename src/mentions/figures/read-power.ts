import type { Token } from "../../text/tokens.ts";
import { readDigits } from "./read-digits.ts";

const MINUSES = new Set(["-", "−", "–", "⁻"]);
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A signed whole number glued on from `index`: `^+23`, `−5`. Signs multiply. */
function readExponent(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  let sign = 1;
  let at = index;
  while (tokens[at]?.glued && (tokens[at]?.text === "+" || MINUSES.has(tokens[at]?.text ?? ""))) {
    if (tokens[at]?.text !== "+") sign = -sign;
    at += 1;
  }
  const digits = tokens[at];
  if (digits?.kind !== "number" || !digits.glued || digits.text.length > 3) return null;
  const plain = [...digits.text]
    .map((sup) => (SUPERSCRIPTS.includes(sup) ? String(SUPERSCRIPTS.indexOf(sup)) : sup))
    .join("");
  const value = Number(plain);
  return Number.isInteger(value) ? { value: sign * value, next: at + 1 } : null;
}

/** `1.9 × 10^34`, `6.02 x 10²³`: the power printed apart; null without caret, minus or raised digits. */
function readApart(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const [base, , radix] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (base === undefined || radix === undefined || !radix.text.startsWith("10")) return null;
  const read = readDigits(base.text);
  const raised = [...radix.text.slice(2)];
  if (read.kind !== "one") return null;
  if (raised.length > 0) {
    const digits = raised.map((sup) => SUPERSCRIPTS.indexOf(sup));
    if (digits.includes(-1)) return null;
    return { value: Number(`${read.value}e${digits.join("")}`), next: index + 3 };
  }
  const isCaret = tokens[index + 3]?.text === "^" && tokens[index + 3]?.glued === true;
  const isRaised = isCaret || /^[⁻−⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(tokens[index + 3]?.text ?? "");
  const exponent = isRaised ? readExponent(tokens, isCaret ? index + 4 : index + 3) : null;
  return exponent === null ? null : { value: Number(`${read.value}e${exponent.value}`), next: exponent.next };
}

/** Reads scientific notation: `1.3x10^6`, `1.9 × 10^34`, `2.48×10−5`, `1e10`, `12.32e+14`, `2.5^-1`. Null where the digits have none. */
export function readPower(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const base = tokens[index];
  const mark = tokens[index + 1];
  if (base?.kind !== "number" || mark === undefined) return null;
  const first = mark.lower.charAt(0);
  if (!mark.glued) return first === "×" || mark.lower === "x" ? readApart(tokens, index) : null;
  if (first !== "e" && first !== "x" && first !== "×" && first !== "^") return null;
  const read = readDigits(base.text);
  if (read.kind !== "one") return null;
  if (first === "^") {
    const exponent = readExponent(tokens, index + 2);
    return exponent === null ? null : { value: read.value ** exponent.value, next: exponent.next };
  }
  if (first === "e") {
    if (mark.text.length > 1) {
      const power = Number(mark.text.slice(1));
      return Number.isInteger(power) && power < 300
        ? { value: Number(`${read.value}e${power}`), next: index + 2 }
        : null;
    }
    const exponent = readExponent(tokens, index + 2);
    return exponent === null
      ? null
      : { value: Number(`${read.value}e${exponent.value}`), next: exponent.next };
  }
  // `x10` is one token, `×` and `10` are two.
  const isJoined = mark.text.length > 1;
  const radix = isJoined ? mark.text.slice(1) : (tokens[index + 2]?.text ?? "");
  const caret = index + (isJoined ? 2 : 3);
  const isCaret = tokens[caret]?.text === "^" && tokens[caret]?.glued === true;
  const exponent = readExponent(tokens, isCaret ? caret + 1 : caret);
  if (exponent === null || (radix !== "10" && !(isCaret && radix === "2"))) return null;
  return {
    value: radix === "10" ? Number(`${read.value}e${exponent.value}`) : read.value * 2 ** exponent.value,
    next: exponent.next,
  };
}
