import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { isDoubtfulWord } from "./doubtful-word.ts";
import type { DateMention } from "./mention.ts";
import { isCodeNumber, isYear } from "./no-figure.ts";
import { readNumber } from "./number-grammar.ts";
import type { NumberRead } from "./numeral.ts";
import type { FigureKind } from "./quantity.ts";
import { type ChooseCurrency, currencyChooser, readMoneyAfter, readMoneyBefore } from "./read-money.ts";
import { readUnit } from "./read-unit.ts";
import type { Reading } from "./reading.ts";
import { NUMBER_STARTS } from "./words/number-words.ts";

/** A number with its sign and its currency or unit of measure; `unit` is null where it has neither. */
export interface Amount {
  readonly value: number;
  readonly unit: string | null;
  readonly kind: FigureKind;
  readonly read: NumberRead;
  /** Index of the first token, sign and currency included. */
  readonly first: number;
  /** Index after the number, before its unit. */
  readonly afterNumber: number;
  readonly next: number;
}

interface Place {
  /** Index before which every token belongs to another figure. */
  readonly floor: number;
  readonly limit: number;
  readonly isPair: boolean;
}

/** Reads amounts from the tokens of one article. */
export interface AmountReader {
  /** True where a number can begin at the token; a cheap look before `read`. */
  readonly canBegin: (token: Token) => boolean;
  /** The amount whose number begins at `index`. */
  readonly read: (index: number, place: Place) => Amount | null;
  /** The amount at `index` or after a sign or currency that stands there: the upper end of a range. */
  readonly readAfter: (index: number, place: Place) => Amount | null;
  /** True where an amount without unit or noun is a year, part of a name, a list number or a code. */
  readonly isNoFigure: (amount: Amount) => boolean;
}

const MINUSES = new Set(["-", "−", "–"]);
const WARM_WORDS = new Set(
  "temperature temperatures degrees celsius fahrenheit heat hot cold warm cool freezing weather forecast thermometer mercury highs lows thermostat chill".split(
    " ",
  ),
);
const WEIGHT_WORDS = new Set(
  "weigh weighs weighed weighing weight weights heavy heavier lost losing drop dropped gained baby fish lift lifted".split(
    " ",
  ),
);
const NEAR = 12;

function isNear(tokens: readonly Token[], index: number, words: ReadonlySet<string>): boolean {
  const to = Math.min(tokens.length, index + NEAR);
  for (let at = Math.max(0, index - NEAR); at < to; at += 1)
    if (words.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** A test whether an offset lies in one of `spans` (in document order), for offsets asked in any order. */
function coverOf(spans: readonly Span[]): (offset: number) => Span | null {
  return (offset) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span === undefined) return null;
      if (offset < span.start) high = middle - 1;
      else if (offset >= span.end) low = middle + 1;
      else return span;
    }
    return null;
  };
}

/** The sign before `first`: -1 where a minus or "minus" stands there, and the index it begins at. */
function readSign(
  tokens: readonly Token[],
  first: number,
  floor: number,
  isMeasured: boolean,
): { sign: 1 | -1; first: number } {
  const mark = first > floor ? tokens[first - 1] : undefined;
  if (mark === undefined) return { sign: 1, first };
  if (mark.lower === "minus" || mark.lower === "negative") return { sign: -1, first: first - 1 };
  const number = tokens[first];
  const before = tokens[first - 2];
  if (
    !MINUSES.has(mark.text) ||
    (before !== undefined && mark.glued && before.text !== "(" && before.text !== "$")
  )
    return { sign: 1, first };
  if (mark.text === "−") return { sign: -1, first: first - 1 };
  const isOpen = before === undefined || before.kind === "word" || before.text === "(";
  const isSign = number?.glued ? mark.text === "-" || isMeasured : isMeasured && mark.text === "-" && isOpen;
  return isSign ? { sign: -1, first: first - 1 } : { sign: 1, first };
}

export function composeAmountReader(
  reading: Reading,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  names: readonly Span[],
): AmountReader {
  const choose: ChooseCurrency = currencyChooser(tokens);
  const dateAt = coverOf(dates);
  const nameAt = coverOf(names);
  const { text } = reading;

  /** A name holds the number where it stands behind the name's first word, or the number is capitalised with it. */
  function isInName(index: number): boolean {
    const token = tokens[index];
    const name = token === undefined ? null : nameAt(token.start);
    if (token === undefined || name === null || name.end <= token.end)
      return name !== null && token !== undefined && name.start < token.start;
    return (
      name.start < token.start ||
      (token.casing === "capital" &&
        index > 0 &&
        tokens[index - 1]?.text !== "." &&
        tokens[index - 1]?.kind === "word")
    );
  }

  function read(index: number, { floor, limit, isPair }: Place): Amount | null {
    const token = tokens[index];
    if (token === undefined || index < floor || dateAt(token.start) !== null) return null;
    const isDigits = token.kind === "number";
    const money = isDigits ? readMoneyBefore(tokens, index, floor, choose) : signedMoney(index, floor);
    if (money === null && isInName(index)) return null;
    if (isDigits ? money === null && isCodeNumber(tokens, index) : isDoubtfulWord(tokens, index, limit))
      return null;
    const number = readNumber(tokens, index, { text, limit, isMoney: money !== null, isPair });
    if (number === null) return null;
    return number.form === "cardinal" || number.form === "fraction"
      ? measured(index, number, { floor, limit, isPair }, money)
      : {
          value: number.value,
          unit: null,
          kind: "ordinal",
          read: number,
          first: index,
          afterNumber: number.next,
          next: number.next,
        };
  }

  // A currency sign before words: `$ three million`.
  function signedMoney(index: number, floor: number): ReturnType<typeof readMoneyBefore> {
    const mark = tokens[index - 1];
    return mark !== undefined && (mark.text === "$" || mark.text === "€" || mark.text === "£")
      ? readMoneyBefore(tokens, index, floor, choose)
      : null;
  }

  function measured(
    index: number,
    number: NumberRead,
    { floor, limit }: Place,
    moneyBefore: ReturnType<typeof readMoneyBefore>,
  ): Amount | null {
    const base = { read: number, afterNumber: number.next };
    let money = moneyBefore;
    if (
      money === null &&
      MINUSES.has(tokens[index - 1]?.text ?? "") &&
      tokens[index]?.glued &&
      tokens[index - 1]?.glued
    ) {
      const behind = readMoneyBefore(tokens, index - 1, floor, choose);
      if (behind !== null && tokens[index - 2]?.kind === "mark")
        money = { ...behind, factor: -behind.factor };
    }
    if (money !== null) {
      const { sign, first } = readSign(tokens, money.first, floor, false);
      const again = readMoneyAfter(tokens, number.next, limit, number.scale, choose);
      // `US$9 million dollars`, `$500 Canadian dollars`, `$9 pesos`: the currency is named twice.
      const isSame =
        again !== null &&
        again.factor === 1 &&
        (again.unit === money.unit || (money.unit === "USD" && again.unit.length === 3));
      const unit = isSame && money.unit === "USD" && /^[A-Z]{3}$/.test(again.unit) ? again.unit : money.unit;
      const value = sign * (number.value * money.factor + (isSame ? again.plus : 0));
      return { ...base, value, unit, kind: "currency", first, next: isSame ? again.next : number.next };
    }
    const after = readMoneyAfter(tokens, number.next, limit, number.scale, choose);
    const isDigits = number.isInDigits;
    const value = Math.abs(number.value);
    const isTemperature = /^(?:°|º|degrees?|deg|c|f)$/.test(tokens[number.next]?.lower ?? "");
    const unit = readUnit(tokens, number.next, isDigits, {
      limit,
      value,
      isWarmth: isTemperature && isNear(tokens, index, WARM_WORDS),
      isWeight: /^pounds?$/.test(tokens[number.next]?.lower ?? "") && isNear(tokens, index, WEIGHT_WORDS),
    });
    // `40 pounds of fish` has a unit and a currency to choose from; a unit read there has spoken for itself.
    const chosen = unit ?? null;
    if (
      chosen !== null &&
      (after === null || chosen.kind === "percent" || chosen.unit === "lb" || after.unit === "cents")
    ) {
      const isMeasured = chosen.kind === "measure" && chosen.unit.startsWith("°");
      const { sign, first } = readSign(tokens, index, floor, isMeasured || chosen.kind === "percent");
      return {
        ...base,
        value: sign * (number.value + chosen.plus),
        unit: chosen.unit,
        kind: chosen.kind,
        first,
        next: chosen.next,
      };
    }
    const { sign, first } = readSign(tokens, index, floor, false);
    if (after !== null)
      return {
        ...base,
        value: sign * (number.value * after.factor + after.plus),
        unit: after.unit,
        kind: "currency",
        first,
        next: after.next,
      };
    return {
      ...base,
      value: sign * number.value,
      unit: null,
      kind: number.form === "fraction" ? "fraction" : "count",
      first,
      next: number.next,
    };
  }

  return {
    canBegin: (token) => token.kind === "number" || (token.kind === "word" && NUMBER_STARTS.has(token.lower)),
    read,
    readAfter: (index, place) => {
      for (let at = index; at <= index + 2 && at < place.limit; at += 1) {
        const token = tokens[at];
        if (token === undefined) return null;
        if (token.kind === "number" || (token.kind === "word" && NUMBER_STARTS.has(token.lower))) {
          const amount = read(at, place);
          return amount !== null && amount.first <= index ? amount : null;
        }
        if (token.kind === "word" && token.text.length > 4) return null;
      }
      return null;
    },
    isNoFigure: (amount) => amount.read.isInDigits && isYear(tokens, amount.first, amount.next),
  };
}
