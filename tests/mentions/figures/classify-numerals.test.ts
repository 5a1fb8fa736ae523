import { describe, expect, it } from "vitest";
import { classifyNumerals } from "../../../src/mentions/figures/classify-numerals.ts";
import { findFigures } from "../../../src/mentions/figures/find-figures.ts";
import type { DateMention } from "../../../src/mentions/mention.ts";
import { makeReading } from "../make-reading.ts";

const dateAt = (text: string, words: string): readonly DateMention[] => {
  const start = text.indexOf(words);
  if (words === "" || start < 0) return [];
  const value = { edtf: null, basis: "stated", implied: [], from: null } as const;
  return [{ kind: "date", rule: "dates/test", start, end: start + words.length, value }];
};

function classesIn(text: string, date = ""): readonly string[] {
  const reading = makeReading(text);
  const dates = dateAt(text, date);
  const figures = findFigures(reading, dates, []);
  return classifyNumerals(reading, { dates, figures, names: [] }).map(
    ({ start, end, class: name, reason }) =>
      `${text.slice(start, end)}@${start} ${name}${reason === null ? "" : ` (${reason})`}`,
  );
}

describe("classifyNumerals", () => {
  it.each([
    ["both runs of a figure", "Some 12,450 came.", "", ["12@5 figure", "450@8 figure"]],
    ["an ordinal", "The 13th bridge opened.", "", ["13@4 ordinal"]],
    ["a date", "On 5 March 2024 it rained.", "5 March 2024", ["5@3 date", "2024@11 date"]],
    ["a year no finder took", "Since 1987 it rained.", "", ["1987@6 date"]],
    ["a clock time", "It opens at 7.30pm.", "", ["7@12 ignored (clock time)", "30@14 ignored (clock time)"]],
    ["a score", "They won 3-1 at home.", "", ["3@9 ignored (score)", "1@11 ignored (score)"]],
    ["a list number", "1. Wash the rice.", "", ["1@0 ignored (list number)"]],
    [
      "a telephone number",
      "Call +44-20-5550-1234.",
      "",
      ["44@6 identifier", "20@9 identifier", "5550@12 identifier", "1234@17 identifier"],
    ],
    ["a reference", "See page 12.", "", ["12@9 identifier"]],
    ["a house", "She lives at 123 Maple Street.", "", ["123@13 identifier"]],
    ["shops of a street", "All 12 High Street shops closed.", "", ["12@4 figure"]],
    [
      "numbers of a list inside a sentence",
      "It saves 1) time and 2) money.",
      "",
      ["1@9 ignored (list number)", "2@21 ignored (list number)"],
    ],
    ["a number that a bracket closes on", "It fell (by 12) again.", "", ["12@12 figure"]],
    ["a name with digits in it", "The G20 met on COVID-19.", "", ["20@5 name", "19@21 name"]],
    ["digits outside the basic plane", "Row 𝟕𝟖.", "", ["𝟕𝟖@4 ignored (a digit of another script or a sign)"]],
    ["no lone half of a pair", "It was 5\udc00 😀.", "", ["5@7 figure"]],
    ["a name in quotation marks", 'The "4321" plan began.', "", ["4321@5 name"]],
  ])("classes %s", (_, text, date, expected) => {
    expect(classesIn(text, date)).toEqual(expected);
  });

  it("classes every run of digits exactly once", () => {
    const text =
      "On 5 May 2020, 12,345 of 1.2m voters (3%) in Ward 7 rang 020-7946-0018 by 6pm; ISBN 978-0-306-40615-7; A1, 2x4, ¹ ٣.";
    const runs = [...text.matchAll(/[\d٣]+/g)].map((run) => run.index);
    expect(classesIn(text).map((found) => Number(found.split("@")[1]?.split(" ")[0]))).toEqual(runs);
  });
});
