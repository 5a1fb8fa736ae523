import { describe, expect, it } from "vitest";
import { isOutlet, isPersonLike, readPeople } from "../../src/document/read-byline.ts";

describe("readPeople", () => {
  it.each([
    ["Ana Ruiz", ["Ana Ruiz"]],
    ["Ana Ruiz and Ben Cole, Harbour Times", ["Ana Ruiz", "Ben Cole"]],
    ["Ana Ruiz in Lima, Peru", ["Ana Ruiz"]],
    ["Ana Ruiz in Lima, Ben Cole in Graz", ["Ana Ruiz", "Ben Cole"]],
    ["ANA RUIZ Staff Writer", ["ANA RUIZ"]],
    ["Ana Ruiz Political Correspondent", ["Ana Ruiz"]],
    ["Ana RuizTravel News Reporter", ["Ana Ruiz"]],
    ["Ana RuizThe Harbour Australian", ["Ana Ruiz"]],
    ["Ana Ruiz@anaruiz", ["Ana Ruiz"]],
    ["Ana Ruiz Follow", ["Ana Ruiz"]],
    ["Ana MacDonald", ["Ana MacDonald"]],
    ["Ben DeVries", ["Ben DeVries"]],
    ["Mei Sun and Ana Post-Ruiz", ["Mei Sun", "Ana Post-Ruiz"]],
    ["The Associated Press", ["The Associated Press"]],
    ["Staff Reporter", ["Staff Reporter"]],
  ])("reads `%s`", (text, names) => {
    const people = readPeople(text, { start: 0, end: text.length });
    expect(people.map(({ value }) => value)).toEqual(names);
    for (const { value, span } of people) expect(text.slice(span.start, span.end)).toBe(value);
  });
});

describe("isPersonLike", () => {
  it.each([
    "Ana Ruiz",
    "Ana M. Ruiz",
    "Jan van der Berg",
    "ANA RUIZ",
    "Ana Ruiz-Cole",
    "Fouzia Van Der Fort",
  ])("is true of `%s`", (words) => {
    expect(isPersonLike(words)).toBe(true);
  });

  it.each([
    "Ana",
    "Middle East",
    "Harbour News",
    "New Delhi",
    "Press Release",
    "Share This",
    "ana ruiz",
    "Graz 2019",
    "The Quay Opens At Last",
    "Ana and Ben",
  ])("is false of `%s`", (words) => {
    expect(isPersonLike(words)).toBe(false);
  });
});

describe("isOutlet", () => {
  it.each(["Xinhua", "PTI", "Harbour News", "harbourdaily.com.cn", "The Daily Quay"])(
    "is true of `%s`",
    (words) => {
      expect(isOutlet(words)).toBe(true);
    },
  );

  it.each(["World News", "Press Release", "News", "Ana Ruiz", "Mei Sun"])("is false of `%s`", (words) => {
    expect(isOutlet(words)).toBe(false);
  });
});
