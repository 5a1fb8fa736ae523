import { describe, expect, it } from "vitest";
import { CUE_WORD, NAME_WORD, PERSONAL, readSpeechBits } from "../../../src/mentions/speech/speech-bits.ts";
import { readingOf } from "../reading-of.ts";

describe("readSpeechBits", () => {
  it("tells cue words, words written as names, and he or she", () => {
    const { tokens } = readingOf("Ann said on Monday she saw 12 ships. He left, Reports say.");
    expect([...readSpeechBits(tokens)]).toEqual([
      NAME_WORD,
      CUE_WORD,
      0,
      0,
      PERSONAL,
      CUE_WORD,
      0,
      0,
      0,
      NAME_WORD | PERSONAL,
      0,
      0,
      NAME_WORD | CUE_WORD,
      CUE_WORD,
      0,
    ]);
  });
});
