import type { DateUnit } from "../words/date-words.ts";
import { calendarWords } from "./calendar-grammar.ts";
import type { DateExpression } from "./date-expression.ts";
import { isCapital, type Line, lowerAt, type Read, readMonth, readUnit, readYear } from "./date-line.ts";

/** A unit counted from the date last spoken of: `that day`, `the next week`. */
export const referenceTo = (unit: DateUnit, shift: -1 | 0 | 1): DateExpression => ({
  kind: "reference",
  unit,
  shift,
});

/** The units that may be counted from the date last spoken of. */
export const REFERRED: ReadonlySet<DateUnit> = new Set(["day", "week", "month", "quarter", "year"]);

/** `that day`, `the same month`, `the same period last year`, `the day after the vote` is none. */
export function readReference(line: Line, at: number): Read<DateExpression> | null {
  const word = lowerAt(line, at);
  if (word === "that" || (word === "same" && /^(?:the|that|this)$/.test(lowerAt(line, at - 1)))) {
    const next = word === "that" && lowerAt(line, at + 1) === "same" ? at + 2 : at + 1;
    const noun = lowerAt(line, next);
    if (
      word === "same" &&
      (noun === "period" ||
        noun === "time" ||
        noun === "quarter" ||
        noun === "month" ||
        noun === "half" ||
        noun === "week")
    ) {
      const year = comparedYear(line, next + 1);
      const unit = readUnit(line, next)?.value ?? null;
      if (year !== null) return { value: { kind: "same-period", unit, year: year.value }, to: year.to };
    }
    if (
      word === "that" &&
      (noun === "night" || noun === "evening" || noun === "morning" || noun === "afternoon")
    )
      return { value: referenceTo("day", 0), to: next + 1 };
    const unit = readUnit(line, next);
    const month = readMonth(line, next);
    if (month !== null && word === "that" && isCapital(line, next))
      return { value: calendarWords({ month: month.value, year: "spoken-of" }), to: month.to };
    if (unit === null || !REFERRED.has(unit.value) || noun.endsWith("s")) return null;
    // `that day` of a story, not `that year-round …`
    return lowerAt(line, unit.to) === "-" ? null : { value: referenceTo(unit.value, 0), to: unit.to };
  }
  // `the year before`, `the day after` at the end of their clause
  const unit = readUnit(line, at);
  if (
    unit === null ||
    !REFERRED.has(unit.value) ||
    lowerAt(line, at - 1) !== "the" ||
    lowerAt(line, at).endsWith("s")
  )
    return null;
  const side = lowerAt(line, at + 1);
  const isEnded = /^(?:[.,;!?)]|and|but|)$/.test(lowerAt(line, at + 2));
  if (!isEnded) return null;
  if (side === "before") return { value: referenceTo(unit.value, -1), to: at + 2 };
  return side === "after" ? { value: referenceTo(unit.value, 1), to: at + 2 } : null;
}

const YEAR_BEFORE = { shift: -1 } as const;

/** `last year`, `of 2023`, `a year earlier`, `in the previous year`: the year that a period is compared with. */
function comparedYear(line: Line, at: number): Read<number | { readonly shift: number }> | null {
  const next = /^(?:of|in)$/.test(lowerAt(line, at)) ? at + 1 : at;
  const named = next > at ? readYear(line, next) : null;
  if (named !== null) return named;
  const word = lowerAt(line, next);
  if (word === "last" && lowerAt(line, next + 1) === "year") return { value: YEAR_BEFORE, to: next + 2 };
  if (
    (word === "a" || word === "one") &&
    lowerAt(line, next + 1) === "year" &&
    /^(?:earlier|ago|before)$/.test(lowerAt(line, next + 2))
  )
    return { value: YEAR_BEFORE, to: next + 3 };
  const bare = word === "the" ? next + 1 : next;
  if (/^(?:previous|preceding|prior)$/.test(lowerAt(line, bare)) && lowerAt(line, bare + 1) === "year")
    return { value: YEAR_BEFORE, to: bare + 2 };
  if (
    word === "the" &&
    lowerAt(line, next + 1) === "year" &&
    /^(?:before|earlier)$/.test(lowerAt(line, next + 2))
  )
    return { value: YEAR_BEFORE, to: next + 3 };
  return null;
}

const COMPARED: ReadonlySet<string> = new Set(["quarter", "period", "half", "month", "week"]);

/** `the year-ago quarter`, `the year-earlier period`, `the prior-year month`: the period last spoken of, a year before. */
export function readYearAgo(line: Line, at: number): Read<DateExpression> | null {
  const isPrior = lowerAt(line, at) === "prior";
  const year = isPrior ? at + 2 : at;
  if (lowerAt(line, year) !== "year" || (isPrior && lowerAt(line, at + 1) !== "-")) return null;
  const ago = lowerAt(line, year + 1) === "-" ? year + 2 : year + 1;
  if (!isPrior && !/^(?:ago|earlier)$/.test(lowerAt(line, ago))) return null;
  const noun = isPrior ? year + 1 : ago + 1;
  if (!COMPARED.has(lowerAt(line, noun))) return null;
  const unit = readUnit(line, noun)?.value ?? null;
  return { value: { kind: "same-period", unit, year: YEAR_BEFORE }, to: noun + 1 };
}
