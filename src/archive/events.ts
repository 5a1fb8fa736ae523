import type { EntityId } from "../authority/authority-record.ts";
import { dayRangeOf, type Edtf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Entity, Said } from "./entity.ts";
import type { EventFact, EventFacts, EventSeries } from "./event-facts.ts";
import { datesIn, type JoinedName, namesIn } from "./sentence-content.ts";

// What stands between an event and its organiser: ` was hosted jointly by the `, ` hosts the annual `. With more between
// them, something else may be what was organised.
const PASSIVE =
  /^["”’']?(?: ?\([^)]*\))?,? ?(?:(?:which|that) )?(?:(?:is|was|were|are|will be|has been|had been|being|to be) )?(?:[a-z]+ly )?(?:co-)?(?:organi[sz]ed|hosted|held|sponsored|staged|convened|launched)(?: (?:jointly|together|[a-z]+ly))?(?: (?:in|at|on) [^,.;]{1,40})? by (?:the )?$/iu;
const ACTIVE =
  /^["”’']?(?: ?\([^)]*\))?,? ?(?:(?:which|that) )?(?:(?:will|has|have|had|is to|are to) )?(?:(?:jointly|together|also|again) )?(?:co-)?(?:organi[sz](?:ed|es|e)|host(?:ed|s)?|held|holds?|sponsor(?:ed|s)?|stag(?:ed|es|e)|conven(?:ed|es|e)|launch(?:ed|es)?)(?: (?:the|its|their|a|an|this|first|second|third|\d+(?:st|nd|rd|th)|annual|biennial|international))* ?["“‘']?$/iu;
// Two that organise together: `the Port Office and the Town Library`.
const AND_ANOTHER = /^,? (?:and|together with|along with|in cooperation with) (?:the )?$/iu;
const LONGEST_BETWEEN = 160;

/** The organisations of a sentence that it says to have organised the event at `span`, in the order of the text. */
function organisersOf(text: string, span: Span, names: readonly JoinedName[]): readonly EntityId[] {
  const bodies = names.filter(({ entity }) => entity.startsWith("organisation/"));
  const between = (from: number, to: number): string =>
    to - from > LONGEST_BETWEEN ? "" : text.slice(from, to);
  const isSaid = bodies.map(({ start, end }) =>
    start >= span.end ? PASSIVE.test(between(span.end, start)) : ACTIVE.test(between(end, span.start)),
  );
  const join = (at: number, beside: number): void => {
    const [one, other] = [bodies[Math.min(at, beside)], bodies[Math.max(at, beside)]];
    if (isSaid[at] !== true || one === undefined || other === undefined) return;
    if (AND_ANOTHER.test(between(one.end, other.start))) isSaid[beside] = true;
  };
  for (let at = 0; at + 1 < bodies.length; at += 1) join(at, at + 1);
  for (let at = bodies.length - 1; at > 0; at -= 1) join(at, at - 1);
  return bodies.filter((_, at) => isSaid[at]).map(({ entity }) => entity);
}

/** Gathers facts by value, those of the record first, each with the first sentence that says it. */
function gatherer<T extends string>() {
  const facts = new Map<T, EventFact<T>>();
  const add = (value: T, basis: EventFact<T>["basis"], said: Said | null): void => {
    const known = facts.get(value);
    if (known === undefined) facts.set(value, { value, basis, said: said === null ? [] : [said] });
    else if (said !== null) facts.set(value, { ...known, said: [...known.said, said] });
  };
  return { facts, add };
}

/**
 * What is known of an event: its record's word, then what the sentences say that name it. A date counts where it is the
 * only one of its sentence and no part of the event's name; an organiser where a verb of organising, and
 * nothing else, stands between the two.
 */
export function composeEventFacts(event: Entity): EventFacts {
  const dates = gatherer<Edtf>();
  const places = gatherer<EntityId>();
  const organisers = gatherer<string>();
  const participants = gatherer<string>();
  const { record } = event;
  if (record !== null) {
    if (record.dates !== null) dates.add(record.dates, "editor", null);
    for (const id of record.places) places.add(id, "editor", null);
    for (const words of record.organisers) organisers.add(words, "editor", null);
    for (const words of record.participants) participants.add(words, "editor", null);
  }
  for (const { article, sentence, span } of event.appearances) {
    const names = namesIn(article, sentence);
    const said: Said = { article, sentence, span };
    const outside = datesIn(article, sentence).filter((date) => !overlaps(date, span));
    const [date] = outside;
    if (date !== undefined && outside.length === 1 && date.value.edtf !== null)
      dates.add(date.value.edtf, "stated", { article, sentence, span: date });
    for (const { entity, start, end } of names) {
      if (overlaps({ start, end }, span)) continue;
      const place: Said = { article, sentence, span: { start, end } };
      if (entity.startsWith("place/")) places.add(entity, "stated", place);
      else if (entity.startsWith("person/")) participants.add(entity, "stated", place);
    }
    const others = names.filter((name) => !overlaps(name, span));
    for (const id of organisersOf(article.document.text, span, others)) organisers.add(id, "stated", said);
  }
  const listed = <T extends string>({ facts }: ReturnType<typeof gatherer<T>>) => [...facts.values()];
  return {
    event: event.id,
    dates: listed(dates),
    places: listed(places),
    organisers: listed(organisers),
    participants: listed(participants),
  };
}

const EDITION =
  /\b(?:(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[ivx]{2,})\b/g;

/** A name without the year or number of its edition; null where it has neither. */
export function nameOfSeries(name: string): string | null {
  const folded = fold(name);
  const bare = folded
    .replace(EDITION, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:the )+|(?<![\s,:-])[\s,:-]+$/g, "")
    .trim();
  return bare === folded.replace(/^the /, "") || !bare.includes(" ") ? null : bare;
}

/** The name as printed, without year and edition: for showing. */
function shownName(name: string): string {
  return name
    .replace(new RegExp(EDITION.source, "gi"), " ")
    .replace(/\s+/g, " ")
    .replace(/^the |(?<![\s,:-])[\s,:-]+$/gi, "")
    .trim();
}

/** The first day an event is dated on; undated ones last. */
function firstDay(facts: EventFacts | undefined): string {
  const range = facts?.dates[0] === undefined ? null : dayRangeOf(facts.dates[0].value);
  return range?.earliest ?? range?.latest ?? "~";
}

/**
 * Events that recur: those that records put into one series, and those of one name but for the year or the edition. A
 * series has at least two.
 */
export function composeEventSeries(
  events: readonly Entity[],
  facts: ReadonlyMap<EntityId, EventFacts>,
): readonly EventSeries[] {
  const groups = new Map<string, { name: string; basis: EventSeries["basis"]; events: Entity[] }>();
  const add = (key: string, name: string, basis: EventSeries["basis"], event: Entity): void => {
    const group = groups.get(key) ?? { name, basis, events: [] };
    group.events.push(event);
    if (basis === "editor") Object.assign(group, { name, basis });
    groups.set(key, group);
  };
  // Records first, so that a name found in an article joins the series an editor named.
  for (const event of events) {
    const series = event.record?.series ?? null;
    if (series !== null) add(fold(series), series, "editor", event);
  }
  for (const event of events) {
    if (event.record?.series) continue;
    const bare = nameOfSeries(event.name);
    const key = bare ?? fold(event.name);
    if (bare !== null || groups.has(key)) add(key, shownName(event.name), "name", event);
  }
  return [...groups.values()]
    .filter(({ events: list }) => list.length > 1)
    .map(({ name, basis, events: list }) => ({
      slug: slugOf(name),
      name,
      basis,
      events: list
        .sort((a, b) => {
          const [x, y] = [firstDay(facts.get(a.id)), firstDay(facts.get(b.id))];
          return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
        })
        .map(({ id }) => id),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
