#!/usr/bin/env node
// Plain JavaScript, because Node runs it before anything can read TypeScript. The program is found beside this file, not
// beside the folder the command is run in.
import { runProgram } from "./program.js";

/** Ends the program. Where too few files may be open it cannot even be loaded; every other fault shows where it came up. */
function fail(fault) {
  const isFull = fault?.code === "EMFILE" || fault?.code === "ENFILE";
  const told = isFull
    ? "The system refuses: too many files are open.\n  hint: Allow more: `ulimit -n 1024`."
    : (fault?.stack ?? String(fault));
  process.stderr.write(`${told}\n`);
  process.exit(1);
}

process.on("uncaughtException", fail);
try {
  await runProgram("cli");
} catch (fault) {
  fail(fault);
}
