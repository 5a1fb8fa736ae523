import { describe, expect, it } from "vitest";
import {
  bitsOf,
  IS,
  isCountryCode,
  isPlainAcronym,
  keyOf,
  LISTED_PLACES,
} from "../../../src/mentions/names/name-lexicon.ts";
import { tokenise } from "../../../src/text/tokens.ts";

describe("bitsOf", () => {
  it("knows all that a word may be", () => {
    expect(bitsOf("minister") & IS.title).not.toBe(0);
    expect(bitsOf("kenyans") & IS.demonym).not.toBe(0);
    expect(bitsOf("new") & IS.opensListed).not.toBe(0);
  });

  it("knows a given name without its accents too", () => {
    expect(bitsOf("françois") & IS.given).not.toBe(0);
    expect(bitsOf("francois") & IS.given).not.toBe(0);
  });

  it("knows nothing of a word in no list", () => {
    expect(bitsOf("zorbal")).toBe(0);
    expect(bitsOf("constructor")).toBe(0);
  });
});

describe("keyOf", () => {
  it.each([
    ["St. Petersburg", "st petersburg"],
    ["U.S.", "us"],
    ["McDonald's", "mcdonald's"],
    ["New\nYork", "new york"],
  ])("of %j is %j", (text, key) => {
    const tokens = tokenise(text);
    expect(keyOf(tokens, 0, tokens.length)).toBe(key);
  });

  it("finds listed places", () => {
    const tokens = tokenise("St. Petersburg");
    expect(LISTED_PLACES.get(keyOf(tokens, 0, tokens.length))).toBe("city");
  });
});

describe("acronyms and codes", () => {
  it("tells what names no body from what may", () => {
    expect(isPlainAcronym("gdp")).toBe(true);
    expect(isPlainAcronym("vwc")).toBe(false);
    expect(isCountryCode("ESP")).toBe(true);
    expect(isCountryCode("VWC")).toBe(false);
  });
});
