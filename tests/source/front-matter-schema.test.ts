import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frontMatterPage } from "../../scripts/front-matter-page.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";
import { FIELD_NOTES, FRONT_MATTER_SCHEMA } from "../../src/source/front-matter-schema.ts";

describe("docs/front-matter.md", () => {
  it("equals what the schema says", () => {
    expect(readFileSync(new URL("../../docs/front-matter.md", import.meta.url), "utf8")).toBe(
      frontMatterPage(),
    );
  });

  it("says something of every field", () => {
    expect(Object.keys(FIELD_NOTES)).toEqual(Object.keys(FRONT_MATTER_SCHEMA.shape));
  });

  it.each(Object.entries(FIELD_NOTES))("shows an example of %s that is understood", (_, { example }) => {
    const faults: string[] = [];
    const text = `---\n${example}\n---\n`;
    readFrontMatter({ path: "a.md", format: "markdown", text }, ({ message }) => faults.push(message));
    expect(faults).toEqual([]);
  });
});
