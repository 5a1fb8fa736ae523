import { type CalendarDate, calendarDateOf } from "../text/calendar-date.ts";

// `2011-02-03-levy.md`, `20231116_levy.md`, `2011/02/03/levy.md`, `2011/02-03-levy.md`: the day begins a name and ends at a mark.
const DAY =
  /(?:^|\/)(?<year>(?:19|20)\d\d)(?:(?<mark>[-_./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|[-_/](?<joinedMonth>\d\d)-?(?<joinedDay>\d\d)|(?<packedMonth>\d\d)(?<packedDay>\d\d))(?=[^\d]|$)/;

/**
 * The day in a path's names, the one nearest to its end; null where none has one. A year or a month alone is no day.
 *
 * @example
 * dayOfPath("_posts/2011-02-03-levy.md") //=> "2011-02-03"
 */
export function dayOfPath(path: string): CalendarDate | null {
  let found: CalendarDate | null = null;
  for (let from = 0; from >= 0; from = path.indexOf("/", from + 1)) {
    const groups = DAY.exec(path.slice(from))?.groups;
    if (groups === undefined) break;
    const month = groups["month"] ?? groups["joinedMonth"] ?? groups["packedMonth"];
    const day = groups["day"] ?? groups["joinedDay"] ?? groups["packedDay"];
    found = calendarDateOf(Number(groups["year"]), Number(month), Number(day)) ?? found;
  }
  return found;
}
