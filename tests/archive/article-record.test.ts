import { describe, expect, it } from "vitest";
import { composeArticleRecord } from "../../src/archive/article-record.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import { readingOf } from "../mentions/reading-of.ts";

function quotesOf(text: string) {
  const { document } = readingOf(text);
  const candidates = findCandidates(document);
  return composeArticleRecord("a.txt", document, typeMentions(candidates, countCandidates([candidates])))
    .quotes;
}

describe("composeArticleRecord", () => {
  it.each([
    [
      "a full name",
      "“We will rebuild the pier,” said Kofi Mensah.",
      "Kofi Mensah",
      "Kofi Mensah",
      "Kofi Mensah",
    ],
    [
      "a surname, by the full name",
      "Kofi Mensah came late. “We will rebuild the pier,” said Mr Mensah.",
      "Kofi Mensah",
      "Mr Mensah",
      "Kofi Mensah",
    ],
    [
      "a pronoun, with the name meant in brackets",
      "Kofi Mensah came late. “We will rebuild the pier,” he said.",
      "he (Kofi Mensah)",
      "he",
      "Kofi Mensah",
    ],
    [
      "a description, with the name meant in brackets",
      "The harbour master, Kofi Mensah, came late. “We will rebuild the pier,” the harbour master said.",
      "the harbour master (Kofi Mensah)",
      "the harbour master",
      "Kofi Mensah",
    ],
    [
      "a pronoun whose meaning is not known, as printed",
      "“We will rebuild the pier,” she said.",
      "she",
      "she",
      "she",
    ],
    ["nobody where nobody is named", "“We will rebuild the pier, come what may.”", null, null, null],
  ])("names the speaker of a quotation: %s", (_, text, speaker, speakerAs, speakerName) => {
    expect(quotesOf(text)).toMatchObject([{ speaker, speakerAs, speakerName }]);
  });
});
