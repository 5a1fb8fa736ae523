// Runs every gate of `npm test` and ends with one plain line: `N passed, N failed`. Plain JavaScript, so that it still
// runs where the types do not check. `--deep` asks the tests for full counts; other words are handed to vitest.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const isDeep = words.includes("--deep");
const filters = words.filter((word) => word !== "--deep");
const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
const results = join(folder, "results.json");

// Cheapest first, so that a slip shows at once; all run, so that every fault shows.
const gates = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "unused code", command: ["knip", "--no-progress"] },
  {
    name: "tests",
    command: [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${results}`,
      ...filters,
    ],
  },
];

/** Runs one gate in the project's folder with its output shown; true where it ends well. */
function passes({ name, command: [program, ...rest] }) {
  process.stdout.write(`\n--- ${name}\n`);
  const started = performance.now();
  const { status, error } = spawnSync(join(root, "node_modules", ".bin", program), rest, {
    cwd: root,
    stdio: "inherit",
    env: isDeep ? { ...process.env, DATELINE_DEEP: "1" } : process.env,
  });
  if (error !== undefined) process.stdout.write(`${error.message}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`--- ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s\n`);
  return status === 0;
}

/** Counts the tests vitest ran. A file that could not be loaded has no tests and counts as one failed. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(results, "utf8"),
    );
    const unloaded = testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests };
  } catch {
    // No results: vitest itself did not get so far, and its gate says why.
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const failedGates = gates.filter((gate) => !passes(gate)).map((gate) => gate.name);
const { passed, failed, skipped } = countTests();
rmSync(folder, { recursive: true, force: true });

// A gate that fails without a failed test is one failure of its own, so that the last line never reads as success.
const otherFailures = failedGates.filter((name) => name !== "tests" || failed === 0).length;
process.stdout.write("\n");
if (failedGates.length > 0) process.stdout.write(`failed gates: ${failedGates.join(", ")}\n`);
if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
process.stdout.write(`${passed} passed, ${failed + otherFailures} failed\n`);
process.exitCode = failedGates.length === 0 ? 0 : 1;
