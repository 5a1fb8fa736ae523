import { describe, expect, it } from "vitest";
import { readMastheadLine } from "../../src/document/read-masthead-line.ts";

function read(text: string): string[] | null {
  const values = readMastheadLine(text, { start: 0, end: text.length });
  if (values === null) return null;
  for (const { field, value, span } of values)
    if (field !== "published" && field !== "updated") expect(text.slice(span.start, span.end)).toBe(value);
  return values.map(({ field, value }) => `${field} ${value}`);
}

describe("readMastheadLine", () => {
  it.each([
    ["Updated: 14 May 2019 Source: Harbour Times", ["updated 2019-05-14", "source Harbour Times"]],
    ["Editor: Ben Cole", ["editor Ben Cole"]],
    ["By Ana Ruiz", ["author Ana Ruiz"]],
    ["By Ana Ruiz and Ben Cole, Harbour Times", ["author Ana Ruiz", "author Ben Cole"]],
    ["By Ana Ruiz, Chief Political Correspondent", ["author Ana Ruiz"]],
    ["Posted by Jan de Vries on 3 May 2019", ["author Jan de Vries", "published 2019-05-03"]],
    ["Published on March 3, 2020 at 10:00 a.m.", ["published 2020-03-03"]],
    [
      "PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Wed, Nov 20, 2019",
      ["published 2019-11-19", "updated 2019-11-20"],
    ],
    ["Ana Ruiz - Nov 19, 2019, 8:15 pm CST", ["author Ana Ruiz", "published 2019-11-19"]],
    ["5:45 AM PST 11/19/2019", ["published 2019-11-19"]],
    ["Date: 2020-03-04T10:00:00Z", ["published 2020-03-04"]],
    ["Source/Official Channel of the Graz Town Hall", ["source Official Channel of the Graz Town Hall"]],
    ["格拉茨月刊 2017年4期", ["source 格拉茨月刊", "published 2017-04"]],
    ["来源：格拉茨月刊", ["source 格拉茨月刊"]],
    ["Source: eHarbour", ["source eHarbour"]],
  ])("reads `%s`", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    "By dawn the water had gone",
    "By 2030 the quay will be full",
    "Sources say the deal is done",
    "Source: he said so to the paper on his way out",
    "The date of the vote is 3 May 2020",
    "Updated plans were shown to the council on 3 May 2020 by the mayor",
    "LUCERNE 1998-07-10",
    "LA SPEZIA, Italy 1998-07-10",
    "In May 2019 the quay opened",
    "Editors were not told",
    "Author of three books",
    "",
  ])("reads none in `%s`", (text) => {
    expect(read(text)).toBeNull();
  });
});
