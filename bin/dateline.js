#!/usr/bin/env node
// Plain JavaScript, because Node runs it before anything can read TypeScript. The program is found beside this file, not
// beside the folder the command is run in.
import { runProgram } from "./program.js";

await runProgram("cli");
