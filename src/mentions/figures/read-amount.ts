import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { DateMention } from "../mention.ts";
import type { FigureKind } from "../quantity.ts";
import type { Reading } from "../reading.ts";
import { BOUND_WORDS } from "../words/bound-words.ts";
import { NUMBER_STARTS, ORDINALS, SCALES } from "../words/number-words.ts";
import { type ChooseCurrency, currencyChooser } from "./choose-currency.ts";
import { isDoubtfulWord, isNumberOfName } from "./doubtful-word.ts";
import { isHyphen } from "./figure-tokens.ts";
import { composeInAddress } from "./in-address.ts";
import { isNear, WARM_WORDS } from "./is-near.ts";
import { isCodeNumber } from "./no-figure.ts";
import { readNumber } from "./number-grammar.ts";
import type { NumberRead } from "./numeral.ts";
import { type MoneyBefore, readMoneyAfter, readMoneyBefore } from "./read-money.ts";
import { readOneUnit } from "./read-one-unit.ts";
import { readUnit } from "./read-unit.ts";
import { scaleValue } from "./scale-value.ts";
import { isYear } from "./year-number.ts";

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
  /** The amount whose number begins at `index`. */
  readonly read: (index: number, place: Place) => Amount | null;
  /** The amount at `index` or after a sign or currency that stands there: the upper end of a range. */
  readonly readAfter: (index: number, place: Place) => Amount | null;
  /** Chooses among currencies that share a noun, by the countries the article names. */
  readonly choose: ChooseCurrency;
  /** True where an amount without unit or noun is a year, part of a name, a list number or a code. */
  readonly isNoFigure: (amount: Amount) => boolean;
}

// What may stand behind "a" where it begins a number.
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...SCALES.keys(), ...ORDINALS.keys(), "half", "quarter"]);

const isArticle = (token: Token): boolean => token.lower === "a" || token.lower === "an";
const MINUSES = new Set(["-", "−", "–"]);
const DEGREE_WORDS = new Set(["°", "º", "degree", "degrees", "deg", "c", "f"]);
const WEIGHT_WORDS = new Set(
  "weigh weighs weighed weighing weight weights heavy heavier lost losing drop dropped gained baby fish lift lifted kilogram kilograms kilo kilos kg".split(
    " ",
  ),
);
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

/** `aged 35`, `age 35`, `ages 5 to 12`, `aged over 45`: the number is one of years. */
function isAgeLead(tokens: readonly Token[], first: number): boolean {
  const at = BOUND_WORDS.has(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
  const lead = tokens[at - 1]?.lower;
  const word = lead === "of" ? tokens[at - 2]?.lower : lead;
  return word === "age" || word === "ages" || lead === "aged";
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
  // `- 10 k` stands alone, `75 -300mm` is a range.
  if (before === undefined && mark.text === "-") return { sign: -1, first: first - 1 };
  if (before?.kind === "number") return { sign: 1, first };
  const isOpen = before === undefined || before.kind === "word" || before.text === "(";
  const isSign = number?.glued ? mark.text === "-" || isMeasured : isMeasured && mark.text === "-" && isOpen;
  return isSign ? { sign: -1, first: first - 1 } : { sign: 1, first };
}

/** Index after what says "or more" between a number and its unit: `15-plus years`, `300+ km`. */
function skipPlus(tokens: readonly Token[], next: number): number {
  const [mark, word] = [tokens[next], tokens[next + 1]];
  if (mark?.text === "+" && mark.glued) return next + 1;
  const isPlus =
    mark?.glued === true && isHyphen(mark.text) && (word?.lower === "plus" || word?.lower === "odd");
  return isPlus ? next + 2 : next;
}

function amountOf(
  read: NumberRead,
  value: number,
  unit: string | null,
  kind: FigureKind,
  first: number,
  next: number,
): Amount {
  return { value, unit, kind, read, first, afterNumber: read.next, next };
}

/** What one article gives its reader: dates and names keep their digits, shared currencies are told by its countries. */
interface Source {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly choose: ChooseCurrency;
  readonly isInAddress: (index: number) => boolean;
  readonly dateAt: (offset: number) => Span | null;
  readonly nameAt: (offset: number) => Span | null;
}

/** A name holds the number where it stands behind the name's first word, or the number is capitalised with it. */
function isInName({ tokens, nameAt }: Source, index: number): boolean {
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

function readAmount(source: Source, index: number, { floor, limit, isPair }: Place): Amount | null {
  const { tokens, text, choose } = source;
  const token = tokens[index];
  if (token === undefined || index < floor) return null;
  if (isArticle(token) && !AFTER_ARTICLE.has(tokens[index + 1]?.lower ?? "")) {
    const one = readOneUnit(tokens, index, limit);
    if (one === null || source.dateAt(token.start) !== null) return null;
    const read: NumberRead = { value: 1, next: index + 1, form: "cardinal", scale: 1, isInDigits: false };
    return amountOf(read, 1, one.unit, one.kind, index, one.next);
  }
  if (source.dateAt(token.start) !== null) return null;
  const isDigits = token.kind === "number";
  const money = isDigits ? readMoneyBefore(tokens, index, floor, choose) : signedMoney(source, index, floor);
  if (money === null && isInName(source, index)) return null;
  if (isDigits && token.glued && source.isInAddress(index)) return null;
  if (isDigits ? money === null && isCodeNumber(tokens, index) : isDoubtfulWord(tokens, index, limit))
    return null;
  if (!isDigits && text.charAt(token.start - 1) === " " && isNumberOfName(tokens, index)) return null;
  const number = readNumber(tokens, index, { text, limit, isMoney: money !== null, isPair });
  if (number === null || tokens[number.next]?.lower === "o'clock") return null;
  return number.form === "cardinal" || number.form === "fraction"
    ? measured(source, index, number, { floor, limit, isPair }, money)
    : amountOf(number, number.value, null, "ordinal", index, number.next);
}

// A currency sign before words: `$ three million`.
function signedMoney({ tokens, choose }: Source, index: number, floor: number): MoneyBefore | null {
  const mark = tokens[index - 1];
  return mark !== undefined && (mark.text === "$" || mark.text === "€" || mark.text === "£")
    ? readMoneyBefore(tokens, index, floor, choose)
    : null;
}

function measured(
  source: Source,
  index: number,
  number: NumberRead,
  { floor, limit, isPair }: Place,
  money: MoneyBefore | null,
): Amount | null {
  const { tokens, choose } = source;
  const scaleAt = skipPlus(tokens, number.next);
  const scale = scaleAt > number.next ? SCALES.get(tokens[scaleAt]?.lower ?? "") : undefined;
  // `600-plus billion`
  if (scale !== undefined && scale > 100 && scaleAt < limit) {
    const scaled = { ...number, value: scaleValue(number.value, scale), scale, next: scaleAt + 1 };
    const amount = measured(source, index, scaled, { floor, limit, isPair }, money);
    // The bound is told by what stands right behind the digits.
    return amount === null ? null : { ...amount, afterNumber: number.next };
  }
  const before = money ?? negativeMoney(source, index, floor);
  if (before !== null) return withMoneyBefore(source, number, before, { floor, limit });
  const unitAt = skipPlus(tokens, number.next);
  const after = readMoneyAfter(tokens, unitAt, limit, number.scale, choose);
  const unitWord = tokens[unitAt]?.lower ?? "";
  const unit = readUnit(tokens, unitAt, number.isInDigits, {
    limit,
    value: Math.abs(number.value),
    isWarmth: DEGREE_WORDS.has(unitWord) && isNear(tokens, index, WARM_WORDS),
    isWeight: (unitWord === "pound" || unitWord === "pounds") && isNear(tokens, index, WEIGHT_WORDS),
  });
  // `40 pounds of fish` has a unit and a currency to choose from; a unit read there has spoken for itself.
  const isUnit =
    unit !== null &&
    (after === null || unit.kind === "percent" || unit.unit === "lb" || after.unit === "cents");
  const isSigned = isUnit && (unit.kind === "percent" || unit.unit.startsWith("°"));
  const { sign, first } = readSign(tokens, index, floor, isSigned);
  if (isUnit)
    return amountOf(number, sign * (number.value + unit.plus), unit.unit, unit.kind, first, unit.next);
  if (after !== null) {
    const value = sign * (scaleValue(number.value, after.factor) + after.plus);
    return amountOf(number, value, after.unit, "currency", first, after.next);
  }
  if (isAgeLead(tokens, first) && number.form === "cardinal" && number.value < 130)
    return amountOf(number, number.value, "years", "duration", first, number.next);
  const kind = number.form === "fraction" ? "fraction" : "count";
  return amountOf(number, sign * number.value, null, kind, first, number.next);
}

// A minus between the currency and the digits: `$-99.99`.
function negativeMoney({ tokens, choose }: Source, index: number, floor: number): MoneyBefore | null {
  const minus = tokens[index - 1];
  if (minus?.kind !== "mark" || !minus.glued || tokens[index]?.glued !== true || !MINUSES.has(minus.text))
    return null;
  const behind =
    tokens[index - 2]?.kind === "mark" ? readMoneyBefore(tokens, index - 1, floor, choose) : null;
  return behind === null ? null : { unit: behind.unit, first: behind.first, factor: -behind.factor };
}

function withMoneyBefore(
  { tokens, choose }: Source,
  number: NumberRead,
  money: MoneyBefore,
  { floor, limit }: Pick<Place, "floor" | "limit">,
): Amount {
  const { sign, first } = readSign(tokens, money.first, floor, false);
  const isWord = tokens[number.next]?.kind === "word";
  const again = isWord ? readMoneyAfter(tokens, number.next, limit, number.scale, choose) : null;
  // `US$9 million dollars`, `$500 Canadian dollars`, `$9 pesos`: the currency is named twice.
  const isTwice =
    again !== null &&
    again.factor === 1 &&
    (again.unit === money.unit || (money.unit === "USD" && again.unit.length === 3));
  const value = sign * (scaleValue(number.value, money.factor) + (isTwice ? again.plus : 0));
  return amountOf(
    number,
    value,
    isTwice ? again.unit : money.unit,
    "currency",
    first,
    isTwice ? again.next : number.next,
  );
}

/** Reads the amount at `index` or after a sign or currency that stands there. */
function readAmountAfter(source: Source, index: number, place: Place): Amount | null {
  for (let at = index; at <= index + 2 && at < place.limit; at += 1) {
    const token = source.tokens[at];
    if (token === undefined) return null;
    if (token.kind === "number" || (token.kind === "word" && NUMBER_STARTS.has(token.lower))) {
      const amount = readAmount(source, at, place);
      return amount !== null && amount.first <= index ? amount : null;
    }
    if (token.kind === "word" && token.text.length > 4) return null;
  }
  return null;
}

/** Composes the reader of one article, whose figure tokens are `tokens`. */
export function composeAmountReader(
  reading: Reading,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  names: readonly Span[],
): AmountReader {
  const source: Source = {
    tokens,
    text: reading.text,
    choose: currencyChooser(reading.tokens),
    isInAddress: composeInAddress(tokens),
    dateAt: coverOf(dates),
    nameAt: coverOf(names),
  };
  return {
    choose: source.choose,
    read: (index, place) => readAmount(source, index, place),
    readAfter: (index, place) => readAmountAfter(source, index, place),
    isNoFigure: (amount) => amount.read.isInDigits && isYear(tokens, amount.first, amount.next),
  };
}
