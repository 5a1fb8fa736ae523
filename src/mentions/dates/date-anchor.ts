import type { CalendarDate } from "../../text/calendar-date.ts";
import { dayRangeOf, type Edtf } from "../../text/edtf.ts";
import type { Basis } from "../date-value.ts";

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
  /** `dated` with a day, month, quarter or half of it; `bare` alone; `named` in the name of an event or a plan. */
  readonly print: "dated" | "bare" | "named";
}

/**
 * The year an undated article was written in, where its text allows one only. That is the latest year it prints, if it
 * prints it with a month or the like (a bare year is as likely history) or in two names, and no other lies within two
 * years of it. Years still to come do not count.
 */
export function anchorFromText(printed: readonly PrintedYear[]): DateAnchor {
  const years = [...new Set(printed.filter(({ isFuture }) => !isFuture).map(({ year }) => year))].sort(
    (a, b) => b - a,
  );
  const [latest, second] = years;
  if (latest === undefined) return NO_ANCHOR;
  const prints = printed
    .filter(({ year, isFuture }) => year === latest && !isFuture)
    .map(({ print }) => print);
  const isCurrent = prints.includes("dated") || prints.filter((print) => print === "named").length > 1;
  if (!isCurrent || (second !== undefined && latest - second <= 2)) return NO_ANCHOR;
  const which = second === undefined ? "only" : "latest";
  return { ...NO_ANCHOR, year: latest, source: `${latest}, the ${which} year of the text` };
}
