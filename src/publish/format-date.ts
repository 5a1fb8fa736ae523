import { utc } from "@date-fns/utc";
import { format, parseISO } from "date-fns";
import type { Appeared } from "../archive/article.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { dayRangeOf, type Edtf } from "../text/edtf.ts";

const ORDER = ["first", "second", "third", "fourth"] as const;

const inUtc = (day: string, pattern: string): string => format(parseISO(day, { in: utc }), pattern);

function formatSingle(edtf: string): string {
  if (isCalendarDate(edtf)) return inUtc(edtf, "d MMMM y");
  if (/^\d{4}-\d\d$/.test(edtf)) return inUtc(`${edtf}-01`, "MMMM y");
  const part = /^(\d{4})-([QHW])(\d+)$/.exec(edtf);
  if (part !== null) {
    const [, year, letter, number] = part;
    if (letter === "W") return `week ${Number(number)} of ${year}`;
    return `${ORDER[Number(number) - 1] ?? number} ${letter === "Q" ? "quarter" : "half"} of ${year}`;
  }
  if (/^\d{3}$/.test(edtf)) return `${edtf}0s`;
  return edtf;
}

function formatInterval(from: string, to: string): string {
  if (!isCalendarDate(from) || !isCalendarDate(to)) {
    if (/^\d{4}-\d\d$/.test(from) && /^\d{4}-\d\d$/.test(to) && from.slice(0, 4) === to.slice(0, 4))
      return `${inUtc(`${from}-01`, "MMMM")}–${formatSingle(to)}`;
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}–${to}`;
    return `${formatSingle(from)} to ${formatSingle(to)}`;
  }
  if (from === to) return formatSingle(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${inUtc(from, "d")}–${inUtc(to, "d MMMM y")}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${inUtc(from, "d MMMM")} – ${inUtc(to, "d MMMM y")}`;
  return `${formatSingle(from)} – ${formatSingle(to)}`;
}

/**
 * A date value in words, no more precise than the value. A value that is no date is given back as it stands.
 *
 * @example
 * formatDate("2024-07-04/2024-07-05")
 * //=> "4–5 July 2024"
 */
export function formatDate(edtf: Edtf): string {
  let words = formatted.get(edtf);
  if (words === undefined) {
    // An archive has few dates that are many times printed; a list that is full begins anew.
    if (formatted.size >= MOST_REMEMBERED) formatted.clear();
    words = wordsOf(edtf);
    formatted.set(edtf, words);
  }
  return words;
}

const MOST_REMEMBERED = 20_000;
const formatted = new Map<Edtf, string>();

function wordsOf(edtf: Edtf): string {
  if (dayRangeOf(edtf) === null) return edtf;
  const slash = edtf.indexOf("/");
  if (slash < 0) return formatSingle(edtf);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  if (from === ".." || from === "") return `${formatSingle(to)} or before`;
  if (to === ".." || to === "") return `${formatSingle(from)} or after`;
  return formatInterval(from, to);
}

/** When a source says its own copy appeared: a month or quarter is an issue. `2023-08` is `issue of August 2023`. */
export function formatIssue(edtf: Edtf): string {
  return /^\d{4}-(?:\d\d|Q\d)$/.test(edtf) ? `issue of ${formatDate(edtf)}` : formatDate(edtf);
}

/** One line of what is known of when an article appeared. `sentence` is the sentence that gives it, counted from 0. */
export interface DateStatement {
  readonly label: string;
  readonly text: string;
  /** Why no more is said; null where the day is stated. */
  readonly reason: string | null;
  /** A machine-readable day, month or year; null where there is none. */
  readonly value: string | null;
  readonly sentence: number | null;
}

const CLOCK = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function publishedStatement({ published, updated, notBefore, notBeforeSentence }: Appeared): DateStatement {
  if (published !== null) {
    const value = CLOCK.test(published) ? published : null;
    const isDay = isCalendarDate(published);
    const isOpen = /^[^/]+\/(?:\.\.)?$/.test(published);
    if (isOpen) {
      const [from = ""] = published.split("/");
      return {
        label: "Published",
        text: `on or after ${formatDate(from)}`,
        reason: "the day is not known",
        value: null,
        sentence: null,
      };
    }
    return {
      label: "Published",
      text: formatDate(published),
      reason: isDay ? null : "the day is not known",
      value,
      sentence: null,
    };
  }
  if (notBefore !== null)
    return {
      label: "Published",
      text: `after ${formatDate(notBefore)} (from the text)`,
      reason: "no publication date is given; the text speaks of that day as past",
      value: null,
      sentence: notBeforeSentence,
    };
  return {
    label: "Published",
    text: updated === null ? "date not known" : `date not known, by ${formatDate(updated)} at the latest`,
    reason: updated === null ? "neither the page nor its text gives one" : "only the update is dated",
    value: null,
    sentence: null,
  };
}

/** What is known of when an article appeared, most telling first; never empty, never invented. */
export function describeAppearance(appeared: Appeared): readonly DateStatement[] {
  const plain = (label: string, edtf: string): DateStatement => ({
    label,
    text: formatDate(edtf),
    reason: null,
    value: CLOCK.test(edtf) ? edtf : null,
    sentence: null,
  });
  const statements = [publishedStatement(appeared)];
  if (appeared.updated !== null) statements.push(plain("Updated", appeared.updated));
  if (appeared.added !== null) statements.push(plain("Added to the archive", appeared.added));
  return statements;
}

/** The same in a few words, for lists: `9 July 2024`, `published after 12 July 2022 (from the text)`, `updated 9 July 2024`. */
export function formatAppeared(appeared: Appeared): string {
  const { published, updated, notBefore } = appeared;
  if (published !== null) return formatDate(published);
  if (updated !== null) return `updated ${formatDate(updated)}`;
  if (notBefore !== null) return `published after ${formatDate(notBefore)} (from the text)`;
  return "date not known";
}

/** The year an article is filed under in lists: of what is known of its appearance; null where nothing is. */
export function yearOf({ published, updated, notBefore }: Appeared): string | null {
  for (const edtf of [published, updated, notBefore]) {
    if (edtf === null) continue;
    const range = dayRangeOf(edtf);
    const day = range?.earliest ?? range?.latest ?? null;
    if (day !== null) return day.slice(0, 4);
  }
  return null;
}
