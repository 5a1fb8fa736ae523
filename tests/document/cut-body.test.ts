import { describe, expect, it } from "vitest";
import { blocksOfPage } from "./blocks-of-page.ts";

const TITLE = "Harbour master of Sela retires after forty years";
const PROSE = [
  "The harbour master of Sela hung up her cap on Friday, forty years after she first signed the log.",
  "She saw the port grow from two wooden piers to a quay on which six ships are loaded at a time.",
  "Her deputy, who came from the coast guard, takes over on Monday and has promised to keep her cat.",
] as const;
const whole = [`title: ${TITLE}`, ...PROSE.map((line) => `paragraph: ${line}`)];

describe("cutBody", () => {
  it("ends the article where readers' comments begin", () => {
    expect(
      blocksOfPage(
        TITLE,
        ...PROSE,
        "3 Comments",
        "What a fine harbour master she was, I shall miss her very much.",
      ),
    ).toEqual(whole);
  });

  it("ends the article where a list of other articles begins, each with its date and its first words", () => {
    const teaser = (name: string, day: number) => [
      `${name} wins the regatta at the second attempt`,
      "Ana Rojas",
      `${day} March 2019`,
      `${name} had lost by a length last year, and trained all winter on the frozen lake to win this one.`,
    ];
    expect(
      blocksOfPage(TITLE, ...PROSE, ...teaser("Sela", 4), ...teaser("Varo", 5), ...teaser("Lima", 6)),
    ).toEqual(whole);
  });

  it("keeps an article in parts that are dated far from each other", () => {
    const parts = ["4 March 2019", ...PROSE, ...PROSE.map((line) => `Later ${line}`)];
    const words = blocksOfPage(TITLE, ...PROSE.map((line) => `First, ${line}`), ...parts).join("\n");
    for (const line of PROSE) expect(words).toContain(`Later ${line}`);
  });

  it.each([
    ["About Sela Works", "Sela Works builds quays and locks in nine countries and has its seat in Varo."],
    [
      "ABOUT THE SELA TRUST",
      "Founded by two captains, the Sela Trust keeps old ships afloat for all to see.",
    ],
    [
      "Über Marta Nunes",
      "Seit zehn Jahren schreibt Marta Nunes in dieser Zeitung über Schiffe und Menschen.",
    ],
  ])("ends a statement where it says who sent it: %s", (heading, words) => {
    expect(blocksOfPage(TITLE, ...PROSE, heading, words)).toEqual(whole);
  });

  it.each([
    [
      "words that do not name it",
      "About Time",
      "The harbour board had asked for the new log to be kept from Monday on.",
    ],
    [
      "a sentence",
      "About Sela it is said much.",
      "Sela has been a port for two thousand years, and it has never been taken.",
    ],
    [
      "small letters",
      "About the port",
      "The port has been a port for two thousand years, and it has never been taken.",
    ],
  ])("goes on after a heading `About` with %s", (_, heading, words) => {
    expect(blocksOfPage(TITLE, ...PROSE, heading, words)).toContain(`paragraph: ${words}`);
  });

  it("goes on after a heading `About` with much below it", () => {
    const more = PROSE.flatMap((line) => [`Sela knows that ${line}`, `Sela says that ${line}`]);
    expect(blocksOfPage(TITLE, ...PROSE, "About Sela", ...more)).toContain(`paragraph: ${more[0]}`);
  });
});
