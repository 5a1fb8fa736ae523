import type { Token } from "../../text/tokens.ts";
import { isHyphen } from "./figure-tokens.ts";
import { isPlainDigits } from "./read-digits.ts";

// A code longer than this is no one's; the bound keeps a run of marks and digits from costing its length squared.
const LONGEST_CODE = 8;

const CODE_JOINTS = new Set([".", "+", "-", "−"]);

/** True for digits no amount is printed with: a nought leads four or more, or three before another group (`020 7946`). */
export function isSerial({ text }: Token, after: Token | undefined): boolean {
  if (text.length < 3 || !text.startsWith("0") || !isPlainDigits(text)) return false;
  return text.length > 3 || (after?.kind === "number" && !after.glued);
}

/** `0800 257 777`: a further group of digits behind one that is no amount. */
export function isAfterSerial(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (index - at < LONGEST_CODE && tokens[at - 1]?.kind === "number" && !tokens[at]?.glued) at -= 1;
  const first = tokens[at]?.text ?? "";
  if (at === index || !isPlainDigits(first)) return false;
  const isAfterPlus = tokens[at - 1]?.text === "+" && tokens[at]?.glued === true;
  if (isTelephone(tokens, at)) return true;
  return isAfterPlus
    ? isTelephoneGroup(tokens[at + 1], tokens[at + 2])
    : first.length > 2 && first.startsWith("0");
}

/** A spaced group of three digits or more, or of fewer before another, as in `+45 5550 0172` and `+44 20 7946`. */
export function isTelephoneGroup(token: Token | undefined, after: Token | undefined): boolean {
  if (token?.kind !== "number" || token.glued || !isPlainDigits(token.text)) return false;
  return token.text.length > 2 || (after?.kind === "number" && !after.glued);
}

/** True where the digits are the end of a code that begins with letters and digits: `J1149.5+66`, `+248-3618`. */
export function isInCode(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at > 0 && index - at < LONGEST_CODE && tokens[at]?.glued) {
    at -= 1;
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && !CODE_JOINTS.has(token.text))) return false;
    if (token.text === "+" && at < index - 2 && !token.glued) return true;
    if (token.kind === "word") return at < index - 1 && isPlainDigits(token.text.slice(-1));
  }
  return false;
}

/** `(309)` before `555-0164`. */
function isAreaCode(tokens: readonly Token[], index: number): boolean {
  const [area, first, last] = [tokens[index], tokens[index + 2], tokens[index + 4]];
  if (area?.text.length !== 3 || tokens[index - 1]?.text !== "(" || tokens[index + 1]?.text !== ")")
    return false;
  return (
    first?.text.length === 3 && first.kind === "number" && last?.text.length === 4 && last.kind === "number"
  );
}

/** True where a hyphen at `hyphen` joins the digits at `digits` to those on its other side. */
function isJoinedRun(tokens: readonly Token[], hyphen: number, digits: number): boolean {
  const [mark, run] = [tokens[hyphen], tokens[digits]];
  if (mark === undefined || run?.kind !== "number" || !mark.glued || !isHyphen(mark.text)) return false;
  return digits < hyphen || run.glued;
}

/** Three runs of digits or more, joined by hyphens: a telephone or serial number. */
export function isTelephone(tokens: readonly Token[], index: number): boolean {
  if (isAreaCode(tokens, index)) return true;
  let runs = 1;
  for (let at = index + 1; runs < 3 && isJoinedRun(tokens, at, at + 1); at += 2) runs += 1;
  for (let at = index - 1; runs < 3 && isJoinedRun(tokens, at, at - 1) && tokens[at + 1]?.glued; at -= 2)
    runs += 1;
  return runs > 2;
}
