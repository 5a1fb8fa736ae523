import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnose.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printGroups } from "../../src/diagnostics/print-groups.ts";
import { wrapWords } from "../../src/diagnostics/wrap-words.ts";

const TEXT = "---\ntitle: Quay\ncolour: blue\n---\n";
const field = (number: number): Diagnostic =>
  diagnose(
    "front-matter/unknown-field",
    { path: `articles/${number}.md`, text: TEXT, span: { start: 16, end: 22 } },
    { field: "colour" },
  );
const untitled = (number: number): Diagnostic =>
  diagnose(
    "source/too-large",
    { path: `articles/${number}.md`, text: null, span: null },
    { holds: "9 MB", most: "8 MB" },
  );

function printed(diagnostics: readonly Diagnostic[]): string {
  let all = "";
  printGroups(diagnostics, { folder: "content", isColoured: false }, (text) => {
    all += text;
  });
  return all;
}

describe("printGroups", () => {
  it("prints of many of one code the count, three with their places, and what to do", () => {
    const told = printed([5, 4, 3, 2, 1].map(field));
    expect(told).toBe(`warning  front-matter/unknown-field  5 times
  A field of front matter seems to be misspelt:
  content/articles/1.md:3:1
    Unexpected field \`colour\`, expected one of the documented fields.
  content/articles/2.md:3:1
    Unexpected field \`colour\`, expected one of the documented fields.
  content/articles/3.md:3:1
    Unexpected field \`colour\`, expected one of the documented fields.
  and 2 more; --all prints each
  hint: Rename or delete the field; docs/front-matter.md lists them all.

5 warnings
`);
  });

  it("prints few in full, errors first, and says at the end how many there are", () => {
    const told = printed([field(1), untitled(2), untitled(3)]);
    expect(told.indexOf("source/too-large")).toBeLessThan(told.indexOf("front-matter/unknown-field"));
    expect(told).toContain("    │ ^^^^^^\n");
    expect(told.endsWith("\n\n2 errors, 1 warning\n")).toBe(true);
  });

  it("prints nothing where there is nothing to say", () => expect(printed([])).toBe(""));

  it("fits 80 columns whatever the words are", () => {
    const long = diagnose(
      "front-matter/wrong-value",
      { path: "articles/a.md", text: `title: ${"quay ".repeat(200)}`, span: { start: 300, end: 330 } },
      { found: "quay ".repeat(50), field: "title", expected: "words ".repeat(30) },
    );
    for (const told of [printed([long]), printed(Array.from({ length: 9 }, () => long))])
      for (const line of told.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });
});

describe("wrapWords", () => {
  it.each([
    ["a b c", "", 3, "a b\nc"],
    ["a b c", "  ", 5, "  a b\n  c"],
    ["one-word-that-is-wide b", "", 6, "one-word-that-is-wide\nb"],
    ["新しい 埠頭", "", 8, "新しい\n埠頭"],
    ["", "  ", 8, "  "],
  ])("breaks %j after %j at %d columns", (text, indent, width, wrapped) => {
    expect(wrapWords(text, indent, width)).toBe(wrapped);
  });
});
