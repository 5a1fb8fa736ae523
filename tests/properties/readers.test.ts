import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { times } from "../deep.ts";
import { anyMarkup, anySentences, anyText } from "./arbitrary-text.ts";
import { faultsOfHead, faultsOfYaml } from "./faults-of-fields.ts";
import { faultsOfMarkdown } from "./faults-of-markdown.ts";
import { faultsOfDate, faultsOfSlug } from "./faults-of-words.ts";

const timeout = times(30_000, 900_000);
const numRuns = times(150, 50_000);

const NAMES =
  "title published updated date source author authors topics people slug draft language corrections publish_at embargo name variants roles latitude __proto__ constructor nonsense".split(
    " ",
  );
const VALUES = [
  ..."true null ~ 2024 1.10 2024-03-08 2021-13-45 .. 2022/.. [] [a] {} {a: b} {name: x, url: y} 'a' \"a\" 'a | > & * &a *a !!str !!js/function <<".split(
    " ",
  ),
  "Quay opens",
  "C:\\quay",
  "a: b",
  "a #b",
  "# b",
  "|\n  a\n  b",
  "\n  - a\n  - b",
  "\n  - name: a\n    url: b",
  "\n  a: b",
  "'it''s'",
  "Zürich 重庆",
  "\u202eabc",
  "\0",
  "-",
  "- a",
  "a\tb",
  "  a  ",
];
const field = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    fc.constantFrom(": ", ": ", ": ", ": ", ":", " : ", ":\t", ""),
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    fc.constantFrom("\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n", "", " \n"),
  )
  .map((parts) => parts.join(""));
/** Fields of every kind, right and wrong. */
const anyFields = fc.array(field, { maxLength: 8 }).map((fields) => fields.join(""));
const anyHead = fc
  .tuple(
    fc.constantFrom("---\n", "---\n", "---\n", "---\r\n", "--- \n", "---yaml\n", "---js\n", "+++\n", ""),
    anyFields,
    fc.constantFrom("---\n", "---\n", "---\n", "---", "--- \n", "---\r\n", "----\n", "+++\n", ""),
    fc.oneof(anyText, anyFields),
  )
  .map((parts) => parts.join(""));

/** Holds that a law finds nothing wrong with whatever is made. */
function holds(given: fc.Arbitrary<string>, law: (text: string) => readonly string[], runs = numRuns): void {
  fc.assert(
    fc.property(given, (text) => {
      expect(law(text)).toEqual([]);
    }),
    { numRuns: runs },
  );
}

describe("readers, whatever they are given", () => {
  it("read front matter, and say what is wrong at a place in the file", { timeout }, () => {
    holds(anyHead, faultsOfHead);
  });

  it("read YAML to plain data, by the short way as by the library", { timeout }, () => {
    holds(fc.oneof(anyFields, anyText), faultsOfYaml);
  });

  it("read Markdown as remark does", { timeout }, () => {
    holds(anyMarkup, faultsOfMarkdown);
    holds(anySentences, faultsOfMarkdown, times(40, 10_000));
  });

  it("make of a name one slug that obeys the law of slugs", { timeout }, () => {
    holds(fc.oneof(anyText, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), faultsOfSlug);
  });

  it("know the first and last day of a date, in this order", { timeout }, () => {
    const part = fc.constantFrom(
      ..."2024 1999 199 0000 9999 -02 -30 -31 -12 -13 -Q1 -Q5 -H1 -W01 -W53 -W54 / .. -".split(" "),
    );
    holds(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
      faultsOfDate,
      times(2_000, 500_000),
    );
  });
});
