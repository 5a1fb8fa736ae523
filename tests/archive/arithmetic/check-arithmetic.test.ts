import { describe, expect, it } from "vitest";
import type { ArithmeticCheck } from "../../../src/archive/arithmetic-check.ts";
import { articlesOf, buildSample } from "../build-sample.ts";

const HOLDS: readonly (readonly [text: string, rule: string, holds: boolean | null])[] = [
  ["The port held 24 regattas, 84.6% more than in the year before.", "growth", true],
  ["The clubs won 27 prizes, 8% more than last year.", "growth", true],
  ["The yard built 30 boats, 50% fewer than in the year before.", "growth", true],
  ["Exports rose 10% to 110 million euros from 100 million euros.", "growth", true],
  ["Exports came to 343.83 million euros, up 12.9% on the year.", "growth", null],
  ["Guests of five countries came: Austria, Chile, Italy, Japan and the United Kingdom.", "list", true],
  ["Ships of 3 countries, including Chile, Italy and Japan, lay in the port.", "list", true],
  ["The port counted 200 ships. Of these, 50 were tankers.", "share", true],
  ["The council has 40 members. Some 30 of them voted.", "share", true],
  ["There were 12 of 30 members (40%) in the hall.", "share", true],
  ["The yard built 40 ships and sold 25 ships, a total of 65 ships.", "total", true],
  ["The line ran 16,000 trains in ten years. They carried 1.3 million containers.", "ratio", null],
];

const FAILS: readonly (readonly [text: string, rule: string])[] = [
  ["The port held 24 regattas, 70.1% more than in the year before.", "growth"],
  ["Exports rose 30% to 110 million euros from 100 million euros.", "growth"],
  ["Guests of six countries came: Austria, Chile, Italy, Japan and the United Kingdom.", "list"],
  ["Ships of 2 countries, including Chile, Italy and Japan, lay in the port.", "list"],
  ["The port counted 200 ships. Of these, 350 were tankers.", "share"],
  ["There were 12 of 30 members (60%) in the hall.", "share"],
  ["The yard built 40 ships and sold 25 ships, a total of 75 ships.", "total"],
];

const NOTHING: readonly string[] = [
  "The port held 24 regattas, and turnout in the vote was 84.6%.",
  "The 24 boats came in; unemployment rose 8% in the same month.",
  "Ships of 30 countries, including Chile, Italy and Japan, lay in the port.",
  "It has five rooms: a hall, a kitchen and what the plan calls a library, a study and more.",
  "Two things count: speed.",
  "The port counted 200 ships. The mayor met 50 of the guests.",
  "The yard built 40 ships, hired 25 people and paid a total of 65 fees.",
  "The line ran 16,000 trains. Ports carried 1.3 million containers.",
  "The first of the three boats came in.",
  "About 24 boats came in 2019.",
];

const texts = [...HOLDS.map(([text]) => text), ...FAILS.map(([text]) => text), ...NOTHING];
const { archive, faults } = buildSample(articlesOf(texts));
const checksOf = (text: string): readonly ArithmeticCheck[] => {
  const path = `articles/a${texts.indexOf(text) + 1}.md`;
  return [...archive.arithmetic].find(([{ id }]) => id === path)?.[1] ?? [];
};

describe("recalculates what an article's figures say of one another", () => {
  it.each(HOLDS)("%s", (text, rule, holds) => {
    expect(checksOf(text).map((check) => [check.rule, check.holds])).toEqual([[rule, holds]]);
  });

  it.each(FAILS)("finds what does not come out: %s", (text, rule) => {
    expect(checksOf(text).map((check) => [check.rule, check.holds])).toEqual([[rule, false]]);
  });

  it.each(NOTHING)("finds nothing to recalculate: %s", (text) => {
    expect(checksOf(text)).toEqual([]);
  });

  it("reports each that does not come out, at its place, and nothing else", () => {
    const places = faults
      .filter(({ code }) => code === "arithmetic/does-not-hold")
      .map(({ path, text, span }) => [path, span && text?.slice(span.start, span.end)]);
    expect(places.map(([path]) => path).sort()).toEqual(
      FAILS.map(([text]) => `articles/a${texts.indexOf(text) + 1}.md`).sort(),
    );
    expect(places).toContainEqual([`articles/a${HOLDS.length + 1}.md`, "70.1%"]);
  });

  it.each([
    [HOLDS[0]?.[0] ?? "", 12.998, 13.005],
    [HOLDS[1]?.[0] ?? "", 24.885, 25.116],
    [HOLDS[4]?.[0] ?? "", 304_404_603.8, 304_683_207.8],
  ])("derives what was before, as wide as rounding leaves it: %s", (text, low, high) => {
    const range = checksOf(text)[0]?.derived?.range;
    expect(range?.low).toBeCloseTo(low, 2 - Math.floor(Math.log10(low) / 3));
    expect(range?.high).toBeCloseTo(high, 2 - Math.floor(Math.log10(high) / 3));
  });

  it("traces a value to the words it is made of", () => {
    const [check] = checksOf(HOLDS[0]?.[0] ?? "");
    expect(check?.trace).toBe("24 ÷ (1 + 84.6%)");
    expect(check?.said.map(({ article, span }) => article.document.text.slice(span.start, span.end))).toEqual(
      ["24", "84.6%"],
    );
  });
});
