import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MOST_MENTIONS } from "../../src/mentions/extract-article.ts";
import { DEEPEST_YAML, MOST_ALIASES } from "../../src/source/check-yaml.ts";
import { LARGEST_FILE, tooLarge } from "../../src/source/largest-file.ts";

const page = readFileSync("docs/limits.md", "utf8");

describe("docs/limits.md", () => {
  it("states the limits that hold, with what is said of them", () => {
    for (const words of [
      `| one file of content | ${LARGEST_FILE / 1e6} MB |`,
      `Too large: the file holds ${tooLarge(50_000_000).holds}, expected at most ${tooLarge(0).most}.`,
      `| ${MOST_MENTIONS.toLocaleString("en")} |`,
      `names, dates and numbers, expected at most ${MOST_MENTIONS}.`,
      `fields are nested more than ${DEEPEST_YAML} deep.`,
      `there are more than ${MOST_ALIASES} aliases`,
    ])
      expect(page).toContain(words);
  });

  it("is named where a reader goes on", () => {
    expect(readFileSync("README.md", "utf8")).toContain("(docs/limits.md)");
  });
});
