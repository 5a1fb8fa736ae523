import { describe, expect, it } from "vitest";
import { composeText, type Piece } from "../../src/document/compose-text.ts";
import { toSource } from "../../src/text/offset-map.ts";

const piece = (source: string, words: string, credit: string | null = null): Piece => {
  const start = source.indexOf(words);
  const from = credit === null ? -1 : source.indexOf(credit);
  return {
    kind: "paragraph",
    depth: null,
    spans: [{ start, end: start + words.length, as: null }],
    credit: credit === null ? null : { start: from, end: from + credit.length },
  };
};

describe("composeText", () => {
  it("puts a blank line between blocks and single spaces between words", () => {
    const source = "One\u00a0 two.  skip \n Three\n\tfour \u00ad five\u200b.";
    const { text, blocks } = composeText(source, [
      piece(source, "One\u00a0 two."),
      piece(source, "Three\n\tfour \u00ad five\u200b."),
    ]);
    expect(text).toBe("One two.\n\nThree four five.");
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["One two.", "Three four five."]);
  });

  it("leads a mended word back to the word as printed", () => {
    const source = "Some 15overseas agencies";
    const { text, map } = composeText(source, [piece(source, source)]);
    expect(text).toBe("Some 15 overseas agencies");
    const start = text.indexOf("15 overseas");
    const place = toSource(map, { start, end: start + "15 overseas".length });
    expect(source.slice(place.start, place.end)).toBe("15overseas");
  });

  it("gives a caption's credit in the composed text", () => {
    const source = "x  The\u00a0 quay. (Photo/Ana Ruiz)";
    const { text, blocks } = composeText(source, [piece(source, source.slice(3), "Ana Ruiz")]);
    const credit = blocks[0]?.credit;
    expect(text.slice(credit?.start, credit?.end)).toBe("Ana Ruiz");
  });

  it.each([
    ["nothing printed", "\u200b \u00ad"],
    ["white space", " \n "],
  ])("makes no block of %s", (_, words) => {
    expect(composeText(words, [piece(words, words)])).toMatchObject({
      text: "",
      map: { segments: [] },
      blocks: [],
    });
  });

  it("leaves out what is not seen, as it stands and as it is decoded, counts it and keeps every place", () => {
    const source = "Mar\u200bta &#x202E;Nunes\f\u202e opened; می&zwnj;خواهم می&zwnj; x";
    const unit = (words: string, as: string, from = 0) => {
      const start = source.indexOf(words, from);
      return { start, end: start + words.length, as };
    };
    const second = source.lastIndexOf("&zwnj;");
    const units = [unit("&#x202E;", "\u202e"), unit("&zwnj;", "\u200c"), unit("&zwnj;", "\u200c", second)];
    const spans = units.flatMap((span, number) => [
      { start: units[number - 1]?.end ?? 0, end: span.start, as: null },
      span,
    ]);
    spans.push({ start: second + 6, end: source.length, as: null });
    const { text, map, hidden } = composeText(source, [
      { kind: "paragraph", depth: null, spans, credit: null },
    ]);
    expect(text).toBe("Marta Nunes opened; می\u200cخواهم می x");
    expect([...hidden].sort()).toEqual([
      ["\f", 1],
      ["\u200b", 1],
      ["\u200c", 1],
      ["\u202e", 2],
    ]);
    for (const word of ["Nunes", "opened", "خواهم", "x"]) {
      const at = text.indexOf(word);
      const { start, end } = toSource(map, { start: at, end: at + word.length });
      expect(source.slice(start, end)).toBe(word);
    }
  });

  it("takes white space off the ends of a block and keeps rewritten units whole", () => {
    const source = "A&amp;B&nbsp;";
    const { text, map } = composeText(source, [
      {
        kind: "paragraph",
        depth: null,
        spans: [
          { start: 0, end: 1, as: null },
          { start: 1, end: 6, as: "&" },
          { start: 6, end: 7, as: null },
          { start: 7, end: 13, as: "\u00a0" },
        ],
        credit: null,
      },
    ]);
    expect(text).toBe("A&B");
    expect(toSource(map, { start: 1, end: 2 })).toEqual({ start: 1, end: 6 });
  });
});
