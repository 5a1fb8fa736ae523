import { describe, expect, it } from "vitest";
import { drawGraph, drawRound } from "../../src/publish/draw-graph.ts";
import { articlesOf, buildSample } from "../archive/build-sample.ts";

const record = (name: string): string => `---\nname: ${name}\n---\n`;
const { archive } = buildSample({
  "authority/people/ada-okoro.md": record("Ada Okoro"),
  "authority/people/ruth-amin.md": record("Ruth Amin"),
  "authority/organisations/port-office.md": record("Port & Harbour Office of the Northern Isles"),
  ...articlesOf(["Ada Okoro met Ruth Amin at the Port & Harbour Office of the Northern Isles."]),
});
const drawing = { graph: archive.graph, entities: archive.entities, hrefOf: (id: string) => `/${id}/` };
const draw = () => drawGraph(drawing) ?? "";

describe("draws a graph", () => {
  it("with every name a link and every bond a line, the same each time", () => {
    expect(draw().match(/<a href="\/person\/ada-okoro\/">/g)).toHaveLength(1);
    expect(draw().match(/<line /g)).toHaveLength(archive.graph.edges.length);
    expect(draw()).toBe(draw());
  });
  it("with no more than one decimal, so that no machine's arithmetic shows", () => {
    expect(draw()).not.toMatch(/\d\.\d\d/);
  });
  it("with names escaped, and long ones cut", () => {
    expect(draw()).toContain("<title>Port &amp; Harbour Office of the Northern Isles</title>");
    expect(draw()).toContain(">Port &amp; Harbour Office of t…<");
  });
  it("not at all where nobody is named with another", () => {
    expect(drawGraph({ ...drawing, graph: { nodes: [], edges: [] } })).toBeNull();
    expect(drawRound("person/ada-okoro", { ...drawing, graph: { nodes: [], edges: [] } })).toBeNull();
  });
  it("round one of its nodes, that one in the middle", () => {
    const [, width, height] =
      /viewBox="0 0 (\d+) (\d+)"/.exec(drawRound("person/ada-okoro", drawing) ?? "") ?? [];
    expect(drawRound("person/ada-okoro", drawing)).toContain(
      `<circle class="person" cx="${Number(width) / 2}" cy="${Number(height) / 2}"`,
    );
  });
  it("with no label over another or over a node, while there is room", () => {
    const texts = [...draw().matchAll(/<text x="([\d.]+)" y="([\d.]+)">([^<]+)</g)].map(
      ([, x, y, label = ""]) => ({
        x: Number(x),
        y: Number(y) - 4,
        halfWidth: label.replaceAll("&amp;", "&").length * 2.95,
      }),
    );
    const nodes = [...draw().matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
      halfWidth: 4.5,
    }));
    expect([texts.length, nodes.length]).toEqual([3, 3]);
    for (const text of texts)
      for (const other of [...texts, ...nodes])
        if (other !== text) {
          const isApart =
            Math.abs(text.x - other.x) >= text.halfWidth + other.halfWidth ||
            Math.abs(text.y - other.y) >= 11;
          expect([text, other, isApart]).toEqual([text, other, true]);
        }
  });
});
