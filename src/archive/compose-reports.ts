import type { AuthorityRecord, EntityId } from "../authority/authority-record.ts";
import { type DayRange, dayRangeOf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import type { Credits } from "./archive.ts";
import type { Article } from "./article.ts";
import type { Entity, Said } from "./entity.ts";
import { joinedEntity } from "./joined-entity.ts";
import type { Office } from "./office.ts";
import { datesIn } from "./sentence-content.ts";
import { sentenceHolding } from "./sentence-holding.ts";

type Days = { readonly [side in keyof DayRange]: NonNullable<DayRange[side]> };

/** The days of a record's date; null where it has none or leaves a side open. */
function closedDays({ dates }: AuthorityRecord): Days | null {
  const range = dates === null ? null : dayRangeOf(dates);
  if (range === null || range.earliest === null || range.latest === null) return null;
  return { earliest: range.earliest, latest: range.latest };
}

/** What a record names an event by, besides its own name. */
const partiesOf = ({ places, organisers, participants }: AuthorityRecord): ReadonlySet<string> =>
  new Set([
    ...places,
    ...[...organisers, ...participants].flatMap((words) =>
      words.includes("/") ? [words] : [`organisation/${words}`, `person/${words}`],
    ),
  ]);

/** The date of a sentence that falls on the event's days. */
const dateWithin = (article: Article, sentence: number, days: Days) =>
  datesIn(article, sentence).find(({ value }) => {
    const range = value.edtf === null ? null : dayRangeOf(value.edtf);
    if (range === null || range.earliest === null || range.latest === null) return false;
    return range.earliest >= days.earliest && range.latest <= days.latest;
  });

/** An event that no article names, with what its record says of it. */
interface Unnamed {
  readonly record: AuthorityRecord;
  readonly days: Days | null;
  readonly parties: ReadonlySet<string>;
  readonly said: Said[];
}

/**
 * The words of a sentence that report an event without its name: a date within its days beside a party to it; where the
 * record gives no days, two parties, or an organiser beside the noun of its kind (`press conference`). Null where it reports
 * nothing of the event.
 */
function reportOf(
  { record, days, parties }: Unnamed,
  article: Article,
  sentence: number,
  named: ReadonlySet<string>,
): Said | null {
  const span = article.mentions.sentences[sentence];
  if (span === undefined) return null;
  const here = [...named].filter((id) => parties.has(id));
  if (here.length === 0) return null;
  if (days !== null) {
    const date = dateWithin(article, sentence, days);
    return date === undefined ? null : { article, sentence, span: date };
  }
  const kind = (record.subkind ?? "").replaceAll("-", " ");
  const isOrganised = here.some((id) =>
    record.organisers.some((words) => id === words || id.endsWith(`/${words}`)),
  );
  const isOfKind =
    isOrganised && kind !== "" && hasTerm(fold(article.document.text.slice(span.start, span.end)), kind);
  return here.length > 1 || isOfKind ? { article, sentence, span } : null;
}

/** The sentences that report each event which no article names. */
function reportEvents(
  entities: ReadonlyMap<EntityId, Entity>,
  articles: readonly Article[],
): ReadonlyMap<EntityId, readonly Said[]> {
  const events = new Map<EntityId, Unnamed>();
  const byParty = new Map<string, Unnamed[]>();
  for (const { id, kind, record, appearances } of entities.values()) {
    if (kind !== "event" || record === null || appearances.length > 0) continue;
    const event: Unnamed = { record, days: closedDays(record), parties: partiesOf(record), said: [] };
    events.set(id, event);
    for (const party of event.parties) byParty.set(party, [...(byParty.get(party) ?? []), event]);
  }
  if (byParty.size === 0) return new Map();
  for (const article of articles) {
    const bySentence = new Map<number, Set<EntityId>>();
    for (const { mention, resolution } of article.names) {
      const id = joinedEntity(resolution);
      if (id === null || !byParty.has(id)) continue;
      const sentence = sentenceHolding(article.mentions.sentences, mention.start);
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(id));
    }
    for (const [sentence, named] of bySentence)
      for (const event of new Set([...named].flatMap((id) => byParty.get(id) ?? []))) {
        const said = reportOf(event, article, sentence, named);
        if (said !== null) event.said.push(said);
      }
  }
  return new Map([...events].map(([id, { said }]) => [id, said]));
}

/** The sentences that say who held an office's posts. */
function reportOffices(register: readonly Office[]): ReadonlyMap<EntityId, readonly Said[]> {
  const reports = new Map<EntityId, readonly Said[]>();
  for (const { entity, posts } of register) {
    if (entity === null) continue;
    const said = posts.flatMap(({ holders }) =>
      holders.flatMap(({ attestations }) => attestations.flatMap(({ place }) => place ?? [])),
    );
    reports.set(entity, [...(reports.get(entity) ?? []), ...said]);
  }
  return reports;
}

/** What articles say of entities besides their names. */
export interface Sayings {
  readonly register: readonly Office[];
  readonly credits: Credits;
  /** In the order of the archive. */
  readonly articles: readonly Article[];
}

/**
 * The entities of which any article says something, each with the sentences that report it without its name and with every
 * article that names, reports or credits it. What only a record knows is left out: no article bears it out yet.
 */
export function withReports(
  entities: ReadonlyMap<EntityId, Entity>,
  { register, credits, articles }: Sayings,
): ReadonlyMap<EntityId, Entity> {
  const events = reportEvents(entities, articles);
  const offices = reportOffices(register);
  const order = new Map(articles.map((article, at) => [article, at]));
  const at = (article: Article): number => order.get(article) ?? 0;
  const reported = new Map<EntityId, Entity>();
  for (const entity of entities.values()) {
    const reports = [...(events.get(entity.id) ?? []), ...(offices.get(entity.id) ?? [])];
    const credited = credits.ofPerson.get(entity.id) ?? [];
    const all = new Set([...entity.articles, ...[...reports, ...credited].map(({ article }) => article)]);
    if (all.size === 0) continue;
    const isNew = all.size > entity.articles.length;
    reported.set(entity.id, {
      ...entity,
      reports: events.get(entity.id) ?? [],
      articles: isNew ? [...all].sort((a, b) => at(a) - at(b)) : entity.articles,
    });
  }
  return reported;
}
