import type { Token } from "../../text/tokens.ts";
import { BOUND_WORDS } from "../words/bound-words.ts";
import { CURRENCY_SIGNS } from "../words/currencies.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { NUMBER_STARTS, ORDINAL_ENDINGS, SCALE_LETTERS, SCALES } from "../words/number-words.ts";
import { UNIT_NAMES, UNIT_SYMBOLS } from "../words/units.ts";
import { isPlural } from "./counted-noun.ts";
import { isHyphen } from "./figure-tokens.ts";
import { isEnumerator } from "./is-enumerator.ts";
import { isNear, WARM_WORDS } from "./is-near.ts";
import { isStreetNumber } from "./is-street-number.ts";
import { isPlainDigits } from "./read-digits.ts";
import { isAfterSerial, isInCode, isSerial, isTelephone, isTelephoneGroup } from "./telephone-number.ts";
import { isYearHere, isYearText, MONTHS } from "./year-number.ts";

// Words before a number that make it a reference and not an amount.
const REFERENCES = new Set(
  "no nos nr page pages p pp exit chapter section article clause room flight route highway channel fig figure table vol volume issue act rule phase resolution tel telephone phone fax ext isbn issn id licence license gate platform runway unit block apartment suite".split(
    " ",
  ),
);

const CLOCK_WORDS = new Set([
  "am",
  "pm",
  "a.m.",
  "p.m.",
  "gmt",
  "o'clock",
  "bst",
  "est",
  "utc",
  "noon",
  "a.m",
  "p.m",
]);

const CODE_MARKS = new Set(["/", "=", "@", "_", "#", "~", "\\", "№"]);

// Days and hours that are known by their digits, and a shop: no fractions.
const SLASHED_NAMES = new Set(["9/11", "7/7", "26/11", "24/7", "7/11"]);

const OPENING = new Set(['"', "“", "‘", "'", "«"]);

const CLOSING = new Set(['"', "”", "’", "'", "»"]);

/** True for marks that join digits into addresses and codes. */
export function isCodeMark(text: string): boolean {
  return CODE_MARKS.has(text);
}

/** True where the digits at `index` tell a time of day: `7.30pm`, `10:45`, `5 p.m.` */
export function isClockTime(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const [before, after, further] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (token === undefined) return false;
  // `2.1 pm` is no time of day: minutes have two digits.
  if (after !== undefined && CLOCK_WORDS.has(after.lower)) return !/\.(?:\d|\d{3,})$/.test(token.text);
  // `5-7pm`, `9 to 11am`
  const isJoint = after?.lower === "to" || after?.text === "–" || isHyphen(after?.text ?? "");
  if (isJoint && further?.kind === "number" && CLOCK_WORDS.has(tokens[index + 3]?.lower ?? "")) return true;
  if (
    (after?.lower === "p" || after?.lower === "a") &&
    further?.text === "." &&
    tokens[index + 3]?.lower === "m"
  )
    return true;
  if (token.glued && before?.text === ":" && before.glued && tokens[index - 2]?.kind === "number")
    return true;
  return after?.glued === true && after.text === ":" && further?.kind === "number" && further.glued;
}

// What is numbered by degree: `level 3 restrictions`, `stage 4 cancer`, `Ward 5`; with a unit behind it is measured.
const GRADED = new Set("level tier stage ward".split(" "));

const isGraded = (before: Token, after: Token | undefined): boolean =>
  GRADED.has(before.lower) && !UNIT_NAMES.has(after?.lower ?? "") && !UNIT_SYMBOLS.has(after?.text ?? "");

/** True where the digits at `index` number a page, road, article or line: `No. 5`, `Law No. (14)`, `Article 23`. */
export function isReference(tokens: readonly Token[], index: number): boolean {
  const isBracketed = tokens[index - 1]?.text === "(" && tokens[index + 1]?.text === ")";
  const lead = isBracketed ? index - 2 : index - 1;
  const before = tokens[lead];
  if (before === undefined) return false;
  if (REFERENCES.has(before.lower) || (lead === index - 1 && isGraded(before, tokens[index + 1])))
    return true;
  return (
    before.text === "." &&
    before.glued &&
    tokens[lead + 1]?.glued === false &&
    REFERENCES.has(tokens[lead - 1]?.lower ?? "")
  );
}

/** True where nothing but quotation marks stand round the digits: they are a name (`the "4321" plan`). */
export function isQuotedAlone(tokens: readonly Token[], index: number): boolean {
  return (
    OPENING.has(tokens[index - 1]?.text ?? "") &&
    CLOSING.has(tokens[index + 1]?.text ?? "") &&
    tokens[index]?.glued === true &&
    tokens[index + 1]?.glued === true
  );
}

/** True where digits at `index` are part of a code, clock time, score, address, reference or name, and no amount. */
export function isCodeNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return false;
  if (before !== undefined && token.glued) {
    if (CODE_MARKS.has(before.text) && !(before.text === "/" && !before.glued)) return true;
    if (before.text === "+" && (after?.text === "-" || isTelephoneGroup(after, tokens[index + 2])))
      return true;
    if (isInCode(tokens, index) || isFootnote(before, after)) return true;
    // `COVID-19`, `SCP-173`: letters and a hyphen before.
    const further = tokens[index - 2];
    if (
      isHyphen(before.text) &&
      before.glued &&
      further !== undefined &&
      further.kind === "word" &&
      further.casing !== "lower" &&
      !SCALES.has(further.lower)
    )
      return true;
    if (before.kind === "word") return true;
    // `Covid -19`, split by hand.
    if (isHyphen(before.text) && further?.lower === "covid") return true;
  }
  if (isBeforeChrist(tokens, index) || isVersion(token, before, after)) return true;
  if (after?.glued) {
    if (after.text === "/" && SLASHED_NAMES.has(`${token.text}/${tokens[index + 2]?.text}`)) return true;
    if (after.text === "/" && tokens[index + 2]?.kind === "number" && tokens[index + 3]?.text === "/")
      return true;
    if (after.kind === "word" && isCodeSuffix(after)) return true;
    // `1080p`, `4K`: a picture, or a race.
    if (after.text === "p" && PICTURE_LINES.has(token.text)) return true;
    if (after.text === "K" && isPlainDigits(token.text) && token.text.length < 3 && Number(token.text) < 17)
      if (tokens[index + 2] === undefined || !isPlural(tokens[index + 2] ?? after)) return true;
    // `13F`: a form, unless the text is of the weather.
    if (after.text === "F" && !isNear(tokens, index, WARM_WORDS)) return true;
  }
  if (after?.text === "FM" || isEnumerator(tokens, index) || isStreetNumber(tokens, index)) return true;
  if (
    isSerial(token, after) ||
    isAfterSerial(tokens, index) ||
    isTelephone(tokens, index) ||
    isScoreOrYears(tokens, index)
  )
    return true;
  if (isDayOfMonth(tokens, index)) return true;
  if (isClockTime(tokens, index) || isReference(tokens, index) || isQuotedAlone(tokens, index)) return true;
  if (isNameNumber(tokens, index)) return true;
  return isYearText(token.text) && isYearHere(tokens, index);
}

const isLowerPlural = (token: Token | undefined): boolean =>
  token !== undefined && token.casing === "lower" && isPlural(token);

/** `500 BC`, `44 BCE`: a year; `300 BC wineries` are counted. */
export const isBeforeChrist = (tokens: readonly Token[], index: number): boolean =>
  /^BCE?$/.test(tokens[index + 1]?.text ?? "") && !isLowerPlural(tokens[index + 2]);

/** `Industry 4.0`, `Budget 3.0`: the number of a new edition, behind its name. */
function isVersion(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!/^\d\.0$/.test(token.text) || before === undefined || !isCapital(before) || token.glued) return false;
  if (PHRASE_ENDS.has(before.lower) || CURRENCY_SIGNS.has(before.text) || before.lower === "magnitude")
    return false;
  if (after === undefined || after.kind === "mark")
    return after?.text !== "%" && after?.text !== "°" && !isHyphen(after?.text ?? "");
  return (
    !SCALES.has(after.lower) &&
    !UNIT_NAMES.has(after.lower) &&
    !UNIT_SYMBOLS.has(after.text) &&
    !isPlural(after) &&
    after.lower !== "percent" &&
    after.lower !== "per"
  );
}

/** `[1]`: a mark that leads to a note. */
const isFootnote = (before: Token, after: Token | undefined): boolean =>
  before.text === "[" && after?.text === "]" && after.glued;

const PICTURE_LINES = new Set("480 576 720 1080 1440 2160".split(" "));

const SHORT_MONTHS = new Set("jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

/** `Nov . 15`, as text split for machines prints it, and `Nov. 15` where no date was read. */
function isDayOfMonth(tokens: readonly Token[], index: number): boolean {
  const [token, stop] = [tokens[index], tokens[index - 1]];
  if (stop?.text !== "." || token === undefined || token.glued || !isPlainDigits(token.text)) return false;
  return Number(token.text) <= 31 && SHORT_MONTHS.has(tokens[index - 2]?.lower ?? "");
}

/** Letters glued behind digits that are neither unit, scale nor order: `1960s`, `13F`, `5G`, `24703L202`. */
function isCodeSuffix(after: Token): boolean {
  const { text, lower } = after;
  if (text === "s" || text === "S") return true;
  if (ORDINAL_ENDINGS.has(lower) || UNIT_SYMBOLS.has(text) || SCALES.has(lower) || SCALE_LETTERS.has(text))
    return false;
  if (text === "C" || text === "F") return false;
  if (text.length <= 3 && after.casing === "upper")
    return !/^(?:USD|EUR|GBP|CNY|RMB|INR|JPY|AED|SAR|QAR|CUP|MXN|NGN|KES|ZAR|CAD|AUD|BTC)$/.test(text);
  if (after.casing === "capital" && text.length === 1) return true;
  for (let at = 1; at < text.length; at += 1)
    if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
      return !UNIT_SYMBOLS.has(text) && !/^e\d+$|^x(?:10|2)$/.test(lower);
  return (
    lower === "d" ||
    lower === "g" ||
    lower === "x" ||
    lower === "a" ||
    lower === "st-century" ||
    lower === "th-century"
  );
}

const SENTENCE_MARKS = new Set([".", "!", "?", ":", ";", "(", ")", '"', "“", "”", "•", "*", "|"]);

/** `Voyager 2`, `Fortune Global 500`: behind a capital word in a sentence, and not before what it would count. */
function isNameNumber(tokens: readonly Token[], index: number): boolean {
  const [token, before, after] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (token === undefined || before === undefined || token.text.length > 4 || !isPlainDigits(token.text))
    return false;
  if (
    !isCapital(before) ||
    MONTHS.has(before.lower) ||
    PHRASE_ENDS.has(before.lower) ||
    SCALES.has(before.lower)
  )
    return false;
  if (NUMBER_STARTS.has(before.lower) || BOUND_WORDS.has(before.lower)) return false;
  // `the U.S. 30-year bond`
  if (isHyphen(after?.text ?? "") && UNIT_NAMES.has(tokens[index + 2]?.lower ?? "")) return false;
  let first = index - 1;
  while (first > 0 && index - first < 6 && isCapital(tokens[first - 1])) first -= 1;
  // `The Nikkei 225` opens a sentence as `the Nikkei 225` stands in one.
  const isOpenedByArticle = first < index - 1 && tokens[first]?.lower === "the";
  const lead = tokens[isOpenedByArticle ? first : first - 1];
  // `Boeing 737 MAX` opens a sentence; `Kenya 500` there may be anything.
  if (lead === undefined || SENTENCE_MARKS.has(lead.text))
    return after !== undefined && !after.glued && isCapital(after) && !CURRENCY_SIGNS.has(after.text);
  if (after === undefined) return true;
  if (
    after.text === "%" ||
    after.text === "°" ||
    CURRENCY_SIGNS.has(after.text) ||
    (!after.glued && after.kind === "number")
  )
    return false;
  if (
    UNIT_SYMBOLS.has(after.text) ||
    UNIT_NAMES.has(after.lower) ||
    SCALES.has(after.lower) ||
    after.lower.startsWith("per")
  )
    return false;
  // `In Kenya 500 people` counts; `319 Fortune Global 500 companies` has counted already.
  return !isPlural(after) || lead.kind === "number" || BEFORE_NAMES.has(lead.lower);
}

const BEFORE_NAMES = new Set("the a 's are were is was being as many several other some these".split(" "));

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.casing !== "lower" && token.casing !== "none";
}

/** `3-1` where the first is not the smaller, and the end of `2013-14`: no range of amounts. */
function isScoreOrYears(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (token === undefined || !isPlainDigits(token.text)) return false;
  if (token.glued && before?.glued && (isHyphen(before.text) || before.text === "–" || before.text === "/")) {
    const first = tokens[index - 2];
    if (
      first?.kind === "number" &&
      (isYearText(first.text) || (isPlainDigits(first.text) && isScorePair(tokens, index - 2)))
    )
      return true;
  }
  return after?.glued === true && (isHyphen(after.text) || after.text === "–") && isScorePair(tokens, index);
}

function isScorePair(tokens: readonly Token[], index: number): boolean {
  const [first, second, mark, after] = [
    tokens[index],
    tokens[index + 2],
    tokens[index - 1],
    tokens[index + 3],
  ];
  if (first === undefined || second?.kind !== "number" || !second.glued || !isPlainDigits(second.text))
    return false;
  if (first.glued && mark !== undefined && mark.text !== "(") return false;
  return (
    Number(first.text) >= Number(second.text) &&
    !(after?.glued && after.kind === "word") &&
    after?.text !== "°" &&
    after?.lower !== "degrees"
  );
}
