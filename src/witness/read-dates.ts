/** The days a date can mean; a side that is open is null. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

const two = (value: number): string => String(value).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
};
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const monthsRange = (year: number, from: number, to: number): DayRange => ({
  earliest: `${String(year).padStart(4, "0")}-${two(from)}-01`,
  latest: `${String(year).padStart(4, "0")}-${two(to)}-${two(lastDay(year, to))}`,
});

function weekRange(year: number, week: number): DayRange {
  // The first week of ISO 8601 holds 4 January.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = addDays(fourth.toISOString().slice(0, 10), -((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** The days that a value in the form of the records can mean; null where it is no such value. */
export function rangeOf(value: string): DayRange | null {
  const slash = value.indexOf("/");
  if (slash >= 0) {
    const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
    const isOpen = (side: string): boolean => side === ".." || side === "";
    const first = isOpen(from) ? { earliest: null } : rangeOf(from);
    const last = isOpen(to) ? { latest: null } : rangeOf(to);
    return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest };
  }
  if (isDay(value)) return { earliest: value, latest: value };
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month !== null) {
    const number = Number(month[2]);
    if (number >= 1 && number <= 12) return monthsRange(Number(month[1]), number, number);
    // EDTF's seasons of the year: 21 to 24, winter in the year it begins.
    const start = { 21: 3, 22: 6, 23: 9, 24: 12 }[number];
    return start === undefined ? null : { earliest: null, latest: null };
  }
  const part = /^(\d{4})-([QHW])(\d{1,2})$/.exec(value);
  if (part !== null) {
    const [year, number] = [Number(part[1]), Number(part[3])];
    if (part[2] === "W") return weekRange(year, number);
    const months = part[2] === "Q" ? 3 : 6;
    return number * months > 12 ? null : monthsRange(year, (number - 1) * months + 1, number * months);
  }
  if (/^\d{4}$/.test(value)) return monthsRange(Number(value), 1, 12);
  if (/^\d{3}$/.test(value)) return { earliest: `${value}0-01-01`, latest: `${value}9-12-31` };
  if (/^\d{2}$/.test(value)) return { earliest: `${value}00-01-01`, latest: `${value}99-12-31` };
  return null;
}

export const sameRange = (one: DayRange, other: DayRange): boolean =>
  one.earliest === other.earliest && one.latest === other.latest;

const monthOf = (word: string): number => {
  const folded = word.toLowerCase().replace(/\.$/, "");
  if (folded.length < 3) return 0;
  return MONTHS.findIndex((month) => month.startsWith(folded === "sept" ? "sep" : folded)) + 1;
};

const ORDER = ["first", "second", "third", "fourth"];

/** One date as pages print it, to its end: `4 July 2024`, `July 2024`, `2024`, `first half of 2022`, `week 3 of 2024`, `1990s`. */
function readSingle(text: string): DayRange | null {
  const words = text.trim();
  const day = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(words);
  if (day !== null) {
    const month = monthOf(day[2] ?? "");
    return month === 0 ? null : rangeOf(`${day[3]}-${two(month)}-${two(Number(day[1]))}`);
  }
  const month = /^(\p{L}+) (\d{4})$/u.exec(words);
  if (month !== null) {
    const number = monthOf(month[1] ?? "");
    return number === 0 ? null : rangeOf(`${month[2]}-${two(number)}`);
  }
  const part = /^(first|second|third|fourth) (quarter|half) of (\d{4})$/.exec(words);
  if (part !== null)
    return rangeOf(`${part[3]}-${part[2] === "half" ? "H" : "Q"}${ORDER.indexOf(part[1] ?? "") + 1}`);
  const week = /^week (\d{1,2}) of (\d{4})$/.exec(words);
  if (week !== null) return rangeOf(`${week[2]}-W${week[1]}`);
  if (/^\d{4}$/.test(words)) return rangeOf(words);
  const decade = /^(\d{3})0s$/.exec(words);
  if (decade !== null) return rangeOf(decade[1] ?? "");
  // A value that pages print as it stands.
  return /^[\d./QHW-]+$/.test(words) ? rangeOf(words) : null;
}

/** A date as pages print it, its span and its open side included; null where the words are no date of ours. */
export function readPrintedDate(text: string): DayRange | null {
  const words = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:published|updated|captured|issue of|attested|since|on) /i, "")
    .replace(/ \(from the text\)$/, "");
  const after = /^after (.+)$/i.exec(words);
  if (after !== null) {
    const range = readSingle(after[1] ?? "");
    return range === null ? null : { earliest: range.latest, latest: null };
  }
  const open = /^(.+?) or (after|before)$/.exec(words) ?? /^on or (after) (.+)$/.exec(words);
  if (open !== null) {
    const isAfter = open[1] === "after" || open[2] === "after";
    const range = readSingle((open[1] === "after" ? open[2] : open[1]) ?? "");
    if (range === null) return null;
    return isAfter ? { earliest: range.earliest, latest: null } : { earliest: null, latest: range.latest };
  }
  const single = readSingle(words);
  if (single !== null) return single;
  const split = /^(.{1,80}?) ?(?:–| to ) ?(.{1,80})$/.exec(words);
  if (split === null) return null;
  const to = readSingle(split[2] ?? "");
  if (to === null) return null;
  const [left = "", right = ""] = [split[1] ?? "", split[2] ?? ""];
  // The left side lends what it lacks from the right: `4–5 July 2024`, `4 June – 5 July 2024`, `January–May 2022`.
  const pieces = right.split(" ");
  const alone = /^\d{1,2}$/.test(left) ? [] : [""];
  for (const lent of [...alone, pieces.slice(-1).join(" "), pieces.slice(-2).join(" ")]) {
    const from = readSingle(`${left} ${lent}`.trim());
    if (from !== null) return { earliest: from.earliest, latest: to.latest };
  }
  return null;
}

/** What the words of a date print of it. */
export interface DateWords {
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly weekdays: readonly number[];
}

const MONTH_NAME =
  /(?<!\p{L})(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?!\p{L})/giu;

/** Reads years, months, days and weekdays off the words of a date. */
export function readDateWords(text: string): DateWords {
  const words = text.normalize("NFKC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
  const years: number[] = [];
  const months: number[] = [];
  const days: number[] = [];
  let rest = words.replace(/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T\S*)?/g, (_, year, month, day) => {
    years.push(Number(year));
    months.push(Number(month));
    days.push(Number(day));
    return " ";
  });
  rest = rest.replace(/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b/g, (_, one, other, year) => {
    // Which of the two is the month the words do not say.
    for (const number of [Number(one), Number(other)]) {
      days.push(number);
      if (number <= 12) months.push(number);
    }
    years.push(...(year.length === 2 ? [1900 + Number(year), 2000 + Number(year)] : [Number(year)]));
    return " ";
  });
  rest = rest.replace(/\b(1\d{3}|20\d\d)(?:[-–/](\d{2}|\d{4}))?(?!\d)s?/g, (_, year, end) => {
    years.push(Number(year));
    if (end !== undefined)
      years.push(end.length === 4 ? Number(end) : Math.floor(Number(year) / 100) * 100 + Number(end));
    return " ";
  });
  rest = rest.replace(/['’](\d\d)(?!\d)s?/g, (_, year) => {
    years.push(1900 + Number(year), 2000 + Number(year));
    return " ";
  });
  for (const [, name] of rest.matchAll(MONTH_NAME)) months.push(monthOf(name ?? ""));
  for (const [, number] of rest.matchAll(/(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)?(?![\d]|[.,:]\d)/g))
    if (Number(number) >= 1 && Number(number) <= 31) days.push(Number(number));
  const weekdays = WEEKDAYS.flatMap((day, at) =>
    new RegExp(`(?<!\\p{L})${day.slice(0, 3)}(?:${day.slice(3)}|s|rs|urs|nes|\\.)?(?!\\p{L})`, "iu").test(
      rest,
    )
      ? [at]
      : [],
  );
  return { years, months, days, weekdays };
}

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
export const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / 86_400_000;
