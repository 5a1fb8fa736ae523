import { describe, expect, it } from "vitest";
import { dayOfPath } from "../../src/source/path-date.ts";

describe("dayOfPath", () => {
  it.each([
    ["_posts/2011-02-03-levy.md", "2011-02-03"],
    ["_posts/2011-2-3-levy.md", "2011-02-03"],
    ["posts/2011-02-03-levy/index.md", "2011-02-03"],
    ["posts/2011-02-03.md", "2011-02-03"],
    ["news/20231116_harbour.md", "2023-11-16"],
    ["news/20231116-harbour.md", "2023-11-16"],
    ["news/2023_11_16_harbour.md", "2023-11-16"],
    ["posts/2011/02/03/levy.md", "2011-02-03"],
    ["posts/2011/02-03-levy.md", "2011-02-03"],
    ["2011/02/03/Levy", "2011-02-03"],
    ["posts/2010-01-01/2011-02-03-levy.md", "2011-02-03"],
  ])("finds the day in %s", (path, day) => {
    expect(dayOfPath(path)).toBe(day);
  });

  it.each([
    "articles/2024/07/visit.md",
    "articles/2024/visit.md",
    "articles/harbour.md",
    "posts/2011-13-40-levy.md",
    "posts/20112345-levy.md",
    "posts/room-2011-02-03.md",
    "posts/201102031.md",
    "posts/1000-01-01-levy.md",
    "posts/2011/02/30/levy.md",
  ])("finds none in %s", (path) => {
    expect(dayOfPath(path)).toBeNull();
  });
});
