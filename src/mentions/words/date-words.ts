/** A stretch of the calendar that has a name of its own. Hours and less are never dates. */
export type DateUnit =
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

export type Season = "spring" | "summer" | "autumn" | "winter";

/** What a word can say in a date. A word may say other things elsewhere; the grammar decides by what stands beside it. */
export type DateSense =
  /** `isDoubtful`: also a verb, a name or an adjective (`May`, `March`, `August`), so that it needs company. */
  | { readonly sense: "month"; readonly month: number; readonly isDoubtful: boolean }
  /** Monday is 1, Sunday is 7. `isDoubtful`: an abbreviation that is also a word or a name (`Sun`, `Wed`). */
  | { readonly sense: "weekday"; readonly weekday: number; readonly isDoubtful: boolean }
  | { readonly sense: "unit"; readonly unit: DateUnit; readonly isPlural: boolean }
  /** `last`, `this`, `next`: the period before, at or after the anchor. */
  | { readonly sense: "shift"; readonly shift: -1 | 0 | 1 }
  /** `yesterday`, `today`, `tomorrow`: whole days from the anchor. */
  | { readonly sense: "deictic"; readonly days: number }
  | { readonly sense: "season"; readonly season: Season }
  /** `early`, `mid`, `late`: a part of a period. It makes no value more precise. */
  | { readonly sense: "portion" }
  | { readonly sense: "day-part" }
  | { readonly sense: "number"; readonly value: number; readonly digits: number; readonly isOrdinal: boolean }
  /** `1990s` is 199; `nineties` is 9, in a century the words do not say. */
  | { readonly sense: "decade"; readonly decade: number };

function monthSenses(): [string, DateSense][] {
  const names = "january february march april may june july august september october november december".split(
    " ",
  );
  const doubtful = new Set(["march", "may", "mar", "jan", "dec", "april", "june", "august"]);
  const short: [string, number][] = [
    ...names.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
    ["sept", 9],
  ];
  return [...names.map((name, index): [string, number] => [name, index + 1]), ...short].map(
    ([word, month]) => [word, { sense: "month", month, isDoubtful: doubtful.has(word) }],
  );
}

function weekdaySenses(): [string, DateSense][] {
  const names = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
  const short = "mon tue tues wed weds thu thur thurs fri sat sun".split(" ");
  const numberOf = (word: string) => names.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
  return [
    ...names.map((word, index): [string, DateSense] => [
      word,
      { sense: "weekday", weekday: index + 1, isDoubtful: false },
    ]),
    ...short.map((word): [string, DateSense] => [
      word,
      { sense: "weekday", weekday: numberOf(word), isDoubtful: true },
    ]),
  ];
}

const UNITS: readonly (readonly [DateUnit, string, string])[] = [
  ["day", "day", "days"],
  ["weekend", "weekend", "weekends"],
  ["week", "week", "weeks"],
  ["fortnight", "fortnight", "fortnights"],
  ["month", "month", "months"],
  ["quarter", "quarter", "quarters"],
  ["half", "half", "halves"],
  ["year", "year", "years"],
  ["decade", "decade", "decades"],
  ["century", "century", "centuries"],
];

const CARDINALS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function numberSenses(): [string, DateSense][] {
  const number = (value: number, isOrdinal: boolean): DateSense => ({
    sense: "number",
    value,
    digits: 0,
    isOrdinal,
  });
  return [
    ...CARDINALS.map((word, index): [string, DateSense] => [word, number(index + 1, false)]),
    ...ORDINALS.map((word, index): [string, DateSense] => [word, number(index + 1, true)]),
    ...TENS.map((word, index): [string, DateSense] => [word, number((index + 2) * 10, false)]),
    ["twentieth", number(20, true)],
    ["thirtieth", number(30, true)],
    ["hundred", number(100, false)],
    ["thousand", number(1000, false)],
  ];
}

/**
 * The words of English dates, in lower case. Source: the vocabulary of TIMEX3 date expressions as the TimeML annotation
 * guidelines (version 1.2.1) describe them, with the abbreviations of the AP and Guardian style books.
 */
export const DATE_WORDS: ReadonlyMap<string, DateSense> = new Map<string, DateSense>([
  ...monthSenses(),
  ...weekdaySenses(),
  ...UNITS.flatMap(([unit, one, many]): [string, DateSense][] => [
    [one, { sense: "unit", unit, isPlural: false }],
    [many, { sense: "unit", unit, isPlural: true }],
  ]),
  ...numberSenses(),
  ...["last", "past", "previous", "preceding", "prior"].map((word): [string, DateSense] => [
    word,
    { sense: "shift", shift: -1 },
  ]),
  ...["this", "current"].map((word): [string, DateSense] => [word, { sense: "shift", shift: 0 }]),
  ...["next", "coming", "following", "upcoming"].map((word): [string, DateSense] => [
    word,
    { sense: "shift", shift: 1 },
  ]),
  ["today", { sense: "deictic", days: 0 }],
  ["tonight", { sense: "deictic", days: 0 }],
  ["yesterday", { sense: "deictic", days: -1 }],
  ["tomorrow", { sense: "deictic", days: 1 }],
  ["tmrw", { sense: "deictic", days: 1 }],
  ...["early", "earlier", "mid", "middle", "late", "later"].map((word): [string, DateSense] => [
    word,
    { sense: "portion" },
  ]),
  ...["morning", "afternoon", "evening", "night", "midnight", "midday", "noon", "lunchtime"].map(
    (word): [string, DateSense] => [word, { sense: "day-part" }],
  ),
  ["spring", { sense: "season", season: "spring" }],
  ["summer", { sense: "season", season: "summer" }],
  ["autumn", { sense: "season", season: "autumn" }],
  ["fall", { sense: "season", season: "autumn" }],
  ["winter", { sense: "season", season: "winter" }],
  ...TENS.map((word, index): [string, DateSense] => [
    `${word.slice(0, -1)}ies`,
    { sense: "decade", decade: index + 2 },
  ]),
  ["noughties", { sense: "decade", decade: 200 }],
]);

/** Prepositions and the like that a bare month or year follows: `in May`, `since 2012`, `of March`. */
export const BEFORE_DATE: ReadonlySet<string> = new Set(
  "in since by until till from during before after between of for on through throughout around circa early late mid last next this as year within to and or ended ending starting beginning back dated".split(
    " ",
  ),
);

/** What joins the two ends of a range. `and` does so only after `between`. */
export const RANGE_MARKS: ReadonlySet<string> = new Set([
  "to",
  "through",
  "thru",
  "until",
  "till",
  "-",
  "–",
  "—",
  "‑",
  "‐",
]);

/** Words after a number that make it a count and not a year: `2024 metres`, `1500 people`. */
export const COUNTED: ReadonlySet<string> = new Set(
  "% percent per-cent people persons men women children workers employees jobs troops soldiers students pupils teachers doctors nurses residents families households homes houses units votes seats deaths cases patients refugees migrants passengers tourists visitors delegates participants prisoners civilians fighters police officers firefighters animals birds trees cars vehicles trains flights ships boats tonnes tons kilograms kg kilometres kilometers km metres meters m miles feet ft hectares acres litres liters barrels megawatts mw gw kwh watts calories points runs hours minutes seconds days weeks months years dollars euros pounds yuan rupees yen won pesos rand cents times copies pages words schools companies firms shops stores hospitals villages towns rpm hp bc bce ad ce block gmt utc hrs ist est edt pst pdt cet bst".split(
    " ",
  ),
);
