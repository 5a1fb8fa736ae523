import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import type { Document } from "../../src/document/document.ts";
import { documentOffsetOf } from "../../src/document/locate.ts";
import { toSource } from "../../src/text/offset-map.ts";
import { faultsOfMap } from "./map-law.ts";

function clean(text: string, report: (fault: Diagnostic) => void = () => {}): Document {
  return cleanDocument({ path: "a.md", format: "markdown", text }, { published: null, report });
}
const blocks = (document: Document): string[] =>
  document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);

// Entities, hard breaks and the marks between an image's two texts are the only units written otherwise.
const isRepair = (there: string, here: string): boolean =>
  (there.startsWith("&") && there.endsWith(";")) || (here === " " && !/[\p{L}\p{N}]/u.test(there));

const ARTICLE = `---
title: Quay opens at last
# A note to the desk.
published: 2019-05-14
source: Harbour Times
authors: [Ana Ruiz]
---

The *eastern* quay of **Lis**bon, AT&amp;T said, \\*opened\\* on
May&nbsp;10  &mdash; see [the plan](https://port.example/plan?n=12).

## What it cost

> The price was 85 million
> euros, said Rui&#160;Prata.

- First the lock
- Then the *bridge*

1. One

| Year | Ships |
| ---- | ----- |
| 2018 | 40    |

![A crane at work](crane.jpg "Photo by Ana Ruiz")

Guests on the quay. (Photo/Ana Ruiz)

The mayor spoke.[^1]

<div onclick="x()">kept</div>

[^1]: On Friday.
`;

describe("markdownDocument", () => {
  it("reads every kind of block into words", () => {
    expect(blocks(clean(ARTICLE))).toEqual([
      "title: Quay opens at last",
      "paragraph: The eastern quay of Lisbon, AT&T said, *opened* on May 10 — see the plan.",
      "heading: What it cost",
      "quote: The price was 85 million euros, said Rui Prata.",
      "list-item: First the lock",
      "list-item: Then the bridge",
      "list-item: One",
      "table: Year",
      "table: Ships",
      "table: 2018",
      "table: 40",
      "caption: Photo by Ana Ruiz",
      "caption: Guests on the quay. (Photo/Ana Ruiz)",
      "paragraph: The mayor spoke.",
      "paragraph: kept",
      "tail: On Friday.",
    ]);
  });

  it("leads every character back to its place, and accounts for every other", () => {
    expect(faultsOfMap(clean(ARTICLE), isRepair)).toEqual([]);
  });

  it("leads into code as it is read, be there a NUL in it", () => {
    const document = clean("The quay of ```Lisbon\u0000 in 12 ports ``` is open.\n");
    const at = document.text.indexOf("12 ports");
    expect(document.text).toContain("Lisbon\ufffd in 12 ports");
    const { start, end } = toSource(document.map, { start: at, end: at + 8 });
    expect(document.source.text.slice(start, end)).toBe("12 ports");
  });

  it("finds the credit of a caption and the words of the front matter", () => {
    const document = clean(ARTICLE);
    const credits = document.blocks.flatMap(({ credit }) =>
      credit === null ? [] : [document.text.slice(credit.start, credit.end)],
    );
    expect(credits).toEqual(["Ana Ruiz", "Ana Ruiz"]);
    expect(document.masthead).toMatchObject({
      title: { value: "Quay opens at last" },
      published: { value: "2019-05-14" },
      sources: [{ value: "Harbour Times" }],
      authors: [{ value: "Ana Ruiz" }],
    });
    const source = document.masthead.sources[0]?.source;
    expect(ARTICLE.slice(source?.start, source?.end)).toBe("Harbour Times");
  });

  it.each(["Lisbon", "AT&T", "*opened*", "May 10", "Rui Prata", "2018", "Quay opens"])(
    "leads `%s` to the place it is printed at",
    (words) => {
      const document = clean(ARTICLE);
      const start = document.text.indexOf(words);
      const place = toSource(document.map, { start, end: start + words.length });
      const printed = ARTICLE.slice(place.start, place.end)
        .replaceAll("&amp;", "&")
        .replace(/&nbsp;|&#160;/, " ")
        .replaceAll("\\*", "\\")
        .replace(/\*\*/g, "")
        .replaceAll("\\", "*");
      // The first mark of an escaped word is the character itself, not the escape before it.
      expect(printed).toBe(words === "*opened*" ? "*opened*" : words);
      expect(documentOffsetOf(document, place.start)).toBe(start);
    },
  );

  it.each([
    ["its first heading of the first rank", "# The *quay* opens\n\nWords follow here.", "The quay opens"],
    ["no heading of a lower rank", "## The quay opens\n\nWords follow here.", null],
    ["none where it is empty", "", null],
  ])("takes for a title %s", (_, text, title) => {
    expect(clean(text).masthead.title?.value ?? null).toBe(title);
  });

  it("keeps the title out of the text where the front matter writes it otherwise than it prints", () => {
    const document = clean('---\ntitle: "The \\"quay\\""\n---\nWords follow here.');
    expect(document.masthead.title?.value).toBe('The "quay"');
    expect(blocks(document)).toEqual(["paragraph: Words follow here."]);
  });

  it.each([
    ["<script>alert(1)</script>", "script"],
    ["Press <a onclick='x()'>here</a> now.", "handler"],
    ["<form action='/x'><input name=a></form>", "element"],
    ["See [this](javascript:alert(1)) now.", "address"],
    ["See [this](<java script:alert(1)>) now.", "address"],
    ["![a](data:image/svg+xml;base64,AA)", "address"],
    ["See [this](vbscript:x) now.", "address"],
  ])("reports `%s`", (text, what) => {
    const faults: Diagnostic[] = [];
    const document = clean(text, (fault) => faults.push(fault));
    expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringContaining(`document/unsafe-markup: Unsafe ${what}`),
    ]);
    expect(document.text).not.toContain("<");
  });

  it.each([
    "See [this](https://x.example) now.",
    "See [this](../plan.md) now.",
    "See [this](mailto:a@b.example).",
    "See [this](#two:three).",
    "Five < six and a <b>bold</b> word.",
  ])("finds nothing unsafe in `%s`", (text) => {
    const faults: Diagnostic[] = [];
    clean(text, (fault) => faults.push(fault));
    expect(faults).toEqual([]);
  });

  it("tells an article's language, and believes what it says itself", () => {
    const text =
      "Der Hafen von Lissabon ist nicht mehr der größte, sagte die Bürgermeisterin, und das wird auch so bleiben, wenn der Kai fertig ist.";
    expect(clean(text, () => {}).language).toBe("de");
    expect(clean(`---\nlanguage: lb\n---\n${text}`, () => {}).language).toBe("lb");
  });

  it("obeys the law of the map in texts made of marks at random", () => {
    const marks = [
      "The quay",
      "*opened*",
      "**on",
      "May**",
      "&amp;",
      "&lt;b>",
      "\\*",
      "\\\\",
      "`a*b`",
      '[a](b "c")',
      "![d](e)",
      "<b>",
      "https://x.example",
      "a@b.example",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "| a | b |\n| - | - |\n",
      "  \n",
      "\\\n",
      "&nope;",
      "1. ",
      "# ",
      "\u00a0",
      "😀",
      "&#x1F600;",
      "```\ncode\n```",
    ];
    let state = 5;
    for (let number = 0; number < 1500; number += 1) {
      let text = "";
      for (let count = 0; count < 12; count += 1) {
        state = (state * 1103515245 + 12345) % 2147483648;
        text += `${marks[Math.floor((state / 2147483648) * marks.length)]}${state % 3 === 0 ? "" : " "}`;
      }
      expect(faultsOfMap(clean(text), isRepair), JSON.stringify(text)).toEqual([]);
    }
  }, 60_000);
});
