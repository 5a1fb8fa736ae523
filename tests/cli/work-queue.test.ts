import { describe, expect, it } from "vitest";
import type { ExtractionAnswer, ExtractionJob } from "../../src/cli/extract-ahead.ts";
import { openWorkQueue } from "../../src/cli/work-queue.ts";

const job = (number: number): readonly ExtractionJob[] => [
  {
    source: {
      path: `articles/${number}.md`,
      format: "markdown",
      text: `Marta Nunes opened quay ${number}.\n`,
    },
    own: [],
  },
];

describe("a queue of threads", { timeout: 120_000 }, () => {
  it.each([1, 3])("does every job once, with %i threads", async (threads) => {
    const queue = openWorkQueue<readonly ExtractionJob[], ExtractionAnswer>("extract", threads);
    const keys: string[] = [];
    queue.onResult((answer) => keys.push(...answer.map(([key]) => key)));
    for (let number = 0; number < 20; number += 1) await queue.give(job(number));
    await queue.end();
    expect(new Set(keys).size).toBe(20);
    expect(keys).toHaveLength(20);
  });

  it("throws what a thread threw, and no thread goes on", async () => {
    const queue = openWorkQueue<unknown, unknown>("render", 2);
    await queue.give([null]);
    await expect(queue.end()).rejects.toThrow(SyntaxError);
  });

  it("that was given nothing ends at once", async () => {
    await expect(openWorkQueue("render", 2).end()).resolves.toBeUndefined();
  });
});
