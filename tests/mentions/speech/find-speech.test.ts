import { describe, expect, it } from "vitest";
import { findSpeech } from "../../../src/mentions/speech/find-speech.ts";
import { readingOf } from "../reading-of.ts";

/** Each piece as `speaker as printed: words`, with its cue in brackets. */
const spoken = (text: string): string[] => {
  const { quotations, speakers } = findSpeech(readingOf(text));
  return quotations.map(({ words, speaker, cue }) => {
    const name = speaker === null ? "?" : speakers[speaker]?.words;
    return `${name}${cue === null ? "" : ` (${cue})`}: ${words}`;
  });
};

describe("findSpeech", () => {
  it.each([
    ["a cue behind", "“We will rebuild,” Ann Lee said.", ["Ann Lee (said): We will rebuild,"]],
    ["an inverted cue", "“We will rebuild,” said Ann Lee.", ["Ann Lee (said): We will rebuild,"]],
    ["a cue before", "Ann Lee said: “We will rebuild.”", ["Ann Lee (said): We will rebuild."]],
    [
      "a cue between",
      "“We,” Ann Lee said, “will rebuild.”",
      ["Ann Lee (said): We,", "Ann Lee (said): will rebuild."],
    ],
    [
      "British single marks",
      "‘It’s the workers’ town,’ said Ann Lee.",
      ["Ann Lee (said): It’s the workers’ town,"],
    ],
    ["a comma outside the marks", "“We will rebuild”, Ann Lee said.", ["Ann Lee (said): We will rebuild"]],
    ["a question", '"Is it safe?" Ann Lee asked.', ["Ann Lee (asked): Is it safe?"]],
    [
      "an apposition between",
      '"No," Ann Lee, 54, the mayor of Calder, told reporters.',
      ["Ann Lee (told): No,"],
    ],
    [
      "an office of a body by name",
      "“No,” says the former editor of the Herald, Ann Lee.",
      ["the former editor of the Herald, Ann Lee (says): No,"],
    ],
    [
      "a member of a certain age",
      "“He knows it,” Ann Lee, a 32-year-old member of the port’s LGBTQ+ community said of him.",
      ["Ann Lee (said): He knows it,"],
    ],
    ["whoever is as old", "“No,” said the 36-year-old on Monday.", ["the 36-year-old (said): No,"]],
    [
      "a resident of a town",
      '"No," said Calder resident Ann Lee, 55, who had worked there.',
      ["Calder resident Ann Lee (said): No,"],
    ],
    [
      "whoever a body sent",
      "Ann Lee from River Watch in Port Ellis says: “We want it.”",
      ["Ann Lee from River Watch in Port Ellis (says): We want it."],
    ],
    [
      "somebody's neighbour by name",
      "“Fine,” Bob’s neighbor in both Calder and Port Ellis, Ann Lee, said.",
      ["Bob’s neighbor in both Calder and Port Ellis, Ann Lee (said): Fine,"],
    ],
    [
      "an envoy by name",
      "Chilean Ambassador to the Volta Union, Ann Lee, told the court that “winter looms”.",
      ["Chilean Ambassador to the Volta Union, Ann Lee (told): winter looms"],
    ],
    ["a bracket between", '"No," Rep. Ann Lee (R-Ohio) said.', ["Rep. Ann Lee (said): No,"]],
    ["a day between", '"No," the union on Friday said.', ["the union (said): No,"]],
    ["a relative clause", '"No," a woman who lives by the river told us.', ["a woman (told): No,"]],
    ["a noun and whom it speaks for", '"No," said a spokesman for the company.', ["a spokesman (said): No,"]],
    [
      "a part of a clause",
      "Ann Lee said the plan was “too late for us”.",
      ["Ann Lee (said): too late for us"],
    ],
    [
      "a name given to a thing",
      'Ann Lee called the plan "a waste of steel".',
      ["Ann Lee (called): a waste of steel"],
    ],
    ["an -ing cue", 'Ann Lee left, calling it "a waste".', ["Ann Lee (calling): a waste"]],
    [
      "two speakers in one sentence",
      'Ann Lee called it "too dear", but Bob Dunn said "it will pay".',
      ["Ann Lee (called): too dear", "Bob Dunn (said): it will pay"],
    ],
    [
      "who tells of another's wish",
      'Ann Lee said she hoped for "better days".',
      ["Ann Lee (said): better days"],
    ],
    [
      "what others are told to have said",
      'Ann Lee said Bob Dunn told her: "Go home."',
      ["Bob Dunn (told): Go home."],
    ],
    ["a post on the web", 'Ann Lee wrote on Twitter: "Mend it now."', ["Ann Lee (wrote): Mend it now."]],
    [
      "a source",
      '"Roads are closed," according to the council.',
      ["the council (according): Roads are closed,"],
    ],
    [
      "words owned",
      'Ann Lee\'s claim that "nobody was told" was false.',
      ["Ann Lee (claim): nobody was told"],
    ],
    [
      "a passive",
      'The plan was described by Ann Lee as "a waste of time".',
      ["Ann Lee (described): a waste of time"],
    ],
    ["a transcript", "Lee: “I sold bread.”", ["Lee: I sold bread."]],
    ["a signature", "“We want our street back.” — Ann Lee", ["Ann Lee: We want our street back."]],
    [
      "speech that goes on in its block",
      '"No," said Ann Lee. "We will not go."',
      ["Ann Lee (said): No,", "Ann Lee (said): We will not go."],
    ],
    [
      "the sentence before",
      "Ann Lee was blunt. “Nobody listened to us.”",
      ["Ann Lee: Nobody listened to us."],
    ],
    ["the block before", 'Ann Lee continued:\n"It was dark."', ["Ann Lee: It was dark."]],
    [
      "speech over several blocks",
      "“It was dark.\n“We ran,” said Ann Lee.",
      ["Ann Lee: It was dark.", "Ann Lee (said): We ran,"],
    ],
    ["a mark forgotten at the end", 'Ann Lee said: "We ran all night', ["Ann Lee (said): We ran all night"]],
    ["a titled cry", "“Save Our Harbour,” Ann Lee said.", ["Ann Lee (said): Save Our Harbour,"]],
    [
      "a name whose description no comma closes",
      "“It hurts,” Ann Lee, a nurse with the River Trust said.",
      ["Ann Lee (said): It hurts,"],
    ],
    ["nobody named", "“Nobody listened to us.”", ["?: Nobody listened to us."]],
  ])("reads the speaker from %s", (_what, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    ["a title", 'The seminar was titled "Dialogue on Rivers and Trade".'],
    ["a name before its noun", "Officials toured the “Green Belt” project."],
    ["a code", 'The city will build the "40517" clusters.'],
    ["a slogan", 'It ran under the slogan "Clean Rivers, Clean Future".'],
    ["a film", "A film called “The Long Road” opened."],
    ["a nickname", "Ann Lee saw a cell dubbed the “Old Hotel” by guards."],
    ["a word held at arm's length", "The so-called “experts” were wrong."],
    ["words in a headline", "# ‘We will rebuild,’ says mayor"],
    ["apostrophes", "The workers' pay and the nurses' pay rose in the '90s, she said."],
    ["an unspoken phrase", "The road is known as “the snake”."],
    ["a phrase known to all", "Ann Lee backed what is known as the “salt rule” for roads."],
    ["a programme that someone speaks on", "On the network's “Morning Desk,” Ann Lee said that it rained."],
    ["a book that its writer cites", "In her first book, “Salt and Iron,” Ann Lee argued for trams."],
  ])("takes %s for no speech", (_what, text) => {
    expect(spoken(text)).toEqual([]);
  });

  it("gives the place of a piece with its marks", () => {
    const text = "Then “we ran,” said Ann Lee.";
    const [piece] = findSpeech(readingOf(text)).quotations;
    expect(piece).toMatchObject({ start: 5, end: 14, words: "we ran,", rule: "quotes/after" });
  });

  it("joins the pieces of one utterance and parts those of two", () => {
    const text = '"One," said Ann Lee, "two. Three." She left. "Four," said Bob Dunn. "Five."';
    expect(findSpeech(readingOf(text)).quotations.map(({ utterance }) => utterance)).toEqual([0, 0, 1, 1]);
  });

  it("is plain data that survives JSON", () => {
    const speech = findSpeech(readingOf('"No," said Ann Lee. Bob Dunn said that it rained.'));
    expect(JSON.parse(JSON.stringify(speech))).toEqual(speech);
  });

  it.each([
    '"',
    "“",
    " 'a",
    "''a ",
    "“a ‘b ",
    "Ann, said, ",
    "and said ",
    "who said that ",
    "“No,” said Ann. ",
  ])("stays linear on thousands of %j", (piece) => {
    const timeOf = (count: number): number => {
      const reading = readingOf(piece.repeat(count));
      const start = performance.now();
      findSpeech(reading);
      return performance.now() - start;
    };
    timeOf(1000);
    // Eight times the text may take far longer than eight times on a busy machine; quadratic time would take sixty-four.
    expect(timeOf(8000)).toBeLessThan(40 * Math.max(timeOf(1000), 10));
  });
});
