// The start of a thread: it runs the entry of the program that it was given.
import { workerData } from "node:worker_threads";
import { runProgram } from "./program.js";

await runProgram(workerData.entry);
