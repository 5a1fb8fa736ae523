import type { EntityId } from "../authority/authority-record.ts";
import { type DayRange, dayRangeOf } from "../text/edtf.ts";
import type { Agreement, Claim, Verdict } from "./comparison.ts";
import type { EventFact, EventFacts } from "./event-facts.ts";

type DateFact = EventFact<string>;

const OPEN: DayRange = { earliest: null, latest: null };
const isWithin = (inner: DayRange, outer: DayRange): boolean =>
  (inner.earliest ?? "") >= (outer.earliest ?? "") && (inner.latest ?? "~") <= (outer.latest ?? "~");

function judge(a: DateFact, b: DateFact): readonly [Verdict, string] {
  const [x, y] = [dayRangeOf(a.value) ?? OPEN, dayRangeOf(b.value) ?? OPEN];
  if (isWithin(x, y) || isWithin(y, x))
    return ["weaker-bound", "One date lies within the other: the wider one says less."];
  const isApart = (x.latest ?? "~") < (y.earliest ?? "") || (y.latest ?? "~") < (x.earliest ?? "");
  if (!isApart) return ["agree", "The dates overlap, so both can hold."];
  const years = [x.earliest, y.earliest].map((day) => day?.slice(0, 4));
  return years[0] === years[1]
    ? ["conflict", "They date one event to different days of one year."]
    : ["not-comparable", "They are of different years: it may have been held more than once."];
}

const claimOf = ({ value, said }: DateFact): Claim => ({ shown: value, said: said[0] ?? null });

/** Compares the dates that different articles, or a record and an article, give for each event. */
export function compareEventDates(
  facts: Iterable<EventFacts>,
  nameOf: (id: EntityId) => string,
): readonly Agreement[] {
  const agreements: Agreement[] = [];
  for (const { event, dates } of facts) {
    const sorted = [...dates].sort((a, b) => {
      const [x, y] = [dayRangeOf(a.value)?.earliest ?? "", dayRangeOf(b.value)?.earliest ?? ""];
      return x < y ? -1 : x > y ? 1 : 0;
    });
    const agree = (a: DateFact, b: DateFact, [verdict, because]: readonly [Verdict, string]): void => {
      const subject = `Date of ${nameOf(event)}`;
      const [earlier, later] = [claimOf(a), claimOf(b)];
      agreements.push({
        kind: "event-date",
        subject,
        series: null,
        entity: event,
        earlier,
        later,
        verdict,
        because,
      });
    };
    for (const fact of dates) {
      const [first, second] = new Map(fact.said.map((said) => [said.article, said])).values();
      if (first !== undefined && second !== undefined)
        agree({ ...fact, said: [first] }, { ...fact, said: [second] }, ["agree", "Both give the same date."]);
    }
    sorted.slice(1).forEach((later, at) => {
      const earlier = sorted[at];
      if (earlier === undefined) return;
      const [one, other] = [earlier.said[0]?.article ?? null, later.said[0]?.article ?? null];
      if (one !== other) agree(earlier, later, judge(earlier, later));
    });
  }
  return agreements;
}
