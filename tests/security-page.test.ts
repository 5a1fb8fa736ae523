import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "./make-folder.ts";

const ROOT = join(import.meta.dirname, "..");
const page = readFileSync(join(ROOT, "SECURITY.md"), "utf8");

const QUAY = "---\ntitle: Quay\npublished: 2024-05-14\n---\n\nThe quay opened on Monday, Anna Lund said.\n";

/** The words of each command of the page that takes rights away, with these folders for the ones it names. */
function commandsOf(archive: string): readonly (readonly string[])[] {
  const lines = page.split("\n").filter((line) => line.startsWith("    node --experimental-permission"));
  return lines.map((line) =>
    line
      .replaceAll("/srv/dateline", ROOT)
      .replaceAll("/srv/news", archive)
      .replaceAll('"', "")
      .trim()
      .split(" ")
      .slice(1),
  );
}

const run = (words: readonly string[]) => spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });

describe("the commands of SECURITY.md", { timeout: 120_000 }, () => {
  const archive = makeFolder({
    "content/site.yaml": "title: Coast\nbase: https://coast.example/\n",
    "content/articles/quay.md": QUAY,
  });

  it("run with the rights they name", () => {
    run(["bin/dateline.js", "check", "--content", join(archive, "content"), "--no-cache"]);
    const results = commandsOf(archive).map((words) => run(words));
    expect(results.map(({ status }) => status)).toEqual([0, 0]);
    expect(results[0]?.stdout).toContain("Read 1 article");
    expect(results[1]?.stdout).toContain('"title":"Quay"');
  });

  it("have no right to write", () => {
    const [check = []] = commandsOf(archive);
    const flags = check.slice(0, check.indexOf("bin/dateline.js"));
    const { status, stderr } = run([
      ...flags,
      "-e",
      `require("fs").writeFileSync(${JSON.stringify(join(archive, "x"))}, "")`,
    ]);
    expect([status, stderr.includes("ERR_ACCESS_DENIED")]).toEqual([1, true]);
  });
});
