import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { randomTexts } from "../../text/random-text.ts";
import { makeReading } from "../make-reading.ts";

function namesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  const { names } = typeNames(candidates, countNames([candidates]));
  return names.map((found) => {
    expect(text.slice(found.start, found.end).replace(/\s+/g, " ")).not.toBe("");
    return `${found.kind} ${text.slice(found.start, found.end)}@${found.start}`;
  });
}

describe("findNames", () => {
  // Found by the coverage-guided run (tests/fuzz/README.md).
  it.each([
    "PC Lisgar Municipal \n\nThe My Sy Lisgar. Municipal C",
    "PC Chongqing Municipal \n\nThe My Sy Chongqing. Municipal C",
    '"Ci@Te. Word"Visit Lo Chongqing',
  ])("lays no name over another in damaged text: %j", (text) => {
    let end = 0;
    for (const name of findNames(makeReading(text), [])) {
      expect(name.start, name.words).toBeGreaterThanOrEqual(end);
      end = name.end;
    }
  });

  it.each([
    ["an honorific is no part of the name", "The prize went to Mr. Okello.", ["person Okello@22"]],
    [
      "a post before the name is cut off",
      "Environment Minister Ruth Amollo resigned.",
      ["person Ruth Amollo@21"],
    ],
    [
      "a demonym before the name is cut off",
      "Brazilian singer Anitta met Chilean Ana Rojas.",
      ["person Anitta@17", "person Ana Rojas@36"],
    ],
    [
      "an agency in a dateline is no short form of the town",
      "LIMA (AP) — Rain fell on the coast again.",
      ["place LIMA@0", "organisation AP@6"],
    ],
    ["what belongs to consulates is no name", "Consular officials of ten towns came.", []],
    ["a given name of two syllables", "Her pupils included Min-ho Park.", ["person Min-ho Park@20"]],
    ["a possessive ends a name", "In Peru's capital, Lima, it rained.", ["place Peru@3", "place Lima@19"]],
    [
      "a ministry takes what it is for",
      "The Ministry of Trade and Industry closed.",
      ["organisation Ministry of Trade and Industry@4"],
    ],
    [
      "a company takes its suffix",
      "Shares of Baltic Timber Co., Ltd. fell.",
      ["organisation Baltic Timber Co., Ltd.@10"],
    ],
    ["a river is a place", "They crossed the Omo River at dawn.", ["place Omo River@17"]],
    [
      "a particle stands inside a name",
      "Speaker Joost van der Meer said so.",
      ["person Joost van der Meer@8"],
    ],
    [
      "a surname follows its full name",
      "Ana Rojas won. Later Rojas wept.",
      ["person Ana Rojas@0", "person Rojas@21"],
    ],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ["the first word of a sentence", "Farmers waited. Rain came."],
    ["a demonym", "The Kenyan and Ugandan teams met the French."],
    ["a weekday or month", "On Monday and in March they met."],
    ["a post alone", "The Minister spoke to the President."],
    ["the pronoun", "Then I said I would."],
  ])("finds no name in %s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it("gives the fullest form as the name of a short one", () => {
    const candidates = findNames(makeReading("Ana Rojas won. Rojas wept."), []);
    const { names } = typeNames(candidates, countNames([candidates]));
    expect(names.map(({ name }) => name)).toEqual(["Ana Rojas", "Ana Rojas"]);
  });

  it("gives spans in order that never overlap and slice to their words", () => {
    const walls = [
      "Aa Bb Cc ",
      "KANO 3 LAGOS 2\n",
      '"Open Old Harbour" Visit of ',
      "President Minister ",
      "Kano (Aa) Co., Ltd., ",
    ];
    const texts = [...randomTexts(400), ...walls.map((unit) => unit.repeat(40))];
    for (const text of texts) {
      let last = 0;
      for (const { start, end, words } of findNames(makeReading(text), [])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        last = end;
      }
    }
  });

  it("takes time in proportion to the length of a wall of names", () => {
    const timeOf = (length: number): number => {
      const reading = makeReading("Ministry of Trade, Science, Ana ".repeat(length));
      const before = performance.now();
      findNames(reading, []);
      return performance.now() - before;
    };
    timeOf(2000);
    const short = Math.min(timeOf(1000), timeOf(1000), timeOf(1000));
    const long = Math.min(timeOf(8000), timeOf(8000), timeOf(8000));
    // Eightfold for eight times the words; a rule that were quadratic would take sixty-four times as long.
    expect(long).toBeLessThan(24 * short + 50);
  });
});
