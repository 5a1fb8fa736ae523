import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";
import { buildContent } from "./build-content.ts";

// One wrong field of a record as its editor sees it is in tests/mistakes/authority-*. Here everything is wrong at once.

const QUAY = "# Quay\n\nThe quay opened.\n";
const RECORDS = [
  "authority/people/a.md",
  "authority/organisations/a.md",
  "authority/places/a.md",
  "authority/events/a.md",
  "authority/topics/a.md",
  "authority/phrases/a.md",
  "series/a.md",
];
const SETTINGS = ["site.yaml", "expectations.yaml", "authority/judgements.yaml"];

const asRecord = (path: string, yaml: string): string =>
  path.endsWith(".md") ? `---\n${yaml}\n---\nNote.\n` : `${yaml}\n`;

async function faultsOf(yaml: string) {
  const { result, printed } = await buildContent({
    "articles/quay.md": QUAY,
    ...Object.fromEntries([...RECORDS, ...SETTINGS].map((path) => [path, asRecord(path, yaml)])),
  });
  return { result, printed };
}

describe("records and settings", { timeout: 60_000 }, () => {
  it.each([
    ["a tag", "name: !!js/function 'x'", "is not read"],
    ["an alias in itself", "name: &a [*a]", "stands for nothing before it"],
    ["a merge", "<<: {name: a}", "written out"],
    ["a key twice", "name: a\nname: b", "stands here a second time"],
    ["too deep a list", `name: ${"[".repeat(5_000)}${"]".repeat(5_000)}`, "nested more than 50 deep"],
  ])("are refused for %s, each with its line", async (_, yaml, why) => {
    const { result, printed } = await faultsOf(yaml);
    expect(result.outcome).toBe("faulty");
    const broken = result.faults.filter(({ code }) => code === "authority/broken");
    expect(broken.map(({ path }) => path).sort()).toEqual([...RECORDS, ...SETTINGS].sort());
    for (const { message, span } of broken) {
      expect(message).toContain(why);
      expect(span).not.toBeNull();
    }
    for (const path of RECORDS) expect(printed).toMatch(new RegExp(`content/${path}:[23]:\\d+  error`));
  });

  const FIELDS =
    "name sort variants kind country code sameAs notSameAs roles place parent within latitude longitude dates places organisers participants series terms broader wordings label measure unit units match scopes scope course title description base language timeZone desk licence articles people figures";
  it.each(["{a: {b: c}}", "[[1]]", "''", "true", "'javascript:hacked(1)'", "-1e400", "__proto__"])(
    "say of every field that it cannot be %s, or take it for words",
    async (value) => {
      const yaml = FIELDS.split(" ")
        .map((field) => `${field}: ${value}`)
        .join("\n");
      const { result, printed } = await faultsOf(yaml);
      expect(result.outcome).toBe("faulty");
      const told = new Set(
        result.faults.filter(({ severity }) => severity === "error").map(({ path }) => path),
      );
      for (const path of SETTINGS) expect(told).toContain(path);
      for (const { code, message, hint } of result.faults) {
        expect(Object.keys(CATALOGUE)).toContain(code);
        expect(message).toMatch(/expected /);
        expect(hint).not.toBe("");
      }
      expect(printed).not.toMatch(/undefined|\[object/);
    },
  );

  it("take no address that runs", async () => {
    const { result } = await buildContent({
      "articles/quay.md": "---\nsource: {name: A, url: 'javascript:hacked(1)'}\n---\nThe quay opened.\n",
      "authority/people/a.md":
        "---\nname: A\nsameAs: ['javascript:hacked(1)', 'data:text/html,x', '//evil.example']\n---\n",
      "site.yaml": "base: javascript:hacked(1)\nlicence: {name: A, url: 'vbscript:hacked(1)'}\n",
    });
    expect(result.faults.filter(({ severity }) => severity === "error")).toHaveLength(5);
    expect(result.faults.map(({ code }) => code)).toContain("front-matter/passed-over");
  });
});
