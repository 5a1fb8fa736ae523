import { isCalendarDate } from "./calendar-date.ts";
import { readWrittenDate } from "./written-date.ts";

/** The parts of a clock in one zone at one instant. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** True for a zone of the IANA database such as `Asia/Shanghai`, and for `UTC`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

/** What the clocks of a zone show at an instant, as milliseconds of a clock that shows the same in UTC. */
function shownAt(instant: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
  const shown = new Date(0);
  shown.setUTCFullYear(year, part("month") - 1, part("day"));
  shown.setUTCHours(part("hour"), part("minute"), part("second"), 0);
  return shown.getTime();
}

const DAY = 86_400_000;

/**
 * The first instant at which the clocks of a zone show `wall` or later. Where they are put forward over it, that is when
 * they are; where they are put back and show it twice, the first time.
 */
function instantShowing(wall: number, timeZone: string): number {
  const offsets = [wall - DAY, wall + DAY].map((near) => shownAt(near, timeZone) - near);
  let early = wall - Math.max(...offsets);
  let late = wall - Math.min(...offsets);
  if (shownAt(early, timeZone) === wall) return early;
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2000) * 1000;
    if (middle === early) break;
    if (shownAt(middle, timeZone) >= wall) late = middle;
    else early = middle;
  }
  return late;
}

// A part of a second, and a second of a leap, which are not kept: nothing is released a moment too early.
const MORE_THAN_ITS_SECOND = /:\d\d[.,]\d*[1-9]|:60\b/;

/**
 * The instant that a written day or time means, in milliseconds since 1970: a day begins at midnight in `timeZone`, and
 * a time without a zone of its own is the time there. Null for what is no day or time, or shows on no clock.
 *
 * @example
 * readInstant("2027-01-04", "Asia/Shanghai") //=> Date.parse("2027-01-03T16:00:00Z")
 */
export function readInstant(words: string, timeZone: string): number | null {
  const written = readWrittenDate(words);
  if (written === null || !isCalendarDate(written.edtf)) return null;
  const { edtf, moment } = written;
  if (moment === null) return instantShowing(Date.parse(edtf), timeZone);
  const more = MORE_THAN_ITS_SECOND.test(words) ? 1000 : 0;
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(moment);
  return (hasZone ? Date.parse(moment) : instantShowing(Date.parse(`${moment}Z`), timeZone)) + more;
}
