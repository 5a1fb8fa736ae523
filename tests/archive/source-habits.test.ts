import { describe, expect, it } from "vitest";
import { buildSample } from "./build-sample.ts";

const article = (source: string, text: string): string =>
  `---\ntitle: From ${source}\nsource: ${source}\n---\n\n${text}\n`;
const { archive } = buildSample({
  "authority/organisations/port-office.md": "---\nname: Port Office\nvariants: [Harbour Bureau]\n---\n",
  "authority/organisations/town-library.md": "---\nname: Town Library\n---\n",
  "articles/a.md": article(
    "Gazette",
    "The Port Office met. Later the Port Office rested at the Town Library.",
  ),
  "articles/b.md": article("Courier", "The Harbour Bureau met at the Town Library."),
});

describe("says how a source spells", () => {
  it("lists the spellings of what has several, by source", () => {
    expect(archive.sources.map(({ name, habits }) => [name, habits])).toEqual([
      ["Courier", [{ entity: "organisation/port-office", forms: [{ form: "Harbour Bureau", count: 1 }] }]],
      ["Gazette", [{ entity: "organisation/port-office", forms: [{ form: "Port Office", count: 2 }] }]],
    ]);
  });
});
