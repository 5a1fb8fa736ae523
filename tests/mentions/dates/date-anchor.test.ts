import { describe, expect, it } from "vitest";
import { anchorFromText, anchorOf, type PrintedYear } from "../../../src/mentions/dates/date-anchor.ts";

describe("anchorOf", () => {
  it.each([
    ["2024-07-09", 2024, 7, "2024-07-09"],
    ["2024-07", 2024, 7, null],
    ["2024", 2024, null, null],
    ["2024-Q1", 2024, null, null],
    ["2024-07-01/2024-07-14", 2024, 7, null],
    ["2024-02-01/2024-09-30", 2024, null, null],
  ])("knows of %s what its whole stretch shares", (edtf, year, month, day) => {
    expect(anchorOf(edtf, "the publication date", "computed")).toEqual({
      year,
      month,
      day,
      source: `the publication date ${edtf}`,
      basis: "computed",
    });
  });

  it.each(["2022-07-12/..", "../2024-07-09", "2023/2024", "yesterday"])("knows nothing of %s", (edtf) => {
    expect(anchorOf(edtf, "the publication date", "computed")).toBeNull();
  });
});

describe("anchorFromText", () => {
  const dated = (year: number): PrintedYear => ({ year, isFuture: false, print: "dated" });
  const bare = (year: number): PrintedYear => ({ year, isFuture: false, print: "bare" });
  const named = (year: number): PrintedYear => ({ year, isFuture: false, print: "named" });
  const future = (year: number): PrintedYear => ({ year, isFuture: true, print: "bare" });

  it.each([
    ["the only year, dated", [dated(2022)], 2022],
    ["the latest year, where the others are well before it", [bare(2018), dated(2022)], 2022],
    ["a year that two names print", [named(2023), named(2023), bare(2018)], 2023],
    ["no year still to come", [dated(2022), future(2030)], 2022],
  ])("takes %s", (_, printed, year) => {
    expect(anchorFromText(printed).year).toBe(year);
  });

  it.each([
    ["a bare year alone, which may be history", [bare(1948)]],
    ["a year of one name", [named(2023)]],
    ["one of two years near each other", [dated(2022), dated(2021)]],
    ["an earlier year than the latest", [dated(2022), bare(2023)]],
    ["a year of a text that prints none", []],
  ])("takes no year: %s", (_, printed) => {
    expect(anchorFromText(printed).year).toBeNull();
  });
});
