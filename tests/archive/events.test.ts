import { describe, expect, it } from "vitest";
import { nameOfSeries } from "../../src/archive/events.ts";
import { buildSample } from "./build-sample.ts";

describe("reads the name of a series of events from one edition's", () => {
  it.each([
    ["Lisgar Boat Fair 2019", "lisgar boat fair"],
    ["2019 Lisgar Boat Fair", "lisgar boat fair"],
    ["The 4th Lisgar Boat Fair", "lisgar boat fair"],
    ["Sixth Lisgar Boat Fair", "lisgar boat fair"],
  ])("%s", (name, series) => {
    expect(nameOfSeries(name)).toBe(series);
  });
  it.each(["Lisgar Boat Fair", "Fair 2019", "2019"])("none in %s", (name) => {
    expect(nameOfSeries(name)).toBeNull();
  });
});

const record = (fields: string): string => `---\n${fields}\n---\n`;
const { archive } = buildSample({
  "authority/events/fair-2019.md": record("name: Lisgar Boat Fair 2019\ndates: 2019-05-14/2019-05-16"),
  "authority/events/fair-2020.md": record(
    "name: Lisgar Boat Fair 2020\npublic: true\norganisers: [port-office]",
  ),
  "authority/events/regatta.md": record("name: Night Regatta\nseries: Lisgar water days"),
  "authority/events/parade.md": record("name: Boat Parade\nseries: Lisgar water days\ndates: 2018"),
  "authority/events/book-fair.md": record("name: Lisgar Book Fair 2019"),
  "authority/organisations/port-office.md": record("name: Port Office"),
  "authority/organisations/town-library.md": record("name: Town Library"),
  "articles/a.md":
    "---\ntitle: Boats come\npublished: 2019-05-20\n---\n\nThe Lisgar Boat Fair 2019 opened on May 15. Lisgar Book Fair 2019 was organised by the Town Library.\n",
  "articles/b.md":
    "---\ntitle: Boats go\npublished: 2019-06-20\n---\n\nThe Lisgar Boat Fair 2019 opened on June 2. The Night Regatta was held on June 3, and the Boat Parade on June 4.\n",
});

describe("gathers what is known of events", () => {
  it("puts the record's word first and the sentences' after it", () => {
    expect(
      archive.eventFacts.get("event/fair-2019")?.dates.map(({ value, basis }) => [value, basis]),
    ).toEqual([
      ["2019-05-14/2019-05-16", "editor"],
      ["2019-05-15", "stated"],
      ["2019-06-02", "stated"],
    ]);
  });
  it("takes no date from a sentence that has several", () => {
    expect(archive.eventFacts.get("event/regatta")?.dates).toEqual([]);
  });
  it("finds an organiser by the verb beside it, and none without", () => {
    const organisers = (id: `event/${string}`) =>
      archive.eventFacts.get(id)?.organisers.map(({ value }) => value);
    expect(organisers("event/book-fair")).toEqual(["organisation/town-library"]);
    expect(organisers("event/fair-2020")).toEqual(["organisation/port-office"]);
    expect(organisers("event/fair-2019")).toEqual([]);
  });
  it("groups what recurs by record and by name, oldest first, and nothing else", () => {
    expect(archive.eventSeries.map(({ name, basis, events }) => [name, basis, events])).toEqual([
      ["Lisgar Boat Fair", "name", ["event/fair-2019", "event/fair-2020"]],
      ["Lisgar water days", "editor", ["event/parade", "event/regatta"]],
    ]);
  });
  it("sees that two articles date one event to different days", () => {
    const dates = archive.agreements.filter(({ kind }) => kind === "event-date");
    expect(dates.map(({ earlier, later, verdict }) => [earlier.shown, later.shown, verdict])).toEqual([
      ["2019-05-14/2019-05-16", "2019-05-15", "weaker-bound"],
      ["2019-05-15", "2019-06-02", "conflict"],
    ]);
  });
});

describe("tells who organised an event", () => {
  const organisers = (text: string) =>
    buildSample({
      "authority/events/fair.md": record("name: Boat Fair"),
      "authority/events/visit.md": record("name: Night Regatta"),
      "authority/organisations/port-office.md": record("name: Port Office"),
      "authority/organisations/town-library.md": record("name: Town Library"),
      "articles/a.md": `---\ntitle: A day\npublished: 2024-05-14\n---\n\n${text}\n`,
    })
      .archive.eventFacts.get("event/fair")
      ?.organisers.map(({ value }) => value.slice("organisation/".length));

  it.each([
    ["The Boat Fair was organised by the Port Office.", ["port-office"]],
    [
      "The Boat Fair, hosted jointly by the Port Office and the Town Library, was long.",
      ["port-office", "town-library"],
    ],
    ["The Port Office hosts the annual Boat Fair.", ["port-office"]],
    ["The Port Office and the Town Library will host the Boat Fair.", ["port-office", "town-library"]],
    ["The Boat Fair was held in the old harbour by the Port Office.", ["port-office"]],
  ])("%s", (text, found) => {
    expect(organisers(text)).toEqual(found);
  });

  it.each([
    "The Port Office organised the visit, which belonged to the Boat Fair.",
    "The Port Office hosted a dinner after the Boat Fair.",
    "The Night Regatta was organised by the Port Office during the Boat Fair.",
    "At the Boat Fair a supper was hosted by the Port Office.",
    "The Boat Fair was praised by the Port Office.",
    "The Port Office held its staff back from the Boat Fair.",
  ])("and not in: %s", (text) => {
    expect(organisers(text)).toEqual([]);
  });
});
