import type { CalendarDate } from "../../text/calendar-date.ts";
import type { Edtf } from "../../text/edtf.ts";
import type { DateValue } from "../date-value.ts";
import type { DateAnchor } from "./date-anchor.ts";
import type { Direction } from "./date-direction.ts";

/** What a date's words are read against. */
export interface DateContext {
  readonly anchor: DateAnchor;
  readonly direction: Direction;
  /** The date last spoken of, and the last that was a day; null where none was. */
  readonly spokenOf: Edtf | null;
  readonly spokenDay: CalendarDate | null;
  /**
   * The last date, and the last day, that is the text's own subject: `a year earlier` counts from it. A date that only
   * serves comparison (`a year earlier`, `against 40 in 2021`) is not the subject, so that two comparisons never add up.
   */
  readonly mainPeriod: Edtf | null;
  readonly mainDay: CalendarDate | null;
  /** The day of which it is told, in the same sentence, what `would` come: `said on Monday he would resign on Tuesday`. */
  readonly toldOn: CalendarDate | null;
  /** Whether the article elsewhere speaks of this weekday (Monday is 1) as still to come. */
  readonly isAwaited: (weekday: number) => boolean;
  /** Whether the words qualify what a diary knows of beforehand: `Monday's debate`. */
  readonly isOfDiary: boolean;
  /** Whether the article is written where summer begins in December. */
  readonly isSouthern: () => boolean;
  /** Whether the article is of the United States. */
  readonly isAmerican: () => boolean;
  /** The order in which the article's other numeric dates put day and month; null where none tells. */
  readonly isDayFirst: boolean | null;
}

export const twoDigits = (number: number): string => String(number).padStart(2, "0");
export const fourDigits = (number: number): string => String(number).padStart(4, "0");

export const stated = (edtf: Edtf): DateValue => ({ edtf, basis: "stated", implied: [], from: null });

/** A value that cannot be known; `why` is one clause. */
export const unknown = (why: string): DateValue => ({
  edtf: null,
  basis: "inferred",
  implied: [],
  from: why,
});

export const UNANCHORED: DateValue = unknown("the day of publication is not known");

/** The parts a value names, for words that print none of them: a week and a day have all three, a quarter year and month. */
export function partsOf(edtf: Edtf): DateValue["implied"] {
  const [first = ""] = edtf.split("/").filter((part) => part !== "..");
  if (/^\d{4}-(?:\d\d-\d\d|W\d\d)$/.test(first)) return ["year", "month", "day"];
  return /^\d{4}-/.test(first) ? ["year", "month"] : ["year"];
}

export const NO_SUCH_DAY: DateValue = unknown("the calendar has no such day");

/**
 * A value counted from the anchor: `last week`, `yesterday`; null where counting left the calendar. `implied` is every
 * part, unless the words print some.
 */
export function computed(
  edtf: Edtf | null,
  anchor: DateAnchor,
  implied = edtf === null ? [] : partsOf(edtf),
): DateValue {
  if (edtf === null) return NO_SUCH_DAY;
  return { edtf, basis: anchor.basis, implied, from: `counted from ${anchor.source}` };
}
