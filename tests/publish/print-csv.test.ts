import { describe, expect, it } from "vitest";
import { type Cell, printCsvRow } from "../../src/publish/print-csv.ts";

describe("prints a cell", () => {
  it.each<[Cell, string]>([
    ["words", "words"],
    ["a, b", '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ["two\nlines", '"two\nlines"'],
    [null, ""],
    [-3.5, "-3.5"],
    [530000000000, "530000000000"],
  ])("%j", (cell, printed) => {
    expect(printCsvRow([cell])).toBe(`${printed}\r\n`);
  });
});

describe("keeps words from being run as a formula", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+44 20", "'+44 20"],
    ["-5 degrees", "'-5 degrees"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ])("%j", (cell, printed) => {
    expect(printCsvRow([cell])).toBe(`${printed}\r\n`);
  });
  it.each(["1=1", "a-b", "5+5", "x@y"])("but lets %j be", (cell) => {
    expect(printCsvRow([cell])).toBe(`${cell}\r\n`);
  });
});
