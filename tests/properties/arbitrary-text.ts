import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { formatOf } from "../../src/source/read-source-file.ts";

/** Characters that break readers: pairs, lone halves, marks that combine, invisible and turning ones, every line end. */
export const ODD = [
  "😀",
  "👩‍👩‍👧",
  "𝐀",
  "\ud83d",
  "\udc00",
  "e\u0301",
  "\u0301",
  "שלום",
  "\u202e",
  "\u200f",
  "\u200b",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\0",
  "\r\n",
  "\r",
  "\n",
  "\n\n",
  "\u0085",
  "\u2028",
  "\t",
  "\u00a0",
  "\u3000",
  "重庆",
  "ﬁ",
  "ß",
  "İ",
  "१२",
  "½",
];
/** Words and marks that finders look at. */
export const WORDS =
  "Marta Nunes Dr. Mr the of The Port Authority Ltd. said “ ” ‘ ’ \" ' « » ( ) [ ] - – — , . ; : ! ? … $ € % £ 5 12 3.5 1,300 2019 07 15th million percent per May 4 Wednesday last year from to and between more than 15overseas businessesand U.S. p.m. GDP NASA he she they told that who".split(
    " ",
  );
/** Marks of Markdown and HTML. */
export const MARKDOWN =
  "# |## |> |- |* |1. |* * *|---|```|`|**|_|~~|[a](b)|![a](b)|<b>|</b>|<!--|-->|&amp;|&#x1F600;|\\*|\\|| | |\n\n|\n|    |[^1]|[^1]: |<script>|<a href=x>|:---|<https://a.example>".split(
    "|",
  );

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 5 }) },
);
const glue = fc.constantFrom(" ", " ", " ", "", "\n", "\n\n");
const joined = (part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(part, glue), { maxLength })
    .map((parts) => parts.map(([words, after]) => words + after).join(""));

/** Text of odd characters, of words that finders look at, and of anything at all. */
export const anyText = joined(piece, 60);

/** The same among the marks of Markdown and HTML. */
export const anyMarkup = joined(fc.oneof(piece, fc.constantFrom(...MARKDOWN)), 60);

function sentencesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && formatOf(entry.name) !== null)
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").split(/\n+|(?<=[.!?”]) +/))
    .filter((sentence) => sentence.trim() !== "");
}

/** Sentences of the project's own articles and fixtures in any order, whole and cut. */
export const anySentences = fc
  .array(
    fc.tuple(
      fc.constantFrom(...["content/articles", "tests/document/fixtures"].flatMap(sentencesOf).sort()),
      fc.nat(200),
      glue,
    ),
    { maxLength: 25 },
  )
  .map((parts) =>
    parts
      .map(([sentence, cut, after]) => (cut > 150 ? sentence.slice(0, cut - 150) : sentence) + after)
      .join(""),
  );
