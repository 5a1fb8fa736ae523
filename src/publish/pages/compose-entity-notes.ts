import type { Entity } from "../../archive/entity.ts";
import { composeEntityTimeline } from "../../archive/entity-timeline.ts";
import type { EventFact } from "../../archive/event-facts.ts";
import { RECURRING_URL } from "../../archive/urls.ts";
import { articleCell, entityCell, linkCell, section, sentencesCell, textCell } from "../cells.ts";
import { drawTimeline } from "../draw-timeline.ts";
import { formatAppeared, formatDate } from "../format-date.ts";
import type { Desk } from "../frame.ts";
import type { Cell, SheetSection } from "../view-parts.ts";
import { agreementSection } from "./compose-agreement.ts";
import { entityBonds } from "./compose-network.ts";
import { whenHeldCell } from "./compose-register.ts";

/** As many dates as an entity's page lists and draws; the timeline of the archive has the rest. */
const MOST_DATES = 60;
/** As many facts of one sort as are listed of an event. */
const MOST_SAID = 12;
/** As many holders as an office's page lists, and as many sentences of each; the register has the rest. */
const MOST_HOLDERS = 60;
const MOST_SENTENCES = 3;
/** As many articles as are listed of an author. */
const MOST_CREDITS = 100;

/** Names that editors merged. Who did and why is told only where the site says so. */
function mergedSection({ archive }: Desk, entity: Entity): readonly SheetSection[] {
  if (entity.merged.length === 0) return [];
  const { showsJudgements } = archive.site;
  return [
    section("merged", "Also written", {
      notes: ["The desk decided that these are one; each decision can be taken back."],
      columns: showsJudgements ? ["Name", "Why", "Who and when"] : ["Name", "When"],
      rows: entity.merged.map(({ name, merge }) => [
        textCell(name),
        ...(showsJudgements
          ? [textCell(merge.because), textCell(`${merge.by}, ${formatDate(merge.on)}`)]
          : [textCell(formatDate(merge.on))]),
      ]),
    }),
  ];
}

function timelineSection(desk: Desk, entity: Entity): readonly SheetSection[] {
  const dated = composeEntityTimeline(entity).slice(0, MOST_DATES);
  return dated.length < 2
    ? []
    : [
        section("time", "In time", {
          notes: ["The dates of the sentences that name it. A bar spans all the days that the words allow."],
          svg: drawTimeline(dated),
          columns: ["Date", "Sentence", "Article"],
          rows: dated.map(({ article, sentence, mention, edtf }) => [
            textCell(formatDate(edtf), mention.value.from),
            sentencesCell(desk, [{ article, sentence, span: mention }]),
            articleCell(desk, article),
          ]),
        }),
      ];
}

/** The articles at whose heads a person stands as author or editor. */
function creditsSection(desk: Desk, entity: Entity): readonly SheetSection[] {
  const credits = desk.archive.credits.ofPerson.get(entity.id) ?? [];
  return credits.length === 0
    ? []
    : [
        section("credits", "At the head of articles", {
          notes: credits.length > MOST_CREDITS ? [`The last ${MOST_CREDITS} of ${credits.length}.`] : [],
          columns: ["Article", "As", "Appeared"],
          rows: credits
            .slice(-MOST_CREDITS)
            .toReversed()
            .map(({ article, as }) => [
              articleCell(desk, article),
              textCell(as),
              textCell(formatAppeared(article.appeared)),
            ]),
        }),
      ];
}

/** The sentences that report an event of which no article prints the name. */
function reportsSection(desk: Desk, { reports }: Entity): readonly SheetSection[] {
  return reports.length === 0
    ? []
    : [
        section("reports", "What the reports say of it", {
          notes: [
            "No article prints this name. These sentences give its day or its kind, and who or what was part of it.",
          ],
          columns: ["Sentence", "Article"],
          rows: reports
            .slice(0, MOST_SAID)
            .map((said) => [sentencesCell(desk, [said]), articleCell(desk, said.article)]),
        }),
      ];
}

/** Who held an office's posts, by the reports. */
function holdersSection(desk: Desk, entity: Entity): readonly SheetSection[] {
  const rows = desk
    .officesOf(entity.id)
    .flatMap(({ posts }) =>
      posts.flatMap(({ title, holders }) => holders.map((holder) => ({ title, holder }))),
    )
    .slice(0, MOST_HOLDERS)
    .map(({ title, holder }) => [
      textCell(title),
      entityCell(desk, holder.person),
      whenHeldCell(holder),
      sentencesCell(desk, holder.attestations.flatMap(({ place }) => place ?? []).slice(0, MOST_SENTENCES)),
    ]);
  return rows.length === 0
    ? []
    : [
        section("holders", "Who held its posts", {
          notes: ["The dates are those of the reports, not of the time in office."],
          columns: ["Post", "Holder", "Reported", "Sentences"],
          rows,
        }),
      ];
}

/** What the sentences that name an event say of it, each with the first of them; the record's word stands above. */
function saidOfEvent(desk: Desk, entity: Entity): readonly SheetSection[] {
  const facts = entity.kind === "event" ? desk.archive.eventFacts.get(entity.id) : undefined;
  if (facts === undefined) return [];
  const rows = (
    label: string,
    list: readonly EventFact<string>[],
    cell: (value: string) => Cell,
  ): readonly (readonly Cell[])[] =>
    list
      .filter(({ basis, said }) => basis === "stated" && said.length > 0)
      .slice(0, MOST_SAID)
      .map(({ value, said }) => [textCell(label), cell(value), sentencesCell(desk, said.slice(0, 1))]);
  const named = (value: string): Cell => entityCell(desk, value);
  const all = [
    ...rows("Date", facts.dates, (value) => textCell(formatDate(value))),
    ...rows("Organised by", facts.organisers, named),
    ...rows("Place named with it", facts.places, named),
    ...rows("Person named with it", facts.participants, named),
  ];
  return all.length === 0
    ? []
    : [section("said", "What the reports say of it", { columns: ["What", "Said", "Sentence"], rows: all })];
}

/** The other editions of an event that recurs. */
function editionsSection(desk: Desk, entity: Entity): readonly SheetSection[] {
  if (entity.kind !== "event") return [];
  const { eventSeries, eventFacts } = desk.archive;
  return eventSeries
    .filter(({ events }) => events.includes(entity.id))
    .map(({ name, events }) =>
      section("editions", `One of a series: ${name}`, {
        columns: ["Event", "Held"],
        rows: [
          ...events.map((id) => {
            const held = eventFacts.get(id)?.dates[0]?.value;
            return [entityCell(desk, id), textCell(held === undefined ? "no date" : formatDate(held))];
          }),
          [linkCell("All events that recur", desk.href(RECURRING_URL)), textCell("")],
        ],
      }),
    );
}

/** What several articles together say of an entity: merged names, editions, agreement, its time, whom it is named with. */
export function entityNotes(desk: Desk, entity: Entity): readonly SheetSection[] {
  return [
    ...mergedSection(desk, entity),
    ...reportsSection(desk, entity),
    ...holdersSection(desk, entity),
    ...creditsSection(desk, entity),
    ...saidOfEvent(desk, entity),
    ...editionsSection(desk, entity),
    ...agreementSection(desk, desk.agreementsOf.entities.get(entity.id) ?? []),
    ...timelineSection(desk, entity),
    ...entityBonds(desk, entity),
  ];
}
