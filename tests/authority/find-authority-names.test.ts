import { describe, expect, it } from "vitest";
import { addAuthorityNames } from "../../src/authority/find-authority-names.ts";
import { indexNames } from "../../src/authority/name-index.ts";
import { makeName } from "./make-name.ts";
import { makeRecord } from "./make-record.ts";

const index = indexNames([
  makeRecord("organisation", "Harbour Board of Lisgar", { variants: ["Harbour Board", "HBL"] }),
  makeRecord("place", "Lisgar"),
  makeRecord("person", "Sam Levin", { variants: ["Levin"] }),
  makeRecord("event", "@Lisgar @The Sea"),
]);

const words = (text: string, names = addAuthorityNames(text, [], index)) =>
  names.map(({ start, end, kind }) => [text.slice(start, end), kind]);

describe("adds the names that records know", () => {
  it("takes the longest recorded form", () => {
    expect(words("The Harbour Board of Lisgar met in Lisgar.")).toEqual([
      ["Harbour Board of Lisgar", "organisation"],
      ["Lisgar", "place"],
    ]);
  });
  it("reads acronyms and names that begin with a sign", () => {
    expect(words("HBL opened @Lisgar @The Sea on Monday.")).toEqual([
      ["HBL", "organisation"],
      ["@Lisgar @The Sea", "event"],
    ]);
  });
  it("matches whole words only, so that Levin is not found in Levine", () => {
    expect(words("Sam Levine and Lisgarton")).toEqual([]);
  });
  it("does not look for a surname alone", () => {
    expect(words("Levin said so.")).toEqual([]);
  });
  it("does not look for a name in lower case", () => {
    expect(words("a harbour board of lisgar")).toEqual([]);
  });
  it("lets a longer name of the machine stand", () => {
    const text = "She left Lisgar Central Hospital.";
    const machine = makeName(text, "Lisgar Central Hospital", "organisation");
    expect(addAuthorityNames(text, [machine], index)).toEqual([machine]);
  });
  it("corrects the kind that the machine gave the same words, and keeps the name it gave", () => {
    const text = "He flew to Lisgar.";
    const [name] = addAuthorityNames(text, [makeName(text, "Lisgar", "person", "Joe Lisgar")], index);
    expect(name).toMatchObject({ kind: "place", name: "Joe Lisgar", rule: "authority/name" });
  });
  it("replaces shorter names inside the recorded one and keeps them as its parts", () => {
    const text = "The Harbour Board of Lisgar met.";
    const [name, ...more] = addAuthorityNames(text, [makeName(text, "Lisgar", "place")], index);
    expect(more).toEqual([]);
    expect(name).toMatchObject({ kind: "organisation", parts: [{ name: "Lisgar", kind: "place" }] });
  });
});
