import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { findRepeatedLines } from "../../src/document/find-repeated-lines.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

const text = (words: string): SourceFile => ({ path: "a.txt", format: "text", text: words });
const SLOGAN = "One river, two banks, one city";

const STORIES = [
  "The quay was opened by the mayor after four years of work, and nine hundred guests came to see it.",
  "Farmers of the upper valley say that the frost of last week has taken a third of this year's cherries.",
  "The library will lend violins and cellos from May, after a collector left it forty of them in her will.",
] as const;
/** A page of one story with a line above or below it. */
const above = (line: string, story: string) => text(`${line}\n\n${story}\n\n${story.slice(4)}`);
const below = (line: string, story: string) => text(`${story}\n\n${story.slice(4)}\n\n${line}`);

describe("findRepeatedLines", () => {
  it("finds a short line that three articles print, in whatever case and spacing", () => {
    const repeated = findRepeatedLines([
      above(SLOGAN, STORIES[0]),
      above(`x\n${SLOGAN.toUpperCase()}`, STORIES[1]),
      above(` ${SLOGAN.replace(" ", "\u00a0")}`, STORIES[2]),
    ]);
    expect([...repeated]).toEqual(["one river, two banks, one city"]);
  });

  it("finds one below the articles, and one in articles wrapped at a narrow width", () => {
    expect([...findRepeatedLines(STORIES.map((story) => below(SLOGAN, story)))]).toEqual([
      "one river, two banks, one city",
    ]);
    const wrapped = STORIES.map((story) => above(SLOGAN, `${story.slice(0, 60)}\n${story.slice(60)}`));
    expect([...findRepeatedLines(wrapped)]).toEqual(["one river, two banks, one city"]);
  });

  it.each([
    ["two articles", STORIES.slice(1).map((story) => above(SLOGAN, story))],
    ["one article three times", [text(`${SLOGAN}\n${SLOGAN}\n${SLOGAN}\n${STORIES[0]}`)]],
    [
      "three articles in Markdown",
      STORIES.map((story): SourceFile => ({ ...above(SLOGAN, story), format: "markdown" })),
    ],
    ["three copies of a paragraph", Array<SourceFile>(3).fill(text(STORIES[0]))],
    [
      "three captures of one story, of which it is the headline",
      ["River Post", "City Gazette | Home | News", "The Banks"].map((site) =>
        above(`${site}\n\n${SLOGAN}`, `${STORIES[0]}\n\nRead on at ${site}`),
      ),
    ],
    [
      "three captures of one story, of which it is the last heading",
      ["River Post", "City Gazette", "The Banks"].map((site) =>
        text(`${site}\n\n${STORIES[1]}\n\n${SLOGAN}\n\n${STORIES[2]}\n\nMore of ${site}`),
      ),
    ],
  ])("finds none in what is printed by %s", (_, sources) => {
    expect(findRepeatedLines(sources).size).toBe(0);
  });
});

describe("cleanDocument with repeated lines", () => {
  const page = `Home > News > City\n\nThe quay opens at last\n\n${"The quay was opened by the mayor after four years of work. ".repeat(3)}\n\n${SLOGAN}.\n\n${"The price was paid by the city and the port office together. ".repeat(3)}\n\nI Agree\nPrivacy Policy\n`;

  it("takes them out of a page", () => {
    const clean = (repeated: ReadonlySet<string>) =>
      cleanDocument(text(page), { published: null, repeated }).text;
    expect(clean(new Set())).toContain(SLOGAN);
    expect(clean(new Set([`${SLOGAN.toLowerCase()}.`]))).not.toContain(SLOGAN);
  });

  it("leaves them in an article without a page around it", () => {
    const words = `${SLOGAN}.\n\nThe quay was opened by the mayor after four years of work.`;
    const document = cleanDocument(text(words), {
      published: null,
      repeated: new Set([`${SLOGAN.toLowerCase()}.`]),
    });
    expect(document.removed).toEqual([]);
  });

  it("keeps the headline of a story that three sites print", () => {
    const body = STORIES.map((story) => `${story} ${story.slice(4)}`).join("\n\n");
    const captures = ["River Post", "City Gazette", "The Banks"].map((site) =>
      text(
        `Home > ${site} > City\n\n${SLOGAN}\n\n${body}\n\nSubscribe to ${site}\nPrivacy Policy\nTerms of Use\n`,
      ),
    );
    const repeated = findRepeatedLines(captures);
    for (const capture of captures)
      expect(cleanDocument(capture, { published: null, repeated }).masthead.title?.value).toBe(SLOGAN);
  });
});
