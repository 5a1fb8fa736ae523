import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writePieces } from "../../src/cli/write-pieces.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-pieces-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("writes a file piece by piece", () => {
  it.each([
    ["nothing", []],
    ["one piece", ["The pier — 码头\n"]],
    [
      "more than it keeps waiting",
      Array.from({ length: 9000 }, (_, at) => `Line ${at} of the long table — 码头\n`),
    ],
    ["a piece that is longer than that", ["a".repeat(700_000), "b"]],
  ])("of %s, and says its size and hash", (name, pieces) => {
    const file = join(folder, "data", name);
    const whole = pieces.join("");
    expect(writePieces(file, pieces)).toEqual({
      bytes: Buffer.byteLength(whole),
      sha256: createHash("sha256").update(whole).digest("hex"),
    });
    expect(readFileSync(file, "utf8") === whole).toBe(true);
  });

  it("and leaves no file open where a piece throws", () => {
    function* broken(): Generator<string> {
      yield "a";
      throw new Error("no second piece");
    }
    expect(() => writePieces(join(folder, "broken"), broken())).toThrow("no second piece");
  });
});
