import { describe, expect, it } from "vitest";
import { opensWithDateline, readDateline, readPublicationNote } from "../../src/document/read-dateline.ts";

const read = (text: string): string[] =>
  readDateline(text, { start: 0, end: text.length }).map(({ field, value, span }) => {
    if (field === "source") expect(text.slice(span.start, span.end)).toBe(value);
    return `${field} ${value}`;
  });

describe("readDateline", () => {
  it.each([
    ["LUCERNE 1998-07-10", ["published 1998-07-10"]],
    ["OSLO, June 3, 2020 (Reuters) - The quay opened.", ["source Reuters", "published 2020-06-03"]],
    ["PORTO, Portugal (AP) -- The quay opened.", ["source AP"]],
    ["PORTO, Portugal (AP) _", ["source AP"]],
    ["Oslo (AFP) – The quay opened.", ["source AFP"]],
  ])("reads `%s`", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    "OSLO, June 3 (Port Office) - The quay opened.",
    "The quay (AP) opened on June 3, 2020.",
    "NATO opened its quay on June 3, 2020.",
    "On June 3, 2020, the quay opened.",
    "",
  ])("reads none in `%s`", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("opensWithDateline", () => {
  it.each([
    ["PORTO, Portugal — The quay opened.", true],
    ["PORTO (AP) – The quay opened.", true],
    ["PORT SELA -- The quay opened.", true],
    ["Porto — The quay opened.", false],
    ["NATO opened its quay — at last.", false],
    ["A — B", false],
    ["WELL-KNOWN ships came.", false],
  ])("says of `%s`: %s", (text, expected) => {
    expect(opensWithDateline(text, { start: 0, end: text.length })).toBe(expected);
  });
});

describe("readPublicationNote", () => {
  const read = (text: string): string[] =>
    readPublicationNote(text, { start: 0, end: text.length }).map(({ field, value, span }) => {
      if (field === "source") expect(text.slice(span.start, span.end)).toBe(value);
      return `${field} ${value}`;
    });

  it.each([
    [
      "This report by Harbour Press was first published June 3, 2021.",
      ["source Harbour Press", "published 2021-06-03"],
    ],
    ["This article was originally published on 3 June 2021.", ["published 2021-06-03"]],
    [
      "This article appeared in the Spring 2021 issue, p. 14. First posted 3 June 2021.",
      ["published 2021-06-03"],
    ],
  ])("reads `%s`", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    "This report was published by the ministry in June 2021 after a long delay.",
    "This story was first published June 3.",
    "The report by Harbour Press was first published June 3, 2021.",
  ])("reads none in `%s`", (text) => {
    expect(read(text)).toEqual([]);
  });
});
