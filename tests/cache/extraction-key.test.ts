import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractionKey, extractorVersion } from "../../src/cache/extraction-key.ts";

const ROOT = join(import.meta.dirname, "..", "..");

describe("extractionKey", () => {
  it("differs with the text and with what is given", () => {
    const keys = [
      extractionKey("text", { published: null }),
      extractionKey("text ", { published: null }),
      extractionKey("text", { published: "2024" }),
      extractionKey("text", null),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(extractionKey("text", { published: null })).toBe(keys[0]);
  });
});

describe("extractorVersion", () => {
  let copy = "";
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "dateline-version-"));
    cpSync(join(ROOT, "src"), join(copy, "src"), { recursive: true });
    for (const name of ["package.json", "package-lock.json"]) cpSync(join(ROOT, name), join(copy, name));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("is the same wherever the package lies", () => {
    expect(extractorVersion(copy, "15.1")).toBe(extractorVersion(ROOT, "15.1"));
  });

  it("changes with the runtime, with a finder and with the packages, not with the command line", () => {
    const before = extractorVersion(copy, "15.1");
    expect(extractorVersion(copy, "16.0")).not.toBe(before);
    writeFileSync(join(copy, "src", "cli", "new.ts"), "export const a = 1;\n");
    expect(extractorVersion(copy, "15.1")).toBe(before);
    writeFileSync(join(copy, "src", "mentions", "words", "new.ts"), "export const a = 1;\n");
    const withFinder = extractorVersion(copy, "15.1");
    expect(withFinder).not.toBe(before);
    writeFileSync(join(copy, "package-lock.json"), "{}");
    expect(extractorVersion(copy, "15.1")).not.toBe(withFinder);
  });
});
