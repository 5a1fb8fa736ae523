import { readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { authorityPage, RECORD_KINDS } from "../../scripts/authority-page.ts";
import { checkFields, readRecordFile } from "../../src/source/record-file.ts";
import { makeFolder } from "../make-folder.ts";

describe("docs/authority.md", () => {
  it("equals what the schemas say; `npm run docs` writes it", () => {
    const page = readFileSync(new URL("../../docs/authority.md", import.meta.url), "utf8");
    expect(page).toBe(authorityPage());
  });

  it.each(RECORD_KINDS)("shows an example that is understood: $title", ({ path, example, schema }) => {
    const content = makeFolder({ [path]: example });
    const faults: string[] = [];
    const report = ({ message }: { readonly message: string }) => faults.push(message);
    const file = readRecordFile(content, path, report);
    const at = Array.isArray(file?.block.data) ? [0] : [];
    const fields = file && checkFields(file, schema, report, at);
    rmSync(content, { recursive: true });
    expect([faults, fields]).toEqual([[], expect.objectContaining({})]);
  });

  it.each(RECORD_KINDS)("says something of every field: $title", ({ schema }) => {
    for (const [name, field] of Object.entries(schema.shape))
      expect([name, (field as { description?: string }).description ?? ""]).toEqual([
        name,
        expect.stringMatching(/\.$/),
      ]);
  });
});
