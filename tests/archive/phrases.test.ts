import { describe, expect, it } from "vitest";
import { articlesOf, buildSample } from "./build-sample.ts";

const { archive } = buildSample({
  "authority/phrases/open-harbour.md":
    "---\nname: The open harbour\nwordings: [harbour for all, open harbour, open harbour for all ships]\n---\nOne idea.\n",
  ...articlesOf([
    "The mayor promised an “open  harbour” by May. She said: an Open Harbour for all ships.",
    "It was open. Harbour masters met. The harbours for all were shut, and the reopen harbour too.",
    "The harbour, for all its size, is small.",
  ]),
});

describe("lines up a phrase in its rival wordings", () => {
  const [phrase] = archive.phrases;
  it("finds each wording whole, the longest at each place, whatever its case", () => {
    expect(phrase?.lines.map(({ said, wording, words }) => [said.article.id, wording, words])).toEqual([
      ["articles/a1.md", "open harbour", "open harbour"],
      ["articles/a1.md", "open harbour for all ships", "Open Harbour for all ships"],
      ["articles/a3.md", "harbour for all", "harbour, for all"],
    ]);
  });
  it("keeps the words around, cut at the sentence", () => {
    expect(phrase?.lines.map(({ before, after }) => [before, after])).toEqual([
      ["The mayor promised an “", "” by May."],
      ["She said: an ", "."],
      ["The ", " its size, is small."],
    ]);
  });
  it("keeps the note", () => {
    expect(phrase).toMatchObject({ slug: "open-harbour", name: "The open harbour", note: "One idea." });
  });
});
