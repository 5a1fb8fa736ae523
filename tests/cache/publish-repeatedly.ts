// Run as a child process by publish-atomically.test.ts, which kills it: publishes edition after edition of a small site,
// each of files that all name their edition. Arguments: output, first edition, number of the file-system call before
// which the process kills itself (0: never).
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const [output = "", first = "1", fatal = "0"] = process.argv.slice(2);

let calls = 0;
for (const name of [
  "renameSync",
  "rmSync",
  "mkdirSync",
  "writeFileSync",
  "linkSync",
  "symlinkSync",
  "chmodSync",
  "unlinkSync",
  "rmdirSync",
  "fsyncSync",
  "utimesSync",
] as const) {
  const original = fs[name] as (...given: unknown[]) => unknown;
  (fs as Record<string, unknown>)[name] = (...given: unknown[]) => {
    calls += 1;
    if (calls === Number(fatal)) process.kill(process.pid, "SIGKILL");
    return original(...given);
  };
}
syncBuiltinESMExports();

const { publishAtomically } = await import("../../src/cache/publish-atomically.ts");
const { isRunning } = await import("./is-running.ts");

for (let edition = Number(first); ; edition += 1) {
  const result = await publishAtomically(
    output,
    { pid: process.pid, isRunning },
    [],
    async ({ folder, carryOver }) => {
      fs.mkdirSync(join(folder, "people"));
      for (const name of ["index.html", "a.html", "people/b.html", "people/c.html"])
        fs.writeFileSync(join(folder, name), `edition ${edition}\n`);
      carryOver(["still.html"]);
      if (!fs.existsSync(join(folder, "still.html"))) fs.writeFileSync(join(folder, "still.html"), "still\n");
      return { articles: edition, carried: new Map() };
    },
  );
  if (result.outcome === "refused") throw new Error(result.why);
  process.stdout.write(`${edition} after ${calls} calls\n`);
  if (Number(fatal) > 0 && calls > Number(fatal)) break;
}
