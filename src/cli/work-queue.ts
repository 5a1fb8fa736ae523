import { Worker } from "node:worker_threads";

/** Jobs done by threads, each in the order it was given to its thread. */
export interface WorkQueue<Job, Result> {
  /**
   * Hands a job to the thread that has least to do, and waits only where every thread has as much as it may hold. The
   * first fault of a thread is thrown by this or by `end`.
   */
  readonly give: (job: Job) => Promise<void>;
  /** Waits until all is done. */
  readonly end: () => Promise<void>;
  /** Told each result as it comes. */
  readonly onResult: (listener: (result: Result) => void) => void;
}

/** As many jobs as a thread holds: one at work and one at hand. */
const MOST_HELD = 2;

const YOUNG_MEGABYTES = 32;

const START = new URL("../../bin/worker.js", import.meta.url);

/**
 * Opens a queue of up to `threads` threads that run `entry` of the program (bin/program.js), which answers each message with a result, or with an
 * `Error` where it failed. Threads are started as there is work for them.
 */
export function openWorkQueue<Job, Result>(
  entry: "render" | "extract",
  threads: number,
): WorkQueue<Job, Result> {
  const workers: { readonly thread: Worker; held: number }[] = [];
  let fault: unknown = null;
  let wake: () => void = () => {};
  let listen: (result: Result) => void = () => {};
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });

  const start = () => {
    const thread = new Worker(START, {
      workerData: { entry },
      // What a job makes dies with it: a larger nursery spares most of it from being moved.
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: 384 },
    });
    const worker = { thread, held: 0 };
    worker.thread.on("message", (answer: unknown) => {
      worker.held -= 1;
      if (answer instanceof Error) fault ??= answer;
      // An entry answers with results of the queue's kind.
      else listen(answer as Result);
      wake();
    });
    worker.thread.on("error", (thrown) => {
      fault ??= thrown;
      wake();
    });
    workers.push(worker);
    return worker;
  };

  const stop = async (): Promise<void> => {
    await Promise.all(workers.map(({ thread }) => thread.terminate()));
    workers.length = 0;
  };

  const waitWhile = async (isBusy: () => boolean): Promise<void> => {
    while (fault === null && isBusy()) await changed();
    if (fault === null) return;
    await stop();
    throw fault;
  };

  return {
    give: async (job) => {
      const free = () => workers.find(({ held }) => held === 0);
      const least = () => workers.reduce((a, b) => (b.held < a.held ? b : a));
      const isFull = () => workers.length === threads && least().held >= MOST_HELD;
      await waitWhile(isFull);
      const worker = free() ?? (workers.length < threads ? start() : least());
      worker.held += 1;
      worker.thread.postMessage(job);
    },
    end: async () => {
      await waitWhile(() => workers.some(({ held }) => held > 0));
      await stop();
    },
    onResult: (listener) => {
      listen = listener;
    },
  };
}
