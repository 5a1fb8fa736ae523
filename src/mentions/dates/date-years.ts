import { type CalendarDate, calendarDateOf } from "../../text/calendar-date.ts";
import type { DateAnchor } from "./date-anchor.ts";
import { daysBetween, weekdayOf } from "./date-arithmetic.ts";
import type { Direction } from "./date-direction.ts";

interface DayWithoutYear {
  readonly month: number;
  readonly day: number | null;
  readonly weekday: number | null;
  /** `last`, `this` or `next` before it. */
  readonly shift: -1 | 0 | 1 | null;
}

/** In days: the dates that an article is most likely about. */
const NEAR = 10;

/** How far a date lies from the anchor's day; less where the tense or `last` and `next` look its way. */
function costOf(date: CalendarDate, day: CalendarDate, words: DayWithoutYear, direction: Direction): number {
  const isMonth = words.day === null;
  const isSame = isMonth && date.slice(0, 7) === day.slice(0, 7);
  const ahead = isSame ? 0 : daysBetween(day, date);
  if (words.shift === -1) return ahead < 0 ? -ahead : 10000 + ahead;
  if (words.shift === 1) return ahead > 0 ? ahead : 10000 - ahead;
  if (direction === "past") return ahead <= 0 ? -ahead : ahead * (isMonth ? 30 : 8);
  if (direction === "future") return ahead >= 0 ? ahead : -ahead * (isMonth ? 30 : 8);
  return ahead <= 0 ? -ahead : ahead * 1.3;
}

/**
 * The year of a day or month printed without one. By `last` and `next` where they stand; else by the weekday beside it
 * where one year alone fits; else the nearest to the anchor, with the tense weighing more the coarser the date is:
 * a month told in the past is past, a day a little ahead of a past tense is still ahead (`ruled that he leave by Jan. 14`).
 */
export function nearestYear(words: DayWithoutYear, anchor: DateAnchor, direction: Direction): number | null {
  const { year } = anchor;
  if (year === null) return null;
  const years =
    words.month === 2 && words.day === 29
      ? [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => year + step)
      : [year - 1, year, year + 1];
  const candidates = years.flatMap((candidate) => {
    const date = calendarDateOf(candidate, words.month, words.day ?? 15);
    return date === null ? [] : [{ year: candidate, date }];
  });
  if (words.weekday !== null && words.day !== null) {
    const fitting = candidates.filter(({ date }) => weekdayOf(date) === words.weekday);
    const [only] = fitting;
    // A misprinted weekday must not throw a date told in the past into the next year, nor one of these days into another.
    const { day } = anchor;
    const isContrary =
      only !== undefined &&
      day !== null &&
      ((direction === "past" && daysBetween(day, only.date) > 31) ||
        (Math.abs(daysBetween(day, only.date)) > NEAR &&
          candidates.some(({ date }) => Math.abs(daysBetween(day, date)) <= NEAR)));
    if (only !== undefined && fitting.length === 1 && !isContrary) return only.year;
  }
  if (anchor.month === null) return words.shift === null || words.shift === 0 ? year : null;
  const day = anchor.day ?? calendarDateOf(year, anchor.month, 15);
  if (day === null) return null;
  let best: { readonly year: number; readonly cost: number } | null = null;
  for (const { year: candidate, date } of candidates) {
    const its =
      words.shift === 0 ? (date.startsWith(String(year)) ? 0 : 10000) : costOf(date, day, words, direction);
    if (best === null || its < best.cost) best = { year: candidate, cost: its };
  }
  return best?.year ?? null;
}

/** The day of the month nearest the anchor on the side told, on the given weekday where one is printed; within two years. */
export function nearestMonth(
  day: number,
  weekday: number | null,
  anchor: CalendarDate,
  direction: Direction,
): CalendarDate | null {
  const [year, month] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)) - 1];
  let best: CalendarDate | null = null;
  for (let step = -24; step <= 24; step += 1) {
    const index = year * 12 + month + step;
    const date = calendarDateOf(Math.floor(index / 12), (index % 12) + 1, day);
    if (date === null || (weekday !== null && weekdayOf(date) !== weekday)) continue;
    const ahead = daysBetween(anchor, date);
    if ((direction === "future" && ahead < 0) || (direction === "past" && ahead > 0)) continue;
    if (best === null || Math.abs(ahead) < Math.abs(daysBetween(anchor, best))) best = date;
  }
  return best;
}
