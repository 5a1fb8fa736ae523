import type { Token } from "../../text/tokens.ts";
import type { FigureKind } from "../quantity.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { STROKE_SYMBOLS, UNIT_NAMES, UNIT_OPENERS, UNIT_SYMBOLS, type UnitRow } from "../words/units.ts";
import { isHyphen } from "./figure-tokens.ts";
import { readHeight, readSmallerUnit } from "./read-smaller-unit.ts";

/** A unit of measure or per cent after a number. `next` is the index after it; `plus` what a smaller unit adds (`5 ft 2 in`). */
export interface UnitRead {
  readonly unit: string;
  readonly kind: FigureKind;
  readonly next: number;
  readonly plus: number;
  /** True where `next` stands after a hyphen, as in `a 27-kilometre ring`. */
  readonly isAge: boolean;
}

/** Where a unit stands, for units whose names mean several things. */
export interface UnitContext {
  readonly limit: number;
  readonly value: number;
  /** Words near by speak of warmth: `25C` is a temperature. */
  readonly isWarmth: boolean;
  readonly isWeight: boolean;
}

const DEGREE_SCALES: ReadonlyMap<string, string> = new Map([
  ["c", "°C"],
  ["celsius", "°C"],
  ["celcius", "°C"],
  ["centigrade", "°C"],
  ["f", "°F"],
  ["fahrenheit", "°F"],
  ["farenheit", "°F"],
]);

const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map([
  ["2", "²"],
  ["3", "³"],
]);

// What may follow `2 in` for it to be inches.
const AFTER_INCHES = new Set(["thick", "long", "wide", "tall", "deep", "high", "across", "x", "by"]);
const BRACKETS = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);
const COINS = new Set("coin coins note notes bill bills bet stake fine fee ticket prize".split(" "));
const PARTS_PER: ReadonlyMap<string, string> = new Map([
  ["million", "ppm"],
  ["billion", "ppb"],
  ["trillion", "ppt"],
]);
// Units whose names stand before nouns too: `500 bar staff`, `two stone houses`.
const NOUN_UNITS = new Set(["bar", "stone"]);

function readPercent(
  tokens: readonly Token[],
  at: number,
): { unit: string; next: number; kind?: FigureKind } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === "%") return { unit: "%", next: at + 1 };
  const following = tokens[at + 1];
  switch (token.lower) {
    case "percent":
    case "percents":
    case "pct":
    case "p.c.":
    case "p.c":
      return { unit: "%", next: at + 1 };
    case "percentage":
      if (following?.lower === "points" || following?.lower === "point")
        return { unit: "percentage points", next: at + 2 };
      return { unit: "%", next: at + 1 };
    case "per":
      if (following?.lower === "cent" || following?.lower === "cents") return { unit: "%", next: at + 2 };
      return null;
    case "bp":
    case "bps":
      return { unit: "basis points", next: at + 1 };
    case "parts": {
      const parts = following?.lower === "per" ? PARTS_PER.get(tokens[at + 2]?.lower ?? "") : undefined;
      return parts === undefined ? null : { unit: parts, next: at + 3, kind: "measure" };
    }
    case "pc":
      return token.glued && token.text === "pc" && tokens[at - 1]?.kind === "number"
        ? { unit: "%", next: at + 1 }
        : null;
    case "basis":
      return following?.lower === "points" || following?.lower === "point"
        ? { unit: "basis points", next: at + 2 }
        : null;
    default:
      return null;
  }
}

function rowAt(
  tokens: readonly Token[],
  at: number,
  isAfterDigits: boolean,
): { row: UnitRow; next: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const stroke = isAfterDigits && tokens[at + 1]?.text === "/" ? STROKE_SYMBOLS.get(token.text) : undefined;
  if (stroke !== undefined) return { row: stroke, next: at + 1 };
  if (isAfterDigits || token.text.length > 2) {
    const symbol = UNIT_SYMBOLS.get(token.text);
    // A single letter after a space is an initial or an article's start unless metres, grams, litres or tonnes are likely.
    if (symbol !== undefined && (token.glued || token.text.length > 1 || "mgltLh".includes(token.text))) {
      const power =
        tokens[at + 1]?.text === "^" && tokens[at + 1]?.glued
          ? SUPERSCRIPTS.get(tokens[at + 2]?.text ?? "")
          : undefined;
      const raised = power === undefined ? undefined : UNIT_SYMBOLS.get(token.text + power);
      if (raised !== undefined) return { row: raised, next: at + 3 };
      const word = tokens[at + 1]?.lower;
      const spoken = word === "squared" ? "²" : word === "cubed" ? "³" : null;
      const named = spoken === null ? undefined : UNIT_SYMBOLS.get(token.text + spoken);
      return named === undefined ? { row: symbol, next: at + 1 } : { row: named, next: at + 2 };
    }
  }
  if (token.kind !== "word") return null;
  if (UNIT_OPENERS.has(token.lower)) {
    const opener = token.lower === "sq" ? "square" : token.lower === "cu" ? "cubic" : token.lower;
    const second = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
    const word = tokens[isHyphen(tokens[second]?.text ?? "") ? second + 1 : second];
    const name = word === undefined ? undefined : (UNIT_SYMBOLS.get(word.text)?.unit ?? word.lower);
    const long =
      name === undefined
        ? undefined
        : (UNIT_NAMES.get(`${opener} ${name}`) ??
          UNIT_SYMBOLS.get(`${name}${opener === "square" ? "²" : "³"}`));
    if (long !== undefined)
      return { row: long, next: (isHyphen(tokens[second]?.text ?? "") ? second + 1 : second) + 1 };
    if (opener !== token.lower) return null;
  }
  const row = UNIT_NAMES.get(token.lower);
  return row === undefined ? null : { row, next: at + 1 };
}

function readDegrees(tokens: readonly Token[], at: number): { unit: string; next: number } {
  const scale = tokens[at];
  const unit = scale === undefined ? undefined : DEGREE_SCALES.get(scale.lower);
  if (unit === undefined || (scale?.text.length === 1 && scale.kind !== "word"))
    return { unit: "°", next: at };
  return { unit, next: at + 1 };
}

/** True where the hyphen at `at` joins a number and its unit: `30-year`; `30 - year` where all is printed apart. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (hyphen === undefined || word === undefined || hyphen.glued !== word.glued) return false;
  return word.glued || (UNIT_NAMES.has(word.lower) && !word.lower.endsWith("s"));
}

function readAge(tokens: readonly Token[], at: number): number | null {
  const skip = isHyphen(tokens[at]?.text ?? "") ? at + 1 : at;
  const word = tokens[skip]?.lower;
  if (word === "old" || word === "olds") return skip + 1;
  if (word === "of" && tokens[skip + 1]?.lower === "age") return skip + 2;
  return null;
}

const PER_TIMES: ReadonlyMap<string, string> = new Map([
  ["years", "year"],
  ["months", "month"],
  ["weeks", "week"],
  ["days", "day"],
]);

// Rates that have a symbol of their own.
const RATE_UNITS: ReadonlyMap<string, string> = new Map([
  ["mi/h", "mph"],
  ["megabit/s", "Mbps"],
  ["gigabit/s", "Gbps"],
  ["cubic foot/s", "cfs"],
]);

/** Joins a unit with what it is taken per: `km` + `per hour`, `km` + `/h`, `miles` + `an hour`. */
function readRate(tokens: readonly Token[], at: number, row: UnitRow): { unit: string; next: number } | null {
  const token = tokens[at];
  if (token === undefined || row.dimension === "time") return null;
  const isSlash = token.text === "/" && token.glued;
  const isPer = token.lower === "per";
  const isArticle = (token.lower === "a" || token.lower === "an") && row.dimension === "length";
  if (!isSlash && !isPer && !isArticle) return null;
  const per = rowAt(tokens, at + 1, isSlash);
  if (per === null) return null;
  if (isArticle && per.row.unit !== "h") return null;
  // `barrels per day`, `grams per kilo`: the rate is said, the unit stays that of the amount.
  if ((per.row.unit.length > 3 || per.row.dimension === "mass") && !isSlash) return null;
  const unit = `${row.unit}/${PER_TIMES.get(per.row.unit) ?? per.row.unit}`;
  return { unit: RATE_UNITS.get(unit) ?? unit, next: per.next };
}

/** Reads the unit that stands at `index` after a number; null where what follows is no unit of measure. */
export function readUnit(
  tokens: readonly Token[],
  index: number,
  isAfterDigits: boolean,
  context: UnitContext,
): UnitRead | null {
  let at = index;
  const isHyphened = isHyphen(tokens[at]?.text ?? "") && isJoining(tokens, at);
  if (isHyphened) at += 1;
  const token = at < context.limit ? tokens[at] : undefined;
  if (token === undefined) return null;
  // `10" long`
  if (token.text === '"' && isAfterDigits && AFTER_INCHES.has(tokens[at + 1]?.lower ?? ""))
    return { unit: "in", kind: "measure", next: at + 1, plus: 0, isAge: false };
  const height = isAfterDigits ? readHeight(tokens, at) : null;
  if (height !== null && height.next <= context.limit)
    return { unit: "ft", kind: "measure", ...height, isAge: false };
  // `20 (kg)`, `20 [kg]`
  if (BRACKETS.has(token.text) && isAfterDigits) {
    const inner = UNIT_SYMBOLS.get(tokens[at + 1]?.text ?? "");
    const closing = tokens[at + 2]?.text ?? "";
    if (inner === undefined || BRACKETS.get(token.text) !== closing || at + 2 >= context.limit) return null;
    return {
      unit: inner.unit,
      kind: inner.dimension === "time" ? "duration" : "measure",
      next: at + 3,
      plus: 0,
      isAge: false,
    };
  }
  const percent = readPercent(tokens, at);
  if (percent !== null) return { kind: "percent", ...percent, plus: 0, isAge: false };
  if (
    token.text === "°" ||
    token.text === "º" ||
    token.lower === "degrees" ||
    token.lower === "degree" ||
    token.lower === "deg"
  ) {
    const degrees = readDegrees(
      tokens,
      tokens[at + 1]?.text === "." && DEGREE_SCALES.has(tokens[at + 2]?.lower ?? "") ? at + 2 : at + 1,
    );
    if (token.lower === "degree" && isHyphened && degrees.unit === "°" && !context.isWarmth) return null;
    return { ...degrees, kind: "measure", plus: 0, isAge: false };
  }
  if ((token.text === "C" || token.text === "F") && token.glued && isAfterDigits && context.isWarmth)
    return { unit: `°${token.text}`, kind: "measure", next: at + 1, plus: 0, isAge: false };
  if (token.lower === "in" && isAfterDigits) {
    const following = tokens[at + 1];
    const isInches =
      following === undefined || following.kind === "mark" || AFTER_INCHES.has(following.lower);
    return isInches ? { unit: "in", kind: "measure", next: at + 1, plus: 0, isAge: false } : null;
  }
  const found = rowAt(tokens, at, isAfterDigits);
  if (found === null || found.next > context.limit) return null;
  const { row, next } = found;
  const behind = next < context.limit ? tokens[next] : undefined;
  if (NOUN_UNITS.has(row.unit) && !isHyphened && behind?.kind === "word" && !PHRASE_ENDS.has(behind.lower))
    return null;
  const isOfOne = tokens[at - 1]?.lower === "a" && tokens[at - 2]?.lower === "of";
  if (token.lower === "second" && !isHyphened && !isOfOne && context.value !== 1) return null;
  // `a two-pound coin`
  if (token.lower === "pound" && isHyphened && COINS.has(tokens[next]?.lower ?? "")) return null;
  if (
    (token.lower === "pound" || token.lower === "pounds") &&
    !context.isWeight &&
    !isHyphened &&
    tokens[next]?.lower !== "of"
  )
    return null;
  const smaller = readSmallerUnit(tokens, next, row.unit);
  if (smaller !== null && smaller.next <= context.limit)
    return {
      unit: row.unit,
      kind: row.dimension === "time" ? "duration" : "measure",
      ...smaller,
      isAge: false,
    };
  if (row.dimension === "time") {
    const age =
      row.unit === "days" || row.unit === "weeks" || row.unit === "months" || row.unit === "years"
        ? readAge(tokens, next)
        : null;
    return {
      unit: row.unit,
      kind: "duration",
      next: age ?? next,
      plus: 0,
      isAge: age !== null || token.text === "yo",
    };
  }
  const rate = readRate(tokens, next, row);
  if (rate !== null) return { ...rate, kind: "measure", plus: 0, isAge: false };
  return { unit: row.unit, kind: "measure", next, plus: 0, isAge: false };
}
