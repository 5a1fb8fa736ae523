// The start of a thread: like dateline.js it sets up the reading of TypeScript, which a thread does not inherit, and then
// runs the module it was given.
import { fileURLToPath } from "node:url";
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
await import(workerData.module);
