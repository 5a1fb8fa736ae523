import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { findRepeatedLines } from "../../src/document/find-repeated-lines.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

const text = (words: string): SourceFile => ({ path: "a.txt", format: "text", text: words });
const SLOGAN = "One river, two banks, one city";

describe("findRepeatedLines", () => {
  it("finds a short line that three articles print, in whatever case and spacing", () => {
    const repeated = findRepeatedLines([
      text(SLOGAN),
      text(`x\n${SLOGAN.toUpperCase()}`),
      text(` ${SLOGAN.replace(" ", "\u00a0")}\n`),
    ]);
    expect([...repeated]).toEqual(["one river, two banks, one city"]);
  });

  it.each([
    ["two articles", [text(SLOGAN), text(SLOGAN)]],
    ["one article three times", [text(`${SLOGAN}\n${SLOGAN}\n${SLOGAN}`)]],
    [
      "three articles in Markdown",
      Array<SourceFile>(3).fill({ path: "a.md", format: "markdown", text: SLOGAN }),
    ],
    [
      "three copies of a paragraph",
      Array<SourceFile>(3).fill(
        text(
          "The quay was opened by the mayor after four years of work, and nine hundred guests came to see it.",
        ),
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
});
