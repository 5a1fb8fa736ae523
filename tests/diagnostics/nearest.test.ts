import { describe, expect, it } from "vitest";
import { nearest } from "../../src/diagnostics/nearest.ts";

const FIELDS = ["title", "topics", "published", "updated", "source", "authors"];

describe("nearest", () => {
  it.each([
    ["titel", "title"],
    ["Title", "title"],
    ["topic", "topics"],
    ["publishd", "published"],
    ["author", "authors"],
    ["sorce", "source"],
  ])("takes %s for %s", (wrong, known) => {
    expect(nearest(wrong, FIELDS)).toBe(known);
  });

  it.each(["colour", "x", "", "__proto__", "publication"])("knows nothing near %j", (wrong) => {
    expect(nearest(wrong, FIELDS)).toBeNull();
  });

  it("gives the first of two equally near", () => {
    expect(nearest("cart", ["card", "care"])).toBe("card");
  });

  it("does not try words that no name could be", () => {
    const long = "a".repeat(1_000_000);
    expect(nearest(long, [`${long}b`])).toBeNull();
  });
});
