import { describe, expect, it } from "vitest";
import { readAuthority } from "../../src/authority/read-authority.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { makeFolder } from "../make-folder.ts";

function read(files: Readonly<Record<string, string>>) {
  const faults: Diagnostic[] = [];
  const authority = readAuthority(makeFolder(files), (fault) => faults.push(fault));
  return {
    authority,
    faults: faults.map(({ code, path, text, span }) => [
      code,
      path,
      span && text?.slice(span.start, span.end),
    ]),
  };
}

describe("reads authority records", () => {
  it("reads fields, note and references", () => {
    const { authority, faults } = read({
      "authority/places/lisgar.md":
        "---\nname: Lisgar\nkind: city\nlatitude: 45.4\nlongitude: -75.7\n---\nA port.\n",
      "authority/events/regatta.md": "---\nname: The Regatta\nplaces: [lisgar]\ndates: 2024-07\n---\n",
    });
    expect(faults).toEqual([]);
    expect(authority.records.get("place/lisgar")).toMatchObject({
      name: "Lisgar",
      subkind: "city",
      note: "A port.",
      position: { latitude: 45.4, longitude: -75.7 },
    });
    expect(authority.records.get("event/regatta")).toMatchObject({
      places: ["place/lisgar"],
      dates: "2024-07",
    });
  });

  it("reads the codes of the IPTC, one by one", () => {
    const codes = "mediaTopics:\n  - {code: medtop:20000373, label: international trade, match: exact}\n";
    const { authority, faults } = read({ "authority/topics/trade.md": `---\nname: Trade\n${codes}---\n` });
    expect(faults).toEqual([]);
    expect(authority.records.get("topic/trade")?.mediaTopics).toEqual([
      { code: "medtop:20000373", label: "international trade", match: "exact" },
    ]);
  });

  it.each([
    ["2000373", "exact"],
    ["medtop:2000037", "exact"],
    ["medtop:200003730", "exact"],
    ["subj:20000373", "exact"],
    ["medtop:20000373", "close"],
  ])("refuses %s that matches as %s", (code, match) => {
    const fields = `mediaTopics:\n  - {code: "${code}", label: international trade, match: ${match}}\n`;
    const { faults } = read({ "authority/topics/trade.md": `---\nname: Trade\n${fields}---\n` });
    expect(faults.map(([fault]) => fault)).toEqual(["authority/wrong-value"]);
  });

  it("is empty where there is no folder", () => {
    const { authority, faults } = read({});
    expect([authority.records.size, authority.judgements, faults]).toEqual([0, [], []]);
  });

  it("reports all faults at once, each at its place", () => {
    const { faults } = read({
      "authority/people/a.md": "---\nname: A\nvarients: [B]\nsort: 5\n---\n",
      "authority/people/b.md": "---\nname: [\n---\n",
      "authority/people/c.md": "no fields\n",
      "authority/places/d.md": "---\nname: D\nwithin: nowhere\n---\n",
    });
    expect(faults.map(([code, path, words]) => [code, path, words])).toEqual([
      ["authority/unknown-field", "authority/people/a.md", "varients"],
      ["authority/wrong-value", "authority/people/a.md", "5"],
      ["authority/broken", "authority/people/b.md", expect.anything()],
      ["authority/broken", "authority/people/c.md", "no "],
      ["authority/unknown-record", "authority/places/d.md", "nowhere"],
    ]);
  });

  it("refuses a judgement without signature and one for no record", () => {
    const { authority, faults } = read({
      "authority/people/a.md": "---\nname: A\n---\n",
      "authority/judgements.yaml":
        "- {article: articles/x, words: A, is: person/a, by: desk, on: 2024-01-02, because: known}\n" +
        "- {article: articles/x, words: A, is: person/z, by: desk, on: 2024-01-02, because: known}\n" +
        "- {article: articles/x, words: A, is: null, on: 2024-01-02, because: known}\n",
    });
    expect(authority.judgements.map(({ is }) => is)).toEqual(["person/a"]);
    expect(faults.map(([code]) => code)).toEqual(["authority/unknown-record", "authority/wrong-value"]);
  });
});
