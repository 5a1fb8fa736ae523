import { HOLIDAYS, type HolidayRule } from "../words/holidays.ts";
import { readYearWords } from "./calendar-grammar.ts";
import type { DateExpression } from "./date-expression.ts";
import { type Line, lowerAt, type Read } from "./date-line.ts";
import { HOLIDAY_STARTS } from "./holiday-words.ts";

// A holiday's name before a noun names a thing (`Christmas tree`); these words do not make it one.
const AFTER_HOLIDAY: ReadonlySet<string> = new Set(
  "day eve week weekend holiday holidays break season festival celebrations prayers and or in at on of is was were will to for with the this last next when as from by but after before early late morning night that he she it they we i has had have until since".split(
    " ",
  ),
);

/**
 * The days of a weekend that a holiday names: Good Friday to Easter Monday, the Saturday before a Monday, from a Thursday
 * to the Sunday; null for a holiday that may fall within the week.
 */
function weekendOf(rule: HolidayRule): { readonly first: HolidayRule; readonly last: HolidayRule } | null {
  if (rule.rule === "easter" && Math.abs(rule.days) <= 2)
    return { first: { ...rule, days: -2 }, last: { ...rule, days: 1 } };
  if (rule.rule !== "weekday" || rule.plus !== 0) return null;
  if (rule.weekday === 1) return { first: { ...rule, plus: -2 }, last: rule };
  return rule.weekday === 4 ? { first: rule, last: { ...rule, plus: 3 } } : null;
}

/** A holiday by name, with the year after it or `last` and `next` before it (`shift`). */
export function readHoliday(line: Line, at: number, shift: -1 | 0 | 1 | null): Read<DateExpression> | null {
  const candidates = HOLIDAY_STARTS.get(lowerAt(line, at));
  if (candidates === undefined) return null;
  for (const { words, name } of candidates) {
    let next = at;
    let isMatch = true;
    for (const word of words) {
      if (word === "st" && lowerAt(line, next + 1) === ".") next += 1;
      else if (lowerAt(line, next) !== word && !(word === "'s" && lowerAt(line, next) === "'"))
        isMatch = false;
      if (!isMatch) break;
      next += 1;
    }
    if (!isMatch) continue;
    const rule = HOLIDAYS[name];
    if (rule === undefined) continue;
    const year = readYearWords(line, next);
    // A week that a holiday names: `Easter week`.
    const isWeek = lowerAt(line, next) === "week";
    const expression: DateExpression = { kind: "holiday", rule, year: year?.value ?? null, shift };
    const weekend = lowerAt(line, next) === "weekend" ? weekendOf(rule) : null;
    if (weekend !== null) {
      const its = readYearWords(line, next + 1);
      const day = (edge: HolidayRule): DateExpression => ({
        kind: "holiday",
        rule: edge,
        year: its?.value ?? null,
        shift,
      });
      return {
        value: { kind: "range", from: day(weekend.first), to: day(weekend.last) },
        to: its?.to ?? next + 1,
      };
    }
    if (isWeek) return { value: { kind: "week-of", day: expression }, to: next + 1 };
    const after = line[next];
    if (
      year === null &&
      shift === null &&
      words.length === 1 &&
      after?.casing === "lower" &&
      !AFTER_HOLIDAY.has(after.lower)
    )
      continue;
    // `the Good Friday Agreement`: part of a name, unless a preposition makes it a day (`On Christmas Day President …`).
    const isNamed = after?.casing === "capital" && after.sense === null && year === null;
    if (
      isNamed &&
      !/^(?:on|since|until|by|at|before|after|during|over|last|next|this)$/.test(lowerAt(line, at - 1))
    )
      continue;
    // `Happy New Year`, `the new year`: a wish or a season, not the day.
    if (name === "new year" && (lowerAt(line, at - 1) === "happy" || lowerAt(line, at - 1) === "a")) continue;
    return { value: expression, to: year?.to ?? next };
  }
  return null;
}
