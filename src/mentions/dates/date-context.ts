import { BEFORE_DATE, COUNTED, RANGE_MARKS } from "../words/date-words.ts";
import { VEHICLE_MAKERS } from "../words/vehicle-makers.ts";
import { isCapital, type Line, lowerAt, senseAt } from "./date-line.ts";

const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since by until till from during before after circa year years mid late early between".split(" "),
);
// Before a number these say that it names or prices something …
const NAMING: ReadonlySet<string> = new Set(
  "# № + $ £ € ¥ a$ no nos number numbers highway route flight room page section article boeing airbus these those all total another".split(
    " ",
  ),
);
// … and these that it may count something.
const COUNTING: ReadonlySet<string> = new Set(
  "about around over than nearly almost some approximately roughly least most only just up".split(" "),
);
// Source: the head nouns of the events that news names by their year.
const EVENTS: ReadonlySet<string> = new Set(
  "cup olympics paralympics games championship championships forum summit conference expo festival awards award prix open congress convention fair biennale exhibition tournament trophy league marathon tour oscars assembly".split(
    " ",
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an its their his her our this that each every 's".split(" "),
);

// What may follow a year that `about` or `than` stands before; a noun there is counted.
const FOLLOWING: ReadonlySet<string> = new Set(
  "and or but in when as with while to at by for from was were is has had that which who after before until".split(
    " ",
  ),
);

function isPluralNoun(line: Line, at: number): boolean {
  const lexeme = line[at];
  return (
    lexeme !== undefined &&
    lexeme.casing === "lower" &&
    lexeme.sense === null &&
    /[^s]s$/.test(lexeme.lower) &&
    !/^(?:was|is|has|as|its|his|this|does)$/.test(lexeme.lower)
  );
}

const CHANGES: ReadonlySet<string> = new Set(
  "rise fall drop gain loss increase decrease decline jump surge slump cut climb dip total sum average peak low high".split(
    " ",
  ),
);

/** True for the number of `a sharp fall of 2010`, `a summer of 1990 concerts`; `the fall of 1998` is of a year. */
export function isAmountOf(line: Line, at: number): boolean {
  if (lowerAt(line, at - 1) !== "of") return false;
  if (!CHANGES.has(lowerAt(line, at - 2)) && !isCounted(line, at + 1)) return false;
  for (let back = at - 3; back >= 0 && back >= at - 5; back -= 1)
    if (/^(?:a|an|any|another)$/.test(lowerAt(line, back))) return true;
  return false;
}

/** True where the word at an index is what a number before it counts: `people`, `%`, any plural noun. */
export const isCounted = (line: Line, at: number): boolean =>
  COUNTED.has(lowerAt(line, at)) || isPluralNoun(line, at);

/**
 * True where a bare number of four digits is a year and not a count, a price, a model or part of a longer number:
 * `in 1987`, `the 1996 law`, `(2004)`; not `2024 metres`, `about 1500 people`, `0800 2000 1990`.
 */
export function standsAsYear(line: Line, at: number): boolean {
  const sense = senseAt(line, at);
  if (sense?.sense !== "number" || sense.digits !== 4 || sense.isOrdinal) return false;
  const year = sense.value;
  if (year < 1000 || year > 2150) return false;
  const [before, after] = [lowerAt(line, at - 1), lowerAt(line, at + 1)];
  const [previous, next] = [line[at - 1], line[at + 1]];
  // An ordinal in words may divide it: `the 2022 first half`.
  const isDivided = next?.sense?.sense === "number" && next.sense.isOrdinal && next.sense.digits === 0;
  if (isYearOfVehicle(line, at) || isAmountOf(line, at)) return false;
  if (NAMING.has(before) || previous?.sense?.sense === "number") return false;
  if (next?.sense?.sense === "number" && !isDivided) return false;
  // Joined to something else: `A-1990`, `1990-X`, `12:1990`, `@2020`.
  if (line[at]?.glued === true && !/^[(["“‘'«,;–—-]$/.test(before)) return false;
  if (
    before === "-" &&
    line[at]?.glued === true &&
    !/^(?:mid|pre|post|late|early|end)$/.test(lowerAt(line, at - 2))
  )
    return false;
  if (
    next?.glued === true &&
    /^[-/]$/.test(after) &&
    line[at + 2]?.glued === true &&
    senseAt(line, at + 2)?.sense === "number"
  )
    return false;
  if (next?.glued === true && next.casing !== "none" && after !== "'s") return false;
  if (/^[%°€£$¥]$/.test(after) || after === "x" || after === "×") return false;
  const isLed =
    YEAR_PREPOSITIONS.has(before) ||
    (before === "of" && at > 1) ||
    before === "(" ||
    (before === "-" && previous?.glued === true);
  const isRecent = year >= 1900 && year <= 2035;
  const hasCounted = isCounted(line, at + 1);
  if (COUNTING.has(before))
    return (
      !hasCounted &&
      (year % 50 !== 0 || isRecent) &&
      (next === undefined || next.casing === "none" || FOLLOWING.has(after))
    );
  if (COUNTED.has(after) && !(isLed && isRecent && year % 100 !== 0 && before !== "of")) return false;
  if (
    hasCounted &&
    !isLed &&
    !(isRecent && year % 50 !== 0 && (DETERMINERS.has(before) || (year >= 1990 && year < 2030)))
  )
    return false;
  if (!isRecent || year % 100 === 0) {
    if (!isLed) return /^(?:to|and|or|–|-|,)$/.test(before) && isYearNear(line, at);
    if (year < 1900 && hasCounted) return false;
    return true;
  }
  return true;
}

/** True where a year is that of a model: `a 2015 Toyota Hilux`; not `in 2015 Toyota said`. */
const isYearOfVehicle = (line: Line, at: number): boolean =>
  VEHICLE_MAKERS.has(lowerAt(line, at + 1)) &&
  isCapital(line, at + 1) &&
  !YEAR_PREPOSITIONS.has(lowerAt(line, at - 1)) &&
  at > 0;

/** True where another year stands within the three lexemes before: `1848, 1870 and 1900`. */
function isYearNear(line: Line, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const sense = senseAt(line, back);
    if (sense?.sense === "number" && sense.digits === 4) return true;
  }
  return false;
}

/**
 * True where a year belongs to a name that stands before it: `Expo 2023`, `Vision 2030`. The year is the name's then, and
 * no date of its own.
 */
export function isYearOfName(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (before === undefined || !isCapital(line, at - 1) || before.sense !== null) return false;
  return !BEFORE_DATE.has(before.lower) && !/^(?:the|a|an|and|but|fy)$/.test(before.lower);
}

/** True where a year begins the name of an event: `2022 FIFA World Cup`, `the 2006 Asian Games`. */
export function isYearOfEvent(line: Line, at: number): boolean {
  if (YEAR_PREPOSITIONS.has(lowerAt(line, at - 1))) return false;
  for (let next = at + 1; next < at + 9; next += 1) {
    if (EVENTS.has(lowerAt(line, next)) && isCapital(line, next)) return true;
    if (
      !isCapital(line, next) &&
      line[next]?.casing !== "mixed" &&
      !/^(?:and|of|on|for|in|-|&|'s)$/.test(lowerAt(line, next))
    )
      return false;
  }
  return false;
}

const FIRM_BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since during until till throughout around mid early late last next this by between".split(" "),
);
const LOOSE_BEFORE_MONTH: ReadonlySet<string> = new Set(
  "from to of for on before after and or the a an its their our 's ( – — - ,".split(" "),
);

/** True where a month's name alone is the month: `in May`, `the March vote`; not `Theresa May`, `may`, `April Jones`. */
export function standsAsMonth(line: Line, at: number): boolean {
  const sense = senseAt(line, at);
  if (sense?.sense !== "month" || !isCapital(line, at)) return false;
  const before = lowerAt(line, at - 1);
  const isNameNext =
    isCapital(line, at + 1) &&
    senseAt(line, at + 1) === null &&
    line[at]?.casing === "capital" &&
    lowerAt(line, at + 1) !== "i";
  const isNameBefore =
    !DETERMINERS.has(before) &&
    isCapital(line, at - 1) &&
    senseAt(line, at - 1) === null &&
    !BEFORE_DATE.has(before) &&
    line[at]?.casing === "capital";
  const isShort = (line[at]?.lower.length ?? 0) <= 4 && !/^(?:may|june|july)$/.test(line[at]?.lower ?? "");
  // `Jun-Aug 2023`
  if (RANGE_MARKS.has(lowerAt(line, at + 1)) && senseAt(line, at + 2)?.sense === "month") return true;
  // `Mar del Plata` is a town.
  if (isShort && line[at + 1]?.casing === "lower" && !FOLLOWING.has(lowerAt(line, at + 1))) return false;
  if (FIRM_BEFORE_MONTH.has(before)) return true;
  if (isNameBefore) return !sense.isDoubtful && !isShort && !DETERMINERS.has(before);
  if (isShort) return false;
  if (!sense.isDoubtful) return true;
  if (isNameNext) return false;
  const lower = lowerAt(line, at);
  if (!LOOSE_BEFORE_MONTH.has(before)) return false;
  if (lower !== "may" && lower !== "march") return true;
  // `the March of`, `a May` need a noun after them, a list needs another month.
  if (before === "," || before === "and" || before === "or" || before === "-" || before === "–")
    return senseAt(line, at - 2)?.sense === "month" || senseAt(line, at + 2)?.sense === "month";
  if (/^(?:the|a|an|its|their|our|'s)$/.test(before))
    return (
      line[at + 1]?.casing === "lower" && !/^(?:of|in|on|for|against|from|to|by)$/.test(lowerAt(line, at + 1))
    );
  return true;
}

/** Newspapers and programmes that a weekday names. Source: titles in the Willings Press Guide. */
const TITLES: ReadonlySet<string> = new Set(
  "times telegraph mirror express mail post herald independent people sun world business review brunch star tribune guardian standard observer vision monitor".split(
    " ",
  ),
);
const NAMED_DAYS: ReadonlySet<string> = new Set(
  "bloody black super fat holy cyber shrove good ash palm whit maundy easter freaky throwback every each per".split(
    " ",
  ),
);

/** `on a Monday this year`, `one Sunday in March`: any such day; `a Monday deadline` is a certain one's. */
function isAnyOne(line: Line, at: number, before: string): boolean {
  if (before === "one") return lowerAt(line, at - 2) !== "that";
  if (before !== "a") return false;
  const next = senseAt(line, at + 1)?.sense === "day-part" ? at + 2 : at + 1;
  const after = line[next];
  return (
    after === undefined ||
    after.casing === "none" ||
    FOLLOWING.has(after.lower) ||
    senseAt(line, next)?.sense === "shift"
  );
}

/** True where a weekday is the day and not part of a name or of a habit: not `Sunday Times`, `Bloody Sunday`, `every Friday`. */
export function standsAsWeekday(line: Line, at: number): boolean {
  const sense = senseAt(line, at);
  if (sense?.sense !== "weekday") return false;
  const before = lowerAt(line, at - 1);
  if (NAMED_DAYS.has(before)) return false;
  // `the first Monday of the month`
  const counting = senseAt(line, at - 1);
  if (counting?.sense === "number" && counting.isOrdinal) return false;
  if (isAnyOne(line, at, before)) return false;
  if (isCapital(line, at + 1) && line[at + 1]?.casing === "capital" && TITLES.has(lowerAt(line, at + 1)))
    return false;
  if (!sense.isDoubtful) return true;
  if (!isCapital(line, at)) return false;
  // `Mon-Fri`: opening hours.
  if (RANGE_MARKS.has(before) || RANGE_MARKS.has(lowerAt(line, at + 1))) return false;
  const near =
    senseAt(line, at - 2)?.sense === "weekday" ||
    senseAt(line, at + 2)?.sense === "weekday" ||
    senseAt(line, at + 3)?.sense === "weekday";
  return (
    near ||
    before === "on" ||
    senseAt(line, at - 1)?.sense === "shift" ||
    (before === "week" && senseAt(line, at - 2)?.sense === "shift")
  );
}
