import { describe, expect, it } from "vitest";
import { articlesOf, buildSample } from "./build-sample.ts";

const record = (name: string): string => `---\nname: ${name}\n---\n`;
const shared = {
  "authority/people/ada-okoro.md": record("Ada Okoro"),
  "authority/people/ruth-amin.md": record("Ruth Amin"),
  "authority/places/port-maria.md": record("Port Maria"),
};

describe("finds related articles", () => {
  const { archive } = buildSample({
    ...shared,
    ...articlesOf([
      "Ada Okoro met Ruth Amin in Port Maria.",
      "Ruth Amin wrote to Ada Okoro.",
      "The fog stayed over Port Maria.",
      "Nothing at all was said.",
    ]),
  });
  const related = (number: number) =>
    [...archive.related]
      .find(([{ id }]) => id === `articles/a${number}.md`)?.[1]
      .map(({ article, reason }) => [article.id, reason]);
  it("says what they share, the strongest first", () => {
    expect(related(1)).toEqual([
      ["articles/a2.md", "Shares two people."],
      ["articles/a3.md", "Shares one place."],
    ]);
  });
  it("joins none that share nothing", () => {
    expect(related(2)).toEqual([["articles/a1.md", "Shares two people."]]);
    expect(related(4)).toEqual([]);
  });
  it("lets what everybody shares count for nothing", () => {
    const many = buildSample({
      ...shared,
      ...articlesOf(Array.from({ length: 51 }, () => "Ada Okoro slept.")),
    });
    expect([...many.archive.related.values()].every((list) => list.length === 0)).toBe(true);
  });
});
