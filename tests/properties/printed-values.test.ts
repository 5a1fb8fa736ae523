import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";
import {
  countCandidates,
  findCandidates,
  type Mentions,
  typeMentions,
} from "../../src/mentions/find-mentions.ts";
import { times } from "../deep.ts";

const timeout = times(30_000, 900_000);
const numRuns = times(100, 20_000);

/** What is found in one article of this sentence between two others. */
function findIn(sentence: string): { readonly text: string; readonly found: Mentions } {
  const text = `The works on the eastern quay have come to an end.\n\n${sentence}\n\nNobody was hurt, and the road is open again.`;
  const document = cleanDocument({ path: "a", format: "text", text }, { published: "2024-03-08" });
  const candidates = findCandidates(document);
  return { text: document.text, found: typeMentions(candidates, countCandidates([candidates])) };
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const ending = (day: number): string => {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
};
const DATE_FORMS: readonly ((year: number, month: string, day: number, weekday: string) => string)[] = [
  (year, month, day) => `${month} ${day}, ${year}`,
  (year, month, day) => `${day} ${month} ${year}`,
  (year, month, day) => `${month} ${day}${ending(day)}, ${year}`,
  (year, month, day) => `the ${day}${ending(day)} of ${month} ${year}`,
  (year, month, day, weekday) => `${weekday}, ${month} ${day}, ${year}`,
  (year, month, day, weekday) => `${weekday} ${day} ${month} ${year}`,
];

const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");

describe("what is printed is found with its value", () => {
  it("of any day, in any form", { timeout }, () => {
    const day = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2049-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom(...DATE_FORMS), (date, form) => {
        const words = form(
          date.getUTCFullYear(),
          MONTHS[date.getUTCMonth()] ?? "",
          date.getUTCDate(),
          WEEKDAYS[date.getUTCDay()] ?? "",
        );
        const { text, found } = findIn(`The quay in Lisgar was closed on ${words} after a storm.`);
        const dates = found.dates.map(({ start, end, value }) => [text.slice(start, end), value.edtf]);
        expect(dates).toEqual([[words.replace(/^the /, ""), date.toISOString().slice(0, 10)]]);
      }),
      { numRuns },
    );
  });

  it("of any number of things, in digits", { timeout }, () => {
    const number = fc.oneof(fc.integer({ min: 2, max: 9_999 }), fc.integer({ min: 2, max: 2_000_000_000 }));
    fc.assert(
      fc.property(number, fc.constantFrom("visitors", "boats", "houses", "letters"), (value, noun) => {
        const { text, found } = findIn(`The harbour counted ${grouped(value)} ${noun} in all.`);
        const figures = found.figures.map(({ start, end, quantity }) => [
          text.slice(start, end),
          quantity.value,
          quantity.unit,
        ]);
        expect(figures).toEqual([[grouped(value), value, noun]]);
      }),
      { numRuns },
    );
  });

  it("of any sum, share and length", { timeout }, () => {
    const forms: readonly ((tenths: string) => readonly [words: string, factor: number, unit: string])[] = [
      (tenths) => [`${tenths} percent`, 1, "%"],
      (tenths) => [`${tenths}%`, 1, "%"],
      (tenths) => [`$${tenths} million`, 1e6, "USD"],
      (tenths) => [`${tenths} billion euros`, 1e9, "EUR"],
      (tenths) => [`€${tenths} billion`, 1e9, "EUR"],
      (tenths) => [`${tenths} kilometres`, 1, "km"],
    ];
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9_999 }), fc.constantFrom(...forms), (number, form) => {
        const tenths = (number / 10).toFixed(1);
        const [words, factor, unit] = form(tenths);
        const { text, found } = findIn(`The plan speaks of ${words} at most.`);
        const values = found.figures.map(({ quantity }) => [quantity.value, quantity.unit]);
        expect([text.includes(words), values]).toEqual([
          true,
          [[expect.closeTo(Number(tenths) * factor, 0), unit]],
        ]);
      }),
      { numRuns },
    );
  });

  it("of anybody who has a title before the name", { timeout }, () => {
    const syllable = fc.constantFrom(..."ba ko ru ven tal mir so den lik har pe zu gor na fi".split(" "));
    const name = fc
      .array(syllable, { minLength: 3, maxLength: 4 })
      .map((parts) => parts.join(""))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    fc.assert(
      fc.property(
        fc.constantFrom("Mr", "Ms", "Dr", "Professor", "Mrs."),
        name,
        name,
        (title, first, last) => {
          const { text, found } = findIn(`${title} ${first} ${last} told the council of the storm.`);
          const people = found.names.filter(({ kind }) => kind === "person").map(({ name: full }) => full);
          expect([text, people]).toEqual([text, [`${first} ${last}`]]);
        },
      ),
      { numRuns },
    );
  });
});
