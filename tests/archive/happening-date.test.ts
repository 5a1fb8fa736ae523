import { describe, expect, it } from "vitest";
import { happeningDate } from "../../src/archive/happening-date.ts";
import { articlesOf, buildSample } from "./build-sample.ts";

/** The date of the last sentence of an article published on 14 May 2024. */
function dateOf(text: string) {
  const [article] = buildSample(articlesOf([text])).archive.articles;
  return article === undefined ? null : happeningDate(article, article.mentions.sentences.length - 1);
}

describe("dates what a sentence tells", () => {
  it.each([
    ["The envoys came on May 2.", { edtf: "2024-05-02", from: "sentence" }],
    [
      "A tour ran from May 2 to 3. Envoys of ten countries went along.",
      {
        edtf: "2024-05-02/2024-05-03",
        from: "before",
      },
    ],
    ["The port opened on 4 June 1954. Envoys came.", { edtf: "2024-05-14", from: "article" }],
    ["It rained in 2023. Envoys came.", { edtf: "2024-05-14", from: "article" }],
    ["They met on May 2 and on May 4. Envoys came.", { edtf: "2024-05-14", from: "article" }],
  ])("%s", (text, expected) => {
    expect(dateOf(text)).toEqual(expected);
  });
});
