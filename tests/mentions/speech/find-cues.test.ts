import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/mentions/speech/find-cues.ts";
import { pairMarks } from "../../../src/mentions/speech/pair-marks.ts";
import { readSpeechBits } from "../../../src/mentions/speech/speech-bits.ts";
import { splitStretches } from "../../../src/mentions/speech/split-stretches.ts";
import { readingOf } from "../reading-of.ts";

/** Each cue as `word shape speaker`. */
const cuesOf = (text: string): string[] => {
  const reading = readingOf(text);
  const { tokens } = reading;
  const bits = readSpeechBits(reading.tokens);
  return splitStretches(reading, pairMarks(reading)).flatMap((stretch) =>
    findCues(stretch, bits).map(({ at, shape, speaker }) => {
      const words =
        speaker === null ? "" : text.slice(tokens[speaker.from]?.start, tokens[speaker.to - 1]?.end);
      return `${tokens[at]?.text} ${shape} ${words}`;
    }),
  );
};

describe("findCues", () => {
  it.each([
    ["Ann Lee said it rained.", ["said subject-verb Ann Lee"]],
    ["“No,” said Ann Lee.", ["said verb-subject Ann Lee"]],
    ["“No,” said the mayor, Ann Lee.", ["said verb-subject the mayor, Ann Lee"]],
    ["Rain fell, said Ann Lee.", ["said verb-subject Ann Lee"]],
    ["Ann Lee left, adding that it rained.", ["adding participle Ann Lee"]],
    ["He's claiming that it rained.", ["claiming subject-verb He"]],
    ["According to Ann Lee, it rained.", ["According according Ann Lee"]],
    ["It rained, per the agency.", ["per according the agency"]],
    ["According to her, it rained.", ["According according her"]],
    ["According to a report by Ann Lee, it rained.", ["According according Ann Lee"]],
    ["According to a report on rain, it rained.", ["According according a report"]],
    ["“No,” grinned Ann Lee.", ["grinned verb-subject Ann Lee"]],
    ["Ann Lee's claim was false.", ["claim noun Ann Lee"]],
    ["It was called foul by Ann Lee.", ["called passive Ann Lee"]],
    ["It was late, as Ann Lee put it.", ["put subject-verb Ann Lee"]],
    ["Critics say it rained.", ["say subject-verb Critics"]],
    ["Reuters reports that it rained.", ["reports subject-verb Reuters"]],
  ])("finds the cue of %s", (text, expected) => {
    expect(cuesOf(text)).toEqual(expected);
  });

  it.each([
    "The police reports were late.",
    "A note lay on the table.",
    "The Upper River state has two mills.",
    "Ann Lee did not say so.",
    "“She said no” is a song.",
    "The price of the call rose.",
  ])("finds none in %s", (text) => {
    expect(cuesOf(text)).toEqual([]);
  });
});
