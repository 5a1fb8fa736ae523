import { happeningDate } from "../../archive/happening-date.ts";
import type { Holder, Mission, Office, Representation, UnnamedEnvoys } from "../../archive/office.ts";
import { COUNTRIES_URL, RECURRING_URL, REGISTER_URL } from "../../archive/urls.ts";
import { entityCell, saidCell, section, sentencesCell, textCell } from "../cells.ts";
import { countryName } from "../country-name.ts";
import { formatDate } from "../format-date.ts";
import type { Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import type { Cell } from "../view-parts.ts";
import type { Page, SheetView } from "../views.ts";
import { composeLongSheet, composeSheet } from "./compose-sheet.ts";

/** As many sentences as stand beside one holder. */
const MOST_SHOWN = 3;

interface Line {
  readonly office: Office;
  readonly title: string;
  readonly holder: Holder | { readonly from: string; readonly to: string };
}

/** As precisely as the reports are dated, and no further: a report of "1 April or after" is no report of 1 April. */
function whenHeld({ attestations }: Holder): string {
  const dates = attestations.flatMap(({ edtf }) => edtf ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "no day known";
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}

/** When a post was held, by the reports, and whether a record dates them. */
export function whenHeldCell(holder: Holder): Cell {
  const byRecord = holder.attestations.some(({ basis }) => basis === "editor");
  return textCell(whenHeld(holder), byRecord ? "dated by the record" : null);
}

function officeCell(desk: Desk, { entity, name, country, place }: Office): Cell {
  const told = [
    ...(country === null ? [] : [countryName(country)]),
    ...(place === null ? [] : [`in ${place}`]),
  ];
  const note = told.length === 0 ? null : told.join(", ");
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
  return [
    officeCell(desk, office),
    textCell(title),
    entityCell(desk, holder.person),
    whenHeldCell(holder),
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

/** One row of the table of countries: a holder of a post, an office whose posts nobody is named for, or envoys unnamed. */
interface CountryLine {
  readonly country: string;
  readonly mission: Mission | null;
  readonly held: { readonly title: string; readonly holder: Holder } | null;
  readonly unnamed: UnnamedEnvoys | null;
}

function countryLines({ country, missions, unnamed }: Representation): readonly CountryLine[] {
  const line: CountryLine = { country, mission: null, held: null, unnamed: null };
  return [
    ...missions.flatMap((mission): readonly CountryLine[] => {
      const held =
        mission.office?.posts.flatMap(({ title, holders }) => holders.map((holder) => ({ title, holder }))) ??
        [];
      return held.length === 0
        ? [{ ...line, mission }]
        : held.map((one) => ({ ...line, mission, held: one }));
    }),
    ...unnamed.map((one) => ({ ...line, unnamed: one })),
  ];
}

function missionCell(desk: Desk, mission: Mission | null): Cell {
  if (mission === null) return textCell("no office named");
  const { entity, name, place } = mission;
  if (name === null) return textCell("no office named", place === null ? null : `in ${place}`);
  return entity === null ? textCell(name) : entityCell(desk, entity);
}

const DATE_FROM = {
  sentence: "by the sentence",
  before: "by the date before it in the text",
  article: "by the article's date",
} as const;

/** When unnamed envoys were told of, and what says so. */
function whenCell(unnamed: UnnamedEnvoys | null): Cell {
  const date = unnamed === null ? null : happeningDate(unnamed.said.article, unnamed.said.sentence);
  return date === null ? textCell("") : textCell(formatDate(date.edtf), DATE_FROM[date.from]);
}

function countryRow(desk: Desk, { country, mission, held, unnamed }: CountryLine): readonly Cell[] {
  return [
    textCell(countryName(country)),
    missionCell(desk, mission),
    unnamed === null ? textCell(held?.title ?? "") : saidCell(desk, unnamed.said),
    held === null ? textCell("nobody named") : entityCell(desk, held.holder.person),
    held !== null ? whenHeldCell(held.holder) : whenCell(unnamed),
  ];
}

/** What and who stands for which country, as names of offices, posts and lists of envoys say. */
export function composeCountriesPages(desk: Desk): readonly Page<SheetView>[] {
  const { representations } = desk.archive;
  if (representations.length === 0) return [];
  return composeLongSheet(
    desk,
    {
      url: COUNTRIES_URL,
      kicker: "Register",
      title: "Countries, and who stands for them",
      introduction: `${counted(representations.length, "country", "countries")}. Read from the names of offices (“X of a country in a place”), from posts that are told to be of a country, and from words such as “diplomats of” before a list of countries. Where the reports name no office or nobody, the table says so.`,
      trail: [{ text: "Register", href: desk.href(REGISTER_URL) }],
    },
    {
      entries: representations.flatMap(countryLines),
      keyOf: ({ country, mission, held, unnamed }) =>
        [country, mission?.name, held?.title, held?.holder.person, unnamed?.said.article.id].join(" "),
      row: (line) => countryRow(desk, line),
      section: (rows) =>
        section("countries", "By country", {
          columns: ["Country", "Office", "Post", "Holder", "Reported"],
          rows,
        }),
    },
  );
}

/** The register: offices by post, holder and date. */
export function composeRegisterPages(desk: Desk): readonly Page<SheetView>[] {
  const lines = linesOf(desk.archive.register);
  if (lines.length === 0) return [];
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
      keyOf: ({ office, title, holder }) =>
        `${office.slug} ${title} ${"from" in holder ? holder.from : holder.person}`,
      row: (line) => rowOf(desk, line),
      section: (rows) =>
        section("offices", "Offices", {
          columns: ["Office", "Post", "Holder", "Reported", "Sentences"],
          rows,
        }),
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
