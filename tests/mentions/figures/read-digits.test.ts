import { describe, expect, it } from "vitest";
import { readDigits } from "../../../src/mentions/figures/read-digits.ts";

describe("readDigits", () => {
  it.each([
    ["1,234,567", 1234567],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["12,34,567.89", 1234567.89],
    ["5,00", 5],
    ["4.800", 4.8],
    ["2½", 2.5],
    ["⅔", 2 / 3],
  ])("reads %s as one number", (text, value) => {
    expect(readDigits(text)).toEqual({ kind: "one", value });
  });

  it("reads a list that commas have run together", () => {
    expect(readDigits("22,24,26")).toEqual({ kind: "list", values: [22, 24, 26] });
  });

  it.each(["192.168.1.2", "1.2.3", "1,23.456,7", "٣", "①"])("reads %s as no number", (text) => {
    expect(readDigits(text)).toEqual({ kind: "none" });
  });
});
