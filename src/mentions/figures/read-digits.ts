import type { Token } from "../../text/tokens.ts";

/** True for `0`-`9`. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** What a run of digits says: one number, several joined by commas (`22,24,26`), or none (`192.168.1.2`). */
export type DigitsValue =
  | { readonly kind: "one"; readonly value: number }
  | { readonly kind: "list"; readonly values: readonly number[] }
  | { readonly kind: "none" };

const NONE: DigitsValue = { kind: "none" };

// Source: Unicode Character Database, vulgar fractions of the blocks Latin-1 and Number Forms.
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅐", 1 / 7],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
]);

/** The value of a vulgar fraction character, or null. */
export function fractionOf(text: string): number | null {
  return FRACTIONS.get(text) ?? null;
}

/** True where every character is `0`-`9`. */
export function isPlainDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return text.length > 0;
}

const isThousands = (text: string): boolean =>
  text.endsWith(".000") && text.length <= 7 && !text.startsWith("0") && text.length > 4;

function one(value: number): DigitsValue {
  return Number.isFinite(value) ? { kind: "one", value } : NONE;
}

/** `1,234,567` by thousands, or `12,34,567` by the Indian count. */
function isGrouped(groups: readonly string[]): boolean {
  const head = groups[0]?.length ?? 0;
  const last = groups.length - 1;
  if (head < 1 || head > 3 || last < 1 || groups[last]?.length !== 3) return false;
  if (groups[0]?.startsWith("0") && groups[0].length > 1) return false;
  let isIndian = head <= 2;
  let isThousands = true;
  for (let index = 1; index < last; index += 1) {
    if (groups[index]?.length !== 3) isThousands = false;
    if (groups[index]?.length !== 2) isIndian = false;
  }
  return isThousands || isIndian;
}

/**
 * Reads a token of digits with commas and full stops inside, in the conventions of the press: `1,234.5`, `1.234,5` (both
 * separators, the last is decimal), `12,34,567`, `1.234.567`, `5,00` (a comma before other than three digits), `4.800`
 * (decimal), `4.000` (four thousand).
 */
export function readDigits(text: string): DigitsValue {
  if (isPlainDigits(text)) return one(Number(text));
  const fraction = fractionOf(text.charAt(text.length - 1));
  if (fraction !== null) {
    const whole = text.slice(0, -1);
    return whole === "" ? one(fraction) : isPlainDigits(whole) ? one(Number(whole) + fraction) : NONE;
  }
  let commas = 0;
  let stops = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 44) commas += 1;
    else if (unit === 46) stops += 1;
    else if (!isDigit(unit)) return NONE;
  }
  if (commas === 0) {
    // `25.000`: decimals that say nothing are thousands.
    if (stops === 1) return one(Number(text) * (isThousands(text) ? 1000 : 1));
    const groups = text.split(".");
    return groups.slice(1).every((group) => group.length === 3) && isGrouped(groups)
      ? one(Number(groups.join("")))
      : NONE;
  }
  if (stops === 0) {
    const groups = text.split(",");
    if (isGrouped(groups)) return one(Number(groups.join("")));
    if (commas === 1) return one(Number(groups.join(".")));
    return { kind: "list", values: groups.map(Number) };
  }
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const cut = text.lastIndexOf(decimal);
  const whole = text.slice(0, cut).split(decimal === "," ? "." : ",");
  if (whole.join("").includes(decimal)) return NONE;
  return isGrouped(whole) ? one(Number(`${whole.join("")}.${text.slice(cut + 1)}`)) : NONE;
}

/** A number in digits over one token or more; `next` is the index after it. */
export interface DigitsRead {
  readonly value: number;
  readonly next: number;
}

// Plain, no-break, thin and narrow no-break space.
const GROUP_SPACES = " \u00a0\u2009\u202f";

const isOneSpace = (text: string, from: number, to: number): boolean =>
  to === from + 1 && GROUP_SPACES.includes(text.charAt(from));

// A group of a number printed with spaces: exactly three digits, the last perhaps with decimals.
function isSpacedGroup(text: string): boolean {
  if (text.length < 3 || !isPlainDigits(text.slice(0, 3))) return false;
  return (
    text.length === 3 ||
    (text.length > 4 && (text[3] === "." || text[3] === ",") && isPlainDigits(text.slice(4)))
  );
}

/** Where the number at `index` goes on in groups of three after single spaces or apostrophes: the index after the last. */
function endOfGroups(tokens: readonly Token[], index: number, text: string): number {
  let last = index;
  for (;;) {
    const group = tokens[last];
    const following = tokens[last + 1];
    if (group === undefined || following === undefined) return last + 1;
    if (
      following.kind === "number" &&
      isSpacedGroup(following.text) &&
      isOneSpace(text, group.end, following.start)
    ) {
      last += 1;
    } else if ((following.text === "'" || following.text === "’") && following.glued) {
      const afterMark = tokens[last + 2];
      if (afterMark?.kind !== "number" || !afterMark.glued || !isSpacedGroup(afterMark.text)) return last + 1;
      last += 2;
    } else return last + 1;
    if (!isPlainDigits(tokens[last]?.text ?? "")) return last + 1;
  }
}

/** Reads `1 234 567`, `1'234'567`, `2 1/4`, `3/4`, `2 ½` and what `readDigits` reads as one number. Null for lists and codes. */
export function readDigitTokens(tokens: readonly Token[], index: number, text: string): DigitsRead | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const read = readDigits(token.text);
  if (read.kind !== "one") return null;
  if (token.text.length <= 3 && isPlainDigits(token.text) && !token.text.startsWith("0")) {
    const next = endOfGroups(tokens, index, text);
    if (next > index + 1) {
      let joined = "";
      for (let at = index; at < next; at += 1)
        if (tokens[at]?.kind === "number") joined += tokens[at]?.text.replace(",", ".");
      return { value: Number(joined), next };
    }
  }
  const ratio = readRatio(tokens, index);
  if (ratio !== null) return ratio;
  if (Number.isInteger(read.value)) {
    const following = tokens[index + 1];
    if (following?.kind === "number" && !following.glued) {
      const fraction = fractionOf(following.text);
      if (fraction !== null) return { value: read.value + fraction, next: index + 2 };
      const part = readRatio(tokens, index + 1);
      if (part !== null && part.value < 1) return { value: read.value + part.value, next: part.next };
    }
  }
  return { value: read.value, next: index + 1 };
}

// Parts that prices and rates are quoted in; only these are read with spaces round the stroke.
const MARKET_PARTS = new Set("2 3 4 5 8 16 32 64".split(" "));

/** `3/4` with nothing glued on, or `3 / 4`; not a date (`5/17/2018`), not a season (`2019/20`), not by nought. */
function readRatio(tokens: readonly Token[], index: number): DigitsRead | null {
  const [upper, slash, lower, after] = [
    tokens[index],
    tokens[index + 1],
    tokens[index + 2],
    tokens[index + 3],
  ];
  if (upper === undefined || slash?.text !== "/" || lower?.kind !== "number") return null;
  const isApart =
    !slash.glued && !lower.glued && MARKET_PARTS.has(lower.text) && Number(upper.text) < Number(lower.text);
  if (!isApart && (!slash.glued || !lower.glued)) return null;
  if (
    !isPlainDigits(upper.text) ||
    !isPlainDigits(lower.text) ||
    upper.text.length > 3 ||
    lower.text.length > 4
  )
    return null;
  if (after?.glued && (after.text === "/" || (after.text === "-" && tokens[index + 4]?.kind === "number")))
    return null;
  if (tokens[index - 1]?.text === "/" && upper.glued) return null;
  const divisor = Number(lower.text);
  return divisor === 0 ? null : { value: Number(upper.text) / divisor, next: index + 3 };
}
