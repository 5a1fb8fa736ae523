import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../make-folder.ts";

function compare(others: readonly string[]): { readonly status: number | null; readonly out: string } {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/compare-nodes.ts", "2"],
    { encoding: "utf8", env: { ...process.env, DATELINE_OTHER_NODES: others.join(delimiter) } },
  );
  return { status, out: stdout };
}

describe("npm run compare-nodes", () => {
  it("says that it was not run where no other Node is named, and fails nobody", () => {
    expect(compare([])).toEqual({
      status: 0,
      out: "Not run: DATELINE_OTHER_NODES names no other Node.\n",
    });
  });

  it("names the file that another Node prints otherwise, and none where it prints the same", {
    timeout: 180_000,
  }, () => {
    // A Node that is this one, but adds a byte to a page of what it builds.
    const slip = `#!/bin/sh
"${process.execPath}" "$@" || exit 1
if [ "$2" = build ]; then shift $(($# - 1)); printf x >> "$1/index.html"; fi
`;
    const folder = makeFolder({ node: slip });
    const other = join(folder, "node");
    chmodSync(other, 0o755);
    const { status, out } = compare([process.execPath, other]);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(out.match(/the same bytes/g)).toHaveLength(2);
    expect(out.match(/: 1 of \d+ files differ\n {2}index\.html\n/g)).toHaveLength(2);
  });
});
