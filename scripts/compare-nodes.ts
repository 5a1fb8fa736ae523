import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeArchive } from "../benchmarks/write-archives.ts";

// Builds archives with this Node and with others, and compares every file. The others are named by their programs:
// DATELINE_OTHER_NODES=/path/to/node:/path/to/node npm run compare-nodes [-- number of made articles]
const COMMAND = fileURLToPath(new URL("../bin/dateline.js", import.meta.url));
const OWN = fileURLToPath(new URL("../content", import.meta.url));

function build(node: string, content: string, output: string): ReadonlyMap<string, string> {
  const words = [COMMAND, "build", "--no-cache", "--quiet", "--content", content, "--output", output];
  rmSync(output, { recursive: true, force: true });
  const { status, stderr, error } = spawnSync(node, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${node}: ${error?.message ?? stderr}`);
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(output, file), readFileSync(file, "latin1")]));
}

/** The version of a Node, and of its Unicode, on which letters and their cases depend. */
function describeNode(node: string): string {
  const { stdout } = spawnSync(node, ["-p", "JSON.stringify(process.versions)"], { encoding: "utf8" });
  const { node: version, unicode } = JSON.parse(stdout);
  return `Node ${version}, Unicode ${unicode}`;
}

const others = (process.env["DATELINE_OTHER_NODES"] ?? "").split(delimiter).filter((path) => path !== "");
const made = Number(process.argv[2] ?? "300");
if (others.length === 0) {
  process.stdout.write("Not run: DATELINE_OTHER_NODES names no other Node.\n");
} else {
  const folder = mkdtempSync(join(tmpdir(), "dateline-nodes-"));
  try {
    writeArchive(join(folder, "made"), "dateline", made);
    const archives = [
      { name: "its own articles", content: OWN },
      { name: `${made} made articles`, content: join(folder, "made", "content") },
    ];
    for (const { name, content } of archives) {
      const expected = build(process.execPath, content, join(folder, "site"));
      process.stdout.write(`${describeNode(process.execPath)}: ${expected.size} files of ${name}\n`);
      for (const other of others) {
        const found = build(other, content, join(folder, "other"));
        const paths = [...new Set([...expected.keys(), ...found.keys()])].sort();
        const differing = paths.filter((path) => expected.get(path) !== found.get(path));
        const verdict =
          differing.length === 0 ? "the same bytes" : `${differing.length} of ${paths.length} files differ`;
        process.stdout.write(`${describeNode(other)}: ${verdict}\n`);
        for (const path of differing.slice(0, 20)) process.stdout.write(`  ${path}\n`);
        if (differing.length > 0) process.exitCode = 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
