import { describe, expect, it } from "vitest";
import { roomFor } from "../../src/cli/with-room.ts";

const GIGABYTE = 2 ** 30;

describe("the memory a build is given", () => {
  it.each([
    ["of a few articles is Node's own", 5, 4, 24, null],
    ["of many articles that Node's own holds is Node's own", 30_000, 4, 24, null],
    ["of more is what they need and a fifth", 100_000, 4, 24, 13_732],
    ["is at most four fifths of the machine's", 1_000_000, 4, 24, 19_660],
    ["is Node's own where the machine has no more", 1_000_000, 4, 5, null],
  ])("%s", (_name, articles, limit, total, megabytes) => {
    expect(roomFor(articles, limit * GIGABYTE, total * GIGABYTE)).toBe(megabytes);
  });

  it("is enough, so that the process that is given it asks for no more", () => {
    for (const articles of [40_000, 100_000, 150_000, 1_000_000]) {
      const given = roomFor(articles, 4 * GIGABYTE, 24 * GIGABYTE) ?? 0;
      expect(given).toBeGreaterThan(4096);
      // Node's limit is what it was given and a little more.
      expect(roomFor(articles, (given + 48) * 2 ** 20, 24 * GIGABYTE)).toBeNull();
    }
  });
});
