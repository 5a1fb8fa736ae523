import { describe, expect, it } from "vitest";
import { readWithChrono } from "../../../src/mentions/dates/chrono-dates.ts";
import { readLexemes } from "../../../src/mentions/dates/date-lexemes.ts";
import type { Span } from "../../../src/text/span.ts";
import { makeReading } from "../make-reading.ts";

function readIn(text: string, taken: readonly string[] = []): readonly string[] {
  const reading = makeReading(text);
  const lexemes = readLexemes(reading, 0, reading.tokens.length);
  const spans = taken.map(
    (words): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }),
  );
  return readWithChrono(text, { start: 0, end: text.length }, lexemes, spans).map(
    ({ start, end, words }) => `${text.slice(start, end)}@${start} ${words.year} ${words.month} ${words.day}`,
  );
}

describe("readWithChrono", () => {
  it("reads a month and year with a slash", () => {
    expect(readIn("The contract of 06/2005 has lapsed.")).toEqual(["06/2005@16 2005 6 null"]);
  });

  it("reads the further members of a list of numeric days", () => {
    expect(readIn("Come on 11/20, 11/22 or 11/25.", ["11/20"])).toEqual([
      "11/22@15 null 11 22",
      "11/25@24 null 11 25",
    ]);
  });

  it("takes nothing that chrono only implies", () => {
    expect(readIn("They met in October.")).toEqual([]);
  });

  it.each(["Two thirds is 2/3 and more.", "It won 11/22 votes.", "The odds were 20/1.", "We may march."])(
    "leaves alone what is no date: %s",
    (text) => {
      expect(readIn(text)).toEqual([]);
    },
  );
});
