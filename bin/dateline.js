#!/usr/bin/env node
// Plain JavaScript, because Node runs it before anything can read TypeScript. tsx is found beside this file, not beside
// the folder the command is run in.
import { register } from "tsx/esm/api";

register();
await import("../src/cli/cli.ts");
