import { describe, expect, it } from "vitest";
import { countEntities } from "../../src/archive/count-entities.ts";
import { buildSample } from "./build-sample.ts";

const record = (fields: string): string => `---\n${fields}\n---\n`;
const { archive } = buildSample({
  "authority/events/opening.md": record(
    "name: Opening of the Port Office\nkind: opening\ndates: 2024-05-02\nparticipants: [port-office]",
  ),
  "authority/events/talks.md": record(
    "name: Press conference of the Port Office\nkind: press-conference\ndates: 2024-05/..\norganisers: [port-office]",
  ),
  "authority/events/dinner.md": record(
    "name: Dinner of the harbour\ndates: 2023-01-04\nparticipants: [port-office]",
  ),
  "authority/organisations/port-office.md": record("name: Port Office"),
  "authority/organisations/ferry-board.md": record("name: Ferry Board"),
  "authority/organisations/mint.md": record("name: Lisgar Mint"),
  "authority/people/ada-obi.md": record(
    "name: Ada Obi\nroles:\n  - title: Chair\n    organisation: ferry-board\n    article: articles/a",
  ),
  "authority/people/ben-cole.md": record("name: Ben Cole"),
  "authority/people/eve-ruiz.md": record("name: Eve Ruiz"),
  "articles/a.md":
    "---\ntitle: Boats come\npublished: 2024-05-14\neditor: Ben Cole\n---\n\nThe Port Office was opened on May 2. On Wednesday the Port Office gave a press conference. Ada Obi, chair, spoke.\n",
});

describe("keeps what articles say something of", () => {
  const sentencesOf = (id: `event/${string}`) =>
    archive.entities.get(id)?.reports.map(({ article, sentence }) => {
      const span = article.mentions.sentences[sentence];
      return article.document.text.slice(span?.start, span?.end);
    });

  it("with the sentence that gives an event's day and a party to it", () => {
    expect(sentencesOf("event/opening")).toEqual(["The Port Office was opened on May 2."]);
  });
  it("with the sentence that names the organiser beside the kind, where no day is known", () => {
    expect(sentencesOf("event/talks")).toEqual(["On Wednesday the Port Office gave a press conference."]);
  });
  it("with an office whose holder an article names, and whom it credits", () => {
    expect(archive.entities.get("organisation/ferry-board")?.articles.map(({ id }) => id)).toEqual([
      "articles/a.md",
    ]);
    expect(archive.entities.get("person/ben-cole")?.articles).toHaveLength(1);
  });
  it("and knows the rest by name alone, uncounted", () => {
    expect([...archive.recordNames]).toEqual([
      ["event/dinner", "Dinner of the harbour"],
      ["organisation/mint", "Lisgar Mint"],
      ["person/eve-ruiz", "Eve Ruiz"],
    ]);
    expect(countEntities(archive)).toEqual({ person: 2, organisation: 2, place: 0, event: 2, topic: 0 });
  });
});
