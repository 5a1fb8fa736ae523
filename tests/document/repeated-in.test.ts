import { describe, expect, it } from "vitest";
import { repeatedIn } from "../../src/document/repeated-in.ts";

const repeated = new Set(["one river, two banks", "another line", "a third"]);

describe("repeatedIn", () => {
  it("keeps those that the article prints, sorted", () => {
    const text = "One  River, two\u00a0banks\nThe quay opened.\n\nA third";
    expect(repeatedIn({ path: "a.txt", format: "text", text }, repeated)).toEqual([
      "a third",
      "one river, two banks",
    ]);
  });

  it.each(["markdown", "html"] as const)("keeps none for an article in %s", (format) => {
    expect(repeatedIn({ path: "a", format, text: "A third" }, repeated)).toEqual([]);
  });
});
