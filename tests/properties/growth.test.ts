import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import type { SourceFormat } from "../../src/source/source-file.ts";
import { times } from "../deep.ts";

// What makes a reader quadratic: one kind of character, or one short pattern, again and again.
const PATTERNS = [
  "7",
  "7 ",
  "7,",
  "1-",
  "A",
  "A ",
  "Ab ",
  "A.",
  '"',
  "“",
  "”",
  "'",
  "(",
  ")",
  "[",
  "-",
  "- ",
  ",",
  "a ",
  "a",
  "\n",
  "\n\n",
  "\r\n",
  "*",
  "_",
  "`",
  ">",
  "#",
  "<",
  "&",
  "|",
  "\\",
  "said ",
  "of the ",
  "Mr ",
  "$",
  "1 million ",
  "last year ",
  "May ",
  "“a” ",
  "é",
  "\u0301",
  "😀",
];

const FORMATS = ["text", "markdown", "html"] as const;
// HTML is flattened to text and then read as text is: one of the two does where time is short.
const SINGLE = FORMATS.slice(0, times(2, 3));

/** Processor time in milliseconds of reading a text once, from the file to its mentions. */
function timeOf(text: string, format: SourceFormat): number {
  const started = process.cpuUsage();
  const candidates = findCandidates(cleanDocument({ path: "a", format, text }, { published: null }));
  typeMentions(candidates, countCandidates([candidates]));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** How many times longer four times the text takes: 4 where time is linear, 16 where it is quadratic. The least of some tries, for noise only adds. */
function growthOf(pattern: string, format: SourceFormat, size: number): number {
  // A reader of plain text alone may take a short way; an entity bars it.
  const front = format === "text" ? "" : "&amp; ";
  const short = front + pattern.repeat(size / pattern.length);
  const long = front + pattern.repeat((4 * size) / pattern.length);
  timeOf(short, format);
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && growth > 8; attempt += 1) {
    // What takes no time at all is not slow: 5 ms are the clock's.
    growth = Math.min(growth, timeOf(long, format) / (timeOf(short, format) + 5));
  }
  return growth;
}

describe("four times the text takes about four times as long", () => {
  it.each(PATTERNS)("of %j", { timeout: times(120_000, 1_200_000) }, (pattern) => {
    // Four times a million single marks are as many tokens, and about what Node's own limit of memory holds.
    const size = times(50_000, 1_000_000);
    const growths = SINGLE.map((format) => [format, growthOf(pattern, format, size)]);
    expect(growths.filter(([, growth]) => Number(growth) > 8)).toEqual([]);
  });

  // In the deep run ten megabytes of one character, more than any book holds: one token, or ten million.
  it.each(["7", "A", '"', "(", "\n", "\u0301"])(
    "of a wall of %j",
    { timeout: times(120_000, 1_200_000) },
    (pattern) => {
      expect(growthOf(pattern, "text", times(100_000, 2_500_000))).toBeLessThanOrEqual(8);
    },
  );

  it("of several of them in turn", { timeout: times(120_000, 3_600_000) }, () => {
    const mixed = fc.array(fc.constantFrom(...PATTERNS), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(mixed, fc.constantFrom(...FORMATS), (patterns, format) => {
        expect(growthOf(patterns.join(""), format, 25_000)).toBeLessThanOrEqual(8);
      }),
      { numRuns: times(8, 2_000) },
    );
  });
});
