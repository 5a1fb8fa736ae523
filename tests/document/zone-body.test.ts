import { describe, expect, it } from "vitest";
import { blocksOfPage } from "./blocks-of-page.ts";

const TITLE = "Harbour of Sela opens its third basin";
const PROSE = [
  "The third basin of the harbour of Sela was opened on Friday, two years later than had been planned.",
  "Its walls had to be built a second time after a storm had undermined them in the first winter.",
  "Six ships can now be loaded at the same time, and the pilots have asked for a second tug as well.",
] as const;
const [first, second, third] = PROSE;
const paragraphs = PROSE.map((line) => `paragraph: ${line}`);

describe("zoneBody", () => {
  it("takes out a headline that the page prints twice among the paragraphs", () => {
    const headline = "Pilots of the northern ports strike for longer nights";
    expect(blocksOfPage(TITLE, first, headline, second, headline, third)).toEqual([
      `title: ${TITLE}`,
      ...paragraphs,
    ]);
  });

  it("takes out the article's own headline where it is printed again", () => {
    expect(blocksOfPage(TITLE, first, TITLE, second, third)).toEqual([`title: ${TITLE}`, ...paragraphs]);
  });

  it("keeps a heading as one, but a result or a question over its words as the text", () => {
    expect(
      blocksOfPage(
        TITLE,
        first,
        "A second tug",
        second,
        "Sela d. Varo 104-83",
        third,
        "Q: What comes next?",
        first.replace("third", "fourth"),
      ),
    ).toEqual([
      `title: ${TITLE}`,
      `paragraph: ${first}`,
      "heading: A second tug",
      `paragraph: ${second}`,
      "paragraph: Sela d. Varo 104-83",
      `paragraph: ${third}`,
      "paragraph: Q: What comes next?",
      `paragraph: ${first.replace("third", "fourth")}`,
    ]);
  });

  it("keeps rows of figures that are printed again", () => {
    const row = "1 jar, 2 lids";
    const words = blocksOfPage(TITLE, `${first} What to bring:`, row, second, row, third).join("\n");
    expect(words.split(row)).toHaveLength(3);
  });

  it("takes out a small menu among the paragraphs", () => {
    expect(blocksOfPage(TITLE, first, "Boats", "Tides", "Harbour dues", second, third)).toEqual([
      `title: ${TITLE}`,
      ...paragraphs,
    ]);
  });

  it("takes the name under a lone `By` for the masthead's, with what stands beside it", () => {
    expect(blocksOfPage(TITLE, "By", "Ana Rojas | The Harbour Times of Sela and Varo", ...PROSE)).toEqual([
      `title: ${TITLE}`,
      ...paragraphs,
    ]);
  });

  it("keeps one of two lines that are the same by chance", () => {
    const kept = blocksOfPage(
      "How the crew of the Varo trains for the regatta",
      "The crew of the Varo trains on six days of the week, and no day is easier than the next, they say.",
      "Row four miles before noon",
      "The captain rows with them, and has done so for the thirty years that she has sailed the Varo.",
      "Row four miles before noon",
      "Nobody has left the crew since the spring, for nobody was told beforehand how hard it would be.",
    );
    expect(kept.filter((block) => block.endsWith("Row four miles before noon"))).toHaveLength(1);
  });
});
