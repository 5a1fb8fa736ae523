import { DATE_WORDS } from "../words/date-words.ts";
import { HOLIDAYS } from "../words/holidays.ts";

interface HolidayName {
  readonly words: readonly string[];
  /** As `HOLIDAYS` has it. */
  readonly name: string;
}

function startsOf(names: readonly string[]): ReadonlyMap<string, readonly HolidayName[]> {
  const starts = new Map<string, HolidayName[]>();
  for (const name of names) {
    // Lexemes split at a hyphen only where a part is a date word: `mid-autumn` does, `al-fitr` does not.
    const words = name
      .split(" ")
      .flatMap((word) => (word.split("-").some((part) => DATE_WORDS.has(part)) ? word.split(/(-)/) : [word]));
    const first = words[0] ?? "";
    starts.set(
      first,
      [...(starts.get(first) ?? []), { words, name }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return starts;
}

/** The names of holidays, as lexemes, by their first word; the longest first. */
export const HOLIDAY_STARTS: ReadonlyMap<string, readonly HolidayName[]> = startsOf(Object.keys(HOLIDAYS));

/** The words that begin a name without a date word in it, such as `Easter`: of `Boxing Day` the `Day` tells. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(
  [...HOLIDAY_STARTS].flatMap(([first, names]) =>
    names.some(({ words }) => !words.some((word) => /^(?:years?|.*day)$/.test(word))) ? [first] : [],
  ),
);
