import { describe, expect, it } from "vitest";
import type { Appeared } from "../../src/archive/article.ts";
import {
  describeAppearance,
  formatAppeared,
  formatDate,
  formatIssue,
  yearOf,
} from "../../src/publish/format-date.ts";

const appeared = (given: Partial<Appeared>): Appeared => ({
  published: null,
  moment: null,
  updated: null,
  added: null,
  notBefore: null,
  notBeforeSentence: null,
  ...given,
});

describe("writes a date no more precisely than its value", () => {
  it.each([
    ["2024-07-09", "9 July 2024"],
    ["2024-07", "July 2024"],
    ["2024", "2024"],
    ["199", "1990s"],
    ["2024-Q1", "first quarter of 2024"],
    ["2023-H2", "second half of 2023"],
    ["2024-W28", "week 28 of 2024"],
    ["2024-07-04/2024-07-05", "4–5 July 2024"],
    ["2024-06-30/2024-07-02", "30 June – 2 July 2024"],
    ["2023-12-31/2024-01-01", "31 December 2023 – 1 January 2024"],
    ["2024-07-04/2024-07-04", "4 July 2024"],
    ["2022-01/2022-05", "January–May 2022"],
    ["2022-11/2023-02", "November 2022 to February 2023"],
    ["2020/2023", "2020–2023"],
    ["2022-07-12/..", "12 July 2022 or after"],
    ["../2022-07-12", "12 July 2022 or before"],
  ])("%s", (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });

  it.each(["2023-02-29", "soon", "", "2024-13"])("leaves `%s`, which is no date, as it stands", (text) => {
    expect(formatDate(text)).toBe(text);
  });
});

describe("writes the date of a source's own copy", () => {
  it.each([
    ["2023-08", "issue of August 2023"],
    ["2023-Q2", "issue of second quarter of 2023"],
    ["2023-08-04", "4 August 2023"],
    ["2023", "2023"],
  ])("%s", (edtf, words) => {
    expect(formatIssue(edtf)).toBe(words);
  });
});

describe("says what is known of when an article appeared, and invents nothing", () => {
  it("gives a stated day without a reason, and as a value for machines", () => {
    expect(describeAppearance(appeared({ published: "2023-05-05" }))).toEqual([
      { label: "Published", text: "5 May 2023", reason: null, value: "2023-05-05", sentence: null },
    ]);
  });

  it("says of a month that the day is not known", () => {
    const [published] = describeAppearance(appeared({ published: "2023-08" }));
    expect(published).toMatchObject({
      text: "August 2023",
      reason: "the day is not known",
      value: "2023-08",
    });
  });

  it("gives an open interval no value for machines", () => {
    const [published] = describeAppearance(appeared({ published: "2022-07-12/.." }));
    expect(published).toMatchObject({ text: "on or after 12 July 2022", value: null });
  });

  it("takes the day after which it was written from the text, and names the sentence", () => {
    const [published] = describeAppearance(appeared({ notBefore: "2022-07-12", notBeforeSentence: 3 }));
    expect(published).toMatchObject({ text: "after 12 July 2022 (from the text)", value: null, sentence: 3 });
  });

  it("says that an update alone is no publication", () => {
    const statements = describeAppearance(appeared({ updated: "2024-07-09" }));
    expect(statements.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "Published: date not known, by 9 July 2024 at the latest",
      "Updated: 9 July 2024",
    ]);
  });

  it("never takes the day of taking in for the day of publication", () => {
    const statements = describeAppearance(appeared({ added: "2026-01-02" }));
    expect(statements.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "Published: date not known",
      "Added to the archive: 2 January 2026",
    ]);
    expect(yearOf(appeared({ added: "2026-01-02" }))).toBeNull();
  });

  it.each([
    [{ published: "2023-05-05", moment: null, updated: "2023-05-06" }, "5 May 2023", "2023"],
    [{ updated: "2023-05-06" }, "updated 6 May 2023", "2023"],
    [{ notBefore: "2022-07-12" }, "published after 12 July 2022 (from the text)", "2022"],
    [{}, "date not known", null],
  ] as const)("in a list, %j", (given, words, year) => {
    expect(formatAppeared(appeared(given))).toBe(words);
    expect(yearOf(appeared(given))).toBe(year);
  });
});
