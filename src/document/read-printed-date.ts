import { type CalendarDate, calendarDateOf } from "../text/calendar-date.ts";
import type { Edtf } from "../text/edtf.ts";
import type { Span } from "../text/span.ts";

/** A date as a masthead prints it. Offsets into the text that was read. */
export interface PrintedDate extends Span {
  readonly edtf: Edtf;
}

const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
// Spanish, Portuguese, French, Italian, German and Dutch: `4 de marzo de 2019`, `4. März 2019`. A word is in its month's row.
const OTHER_MONTHS: readonly (readonly string[])[] = [
  "enero janeiro janvier gennaio januar jänner januari",
  "febrero fevereiro février febbraio februar februari",
  "marzo março mars märz maart",
  "abril avril aprile",
  "mayo maio mai maggio mei",
  "junio junho juin giugno juni",
  "julio julho juillet luglio juli",
  "agosto août augustus",
  "septiembre setiembre setembro septembre settembre",
  "octubre outubro octobre ottobre oktober",
  "noviembre novembro novembre",
  "diciembre dezembro décembre dicembre dezember",
].map((row) => row.split(" "));
const OTHER_MONTH = `(${OTHER_MONTHS.flat()
  .sort((one, other) => other.length - one.length)
  .join("|")})`;
const YEAR = "((?:19|20)\\d\\d)";
// A year may be glued to the time after it where a page was flattened: `Nov 20 20194:29 AM`.
const END = "(?!\\d(?!\\d?:\\d\\d))";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const SLASHED_YEAR = "((?:19|20)\\d\\d|\\d\\d)";

// One alternation, the longest forms first; every alternative begins at a word and none repeats a group.
// `clock` is what `date` and mail print: `Wed Oct 26 15:50:06 2016`.
const PATTERN = new RegExp(
  [
    `(?<iso>${YEAR}-(\\d\\d)-(\\d\\d))${END}`,
    `(?<big>${YEAR}[/.](\\d{1,2})[/.](\\d{1,2}))${END}`,
    `(?<han>${YEAR}\\s?年\\s?(?:第\\s?)?(\\d{1,2})\\s?(?:月(?:\\s?(\\d{1,2})\\s?日)?|期))`,
    `(?<dmy>${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR})${END}`,
    `(?<clock>${MONTH}\\s+(\\d{1,2})\\s+\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z]{3,4}\\s+)?${YEAR})${END}`,
    `(?<other>(\\d{1,2})(?:\\.|er|º)?\\s+(?:de\\s+)?${OTHER_MONTH}\\s+(?:del?\\s+)?${YEAR})${END}`,
    `(?<mdy>${MONTH}\\s*${DAY}(?:,\\s*|\\s+)${YEAR})${END}`,
    `(?<my>${MONTH},?\\s+${YEAR})${END}`,
    `(?<dotted>(\\d{1,2})\\.(\\d{1,2})\\.${YEAR})${END}`,
    `(?<slashed>(\\d{1,2})[/-](\\d{1,2})[/-]${SLASHED_YEAR})(?![\\d/-])`,
  ].join("|"),
  "giu",
);

const otherMonthOf = (word: string): number =>
  OTHER_MONTHS.findIndex((row) => row.includes(word.toLowerCase())) + 1;
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** 11/20/2019 has one reading; 03/04/2019 has two, so only its year is known. */
function slashedDate(first: number, second: number, year: number): Edtf | null {
  if (first > 12) return calendarDateOf(year, second, first);
  if (second > 12) return calendarDateOf(year, first, second);
  if (first === second) return calendarDateOf(year, first, second);
  return String(year);
}

function monthEdtf(year: number, month: number): Edtf | null {
  const first: CalendarDate | null = calendarDateOf(year, month, 1);
  return first === null ? null : first.slice(0, 7);
}

function edtfOf(groups: Readonly<Record<string, string | undefined>>, parts: readonly string[]): Edtf | null {
  const [a = "", b = "", c = ""] = parts;
  if (groups["iso"] !== undefined || groups["big"] !== undefined)
    return calendarDateOf(Number(a), Number(b), Number(c));
  if (groups["han"] !== undefined)
    return c === "" ? monthEdtf(Number(a), Number(b)) : calendarDateOf(Number(a), Number(b), Number(c));
  if (groups["dmy"] !== undefined) return calendarDateOf(Number(c), monthOf(b), Number(a));
  if (groups["other"] !== undefined) return calendarDateOf(Number(c), otherMonthOf(b), Number(a));
  if (groups["mdy"] !== undefined || groups["clock"] !== undefined)
    return calendarDateOf(Number(c), monthOf(a), Number(b));
  if (groups["my"] !== undefined) return monthEdtf(Number(b), monthOf(a));
  if (groups["dotted"] !== undefined) return calendarDateOf(Number(c), Number(b), Number(a));
  return slashedDate(Number(a), Number(b), fullYear(c));
}

const isWordUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

/** True for a month glued to the word before it where a page was flattened: `Harbour PressApril 28, 2023`. */
const isGlued = (text: string, at: number): boolean =>
  isSmall(text.charCodeAt(at - 1)) && /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2));

/** True where two digits stand together, as in every date printed in full. */
function hasTwoDigits(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end && digits < 2; at += 1) {
    const unit = text.charCodeAt(at);
    digits = unit >= 48 && unit <= 57 ? digits + 1 : 0;
  }
  return digits === 2;
}

/**
 * The dates that `text.slice(start, end)` prints in full: day, month and year, month and year, or a Chinese issue line
 * (`2021年4期`). A date that can be read two ways keeps its year only. For mastheads and datelines: a short stretch is
 * expected.
 *
 * @example
 * readPrintedDates("Posted 3 June 2021", 0, 18) //=> [{edtf: "2021-06-03", start: 7, end: 18}]
 */
export function readPrintedDates(text: string, start: number, end: number): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  if (!hasTwoDigits(text, start, end)) return found;
  for (const match of text.slice(start, end).matchAll(PATTERN)) {
    const at = start + match.index;
    if (at > start && isWordUnit(text.charCodeAt(at - 1)) && !isGlued(text, at)) continue;
    const parts = match.slice(1).filter((part) => part !== undefined && part !== match[0]);
    const edtf = edtfOf(match.groups ?? {}, parts);
    if (edtf !== null) found.push({ edtf, start: at, end: at + match[0].length });
  }
  return found;
}
