import { describe, expect, it } from "vitest";
import { joinWrapped } from "../../src/document/join-wrapped.ts";
import { splitLines } from "../../src/document/split-lines.ts";

const join = (text: string): string[] =>
  joinWrapped(text, splitLines(text)).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));

const WRAPPED = `The quay was opened by the mayor after
four years of work, and nine hundred
guests came to see the first of the new
ships come in. Nobody in the town had
thought that so many of them would come
on a day so cold.

The price was paid by the city and the
port office together, said Rui Prata.`;

describe("joinWrapped", () => {
  it("joins the lines of a text that was wrapped at a width, and keeps its paragraphs apart", () => {
    expect(join(WRAPPED)).toHaveLength(2);
    expect(join(WRAPPED)[0]).toMatch(/^The quay .* so cold\.$/);
  });

  it("joins a line that breaks off with the line that goes on", () => {
    expect(join("The quay was opened by the mayor, and\nnine hundred guests came.\nThe end.")).toEqual([
      "The quay was opened by the mayor, and nine hundred guests came.",
      "The end.",
    ]);
  });

  it.each([
    ["a blank line between", "The quay was opened by the mayor, and\n\nnine hundred guests came."],
    [
      "results",
      "Men's sculls\n1. Ivo Tamm\n2. Jan Maas\n3. Rui Prata\n4. Ana Ruiz\n5. Ben Cole\n6. Eva Lund",
    ],
    ["a masthead over a button", "Updated: May 4, 2019 Source: Harbour Times\nfontLarger fontSmaller"],
    ["a short label", "By\nthe way"],
    [
      "paragraphs of one line",
      "The quay opened today.\nThe price was high.\nNobody came.\nIt rained.\nIt was cold.\nThe end.",
    ],
  ])("leaves apart %s", (_, text) => {
    expect(join(text)).toEqual(text.split(/\n+/));
  });
});
