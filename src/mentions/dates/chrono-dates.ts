import { strict } from "chrono-node/en";
import { isCalendarDate } from "../../text/calendar-date.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { CalendarWords } from "./date-expression.ts";
import type { DateLexeme } from "./date-lexemes.ts";

/** A date that the library read where our grammar read none: its place and the parts its words print. */
export interface ChronoDate extends Span {
  readonly words: CalendarWords;
}

/**
 * True where a lexeme our grammar left over is worth the library's time: a month that is nothing else, `06/2005`, or, in
 * a sentence that has a date (`hasDate`), `11/22` of which one number can only be a day.
 */
function isLeftOver(line: readonly DateLexeme[], at: number, hasDate: boolean): boolean {
  const lexeme = line[at];
  const sense = lexeme?.sense;
  if (sense?.sense === "month") return !sense.isDoubtful && lexeme?.casing !== "lower";
  if (sense?.sense !== "number") return false;
  const mark = line[at - 1];
  const first = line[at - 2]?.sense;
  if (mark?.lower !== "/" || first?.sense !== "number") return false;
  if (lexeme?.glued !== true || !mark.glued || line[at + 1]?.lower === "/" || line[at - 3]?.lower === "/")
    return false;
  if (sense.digits === 4)
    return sense.value >= 1900 && sense.value < 2100 && first.value >= 1 && first.value <= 12;
  const [low, high] = [Math.min(first.value, sense.value), Math.max(first.value, sense.value)];
  return hasDate && low >= 1 && low <= 12 && high > 12 && high <= 31;
}

const isTaken = (taken: readonly Span[], span: Span): boolean => taken.some((date) => overlaps(date, span));

/** In UTF-16 units; hardly a sentence of the news is longer. */
const LONGEST = 2000;

/**
 * Reads with chrono-node what the grammar left over in one sentence. Only parts that chrono is certain of are taken: what
 * it implies, it implies from a reference day, and which day that is decides our own resolver. `taken` are the dates
 * found already, in order.
 */
export function readWithChrono(
  text: string,
  sentence: Span,
  line: readonly DateLexeme[],
  taken: readonly Span[],
): readonly ChronoDate[] {
  // Only a sentence is worth it: a table or a text without stops would be read for long.
  if (sentence.end - sentence.start > LONGEST) return [];
  const leftOver: DateLexeme[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const lexeme = line[at];
    if (lexeme !== undefined && isLeftOver(line, at, taken.length > 0) && !isTaken(taken, lexeme))
      leftOver.push(lexeme);
  }
  if (leftOver.length === 0) return [];
  // The day is never shown: a leap year's, so that 29 February is read; and UTC, so that no machine's zone moves it.
  const reference = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };
  const found: ChronoDate[] = [];
  for (const { index, text: surface, start } of strict.parse(
    text.slice(sentence.start, sentence.end),
    reference,
  )) {
    const span = { start: sentence.start + index, end: sentence.start + index + surface.length };
    if (!leftOver.some((lexeme) => overlaps(span, lexeme)) || isTaken(taken, span)) continue;
    const certain = (part: "year" | "month" | "day"): number | null =>
      start.isCertain(part) ? start.get(part) : null;
    const [year, month, day] = [certain("year"), certain("month"), certain("day")];
    if (month === null || (year === null && day === null)) continue;
    const pad = (number: number): string => String(number).padStart(2, "0");
    if (day !== null && !isCalendarDate(`2000-${pad(month)}-${pad(day)}`)) continue;
    found.push({ ...span, words: { kind: "calendar", year, month, day, weekday: null, shift: null } });
  }
  return found;
}
