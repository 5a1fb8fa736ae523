import { describe, expect, it } from "vitest";
import { blocksOfPage } from "./blocks-of-page.ts";

const TITLE = "Ferry to the southern islands sails again";
const STANDFIRST =
  "The ferry had lain in the yard since a fire in its engine room, and islanders had to fly.";
const PROSE = [
  "The ferry left the northern quay on Monday with ninety passengers and two lorries of flour on board.",
  "Its owner said that the engine had been rebuilt by a yard in the capital over the whole of the winter.",
  "Islanders had paid three times the fare for a seat in the small aeroplane that flies twice a week.",
] as const;
const told = PROSE.map((line) => `paragraph: ${line}`);

describe("findOpening", () => {
  it("takes the sentence above the byline for a standfirst", () => {
    expect(blocksOfPage(TITLE, STANDFIRST, "By Ana Rojas", "4 March 2019", ...PROSE)).toEqual([
      `title: ${TITLE}`,
      `heading: ${STANDFIRST}`,
      "tail: By Ana Rojas",
      ...told,
    ]);
  });

  it("takes the sentence above a lone credit for a caption", () => {
    const caption = "The ferry at the northern quay, where ninety passengers waited for it on Monday.";
    expect(blocksOfPage(TITLE, "By Ana Rojas", caption, "Photo: Ben Cole", ...PROSE)).toEqual([
      `title: ${TITLE}`,
      "tail: By Ana Rojas",
      `caption: ${caption}`,
      "caption: Photo: Ben Cole",
      ...told,
    ]);
  });

  it("begins the article at its dateline", () => {
    const [first, ...rest] = PROSE;
    expect(blocksOfPage(TITLE, STANDFIRST, `PORT SELA (AP) — ${first}`, ...rest)).toEqual([
      `title: ${TITLE}`,
      `heading: ${STANDFIRST}`,
      `paragraph: PORT SELA (AP) — ${first}`,
      ...told.slice(1),
    ]);
  });

  it.each([
    ["no byline stands below the first sentence", [TITLE, "By Ana Rojas", STANDFIRST, ...PROSE]],
    ["the byline stands below the article", [TITLE, STANDFIRST, ...PROSE, "By Ana Rojas"]],
    [
      "a picture with words of its own stands in it",
      [TITLE, STANDFIRST, "The quay on Monday (Photo: Ben Cole)", ...PROSE],
    ],
  ])("leaves the first sentence in the article where %s", (_, lines) => {
    const paragraphs = blocksOfPage(...lines).filter((block) => block.startsWith("paragraph"));
    expect(paragraphs).toEqual([`paragraph: ${STANDFIRST}`, ...told]);
  });

  it("leaves an article whole of which too little would be left", () => {
    expect(blocksOfPage(TITLE, STANDFIRST, PROSE[0], "By Ana Rojas", "More soon.").slice(0, 3)).toEqual([
      `title: ${TITLE}`,
      `paragraph: ${STANDFIRST}`,
      `paragraph: ${PROSE[0]}`,
    ]);
  });
});
