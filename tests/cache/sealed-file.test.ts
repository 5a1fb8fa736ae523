import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSealedFile, writeSealedFile } from "../../src/cache/sealed-file.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-sealed-"));
  file = join(folder, "made", "list");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("readSealedFile", () => {
  it.each(["", "one\ntwo\n", "é 😀\r\n"])("reads %j as it was written, in a folder made for it", (text) => {
    writeSealedFile(file, "list-1", text);
    expect(readSealedFile(file, "list-1")).toMatchObject({ outcome: "read", text });
    expect(readdirSync(join(folder, "made"))).toEqual(["list"]);
  });

  it("says that a file is missing, or cannot be read", () => {
    expect(readSealedFile(file, "list-1")).toEqual({ outcome: "missing" });
    expect(readSealedFile(folder, "list-1")).toEqual({ outcome: "missing" });
  });

  it.each([
    ["has a word changed", (text: string) => text.replace("two", "too")],
    ["is cut short", (text: string) => text.slice(0, -2)],
    ["goes on", (text: string) => `${text}x`],
    ["lost its first line", (text: string) => text.slice(text.indexOf("\n") + 1)],
    ["is empty", () => ""],
    ["is of another kind", (text: string) => text.replace("list-1", "list-2")],
  ])("says that a file is damaged that %s", (_how, harm) => {
    writeSealedFile(file, "list-1", "one two");
    writeFileSync(file, harm(readFileSync(file, "utf8")));
    expect(readSealedFile(file, "list-1")).toEqual({ outcome: "damaged" });
    expect(readSealedFile(file, "list-2")).toEqual({ outcome: "damaged" });
  });
});

describe("readSealedFile of what another version wrote", () => {
  it("says that it is missing, for it is whole", () => {
    writeSealedFile(file, "list-1", "one two");
    expect(readSealedFile(file, "list-2")).toEqual({ outcome: "missing" });
  });
});

describe("writeSealedFile", () => {
  it("fails nobody where others write the same file at once", { timeout: 60_000 }, async () => {
    const program = `import { writeSealedFile } from ${JSON.stringify(resolve("src/cache/sealed-file.ts"))};
for (let turn = 0; turn < 500; turn += 1) writeSealedFile(process.argv[1], "list-1", String(turn));`;
    const words = ["--import", "tsx", "--input-type=module", "-e", program, file];
    const writers = [1, 2, 3].map(() =>
      spawn(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] }),
    );
    const ends = await Promise.all(writers.map((writer) => once(writer, "close")));
    expect(ends.map(([status]) => status)).toEqual([0, 0, 0]);
    writeSealedFile(file, "list-1", "alone");
    expect(readSealedFile(file, "list-1")).toMatchObject({ outcome: "read", text: "alone" });
    expect(readdirSync(join(folder, "made"))).toEqual(["list"]);
  });
});
