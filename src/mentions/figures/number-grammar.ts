import type { Token } from "../../text/tokens.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { FOLDS, ORDINAL_ENDINGS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "../words/number-words.ts";
import { UNIT_NAMES } from "../words/units.ts";
import { isHyphen } from "./figure-tokens.ts";
import { readFractionTail, readMixedTail, readOrdinalTail, readTensFraction } from "./fraction-grammar.ts";
import { isPartOfUnit } from "./is-part-of-unit.ts";
import type { NumberContext, NumberRead, Sum } from "./numeral.ts";
import { fractionOf, readDigitTokens } from "./read-digits.ts";
import { readPower } from "./read-power.ts";
import { readScaleLetter } from "./read-scale-letter.ts";
import { scaleValue } from "./scale-value.ts";

function begin(next: number): Sum {
  return { total: 0, group: 0, last: "none", scale: 1, next, isInDigits: false };
}

/** One is meant before the scale at `next`: `a million`, `hundred thousand`. */
function beginWithOne(next: number): Sum {
  return { total: 0, group: 1, last: "small", scale: 1, next, isInDigits: false };
}

function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && (SMALL_NUMBERS.has(token.lower) || TENS.has(token.lower));
}

/** Decimals after "point": each word gives its digits, `seventy-one` 71, `nought four` 04. Null where none follows. */
function readPoint(tokens: readonly Token[], index: number): { digits: string; next: number } | null {
  let digits = "";
  let next = index;
  for (;;) {
    const token = tokens[next];
    const small = token === undefined ? undefined : SMALL_NUMBERS.get(token.lower);
    const ten = token === undefined ? undefined : TENS.get(token.lower);
    if (small !== undefined) {
      digits += String(small);
      next += 1;
    } else if (ten !== undefined) {
      const at = isHyphen(tokens[next + 1]?.text ?? "") ? next + 2 : next + 1;
      const one = SMALL_NUMBERS.get(tokens[at]?.lower ?? "");
      digits += String(one !== undefined && one < 10 ? ten + one : ten);
      next = one !== undefined && one < 10 ? at + 1 : next + 1;
    } else return digits === "" ? null : { digits, next };
  }
}

/** True where "and", "&" or a comma at `index` goes on with the same numeral. */
function isJoint(tokens: readonly Token[], index: number, sum: Sum, context: NumberContext): boolean {
  if (context.isPair || (sum.last !== "hundred" && sum.last !== "scale")) return false;
  const token = tokens[index];
  const following = tokens[index + 1];
  if (following === undefined || index + 1 >= context.limit) return false;
  if (token?.lower === "and" || token?.text === "&") {
    // Mixed style (`3 hundred and 21`) is read only below a thousand: `3 million and 21` is two numbers.
    if (following.kind === "number")
      return (
        sum.scale <= 1000 &&
        Number(following.text) < 100 &&
        Number(following.text) > 0 &&
        !SCALES.has(tokens[index + 2]?.lower ?? "")
      );
    if (!isNumberWord(following)) return false;
    // `$3 million and five houses`: digits go on in words only below a scale of their own.
    if (sum.isInDigits && sum.scale > 1000 && !SCALES.has(tokens[index + 2]?.lower ?? "")) return false;
    // `one hundred and three quarters`, `two hundred and fifty-four hundredths`: the fraction has its own rule.
    return (
      readMixedTail(tokens, { ...sum, next: index }, false) === null ||
      (TENS.has(tokens[index + 1]?.lower ?? "") && !isHundredths(tokens, index + 2))
    );
  }
  if (token?.text !== "," || sum.isInDigits || sum.last !== "scale") return false;
  const after = tokens[index + 2];
  return isNumberWord(following) && after !== undefined && (SCALES.has(after.lower) || isHyphen(after.text));
}

/** True where parts of a hundred or thousand follow within three tokens: decimals said in full. */
function isHundredths(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 3; at += 1)
    if (/^(?:hundredths|thousandths)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

function step(tokens: readonly Token[], sum: Sum, context: NumberContext): Sum | null {
  const token = tokens[sum.next];
  if (token === undefined || sum.next >= context.limit) return null;
  const { last, group, next } = sum;
  if (token.kind === "number") {
    const isFirst = last === "none";
    const isSmallerScale =
      last === "scale" &&
      SCALES.has(tokens[next + 1]?.lower ?? "") &&
      (SCALES.get(tokens[next + 1]?.lower ?? "") ?? 0) < sum.scale;
    const isAfterAnd = (last === "hundred" || last === "scale") && tokens[next - 1]?.lower === "and";
    if (!isFirst && !isSmallerScale && !isAfterAnd) return null;
    const read = readDigitTokens(tokens, next, context.text);
    if (read === null) return null;
    return {
      ...sum,
      group: group + read.value,
      last: "digits",
      next: read.next,
      isInDigits: sum.isInDigits || isFirst,
    };
  }
  // `100 million three-year bonds`: words go on with digits only before a scale of their own.
  if (
    sum.isInDigits &&
    last === "scale" &&
    tokens[next - 1]?.lower !== "and" &&
    isNumberWord(token) &&
    !SCALES.has(tokens[next + 1]?.lower ?? "")
  )
    return null;
  const small = SMALL_NUMBERS.get(token.lower);
  if (small !== undefined) {
    const isOpen =
      last === "none" ||
      last === "hundred" ||
      last === "scale" ||
      (last === "tens" && small > 0 && small < 10);
    return isOpen ? { ...sum, group: group + small, last: "small", next: next + 1 } : null;
  }
  const tens = TENS.get(token.lower);
  if (tens !== undefined) {
    const isOpen = last === "none" || last === "hundred" || last === "scale";
    return isOpen ? { ...sum, group: group + tens, last: "tens", next: next + 1 } : null;
  }
  const scale = SCALES.get(token.lower);
  if (scale === undefined || last === "none" || last === "closed") return null;
  if (scale === 12) {
    return last === "small" || last === "digits" || last === "tens"
      ? { ...sum, group: dozensOf(tokens, sum), last: "closed", next: next + 1 }
      : null;
  }
  if (scale === 100) {
    if (last === "hundred" || last === "scale" || group === 0) return null;
    return { ...sum, group: group * 100, last: "hundred", scale: Math.max(sum.scale, 100), next: next + 1 };
  }
  if (last === "scale" && group === 0)
    return scale >= sum.scale ? { ...sum, total: scaleValue(sum.total, scale), scale, next: next + 1 } : null;
  if (sum.total > 0 && scale >= sum.scale) return null;
  return {
    ...sum,
    total: sum.total + scaleValue(group, scale),
    group: 0,
    last: "scale",
    scale,
    next: next + 1,
  };
}

/** The group with a dozen behind it; `three hundred and two dozens` are two dozens above three hundred. */
function dozensOf(tokens: readonly Token[], { group, next, last }: Sum): number {
  const isApart = last === "small" && tokens[next - 2]?.lower === "and" && group > 100;
  return isApart ? group + 11 * (group % 100) : group * 12;
}

function accumulate(tokens: readonly Token[], from: Sum, context: NumberContext): Sum {
  let sum = from;
  for (;;) {
    const token = tokens[sum.next];
    if (token === undefined || sum.next >= context.limit) return sum;
    let skipped = sum;
    if (sum.last !== "none") {
      const following = tokens[sum.next + 1];
      if (isHyphen(token.text)) {
        const isTensAndOne = sum.last === "tens" && (SMALL_NUMBERS.get(following?.lower ?? "") ?? 0) > 0;
        const isScale = following?.glued === true && SCALES.has(following.lower);
        if (!isTensAndOne && !isScale) return sum;
        skipped = { ...sum, next: sum.next + 1 };
      } else if (token.lower === "point" && sum.last !== "scale" && sum.last !== "closed") {
        const decimals = readPoint(tokens, sum.next + 1);
        if (decimals === null) return sum;
        sum = {
          ...sum,
          group: sum.group + Number(`0.${decimals.digits}`),
          last: "digits",
          next: decimals.next,
        };
        continue;
      } else if (isJoint(tokens, sum.next, sum, context)) skipped = { ...sum, next: sum.next + 1 };
    }
    if (sum.last === "digits") {
      const letter = readScaleLetter(tokens, sum.next, context.isMoney);
      if (letter !== null) {
        const total = sum.total + scaleValue(sum.group, letter);
        return { ...sum, total, group: 0, last: "scale", scale: letter, next: sum.next + 1 };
      }
    }
    const stepped = step(tokens, skipped, context);
    if (stepped === null) return sum;
    sum = stepped;
  }
}

function finish(tokens: readonly Token[], sum: Sum, context: NumberContext): NumberRead {
  const value = sum.total + sum.group;
  const ordinal = readOrdinalTail(tokens, sum);
  if (ordinal !== null && ordinal.next <= context.limit) return { ...ordinal, scale: 1, isInDigits: false };
  if (!sum.isInDigits) {
    const fraction = readTensFraction(tokens, sum) ?? readFractionTail(tokens, sum.next, value);
    if (fraction !== null && fraction.next <= context.limit) return multiplied(tokens, fraction, context);
  }
  const mixed = readMixedTail(tokens, sum, context.isPair);
  if (mixed !== null && mixed.next <= context.limit)
    return {
      value: mixed.value,
      next: mixed.next,
      form: "cardinal",
      scale: mixed.scale,
      isInDigits: sum.isInDigits,
    };
  return { value, next: sum.next, form: "cardinal", scale: sum.scale, isInDigits: sum.isInDigits };
}

/** True where the number is one sign: `⅔`. */
const isFractionSign = (token: Token, sum: Sum, index: number): boolean =>
  sum.next === index + 1 && token.text.length === 1 && fractionOf(token.text) !== null;

/** True where a unit of measure stands at `index`; not in `half of a second term`. */
function isUnitAt(tokens: readonly Token[], index: number): boolean {
  const [unit, after] = [tokens[index]?.lower ?? "", tokens[index + 1]];
  return (
    UNIT_NAMES.has(unit) && (unit !== "second" || after?.kind !== "word" || PHRASE_ENDS.has(after.lower))
  );
}

/** A fraction and the scale or unit it is taken of: `two thirds of a million`, `half a dozen`, `tenth of a second`. */
function multiplied(
  tokens: readonly Token[],
  part: { value: number; next: number },
  context: NumberContext,
): NumberRead {
  let at = part.next;
  if (isHyphen(tokens[at]?.text ?? "")) at += 1;
  const isOf = tokens[at]?.lower === "of";
  if (isOf) at += 1;
  const isOfOne = isOf && (tokens[at]?.lower === "a" || tokens[at]?.lower === "an");
  if (tokens[at]?.lower === "a" || tokens[at]?.lower === "an") at += 1;
  const scale = at < context.limit ? SCALES.get(tokens[at]?.lower ?? "") : undefined;
  // `two-tenths of a second`: the unit is what the fraction is of.
  if (isOfOne && at < context.limit && isUnitAt(tokens, at))
    return { value: part.value, next: at, form: "fraction", scale: 1, isInDigits: false };
  if (scale === undefined)
    return { value: part.value, next: part.next, form: "fraction", scale: 1, isInDigits: false };
  return { value: scaleValue(part.value, scale), next: at + 1, form: "cardinal", scale, isInDigits: false };
}

const BEFORE_PERIOD = new Set(
  "first second third fourth last latter other final opening early late top bottom northern southern better".split(
    " ",
  ),
);
const AFTER_HALF = new Set(
  "of the a an its their his her our my that those these all people time".split(" "),
);

const BEFORE_SHARES = new Set(
  "than nearly almost about around roughly over under only maybe perhaps just".split(" "),
);

const COMPARATIVES = new Set("higher lower more less fewer larger smaller bigger longer shorter".split(" "));

/** `less than a quarter funded`, `maybe half,`: a share behind a bound, before a mark or what goes on with it. */
function isShareOfBound(tokens: readonly Token[], lead: number, following: Token | undefined): boolean {
  if (!BEFORE_SHARES.has(tokens[lead]?.lower ?? "")) return false;
  return (
    following === undefined ||
    (following.kind === "mark" && !isHyphen(following.text)) ||
    PHRASE_ENDS.has(following.lower) ||
    following.lower.endsWith("ed") ||
    COMPARATIVES.has(following.lower)
  );
}

function readHalf(tokens: readonly Token[], index: number, context: NumberContext): NumberRead | null {
  const word = tokens[index];
  const before = tokens[index - 1];
  if (before !== undefined && BEFORE_PERIOD.has(before.lower)) return null;
  // `once a quarter`: a quarter of the year.
  if (before?.lower === "a" && /^(?:once|twice|times)$/.test(tokens[index - 2]?.lower ?? "")) return null;
  const value = word?.lower === "half" ? 0.5 : 0.25;
  const read = multiplied(tokens, { value, next: index + 1 }, context);
  if (read.form === "cardinal") return read;
  const following = index + 1 < context.limit ? tokens[index + 1] : undefined;
  // `a half-mile queue`, `the quarter-acre plot`; a half-year is a period.
  if (following !== undefined && isHyphen(following.text) && following.glued && tokens[index + 2]?.glued)
    // `half-brother`, `half-frozen`
    return isPartOfUnit(tokens[index + 2]) ? read : null;
  const after = following?.lower === "a" || following?.lower === "an" ? index + 2 : index + 1;
  // `half a mile`, `a half turn`
  if (
    value === 0.5 &&
    after < context.limit &&
    UNIT_NAMES.has(tokens[after]?.lower ?? "") &&
    (after > index + 1 || before?.lower === "a")
  )
    return { ...read, next: after };
  if (isShareOfBound(tokens, before?.lower === "a" ? index - 2 : index - 1, following)) return read;
  const isAfterArticle =
    before?.lower === "a" && !(following?.kind === "word" && !AFTER_HALF.has(following.lower));
  if (value === 0.25 && (before?.lower !== "a" || (following?.lower !== "of" && following?.kind === "word")))
    return null;
  if (isAfterArticle || (following !== undefined && AFTER_HALF.has(following.lower))) return read;
  return null;
}

/** A number that begins with the article: `a hundred`, `a dozen`, `a half`, `a fifth of`, `a million and a half`. */
function readAfterArticle(
  tokens: readonly Token[],
  index: number,
  context: NumberContext,
): NumberRead | null {
  const word = index + 1 < context.limit ? tokens[index + 1] : undefined;
  if (word === undefined) return null;
  if (word.lower === "half" || word.lower === "quarter")
    // `a half-mile queue`: the article is the noun's.
    return isHyphen(tokens[index + 2]?.text ?? "") && isPartOfUnit(tokens[index + 3])
      ? null
      : readHalf(tokens, index + 1, context);
  const before = tokens[index - 1]?.lower;
  const scale = SCALES.get(word.lower);
  if (scale !== undefined) {
    if (word.lower.endsWith("s") || before === "many" || before === "quite" || before === "half") return null;
    const start = beginWithOne(index + 1);
    const sum = accumulate(tokens, start, context);
    return sum.next > index + 1 ? finish(tokens, sum, context) : null;
  }
  // `a third person` is an order, `a third of them` a part: only what cannot be an order is read as a part.
  const fraction = readFractionTail(tokens, index + 1, 1);
  if (fraction === null || fraction.next > context.limit) return null;
  const following = fraction.next < context.limit ? tokens[fraction.next] : undefined;
  const isPart =
    following === undefined ||
    (following.kind === "mark" && !(isHyphen(following.text) && following.glued)) ||
    following.lower === "of" ||
    (before === "by" && PHRASE_ENDS.has(following.lower)) ||
    isShareOfBound(tokens, index - 1, following);
  return isPart ? multiplied(tokens, fraction, context) : null;
}

/**
 * Reads the numeral that begins at `tokens[index]`, in digits, words or both, without sign, unit or bound. Null where
 * none begins there. What it does not read: years in two parts (`nineteen eighty`), Roman numerals, vague plurals (`hundreds`).
 *
 * @example
 * readNumber(tokens of "two and a half million people", 0, …) //=> { value: 2500000, next: 5, form: "cardinal", … }
 */
export function readNumber(
  tokens: readonly Token[],
  index: number,
  context: NumberContext,
): NumberRead | null {
  const token = tokens[index];
  if (token === undefined || index >= context.limit) return null;
  if (token.kind === "number") {
    const power = readPower(tokens, index);
    if (power !== null) return { ...power, form: "cardinal", scale: 1, isInDigits: true };
    const ending = tokens[index + 1];
    const sum = accumulate(tokens, begin(index), context);
    if (sum.next === index) return null;
    const value = sum.total + sum.group;
    // `1/4`, `⅔`
    if (value < 1 && ((sum.next === index + 3 && ending?.text === "/") || isFractionSign(token, sum, index)))
      return { value, next: sum.next, form: "fraction", scale: 1, isInDigits: true };
    if (
      sum.next === index + 1 &&
      ending?.glued &&
      ORDINAL_ENDINGS.has(ending.lower) &&
      Number.isInteger(value) &&
      // `9st`: a weight in stones.
      (ending.lower !== "st" || value % 10 === 1)
    )
      return { value, next: index + 2, form: "ordinal", scale: 1, isInDigits: true };
    if (
      sum.next === index + 1 &&
      (ending?.lower === "fold" || (isHyphen(ending?.text ?? "") && tokens[index + 2]?.lower === "fold"))
    )
      return {
        value,
        next: ending?.lower === "fold" ? index + 2 : index + 3,
        form: "multiple",
        scale: 1,
        isInDigits: true,
      };
    return finish(tokens, sum, context);
  }
  const fold = FOLDS.get(token.lower);
  if (fold !== undefined)
    return { value: fold, next: index + 1, form: "multiple", scale: 1, isInDigits: false };
  if (token.lower === "a" || token.lower === "an") return readAfterArticle(tokens, index, context);
  if (token.lower === "half" || token.lower === "quarter") return readHalf(tokens, index, context);
  const ordinal = ORDINALS.get(token.lower);
  if (ordinal !== undefined)
    return { value: ordinal, next: index + 1, form: "ordinal", scale: 1, isInDigits: false };
  const scale = SCALES.get(token.lower);
  if (scale !== undefined) {
    // `hundred thousand dollars`, `million dollar`: one is meant where a scale opens a numeral.
    if (scale === 12 || token.lower.endsWith("s")) return null;
    const start = beginWithOne(index);
    return finish(tokens, accumulate(tokens, start, context), context);
  }
  const sum = accumulate(tokens, begin(index), context);
  return sum.next === index ? null : finish(tokens, sum, context);
}
