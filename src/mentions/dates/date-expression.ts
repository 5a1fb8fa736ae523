import type { DateUnit, Season } from "../words/date-words.ts";
import type { HolidayRule } from "../words/holidays.ts";

/** Which year the words mean: a number they print, years from the anchor's (`last year` is -1), or the year last spoken of. */
export type YearWords = number | { readonly shift: number } | "spoken-of" | null;

/** A day, month or year as far as the words print it; null for each part they leave out. */
export interface CalendarWords {
  readonly kind: "calendar";
  readonly year: YearWords;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** `last October`, `next May 5`: which one the words point to; null where they do not. */
  readonly shift: -1 | 0 | 1 | null;
}

/** A count of units: `two weeks`. */
export interface Amount {
  readonly count: number;
  readonly unit: DateUnit;
}

/**
 * What a date's words say, before anything is known of when they were written. The grammar makes it, `resolveDate`
 * gives it a value.
 */
export type DateExpression =
  | CalendarWords
  /** `12/03/2024`: day and month in an order that the words do not tell; the weekday beside it may. */
  | {
      readonly kind: "numeric";
      readonly first: number;
      readonly second: number;
      readonly year: YearWords;
      readonly weekday: number | null;
      /** `12.03.2024`, full stops between its numbers. */
      readonly isDotted: boolean;
    }
  /** `week`: weeks from the anchor's week where the words name it (`Tuesday of next week`). */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly shift: -1 | 0 | 1 | null;
      readonly week: number | null;
      readonly isNearest: boolean;
    }
  | { readonly kind: "deictic"; readonly days: number }
  | { readonly kind: "unit"; readonly unit: DateUnit; readonly shift: number }
  /** `three days ago`, `two weeks after July 4`. `sign` is -1 for before. `base` null is the anchor. */
  | {
      readonly kind: "offset";
      readonly amounts: readonly Amount[];
      readonly sign: -1 | 1;
      readonly base: DateExpression | "spoken-of" | null;
      readonly isMoreThan: boolean;
      readonly weekday: number | null;
    }
  /** `the next day`, `that year`: units from the date last spoken of. */
  | { readonly kind: "reference"; readonly unit: DateUnit; readonly shift: -1 | 0 | 1 }
  /** A stretch of months within a year, both ends counted: a quarter, a half, `the first five months`. */
  | { readonly kind: "months"; readonly from: number; readonly to: number; readonly year: YearWords }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year: YearWords;
      readonly shift: -1 | 0 | 1 | null;
    }
  /** A part of a month, by days: `the first half of July`, `the last week of August`. -1 is the month's last day. */
  | {
      readonly kind: "days-of-month";
      readonly from: number;
      readonly to: number;
      readonly month:
        | CalendarWords
        | { readonly kind: "unit"; readonly unit: "month"; readonly shift: number };
    }
  /** `1990s` is 199, `nineties` 9 with `isShort`. */
  | { readonly kind: "decade"; readonly decade: number; readonly isShort: boolean }
  | { readonly kind: "century"; readonly century: number }
  /** `the past four years` (-1), `the next three months` (1). */
  | { readonly kind: "window"; readonly amount: Amount; readonly sign: -1 | 1 }
  /** `the same period last year`, `the same week of 2023`: the period last spoken of, in another year; `unit` where the words name one. */
  | {
      readonly kind: "same-period";
      readonly unit: DateUnit | null;
      readonly year: number | { readonly shift: number };
    }
  /** `the three months to June`, `the quarter ended June 30`: the amount of time that ends there, its end counted in. */
  | { readonly kind: "ending"; readonly amount: Amount; readonly end: CalendarWords }
  | {
      readonly kind: "holiday";
      readonly rule: HolidayRule;
      readonly year: YearWords;
      readonly shift: -1 | 0 | 1 | null;
    }
  | { readonly kind: "week-of"; readonly day: DateExpression }
  /** A business year, by the number or the two numbers it is called by. */
  | { readonly kind: "fiscal-year"; readonly from: number; readonly to: number }
  /** `at year-end`: the anchor's unit, or the one before in what is told in the past. */
  | { readonly kind: "unit-end"; readonly unit: DateUnit }
  /** `the second Sunday in May`; -1 is the last. */
  | {
      readonly kind: "nth-weekday";
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: YearWords;
    }
  /** `since the beginning of the year`: from the start of the anchor's unit to the anchor. */
  | { readonly kind: "to-date"; readonly unit: DateUnit }
  | { readonly kind: "range"; readonly from: DateExpression; readonly to: DateExpression }
  /** `open Monday to Friday`: every such day. */
  | { readonly kind: "recurring" }
  /** A date that no calendar has: 30 February. */
  | { readonly kind: "impossible" };

/** One date expression found: the lexemes `from`..`to` (half-open) of its sentence and the rule that read it. */
export interface ParsedDate {
  readonly from: number;
  readonly to: number;
  readonly expression: DateExpression;
  readonly rule: string;
}
