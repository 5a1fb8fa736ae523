import { describe, expect, it } from "vitest";
import { composeArticleRecord } from "../../src/archive/article-record.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import { readingOf } from "../mentions/reading-of.ts";

function recordOf(text: string) {
  const { document } = readingOf(text);
  const candidates = findCandidates(document);
  return composeArticleRecord("a.txt", document, typeMentions(candidates, countCandidates([candidates])));
}
const quotesOf = (text: string) => recordOf(text).quotes;

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

  it.each([
    ["a mayor of the town", "Ana Rojas, Vice Mayor of Kano, left.", "Vice Mayor of Kano", "Kano", null],
    [
      "an envoy of the country",
      "Ana Rojas, Consul-General of Peru in Kano, left.",
      "Consul-General",
      "Peru",
      "Peru",
    ],
    [
      "an envoy of the state as it is called there",
      "Ana Rojas, Ambassador of the Republic of Peru, left.",
      "Ambassador",
      "Republic of Peru",
      "Republic of Peru",
    ],
    ["a president of the country", "The president of Peru, Ana Rojas, left.", "president", "Peru", "Peru"],
    [
      "a minister of the owner",
      "Peru's energy minister, Ana Rojas, left.",
      "energy minister",
      "Peru",
      "Peru",
    ],
    [
      "a minister of the country before",
      "Peru Energy Minister Ana Rojas left.",
      "Energy Minister",
      "Peru",
      "Peru",
    ],
    ["nobody by a demonym alone", "A Peruvian minister, Ana Rojas, left.", "minister", null, "Peru"],
    [
      "an envoy to a country of none",
      "Ana Rojas, ambassador to Peru, left.",
      "ambassador to Peru",
      null,
      null,
    ],
    ["a resident of no place", "Ana Rojas, a resident of Kano, left.", "resident of Kano", null, null],
    ["a body before the place", "Ana Rojas, director of Harare Zoo, left.", "director", "Harare Zoo", null],
    [
      "a mission with the country that its name tells",
      "Ana Rojas, Political Consul of the Peruvian Consulate-General in Kano, left.",
      "Political Consul",
      "Peruvian Consulate-General in Kano",
      "Peru",
    ],
  ])("makes %s", (_, text, role, affiliation, country) => {
    expect(recordOf(text).people).toMatchObject([{ name: "Ana Rojas", role, affiliation, country }]);
  });
});
