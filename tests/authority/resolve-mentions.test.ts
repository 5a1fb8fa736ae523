import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/authority/judgement.ts";
import { indexNames } from "../../src/authority/name-index.ts";
import { resolveMention } from "../../src/authority/resolve-mentions.ts";
import { makeName } from "./make-name.ts";
import { makeRecord } from "./make-record.ts";

const index = indexNames([
  makeRecord("person", "Sam Levin", { variants: ["Samuel Levin"] }),
  makeRecord("person", "Ada Okoro"),
  makeRecord("person", "Ada Okoro the elder", { variants: ["Ada Okoro"] }),
  makeRecord("organisation", "Port Authority", { variants: ["PA"] }),
  makeRecord("place", "Victoria"),
  makeRecord("person", "Victoria"),
]);

const resolve = (
  surface: string,
  kind: Parameters<typeof makeName>[2],
  name = surface,
  judgements: Judgement[] = [],
) => resolveMention(makeName(surface, surface, kind, name), surface, judgements, index);

const ruling = (words: string, is: Judgement["is"]): Judgement => ({
  article: "articles/a",
  words,
  is,
  by: "the desk",
  on: "2026-01-02",
  because: "the caption says so",
  span: { start: 0, end: 1 },
});

describe("joins a name to a record", () => {
  it.each([
    ["Sam Levin", "person", "Sam Levin", "person/sam-levin"],
    ["Levin", "person", "Sam Levin", "person/sam-levin"],
    ["Samuel Levin", "person", "Samuel Levin", "person/sam-levin"],
    ["SAM LEVIN", "person", "SAM LEVIN", "person/sam-levin"],
    ["PA", "organisation", "Port Authority of Lisgar", "organisation/port-authority"],
    ["Victoria", "place", "Victoria", "place/victoria"],
  ] as const)("%s as %s", (surface, kind, name, entity) => {
    expect(resolve(surface, kind, name)).toMatchObject({ outcome: "linked", entity });
  });

  it("leaves a name that two records claim unlinked, and names both", () => {
    expect(resolve("Ada Okoro", "person")).toMatchObject({
      outcome: "ambiguous",
      candidates: ["person/ada-okoro", "person/ada-okoro-the-elder"],
    });
  });

  it("never joins Sam Levine to Sam Levin", () => {
    expect(resolve("Sam Levine", "person")).toMatchObject({
      outcome: "provisional",
      entity: "person/sam-levine",
    });
  });

  it("never joins a person by a surname alone", () => {
    expect(resolve("Levin", "person")).toMatchObject({ outcome: "unlinked", rule: "resolve/single-name" });
  });

  it("gives a new name a provisional entity", () => {
    expect(resolve("the Lisgar Gazette", "organisation")).toMatchObject({
      outcome: "provisional",
      entity: "organisation/lisgar-gazette",
    });
  });

  it("puts an editor's judgement above all, to link or to leave alone", () => {
    expect(resolve("Levin", "person", "Levin", [ruling("Levin", "person/sam-levin")])).toMatchObject({
      outcome: "linked",
      rule: "resolve/judgement",
    });
    expect(resolve("Sam Levin", "person", "Sam Levin", [ruling("Sam Levin", null)])).toMatchObject({
      outcome: "unlinked",
      rule: "resolve/judgement",
    });
  });
});
