import { describe, expect, it } from "vitest";
import { splitAuthors } from "../../src/document/split-authors.ts";

describe("splitAuthors", () => {
  it.each([
    ["Ana Ruiz", ["Ana Ruiz"]],
    ["Ana Ruiz and Ben Cole", ["Ana Ruiz", "Ben Cole"]],
    ["Ana Ruiz & Ben Cole", ["Ana Ruiz", "Ben Cole"]],
    ["Ana Ruiz, Ben Cole and Cy van der Dow", ["Ana Ruiz", "Ben Cole", "Cy van der Dow"]],
    ["Ana Ruiz, Ben Cole, and Cy Dow", ["Ana Ruiz", "Ben Cole", "Cy Dow"]],
    ["Ana Ruiz; Ben Cole", ["Ana Ruiz", "Ben Cole"]],
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["ana-ruiz, bcole", ["ana-ruiz", "bcole"]],
    ["Health and Safety Board", ["Health and Safety Board"]],
    ["The Port and Quay Team", ["The Port and Quay Team"]],
    ["Ruiz, Ana", ["Ruiz, Ana"]],
    ["Ana Ruiz, Harbour Times", ["Ana Ruiz, Harbour Times"]],
    ["Alexandra Sandov", ["Alexandra Sandov"]],
  ])("%s", (words, people) => {
    expect(splitAuthors(words)).toEqual(people);
  });
});
