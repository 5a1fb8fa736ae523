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
    ["By Indira Shah", ["author Indira Shah"]],
    [
      "By Rosa María de la Peña, Åke van der Holm-Öst and N. K. O'Shea",
      ["author Rosa María de la Peña", "author Åke van der Holm-Öst", "author N. K. O'Shea"],
    ],
    ["By Ana Ruiz and staff writers", ["author Ana Ruiz"]],
    ["By Ana Ruiz, Ben Cole and agencies", ["author Ana Ruiz", "author Ben Cole"]],
    ["By Ana Ruiz | Email the author | ana@harbour.example", ["author Ana Ruiz"]],
    ["By Ana Ruiz, follow @anaruiz", ["author Ana Ruiz"]],
    ["By Ana Ruiz, Ben Cole and Tom Hale, Jr", ["author Ana Ruiz", "author Ben Cole", "author Tom Hale"]],
    ["Por Ana Ruiz", ["author Ana Ruiz"]],
    ["Von Ana Ruiz", ["author Ana Ruiz"]],
    [
      "(Reporting by Ines Ruiz in Porto and Ben Cole; Editing by Tom Hale)",
      ["author Ines Ruiz", "author Ben Cole", "editor Tom Hale"],
    ],
    ["Published on 14 May 2019 at 09h30", ["published 2019-05-14"]],
    ["Tuesday May 14, 2019 10:05 am PDT by Ana Ruiz", ["published 2019-05-14", "author Ana Ruiz"]],
    ["Tue May 14 15:50:06 2019", ["published 2019-05-14"]],
    ["14 de mayo de 2019", ["published 2019-05-14"]],
    ["14. März 2019", ["published 2019-03-14"]],
    ["Published in No. 12, May 2019", ["published 2019-05"]],
    ["Harbour Review, Vol. 4 No. 2, May 2019", ["source Harbour Review", "published 2019-05"]],
    ["May 14, 2019 Contact: Ben Cole", ["published 2019-05-14"]],
    ["14 May 2019 | Media contact: Ben Cole, 555-0101", ["published 2019-05-14"]],
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
    [
      "Source: Xinhua | 2021-01-05 21:47:17 | Editor: mingfu",
      ["source Xinhua", "published 2021-01-05", "editor mingfu"],
    ],
    [
      "By Ana Ruiz | harbourdaily.example.com | Updated: 2024-07-09 10:22",
      ["author Ana Ruiz", "updated 2024-07-09"],
    ],
    ["By Ana Ruiz (Harbour Daily) 14:20, April 25, 2024", ["author Ana Ruiz", "published 2024-04-25"]],
    [
      "Ana Ruiz · Harbour News · Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8",
      ["author Ana Ruiz", "source Harbour News", "published 2024-08-08"],
    ],
    ["Ana Ruiz2 minutes ago", ["author Ana Ruiz"]],
    ["Associated PressApril 28, 2023 GMT", ["source Associated Press", "published 2023-04-28"]],
    [
      "Ana RuizPublished Jul 17, 2024, 11:21am|Updated Jul 18, 2024, 6:39pm",
      ["author Ana Ruiz", "published 2024-07-17", "updated 2024-07-18"],
    ],
    ["March 7, 20247:55 AM UTCUpdated ago", ["published 2024-03-07"]],
    ["2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago", ["published 2023-04-25"]],
    ["Published Aug 28, 2024  •  Last updated 1 hour ago  •  4 minute read", ["published 2024-08-28"]],
    ["Published: 5 hours ago | Last Updated: 5 hours ago | Written by Ana Ruiz", ["author Ana Ruiz"]],
    ["Last updated 15 hours ago", []],
    ["By Ana Ruiz and Ben Cole The Associated Press", ["author Ana Ruiz", "author Ben Cole"]],
    ["byAna Ruiz", ["author Ana Ruiz"]],
    [
      "Ana Ruiz / HARBOURTIMES.COM / Sep 2, 2024, 17:07 IST",
      ["author Ana Ruiz", "source HARBOURTIMES.COM", "published 2024-09-02"],
    ],
    [
      "Press Trust of India | New Delhi | Updated on: Jul 09, 2024 | 10:22 PM IST",
      ["source Press Trust of India", "updated 2024-07-09"],
    ],
    ["Published - July 09, 2024 10:22 pm IST - NEW DELHI", ["published 2024-07-09"]],
    ["(Reporting by Ana Ruiz in Nairobi; Editing by Ben Cole)", ["author Ana Ruiz", "editor Ben Cole"]],
    ["Posted on: July 9, 2024 by Ana Ruiz", ["published 2024-07-09", "author Ana Ruiz"]],
    [
      "By Ana Ruiz, in News, Portugal, Business · 31 Jan 2025, 20:02 · 0 Comments",
      ["author Ana Ruiz", "published 2025-01-31"],
    ],
    ["News | July 9, 2024", ["published 2024-07-09"]],
    ["Media Release 9 July 2024", ["published 2024-07-09"]],
  ])("reads `%s`", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    "By dawn the water had gone",
    "Par exemple",
    "Door County Fair",
    "Contact: Ana Ruiz",
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
    "— Ana Ruiz (@anaruiz) November 18, 2019",
    "This report by The Canadian Press was first published June 26, 2024.",
    "9 July 2024 – Porto",
    "It took 5 hours",
    "The quay opened 5 hours ago",
    "",
  ])("reads none in `%s`", (text) => {
    expect(read(text)).toBeNull();
  });
});
