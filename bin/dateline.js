#!/usr/bin/env node
// Plain JavaScript, because Node runs it before anything can read TypeScript. tsx and the compiler's settings (the
// templates need their JSX) are found beside this file, not beside the folder the command is run in.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
await import("../src/cli/cli.ts");
