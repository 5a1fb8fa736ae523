import { z } from "zod";
import { diagnose, type Place } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Mentions } from "../mentions/find-mentions.ts";
import { checkFields, type RecordFile, readRecordFile } from "../source/record-file.ts";
import type { Archive } from "./archive.ts";
import { countEntities } from "./count-entities.ts";
import type { HeldBack } from "./held-back.ts";
import { SITE_PATH } from "./read-site.ts";
import { composeTimeline } from "./timeline.ts";

const floor = z.number({ error: "a whole number" }).int("a whole number").min(0, "a whole number").optional();

/** The fields of content/expectations.yaml: the least of each that the archive must hold. */
export const EXPECTATIONS_SCHEMA = z.object({
  articles: floor.describe("Articles."),
  people: floor.describe("People named."),
  organisations: floor.describe("Organisations named."),
  places: floor.describe("Places named."),
  events: floor.describe("Events named."),
  dates: floor.describe("Dates whose value is known."),
  figures: floor.describe("Figures."),
  quotes: floor.describe("Quotations."),
});

type Floors = z.infer<typeof EXPECTATIONS_SCHEMA>;
const EXPECTATIONS_PATH = "expectations.yaml";

type Counts = Readonly<Record<keyof Floors, number>>;

function countsOf(archive: Archive): Counts {
  const counts = countEntities(archive);
  return {
    articles: archive.articles.length,
    people: counts.person,
    organisations: counts.organisation,
    places: counts.place,
    events: counts.event,
    dates: archive.timeline.length,
    figures: archive.figures.length,
    quotes: archive.quotes.length,
  };
}

/** What is held back counts too: the floors are there for what the finders no longer find. */
function countsWithHeld(archive: Archive, held: HeldBack): Counts {
  const counts = countsOf(archive);
  const articles = held.articles();
  const more = (kind: string): number =>
    [...held.entities()].filter((id) => id.startsWith(`${kind}/`) && !archive.entities.has(id)).length;
  const sum = (of: (mentions: Mentions) => readonly unknown[]): number =>
    articles.reduce((total, { mentions }) => total + of(mentions).length, 0);
  return {
    articles: counts.articles + articles.length,
    people: counts.people + more("person"),
    organisations: counts.organisations + more("organisation"),
    places: counts.places + more("place"),
    events: counts.events + more("event"),
    dates: counts.dates + composeTimeline(articles).length,
    figures: counts.figures + sum(({ figures }) => figures),
    quotes: counts.quotes + sum(({ quotes }) => quotes),
  };
}

/**
 * Reports each floor that the archive does not reach: a finder that stopped finding must fail the build. That an article
 * is held back does not.
 */
export function checkExpectations(content: string, archive: Archive, held: HeldBack, report: Report): void {
  const file: RecordFile | null = readRecordFile(content, EXPECTATIONS_PATH, report);
  const floors =
    file === null || file.block.data === null ? null : checkFields(file, EXPECTATIONS_SCHEMA, report);
  if (file === null || floors === null) return;
  const published = countsOf(archive);
  const isBelow = (counts: Counts) =>
    (Object.keys(counts) as (keyof Floors)[]).some((what) => counts[what] < (floors[what] ?? 0));
  const counts = isBelow(published) ? countsWithHeld(archive, held) : published;
  // The schema's own keys.
  for (const what of Object.keys(counts) as (keyof Floors)[]) {
    const least = floors[what];
    if (least === undefined || counts[what] >= least) continue;
    const place = { path: file.path, text: file.text, span: file.block.spanOf([what]) };
    report(
      diagnose("expectations/below-floor", place, {
        found: String(counts[what]),
        what,
        floor: String(least),
      }),
    );
  }
}

/**
 * Reports where there are fewer articles than `minimum` in site.yaml or on the command line says there must be: a folder
 * that is half empty must not become a site, where no earlier edition tells.
 */
export function checkMinimum(content: string, found: number, least: number | null, report: Report): void {
  const say = (place: Place, floor: number): void => {
    if (found < floor)
      report(
        diagnose("expectations/below-floor", place, {
          found: String(found),
          what: "articles",
          floor: String(floor),
        }),
      );
  };
  if (least !== null) say({ path: "", text: null, span: null }, least);
  // Its faults are told where the site is read.
  const file = readRecordFile(content, SITE_PATH, () => {});
  const data: unknown = file?.block.data;
  const floor = typeof data === "object" && data !== null && "minimum" in data ? data.minimum : null;
  if (file !== null && typeof floor === "number")
    say({ path: file.path, text: file.text, span: file.block.spanOf(["minimum"]) }, floor);
}
