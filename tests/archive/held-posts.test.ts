import { describe, expect, it } from "vitest";
import { titlesIn } from "../../src/archive/held-posts.ts";
import { articlesOf, buildSample } from "./build-sample.ts";

describe("takes a title apart that gives several posts", () => {
  it.each([
    ["Executive Director and Head of Trade and Ports", ["Executive Director", "Head of Trade and Ports"]],
    ["chairman and chief executive", ["chairman", "chief executive"]],
    ["Secretary of the Port Union and Mayor of Lisgar", ["Secretary of the Port Union", "Mayor of Lisgar"]],
  ])("%s", (title, titles) => {
    expect(titlesIn(title)).toEqual(titles);
  });

  it.each([
    "Commerce, Trade and Investment Commissioner",
    "Minister of Trade and Industry",
    "Political and Economic Consul",
    "Mayor of Lisgar",
    "and",
    "",
  ])("leaves whole: %s", (title) => {
    expect(titlesIn(title)).toEqual([title]);
  });
});

const CONSULATE = "---\nname: Consulate General of Chile in Lisgar\nkind: consulate\n---\n";
const REPORT = ["Ana Rojas, Consul-General of Chile in Lisgar, opened the fair on May 3."];
const person = (fields: string): string => `---\nname: Ana Rojas\n${fields}---\n`;
const roles = (lines: string): string => `roles:\n  - title: Consul-General\n${lines}`;

function register(files: Readonly<Record<string, string>>, texts: readonly string[] = REPORT) {
  const { archive } = buildSample({ ...files, ...articlesOf(texts) });
  return archive.register.flatMap(({ name, country, place, posts }) =>
    posts.flatMap(({ title, holders }) =>
      holders.map(
        ({ person: id, attestations }) =>
          `${title} at ${name ?? `${country} in ${place}`}: ${id}, ${attestations.map(({ edtf }) => edtf).join(" and ")}`,
      ),
    ),
  );
}

describe("finds the office of a post that an article gives without one", () => {
  it("by the country and the place, where one mission of that sort is known there", () => {
    expect(register({ "authority/organisations/chile.md": CONSULATE })).toEqual([
      "Consul-General at Consulate General of Chile in Lisgar: person/ana-rojas, 2024-05-14",
    ]);
  });

  it("by the line of the record that says the same of the same article, and dates the post by it", () => {
    const held = roles(
      "    organisation: Chilean house\n    article: articles/a1\n    attested: 2024-05-03\n",
    );
    expect(register({ "authority/people/ana-rojas.md": person(held) })).toEqual([
      "Consul-General at Chilean house: person/ana-rojas, 2024-05-03",
    ]);
  });

  it.each([
    [
      "a mission at another place",
      { "authority/organisations/c.md": CONSULATE.replace("Lisgar", "Port Maria") },
    ],
    ["a mission of another country", { "authority/organisations/c.md": CONSULATE.replace("Chile", "Peru") }],
    [
      "a mission of another sort",
      { "authority/organisations/c.md": CONSULATE.replace("Consulate General", "Trade Office") },
    ],
    [
      "a line of another article",
      {
        "authority/people/ana-rojas.md": person(
          roles("    organisation: Chilean house\n    article: articles/a9\n"),
        ),
      },
    ],
    [
      "a line of another country",
      { "authority/people/ana-rojas.md": person(roles("    organisation: House\n    country: Peru\n")) },
    ],
  ])("but not by %s", (_, files) => {
    expect(register(files)).toContain("Consul-General at Chile in Lisgar: person/ana-rojas, 2024-05-14");
  });

  it("keeps the two posts of one breath at their two offices", () => {
    const text = "Hamid Noor, Secretary of the Port Union and Mayor of Lisgar, opened the fair.";
    const files = {
      "authority/organisations/port-union.md": "---\nname: Port Union\n---\n",
      "authority/places/lisgar.md": "---\nname: Lisgar\n---\n",
    };
    expect(register(files, [text])).toEqual([
      "Mayor at Lisgar: person/hamid-noor, 2024-05-14",
      "Secretary at Port Union: person/hamid-noor, 2024-05-14",
    ]);
  });
});
