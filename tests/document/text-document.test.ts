import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";
import type { Document } from "../../src/document/document.ts";
import { faultsOfMap } from "./map-law.ts";

const clean = (text: string): Document =>
  cleanDocument({ path: "a.txt", format: "text", text }, { published: null });
const fixture = (name: string): Document =>
  clean(readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"));
const blocks = (document: Document): string[] =>
  document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);
const removed = (document: Document): string[] =>
  document.removed.map(({ reason, start, end }) => `${reason}: ${document.source.text.slice(start, end)}`);

describe("a captured page", () => {
  it("gives up its navigation, buttons and dates, and keeps its words", () => {
    const document = fixture("harbour-visit.txt");
    expect(blocks(document)).toEqual([
      "title: Guests from nine ports walk the new quays of Lisbon",
      'paragraph: The city of Lisbon invited harbour masters from nine ports, including Rotterdam, Valparaíso and Busan, for "Open Quays" from May 10 to 11.',
      "paragraph: The guests came with 12 members of trade councils and shipowners. Smaller companies and larger companies and banks sent people too.",
      "caption: Guests look over the model of the eastern quay. (Photo/Ana Ruiz)",
      "paragraph: Marta Nunes, head of the port office, said that the quays would open in stages.",
      'paragraph: "We build for ships that do not yet exist," said Nunes.',
      "tail: Editor: Ben Cole",
    ]);
    expect(removed(document)).toEqual([
      "navigation: Home > City > Reports",
      "masthead: Updated: 14 May 2019 Source: Harbour Times",
      "control: fontLarger fontSmaller",
    ]);
    expect(document.masthead.updated?.value).toBe("2019-05-14");
    expect(document.masthead.published).toBeNull();
    expect(document.masthead.sources.map(({ value }) => value)).toEqual(["Harbour Times"]);
    expect(document.masthead.editor?.value).toBe("Ben Cole");
    const caption = document.blocks.find(({ kind }) => kind === "caption")?.credit;
    expect(document.text.slice(caption?.start, caption?.end)).toBe("Ana Ruiz");
  });

  it("gives up its footer with the slogan above it, and keeps the heading in its body", () => {
    const document = fixture("mayor-briefing.txt");
    expect(blocks(document).map((block) => block.slice(0, 40))).toEqual([
      "title: Mayor Tells Reporters the Tram Wi",
      "paragraph: Porto - The city council met ",
      "paragraph: Over the past year, the city ",
      "heading: A new depot for the north",
      "paragraph: The depot will hold 60 trams ",
      "caption: Rui Prata, vice mayor of the ci",
      'paragraph: "We expect the first tram in ',
    ]);
    expect(removed(document)[0]).toBe("site-title: eHarbour Title");
    expect(document.masthead.sources).toEqual([{ value: "eHarbour", source: { start: 0, end: 8 } }]);
    expect(document.removed.map(({ reason }) => reason)).toEqual([
      "site-title",
      "footer",
      "contact",
      "licence",
      "control",
      "footer",
      "banner",
      "contact",
      "footer",
      "control",
    ]);
  });

  it("prints its headline once", () => {
    const document = fixture("doubled-headline.txt");
    expect(removed(document)).toEqual(["repetition: Bilbao’s river trade recovers"]);
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      "title",
      ...Array<string>(5).fill("paragraph"),
      "tail",
    ]);
    expect(document.masthead.sources.map(({ value }) => value)).toEqual(["Basque Courier"]);
  });

  it("gives the month of a magazine's issue", () => {
    const document = fixture("magazine-issue.txt");
    expect(document.masthead.published?.value).toBe("2017-04");
    expect(document.masthead.sources.map(({ value }) => value)).toEqual([
      "格拉茨月刊",
      "Official Channel of the Graz Town Hall",
    ]);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["title", "paragraph", "paragraph", "tail"]);
  });

  it.each(["harbour-visit.txt", "mayor-briefing.txt", "doubled-headline.txt", "magazine-issue.txt"])(
    "leads every character of %s back to its place",
    (name) => {
      expect(faultsOfMap(fixture(name))).toEqual([]);
    },
  );
});

describe("an article without a page around it", () => {
  it.each([
    ["a single sentence", "The rate rose to 4.2 percent in May."],
    ["a single phrase", "two million dollars"],
    ["one word", "192."],
    ["a line of capitals", "FERRY SINKS OFF CORFU"],
  ])("keeps %s as its body", (_, text) => {
    const document = clean(text);
    expect(blocks(document)).toEqual([`paragraph: ${text}`]);
    expect(document.removed).toEqual([]);
  });

  it("keeps every line of a table of results", () => {
    const text =
      "ROWING - HEATS AT LUCERNE.\nLUCERNE 1998-07-10\nResults of the heats on Friday:\nMen's single sculls\n1. Ivo Tamm (Estonia) 6:58.12\n2. Jan Maas (Netherlands) 7:01.40\n3. Rui Prata (Portugal) 7:02.00\nWomen's pairs\n1. Dahl / Berg (Norway) 7:20.11\nThe finals will be rowed on Sunday before a full house.";
    const document = clean(text);
    expect(document.removed).toEqual([]);
    expect(document.text.split("\n\n")).toEqual(text.split("\n"));
    expect(document.masthead.published?.value).toBe("1998-07-10");
  });

  it("has no words where there are none", () => {
    expect(clean(" \n\n ").blocks).toEqual([]);
    expect(clean("").text).toBe("");
  });
});

describe("the byline of a captured page", () => {
  const PROSE =
    "The quay of Lisbon was opened by the mayor after four years of work. Nine hundred guests came to see it.";
  const masthead = (...lines: readonly string[]) =>
    clean(
      [
        "Home > News > City",
        "Subscribe",
        "Sign in",
        ...lines,
        PROSE,
        PROSE.replace("Nine", "Some nine"),
        "Privacy Policy",
        "Contact Us",
      ].join("\n"),
    ).masthead;
  const TITLE = "Quay of Lisbon opened after four years";

  it.each([
    ["above the date", ["Ana Ruiz", "3 May 2019"]],
    ["with a post, below the date", ["3 May 2019", "Ana Ruiz Parliamentary editor"]],
    ["above what says how long ago it was", ["Ana Ruiz", "Published 3 hours ago"]],
    ["under a label of its own", ["Author of the article:", "Ana Ruiz", "Published 3 May 2019"]],
    ["under a label, glued to a post", ["By", "Ana RuizTravel News Reporter", "3 May 2019"]],
  ])("is a name %s", (_, lines) => {
    expect(masthead(TITLE, ...lines).authors.map(({ value }) => value)).toEqual(["Ana Ruiz"]);
  });

  it.each([
    ["a section above the date", [TITLE, "Middle East", "3 May 2019"]],
    ["a headline of names", ["Remembering Ana Ruiz", "3 May 2019"]],
  ])("is not %s", (_, lines) => {
    expect(masthead(...lines).authors).toEqual([]);
  });

  it("is the article's own where another article's stands above the headline", () => {
    const { authors, published } = masthead(
      "Quay of Porto closed",
      "Ben Cole",
      "1 January 2018",
      TITLE,
      "Ana Ruiz",
      "3 May 2019",
    );
    expect(authors.map(({ value }) => value)).toEqual(["Ana Ruiz"]);
    expect(published?.value).toBe("2019-05-03");
  });

  it("gives the date of a line far above the article where none is nearer", () => {
    const between = ["Play Video", "Share", "Print", "Email", "Comments", "Advertisement"];
    expect(masthead(TITLE, "Published 3 May 2019", ...between).published?.value).toBe("2019-05-03");
  });
});

describe("a text as papers and offices send it", () => {
  const BODY =
    "The harbour office opened its eastern quay, and many people came to see it on the day, said the mayor.\n\nThe quay will take forty ships a month, and more will come in the summer when the lock opens.\n";

  it("takes the headline below the paper's name and its byline", () => {
    const document = clean(
      `Harbour Courier\n\nEastern quay opens to ships\n\nBy Ana Ruiz\n\n14 May 2019\n\n${BODY}`,
    );
    expect(document.masthead.title?.value).toBe("Eastern quay opens to ships");
    expect(document.masthead.published?.value).toBe("2019-05-14");
  });

  it("parts the mark of a release from its headline, and reads the line with the day and whom to ask", () => {
    const document = clean(
      `For Immediate Release: Eastern quay opens to ships\nMay 14, 2019   Contact: Ben Cole, 555-0101\n\n${BODY}`,
    );
    expect(document.masthead.title?.value).toBe("Eastern quay opens to ships");
    expect(document.masthead.published?.value).toBe("2019-05-14");
    expect(document.masthead.authors).toEqual([]);
  });

  it("reads a dateline with the day in brackets", () => {
    const document = clean(`Eastern quay opens to ships\n\nLisbon, Portugal (14 May 2019) – ${BODY}`);
    expect(document.masthead.published?.value).toBe("2019-05-14");
    expect(document.text).toContain("Lisbon, Portugal (14 May 2019)");
  });

  it("joins words that were broken at a line's end, and keeps the hyphens that are their own", () => {
    const document = clean(
      "Eastern quay opens to ships\n\nThe harbour office opened its eastern quay on Tues-\nday, and the well-\nknown pilot Ines Gal-\nlagher came to see it with many others of the town.\n\nThe quay will take forty ships a month, and more will come in the summer when the lock opens.\n",
    );
    expect(document.text).toContain("on Tuesday, and the well-known pilot Ines Gallagher came");
    expect(faultsOfMap(document)).toEqual([]);
  });

  it("takes no line of prose that ends in a day for a masthead", () => {
    const document = clean(
      `Eastern quay opens to ships\n\n${BODY}\nThe mayor, who has led the town for years and\nwho was born there on\n4 March 1950\n`,
    );
    expect(document.masthead.published).toBeNull();
    expect(document.text).toContain("4 March 1950");
  });

  it("keeps the words of a second dated line of which nothing is taken", () => {
    const document = clean(`Eastern quay opens to ships\n14 May 2019\n\n${BODY}\n20 June 2020\n`);
    expect(document.masthead.published?.value).toBe("2019-05-14");
    expect(blocks(document)).toContain("tail: 20 June 2020");
  });

  it("takes an agency's name alone over the day for the source", () => {
    const document = clean(`Eastern quay opens to ships\nReuters\n14 May 2019\n\n${BODY}`);
    expect(document.masthead.sources.map(({ value }) => value)).toEqual(["Reuters"]);
    expect(document.masthead.authors).toEqual([]);
  });

  it("sets aside what sells the paper", () => {
    const document = clean(
      `Eastern quay opens to ships\n14 May 2019\n\n${BODY}\nThis article is for subscribers only\n\nSubscribe now for £1 a month to read on.\n\nThe lock will open in June, and the bridge will follow in the same month, said the mayor.\n`,
    );
    expect(document.text).not.toContain("£1");
    expect(document.text).toContain("The lock will open in June");
  });
});
