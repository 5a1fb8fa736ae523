import { describe, expect, it } from "vitest";
import { findExcess, MOST_LINES, MOST_NUMBERS, MOST_TAGS, MOST_WORDS } from "../../src/source/find-excess.ts";
import type { SourceFormat } from "../../src/source/source-file.ts";

const excessOf = (text: string, format: SourceFormat = "text") => findExcess({ path: "a", format, text });
const says = (count: number, what: string, most: number) => ({
  holds: `${count} ${what}`,
  most: String(most),
});

describe("findExcess", () => {
  it.each([
    ["words", "word ", MOST_WORDS, "words and marks"],
    ["marks", "(", MOST_WORDS, "words and marks"],
    ["Chinese", "港", MOST_WORDS, "words and marks"],
    ["emoji", "😀", MOST_WORDS, "words and marks"],
    ["numbers", "7 ", MOST_NUMBERS, "numbers"],
    ["numbers with marks inside", "1,250 ", MOST_NUMBERS, "numbers"],
    ["lines", "a\n", MOST_LINES, "lines"],
    ["lines that end in a carriage return", "a\r", MOST_LINES, "lines"],
  ])("counts %s, and takes as many as may be", (_, pattern, most, what) => {
    expect(excessOf(pattern.repeat(most))).toBeNull();
    expect(excessOf(pattern.repeat(most + 1))).toEqual(says(most + 1, what, most));
  });

  it("counts one word where letters, accents and digits follow one another, however many", () => {
    for (const text of ["a", "é", "a1", "\u0301"]) expect(excessOf(text.repeat(1_000_000))).toBeNull();
  });

  it("counts neither spaces nor blank lines", () => {
    for (const text of [" ", "\n", " \r\n", "\t"]) expect(excessOf(text.repeat(2_000_000))).toBeNull();
  });

  it("counts the tags of HTML, and neither what stands within them nor its lines", () => {
    expect(excessOf("<b>".repeat(MOST_TAGS), "html")).toBeNull();
    expect(excessOf("<b>".repeat(MOST_TAGS + 1), "html")).toEqual(says(MOST_TAGS + 1, "tags", MOST_TAGS));
    expect(excessOf(`<p title="${"7 ".repeat(1_000_000)}">`, "html")).toBeNull();
    expect(excessOf("a\n".repeat(MOST_LINES + 1), "html")).toBeNull();
    expect(excessOf(`<p>${"a ".repeat(MOST_WORDS + 1)}`, "html")).toEqual(
      says(MOST_WORDS + 1, "words and marks", MOST_WORDS),
    );
  });
});
