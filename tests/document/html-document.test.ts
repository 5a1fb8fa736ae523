import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";
import type { Document } from "../../src/document/document.ts";
import { toSource } from "../../src/text/offset-map.ts";
import { faultsOfMap } from "./map-law.ts";

const PAGE = readFileSync(new URL("fixtures/harbour-page.html", import.meta.url), "utf8");
const clean = (text: string): Document =>
  cleanDocument({ path: "a.html", format: "html", text }, { published: null });
const blocks = (document: Document): string[] =>
  document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);
const isEntity = (there: string): boolean => /^&[#\w]+;?$/.test(there);

describe("htmlDocument", () => {
  it("reads the article out of the page around it, with what its elements say", () => {
    expect(blocks(clean(PAGE))).toEqual([
      "title: Quay opens & ships come",
      "tail: By Ana Ruiz",
      "paragraph: The eastern quay of Lisbon was opened on May 10, the port office said, after four years of work on it.",
      "caption: Guests on the quay. (Photo/Ben Cole)",
      "heading: What it cost",
      "paragraph: The price was 85 million euros — more than was planned 😀, said Rui Prata.",
      "paragraph: AT&T paid £ 12 of it.",
      "quote: We build for ships that do not yet exist.",
      "list-item: First the lock",
      "list-item: Then the bridge",
      "table: 2018",
      "table: 40 ships",
    ]);
  });

  it("leads every character back to its place, and accounts for every other", () => {
    expect(faultsOfMap(clean(PAGE), isEntity)).toEqual([]);
  });

  it.each([
    ["Lisbon", "Lis<i>bon"],
    ["AT&T", "AT&amp;T"],
    ["on May 10", "on&nbsp;May 10"],
    ["Quay opens & ships come", "Quay opens &amp; ships come"],
    ["planned 😀", "planned &#128512;"],
  ])("leads `%s` to `%s`", (words, printed) => {
    const document = clean(PAGE);
    const start = document.text.indexOf(words);
    const place = toSource(document.map, { start, end: start + words.length });
    expect(PAGE.slice(place.start, place.end)).toBe(printed);
  });

  it("takes dates, names and the source from the head of the page, with their places", () => {
    const { masthead } = clean(PAGE);
    expect(masthead).toMatchObject({
      published: { value: "2019-05-14" },
      updated: { value: "2019-05-15" },
      authors: [{ value: "Ana Ruiz" }],
      sources: [{ value: "Harbour Times" }],
    });
    for (const stated of [masthead.published, masthead.updated, masthead.authors[0], masthead.sources[0]])
      expect(PAGE.slice(stated?.source?.start, stated?.source?.end)).toBe(stated?.value);
  });

  it.each([
    ["nothing", ""],
    ["words alone", "The quay opened on May 10."],
    ["one paragraph", "<p>The quay opened on May 10.</p>"],
    ["tags that are never closed", "<p>The <b>quay<p>opened <i>on May 10."],
    [
      "a text moved in front of its table",
      "<table><tr><td>one</td></tr>moved</table><p>The quay opened.</p>",
    ],
    ["carriage returns", "<p>The quay\r\nopened.\r\n</p>\r\n"],
    ["broken entities", "<p>A &amp B &nope; &copy2019 &#xD800; &amp;amp; R&D</p>"],
    ["broken linked data", '<script type="application/ld+json">{"@type":</script><p>The quay opened.</p>'],
    ["a page ten thousand elements deep", `${"<div>".repeat(10000)}<p>The quay opened.</p>`],
  ])("obeys the law of the map for %s", (_, text) => {
    expect(faultsOfMap(clean(text), isEntity)).toEqual([]);
  });

  it("keeps the words of a page with nothing around them", () => {
    expect(clean("<p>The quay opened on May 10.</p>").text).toBe("The quay opened on May 10.");
  });

  it("keeps an article whose wrapper is named for a sidebar", () => {
    const text = `<div class="content-sidebar sidebar"><h1>Quay opens at last today</h1><p>${"The quay opened on May 10 and all the ships came in. ".repeat(4)}</p><p>${"Nobody had thought that so many of them would come. ".repeat(4)}</p></div><div class="sidebar"><a href="a">Another story</a><a href="b">One more</a></div>`;
    expect(clean(text).blocks.map(({ kind }) => kind)).toEqual(["title", "paragraph", "paragraph"]);
  });

  it("takes the language from the page where the words are too few to tell", () => {
    expect(clean('<html lang="fr-CA"><p>Port de Lisbonne</p></html>').language).toBe("fr");
  });

  it("says of the lines after a preformatted text what their own elements say", () => {
    const prose = "The eastern quay of Lisbon was opened on May 10, the port office said.";
    const rows = "2017 40 ships at the quay\n2018 52 ships at the quay\n\n2019 61 ships at the quay";
    const text = `<main><h1>The quay and its ships</h1><p>${prose}</p><pre>${rows}</pre><h2>What it cost</h2><ul><li>First the lock</ul><p>${prose} It cost more.</p></main><nav><a href=a>Home</a></nav>`;
    expect(blocks(clean(text)).slice(-4)).toEqual([
      "paragraph: 2019 61 ships at the quay",
      "heading: What it cost",
      "list-item: First the lock",
      `paragraph: ${prose} It cost more.`,
    ]);
  });
});

describe("htmlDocument with Readability", () => {
  const PROSE =
    "The eastern quay of Lisbon was opened on May 10, the port office said, after four years of work on it.";
  const MENU = "<nav><a href=a>Home</a><a href=b>Ferry tickets</a></nav>";
  const pageWith = (...inner: readonly string[]): string =>
    `${MENU}<h1>The quay and its ships</h1><div><p>${PROSE} ${PROSE}</p><p>${PROSE} It cost more.</p>${inner.join("")}<p>${PROSE} Ships came.</p><p>${PROSE} Nobody spoke.</p></div>${MENU}`;

  it("keeps the short lines that it takes for the article's", () => {
    const steps = ["One cup of rice", "Two red onions", "Half a lemon", "Salt to taste"];
    const kept = blocks(clean(pageWith(...steps.map((step) => `<p>${step}</p>`))));
    for (const step of steps) expect(kept).toContain(`paragraph: ${step}`);
  });

  it("keeps the lines of a plan that are the same in each of its parts", () => {
    const day = ["Row four miles before noon", "Rest for an hour ashore", "Mend the nets and sails"];
    const plan = Array.from({ length: 6 }, () => day.map((line) => `<p>${line}</p>`).join(""));
    const kept = blocks(clean(pageWith(...plan)));
    expect(kept.filter((block) => block.endsWith("Rest for an hour ashore"))).toHaveLength(6);
  });

  it("leaves out the lines among the article's that it leaves out", () => {
    const box = '<p class="supplemental">Ferries to every island this summer</p>';
    expect(clean(pageWith(box)).text).not.toContain("every island");
  });

  it("does not lose prose that it alone leaves out", () => {
    const lost = "The harbour master, Rui Prata, asked the captains to wait until the tide had turned.";
    expect(clean(pageWith(`<p class="supplemental">${lost}</p>`)).text).toContain(lost);
  });

  it("is told of where a page is too large for it, and the page is read without", () => {
    const told: string[] = [];
    const text = `${"<div>".repeat(300)}<p>${PROSE}</p>`;
    const document = cleanDocument(
      { path: "a.html", format: "html", text: `<p>${PROSE}</p>${text}` },
      { published: null, report: ({ code, message }) => told.push(`${code}: ${message}`) },
    );
    expect(document.text).toContain(PROSE);
    expect(told).toContain(
      "document/no-second-reading: Missing second reading of the page by Readability: its elements stand more than 110 deep.",
    );
  });
});

describe("the authors a page's head gives", () => {
  it.each([
    ["Ana Ruiz and Ben Cole", ["Ana Ruiz", "Ben Cole"]],
    ["Ruiz, Ana", ["Ana Ruiz"]],
    ["ana-ruiz", []],
    ["Harbour Times https://harbour.example", []],
    ["Ruiz, Cole and partners", ["Ruiz, Cole and partners"]],
  ])("are read of `%s`", (content, names) => {
    const page = `<html><head><meta name="author" content="${content}"></head><body><p>The quay opened.</p></body></html>`;
    expect(clean(page).masthead.authors.map(({ value }) => value)).toEqual(names);
  });

  const BODY =
    "<p>The harbour office opened its eastern quay on Tuesday, and many people came to see it, said the mayor.</p><p>The quay will take forty ships a month, and more will come in the summer when the lock opens.</p>";

  it.each([
    [
      "authors in a card and times by their classes",
      `<article><h1>Quay opens to ships</h1><div><time class="entry-date published" datetime="2019-05-14T12:00:00+00:00">14.05.2019</time><time class="updated" datetime="2019-05-15T12:00:00+00:00">15.05.2019</time><span class="author vcard"><a class="fn n" href="#">Ana Ruiz</a></span></div>${BODY}</article>`,
      { authors: ["Ana Ruiz"], published: "2019-05-14", updated: "2019-05-15" },
    ],
    [
      "linked data with a line end inside a string, and names in two parts",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay opens\nto ships","datePublished":"2019-05-14","author":[{"@type":"Person","givenName":"Ana","familyName":"Ruiz"}],}</script><article><h1>Quay opens to ships</h1>${BODY}</article>`,
      { authors: ["Ana Ruiz"], published: "2019-05-14", updated: null },
    ],
    [
      "the printed writer before the publisher in the head",
      `<meta name="author" content="Western Broadcasting Corporation"><article><h1>Quay opens to ships</h1><p>By Ana Ruiz and staff reporters</p>${BODY}</article>`,
      { authors: ["Ana Ruiz"], published: null, updated: null },
    ],
    [
      "no time of a comment",
      `<article><h1>Quay opens to ships</h1>${BODY}</article><div class="comments"><time class="published" datetime="2020-01-01">1 January</time></div>`,
      { authors: [], published: null, updated: null },
    ],
  ])("reads %s", (_, html, expected) => {
    const { masthead } = clean(html);
    expect({
      authors: masthead.authors.map(({ value }) => value),
      published: masthead.published?.value ?? null,
      updated: masthead.updated?.value ?? null,
    }).toEqual(expected);
  });

  it.each([
    ["Quay opens to ships | Harbour Times", "Quay opens to ships"],
    ["Quay opens - at last - Harbour Times", "Quay opens - at last"],
    ["Quay opens to ships", "Quay opens to ships"],
  ])("takes the headline from the title `%s` where the page prints none", (title, headline) => {
    const html = `<title>${title}</title><meta property="og:site_name" content="Harbour Times"><div>${BODY}</div>`;
    const { masthead } = clean(html);
    expect(masthead.title?.value).toBe(headline);
    expect(html.slice(masthead.title?.source?.start, masthead.title?.source?.end)).toBe(headline);
  });

  it("reads one article of a page that prints two", () => {
    const other = `<article><h2>Actor rests</h2>${"<p>Work on the film was put off for a month, the studio said on Monday in a note to the press.</p>".repeat(6)}</article>`;
    const document = clean(`<article><h1>Quay opens to ships</h1>${BODY}</article>${other}`);
    expect(document.text).toContain("eastern quay");
    expect(document.text).not.toContain("film");
  });

  it("reads a kicker over the headline as none of the article", () => {
    const document = clean(
      `<article><p class="kicker">PORTS</p><h1>Quay opens to ships</h1>${BODY}</article>`,
    );
    expect(document.masthead.title?.value).toBe("Quay opens to ships");
    expect(document.text).not.toContain("PORTS");
  });
});
