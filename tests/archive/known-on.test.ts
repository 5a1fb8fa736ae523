import { describe, expect, it } from "vitest";
import { buildSample } from "./build-sample.ts";

const article = (published: string, text: string): string =>
  `---\ntitle: Trains of ${published.slice(0, 4)}\n${published === "" ? "" : `published: ${published}\n`}---\n\n${text}\n`;

const { archive } = buildSample({
  "series/trains.md":
    "---\nlabel: Trains run\nmeasure: trains run\nunit: trains\ncourse: rising\nmatch:\n  words: [[trains], [Lisgar]]\n---\n",
  "authority/people/ada-okoro.md": "---\nname: Ada Okoro\n---\n",
  "authority/people/ruth-amin.md": "---\nname: Ruth Amin\n---\n",
  "articles/a.md": article("2020-03-10", "Ada Okoro said that 100 trains had run from Lisgar."),
  "articles/b.md": article("2020-03-20", "Ruth Amin said that 120 trains had run from Lisgar."),
  "articles/c.md": article("2021-07/..", "Ada Okoro said that 300 trains had run from Lisgar."),
  "articles/d.md": article("", "Ada Okoro said that 900 trains had run from Lisgar."),
});

describe("says what the archive could have said at the end of a month", () => {
  it("has the months with articles, oldest first, each with what was new", () => {
    expect(
      archive.knownMonths.map(({ month, articles, known }) => [month, articles.length, known.articles]),
    ).toEqual([
      ["2020-03", 2, 2],
      ["2021-07", 1, 3],
    ]);
    expect(archive.knownMonths[0]?.entities).toEqual(
      expect.arrayContaining(["person/ada-okoro", "person/ruth-amin"]),
    );
    expect(archive.knownMonths[1]?.entities).not.toContain("person/ada-okoro");
  });
  it("knows of a series the last point printed by then, and none of an article without a date", () => {
    expect(archive.knownMonths.map(({ series }) => series.map(({ point }) => point.low))).toEqual([
      [120],
      [300],
    ]);
  });
});
