import { describe, expect, it } from "vitest";
import { explainWords } from "../../src/archive/explain-words.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import type { SourceFormat } from "../../src/source/source-file.ts";

const PAGE = [
  "Skip to content",
  "Home > News > Coast",
  "Harbour opens in Lisgar",
  "Updated: 14 May 2019 Source: Harbour Times",
  "",
  "Marta Nunes, head of the Lisgar Port Authority, said on Wednesday that the harbour cost more than 3.5 million euros.",
  "",
  "“We waited for it,” she said. Nobody came to Quay 7 at 5 p.m. on Friday, though the port had asked 40 guests.",
  "",
  "Share on Facebook",
  "Terms of Use | Privacy Policy",
].join("\n");

function explain(text: string, words: string, format: SourceFormat = "text") {
  const document = cleanDocument({ path: "a", format, text }, { published: null });
  const candidates = findCandidates(document);
  const mentions = typeMentions(candidates, countCandidates([candidates]));
  return explainWords({ document, candidates, mentions, resolutions: null }, words).map((found) => ({
    ...found,
    slice: text.slice(found.span.start, found.span.end),
  }));
}

describe("explainWords", () => {
  it("tells of a name its kind, its rule and evidence, and the person's posts", () => {
    const [nunes] = explain(PAGE, "marta nunes");
    expect(nunes).toMatchObject({
      slice: "Marta Nunes",
      block: "paragraph",
      removed: null,
      figures: [],
      dates: [],
    });
    const [name] = nunes?.names ?? [];
    expect(name).toMatchObject({ mention: { kind: "person", name: "Marta Nunes" }, resolution: null });
    expect(name?.mention.rule).toMatch(/^names\//);
    expect(name?.mention.evidence.length).toBeGreaterThan(0);
    expect(name?.votes).toHaveLength(5);
    expect(name?.roles).toMatchObject([{ title: "head", affiliation: "Lisgar Port Authority" }]);
  });

  it("tells of a figure and a date what they mean and what was not printed", () => {
    const [cost] = explain(PAGE, "3.5");
    expect(cost?.figures).toMatchObject([
      { quantity: { value: 3_500_000, unit: "EUR", bound: "more-than" } },
    ]);
    const [day] = explain(PAGE, "wednesday");
    expect(day?.dates).toMatchObject([{ value: { implied: expect.arrayContaining(["year"]) } }]);
    expect(day?.dates[0]?.value.from).not.toBeNull();
  });

  it("tells which quotation or statement holds the words", () => {
    expect(explain(PAGE, "waited")[0]?.quotes).toMatchObject([{ cue: "said" }]);
    expect(explain(PAGE, "cost")[0]?.statements).toMatchObject([{ speaker: "Marta Nunes" }]);
  });

  it("tells why words are not the article's, and what the masthead says with them", () => {
    expect(explain(PAGE, "facebook")).toMatchObject([
      { block: null, removed: "control", names: [], stated: [] },
    ]);
    expect(explain(PAGE, "harbour times")).toMatchObject([
      { removed: "masthead", stated: [{ field: "source", value: "Harbour Times" }] },
    ]);
    expect(explain(PAGE, "Harbour opens")).toMatchObject([
      { block: "title", stated: [{ field: "title", value: "Harbour opens in Lisgar" }] },
    ]);
  });

  it("tells the class of digits that are no figure", () => {
    expect(explain(PAGE, "5")).toMatchObject([{ slice: "5", figures: [], numerals: [{ class: "ignored" }] }]);
  });

  it("tells what looked like a name and why it was left", () => {
    const [rejected] = explain("The talks went on. Nobody had expected it, and so it was.", "Nobody");
    for (const name of rejected?.rejected ?? []) expect(name.votes).toHaveLength(5);
    const [kept] = explain(
      "# Plan\n\nThe Committee met. It asked for more of the Same.\n",
      "Committee",
      "markdown",
    );
    expect((kept?.names.length ?? 0) + (kept?.rejected.length ?? 0)).toBe(1);
  });

  it("tells every place in the order of the file, through markup", () => {
    const text = "---\ntitle: Quay\n---\n\nThe **Lisgar** Port &amp; quay.\n\n> The quay of\n> Lisgar.\n";
    expect(
      explain(text, "quay", "markdown").map(({ span, block, removed }) => [span.start, block, removed]),
    ).toEqual([
      [text.indexOf("Quay"), "title", null],
      [text.indexOf("quay."), "paragraph", null],
      [text.indexOf("quay of"), "quote", null],
    ]);
    expect(explain(text, "lisgar port & quay", "markdown")).toMatchObject([
      { slice: "Lisgar** Port &amp; quay" },
    ]);
    expect(explain(text, "of lisgar", "markdown")).toMatchObject([{ slice: "of\n> Lisgar" }]);
  });

  it("leaves parts of longer words out where the words stand whole", () => {
    expect(explain("The port is no airport.", "port")).toHaveLength(1);
    expect(explain("It is an airport.", "port")).toMatchObject([{ slice: "port" }]);
    expect(explain("It is an airport.", "harbour")).toEqual([]);
  });
});
