import { parentPort } from "node:worker_threads";
import { type Batch, renderPages } from "./render-pages.ts";

/** A thread that prints batches of pages as they are posted, and answers each with null or with what went wrong. */
parentPort?.on("message", (batch: Batch) => {
  renderPages(batch).then(
    () => parentPort?.postMessage(null),
    (fault: unknown) => parentPort?.postMessage(fault),
  );
});
