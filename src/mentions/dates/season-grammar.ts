import { calendarWords, readYearWords } from "./calendar-grammar.ts";
import { isAmountOf, isCounted, standsAsYear } from "./date-context.ts";
import type { DateExpression, YearWords } from "./date-expression.ts";
import { type Line, lowerAt, type Read, senseAt } from "./date-line.ts";

/** The first of two years written against each other: `2019-20`, `2019/2020`. */
function overTurn(line: Line, first: Read<YearWords>): Read<number> | null {
  const second = senseAt(line, first.to + 1);
  const isJoined =
    /^[-–/‐‑]$/.test(lowerAt(line, first.to)) &&
    line[first.to]?.glued === true &&
    line[first.to + 1]?.glued === true;
  if (!isJoined || typeof first.value !== "number" || second?.sense !== "number") return null;
  return (second.digits === 2 || second.digits === 4) &&
    (first.value + 1) % 10 ** second.digits === second.value
    ? { value: first.value, to: first.to + 2 }
    : null;
}

const SEASON_LEADS: ReadonlySet<string> = new Set("in by until till since before after".split(" "));
const AFTER_SEASON: ReadonlySet<string> = new Set(
  '. , ; ! ? ) ” " – — and or but when after before as with if at to'.split(" "),
);

/** `due in the spring`: a season that its tense may settle; not `the spring tide`, `in the fall of the house`. */
const isNamedByArticle = (line: Line, at: number): boolean =>
  lowerAt(line, at - 1) === "the" &&
  SEASON_LEADS.has(lowerAt(line, at - 2)) &&
  (line[at + 1] === undefined || AFTER_SEASON.has(lowerAt(line, at + 1)));

/** True where the number after a season counts something: `a summer of 2000 concerts`, `this summer 2000 visitors`. */
function countsAfterSeason(line: Line, at: number, to: number): boolean {
  if (isAmountOf(line, at + 2)) return true;
  const number = to - 1;
  if (senseAt(line, number)?.sense !== "number") return false;
  const isInWords = !/^\d{4}$/.test(lowerAt(line, number));
  return isInWords ? isCounted(line, to) : !standsAsYear(line, number);
}

/** `summer 2023`, `the winter of 2010`, `the summer of 2019-20` of the southern half, `last fall`. Without year or `last` a season's name says too little. */
export function readSeason(line: Line, at: number, shift: -1 | 0 | 1 | null): Read<DateExpression> | null {
  const season = senseAt(line, at);
  if (season?.sense !== "season") return null;
  const said = readYearWords(line, at + 1);
  const turn = said === null ? null : overTurn(line, said);
  const year = said !== null && turn === null && countsAfterSeason(line, at, said.to) ? null : said;
  if (year === null && shift === null && !isNamedByArticle(line, at)) return null;
  // `in the spring of this year` names a year; `fall in 2019` is a verb with its date.
  if (
    lowerAt(line, at) === "fall" &&
    (shift === null ? /^(?:in|,)$/ : /^(?:is|was|of|came|comes|follows)$/).test(lowerAt(line, at + 1))
  )
    return null;
  if (turn !== null) {
    const isLong = season.season === "summer" || season.season === "winter";
    const [from, to] = [
      calendarWords({ year: turn.value, month: isLong ? 12 : null }),
      calendarWords({ year: turn.value + 1, month: isLong ? 2 : null }),
    ];
    return { value: { kind: "range", from, to }, to: turn.to };
  }
  return {
    value: { kind: "season", season: season.season, year: year?.value ?? null, shift },
    to: year?.to ?? at + 1,
  };
}
