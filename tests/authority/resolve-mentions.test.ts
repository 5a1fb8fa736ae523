import { describe, expect, it } from "vitest";
import type { EntityId } from "../../src/authority/authority-record.ts";
import { composeIdentity } from "../../src/authority/identity.ts";
import type { Judgement } from "../../src/authority/judgement.ts";
import { indexNames } from "../../src/authority/name-index.ts";
import { NO_JUDGEMENTS } from "../../src/authority/read-judgements.ts";
import { type ResolvingContext, resolveMention } from "../../src/authority/resolve-mentions.ts";
import { makeName } from "./make-name.ts";
import { makeRecord } from "./make-record.ts";

const index = indexNames([
  makeRecord("person", "Sam Levin", { variants: ["Samuel Levin"] }),
  makeRecord("person", "Ada Okoro"),
  makeRecord("person", "Ada Okoro the elder", { variants: ["Ada Okoro"] }),
  makeRecord("organisation", "Port Authority", { variants: ["PA"] }),
  makeRecord("organisation", "Volta Bank"),
  makeRecord("organisation", "Volta Bank Kano Branch"),
  makeRecord("place", "Victoria"),
  makeRecord("person", "Victoria"),
]);

const resolve = (
  surface: string,
  kind: Parameters<typeof makeName>[2],
  name = surface,
  judgements: Judgement[] = [],
  given: Partial<ResolvingContext> = {},
) =>
  resolveMention(makeName(surface, surface, kind, name), surface, {
    judgements,
    splits: [],
    index,
    identity: merged([]),
    isRecorded: (id) => index.claims.has(id.slice(id.indexOf("/") + 1).replaceAll("-", " ")),
    supports: () => null,
    isApart: () => false,
    ...given,
  });

const signed = { by: "the desk", on: "2026-01-02", because: "they are one", span: { start: 0, end: 1 } };

function merged(merges: readonly (readonly [from: EntityId, into: EntityId])[]) {
  const judgements = { ...NO_JUDGEMENTS, merges: merges.map(([from, into]) => ({ ...signed, from, into })) };
  return composeIdentity(judgements, [], (fault) => {
    throw new Error(fault.message);
  });
}

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

  it("joins a name of several records to the one that the words around speak for", () => {
    const supports = (id: EntityId) =>
      id === "person/ada-okoro" ? "`harbour master` stands beside it" : null;
    expect(resolve("Ada Okoro", "person", "Ada Okoro", [], { supports })).toMatchObject({
      outcome: "linked",
      entity: "person/ada-okoro",
      rule: "resolve/context",
    });
  });

  it("leaves it unlinked where the words around speak for both", () => {
    expect(resolve("Ada Okoro", "person", "Ada Okoro", [], { supports: () => "said so" })).toMatchObject({
      outcome: "ambiguous",
    });
  });

  it("joins a name of two records that editors merged", () => {
    const identity = merged([["person/ada-okoro-the-elder", "person/ada-okoro"]]);
    expect(resolve("Ada Okoro", "person", "Ada Okoro", [], { identity })).toMatchObject({
      outcome: "linked",
      entity: "person/ada-okoro",
    });
  });

  it("follows a merge to its end and keeps what the name was", () => {
    const identity = merged([
      ["person/sam-levine", "person/samuel-levine"],
      ["person/samuel-levine", "person/sam-levin"],
    ]);
    expect(resolve("Sam Levine", "person", "Sam Levine", [], { identity })).toMatchObject({
      outcome: "linked",
      entity: "person/sam-levin",
      rule: "resolve/merged",
      was: "person/sam-levine",
      evidence: "the desk, 2026-01-02: they are one",
    });
  });

  it("splits a name off in the article that a judgement names", () => {
    const splits = [
      { ...signed, article: "articles/a", name: "Sam Levin", is: "person/sam-levin-mp" as const },
    ];
    expect(resolve("Levin", "person", "Sam Levin", [], { splits })).toMatchObject({
      outcome: "provisional",
      entity: "person/sam-levin-mp",
      rule: "resolve/split",
    });
    expect(resolve("Ada Levin", "person", "Ada Levin", [], { splits })).toMatchObject({
      entity: "person/ada-levin",
    });
  });
});

describe("what may be short for a longer name and is the name of another record", () => {
  const short = (given: Partial<ResolvingContext> = {}, name = "Volta Bank Kano Branch") =>
    resolve("Volta Bank", "organisation", name, [], given);

  it("is the other record's, where records keep the two apart", () => {
    expect(short({ isApart: () => true })).toMatchObject({
      outcome: "linked",
      entity: "organisation/volta-bank",
      rule: "resolve/printed-form",
    });
  });

  it("is nobody's where they do not, until something beside it speaks for one", () => {
    expect(short()).toMatchObject({
      outcome: "ambiguous",
      candidates: ["organisation/volta-bank-kano-branch", "organisation/volta-bank"],
    });
    const supports = (id: string) =>
      id === "organisation/volta-bank" ? "its town is named beside it" : null;
    expect(short({ supports })).toMatchObject({ outcome: "linked", entity: "organisation/volta-bank" });
  });

  it("is the longer name's where no other record has the words", () => {
    expect(resolve("Kano Branch", "organisation", "Volta Bank Kano Branch")).toMatchObject({
      outcome: "linked",
      entity: "organisation/volta-bank-kano-branch",
    });
  });

  it("is the longer name's where the words are no part of it: the article says what they are short for", () => {
    expect(resolve("PA", "organisation", "Volta Bank", [], { isApart: () => true })).toMatchObject({
      outcome: "linked",
      entity: "organisation/volta-bank",
    });
  });
});
