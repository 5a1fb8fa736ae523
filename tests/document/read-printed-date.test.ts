import { describe, expect, it } from "vitest";
import { readPrintedDates } from "../../src/document/read-printed-date.ts";

describe("readPrintedDates", () => {
  it.each([
    ["July 9, 2024", "2024-07-09"],
    ["9 July 2024", "2024-07-09"],
    ["9th of July 2024", "2024-07-09"],
    ["Sept. 3, 2019", "2019-09-03"],
    ["03-May-2019", "2019-05-03"],
    ["May 2019", "2019-05"],
    ["2019-05-03", "2019-05-03"],
    ["2019/5/3", "2019-05-03"],
    ["18.11.2019", "2019-11-18"],
    ["11/20/19", "2019-11-20"],
    ["20/11/2019", "2019-11-20"],
    ["03/04/2019", "2019"],
    ["2017年4期", "2017-04"],
    ["2017年第12期", "2017-12"],
    ["2017年4月9日", "2017-04-09"],
  ])("reads %s", (text, edtf) => {
    expect(readPrintedDates(text, 0, text.length)).toEqual([{ edtf, start: 0, end: text.length }]);
  });

  it.each([
    "May 45, 2019",
    "2019-13-01",
    "31.02.2019",
    "32/13/2019",
    "July 9",
    "2019",
    "12.5.3",
    "x2019-05-03",
    "Maybe 2019",
    "1.2019",
  ])("reads no day in `%s`", (text) => {
    expect(readPrintedDates(text, 0, text.length).filter(({ edtf }) => edtf.length > 7)).toEqual([]);
  });

  it("reads a year glued to the time after it", () => {
    expect(readPrintedDates("Wed, Nov 20 20194:29 AM", 0, 23)).toEqual([
      { edtf: "2019-11-20", start: 5, end: 16 },
    ]);
  });

  it("reads a month glued to the word before it", () => {
    expect(readPrintedDates("Harbour PressApril 28, 2023", 0, 27)).toEqual([
      { edtf: "2023-04-28", start: 13, end: 27 },
    ]);
  });
});
