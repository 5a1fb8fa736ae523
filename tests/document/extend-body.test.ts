import { describe, expect, it } from "vitest";
import { blocksOfPage } from "./blocks-of-page.ts";

const TITLE = "A week of suppers for a small kitchen";
const PROSE = [
  "These suppers need one pan, one knife and no more than half an hour, and each of them feeds two.",
  "Buy the vegetables on Saturday, when the market on the square is cheap and the stalls are full.",
] as const;
const wordsOf = (lines: readonly string[]): string => blocksOfPage(TITLE, ...lines).join("\n");

describe("extendBody", () => {
  const RECIPES = [
    "Monday",
    "Ten minutes ahead",
    "Bean soup: 1 onion, 2 carrots, 3 spoons of oil, half a jar of white beans, 1 stalk of celery, some thyme",
    "For two hungry people",
    "Tuesday",
    "A night before",
    "Baked eggs: 4 eggs, 2 tomatoes, 1 small pepper, a spoon of cream, some chives and a crust of old bread",
  ];

  it("keeps a list of short lines with long ones among them", () => {
    const words = wordsOf([...PROSE, ...RECIPES]);
    for (const line of RECIPES) expect(words).toContain(line);
  });

  it("keeps rows of figures above and below the prose", () => {
    const rows = ["Sela 14 11 6 15 46", "Varo 18 22 13 17 70", "Lima 10 12 9 20 51"];
    const words = wordsOf([
      "By Ana Rojas",
      ...rows,
      ...PROSE,
      "Second round",
      "Northern league",
      ...rows.map((row) => `${row} 3`),
    ]);
    for (const row of rows) expect(words).toContain(`${row}\n`);
    for (const row of rows) expect(words).toContain(`${row} 3`);
  });

  it.each([
    [
      "headlines of other articles",
      ["Mayor opens the new library on the square", "Storm takes the roof off a school by the river"],
    ],
    ["a menu", ["About", "Staff", "Our history", "Careers", "Partners", "Shop"]],
    ["what stands behind furniture", ["Most Popular", RECIPES[2] ?? ""]],
  ])("does not reach over %s", (_, lines) => {
    const words = wordsOf([...PROSE, ...lines, "Newsletter", RECIPES[6] ?? ""]);
    for (const line of lines) expect(words).not.toContain(line);
    expect(words).not.toContain("Baked eggs");
  });
});
