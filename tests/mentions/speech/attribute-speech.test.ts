import { describe, expect, it } from "vitest";
import type { NameKind, NameMention } from "../../../src/mentions/mention.ts";
import { attributeSpeech } from "../../../src/mentions/speech/attribute-speech.ts";
import { findSpeech } from "../../../src/mentions/speech/find-speech.ts";
import { readingOf } from "../reading-of.ts";

const speakersOf = (text: string, names: readonly NameMention[] = []): (string | null)[] =>
  attributeSpeech(findSpeech(readingOf(text)), names).quotes.map(({ speaker }) => speaker);

/** A typed name at the first place of `words` in `text`. */
const typed = (text: string, words: string, kind: NameKind, name = words): NameMention => {
  const start = text.indexOf(words);
  return {
    kind,
    name,
    start,
    end: start + words.length,
    rule: "names/test",
    subkind: null,
    evidence: [],
    parts: [],
  };
};

describe("attributeSpeech", () => {
  it.each([
    ["a surname to the full name", "Ann Lee runs the port. “It is safe,” Lee said.", ["Ann Lee"]],
    ["a family name printed first", "Li Wenhua runs the port. “It is safe,” said Li.", ["Li Wenhua"]],
    ["a title and surname", "Ann Lee runs the port. “It is safe,” Dr. Lee said.", ["Ann Lee"]],
    ["a name with its post", "“It is safe,” said Prime Minister Leo Varga.", ["Leo Varga"]],
    ["he by recency", "Leo Varga met Boris Hahn. Hahn left early. “It is safe,” he said.", ["Boris Hahn"]],
    ["she past a man", "Anna Lee spoke to David Dunn. “It is safe,” she said.", ["Anna Lee"]],
    ["he past a woman", "Anna Lee spoke to David Dunn. “It is safe,” he said.", ["David Dunn"]],
    ["she past whose letter it is", "Ina Osk said Anna Lee's letter was short. “No,” she said.", ["Ina Osk"]],
    [
      "the mayor past the town",
      "Mayor Leo Varga came late. In Calder, the mayor spoke. “No,” the mayor said.",
      ["Leo Varga"],
    ],
    ["she past whom she spoke of", "Ina Osk noted that Ola Byrd had continued. “No,” she said.", ["Ina Osk"]],
    ["her behind a source", "Anna Lee left. According to her, “it was dark and wet.”", ["Anna Lee"]],
    ["whoever is as old", "Leo Varga won. “It was fun,” said the 36-year-old.", ["Leo Varga"]],
    ["the one from the country", "Ina Osk lost to Leo Varga. “It was fun,” the Brazilian said.", ["Ina Osk"]],
    ["a people is no one", "Leo Varga won. “It was fun,” the British said.", ["the British"]],
    [
      "she of the clause that opens the sentence",
      "Anna Lee left. When Ina Osk was ill, she slept. “It was hard,” she said.",
      ["Ina Osk"],
    ],
    [
      "she named behind what she is",
      "Ghada Maxwell left. One of the victims, Virginia Oke, filed a suit. “It was hard,” she said.",
      ["Virginia Oke"],
    ],
    [
      "she past a boat named behind what it is",
      "Anna Lee left. The boat from the bay, Slow Water, sank. “It was old,” she said.",
      ["Anna Lee"],
    ],
    [
      "a paragraph to the person brought in before it",
      "“No,” said Anna Lee.\nThe port slept.\nBob Ito, who runs the mill, wants a new quay.\n“We need it fast.”",
      ["Anna Lee", "Bob Ito"],
    ],
    [
      "a paragraph past the body brought in before it",
      "“No,” said Anna Lee.\nThe port slept.\nCalder Council wants a new quay.\n“We need it fast.”",
      ["Anna Lee", "Anna Lee"],
    ],
    ["she by form of address", "Ms Okafor met Mr Bello. “It is safe,” she said.", ["Okafor"]],
    [
      "a pronoun to the last speaker",
      "“No,” said Anna Lee. The crowd cheered.\n“Never,” she added.",
      ["Anna Lee", "Anna Lee"],
    ],
    ["a pronoun before its verb drawn together", "Leo Varga left. He'd said: “Never again.”", ["Leo Varga"]],
    [
      "the minister to whom the article calls so",
      "Foreign Minister Leo Varga met Ann Lee. “It is safe,” the minister said.",
      ["Leo Varga"],
    ],
    [
      "the mayor by what stands behind the name",
      "Ann Lee, the mayor of Calder, met Leo Varga. “No,” the mayor said.",
      ["Ann Lee"],
    ],
    [
      "the mayor by what stands before the name",
      "The mayor of Calder, Ann Lee, spoke. “No,” the mayor said.",
      ["Ann Lee"],
    ],
    [
      "it to the body that spoke",
      "The company said it would appeal. “We regret this,” it said.",
      ["The company"],
    ],
    [
      "they to the group that spoke",
      "Officials said it rained all night. “We regret this,” they said.",
      ["Officials"],
    ],
    [
      "they to the group before",
      "Visitors from Accra toured the mill. “We liked it,” they said.",
      ["Visitors"],
    ],
  ])("resolves %s", (_what, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  it.each([
    ["a noun alone as printed", "“It is safe,” an official said.", ["an official"]],
    ["a noun with whom it speaks for", "“No,” a man in Accra said.", ["a man in Accra"]],
    ["a pronoun with nobody to mean", "“It is safe,” he said.", ["he"]],
    ["a post that nobody bears", "Ann Lee left. “It is safe,” the minister said.", ["the minister"]],
    ["no speaker where none is told", "“It is safe.”", [null]],
  ])("leaves %s", (_what, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  it("takes the fullest form from typed names", () => {
    const text = "“It is safe,” said Lee.";
    expect(speakersOf(text, [typed(text, "Lee", "person", "Ann Lee")])).toEqual(["Ann Lee"]);
  });

  it("never lets he mean what is typed as no person", () => {
    const text = "Leo Varga joined Harbour Dream. Harbour Dream grew. “It is safe,” he said.";
    const names = [typed(text, "Leo Varga", "person"), typed(text, "Harbour Dream", "organisation")];
    const second = text.lastIndexOf("Harbour Dream");
    names.push({ ...typed(text, "Harbour Dream", "organisation"), start: second, end: second + 13 });
    expect(speakersOf(text, names)).toEqual(["Leo Varga"]);
  });

  it("gives each quotation its words, cue, utterance and rule", () => {
    const { quotes } = attributeSpeech(findSpeech(readingOf("“No,” said Ann Lee.")), []);
    expect(quotes).toEqual([
      {
        kind: "quote",
        start: 0,
        end: 5,
        rule: "quotes/after",
        words: "No,",
        speaker: "Ann Lee",
        printed: "Ann Lee",
        cue: "said",
        utterance: 0,
      },
    ]);
  });

  it.each([
    [
      "a subject that the verb of speech parts from its own verb",
      "Ann Lee runs the port. Port traffic, said Lee by way of example, had become “ever more dense”.",
      ["Ann Lee"],
    ],
    ["a report that calls a thing something", "The report calls the harbour a “key turning point”.", [null]],
    [
      "a thing that went somewhere",
      "Lake Area, with its “quiet inland gateway”, won when North-South cooperation went into its third round.",
      [],
    ],
  ])("does not take for the speaker %s", (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  it("keeps the speaker as printed beside the name meant", () => {
    const text = "Ann Lee runs the port. “It is safe,” she said. “It was closed,” Lee added.";
    const { quotes } = attributeSpeech(findSpeech(readingOf(text)), []);
    expect(quotes.map(({ speaker, printed }) => [speaker, printed])).toEqual([
      ["Ann Lee", "she"],
      ["Ann Lee", "Lee"],
    ]);
  });
});
