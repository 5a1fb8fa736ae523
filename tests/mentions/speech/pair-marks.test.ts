import { describe, expect, it } from "vitest";
import { pairMarks } from "../../../src/mentions/speech/pair-marks.ts";
import { readingOf } from "../reading-of.ts";

/** What stands between the outermost marks of each stretch. */
const marked = (text: string): string[] => {
  const reading = readingOf(text);
  return pairMarks(reading).stretches.map(({ innerFrom, innerTo }) =>
    reading.text.slice(reading.tokens[innerFrom]?.start, reading.tokens[innerTo - 1]?.end),
  );
};

describe("pairMarks", () => {
  it.each([
    ["curly double marks", "She said “we won” again.", ["we won"]],
    ["straight double marks", 'She said "we won" again.', ["we won"]],
    ["curly single marks", "She said ‘we won’ again.", ["we won"]],
    ["straight single marks", "She said 'we won' again.", ["we won"]],
    ["angle marks", "She said «we won» again.", ["we won"]],
    ["low marks", "She said „we won“ again.", ["we won"]],
    ["double marks typed as two single ones", "She said ''we won'' again.", ["we won"]],
    ["a curly mark closed by two single ones", "“We won,’’ Ann said. “We ran.’’", ["We won,", "We ran."]],
    [
      "only the outer marks of nested ones",
      "“He said ‘we won’ twice,” she said.",
      ["He said ‘we won’ twice,"],
    ],
    ["double marks inside single ones", "‘He said “we won” twice,’ she said.", ["He said “we won” twice,"]],
    [
      "apostrophes inside single marks",
      "‘We don't know the workers’ names,’ she said.",
      ["We don't know the workers’ names,"],
    ],
    ["straight and curly marks mixed", '“We won," she said.', ["We won,"]],
    ["speech whose mark is missing to the end of the block", "She said: “We won the cup", ["We won the cup"]],
    [
      "speech whose mark is missing before another opens",
      '"We won the cup said Ann. "We lost it," said Bob.',
      ["We won the cup said Ann.", "We lost it,"],
    ],
    [
      "each block of speech that goes on",
      "“We won the cup.\n“And the league,” she said.",
      ["We won the cup.", "And the league,"],
    ],
  ])("pairs %s", (_what, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ["possessives of plurals", "The workers’ pay and the nurses' pay rose."],
    ["decades", "In the '90s and the ‘80s prices fell."],
    ["words cut short", "'Twas rock 'n' roll for 'em."],
    ["inches", 'A man of 6\' 2" came in with a 12" disc.'],
    ["names with apostrophes", "Ann O'Hara's and Seán O’Brien’s books."],
  ])("takes no mark from %s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });

  it("knows speech that goes on in the next block", () => {
    const { stretches } = pairMarks(readingOf("“We won the cup.\n“And the league,” she said."));
    expect(stretches.map(({ continues, isClosed }) => [continues, isClosed])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
