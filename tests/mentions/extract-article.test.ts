import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/mentions/extract-article.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

const extract = (source: SourceFile, repeated: readonly string[] = []) =>
  extractArticle(
    source,
    readFrontMatter(source, () => {}),
    repeated,
  );

describe("extractArticle", () => {
  it("gives what survives JSON, without the source", () => {
    const found = extract({
      path: "a.md",
      format: "markdown",
      text: "# Quay\n\nFive ships left on 4 May 2020.",
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.document).not.toHaveProperty("source");
    expect(found.candidates.figures).toHaveLength(1);
    expect(found.candidates.dates).toHaveLength(1);
  });
  it("keeps the faults of the words without their text", () => {
    const { faults } = extract({
      path: "a.md",
      format: "markdown",
      text: "# Quay\n\nText.\n\n<script>x()</script>\n",
    });
    expect(faults.map(({ code }) => code)).toEqual(["document/unsafe-markup"]);
    expect(faults[0]).not.toHaveProperty("text");
  });
  it("takes lines that other pages print too for the page's", () => {
    const text = [
      "Skip to content",
      "Home > News > Coast",
      "All the news",
      "Quay opens at last after nine years",
      "",
      "Five ships left the new quay on Friday morning, the port of Lisgar said in a statement.",
      "",
      "The work had taken nine years, and nobody in the city had believed that it would end.",
      "",
      "Share on Facebook",
      "Terms of Use | Privacy Policy",
    ].join("\n");
    const reasonOf = (repeated: readonly string[]) =>
      extract({ path: "a.txt", format: "text", text }, repeated).document.removed.find(
        ({ start, end }) => text.slice(start, end) === "All the news",
      )?.reason;
    expect(reasonOf(["all the news"])).toBe("repetition");
    expect(reasonOf([])).not.toBe("repetition");
  });
});
