import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { carryOver } from "../../src/cache/carry-over.ts";

let from = "";
let to = "";
beforeEach(() => {
  const folder = fs.mkdtempSync(join(tmpdir(), "dateline-carry-"));
  [from, to] = [join(folder, "from"), join(folder, "to")];
  fs.mkdirSync(join(from, "people"), { recursive: true });
  fs.mkdirSync(to);
  fs.writeFileSync(join(from, "index.html"), "home");
  fs.writeFileSync(join(from, "people", "a.html"), "a");
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(join(from, ".."), { recursive: true, force: true });
});

describe("carryOver", () => {
  it("brings files over with their folders and names those that are missing", () => {
    const paths = ["index.html", "people/a.html", "people/b.html"];
    expect(carryOver(from, to, paths)).toEqual(["people/b.html"]);
    expect(fs.readFileSync(join(to, "people", "a.html"), "utf8")).toBe("a");
    expect(fs.statSync(join(to, "people", "a.html")).ino).toBe(
      fs.statSync(join(from, "people", "a.html")).ino,
    );
  });

  it("copies where the file system has no hard links", () => {
    vi.spyOn(fs, "linkSync").mockImplementation(() => {
      throw Object.assign(new Error("EXDEV"), { code: "EXDEV" });
    });
    syncBuiltinESMExports();
    expect(carryOver(from, to, ["index.html", "people/a.html", "people/b.html"])).toEqual(["people/b.html"]);
    expect(fs.readFileSync(join(to, "people", "a.html"), "utf8")).toBe("a");
    expect(fs.statSync(join(to, "index.html")).ino).not.toBe(fs.statSync(join(from, "index.html")).ino);
  });

  it.each(["../secret", "people/../../secret", "/etc/passwd"])(
    "throws on a path that leaves the site: %s",
    (path) => {
      expect(() => carryOver(from, to, [path])).toThrow(RangeError);
    },
  );
});
