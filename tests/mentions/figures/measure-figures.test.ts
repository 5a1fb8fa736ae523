import { describe, expect, it } from "vitest";
import { findFigures } from "../../../src/mentions/figures/find-figures.ts";
import type { DateMention } from "../../../src/mentions/mention.ts";
import { makeReading } from "../make-reading.ts";

function datesIn(text: string, values: Readonly<Record<string, string | null>>): readonly DateMention[] {
  return Object.entries(values)
    .map(([words, edtf]): DateMention => {
      const start = text.indexOf(words);
      return {
        kind: "date",
        rule: "dates/test",
        start,
        end: start + words.length,
        value: { edtf, basis: "stated", implied: [], from: null },
      };
    })
    .sort((a, b) => a.start - b.start);
}

/** Each figure as `words: measures / scope / as of`. */
function measuredIn(text: string, dates: Readonly<Record<string, string | null>> = {}): readonly string[] {
  return findFigures(makeReading(text), datesIn(text, dates), []).map(
    ({ start, end, measures, scope, asOf }) => `${text.slice(start, end)}: ${measures} / ${scope} / ${asOf}`,
  );
}

describe("measureFigures", () => {
  it.each([
    [
      "the subject of the verb and its owner",
      "Ghana's output grew by 4 percent.",
      {},
      ["4 percent: output / Ghana / null"],
    ],
    [
      "who is foreseen to reach it",
      "The herd is expected to reach 9 million.",
      {},
      ["9 million: herd / null / null"],
    ],
    [
      "what a bank expects",
      "The bank expects inflation of 3 percent.",
      {},
      ["3 percent: inflation / null / null"],
    ],
    [
      "the phrase behind its own preposition",
      "The quake struck at a depth of 10 km.",
      {},
      ["10 km: depth / null / null"],
    ],
    ["a magnitude", "A magnitude 6.1 quake came.", {}, ["6.1: magnitude / null / null"]],
    ["nothing that leads on", "It gets $7 billion relative to May.", {}, ["$7 billion: null / null / null"]],
    [
      "no quarter for a place",
      "Profit for Q2FY24 rose 12 percent.",
      { Q2FY24: "2024-Q2" },
      ["12 percent: null / null / 2024-Q2"],
    ],
    [
      "the place a subject is of",
      "The turnover of the Volta region reached $3 billion.",
      {},
      ["$3 billion: turnover / Volta region / null"],
    ],
    [
      "a clause without a subject",
      "Ghana's exports reached $9 billion, up 12 percent.",
      {},
      ["$9 billion: exports / Ghana / null", "12 percent: exports / Ghana / null"],
    ],
    [
      "what a number counts by its subject",
      "The number of sea routes has risen to 108.",
      {},
      ["108: number of sea routes / null / null"],
    ],
    [
      "a phrase before `of`",
      "They saw the production of over 2 million cars.",
      {},
      ["2 million: production of cars / null / null"],
    ],
    [
      "a part of a whole",
      "It makes one-third of the world's bicycles.",
      {},
      ["one-third: bicycles / world / null"],
    ],
    ["the noun behind a sum", "She won a $48 million contract.", {}, ["$48 million: contract / null / null"]],
    [
      "a counted noun and its subject",
      "Peru has opened 12 schools.",
      {},
      ["12: opened schools / Peru / null"],
    ],
    [
      "nouns paired by `respectively`",
      "The number of twin cities and partner towns rose to 5 and 12 respectively.",
      {},
      ["5: number of twin cities / null / null", "12: number of partner towns / null / null"],
    ],
    ["an age", "A man aged 52 fell.", {}, ["52: age / null / null"]],
    [
      "the date of its own clause",
      "In 2019, sales fell by $2 million, reaching $7 million in 2020.",
      { "2019": "2019", "2020": "2020" },
      ["$2 million: sales / null / 2019", "$7 million: sales / null / 2020"],
    ],
    [
      "no date that is only compared with",
      "Sales rose 5 percent in 2020 compared with 2019.",
      { "2020": "2020", "2019": "2019" },
      ["5 percent: Sales / null / 2020"],
    ],
    [
      "no period that a rise is measured from",
      "The port took in 24 ships in early 2023, 8% more than in the same months of 2022.",
      { "early 2023": "2023-01", "same months of 2022": "2022-01" },
      ["24: ships / null / 2023-01", "8%: null / null / 2023-01"],
    ],
    [
      "no year where the stretch of its clause is not known",
      "In the last four years output rose by $2 billion, hitting $9 billion in 2023.",
      { "last four years": null, "2023": "2023" },
      ["$2 billion: output / null / null", "$9 billion: output / null / 2023"],
    ],
    [
      "an owner without the date before it",
      "In the past year Ghana's output grew by 4 percent.",
      { "past year": "2023" },
      ["4 percent: output / Ghana / 2023"],
    ],
    [
      "the month on its own side of a change",
      "Inflation eased to 23% in March from 25% in February.",
      { March: "2023-03", February: "2023-02" },
      ["23%: Inflation / null / 2023-03", "25%: Inflation / null / 2023-02"],
    ],
    [
      "no year of the amount it has come down from",
      "Turnout was 62%, down from 70% in 2018.",
      { "2018": "2018" },
      ["62%: Turnout / null / null", "70%: Turnout / null / 2018"],
    ],
    [
      "the measure before its other wording",
      "The price rose $1.20, or 1.5%.",
      {},
      ["$1.20: price / null / null", "1.5%: price / null / null"],
    ],
    [
      "the subject of a change and its end",
      "Kerala's exports grew by 6 percent to more than $3 billion.",
      {},
      ["6 percent: exports / Kerala / null", "$3 billion: exports / Kerala / null"],
    ],
    [
      "what was raised",
      "The airline has raised its weekly flights to 108.",
      {},
      ["108: weekly flights / null / null"],
    ],
    [
      "the subject that grew before what it is counted in",
      "Its twin towns have risen to 52 pairs.",
      {},
      ["52: twin towns / null / null"],
    ],
    [
      "a country that ends as an adverb does",
      "Italy has sold 12 ferries.",
      {},
      ["12: ferries / Italy / null"],
    ],
    ["a city that ends as a verb does", "Reading has sold 12 buses.", {}, ["12: buses / Reading / null"]],
    [
      "the place that opens the sentence",
      "In Kenya, many say, 12 ferries sank.",
      {},
      ["12: ferries / Kenya / null"],
    ],
    [
      "two nouns that are counted together",
      "The bank lent money to 300 farmers and traders in Kaduna.",
      {},
      ["300: farmers and traders / Kaduna / null"],
    ],
    [
      "what the counted hold or are of",
      "The clinic saw 40 cases of yellow fever in Volta.",
      {},
      ["40: cases of yellow fever / Volta / null"],
    ],
    [
      "what befell those counted, and of whom the next figure is",
      "At least 12 people were killed and 30 others injured.",
      {},
      ["12: people killed / null / null", "30: people injured / null / null"],
    ],
    [
      "what a storm did to those counted",
      "The storm destroyed 400 homes, killing 3 people.",
      {},
      ["400: homes destroyed / null / null", "3: people killed / null / null"],
    ],
    ["one in so many", "One in five children is at work.", {}, ["One in five: children / null / null"]],
    [
      "the owner of the whole",
      "About 40 percent of Ghana's cocoa exports go there.",
      {},
      ["40 percent: cocoa exports / Ghana / null"],
    ],
    [
      "the level and not what it is a part of",
      "The deficit widened to 5 percent of output.",
      {},
      ["5 percent: deficit / null / null"],
    ],
    [
      "what is kept at its figure",
      "The bank kept its key rate at 27 percent.",
      {},
      ["27 percent: key rate / null / null"],
    ],
    [
      "each sum of its own noun",
      "It made a profit of $3 million on revenue of $48 million.",
      {},
      ["$3 million: profit / null / null", "$48 million: revenue / null / null"],
    ],
    [
      "the length and the cost where the subject stands apart",
      "The line, 340 km long, cost $2 billion.",
      {},
      ["340 km: length / null / null", "$2 billion: cost / null / null"],
    ],
    [
      "the value of what is worth a sum",
      "The yard, worth $2 billion, shut.",
      {},
      ["$2 billion: value / null / null"],
    ],
    [
      "the noun that the figure limits",
      "They want a levy on incomes above $50,000.",
      {},
      ["$50,000: incomes / null / null"],
    ],
    [
      "a country in capitals before the noun",
      "Some 900 US troops and 12 WHO doctors left.",
      {},
      ["900: US troops / null / null", "12: WHO doctors / null / null"],
    ],
    [
      "a name with a plural in it before the noun",
      "Two United States soldiers saw 50 Airbus A350 jets.",
      {},
      ["Two: United States soldiers / null / null", "50: Airbus A350 jets / null / null"],
    ],
    ["a total of those killed", "It killed a total of 46 people.", {}, ["46: people killed / null / null"]],
    [
      "growth of its own noun",
      "It saw comparable sales growth of 3 percent.",
      {},
      ["3 percent: comparable sales growth / null / null"],
    ],
    ["what is earned", "The firm earned $2 billion.", {}, ["$2 billion: earnings / null / null"]],
    [
      "a noun behind another sum",
      "They expect $2 a share on revenue of $27 million.",
      {},
      ["$2: null / null / null", "$27 million: revenue / null / null"],
    ],
    [
      "the name before the bracket",
      "In Volta School, it chose Asad Bhatt (97%) and Ana Rojas (96%).",
      {},
      ["97%: null / Asad Bhatt / null", "96%: null / Ana Rojas / null"],
    ],
    [
      "no year of a clause that follows",
      "Some 900 troops remain there, long after the war began in 2001.",
      { "2001": "2001" },
      ["900: troops / null / null"],
    ],
    [
      "a noun without the date behind it",
      "It shipped 3 tonnes of cargo last year.",
      { "last year": "2023" },
      ["3 tonnes: cargo / null / 2023"],
    ],
  ])("takes %s", (_, text, dates, expected) => {
    expect(measuredIn(text, dates)).toEqual(expected);
  });

  it.each([
    ["a pronoun for what is measured", "It rose by 5 percent.", ["5 percent: null / null / null"]],
    ["a speaker for whose it is", "Smith said 40 boats sank.", ["40: boats / null / null"]],
    [
      "a name with a noun of its own for whose it is",
      "They called the use of LED technology a field for the two towns.",
      ["two: towns / null / null"],
    ],
    [
      "the name of a clause before for whose an order is",
      "The envoy to Peru said that this was her second trip.",
      ["second: trip / null / null"],
    ],
    [
      "the scope of the meeting before for another meeting",
      "It marked the 30th birthday of the Lima Dialogue and the 6th Harbour Talks.",
      ["30th: birthday / Lima Dialogue / null", "6th: Harbour Talks / null / null"],
    ],
    [
      "a word that only opens the sentence for whose it is",
      "Unemployment stands at 4 per cent, its lowest in 15 years.",
      ["4 per cent: Unemployment / null / null", "15 years: null / null / null"],
    ],
    [
      "a place in front for a phrase of measure",
      "They sang in front of 60 fans.",
      ["60: fans / null / null"],
    ],
    [
      "the scope of another block",
      "Chile's sales rose 5 percent.\n\nSeven boats sank.",
      ["5 percent: sales / Chile / null", "Seven: boats / null / null"],
    ],
    [
      "the noun before a number that goes with its own",
      "It hurts the chances of a two-state deal.",
      ["two: state / null / null"],
    ],
    [
      "whoever acted for whose an age is",
      "Kenya Police held a 57-year-old man.",
      ["57-year-old: age / null / null"],
    ],
    [
      "a verb for a second noun",
      "The firm employs 400 people and operates in Peru.",
      ["400: people / null / null"],
    ],
    [
      "a list going on for a pair",
      "They met 3 farmers and traders and a priest.",
      ["3: farmers / null / null"],
    ],
  ])("does not take %s", (_, text, expected) => {
    expect(measuredIn(text)).toEqual(expected);
  });
});
