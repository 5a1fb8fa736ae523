import { describe, expect, it } from "vitest";
import { readSite } from "../../src/archive/read-site.ts";
import { JUDGEMENT_SCHEMA, MERGE_SCHEMA, SPLIT_SCHEMA } from "../../src/authority/judgement-schema.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { makeFolder } from "../make-folder.ts";

function faultsOf(yaml: string): readonly string[] {
  const faults: Diagnostic[] = [];
  readSite(makeFolder({ "site.yaml": yaml }), (fault) => faults.push(fault));
  return faults.map(({ severity, message }) => `${severity}: ${message}`);
}

describe("settings", () => {
  it.each([
    "https://ada:secret@example.org/",
    "https://ada@example.org/news/",
    "http://:secret@example.org/",
  ])("print no user and no password: %s", (base) => {
    const [fault, ...more] = faultsOf(`base: ${base}\nlanguage: en\n`);
    expect(fault).toContain("error: Unexpected");
    expect(fault).toContain("expected an address without a user or password");
    expect(more.filter((text) => text.startsWith("error"))).toEqual([]);
  });

  it.each(["English language", "../en", "en#s1", "'en\"'", "en_US"])(
    "name a language by its tag: %s",
    (language) => {
      expect(faultsOf(`base: https://example.org/\nlanguage: ${language}\n`)).toEqual([
        expect.stringContaining("expected a language tag such as `en` or `pt-BR`"),
      ]);
    },
  );
});

describe("ids in judgements", () => {
  const signed = { by: "Ada", on: "2026-11-16", because: "She says so." };

  it.each([
    "person/..",
    "person/.",
    "person/a#s1",
    "person/a/b",
    "person/A b",
    "person/a?x",
    "person/%2e",
    "country/x",
    "person/",
  ])("are parts of an address: %s is refused", (id) => {
    for (const schema of [MERGE_SCHEMA, SPLIT_SCHEMA]) {
      const given = { merge: id, into: "person/ada", split: "Ada", article: "articles/a", is: id, ...signed };
      const checked = schema.safeParse(given);
      expect([checked.success, checked.error?.issues.map(({ message }) => message)]).toEqual([
        false,
        ["an id such as `person/marta-nunes`"],
      ]);
    }
  });

  it("are taken as they stand otherwise", () => {
    for (const id of ["person/ada", "organisation/3m", "place/北京", "event/open-quays-2019"])
      expect(SPLIT_SCHEMA.safeParse({ split: "Ada", article: "a", is: id, ...signed }).success).toBe(true);
    expect(JUDGEMENT_SCHEMA.safeParse({ article: "a", words: "Ada", is: null, ...signed }).success).toBe(
      true,
    );
  });
});
