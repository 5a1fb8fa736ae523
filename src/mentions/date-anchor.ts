import type { CalendarDate } from "../text/calendar-date.ts";
import { dayRangeOf, type Edtf } from "../text/edtf.ts";
import type { Basis } from "./date-value.ts";

/**
 * When the article was written, as far as it is known: what `last week` and `July 12` are counted from.
 * A finer part is known only where the coarser ones are.
 */
export interface DateAnchor {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: CalendarDate | null;
  /** `the publication date 2024-07-09`; for the reader who asks where a year comes from. */
  readonly source: string;
  /** `inferred` where the anchor is itself a rule's guess. */
  readonly basis: Extract<Basis, "computed" | "inferred">;
}

export const NO_ANCHOR: DateAnchor = {
  year: null,
  month: null,
  day: null,
  source: "no date of publication",
  basis: "inferred",
};

/** The anchor that an EDTF date gives: what its whole stretch shares. `2022-07-12/..` shares nothing, `2022-07` a month. */
export function anchorOf(edtf: Edtf, name: string, basis: DateAnchor["basis"]): DateAnchor | null {
  const range = dayRangeOf(edtf);
  if (range === null || range.earliest === null || range.latest === null) return null;
  const { earliest, latest } = range;
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return null;
  const isMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  return {
    year: Number(earliest.slice(0, 4)),
    month: isMonth ? Number(earliest.slice(5, 7)) : null,
    day: earliest === latest ? earliest : null,
    source: `${name} ${edtf}`,
    basis,
  };
}

/** A year the text prints, and whether it speaks of it as still to come. */
export interface PrintedYear {
  readonly year: number;
  readonly isFuture: boolean;
  /** True where a day, month, quarter or half of that year is printed with it. */
  readonly isDated: boolean;
}

/**
 * The year an undated article was written in, where its text allows one only: the only year it prints, or the latest
 * where no other lies within two years of it. Years still to come do not count.
 */
export function anchorFromText(printed: readonly PrintedYear[]): DateAnchor {
  const counts = new Map<number, number>();
  for (const { year, isFuture, isDated } of printed) {
    if (!isFuture && year >= 1900) counts.set(year, (counts.get(year) ?? 0) + (isDated ? 2 : 1));
  }
  const years = [...counts.keys()].sort((a, b) => b - a);
  const [latest, second] = years;
  if (latest === undefined) return NO_ANCHOR;
  if (second === undefined)
    return { ...NO_ANCHOR, year: latest, source: `${latest}, the only year of the text` };
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isClear = latest - second > 2 && (counts.get(latest) ?? 0) * 2 >= total;
  return isClear
    ? { ...NO_ANCHOR, year: latest, source: `${latest}, the latest year of the text` }
    : NO_ANCHOR;
}
