import type { Token } from "../text/tokens.ts";
import { isHyphen } from "./figure-tokens.ts";
import { isPlainDigits } from "./read-digits.ts";
import { PHRASE_ENDS } from "./words/noun-words.ts";
import { ORDINAL_ENDINGS, ORDINALS, SCALE_LETTERS, SCALES } from "./words/number-words.ts";
import { UNIT_SYMBOLS } from "./words/units.ts";

// Words before a number that make it a reference and not an amount.
const REFERENCES = new Set(
  "no nos nr page pages p pp chapter section article clause room flight route highway channel fig figure table vol volume issue act rule phase resolution tel telephone phone fax ext isbn issn id licence license gate platform runway unit block apartment suite".split(
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
  "hrs",
  "a.m",
  "p.m",
]);
const CODE_MARKS = new Set(["/", "=", "@", "_", "#", "~", "\\", "№"]);
const OPENING = new Set(['"', "“", "‘", "'", "«"]);
const CLOSING = new Set(['"', "”", "’", "'", "»"]);
const YEAR_LEADS = new Set(
  "in since by of the during until till from late early mid before after through between around to january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter year fy circa for and".split(
    " ",
  ),
);
const MONTHS = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** True for `1000`-`2100` without separators. */
export function isYearText(text: string): boolean {
  return text.length === 4 && isPlainDigits(text) && text >= "1000" && text <= "2100";
}

/** True where the bare number of tokens `first` to `next` is a year: `2019`, not `2019 votes`. */
export function isYear(tokens: readonly Token[], first: number, next: number): boolean {
  const token = tokens[first];
  if (token === undefined || next !== first + 1 || !isYearText(token.text)) return false;
  const before = tokens[first - 1]?.lower ?? "";
  return token.text >= "1800" || YEAR_LEADS.has(before);
}

/** True for marks that join digits into addresses and codes. */
export function isCodeMark(text: string): boolean {
  return CODE_MARKS.has(text);
}

/** True where the digits at `index` tell a time of day: `7.30pm`, `10:45`, `5 p.m.` */
export function isClockTime(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const [before, after, further] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (token === undefined) return false;
  if (after !== undefined && CLOCK_WORDS.has(after.lower)) return true;
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

/** True where the digits at `index` number a page, road, article or line: `No. 5`, `Article 23`. */
export function isReference(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (REFERENCES.has(before.lower)) return true;
  return (
    before.text === "." &&
    before.glued &&
    tokens[index]?.glued === false &&
    REFERENCES.has(tokens[index - 2]?.lower ?? "")
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
    if (before.text === "+" && after?.text === "-") return true;
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
  }
  if (after?.glued) {
    if (after.text === "/" && tokens[index + 2]?.kind === "number" && tokens[index + 3]?.text === "/")
      return true;
    if (after.kind === "word" && isCodeSuffix(after)) return true;
  }
  if (isTelephone(tokens, index) || isScoreOrYears(tokens, index)) return true;
  if (isClockTime(tokens, index) || isReference(tokens, index) || isQuotedAlone(tokens, index)) return true;
  return isYearText(token.text) && isYearHere(tokens, index);
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

/** Three runs of digits or more, joined by hyphens: a telephone or serial number. */
export function isTelephone(tokens: readonly Token[], index: number): boolean {
  let runs = 1;
  for (
    let at = index + 1;
    isHyphen(tokens[at]?.text ?? "") &&
    tokens[at]?.glued &&
    tokens[at + 1]?.kind === "number" &&
    tokens[at + 1]?.glued;
    at += 2
  )
    runs += 1;
  for (
    let at = index - 1;
    tokens[at + 1]?.glued &&
    isHyphen(tokens[at]?.text ?? "") &&
    tokens[at]?.glued &&
    tokens[at - 1]?.kind === "number";
    at -= 2
  )
    runs += 1;
  return runs > 2;
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

/** A four-digit year where it stands: after "in", a month or before a capital; not before what it could count. */
function isYearHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined || token.text < "1800") return false;
  if (after?.glued && (after.text === "%" || UNIT_SYMBOLS.has(after.text))) return false;
  if (isHyphen(after?.text ?? "") || after?.text === "–") {
    const end = tokens[index + 2];
    if (end?.kind === "number" && after?.glued && (end.text.length === 2 || isYearText(end.text)))
      return true;
  }
  if (before?.text === "," && MONTHS.has(tokens[index - 3]?.lower ?? "")) return true;
  if (before !== undefined && YEAR_LEADS.has(before.lower))
    return !(
      after?.kind === "word" &&
      /^(?:percent|per|million|billion|trillion|people|yuan|dollars|km|kg|metres|meters|miles)$/.test(
        after.lower,
      )
    );
  return after?.casing === "capital";
}

const IDIOM_ORDINALS = new Set("half of hand class-action aid time".split(" "));
const ONE_LEADS = new Set(["no", "every", "each", "any", "which"]);

/** True where a word that could begin a number is a pronoun, an adverb or part of a name: `one of`, `at first`, `Three Gorges`. */
export function isDoubtfulWord(tokens: readonly Token[], index: number, limit: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const before = tokens[index - 1];
  const after = index + 1 < limit ? tokens[index + 1] : undefined;
  if (token.lower === "a" || token.lower === "an") return false;
  // Inside a hyphenated word it says something else: `mid-two`, `state-one`.
  if (
    before !== undefined &&
    isHyphen(before.text) &&
    token.glued &&
    before.glued &&
    tokens[index - 2]?.kind === "word"
  )
    return true;
  if (
    token.casing === "capital" &&
    after?.casing === "capital" &&
    before?.kind === "word" &&
    !SCALES.has(after.lower)
  )
    return true;
  if (SCALES.has(token.lower))
    return before !== undefined &&
      /^(?:several|few|many|couple|some|hundreds|thousands|next|last|per|the)$/.test(before.lower)
      ? before.lower !== "the"
      : false;
  if (token.lower === "one") {
    if (before !== undefined && (before.lower === "minus" || before.lower === "negative")) return false;
    if (before !== undefined && ONE_LEADS.has(before.lower)) return true;
    if (after === undefined) return index > 0;
    if (isHyphen(after.text) && after.glued) return false;
    if (
      after.lower === "in" ||
      after.lower === "out" ||
      after.lower === "over" ||
      after.lower === "and" ||
      after.lower === "hundred" ||
      after.lower === "point"
    )
      return before !== undefined && /^(?:the|this|that|only)$/.test(before.lower);
    return after.kind !== "word" || PHRASE_ENDS.has(after.lower);
  }
  if (!ORDINALS.has(token.lower)) return false;
  if (before !== undefined && /^(?:at|from|every|per|split|each)$/.test(before.lower)) return true;
  if (after === undefined) return false;
  if (after.text === "," || (isHyphen(after.text) && IDIOM_ORDINALS.has(tokens[index + 2]?.lower ?? "")))
    return true;
  if (
    token.lower === "first" &&
    (after.lower === "of" || after.lower === "time" || (before?.kind === "word" && !isNounLead(before)))
  )
    return true;
  return token.lower === "second" && before?.lower === "a" && after.kind === "mark";
}

const LEADS = new Set(
  "the a an his her its their our my your this that these those 's and or for was is in of as with each came finished placed book like were".split(
    " ",
  ),
);

/** True for words after which an ordinal stands before a noun or is a place in an order. */
function isNounLead(token: Token): boolean {
  return LEADS.has(token.lower) || token.lower.endsWith("'s");
}
