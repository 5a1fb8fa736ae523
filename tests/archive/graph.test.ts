import { describe, expect, it } from "vitest";
import { composeEntityGraph } from "../../src/archive/graph.ts";
import { articlesOf, buildSample } from "./build-sample.ts";

const record = (name: string): string => `---\nname: ${name}\n---\n`;
const { archive } = buildSample({
  "authority/people/ada-okoro.md": record("Ada Okoro"),
  "authority/people/ruth-amin.md": record("Ruth Amin"),
  "authority/organisations/port-office.md": record("Port Office"),
  "authority/events/night-regatta.md": record("Night Regatta"),
  ...articlesOf([
    "Ada Okoro met Ruth Amin at the Port Office.",
    "Ada Okoro wrote to Ruth Amin about the Night Regatta.",
    "Ruth Amin slept. The Port Office was shut.",
  ]),
});

describe("draws who is named together", () => {
  it("has each pair once, the strongest first, and no events", () => {
    expect(archive.graph.edges.map(({ from, to, articles }) => [from, to, articles])).toEqual([
      ["person/ada-okoro", "person/ruth-amin", 2],
      ["organisation/port-office", "person/ada-okoro", 1],
      ["organisation/port-office", "person/ruth-amin", 1],
    ]);
    expect(archive.graph.nodes).toEqual(["organisation/port-office", "person/ada-okoro", "person/ruth-amin"]);
  });
  it("draws one entity with its own companions only", () => {
    const event = archive.entities.get("event/night-regatta");
    const office = archive.entities.get("organisation/port-office");
    expect(event && composeEntityGraph(event, archive.entities).nodes).toEqual([
      "person/ada-okoro",
      "person/ruth-amin",
    ]);
    expect(office && composeEntityGraph(office, archive.entities).edges).toHaveLength(3);
  });
  it("draws an entity's own bonds first, and of a crowd's bonds with one another those of several sentences only", () => {
    const crowd = [
      "Ada Okoro",
      "Ruth Amin",
      "Ben Cole",
      "Ida Moe",
      "Sam Levin",
      "Li An",
      "Tomas Rey",
      "Joan Perez",
    ];
    const { archive: crowded } = buildSample({
      ...Object.fromEntries(crowd.map((name, at) => [`authority/people/p${at}.md`, record(name)])),
      ...articlesOf([`${crowd.join(", ")} met.`, "Ben Cole wrote to Ida Moe."]),
    });
    const ada = crowded.entities.get("person/p0");
    const edges = ada === undefined ? [] : composeEntityGraph(ada, crowded.entities).edges;
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((other) => `person/p0 person/p${other}`),
      "person/p2 person/p3",
    ]);
  });
});
