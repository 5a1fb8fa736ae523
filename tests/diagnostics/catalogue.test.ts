import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagnosticsPage } from "../../scripts/diagnostics-page.ts";
import { CATALOGUE, type Entry } from "../../src/diagnostics/catalogue.ts";

const page = readFileSync(new URL("../../docs/diagnostics.md", import.meta.url), "utf8");

describe("docs/diagnostics.md", () => {
  it("equals what the catalogue says; `npm run docs` writes it", () => {
    expect(page).toBe(diagnosticsPage());
  });

  it.each(Object.keys(CATALOGUE))("has a heading for %s", (code) => {
    expect(page.split("\n")).toContain(`### ${code}`);
  });
});

describe("CATALOGUE", () => {
  it.each(Object.entries<Entry>(CATALOGUE))("says %s in one sentence, with an instruction", (code, entry) => {
    expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/);
    const message = entry.message({ nearest: "nearest" });
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(message).not.toMatch(/please|sorry|!/i);
    expect(entry.hint({})).toMatch(/^[A-Z].*\.$/);
  });
});
