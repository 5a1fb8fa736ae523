import { type CalendarDate, calendarDateOf } from "./calendar-date.ts";
import { type Edtf, isEdtf } from "./edtf.ts";

/** A date as somebody wrote it: the day as it stands there, and the moment where a time stands beside it. */
export interface WrittenDate {
  readonly edtf: Edtf;
  /**
   * `2015-03-04T10:00:00+01:00`; without a zone where none is written, for then it is the time of a place that is not
   * named. Null where no time is written.
   */
  readonly moment: string | null;
}

// English names of months, and the abbreviations that programs and desks write.
const MONTHS: readonly RegExp[] = [
  /^jan(?:uary)?$/,
  /^feb(?:ruary)?$/,
  /^mar(?:ch)?$/,
  /^apr(?:il)?$/,
  /^may$/,
  /^june?$/,
  /^july?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^oct(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];

// Zones by name in the dates of mail. Source: RFC 5322, section 4.3; the European ones as `date` prints them.
const ZONES: ReadonlyMap<string, string> = new Map([
  ["z", "Z"],
  ["ut", "Z"],
  ["utc", "Z"],
  ["gmt", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
  ["wet", "+00:00"],
  ["west", "+01:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
]);

const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const MONTH = "(?<month>[a-z]{3,9})\\.?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const REST = "(?<rest>[T ,].*)?";

// Each writing of a day; what follows it is a time or nothing. The order is free: no two take the same words.
const FORMS: readonly RegExp[] = [
  // 2015-03-04, 2011/2/3, 2015.03.04, 20150304
  `(?<year>\\d{4})(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${REST}`,
  `(?<year>\\d{4})(?<number>\\d{2})(?<day>\\d{2})${REST}`,
  // March 4, 2011; Wed Mar 4 2011
  `${WEEKDAY}${MONTH} ${DAY},? (?<year>\\d{4})${REST}`,
  // 4 March 2011; Wed, 04-Mar-2011
  `${WEEKDAY}${DAY}[ -]${MONTH},?[ -](?<year>\\d{4})${REST}`,
  // Wed Mar  4 10:00:00 CET 2015, as `date` prints it
  `${WEEKDAY}${MONTH} ${DAY} (?<rest>\\d.*) (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, "i"));

// 31/12/2021 can be read in one way only, 03/04/2021 in two.
const TURNED = /^(?<first>\d{1,2})([/.-])(?<second>\d{1,2})\2(?<year>\d{4})(?<rest>[T ,].*)?$/i;

const TIME =
  /^[T ,]*(?:at )?(?<hour>\d{1,2})(?::?(?<minute>\d\d))?(?::?(?<second>\d\d)(?:[.,](?<part>\d{1,9}))?)? ?(?<half>[ap]\.?m\.?)?(?<zone>.*)$/i;
const ZONE =
  /^ ?(?<name>[a-z]{1,4})?(?: ?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?)?(?: ?[([].*[)\]])?$/i;

const padded = (number: number): string => String(number).padStart(2, "0");

/** `-4`, `+0100`, `EST`, `GMT+0100 (CET)` as `-04:00`; empty where nothing is written, null where it is no zone. */
function readZone(words: string): string | null {
  const zone = ZONE.exec(words)?.groups;
  if (zone === undefined) return null;
  const { name, sign, hours, minutes } = zone;
  const named = name === undefined ? "" : ZONES.get(name.toLowerCase());
  if (named === undefined) return null;
  if (sign === undefined) return named;
  if (Number(hours) > 23 || Number(minutes ?? 0) > 59) return null;
  // `16:25:00+16:25`: a program took the time for the zone, and which zone was meant nobody knows.
  if (Number(hours) > 14) return "";
  return `${sign}${padded(Number(hours))}:${padded(Number(minutes ?? 0))}`;
}

/** The moment of a day and the words after it; null where no time stands there, undefined where it is none that a clock shows. */
function readMoment(day: CalendarDate, rest: string | undefined): string | null | undefined {
  if (rest === undefined || /^[T ,]*$/.test(rest)) return null;
  const time = TIME.exec(rest)?.groups;
  if (time === undefined) return undefined;
  // A number alone is no time unless half of the day is named.
  if (time["minute"] === undefined && time["half"] === undefined) return undefined;
  const half = time["half"]?.[0]?.toLowerCase();
  const written = Number(time["hour"]);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half === "p" ? 12 : 0);
  const [minute, second] = [Number(time["minute"] ?? 0), Number(time["second"] ?? 0)];
  const zone = readZone(time["zone"] ?? "");
  if (zone === null || hour > 23 || minute > 59 || second > 60) return undefined;
  return `${day}T${padded(hour)}:${padded(minute)}:${padded(Math.min(second, 59))}${zone}`;
}

function composeDate(day: CalendarDate | null, rest: string | undefined): WrittenDate | null {
  const moment = day === null ? undefined : readMoment(day, rest);
  return day === null || moment === undefined ? null : { edtf: day, moment };
}

/** Ten or thirteen digits are what programs count: seconds or milliseconds since 1970, UTC. */
function readCount(words: string): WrittenDate | null {
  const time = new Date(Number(words) * (words.length === 10 ? 1000 : 1));
  const moment = `${time.toISOString().slice(0, 19)}Z`;
  return { edtf: moment.slice(0, 10), moment };
}

/**
 * Reads a date in any of the usual writings: what EDTF says, a day in numbers or with an English month, a time and a zone
 * beside it. The day is the one that is written, in whatever zone. Null where it is none of these, where no such day or
 * time exists, or where it could be two days (`03/04/2015`).
 *
 * @example
 * readWrittenDate("2015-03-04 23:30:00 -0500") //=> {edtf: "2015-03-04", moment: "2015-03-04T23:30:00-05:00"}
 */
export function readWrittenDate(text: string): WrittenDate | null {
  const words = text.trim().replace(/\s+/g, " ");
  if (words.length > 80) return null;
  if (/^\d{10}(?:\d{3})?$/.test(words)) return readCount(words);
  if (isEdtf(words)) return { edtf: words, moment: null };
  for (const form of FORMS) {
    const found = form.exec(words)?.groups;
    if (found === undefined) continue;
    const month =
      found["number"] !== undefined
        ? Number(found["number"])
        : MONTHS.findIndex((name) => name.test((found["month"] ?? "").toLowerCase())) + 1;
    return composeDate(calendarDateOf(Number(found["year"]), month, Number(found["day"])), found["rest"]);
  }
  const turned = TURNED.exec(words)?.groups;
  if (turned === undefined) return readMonth(words);
  const [first, second, year] = [turned["first"], turned["second"], turned["year"]].map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  if (first <= 12 && second <= 12 && first !== second) return null;
  const day = first > 12 ? calendarDateOf(year, second, first) : calendarDateOf(year, first, second);
  return composeDate(day, turned["rest"]);
}

/** `March 2011`, `2011/03`: a month and no day. */
function readMonth(words: string): WrittenDate | null {
  const named = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(words);
  const numbered = /^(\d{4})[/.](\d{1,2})$/.exec(words);
  const month = named
    ? MONTHS.findIndex((name) => name.test((named[1] ?? "").toLowerCase())) + 1
    : Number(numbered?.[2] ?? 0);
  const edtf = `${named?.[2] ?? numbered?.[1]}-${padded(month)}`;
  return isEdtf(edtf) ? { edtf, moment: null } : null;
}
