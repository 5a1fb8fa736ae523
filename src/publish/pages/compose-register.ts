import type { Holder, Mission, Office } from "../../archive/archive.ts";
import { entityUrl, RECURRING_URL, REGISTER_URL } from "../../archive/urls.ts";
import { entityCell, linkCell, section, sentencesCell, textCell } from "../cells.ts";
import { countryName } from "../country-name.ts";
import { formatDate } from "../format-date.ts";
import type { Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import type { Cell, Page, SheetView } from "../views.ts";
import { composeLongSheet, composeSheet } from "./compose-sheet.ts";

/** As many sentences as stand beside one holder. */
const MOST_SHOWN = 3;

interface Line {
  readonly office: Office;
  readonly title: string;
  readonly holder: Holder | { readonly from: string; readonly to: string };
}

/** As precisely as the reports are dated, and no further: a report of "1 April or after" is no report of 1 April. */
function whenOf({ attestations }: Holder): string {
  const dates = attestations.flatMap(({ edtf }) => edtf ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "no day known";
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}

function officeCell(desk: Desk, { entity, name, country }: Office): Cell {
  const note = country === null ? null : countryName(country);
  if (entity !== null) return entityCell(desk, entity, note);
  return textCell(name ?? "no office named", note);
}

function rowOf(desk: Desk, { office, title, holder }: Line): readonly Cell[] {
  if ("from" in holder)
    return [
      officeCell(desk, office),
      textCell(title),
      textCell("not known"),
      textCell(`${formatDate(holder.from)} to ${formatDate(holder.to)}`, "no report of this time"),
      textCell(""),
    ];
  const said = holder.attestations.flatMap(({ place }) => place ?? []);
  const byRecord = holder.attestations.some(({ basis }) => basis === "editor");
  return [
    officeCell(desk, office),
    textCell(title),
    entityCell(desk, holder.person),
    textCell(whenOf(holder), byRecord ? "dated by the record" : null),
    sentencesCell(desk, said.slice(0, MOST_SHOWN)),
  ];
}

/** Every holder of every post and the gaps between them, in the order of time. */
function linesOf(register: readonly Office[]): readonly Line[] {
  return register.flatMap((office) =>
    office.posts.flatMap(({ title, holders, gaps }) =>
      [
        ...holders.map((holder) => ({ office, title, holder, day: holder.first ?? "~" })),
        ...gaps.map((gap) => ({ office, title, holder: gap, day: `${gap.from}~` })),
      ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ),
  );
}

function missionRow(desk: Desk, { country, what, place, entity, name, office }: Mission): readonly Cell[] {
  const people =
    office?.posts.flatMap(({ title, holders }) => holders.map(({ person }) => ({ title, person }))) ?? [];
  const names = people.map(
    ({ title, person }) => `${desk.archive.entities.get(person)?.name ?? person} (${title})`,
  );
  return [
    textCell(countryName(country)),
    entity === null ? textCell(name) : linkCell(name, desk.href(entityUrl(entity))),
    textCell(what),
    textCell(place),
    textCell(names.length === 0 ? "nobody named" : names.join("; ")),
  ];
}

/** The register: offices by post, holder and date; first what stands for which country where. */
export function composeRegisterPages(desk: Desk): readonly Page<SheetView>[] {
  const { register, missions } = desk.archive;
  const lines = linesOf(register);
  if (lines.length === 0 && missions.length === 0) return [];
  return composeLongSheet(
    desk,
    {
      url: REGISTER_URL,
      kicker: "Register",
      title: "Who held which post, by the reports",
      introduction: `${counted(lines.length, "entry", "entries")}. The dates are those of the reports: nobody is taken to have been in office before the first or after the last.`,
    },
    {
      entries: lines,
      row: (line) => rowOf(desk, line),
      section: (rows) =>
        section("offices", "Offices", {
          columns: ["Office", "Post", "Holder", "Reported", "Sentences"],
          rows,
        }),
      first: () =>
        missions.length === 0
          ? []
          : [
              section("missions", "Countries and their missions", {
                notes: ["Read from names of the form “X of a country in a place”."],
                columns: ["Country", "Mission", "What it is", "Place", "Named in its posts"],
                rows: missions.slice(0, 300).map((mission) => missionRow(desk, mission)),
              }),
            ],
    },
  );
}

/** Events that recur, each series a table of its editions. */
export function composeRecurringPages(desk: Desk): readonly Page<SheetView>[] {
  const { eventSeries, eventFacts } = desk.archive;
  if (eventSeries.length === 0) return [];
  const words = (list: readonly { readonly value: string }[]): string =>
    list
      .map(({ value }) => desk.archive.entities.get(value as `event/${string}`)?.name ?? value)
      .slice(0, 6)
      .join("; ");
  return [
    composeSheet(
      desk,
      {
        url: RECURRING_URL,
        kicker: "Events",
        title: "Events that recur",
        introduction:
          "Events of one series, as the desk records it or as their names show: they differ in year or edition alone.",
      },
      () =>
        eventSeries.slice(0, 200).map(({ slug, name, basis, events }) =>
          section(slug, name, {
            notes: [basis === "editor" ? "Put together by the desk." : "Put together by their names."],
            columns: ["Event", "Held", "Organised by", "Places"],
            rows: events.map((id) => {
              const facts = eventFacts.get(id);
              const held =
                facts?.dates
                  .map(({ value }) => formatDate(value))
                  .slice(0, 3)
                  .join("; ") ?? "";
              return [
                entityCell(desk, id),
                textCell(held === "" ? "no date" : held),
                textCell(words(facts?.organisers ?? [])),
                textCell(words(facts?.places ?? [])),
              ];
            }),
          }),
        ),
    ),
  ];
}
