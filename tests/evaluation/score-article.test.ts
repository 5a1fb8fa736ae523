import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/archive/article-record.ts";
import { marksSchema } from "./marks.ts";
import { placeMarks } from "./place-marks.ts";
import { type MarkedArticle, readMarkedArticles } from "./read-marked-articles.ts";
import { MEASURES, scoreArticle } from "./score-article.ts";

const SILENT: ArticleRecord = {
  id: "",
  title: null,
  published: null,
  updated: null,
  language: "en",
  sources: [],
  authors: [],
  editor: null,
  body: [],
  headings: [],
  captions: [],
  removed: [],
  people: [],
  organisations: [],
  places: [],
  events: [],
  dates: [],
  figures: [],
  quotes: [],
  statements: [],
  mentions: [],
  numerals: [],
};

/** The record that answers exactly what is marked. */
function markedRecord({ text, marks }: MarkedArticle): ArticleRecord {
  const words = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end);
  return {
    ...SILENT,
    people: marks.people.map(({ name, surfaces, roles, affiliations, country }) => ({
      name,
      role: roles.find((role) => role !== null) ?? null,
      affiliation: affiliations.find((affiliation) => affiliation !== null) ?? null,
      country,
      surfaces,
    })),
    mentions: marks.names,
    dates: marks.dates.map((date) => ({
      ...date,
      surface: words(date),
      value: date.values[0] ?? null,
      basis: "stated",
    })),
    figures: marks.figures.map((figure) => ({
      ...figure,
      surface: words(figure),
      unit: figure.units[0] ?? null,
      bound: figure.bounds[0] ?? "",
      kind: figure.kinds[0] ?? "",
      measures: null,
      scope: null,
      asOf: null,
      basis: "stated",
    })),
    quotes: marks.quotes.map((quote) => ({
      ...quote,
      text: words(quote),
      speaker: quote.speakers[0] ?? null,
      speakerAs: null,
      speakerName: null,
      cue: null,
    })),
    statements: marks.statements.map((statement) => ({
      ...statement,
      text: words(statement),
      speaker: statement.speakers[0] ?? "",
    })),
  };
}

const article = (text: string, marks: unknown): MarkedArticle => ({
  id: "story",
  text,
  published: null,
  marks: placeMarks(marksSchema.parse(marks), text),
});

const TEXT = "“It was about £40,” said Ada Okoro of Lisgar Bank on 3 May 2019. Mr Okoro of Lisgar agreed.";
const STORY = article(TEXT, {
  people: { "Ada Okoro": { affiliation: "Lisgar Bank" } },
  organisations: ["Lisgar Bank"],
  places: ["Lisgar"],
  dates: [["3 May 2019", "2019-05-03"]],
  figures: [["about £40", 40, "GBP", "about"]],
  quotes: [["Ada Okoro", "It was about £40"]],
  doubtful: ["Mr Okoro"],
});

describe("scoring", () => {
  it("gives a record that says what is marked everything, on every article", () => {
    for (const marked of readMarkedArticles()) {
      const tallies = scoreArticle(marked, markedRecord(marked));
      for (const measure of MEASURES)
        expect([marked.id, measure, tallies[measure].faults]).toEqual([marked.id, measure, []]);
    }
  });

  it("gives silence nothing", () => {
    const tallies = scoreArticle(STORY, SILENT);
    expect(MEASURES.map((measure) => tallies[measure].right)).toEqual(MEASURES.map(() => 0));
    expect(tallies.figures).toEqual({
      marked: 1,
      found: 0,
      right: 0,
      faults: ["missed: about £40 = 40 GBP"],
    });
  });

  it("meets the longest form of a name, and the short one where it stands alone", () => {
    expect(STORY.marks.names.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
      ["person", "Ada Okoro"],
      ["organisation", "Lisgar Bank"],
      ["place", "Lisgar"],
    ]);
  });

  it("counts a name of the wrong kind as missed there and not there here", () => {
    const record = markedRecord(STORY);
    const mentions = record.mentions.map((mention) => ({ ...mention, kind: "person" as const }));
    const tallies = scoreArticle(STORY, { ...record, mentions });
    expect(tallies.people).toMatchObject({ marked: 1, found: 3, right: 1 });
    expect(tallies.places.faults).toEqual(["missed: Lisgar"]);
  });

  it("takes nothing off for an answer where careful readers differ", () => {
    const record = markedRecord(STORY);
    const start = TEXT.indexOf("Okoro of Lisgar a");
    const mentions = [...record.mentions, { kind: "person" as const, name: "Okoro", start, end: start + 5 }];
    expect(scoreArticle(STORY, { ...record, mentions }).people.faults).toEqual([]);
  });

  it("tells value, bound, date and speaker apart", () => {
    const record = markedRecord(STORY);
    const tallies = scoreArticle(STORY, {
      ...record,
      figures: record.figures.map((figure) => ({ ...figure, bound: "exact", unit: "pounds" })),
      dates: record.dates.map((date) => ({ ...date, value: "2019-05" })),
      quotes: record.quotes.map((quote) => ({ ...quote, speaker: "Lisgar Bank" })),
    });
    const rights = [
      "figures",
      "figures with value and unit",
      "figures with their bound",
      "figures with their kind",
    ] as const;
    expect(rights.map((measure) => tallies[measure].right)).toEqual([1, 0, 0, 1]);
    expect([tallies.dates.right, tallies["dates with their value"].right]).toEqual([1, 0]);
    expect([tallies.quotations.right, tallies["quotations with their speaker"].right]).toEqual([1, 0]);
  });
});

describe("marks that do not fit their article", () => {
  const fault = (marks: unknown) => () => article(TEXT, marks);

  it.each([
    [{ places: ["Oslo"] }, "`Oslo` does not stand in the text as a place of its own"],
    [{ places: ["Lisgar Bank"], organisations: ["Lisgar Bank"] }, "`Lisgar Bank` is marked twice"],
    [{ dates: [["4 May 2019", null]] }, "`4 May 2019` does not stand in the text, or not in this order"],
    [{ figures: [["4", 4, null]] }, "`4` does not stand in the text"],
    [{ statements: [["Ada Okoro", "it was less"]] }, "`it was less` does not stand in the text"],
    [{ doubtful: ["Oslo"] }, "doubtful `Oslo` does not stand in the text"],
    [{ figures: [["40", 40, "GBP", "roughly"]] }, "Invalid"],
  ])("%j are named", (marks, message) => {
    expect(fault(marks)).toThrow(message);
  });
});
