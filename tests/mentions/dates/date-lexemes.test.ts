import { describe, expect, it } from "vitest";
import { readLexemes } from "../../../src/mentions/dates/date-lexemes.ts";
import { makeReading } from "../make-reading.ts";

/** Each lexeme as `words:sense`, the sense left out where there is none. */
function lexemesIn(text: string): readonly string[] {
  const reading = makeReading(text);
  return readLexemes(reading, 0, reading.tokens.length).map(
    ({ start, end, sense }) => text.slice(start, end) + (sense === null ? "" : `:${sense.sense}`),
  );
}

describe("readLexemes", () => {
  it.each([
    ["on 5th May", ["on", "5th:number", "May:month"]],
    ["late-November trip", ["late:portion", "-", "November:month", "trip"]],
    ["the 1990s", ["the", "1990s:decade"]],
    ["mid-1880s", ["mid:portion", "-", "1880s:decade"]],
    ["Dec31", ["Dec:month", "31:number"]],
    ["FY2024", ["FY", "2024:number"]],
    ["Q2FY24", ["Q", "2:number", "FY", "24:number"]],
    ["FY2023-24", ["FY", "2023:number", "-", "24:number"]],
    ["May twenty-five", ["May:month", "twenty:number", "-", "five:number"]],
    ["one-third of May", ["one-third", "of", "May:month"]],
    ["G20 in May", ["G20", "in", "May:month"]],
  ])("splits %s as dates need it", (text, lexemes) => {
    expect(lexemesIn(text)).toEqual(lexemes);
  });

  it("leaves a web address out whole", () => {
    expect(lexemesIn("May: https://example.org/2024/07/09 too")).toEqual(["May:month", ":", "too"]);
  });
});
