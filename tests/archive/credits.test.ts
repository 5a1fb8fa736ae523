import { describe, expect, it } from "vitest";
import { buildSample } from "./build-sample.ts";

const person = (name: string): string => `---\nname: ${name}\n---\n`;
const article = (fields: string): string =>
  `---\ntitle: A day\npublished: 2024-05-14\n${fields}---\n\nThe fair was long.\n`;

function credits(files: Readonly<Record<string, string>>) {
  const { archive } = buildSample(files);
  return [...archive.credits.ofPerson].flatMap(([id, list]) =>
    list.map(({ article: { id: path }, as }) => `${id} is ${as} of ${path}`),
  );
}

describe("joins who stands at the head of an article to a record", () => {
  it("authors and editors by whole names", () => {
    const files = {
      "authority/people/ada-obi.md": person("Ada Obi"),
      "authority/people/li-an.md": person("Li An"),
      "articles/a.md": article("authors: [Ada Obi, Femi Ojo]\neditor: Li An\n"),
      "articles/b.md": article("editor: Ada Obi\n"),
    };
    expect(credits(files)).toEqual([
      "person/ada-obi is author of articles/a.md",
      "person/ada-obi is editor of articles/b.md",
      "person/li-an is editor of articles/a.md",
    ]);
  });

  it.each([
    ["a surname", "Obi", "Ada Obi", "Ada Obie"],
    ["a name of two people", "Ada Obi", "Ada Obi", "Ada Obi"],
    ["a name no record has", "Femi Ojo", "Ada Obi", "Li An"],
  ])("but not by %s", (_, editor, one, other) => {
    const files = {
      "authority/people/one.md": person(one),
      "authority/people/other.md": person(other),
      "articles/a.md": article(`editor: ${editor}\n`),
    };
    expect(credits(files)).toEqual([]);
  });

  it("but not to what is no person", () => {
    const files = {
      "authority/organisations/desk.md": person("City Desk"),
      "articles/a.md": article("editor: City Desk\n"),
    };
    expect(credits(files)).toEqual([]);
  });
});
