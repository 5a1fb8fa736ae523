import { describe, expect, it } from "vitest";
import { missionNamed } from "../../src/archive/missions.ts";
import { articlesOf, buildSample } from "./build-sample.ts";

describe("reads what stands for a country at a place", () => {
  it.each([
    ["Consulate General of Chile in Lisgar", "Consulate General", "Chile", "Lisgar"],
    ["Embassy of the Kingdom of the Netherlands in Port Maria", "Embassy", "Netherlands", "Port Maria"],
    ["Trade Office of the Republic of Belarus in Lisgar", "Trade Office", "Belarus", "Lisgar"],
    ["British Consulate-General in Lisgar", "Consulate-General", "United Kingdom", "Lisgar"],
    ["South Korean Embassy in Lisgar", "Embassy", "South Korea", "Lisgar"],
  ])("%s", (name, what, country, place) => {
    expect(missionNamed(name)).toEqual({ what, country, place });
  });

  it.each([
    "Museum of Modern Art in Lisgar",
    "Consulate General of Chile",
    "Investors in People",
    "Port Office in Lisgar",
    "Northern Consulate in Lisgar",
    "",
  ])("not in `%s`", (name) => {
    expect(missionNamed(name)).toBeNull();
  });
});

function told(files: Readonly<Record<string, string>>, texts: readonly string[]) {
  const { archive } = buildSample({ ...files, ...articlesOf(texts) });
  return archive.representations.map(({ country, missions }) => [
    country,
    ...missions.map(({ name, place }) => `${name ?? "no office"} in ${place ?? "no place"}`),
  ]);
}

describe("lists by country what stands for it", () => {
  it("offices by their names and offices by their posts, each country once however it is named", () => {
    expect(
      told(
        {
          "authority/organisations/dutch.md": "---\nname: Consulate of the Netherlands in Lisgar\n---\n",
          "authority/organisations/board.md": "---\nname: Trade Board\n---\n",
          "authority/people/li-an.md":
            "---\nname: Li An\nroles:\n  - {title: Delegate, organisation: board, country: Kingdom of the Netherlands}\n---\n",
        },
        ["The Consulate of the Netherlands in Lisgar asked Li An to wait."],
      ),
    ).toEqual([
      ["Netherlands", "Consulate of the Netherlands in Lisgar in Lisgar", "Trade Board in no place"],
    ]);
  });

  it("a country once whatever form of state it is named with", () => {
    expect(
      told({}, [
        "Ana Rojas, ambassador of the Sultanate of Oman in Lisgar, met Joan Perez, ambassador of Oman in Lisgar, and the diplomats of Oman.",
      ]),
    ).toEqual([["Oman", "no office in Lisgar"]]);
  });

  it("an embassy whose name does not say where, but no museum", () => {
    expect(
      told(
        {
          "authority/organisations/embassy.md": "---\nname: Embassy of Chile\nkind: embassy\n---\n",
          "authority/organisations/museum.md": "---\nname: Museum of Chile\nkind: museum\n---\n",
        },
        ["The Embassy of Chile gave the Museum of Chile a boat."],
      ),
    ).toEqual([["Chile", "Embassy of Chile in no place"]]);
  });

  it("a post of a country without an office, at its place", () => {
    expect(told({}, ["Ana Rojas, Consul-General of Chile in Lisgar, opened the fair."])).toEqual([
      ["Chile", "no office in Lisgar"],
    ]);
  });

  it("an ambassador without an office or a place", () => {
    expect(told({}, ["Ana Rojas, the Chilean ambassador to Peru, opened the fair."])).toEqual([
      ["Chile", "no office in no place"],
    ]);
  });

  it.each([
    "Ana Rojas, a teacher from Chile, opened the fair. Chile won the cup.",
    "Ana Rojas, the Chilean coach of Lisgar Rovers, opened the fair.",
    "Ana Rojas, coach of Chile, opened the fair.",
  ])("no country whose people hold no post that stands for it: %s", (text) => {
    expect(told({}, [text])).toEqual([]);
  });
});
