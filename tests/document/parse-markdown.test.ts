import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/document/parse-markdown.ts";

const whole = remark().use(remarkGfm).freeze();

// A fixed sequence of numbers: a test that fails must fail again. Source: mulberry32, public domain.
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  ..."the quay opened on May 3 2019 Ana Ruiz said that 4.2% of “ships” are new — and so on".split(" "),
  ..."1. 2) - + = * _x_ **b** `c` ~~d~~ ~ | # > ! & &amp; &copy; \\ \\* [a] [a](b) ![i](j) [^1] <b> </b> <br> www.x.org".split(
    " ",
  ),
  ..."https://x.org a@b.org x:// $5 50% (in brackets) 'quoted' \"said\" é 重庆 ` ``` ~~~ === --- *** ___ [ ] - [ ] [x]: 12345. 1.5 =- . … \u00a0 \t".split(
    " ",
  ),
  "\n",
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  "\n\n",
  "\n\n",
  "  ",
  "    ",
  "\n\n\n",
  " \n",
  "  \n",
  "\t",
  "<!-- c -->",
  "<script>",
  "[a]: /url\n",
  "[^1]: note\n",
];

const plainPieces = PIECES.slice(0, 20);
// Signs that are signs only beside others, which most of these texts have not.
const LITERAL_PIECES = [
  ...plainPieces,
  ..."! & # > ] { } @harbour R&D AT&T; a@ @b. a@b #1 x> wow! C# WWW wwww. www : a:b &# &#; &#38; &x &x; ; :/ ]: !] >> ## #tag".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\n\n",
];

function makeText(random: () => number, pieces: readonly string[], length: number): string {
  let text = "";
  for (let count = 0; count < length; count += 1) {
    text += pieces[Math.floor(random() * pieces.length)] ?? "";
    if (random() < 0.7) text += " ";
  }
  return text;
}

describe("parseMarkdown", () => {
  it("gives remark's tree, positions and all, for 3,000 texts of every kind of mark", () => {
    const random = makeRandom(7);
    for (let number = 0; number < 3000; number += 1) {
      const text = makeText(random, PIECES, 2 + Math.floor(random() * 24));
      expect(parseMarkdown(text), JSON.stringify(text)).toEqual(whole.parse(text));
    }
  }, 60_000);

  it("gives remark's tree for 1,000 articles in which plain paragraphs stand between marked ones", () => {
    const random = makeRandom(11);
    for (let number = 0; number < 1000; number += 1) {
      const blocks = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
        random() < 0.6 ? makeText(random, plainPieces, 8) : makeText(random, PIECES, 6),
      );
      const text = blocks.join("\n\n");
      expect(parseMarkdown(text), JSON.stringify(text)).toEqual(whole.parse(text));
    }
  }, 60_000);

  it("gives remark's tree for 2,000 texts of words and signs that stand for themselves", () => {
    const random = makeRandom(13);
    for (let number = 0; number < 2000; number += 1) {
      const text = makeText(random, LITERAL_PIECES, 2 + Math.floor(random() * 20));
      expect(parseMarkdown(text), JSON.stringify(text)).toEqual(whole.parse(text));
    }
  }, 60_000);

  it.each(["Quays\n:---", "Quays\n---:\nfour", "Quays\n :-:\n\nfour", "Quays\n:--\n: - four"])(
    "gives remark's tree of a table of one column: %j",
    (text) => {
      expect(parseMarkdown(text)).toEqual(whole.parse(text));
    },
  );

  it.each(["\ufeff", "\ufeff\ufeff"])(
    "counts a byte-order mark that is left over at the head: %j",
    (mark) => {
      const tree = parseMarkdown(`---\n---\n${mark}The quay &amp; the hall.\n`, 8);
      expect(tree.children[0]?.position?.start.offset).toBe(8 + mark.length);
      expect(tree.children[0]?.position?.end.offset).toBe(8 + mark.length + 24);
    },
  );

  it("counts positions from the head of the file", () => {
    const text = "---\ntitle: Quay\n---\nThe quay *opened*.\n";
    const tree = parseMarkdown(text, 20);
    expect(tree.children[0]?.position?.start).toEqual({ line: 4, column: 1, offset: 20 });
    expect(tree.children[0]?.position?.end.offset).toBe(text.length - 1);
  });
});
